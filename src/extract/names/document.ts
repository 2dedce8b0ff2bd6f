/** What the article as a whole says of its words: which stand in small letters too, which blocks are set like headlines. */
import { isPunctuation, type Word } from "./words.ts";

export interface DocumentWords {
	/** Seen in small letters: "Trust" that is also "trust". */
	readonly small: ReadonlySet<string>;
	/** Seen with a capital inside a sentence: there it says something. */
	readonly inside: ReadonlySet<string>;
	/** Blocks where nearly every word has a capital: "Minister Quits Over Dam Report". */
	readonly headlines: ReadonlySet<number>;
}

/** From this share of capitals on a block is set like a headline; running text with many names stays under it. */
const HEADLINE_SHARE = 0.66;
/** Small words have no capital in headlines either, so only longer ones count. */
const MIN_LETTERS = 4;
/** Fewer long words than this don't show how a block is set. */
const MIN_WORDS = 4;

interface Count {
	long: number;
	capital: number;
	/** Has a verb in small letters, as every sentence has and no headline of this kind. */
	verb: boolean;
}

function count(counts: Map<number, Count>, word: Word): void {
	const found = counts.get(word.block) ?? { long: 0, capital: 0, verb: false };
	counts.set(word.block, found);
	if (!word.capital && (word.pos === "VERB" || word.pos === "AUX")) found.verb = true;
	if (word.norm.length < MIN_LETTERS) return;
	found.long++;
	if (word.capital) found.capital++;
}

export function readDocument(words: readonly Word[]): DocumentWords {
	const small = new Set(words.filter((w) => !w.capital && !isPunctuation(w)).map((w) => w.norm));
	const inside = new Set(words.filter((w, i) => w.capital && words[i - 1]?.sentence === w.sentence).map((w) => w.norm));
	const counts = new Map<number, Count>();
	for (const word of words) if (!isPunctuation(word)) count(counts, word);
	const headlines = new Set<number>();
	for (const [block, { long, capital, verb }] of counts) {
		if (!verb && long >= MIN_WORDS && capital / long >= HEADLINE_SHARE) headlines.add(block);
	}
	return { small, inside, headlines };
}
