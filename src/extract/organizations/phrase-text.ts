/** The words of a phrase as text, and as the key by which names are compared. */
import { FIRM_ENDS } from "../lexicon/bodies.ts";
import type { Reading } from "../names/names.ts";
import type { Word } from "../names/words.ts";

export const phraseText = (reading: Reading, phrase: { readonly first: number; readonly last: number }): string =>
	reading.text.slice((reading.words[phrase.first] as Word).start, (reading.words[phrase.last - 1] as Word).end).replace(/\s+/g, " ");

export const phraseKey = (reading: Reading, phrase: { readonly first: number; readonly last: number }): string =>
	reading.words
		.slice(phrase.first, phrase.last)
		.map((w) => w.norm)
		.filter((norm) => norm !== "the")
		.join(" ");

const SMALL = new Set(["of", "the", "and", "for", "in", "on", "&", "de"]);

const lettersOf = (words: readonly string[]): string => words.map((w) => w[0]).join("");

/** Of a key's words of weight, with the firm's ending and without: "hsai" and "hsa" of "harbor safety agency inc"; with "of", too: "doj". */
export function initials(key: string): readonly string[] {
	const words = key.split(" ");
	const own = words.filter((w) => !SMALL.has(w));
	return [lettersOf(own), lettersOf(own.filter((w) => !FIRM_ENDS.has(w))), lettersOf(words.filter((w) => w === "of" || !SMALL.has(w)))];
}
