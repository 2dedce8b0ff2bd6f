/**
 * A sentence -> its lexemes for the grammar of figures: digits, words and marks apart even where they touch ("$1.2bn" is
 * four), each with the part of speech of the token it stands in. Refuses nothing.
 */
import type { Span } from "../../facts/span.ts";
import type { Pos, Sentence, TokenizedText } from "../tokens.ts";

export interface Lexeme extends Span {
	readonly text: string;
	/** Lower case, apostrophes and dashes unified. */
	readonly norm: string;
	readonly kind: "number" | "word" | "mark";
	/** No white space before it. */
	readonly glued: boolean;
	readonly pos: Pos;
	/** It belongs to a date. */
	readonly dated?: boolean;
}

/**
 * Letters of a currency right before digits, which would else be one word with them ("RM79", "$US5"; "PS6m" is a pound sign cut
 * down to ASCII, "PS5" a games console); digits with their points, commas and group marks ("1,234.5", "1 234", "1’234"); abbreviations with full stops ("U.S.",
 * "p.m."); words, with digits after letters ("S23") and apostrophes ("don't"); any other sign alone. "5.3" is one number,
 * the full stop of "in 5." is not in it.
 */
const lexemePattern =
	/(?:RM|Rs|Rp|TL|NIS|SFr|KSh|Ksh|USD|EUR|GBP|CHF|CAD|AUD|NZD|INR|JPY|CNY|NOK|SEK|DKK|ZAR|(?:PS|R)(?=[\d.,]{1,12}(?:m|bn|k|tn)\b))(?=\d)|(?<=\$)(?:US|AU?|C(?:AN)?|NZ)(?=\d)|\d+(?:[.,]\d+|[\u00a0\u202f\u2009’']\d{3}(?!\d))*|(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*|[\p{Sc}\p{Nd}]|\S/gu;

const DASHES = "–—‑−‐―";

const unify = (text: string): string => (DASHES.includes(text) ? "-" : text.toLowerCase().replace(/’/g, "'"));

/** A sentence is read for its dates, its figures and their sources: once is enough. */
const known = new WeakMap<Sentence, readonly Lexeme[]>();

export function readLexemes(words: TokenizedText, sentence: Sentence): readonly Lexeme[] {
	const lexemes = known.get(sentence) ?? lexemesOf(words, sentence);
	known.set(sentence, lexemes);
	return lexemes;
}

function lexemesOf(words: TokenizedText, sentence: Sentence): Lexeme[] {
	const text = words.text.slice(sentence.start, sentence.end);
	const lexemes: Lexeme[] = [];
	let token = sentence.first;
	let end = sentence.start;
	for (const match of text.matchAll(lexemePattern)) {
		const start = sentence.start + match.index;
		while (token + 1 < sentence.last && (words.tokens[token]?.end ?? 0) <= start) token++;
		const first = match[0].charAt(0);
		lexemes.push({
			start,
			end: start + match[0].length,
			text: match[0],
			norm: unify(match[0]),
			kind: /\d/.test(first) ? "number" : /\p{L}/u.test(first) ? "word" : "mark",
			glued: start === end,
			pos: words.tokens[token]?.pos ?? "X",
		});
		end = start + match[0].length;
	}
	return lexemes;
}

export const isCapital = (lexeme: Lexeme | undefined): boolean => /^\p{Lu}/u.test(lexeme?.text ?? "");

/** The word at `at` in lower case; "" past either end. */
export const wordAt = (lexemes: readonly Lexeme[], at: number): string => lexemes[at]?.norm ?? "";
