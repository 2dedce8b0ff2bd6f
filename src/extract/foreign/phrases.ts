/** Phrases of one or more words -> what they mean, looked up among a sentence's lexemes, the longest first. */
import type { Lexeme } from "../figures/lexemes.ts";

export type Phrases<T> = Map<string, T>;

/** No name in the locale data has more words: "kilómetros por hora", "dollars des États - Unis". */
const LONGEST = 6;

/** Words, digits and marks apart, as lexemes are. */
const wordPattern = /\p{L}[\p{L}\p{M}\p{N}]*(?:'\p{L}+)*|\d+|[^\s.]/gu;

const normalize = (phrase: string): string => (phrase.toLowerCase().replaceAll("’", "'").match(wordPattern) ?? []).join(" ");

/** The first meaning stays. Single letters mean too much to mean anything. */
export function addPhrase<T>(phrases: Phrases<T>, phrase: string, meaning: T): void {
	const key = normalize(phrase);
	if (key.length > 1 && !phrases.has(key)) phrases.set(key, meaning);
}

export interface FoundPhrase<T> {
	readonly meaning: T;
	readonly next: number;
}

/** "d'euros", "l'année": an article or preposition that leans on the word. */
const leaningPattern = /^(?:d|l|dell|nell|all)'/;

export function findPhrase<T>(lexemes: readonly Lexeme[], at: number, phrases: Phrases<T>): FoundPhrase<T> | null {
	const words = lexemes.slice(at, at + LONGEST).map((lexeme) => lexeme.norm);
	for (let length = words.length; length > 0; length--) {
		const key = words.slice(0, length).join(" ");
		const meaning = phrases.get(key) ?? phrases.get(key.replace(leaningPattern, ""));
		if (meaning !== undefined) return { meaning, next: at + length };
	}
	return null;
}
