/**
 * Dates with a month's name or in digits, read by chrono: "Sept. 11, 2001", "21 March", "December 2020", "2016-09-09". chrono sees
 * only the run of lexemes that can be one date. The year that is not said comes from publication and tense; without a day of
 * publication only what is complete is kept. Refuses "may", "march on", "24/7".
 */
import { Chrono, casual } from "chrono-node/en";
import { isCapital, type Lexeme } from "../figures/lexemes.ts";
import { MONTHS, WEEKDAYS } from "../lexicon/calendar.ts";
import { type Day, daysBetween, isoDay, isoMonth, isRealDay, weekdayOf } from "./calendar.ts";
import type { DateReading } from "./reading.ts";
import { isRecurring } from "./recurring.ts";
import { readSaid, readSaidYear } from "./said-year.ts";
import { tenseAround } from "./tense.ts";

const isMonth = (lexeme: Lexeme | undefined): boolean => MONTHS.has(lexeme?.norm ?? "") && isCapital(lexeme);
const isDayNumber = (lexeme: Lexeme | undefined): boolean =>
	lexeme?.kind === "number" && /^(?:[1-9]|[12]\d|3[01]|0[1-9])$/.test(lexeme.text);
const isYearNumber = (lexeme: Lexeme | undefined): boolean => lexeme?.kind === "number" && /^(?:1[5-9]|20)\d\d$/.test(lexeme.text);
const isOrdinalEnd = (lexeme: Lexeme | undefined): boolean => lexeme?.glued === true && /^(?:st|nd|rd|th)$/.test(lexeme.norm);

/** "May" and "March" are verbs too, at the head of a sentence even with a capital; "Jan" and "April" are names. */
function isMonthHere(lexemes: readonly Lexeme[], at: number): boolean {
	const lexeme = lexemes[at];
	if (!isMonth(lexeme) || isRecurring(lexemes, at)) return false;
	const [before, after] = [lexemes[at - 1], lexemes[at + 1]];
	const dated =
		isDayNumber(before) ||
		isOrdinalEnd(before) ||
		before?.norm === "of" ||
		isDayNumber(after) ||
		isYearNumber(after) ||
		readSaid(lexemes, at + 1, "year") !== null ||
		(after?.text === "." && isDayNumber(lexemes[at + 2]));
	if (dated) return true;
	if (/^(?:jan|mar|may|jun|jul|march|sun|sep|dec|apr)$/.test(lexeme?.norm ?? "") || /^(?:april|june|august)$/.test(lexeme?.norm ?? ""))
		return /^(?:in|since|until|till|by|from|to|between|last|next|this|early|late|mid|during|through|of|before|after|for|and|-|a|the|each|every|on|around|as|ending)$/.test(
			before?.norm ?? "",
		);
	return true;
}

/** Lexemes that may stand in one date run, to the right of its first one. */
function runEnd(lexemes: readonly Lexeme[], at: number): number {
	let next = at + 1;
	for (; next < lexemes.length && next - at < 12; next++) {
		const lexeme = lexemes[next] as Lexeme;
		const after = lexemes[next + 1];
		if (isMonth(lexeme) || isYearNumber(lexeme) || isOrdinalEnd(lexeme)) continue;
		if (isDayNumber(lexeme) && after?.text !== ":" && !(after?.kind === "mark" && after.glued && "%°$€£".includes(after.text))) continue;
		const joins = [".", ",", "-", "/", "of", "to", "through", "the", "and", "until"].includes(lexeme.norm);
		const goesOn = isMonth(after) || isYearNumber(after) || (isDayNumber(after) && lexemes[next + 2]?.text !== ":");
		if (joins && (goesOn || (["of", "to", "through"].includes(lexeme.norm) && after?.norm === "the"))) continue;
		if (lexeme.text === "." && after?.text === "," && isYearNumber(lexemes[next + 2])) continue;
		break;
	}
	return next;
}

interface Part {
	readonly year: number | null;
	readonly month: number;
	readonly day: number | null;
}

/** "Monday, Dec. 17": only in one of the years around is that day a Monday. */
const fallsOn = (part: Part, year: number, weekday: number): boolean =>
	part.day !== null && weekdayOf({ year, month: part.month, day: part.day }) === weekday;

/** The year nearest to publication, or the one the weekday or the tense asks for. */
function yearOf(part: Part, published: Day, { tense, certain, intended, weekday }: Context): number {
	const at = (year: number): number => daysBetween(published, { year, month: part.month, day: part.day ?? 15 });
	const years = [published.year, published.year - 1, published.year + 1];
	const ofWeekday = weekday === null ? undefined : years.find((year) => fallsOn(part, year, weekday));
	if (ofWeekday !== undefined) return ofWeekday;
	const nearest = years.reduce((a, b) => (Math.abs(at(b)) < Math.abs(at(a)) ? b : a));
	if (part.day === null && part.month === published.month) return published.year;
	// "the Nov. 29 meeting" three weeks ahead, whatever the tense of "asked": a day so near is this one
	if (tense === null || (part.day !== null && Math.abs(at(nearest)) <= NEAR_DAYS)) return nearest;
	// "could be put off, within weeks of an October visit": a month so near is this one, unless it will be
	if (tense === "future" && !certain && at(nearest) < 0 && at(nearest) >= -NEAR_DAYS) return nearest;
	// "threatened to disrupt the fair in May": what is to come
	if (tense === "past" && part.day === null && intended && at(nearest) > 0 && at(nearest) <= MONTH_AHEAD) return nearest;
	if (tense === "past") return at(published.year) <= 0 ? published.year : published.year - 1;
	return at(published.year) >= 0 ? published.year : published.year + 1;
}

const NEAR_DAYS = 60;

/** Days to the middle of a month that is meant without its year. */
const MONTH_AHEAD = 75;

const partValue = (part: Part, year: number): string | null => {
	if (part.day === null) return isoMonth(year, part.month);
	const day = { year, month: part.month, day: part.day };
	return isRealDay(day) ? isoDay(day) : null;
};

type Components = NonNullable<Result["end"]>;

const toPart = (components: Components): Part | null => {
	if (!components.isCertain("month")) return null;
	return {
		year: components.isCertain("year") ? components.get("year") : null,
		month: components.get("month") as number,
		day: components.isCertain("day") ? components.get("day") : null,
	};
};

interface Context {
	readonly published: Day | null;
	/** "next year", behind the date. */
	readonly saidYear: number | null;
	readonly tense: "past" | "future" | null;
	/** The sentence says "will" or tells of a plan. */
	readonly certain: boolean;
	/** The sentence tells of what somebody means to do. */
	readonly intended: boolean;
	/** "Monday," before the date. */
	readonly weekday: number | null;
}

function toValue(start: Part, end: Part | null, context: Context): string | null {
	const { published, saidYear } = context;
	const said = start.year ?? end?.year ?? saidYear;
	if (said === null && published === null) return null;
	const year = said ?? yearOf(start, published as Day, context);
	const from = partValue(start, year);
	if (end === null || from === null) return from;
	const to = partValue(end, end.year ?? (end.month < start.month ? year + 1 : year));
	return to === null ? null : `${from}/${to}`;
}

/** Only this calendar day matters to chrono: it fills in what is not said, and that is not used. */
const REFERENCE = { instant: new Date(Date.UTC(2001, 0, 15, 12)), timezone: "UTC" };

function startOfRun(lexemes: readonly Lexeme[], month: number): number {
	let first = month;
	if (lexemes[first - 1]?.norm === "of") first--;
	if (isOrdinalEnd(lexemes[first - 1])) first--;
	if (isDayNumber(lexemes[first - 1]) && lexemes[first - 2]?.text !== ":") first--;
	else if (first < month) first = month;
	if (/^(?:-|to|and)$/.test(lexemes[first - 1]?.norm ?? "") && isDayNumber(lexemes[first - 2]) && first < month) first -= 2;
	return first;
}

function isNumericDate(lexemes: readonly Lexeme[], at: number): boolean {
	const run = lexemes.slice(at, at + 5);
	if (run.length < 5 || !run.slice(1).every((l) => l.glued) || (lexemes[at]?.glued && lexemes[at - 1]?.kind !== "mark")) return false;
	const text = run.map((l) => l.text).join("");
	return /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/(?:\d{2}|\d{4}))$/.test(text);
}

/** 1/2/2016 is the 2nd of January or the 1st of February. */
function otherReading(part: Part, text: string): string | null {
	if (!text.includes("/") || part.day === null || part.day > 12 || part.day === part.month || part.year === null) return null;
	return isoDay({ year: part.year, month: part.day, day: part.month });
}

/** chrono's readings so far: an article names the same days again and again. */
export type ReadRuns = Map<string, Result | null>;

type Result = ReturnType<Chrono["parse"]>[number];

type Parser = (typeof casual.parsers)[number];

/** Reads "two weeks ago", which no run is; such patterns, of every unit's every name, take the browser a tenth of a second to make. */
const isOfUnits = (parser: Parser): boolean =>
	parser.pattern({ option: {} } as Parameters<Parser["pattern"]>[0]).source.includes("minutes");

const chrono = new Chrono({ ...casual, parsers: casual.parsers.filter((parser) => !isOfUnits(parser)) });

function readRun(run: string, readRuns: ReadRuns): Result | null {
	const known = readRuns.get(run);
	if (known !== undefined) return known;
	const result = chrono.parse(run, REFERENCE).find((r) => r.start.isCertain("month")) ?? null;
	readRuns.set(run, result);
	return result;
}

/** "Monday, Dec. 14", "Monday 14 December". */
function weekdayBefore(lexemes: readonly Lexeme[], first: number): { weekday: number; first: number } | null {
	const at = lexemes[first - 1]?.text === "," ? first - 2 : first - 1;
	const weekday = WEEKDAYS.get(lexemes[at]?.norm ?? "");
	return weekday === undefined ? null : { weekday, first: at };
}

/** "our Sept. 1 fire": the day only tells which fire, whatever the verbs around it. */
const isModifier = (lexemes: readonly Lexeme[], first: number, next: number): boolean =>
	/^(?:the|this|that|my|our|your|his|her|its|their|'s)$/.test(lexemes[first - 1]?.norm ?? "") && lexemes[next]?.pos === "NOUN";

interface Mood {
	readonly certain: boolean;
	readonly intended: boolean;
}

/** Each sentence's, told once for all its dates. */
const moods = new WeakMap<readonly Lexeme[], Mood>();

function moodOf(lexemes: readonly Lexeme[]): Mood {
	const known = moods.get(lexemes);
	if (known) return known;
	const certain = lexemes.some((lexeme) => /^(?:will|shall|won't|plans?|planned|scheduled|set|due)$|'ll$/.test(lexeme.norm));
	const intended = lexemes.some((lexeme) =>
		/^(?:threatened|vowed|pledged|promised|planned|agreed|wants?|wanted|hoped|hopes)$/.test(lexeme.norm),
	);
	const mood = { certain, intended };
	moods.set(lexemes, mood);
	return mood;
}

export function findExplicit(
	lexemes: readonly Lexeme[],
	at: number,
	text: string,
	published: Day | null,
	readRuns: ReadRuns,
): DateReading | null {
	const numeric = lexemes[at]?.kind === "number" && isNumericDate(lexemes, at);
	if (!numeric && !isMonthHere(lexemes, at)) return null;
	let first = numeric ? at : startOfRun(lexemes, at);
	const next = numeric ? at + 5 : runEnd(lexemes, at);
	const from = (lexemes[first] as Lexeme).start;
	const run = text.slice(from, (lexemes[next - 1] as Lexeme).end);
	const result = readRun(run, readRuns);
	const start = result ? toPart(result.start) : null;
	if (!result || !start) return null;
	const endOffset = from + result.index + result.text.length;
	while (first < next && (lexemes[first] as Lexeme).end <= from + result.index) first++;
	let last = next;
	while (last > first + 1 && (lexemes[last - 1] as Lexeme).start >= endOffset) last--;
	const end = result.end ? toPart(result.end) : null;
	const said = start.year === null ? readSaidYear(lexemes, last, published) : null;
	const before = weekdayBefore(lexemes, first);
	const tense = isModifier(lexemes, first, last) ? null : tenseAround(lexemes, first, last);
	const { certain, intended } = moodOf(lexemes);
	const value = toValue(start, end, {
		published,
		saidYear: said?.year ?? null,
		tense,
		certain,
		intended,
		weekday: before?.weekday ?? null,
	});
	if (value === null) return null;
	const other = otherReading(start, result.text);
	return {
		first: before?.first ?? first,
		next: said?.next ?? last,
		value,
		rule: "month named",
		...(other ? { alternatives: [other] } : {}),
	};
}
