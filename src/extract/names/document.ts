/** What the article as a whole says of its words: which stand in small letters too, which blocks are set like headlines. */
import { SAYING } from "../lexicon/saying.ts";
import { parseRole } from "./roles.ts";
import { isFunctionWord, isPunctuation, type Word } from "./words.ts";

export interface DocumentWords {
	/** Seen in small letters: "Trust" that is also "trust". */
	readonly small: ReadonlySet<string>;
	/** Blocks where nearly every word has a capital: "Minister Quits Over Dam Report". */
	readonly headlines: ReadonlySet<number>;
}

/** From this share of capitals on a block is set like a headline; running text with many names stays under it. */
const HEADLINE_SHARE = 0.66;
/** Small words have no capital in headlines either, so only longer ones count. */
const MIN_LETTERS = 4;
/** Fewer long words than this don't show how a block is set. */
const MIN_WORDS = 4;

/** "With", "Says" inside a block that is nearly all capitals: set like a headline, and not a sentence full of names. */
const isCommonCapital = (word: Word, small: ReadonlySet<string>): boolean =>
	isFunctionWord(word) || SAYING.has(word.norm) || (small.has(word.norm) && parseRole(word.norm) === null);

interface Count {
	long: number;
	capital: number;
	common: boolean;
}

function count(counts: Map<number, Count>, word: Word, isFirst: boolean, small: ReadonlySet<string>): void {
	const found = counts.get(word.block) ?? { long: 0, capital: 0, common: false };
	counts.set(word.block, found);
	if (word.capital && !isFirst) found.common ||= isCommonCapital(word, small);
	if (word.norm.length < MIN_LETTERS) return;
	found.long++;
	if (word.capital) found.capital++;
}

export function readDocument(words: readonly Word[]): DocumentWords {
	const small = new Set(words.filter((w) => !w.capital && !isPunctuation(w)).map((w) => w.norm));
	const counts = new Map<number, Count>();
	words.forEach((word, i) => {
		if (!isPunctuation(word)) count(counts, word, words[i - 1]?.sentence !== word.sentence, small);
	});
	const headlines = new Set<number>();
	for (const [block, { long, capital, common }] of counts) {
		if (common && long >= MIN_WORDS && capital / long >= HEADLINE_SHARE) headlines.add(block);
	}
	return { small, headlines };
}
