/** The words of a phrase as text, and as the key by which names are compared. */
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
