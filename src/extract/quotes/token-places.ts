/** From places in the text to tokens and back: which tokens stand in a span, which sentence or token an offset falls in. */
import { firstThat, type Span } from "../../facts/span.ts";
import { isNameOfLetters } from "../lexicon/capitals.ts";
import type { Token, TokenizedText } from "../tokens.ts";

/** Tokens [first, last). */
export interface TokenRange {
	readonly first: number;
	readonly last: number;
}

/** Index of the first token that ends after `offset`; the number of tokens where none does. */
export const tokenFrom = (words: TokenizedText, offset: number): number => firstThat(words.tokens, ({ end }) => end > offset);

/** The tokens that share at least one character with `span`. */
export function tokensIn(words: TokenizedText, span: Span): TokenRange {
	const first = tokenFrom(words, span.start);
	let last = first;
	while (last < words.tokens.length && (words.tokens[last]?.start ?? 0) < span.end) last++;
	return { first, last };
}

/** The span of tokens [first, last); null where there are none. */
export function spanOf(words: TokenizedText, range: TokenRange): Span | null {
	const opening = words.tokens[range.first];
	const ending = words.tokens[range.last - 1];
	return opening && ending && range.last > range.first ? { start: opening.start, end: ending.end } : null;
}

/** Index of the sentence that holds `offset`, or the next one. */
export const sentenceAt = (words: TokenizedText, offset: number): number =>
	words.tokens[Math.min(tokenFrom(words, offset), words.tokens.length - 1)]?.sentence ?? 0;

/** The word as grammar reads it: the letters of "US officials", "the WHO" and "IT" are no pronouns. */
export const wordOf = ({ text, norm }: Token): string => (isNameOfLetters(text) ? text : norm);

/** A verb that makes a clause: "was", "said", not "saying". */
export const isFiniteVerb = (token: Token | undefined): boolean =>
	token !== undefined && /^(?:VERB|AUX)$/.test(token.pos) && !/ing$/.test(token.norm);
