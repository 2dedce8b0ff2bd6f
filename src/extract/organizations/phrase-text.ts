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

const SMALL = new Set(["of", "the", "and", "for", "in", "on", "&", "de", ...FIRM_ENDS]);

/** Of a key's words of weight: "hsa" of "harbor safety agency inc". */
export function initials(key: string): string {
	return key
		.split(" ")
		.filter((w) => !SMALL.has(w))
		.map((w) => w[0])
		.join("");
}
