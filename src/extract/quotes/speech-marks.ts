/**
 * Which quotations are somebody's words, and which are only marked words: scare quotes, titles, nicknames and slogans are left
 * out unless a cue stands right beside them.
 */
import { type Span, slice } from "../../facts/span.ts";
import type { TokenizedText } from "../tokens.ts";
import type { Quotation } from "./quotation-marks.ts";
import { tokensIn } from "./token-places.ts";

/** Fewer words than this between marks are taken as a term, unless a stop ends them ("is safe. We looked."). */
const MIN_WORDS = 5;
const MIN_WORDS_WITH_STOP = 3;

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu;

/** Catches "No deal," and "Stop now!"; leaves "caliphate". A sentence's own stop, or the comma before "he said". */
const sentencePattern = /^[\s[(]*(?:\p{Lu}|\.{3}|…|\p{N}).*[.,!?…—–-]\s*$/su;

/** Catches "The Art of the Long Walk"; leaves "The art of a walk." Every longer word has a capital, and no stop ends it. */
export function isTitle(inner: string): boolean {
	if (/[.!?]\s*$/.test(inner)) return false;
	const words = inner.match(wordPattern) ?? [];
	return words.length > (/,\s*$/.test(inner) ? 2 : 1) && words.every((word) => word.length < 4 || /^[\p{Lu}\p{N}]/u.test(word));
}

/** "No deal," and "Stop now!": words that stand as a sentence of their own, so that they are speech even without a cue. */
export const isSentence = (inner: string): boolean => sentencePattern.test(inner) && !isTitle(inner);

/** Can this quotation, by its own looks, be somebody's words? */
export function looksLikeSpeech(words: TokenizedText, quotation: Quotation): boolean {
	const inner = slice(words.text, quotation.inner);
	const count = inner.match(wordPattern)?.length ?? 0;
	if (count === 0 || isTitle(inner)) return false;
	if (isSentence(inner)) return quotation.double || count > 2;
	return count >= (/[.,!?…]\s*$/.test(inner) ? MIN_WORDS_WITH_STOP : MIN_WORDS);
}

/** Speech whoever else is asked: a sentence of several words. "“Arrogant,” a new spot" is not. */
export function isWholeSentence(words: TokenizedText, quotation: Quotation): boolean {
	const inner = slice(words.text, quotation.inner);
	return isSentence(inner) && (inner.match(wordPattern)?.length ?? 0) >= MIN_WORDS_WITH_STOP;
}

/** "“B,” put in the builder.": words behind its comma go on with the sentence. They tell who says B, though none of them is known as a cue. */
export function goesOnBehind(words: TokenizedText, quotation: Span): boolean {
	if (!/,[”"’']+$/.test(slice(words.text, quotation))) return false;
	const { last } = tokensIn(words, quotation);
	const [tail, after] = [words.tokens[last - 1], words.tokens[last]];
	return after !== undefined && after.sentence === tail?.sentence;
}
