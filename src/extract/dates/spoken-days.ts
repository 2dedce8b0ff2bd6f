/**
 * "“We start today,” she said on Thursday", in Friday's paper: "today" is the speaker's, not the paper's. Where the day of the saying is told, it is
 * counted from; where another day was only named before, both readings stand.
 */
import type { DateFact, Quote } from "../../facts/types.ts";
import { addDays, type Day, daysBetween, isoDay, parseDay } from "./calendar.ts";

/** The rule of relative.ts for "today", "last night" and their like. */
const DAY_WORD = "day word";

/** What was news longer ago is not what today's speakers speak of. */
const MAX_DAYS_BEFORE = 6;

/** About three paragraphs. */
const MAX_CHARS_BEFORE = 1000;

/** A day that a date names, shortly before publication; null for any other date. */
function recentDay({ value }: DateFact, published: Day): Day | null {
	const day = value.length === isoDay(published).length ? parseDay(value) : null;
	const before = day ? daysBetween(day, published) : 0;
	return before > 0 && before <= MAX_DAYS_BEFORE ? day : null;
}

/** `dates`: in text order, with their roles. */
export function readAsSpoken(dates: readonly DateFact[], quotes: readonly Quote[], published: Day | null): readonly DateFact[] {
	if (!published) return dates;
	const direct = new Set(quotes.filter(({ kind }) => kind === "direct").map(({ id }) => id));
	const isTold = ({ role, quote }: DateFact): boolean => role === "event" && direct.has(quote ?? "");
	/** What the article itself names. */
	const named = dates.map((date) => (isTold(date) ? null : recentDay(date, published)));
	const saidOn = new Map<string, Day>();
	dates.forEach(({ role, quote }, i) => {
		const day = named[i];
		if (day && quote && role === "statement" && !saidOn.has(quote)) saidOn.set(quote, day);
	});
	let last: { readonly day: Day; readonly end: number } | null = null;
	return dates.map((date, i) => {
		const own = named[i];
		if (own) last = { day: own, end: date.span.end };
		const day = parseDay(date.value);
		if (date.why.rule !== DAY_WORD || !isTold(date) || !day) return date;
		const from = (spoken: Day): string => isoDay(addDays(spoken, daysBetween(published, day)));
		const said = saidOn.get(date.quote ?? "");
		if (said) return { ...date, value: from(said) };
		return last && date.span.start - last.end <= MAX_CHARS_BEFORE ? { ...date, alternatives: [from(last.day)] } : date;
	});
}
