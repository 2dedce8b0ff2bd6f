/** A fact's id -> its kind and its places in the article's text, in the order that `goTo`'s `part` counts them. */
import type { Span } from "../../facts/span.ts";
import type { FactKind, FactSheet } from "../../facts/types.ts";

export interface Parts {
	readonly kind: FactKind;
	readonly parts: readonly Span[];
}

/** Null where the sheet has no such fact. An organization counts as a "person": it has the same card and highlight. */
export function partsOf(sheet: FactSheet, factId: string): Parts | null {
	const quote = sheet.quotes.find(({ id }) => id === factId);
	if (quote) return { kind: "quote", parts: quote.content };
	const figure = sheet.figures.find(({ id }) => id === factId);
	if (figure) return { kind: "figure", parts: [figure.span] };
	const date = sheet.dates.find(({ id }) => id === factId);
	if (date) return { kind: "date", parts: [date.span] };
	const named = [...sheet.people, ...sheet.organizations].find(({ id }) => id === factId);
	return named ? { kind: "person", parts: named.mentions } : null;
}
