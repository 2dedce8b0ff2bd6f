/**
 * Dates of another language at a place in a sentence: "3 de octubre de 2018", "am 3. Oktober", "mercredi", "03.10.2018", "gestern".
 * Days come before months there. Refuses bare years and months without a word that makes them a time, and what hangs on a day of
 * publication that is not known.
 */
import { addDays, addMonths, type Day, daysBetween, isoDay, isoMonth, isoYear, isRealDay, weekdayOf, weekOf } from "../dates/calendar.ts";
import type { DateReading } from "../dates/reading.ts";
import { type Lexeme, wordAt } from "../figures/lexemes.ts";
import { FOREIGN_IN, FOREIGN_LAST, FOREIGN_NEXT } from "../lexicon/foreign-numbers.ts";
import type { Locale } from "./locale.ts";
import { findPhrase } from "./phrases.ts";

const yearPattern = /^(?:1[5-9]|20)\d\d$/; // catches "2018"; not "2,018"
const dayPattern = /^(?:0?[1-9]|[12]\d|3[01])$/; // catches "3" and "03"; not "32"

const isLink = (lexeme: Lexeme | undefined): boolean =>
	lexeme !== undefined &&
	(/^(?:de|del|di|do|van)$/.test(lexeme.norm) ||
		(lexeme.glued && /^[.ºª°]$/.test(lexeme.text)) ||
		(lexeme.glued && /^(?:er|o)$/.test(lexeme.norm)));

const pastLinks = (lexemes: readonly Lexeme[], at: number): number => {
	let next = at;
	while (next - at < 2 && isLink(lexemes[next])) next++;
	return next;
};

/** The year that brings the day nearest to publication. */
function nearestYear(month: number, day: number, published: Day): number {
	const distance = (year: number): number => Math.abs(daysBetween(published, { year, month, day }));
	return [published.year - 1, published.year, published.year + 1].reduce((a, b) => (distance(b) < distance(a) ? b : a));
}

function yearAfter(lexemes: readonly Lexeme[], at: number): { year: number; next: number } | null {
	const next = pastLinks(lexemes, wordAt(lexemes, at) === "," ? at + 1 : at);
	const text = lexemes[next]?.text ?? "";
	return yearPattern.test(text) ? { year: Number(text), next: next + 1 } : null;
}

/** "3 de octubre de 2018", "3. Oktober", "octubre de 2018", "im Oktober". */
function findMonth(lexemes: readonly Lexeme[], at: number, locale: Locale, published: Day | null): DateReading | null {
	const hasDay = dayPattern.test(lexemes[at]?.text ?? "");
	const found = findPhrase(lexemes, hasDay ? pastLinks(lexemes, at + 1) : at, locale.months);
	if (!found) return null;
	const said = yearAfter(lexemes, found.next);
	const day = hasDay ? Number(lexemes[at]?.text) : null;
	if (day === null && !said && !FOREIGN_IN.has(wordAt(lexemes, at - 1))) return null;
	const year = said?.year ?? (published && nearestYear(found.meaning, day ?? 15, published));
	if (year === null) return null;
	const next = said?.next ?? found.next;
	if (day === null) return { first: at, next, value: isoMonth(year, found.meaning), rule: "month named" };
	const value = { year, month: found.meaning, day };
	return isRealDay(value) ? { first: at, next, value: isoDay(value), rule: "month named" } : null;
}

/** "03.10.2018", "3/10/18". */
function findNumeric(lexemes: readonly Lexeme[], at: number): DateReading | null {
	const run = lexemes.slice(at, at + 5);
	const text = run.map((lexeme) => lexeme.text).join("");
	const match = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/.exec(text);
	if (!match || lexemes[at]?.kind !== "number") return null;
	const value = { year: Number(match[4]), month: Number(match[3]), day: Number(match[1]) };
	let length = 0;
	let next = at;
	for (; length < match[0].length; next++) length += lexemes[next]?.text.length ?? 1;
	const isWhole = length === match[0].length && lexemes.slice(at + 1, next).every((lexeme) => lexeme.glued);
	return isWhole && isRealDay(value) ? { first: at, next, value: isoDay(value), rule: "month named" } : null;
}

/** A weekday without more is the last such day, or the coming one: both are given. */
function findWeekday(lexemes: readonly Lexeme[], at: number, locale: Locale, published: Day): DateReading | null {
	const found = findPhrase(lexemes, at, locale.weekdays);
	if (!found) return null;
	const beside = [wordAt(lexemes, at - 1), wordAt(lexemes, found.next)];
	const back = (weekdayOf(published) - found.meaning + 7) % 7;
	const last = isoDay(addDays(published, -back));
	const coming = isoDay(addDays(published, 7 - back));
	const reading = { first: at, next: found.next, rule: "weekday" };
	if (beside.some((word) => FOREIGN_NEXT.has(word))) return { ...reading, value: coming };
	if (beside.some((word) => FOREIGN_LAST.has(word))) return { ...reading, value: back === 0 ? isoDay(addDays(published, -7)) : last };
	return back === 0 ? { ...reading, value: last } : { ...reading, value: last, alternatives: [coming] };
}

/** "gestern", "el mes pasado", "cette année". */
function findRelative(lexemes: readonly Lexeme[], at: number, locale: Locale, published: Day): DateReading | null {
	const found = findPhrase(lexemes, at, locale.relative);
	if (!found) return null;
	const { unit, step } = found.meaning;
	const month = addMonths(published, step);
	const value = {
		day: isoDay(addDays(published, step)),
		week: weekOf(published, step),
		month: isoMonth(month.year, month.month),
		year: isoYear(published.year + step),
	}[unit];
	return { first: at, next: found.next, value, rule: unit === "day" ? "day word" : "period" };
}

function findYear(lexemes: readonly Lexeme[], at: number): DateReading | null {
	const text = lexemes[at]?.text ?? "";
	const after = lexemes[at + 1];
	const measures = after?.glued === true && (after.kind === "word" || after.text === "%"); // "in 2000m"
	if (!yearPattern.test(text) || !FOREIGN_IN.has(wordAt(lexemes, at - 1)) || measures) return null;
	return { first: at, next: at + 1, value: text, rule: "year" };
}

export const findForeignDate = (lexemes: readonly Lexeme[], at: number, locale: Locale, published: Day | null): DateReading | null =>
	findNumeric(lexemes, at) ??
	findMonth(lexemes, at, locale, published) ??
	(published && (findWeekday(lexemes, at, locale, published) ?? findRelative(lexemes, at, locale, published))) ??
	findYear(lexemes, at);
