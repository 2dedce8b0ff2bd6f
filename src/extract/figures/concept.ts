/**
 * What a figure is about, as a place in the sentence: "the trust's spending", "adults aged 26 or older". Null where only a
 * pronoun stands for it.
 */
import type { Span } from "../../facts/span.ts";
import type { Lexeme } from "./lexemes.ts";
import type { Quantity } from "./quantity.ts";

const NOMINAL = new Set(["NOUN", "PROPN", "ADJ", "NUM"]);
const DETERMINERS = new Set(["the", "a", "an", "its", "their", "his", "her", "our", "this", "that", "these", "those", "all", "my"]);
const isNoun = (lexeme: Lexeme | undefined): boolean => lexeme?.kind === "word" && (lexeme.pos === "NOUN" || lexeme.pos === "PROPN");

const span = (lexemes: readonly Lexeme[], first: number, next: number): Span => ({
	start: (lexemes[first] as Lexeme).start,
	end: (lexemes[next - 1] as Lexeme).end,
});

/** The noun phrase that starts at `at`: its end, or null. */
function phraseFrom(lexemes: readonly Lexeme[], at: number): number | null {
	let next = at;
	let head = -1;
	while (DETERMINERS.has(lexemes[next]?.norm ?? "")) next++;
	for (; next < lexemes.length && next - at < 12; next++) {
		const lexeme = lexemes[next] as Lexeme;
		if (isNoun(lexeme)) head = next;
		else if (
			!(NOMINAL.has(lexeme.pos) || lexeme.norm === "-" || lexeme.norm === "&" || (lexeme.pos === "VERB" && isNoun(lexemes[next + 1])))
		)
			break;
	}
	return head < 0 ? null : head + 1;
}

/** The noun phrase that ends right before `end`: its start, or null. */
function phraseUpTo(lexemes: readonly Lexeme[], end: number): number | null {
	if (!isNoun(lexemes[end - 1])) return null;
	let first = end - 1;
	while (first > 0 && end - first < 12) {
		const lexeme = lexemes[first - 1] as Lexeme;
		if (NOMINAL.has(lexeme.pos) || lexeme.norm === "-" || lexeme.norm === "&" || /'s$/.test(lexeme.norm)) first--;
		else break;
	}
	return first;
}

/** The subject of the clause: the noun phrase before the nearest verb to the left. */
function subjectBefore(lexemes: readonly Lexeme[], first: number): Span | null {
	for (let at = first - 1; at > 0; at--) {
		const lexeme = lexemes[at] as Lexeme;
		if (lexeme.pos !== "VERB" && lexeme.pos !== "AUX") continue;
		let end = at;
		while (end > 0 && ["AUX", "ADV", "PART", "VERB"].includes(lexemes[end - 1]?.pos ?? "")) end--;
		const start = phraseUpTo(lexemes, end);
		if (start !== null) return span(lexemes, start, end);
	}
	return null;
}

export function findConcept(lexemes: readonly Lexeme[], quantity: Quantity): Span | null {
	if (quantity.modifier) {
		const end = phraseFrom(lexemes, quantity.next);
		if (end !== null) return span(lexemes, quantity.next, end);
	}
	if (lexemes[quantity.next]?.norm === "of") {
		const end = phraseFrom(lexemes, quantity.next + 1);
		if (end !== null) return span(lexemes, quantity.next + 1, end);
	}
	return subjectBefore(lexemes, quantity.first);
}
