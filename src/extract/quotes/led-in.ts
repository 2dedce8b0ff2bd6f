/**
 * A quotation that nobody is said to have spoken, behind a sentence of one person: "Her husband, Jan Ruud, was blunter. “It was a toy.”",
 * "And Ruud's view? “Too slow.”". It is his or hers where the quotation opens its sentence, in the same paragraph, and nobody else is there.
 */
import { type Span, slice } from "../../facts/span.ts";
import type { TokenizedText } from "../tokens.ts";
import type { Candidate } from "./antecedents.ts";
import type { Attribution } from "./link.ts";
import { pronounOf } from "./source-reading.ts";
import { sentenceAt } from "./token-places.ts";

/** The sentence that leads in the quotation; null where none does. Its index. */
export function findLeadIn(words: TokenizedText, { content, cue, source }: Attribution): number | null {
	const [first] = content;
	if (!first || cue || source) return null;
	const at = sentenceAt(words, first.start);
	const [before, own] = [words.sentences[at - 1], words.sentences[at]];
	const opens = own && words.text.slice(own.start, first.start).trim() === "" && isMarked(words, first);
	return opens && before?.block === own.block && !isQuotation(slice(words.text, before)) ? at - 1 : null;
}

const isMarked = (words: TokenizedText, piece: Span): boolean => /^["“‘'«„]/.test(slice(words.text, piece));

const isQuotation = (sentence: string): boolean => /["“”«»„]/.test(sentence);

/** "His reason?", "What does she make of it?", group 1 the pronoun; leaves "Why now?". */
const askingPattern = /\b(he|his|him|she|her)\b[^.!?]*\?$/i;

/** Of whom a question of the article's own asks: "And her reason?" */
export function askedOf(words: TokenizedText, leadIn: number): "he" | "she" | null {
	const sentence = words.sentences[leadIn];
	const pronoun = sentence && askingPattern.exec(slice(words.text, sentence).trim())?.[1];
	return pronoun ? (pronounOf(pronoun.toLowerCase()) as "he" | "she") : null;
}

/** The one person of such a sentence, who is its subject, or of whom it asks. */
export function onlyPersonOf(words: TokenizedText, leadIn: number, named: readonly Candidate[]): string | null {
	const sentence = words.sentences[leadIn];
	const asks = sentence !== undefined && /\?\s*$/.test(slice(words.text, sentence));
	const persons = named.filter((c) => c.number === "one" && c.id !== null);
	const [first] = persons;
	if (!first || persons.some((c) => c.id !== first.id) || named.some((c) => c.number === "one" && c.id === null)) return null;
	return persons.some((c) => c.leading) || asks ? first.id : null;
}
