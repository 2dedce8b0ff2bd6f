/**
 * Unit and currency names at a place in a sentence, longest first. Built once from the lexicon's tables.
 */
import { CURRENCIES } from "../lexicon/currencies.ts";
import { UNITS, type UnitEntry } from "../lexicon/units.ts";
import type { Lexeme } from "./lexemes.ts";

export interface Found<T> {
	readonly entry: T;
	/** Index of the first lexeme after it. */
	readonly next: number;
}

/** No name in the tables is longer ("new israeli shekel", "trinidad and tobago dollar", "lb", "-", "ft"). */
const LONGEST = 4;

/** Names and what they mean; the first characters of them all tell most words apart at once. */
interface Table<T> {
	readonly entries: ReadonlyMap<string, T>;
	readonly openings: ReadonlySet<string>;
}

const tableOf = <T>(entries: readonly (readonly [string, T])[]): Table<T> => ({
	entries: new Map(entries),
	openings: new Set(entries.map(([name]) => name.charAt(0).toLowerCase())),
});

const plurals = (word: string): string[] => (/(?:s|%)$/.test(word) ? [word] : [word, `${word}s`]);

const unitWords = tableOf<UnitEntry>(
	UNITS.flatMap((u) =>
		u.words.flatMap((w) => [w.replaceAll("-", " - "), w.replace(/^(square|cubic) /, "$1 - ")].flatMap(plurals).map((p) => [p, u] as const)),
	),
);
const unitSymbols = tableOf<UnitEntry>(UNITS.flatMap((u) => u.symbols.map((s) => [s, u] as const)));
const currencyWords = tableOf<string>(CURRENCIES.flatMap((c) => c.words.flatMap((w) => plurals(w).map((p) => [p, c.unit] as const))));
const currencySigns = tableOf<string>(CURRENCIES.flatMap((c) => c.signs.map((s) => [s, c.unit] as const)));

function longest<T>(lexemes: readonly Lexeme[], at: number, key: (run: readonly Lexeme[]) => string, table: Table<T>): Found<T> | null {
	if (!table.openings.has((lexemes[at]?.norm ?? "").charAt(0))) return null;
	for (let length = LONGEST; length > 0; length--) {
		const run = lexemes.slice(at, at + length);
		if (run.length < length) continue;
		const entry = table.entries.get(key(run));
		if (entry !== undefined) return { entry, next: at + length };
	}
	return null;
}

const spaced = (run: readonly Lexeme[]): string => run.map((l) => l.norm).join(" ");
const touching = (run: readonly Lexeme[]): string => (run.every((l, k) => k === 0 || l.glued) ? run.map((l) => l.text).join("") : "");

/** "two US gallons", "five imperial pints". */
const SYSTEMS = new Set(["us", "u.s.", "imperial", "uk"]);

export const findUnitWord = (lexemes: readonly Lexeme[], at: number): Found<UnitEntry> | null =>
	longest(lexemes, at, spaced, unitWords) ?? (SYSTEMS.has(lexemes[at]?.norm ?? "") ? longest(lexemes, at + 1, spaced, unitWords) : null);

/** Symbols that are words or abbreviations as well, where they stand alone: "5 in", "3 Mt". */
const WORDS_TOO = new Set(["in", "PS", "Mt", "MP", "mi", "mb", "ms", "kn"]);

/** A symbol after digits: "kW", "°C", "km/h"; one letter only where it touches them ("3g", not "3 g"). */
export function findUnitSymbol(lexemes: readonly Lexeme[], at: number): Found<UnitEntry> | null {
	const found = longest(lexemes, at, touching, unitSymbols);
	if (found === null) return null;
	const symbol = touching(lexemes.slice(at, found.next));
	if ((symbol === "′" || symbol === "″") && /^\d{3,}$/.test(lexemes[at - 1]?.text ?? "")) return null; // "2022′s"; but "25.5″"
	return (/^[A-KM-Za-z]$/.test(symbol) || WORDS_TOO.has(symbol)) && !lexemes[at]?.glued ? null : found;
}

export const findCurrencyWord = (lexemes: readonly Lexeme[], at: number): Found<string> | null =>
	longest(lexemes, at, spaced, currencyWords);

/** A sign or code: "$", "US$", "NZ $", "EUR", "RM". A space inside a sign is allowed before "$", but "A $5 fee" is no Australian one. */
export function findCurrencySign(lexemes: readonly Lexeme[], at: number): Found<string> | null {
	const country = lexemes[at];
	const dollar = lexemes[at + 1];
	if (country?.kind === "word" && country.text !== "A" && dollar?.text === "$" && lexemes[at + 2]?.kind === "number") {
		const entry = currencySigns.entries.get(`${country.text.replaceAll(".", "")}$`);
		if (entry !== undefined) return { entry, next: at + 2 };
	}
	return longest(lexemes, at, touching, currencySigns);
}
