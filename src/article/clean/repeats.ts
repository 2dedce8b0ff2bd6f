/** Text that stands twice: print-only duplicates, and pull quotes that repeat the article's own words. */
import type { DraftBlock } from "../blocks.ts";
import { wordsOf } from "./same-words.ts";
import type { BlockStep } from "./step.ts";

/** Shorter blocks may well be said twice ("Yes."). */
const MIN_REPEAT_CHARS = 40;

export const repeats: BlockStep = {
	name: "repeated text",
	reason: "the same words stand in the article already",
	*find(blocks) {
		const seen = new Set<string>();
		const words = blocks.map((block) => wordsOf(block.text));
		const all = ` ${words.filter((_, k) => isRunningText(blocks[k] as DraftBlock)).join(" \n ")} `;
		for (const [k, block] of blocks.entries()) {
			const own = words[k] as string;
			if (own.length < MIN_REPEAT_CHARS || block.kind === "table" || block.kind === "post") continue;
			if (seen.has(own) || (!isRunningText(block) && all.includes(` ${own} `))) yield block;
			seen.add(own);
		}
	},
};

const isRunningText = (block: DraftBlock): boolean => block.kind === "paragraph" || block.kind === "list-item" || block.kind === "entry";
