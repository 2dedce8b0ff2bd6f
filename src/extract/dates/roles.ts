/**
 * What a date stands for on the time axis: the day something was said ("she said on Thursday"), or the time of what is told, with
 * the quote whose words name it.
 */
import { contains, type Span } from "../../facts/span.ts";
import type { DateFact, Quote } from "../../facts/types.ts";
import { indexSpans, type SpanIndex } from "../quotes/span-index.ts";

/** "said in an interview in Oslo on Thursday": no more characters stand between a cue and its day. */
const CUE_REACH = 45;

const gap = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end, 0);

const tells = (date: DateFact, quote: Quote): boolean => quote.content.some((piece) => contains(piece, date.span));

/** Is the date the day of the saying: near the cue, outside what was said? */
function isSaidOn(date: DateFact, quote: Quote, text: string): boolean {
	if (!quote.cue || tells(date, quote) || gap(date.span, quote.cue) > CUE_REACH) return false;
	const between = text.slice(Math.min(date.span.end, quote.cue.end), Math.max(date.span.start, quote.cue.start));
	return !/[.!?;:\n]\s/.test(between) && !quote.content.some((piece) => gap(date.span, piece) === 0 && piece.start > date.span.end);
}

/** A quote's piece or cue. */
interface Placed extends Span {
	readonly quote: Quote;
	/** Its number among the quotes. */
	readonly at: number;
}

/** The quotes of what lies there, in their order. */
const quotesIn = (index: SpanIndex<Placed>, span: Span): Quote[] =>
	index
		.overlapping(span)
		.sort((a, b) => a.at - b.at)
		.map(({ quote }) => quote);

export function placeDates(dates: readonly DateFact[], quotes: readonly Quote[], text: string): DateFact[] {
	const pieces = indexSpans(quotes.flatMap((quote, at) => quote.content.map((piece): Placed => ({ ...piece, quote, at }))));
	const cues = indexSpans(quotes.flatMap((quote, at): Placed[] => (quote.cue ? [{ ...quote.cue, quote, at }] : [])));
	return dates.map((date) => {
		const told = quotesIn(pieces, date.span).findLast((quote) => tells(date, quote));
		if (told) return { ...date, role: "event" as const, quote: told.id };
		const near = { start: date.span.start - CUE_REACH - 1, end: date.span.end + CUE_REACH + 1 };
		const said = quotesIn(cues, near).find((quote) => isSaidOn(date, quote, text));
		return { ...date, role: said ? ("statement" as const) : ("event" as const), quote: said?.id ?? null };
	});
}
