/**
 * Tokens -> words as names need them: "Okonjo-Iweala", "al-Assad" and "then-Prime" are one word each, "’s" is a word of its own.
 */
import type { Span } from "../../facts/span.ts";
import { ABBREVIATED_TITLES } from "../lexicon/abbreviated-titles.ts";
import { FUNCTION_WORDS, isNameOfLetters } from "../lexicon/capitals.ts";
import { fold } from "../lexicon/word-set.ts";
import type { Pos, Token, TokenizedText } from "../tokens.ts";

export interface Word extends Span {
	readonly text: string;
	/** Folded: lower case, no accents. */
	readonly norm: string;
	readonly pos: Pos;
	/** Index of its first token. */
	readonly token: number;
	readonly sentence: number;
	readonly block: number;
	/** Opens with a capital letter. */
	readonly capital: boolean;
}

const letterPattern = /[\p{L}\p{N}]/u; // catches "a", "7"; not "-"
const hyphenPattern = /^[-‐‑\u00ad]$/; // catches the hyphen of "al-Assad"; not the dash of "home — but"
const capitalPattern = /^(?:\p{Lu}|(?:al|el|an|ad|as|ash|ar|d|l|mc|o)[-'’]\p{Lu})/u; // catches "Assad", "al-Assad", "d’Estaing"; not "aloof"

const abbreviatedPattern = new RegExp(`^(?:${ABBREVIATED_TITLES})$`); // "Sens." is one word; not "Senators"

const touches = (a: Token, b: Token | undefined): b is Token => b !== undefined && a.end === b.start && a.block === b.block;

/** Tokens [first, last) that make one word with the token at `first`: joined by hyphens, no blank between. */
function endOfWord(tokens: readonly Token[], first: number): number {
	let last = first + 1;
	let end = tokens[first] as Token;
	const stop = tokens[last];
	if (stop?.text === "." && touches(end, stop) && abbreviatedPattern.test(end.text)) return last + 1;
	if (!letterPattern.test(end.text)) return last;
	for (;;) {
		const hyphen = tokens[last];
		const next = tokens[last + 1];
		if (!touches(end, hyphen) || !hyphenPattern.test(hyphen.text) || !touches(hyphen, next) || !letterPattern.test(next.text)) return last;
		end = next;
		last += 2;
	}
}

export function readWords(tokenized: TokenizedText): Word[] {
	const { tokens, text } = tokenized;
	const words: Word[] = [];
	for (let i = 0; i < tokens.length; ) {
		const token = tokens[i] as Token;
		const last = endOfWord(tokens, i);
		const ending = tokens[last - 1] as Token;
		const raw = last === i + 1 ? token.text : text.slice(token.start, ending.end);
		words.push({
			text: raw,
			norm: fold(raw),
			start: token.start,
			end: ending.end,
			pos: last === i + 1 || ending.text === "." ? token.pos : ending.pos,
			token: i,
			sentence: token.sentence,
			block: token.block,
			capital: capitalPattern.test(raw),
		});
		i = last;
	}
	return words;
}

/** "’s", or the bare apostrophe behind a plural. */
export const isPossessive = (word: Word | undefined): boolean => word !== undefined && /^(?:'s|')$/.test(word.norm);

export const isPunctuation = (word: Word | undefined): boolean => word !== undefined && !letterPattern.test(word.text);

/** Words of grammar, which belong to no name; "US", "WHO" and the "TODAY" of a paper in capitals are none. */
export const isFunctionWord = (word: Word): boolean => FUNCTION_WORDS.has(word.norm) && !isNameOfLetters(word.text);
