/** Bodies of several words that our lists have, read whole whatever their words are elsewhere: "General Motors", "Doctors Without Borders". */
import { KNOWN_FIRMS, PUBLIC_BODIES } from "../lexicon/bodies.ts";
import { fold, wordSet } from "../lexicon/word-set.ts";
import type { Word } from "./words.ts";

/** Words that have no capital inside such names. */
const SMALL = wordSet("of the and for without to on in a & 's");

/** By the first word, the others of each name. */
const BY_FIRST: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
	const found = new Map<string, string[][]>();
	for (const name of [...PUBLIC_BODIES, ...KNOWN_FIRMS]) {
		const [first = "", ...others] = fold(name).replace(/^the /, "").replace(/'s$/, " 's").split(" ");
		if (others.length > 0) found.set(first, [...(found.get(first) ?? []), others]);
	}
	for (const names of found.values()) names.sort((a, b) => b.length - a.length);
	return found;
})();

/** The index behind the listed name that starts at `i`; `i` where none does. */
export function endOfListed(words: readonly Word[], i: number): number {
	const first = words[i];
	if (!first?.capital) return i;
	const isNext = (norm: string, k: number): boolean => {
		const word = words[i + 1 + k];
		return word?.norm === norm && word.sentence === first.sentence && (word.capital || SMALL.has(norm));
	};
	const others = BY_FIRST.get(first.norm)?.find((names) => names.every(isNext));
	return others ? i + 1 + others.length : i;
}

/** Does the word at `at` stand in a listed name that starts at `first` or behind it? */
export function isInListed(words: readonly Word[], first: number, at: number): boolean {
	for (let i = first; i <= at; i++) if (endOfListed(words, i) > at) return true;
	return false;
}
