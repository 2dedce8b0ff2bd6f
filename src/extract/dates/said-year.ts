/**
 * The year or week that stands right behind a date and says which one is meant: "April next year", "the spring of last year", "Monday
 * next week". Refuses them where the day of publication is not known, and what only begins so ("next year-end").
 */
import { type Lexeme, wordAt } from "../figures/lexemes.ts";
import type { Day } from "./calendar.ts";

/** Years, months or weeks from that of publication. */
export const STEPS: ReadonlyMap<string, number> = new Map([
	["last", -1],
	["this", 0],
	["next", 1],
]);

interface Said {
	/** Units from the year or week of publication. */
	readonly step: number;
	/** The lexeme behind it. */
	readonly next: number;
}

/** "next week", "of next week" from lexeme `at` on. */
export function readSaid(lexemes: readonly Lexeme[], at: number, unit: "week" | "year"): Said | null {
	const first = wordAt(lexemes, at) === "of" ? at + 1 : at;
	const step = STEPS.get(wordAt(lexemes, first));
	if (step === undefined || wordAt(lexemes, first + 1) !== unit || wordAt(lexemes, first + 2) === "-") return null;
	return { step, next: first + 2 };
}

export function readSaidYear(lexemes: readonly Lexeme[], at: number, published: Day | null): { year: number; next: number } | null {
	const said = published && readSaid(lexemes, at, "year");
	return published && said ? { year: published.year + said.step, next: said.next } : null;
}
