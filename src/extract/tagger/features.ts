/**
 * Tokens -> what the network sees of each: its word, its ends, its shape, its part of speech, where it stands in quotation
 * marks and in its paragraph. Training and reading both take their features from here, so they cannot drift apart.
 */
import type { Pos, Token, TokenizedText } from "../tokens.ts";
import { findQuoteStates, QUOTE_STATES } from "./quote-state.ts";

/** How many values each numbered feature can take; the words and their ends are looked up in the model's own lists. */
export const FEATURE_SIZES = { shape: 6, pos: 18, quote: QUOTE_STATES, place: 3 } as const;

/** One entry a token in each list. */
export interface Features {
	readonly word: readonly string[];
	readonly suffix: readonly string[];
	readonly prefix: readonly string[];
	readonly shape: Uint8Array;
	readonly pos: Uint8Array;
	readonly quote: Uint8Array;
	readonly place: Uint8Array;
}

/** The order is part of the model: a new part of speech goes to the end. */
const POS_ORDER: readonly Pos[] = [
	"ADJ",
	"ADP",
	"ADV",
	"AUX",
	"CCONJ",
	"DET",
	"INTJ",
	"NOUN",
	"NUM",
	"PART",
	"PRON",
	"PROPN",
	"PUNCT",
	"SCONJ",
	"SYM",
	"VERB",
	"X",
	"SPACE",
];

const POS_NUMBER = new Map(POS_ORDER.map((pos, i) => [pos, i]));

/** Ends of a word that tell its kind: -ing, -ian; three letters each. */
const AFFIX_CHARS = 3;

/** Most words: nothing about them needs Unicode's tables. */
const plainPattern = /^[a-z]+$/;

/** All numbers of the same make are one word to the network: 1,250 and 3,700 are both 0,000. */
const wordOf = ({ norm }: Token): string => (plainPattern.test(norm) ? norm : norm.replace(/\p{N}/gu, "0"));

function shapeOf(text: string): number {
	if (plainPattern.test(text)) return 2;
	if (!/[\p{L}\p{N}]/u.test(text)) return 0;
	if (/\p{N}/u.test(text)) return 1;
	if (text === text.toLowerCase()) return 2;
	if (text.length > 1 && text === text.toUpperCase()) return 3;
	return text.slice(1) === text.slice(1).toLowerCase() ? 4 : 5;
}

function placeOf(tokens: readonly Token[], i: number): number {
	const token = tokens[i] as Token;
	const before = tokens[i - 1];
	if (!before || before.block !== token.block) return 2;
	return before.sentence !== token.sentence ? 1 : 0;
}

export function findFeatures(words: TokenizedText): Features {
	const { tokens } = words;
	const word = tokens.map(wordOf);
	return {
		word,
		suffix: word.map((w) => w.slice(-AFFIX_CHARS)),
		prefix: word.map((w) => w.slice(0, AFFIX_CHARS)),
		shape: Uint8Array.from(tokens, (token) => shapeOf(token.text)),
		pos: Uint8Array.from(tokens, (token) => POS_NUMBER.get(token.pos) ?? POS_ORDER.indexOf("X")),
		quote: findQuoteStates(words),
		place: Uint8Array.from(tokens, (_, i) => placeOf(tokens, i)),
	};
}
