/** Noun phrases among lexemes: where one that starts here ends, where one that ends here starts. By part of speech alone. */
import type { Span } from "../../facts/span.ts";
import { ONES, SCALES } from "../lexicon/number-words.ts";
import { singular } from "../singular.ts";
import { isCapital, type Lexeme } from "./lexemes.ts";

/** A run of lexemes [first, next). */
export interface Run {
	readonly first: number;
	readonly next: number;
}

/** No noun phrase of news is longer; keeps the search near the figure. */
const LONGEST = 14;

const DETERMINERS = new Set([
	"the",
	"a",
	"an",
	"its",
	"their",
	"his",
	"her",
	"our",
	"this",
	"that",
	"these",
	"those",
	"all",
	"my",
	"each",
	"every",
	"both",
	"some",
	"any",
	"no",
]);
const TIES = new Set("of for in at on from to across among between with by under over against versus vs".split(" "));
const NEVER_HEADS = new Set([
	"monday",
	"tuesday",
	"wednesday",
	"thursday",
	"friday",
	"saturday",
	"sunday",
	"today",
	"yesterday",
	"tomorrow",
	"cent",
	"percent",
	"a.m.",
	"p.m.",
]);

export const isNoun = (lexeme: Lexeme | undefined): boolean =>
	lexeme?.kind === "word" && (lexeme.pos === "NOUN" || lexeme.pos === "PROPN") && !NEVER_HEADS.has(lexeme.norm);

const isInner = (lexeme: Lexeme): boolean =>
	(lexeme.kind === "word" && (isNoun(lexeme) || lexeme.pos === "ADJ" || /'s$/.test(lexeme.norm))) ||
	(lexeme.norm === "-" && lexeme.glued) || // not "LUND — Builders"
	lexeme.norm === "&" ||
	(/^['’]$/.test(lexeme.text) && lexeme.glued) || // "the farmers’ lands"
	lexeme.text === "/";

/** The "fired" of "coal-fired dust". */
const isTied = (lexemes: readonly Lexeme[], at: number): boolean =>
	/^[-‐‑]$/.test(lexemes[at - 1]?.text ?? "") &&
	lexemes[at - 1]?.glued === true &&
	lexemes[at]?.glued === true &&
	lexemes[at]?.kind === "word";

/** The "working" of "working-class voters"; not the "38" or "six" of what is an age. */
const isTiedTo = (lexemes: readonly Lexeme[], at: number): boolean =>
	lexemes[at]?.kind === "word" && !ONES.has(lexemes[at]?.norm ?? "") && isTied(lexemes, at + 2);

export const toSpan = (lexemes: readonly Lexeme[], run: Run): Span => ({
	start: (lexemes[run.first] as Lexeme).start,
	end: (lexemes[run.next - 1] as Lexeme).end,
});

/** "the letters Kell wrote": a name after a plural noun opens a clause. */
const isClauseName = (lexemes: readonly Lexeme[], head: number, at: number): boolean =>
	head === at - 1 && isCapital(lexemes[at]) && !isCapital(lexemes[head]) && /[^s]s$/.test(lexemes[head]?.norm ?? "");

/** The noun phrase that starts at `at`, a determiner allowed. */
export function phraseFrom(lexemes: readonly Lexeme[], at: number): Run | null {
	let next = at;
	let head = -1;
	while (DETERMINERS.has(lexemes[next]?.norm ?? "") || (next > at && lexemes[next]?.norm === "of")) next++; // "some of the"
	for (; next < lexemes.length && next - at < LONGEST; next++) {
		const lexeme = lexemes[next] as Lexeme;
		if (head >= 0 && isClauseName(lexemes, head, next)) break;
		if (isNoun(lexeme)) head = next;
		else if (head < 0 && (lexeme.kind === "number" || lexeme.pos === "NUM" || SCALES.has(lexeme.norm) || /^\p{Sc}$/u.test(lexeme.text)))
			continue; // "for an 8.5 kW system", "of the total 49.7 million acres of forest", "of its $238 million hoard"
		else if (
			!isInner(lexeme) &&
			!isTied(lexemes, next) &&
			!(lexeme.pos === "VERB" && /(?:ed|ing)$/.test(lexeme.norm) && (isNoun(lexemes[next + 1]) || lexemes[next + 1]?.pos === "ADJ"))
		)
			break;
	}
	return head < 0 ? null : { first: at, next: head + 1 };
}

/** The 500 of "the S&P 500": digits right after a noun belong to its name. */
const isNameNumber = (lexemes: readonly Lexeme[], at: number): boolean =>
	/^\d{1,4}$/.test(lexemes[at]?.text ?? "") && isNoun(lexemes[at - 1]) && !lexemes[at]?.glued;

/** "this year", "next month": a time, also where its date is not known. */
const isPeriod = (lexemes: readonly Lexeme[], at: number): boolean =>
	/^(?:year|month|week|quarter|decade|season|spring|summer|fall|autumn|winter)$/.test(lexemes[at]?.norm ?? "") &&
	/^(?:this|last|next|every|each|previous)$/.test(lexemes[at - 1]?.norm ?? "");

/** "said that Kestrel would", "records show that fares have": this "that" belongs to the verb. `head` is the noun's place. */
const opensClause = (lexemes: readonly Lexeme[], at: number, head: number): boolean =>
	lexemes[at]?.norm === "that" && (lexemes[at - 1]?.pos === "VERB" || isCapital(lexemes[at + 1]) || isPlural(lexemes[head]?.norm ?? ""));

const isPlural = (norm: string): boolean => singular(norm) !== norm;

/** "38-year-old Mara Lind": the phrase begins after what hangs on the number; the hyphens' mark is already left out. */
function pastAge(lexemes: readonly Lexeme[], first: number, head: number): number {
	let at = first;
	while (at < head && (lexemes[at]?.norm === "-" || lexemes[at + 1]?.norm === "-" || lexemes[at - 1]?.norm === "-")) at++;
	return at;
}

/** "rolled past North Lund": before a name it tells where; "the past season" is a noun's. */
const isPastPlace = (lexemes: readonly Lexeme[], at: number): boolean => lexemes[at]?.norm === "past" && isCapital(lexemes[at + 1]);

/** The bare noun phrase that ends right before `end`. */
export function baseUpTo(lexemes: readonly Lexeme[], end: number): Run | null {
	let next = end;
	while (next > 0 && lexemes[next - 1]?.text === ")" && end - next < LONGEST) {
		let open = next - 2;
		while (open >= 0 && next - open <= 7 && lexemes[open]?.text !== "(") open--;
		if (open < 0 || next - open > 6) return null;
		next = open; // "West Coast Crude (WCC)"
	}
	if (isNameNumber(lexemes, next - 1)) next--;
	if (lexemes[next - 1]?.text === "." && /^(?:inc|corp|co|ltd|bros|jr|sr)$/.test(lexemes[next - 2]?.norm ?? "")) next--;
	if (!isNoun(lexemes[next - 1]) || isPeriod(lexemes, next - 1)) return null;
	let first = next - 1;
	while (first > 0 && end - first < LONGEST && (isInner(lexemes[first - 1] as Lexeme) || isTiedTo(lexemes, first - 1))) first--;
	while (first < next - 1 && (lexemes[first]?.kind === "mark" || isPastPlace(lexemes, first))) first++;
	if (lexemes[first - 1]?.norm === "-" && (lexemes[first - 2]?.kind === "number" || ONES.has(lexemes[first - 2]?.norm ?? "")))
		first = pastAge(lexemes, first, next - 1);
	else if (DETERMINERS.has(lexemes[first - 1]?.norm ?? "") && !opensClause(lexemes, first - 1, next - 1)) first--;
	return { first, next: end };
}

/** "in front of", "as part of": nouns that a preposition has swallowed; "in revenue of $5m" is none of them. */
const SWALLOWED = /^(?:front|way|behalf|favou?r|lieu|excess|part|case|view|light|means|place|spite|search|need|charge|hono(?:u)?r)$/;

/** The "to" of "in addition to 40 jobs", the "of" of "by way of": a noun without an article between two prepositions is none. */
export const isComplexPreposition = (lexemes: readonly Lexeme[], link: number): boolean =>
	/^(?:in|on|by|as)$/.test(lexemes[link - 2]?.norm ?? "") &&
	(lexemes[link]?.norm === "of"
		? SWALLOWED.test(lexemes[link - 1]?.norm ?? "")
		: /^(?:to|for|with)$/.test(lexemes[link]?.norm ?? "") &&
			lexemes[link - 1]?.pos === "NOUN" &&
			!/s$/.test(lexemes[link - 1]?.norm ?? ""));

/** The noun phrase that ends right before `end`, with what stands before its prepositions: "the price of crude in May". */
export function phraseUpTo(lexemes: readonly Lexeme[], end: number): Run | null {
	const base = baseUpTo(lexemes, end);
	if (base === null) return null;
	let first = base.first;
	for (let ties = 0; ties < 3 && TIES.has(lexemes[first - 1]?.norm ?? ""); ties++) {
		if (isComplexPreposition(lexemes, first - 1)) break; // "in addition to its order"
		const before = baseUpTo(lexemes, first - 1);
		if (before === null) break;
		first = before.first;
	}
	return { first, next: end };
}
