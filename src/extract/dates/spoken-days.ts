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

/** Days that the article itself names, shortly before it was published. */
function namedDays(dates: readonly DateFact[], direct: ReadonlyMap<string, Quote>, published: Day): { date: DateFact; day: Day }[] {
	return dates.flatMap((date) => {
		const day = date.value.length === isoDay(published).length ? parseDay(date.value) : null;
		const before = day ? daysBetween(day, published) : 0;
		const isTold = date.role === "event" && direct.has(date.quote ?? "");
		return day && !isTold && before > 0 && before <= MAX_DAYS_BEFORE ? [{ date, day }] : [];
	});
}

/** `dates`: in text order, with their roles. */
export function readAsSpoken(dates: readonly DateFact[], quotes: readonly Quote[], published: Day | null): readonly DateFact[] {
	if (!published) return dates;
	const direct = new Map(quotes.filter(({ kind }) => kind === "direct").map((quote) => [quote.id, quote]));
	const named = namedDays(dates, direct, published);
	return dates.map((date) => {
		const day = parseDay(date.value);
		const quote = date.quote ?? "";
		if (date.why.rule !== DAY_WORD || date.role !== "event" || !direct.has(quote) || !day) return date;
		const from = (spoken: Day): string => isoDay(addDays(spoken, daysBetween(published, day)));
		const said = named.find((one) => one.date.role === "statement" && one.date.quote === quote);
		if (said) return { ...date, value: from(said.day) };
		const near = named.filter((one) => one.date.span.end <= date.span.start && date.span.start - one.date.span.end <= MAX_CHARS_BEFORE);
		const last = near.at(-1);
		return last ? { ...date, alternatives: [from(last.day)] } : date;
	});
}
