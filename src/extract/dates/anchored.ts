/**
 * Dates that hang on the day named before them in the same paragraph: "the following morning", "the next day", "a week earlier",
 * "three days later". Refuses them where no day stands before.
 */
import { type Lexeme, wordAt } from "../figures/lexemes.ts";
import { readNumberWords } from "../figures/number-words.ts";
import { DAY_PARTS } from "../lexicon/calendar.ts";
import { addDays, type Day, isoDay } from "./calendar.ts";
import type { DateReading } from "./reading.ts";

/** "the following morning", "the next day". */
function findNextDay(lexemes: readonly Lexeme[], at: number, anchor: Day): DateReading | null {
	if (wordAt(lexemes, at) !== "the" || !/^(?:following|next)$/.test(wordAt(lexemes, at + 1))) return null;
	if (wordAt(lexemes, at + 2) !== "day" && !DAY_PARTS.has(wordAt(lexemes, at + 2))) return null;
	return { first: at, next: at + 3, value: isoDay(addDays(anchor, 1)), rule: "counted from the day before it" };
}

/** "a week earlier", "two days later". */
function findCounted(lexemes: readonly Lexeme[], at: number, anchor: Day): DateReading | null {
	const direction = { earlier: -1, before: -1, later: 1 }[wordAt(lexemes, at)];
	const unit = { day: 1, days: 1, week: 7, weeks: 7 }[wordAt(lexemes, at - 1)];
	if (direction === undefined || unit === undefined || (wordAt(lexemes, at) === "before" && lexemes[at + 1]?.kind === "word")) return null;
	const first = at - 2;
	const count = /^an?$/.test(wordAt(lexemes, first))
		? 1
		: lexemes[first]?.kind === "number"
			? Number(lexemes[first]?.text)
			: readNumberWords(lexemes, first)?.value;
	if (count === undefined || !Number.isInteger(count) || count > 60) return null;
	return { first, next: at + 1, value: isoDay(addDays(anchor, direction * count * unit)), rule: "counted from the day before it" };
}

export const findAnchored = (lexemes: readonly Lexeme[], at: number, anchor: Day): DateReading | null =>
	findNextDay(lexemes, at, anchor) ?? findCounted(lexemes, at, anchor);
