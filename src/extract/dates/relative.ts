/**
 * Dates that hang on the day of publication: weekdays, "yesterday", "last month", "three days ago", "earlier this year", "next
 * summer". Refuses all of them where that day is not known, and "may", "march on", "second".
 */
import { isCapital, type Lexeme, wordAt } from "../figures/lexemes.ts";
import { readNumberWords } from "../figures/number-words.ts";
import { DAY_PARTS, MONTHS, SEASONS, WEEKDAYS } from "../lexicon/calendar.ts";
import { addDays, addMonths, type Day, daysBetween, isoDay, isoMonth, isoYear, threeMonths, weekdayOf, weekOf } from "./calendar.ts";
import type { DateReading } from "./reading.ts";
import { isRecurring } from "./recurring.ts";
import { readSaid, STEPS } from "./said-year.ts";
import { tenseAround } from "./tense.ts";

type Finder = (lexemes: readonly Lexeme[], at: number, published: Day, changed: Day | null) => DateReading | null;

/** "later on", "early", "late": words before a day that belong to it. */
function startOf(lexemes: readonly Lexeme[], at: number): number {
	let first = at;
	if (wordAt(lexemes, first - 1) === "on" && /^(?:later|early|late|earlier)$/.test(wordAt(lexemes, first - 2))) return first - 2;
	if (/^(?:later|early|late|earlier)$/.test(wordAt(lexemes, first - 1))) first--;
	return first;
}

const afterDayPart = (lexemes: readonly Lexeme[], next: number): number =>
	DAY_PARTS.has(wordAt(lexemes, next).replace(/'s$/, "")) ? next + 1 : next;

/** Days from publication to the weekday meant. */
function daysTo(weekday: number, published: Day, which: string, tense: "past" | "future" | null): number {
	const back = (weekdayOf(published) - weekday + 7) % 7;
	if (which === "last" || which === "past") return back === 0 ? -7 : -back;
	if (which === "next") return back === 0 ? 7 : 7 - back;
	if (back === 0) return 0;
	return tense === "future" || which === "coming" ? 7 - back : -back;
}

/** Published on Friday evening and changed on Saturday: what happened "on Saturday" is of the change, not a week old. Null for other days. */
function daysToChange(weekday: number, published: Day, changed: Day | null): number | null {
	if (changed === null) return null;
	const ahead = (weekday - weekdayOf(published) + 7) % 7;
	return ahead > 0 && ahead <= daysBetween(published, changed) ? ahead : null;
}

/** "Super Tuesday", "Black Friday": a feast's name. */
const FEASTS = /^(?:Super|Black|Good|Cyber|Giving|Ash|Holy|Palm|Easter|Shrove|Maundy|Bloody|Fat)$/;

/** "said he would resign on Tuesday", "was going to leave on Monday": seen from then; which one is open. Words to it from the weekday. */
const OPEN_REACH = 14;

function isSeenFromThen(lexemes: readonly Lexeme[], at: number): boolean {
	for (let k = at - 1; k >= 0 && at - k <= OPEN_REACH; k--) {
		if (/^(?:would|could|might)$/.test(wordAt(lexemes, k))) return true;
		if (wordAt(lexemes, k) === "going" && /^(?:was|were)$/.test(wordAt(lexemes, k - 1))) return true;
	}
	return false;
}

const findWeekday: Finder = (lexemes, at, published, changed) => {
	const weekday = WEEKDAYS.get(wordAt(lexemes, at).replace(/'s?$/, ""));
	if (weekday === undefined || !isCapital(lexemes[at])) return null;
	if (wordAt(lexemes, at).length < 5 && wordAt(lexemes, at + 1) !== ".") return null; // "sun", "sat", "wed"
	if (FEASTS.test(lexemes[at - 1]?.text ?? "") || isRecurring(lexemes, at)) return null;
	const which = wordAt(lexemes, at - 1);
	const qualified = /^(?:last|next|this|past|coming)$/.test(which);
	const week = qualified ? null : readSaid(lexemes, at + 1, "week");
	if (week) {
		const value = isoDay(addDays(published, weekday - weekdayOf(published) + 7 * week.step));
		return { first: startOf(lexemes, at), next: week.next, value, rule: "weekday" };
	}
	const tense = tenseAround(lexemes, at, at + 1);
	const late = qualified || tense === "future" ? null : daysToChange(weekday, published, changed);
	const days = late ?? daysTo(weekday, published, which, tense);
	const value = isoDay(addDays(published, days));
	const open = !qualified && late === null && days > 0 && isSeenFromThen(lexemes, at);
	const first = qualified ? at - 1 : startOf(lexemes, at);
	return {
		first,
		next: afterDayPart(lexemes, at + 1),
		value,
		rule: "weekday",
		...(open ? { alternatives: [isoDay(addDays(published, days - 7))] } : {}),
	};
};

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
	["today", 0],
	["tonight", 0],
	["yesterday", -1],
	["tomorrow", 1],
]);

const findDayWord: Finder = (lexemes, at, published) => {
	const days = DAY_WORDS.get(wordAt(lexemes, at).replace(/'s$/, ""));
	if (days !== undefined) {
		if (wordAt(lexemes, at - 1) === "usa") return null;
		return { first: startOf(lexemes, at), next: afterDayPart(lexemes, at + 1), value: isoDay(addDays(published, days)), rule: "day word" };
	}
	if (wordAt(lexemes, at) === "this" && DAY_PARTS.has(wordAt(lexemes, at + 1)) && !isTitle(lexemes, at))
		return { first: at, next: at + 2, value: isoDay(published), rule: "day word" };
	return wordAt(lexemes, at) === "last" && wordAt(lexemes, at + 1) === "night"
		? { first: at, next: at + 2, value: isoDay(addDays(published, -1)), rule: "day word" }
		: null;
};

/** "previous month", too: that of publication is not meant by itself, but a month or a season by its name is. */
const PERIOD_STEPS: ReadonlyMap<string, number> = new Map([...STEPS, ["previous", -1]]);

function periodValue(unit: string, step: number, published: Day): string | null {
	const month = addMonths(published, step);
	switch (unit) {
		case "week":
			return weekOf(published, step);
		case "weekend": {
			const saturday = addDays(published, 6 - weekdayOf(published) + 7 * step);
			return `${isoDay(saturday)}/${isoDay(addDays(saturday, 1))}`;
		}
		case "month":
			return isoMonth(month.year, month.month);
		case "year":
			return isoYear(published.year + step);
		case "quarter": {
			const start = addMonths({ ...published, month: published.month - ((published.month - 1) % 3), day: 1 }, 3 * step);
			return threeMonths(start.year, start.month);
		}
		case "decade": {
			const first = published.year - (published.year % 10) + 10 * step;
			return `${isoYear(first)}/${isoYear(first + 9)}`;
		}
		default:
			return null;
	}
}

/** "last fall" in March is the one before; "this summer" is this year's; "next spring" the coming one. */
function seasonValue(season: number, step: number, published: Day): string {
	const index = (year: number): number => year * 12 + season;
	const now = published.year * 12 + published.month;
	if (step === 0) return threeMonths(season === 12 && published.month < 3 ? published.year - 1 : published.year, season);
	const ended = index(published.year) + 3 <= now;
	const begun = index(published.year) <= now;
	if (step < 0) return threeMonths(ended ? published.year : published.year - 1, season);
	return threeMonths(begun ? published.year + 1 : published.year, season);
}

function monthValue(month: number, step: number, published: Day): string {
	if (step === 0) return isoMonth(published.year, month);
	if (step < 0) return isoMonth(month < published.month ? published.year : published.year - 1, month);
	return isoMonth(month > published.month ? published.year : published.year + 1, month);
}

/** "over the next week", "in the last month": so many days from now, and no week or month of the calendar. */
const isRolling = (lexemes: readonly Lexeme[], at: number, named: string): boolean =>
	wordAt(lexemes, at - 1) === "the" &&
	(/^(?:week|weekend|month|quarter|year)$/.test(named) || (named === "decade" && /^(?:over|in|during|for)$/.test(wordAt(lexemes, at - 2))));

/** The radio's "This Week": both with capitals they are a name. */
const isTitle = (lexemes: readonly Lexeme[], at: number): boolean =>
	isCapital(lexemes[at]) && isCapital(lexemes[at + 1]) && !MONTHS.has(wordAt(lexemes, at + 1));

/** "last week", "this year's", "next summer", "last June", "earlier this month". */
const findPeriod: Finder = (lexemes, at, published) => {
	const step = PERIOD_STEPS.get(wordAt(lexemes, at));
	if (step === undefined) return null;
	const named = wordAt(lexemes, at + 1).replace(/'s$/, "");
	if (isRolling(lexemes, at, named) || isTitle(lexemes, at)) return null;
	const month = isCapital(lexemes[at + 1]) && wordAt(lexemes, at + 2) !== "." ? MONTHS.get(named) : undefined;
	const season = SEASONS.get(named);
	const value =
		month !== undefined && !/^\d/.test(wordAt(lexemes, at + 2))
			? monthValue(month, step, published)
			: season !== undefined && wordAt(lexemes, at + 2) !== "of"
				? seasonValue(season, step, published)
				: wordAt(lexemes, at) === "previous"
					? null
					: periodValue(named, step, published);
	if (value === null || (/^(?:year|quarter)$/.test(named) && wordAt(lexemes, at + 2) === "-")) return null;
	return { first: /^(?:later|earlier|early|late)$/.test(wordAt(lexemes, at - 1)) ? at - 1 : at, next: at + 2, value, rule: "period" };
};

/** "three weeks ago", "a year ago", "four years ago". */
const findAgo: Finder = (lexemes, at, published) => {
	if (wordAt(lexemes, at) !== "ago") return null;
	const unit = /^(day|week|month|year|decade)s?$/.exec(wordAt(lexemes, at - 1))?.[1];
	if (unit === undefined) return null;
	for (let first = at - 2; first >= Math.max(0, at - 5); first--) {
		const lexeme = lexemes[first] as Lexeme;
		const words = readNumberWords(lexemes, first);
		const count =
			lexeme.kind === "number" && first === at - 2
				? Number(lexeme.text)
				: ["a", "an"].includes(lexeme.norm) && first === at - 2
					? 1
					: words?.next === at - 1
						? words.value
						: null;
		if (count === null || !Number.isInteger(count) || count > 3000) continue;
		if (wordAt(lexemes, first - 1) === "than" && /^(?:more|less)$/.test(wordAt(lexemes, first - 2))) return null; // "more than two decades ago": at no year that is told
		if (wordAt(lexemes, first - 1) === "-" || TENS_BEFORE.test(wordAt(lexemes, first - 1))) continue;
		const value = agoValue(unit, count, published);
		const more = lowerCount(lexemes, first, count);
		if (more !== null)
			return { first: first - 2, next: at + 1, value: `${value}/${agoValue(unit, more, published)}`, rule: "counted back" };
		return { first, next: at + 1, value, rule: "counted back" };
	}
	return null;
};

/** The 3 of "three or four months ago". */
function lowerCount(lexemes: readonly Lexeme[], first: number, count: number): number | null {
	if (!/^(?:or|to)$/.test(wordAt(lexemes, first - 1))) return null;
	const lower = lexemes[first - 2]?.kind === "number" ? Number(lexemes[first - 2]?.text) : readNumberWords(lexemes, first - 2)?.value;
	return lower !== undefined && Number.isInteger(lower) && lower < count ? lower : null;
}

/** "twenty-five years ago": the number starts farther left. */
const TENS_BEFORE = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|and)$/;

function agoValue(unit: string, count: number, published: Day): string {
	const month = addMonths(published, -count);
	switch (unit) {
		case "day":
			return isoDay(addDays(published, -count));
		case "week":
			return isoDay(addDays(published, -7 * count));
		case "month":
			return isoMonth(month.year, month.month);
		case "decade":
			return isoYear(published.year - 10 * count);
		default:
			return isoYear(published.year - count);
	}
}

/** "the end of the year", "the start of the month". */
const findEdge: Finder = (lexemes, at, published) => {
	if (
		!/^(?:end|start|beginning|turn|middle)$/.test(wordAt(lexemes, at)) ||
		wordAt(lexemes, at + 1) !== "of" ||
		wordAt(lexemes, at + 2) !== "the"
	)
		return null;
	const value = /^(?:year|month)$/.test(wordAt(lexemes, at + 3)) ? periodValue(wordAt(lexemes, at + 3), 0, published) : null;
	return value === null ? null : { first: wordAt(lexemes, at - 1) === "the" ? at - 1 : at, next: at + 4, value, rule: "edge of a period" };
};

const FINDERS: readonly Finder[] = [findWeekday, findDayWord, findPeriod, findAgo, findEdge];

export function findRelative(lexemes: readonly Lexeme[], at: number, published: Day, changed: Day | null): DateReading | null {
	for (const finder of FINDERS) {
		const found = finder(lexemes, at, published, changed);
		if (found) return found;
	}
	return null;
}
