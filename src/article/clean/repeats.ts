/** Text that stands twice: print-only duplicates, pull quotes that repeat the article's own words, the headline under a player. */
import type { DraftBlock } from "../blocks.ts";
import { wordsOf } from "./same-words.ts";
import type { BlockStep } from "./step.ts";

/** Shorter paragraphs may well be said twice ("Yes."). */
const MIN_REPEAT_CHARS = 40;

/** A pull quote is short, and all of it stands in one of the paragraphs. */
const MIN_PULL_QUOTE_CHARS = 20;

/** Fewer words are the name of who is quoted: it goes with the quote or stays with it. */
const MIN_PULL_QUOTE_WORDS = 5;

/** Not the article: the same words stand in the article already. */
export const repeats: BlockStep = {
	name: "repeated text",
	*find(blocks, page) {
		const seen = new Set<string>();
		const headlines = new Set(page.metadata.headlines.map(wordsOf).filter((words) => words.length >= MIN_PULL_QUOTE_CHARS));
		const words = blocks.map((block) => wordsOf(block.text));
		const all = ` ${words.filter((_, k) => isRunningText(blocks[k] as DraftBlock)).join(" \n ")} `;
		let isPullQuote = false;
		for (const [k, block] of blocks.entries()) {
			const own = words[k] as string;
			const isName = block.kind === "quotation" && own.split(" ").length < MIN_PULL_QUOTE_WORDS;
			if (!isName || blocks[k - 1]?.kind !== "quotation")
				isPullQuote = block.kind === "quotation" && own.length >= MIN_PULL_QUOTE_CHARS && all.includes(` ${own} `);
			if (block.kind === "table" || block.kind === "post") continue;
			if ((own.length >= MIN_REPEAT_CHARS && seen.has(own)) || isPullQuote || headlines.has(own)) yield block;
			seen.add(own);
		}
	},
};

const isRunningText = (block: DraftBlock): boolean => block.kind === "paragraph" || block.kind === "list-item" || block.kind === "entry";
