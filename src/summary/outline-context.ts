/** What every part of the outline is made from, and the link to a passage that quotes, figures and dates all end with. */
import type { Span } from "../facts/span.ts";
import type { FactSheet } from "../facts/types.ts";
import type { SummaryChoice } from "./choice.ts";
import type { Line } from "./outline.ts";

export interface OutlineContext {
	readonly sheet: FactSheet;
	readonly choice: SummaryChoice;
	readonly link: (span: Span) => string | null;
}

export function passage({ link, choice }: OutlineContext, span: Span | null): Line {
	const href = span && link(span);
	return href ? [{ link: href, label: choice.say("passage") }] : [];
}
