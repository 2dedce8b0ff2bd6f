/**
 * A fact sheet as JSON: the same fields that the command line gives, with the chosen facts only. Persons and organizations that
 * a chosen quote or figure points to stay in, so that every id can be looked up.
 */
import type { FactSheet } from "../facts/types.ts";
import { chooseFacts, type SummaryChoice } from "./choice.ts";

/** The sheet with what was chosen and what that points to. */
export function narrow(sheet: FactSheet, choice: SummaryChoice): FactSheet {
	const { quotes, figures, people, dates } = chooseFacts(sheet, choice);
	const named = new Set([...quotes, ...figures].map(({ speaker }) => speaker));
	for (const quote of quotes) for (const other of quote.coSpeakers ?? []) named.add(other);
	for (const person of people) named.add(person.id);
	const kept = new Set([...quotes, ...figures].map(({ id }) => id));
	return {
		...sheet,
		quotes: quotes.map((quote) => (quote.within !== null && !kept.has(quote.within) ? { ...quote, within: null } : quote)),
		figures: figures.map((figure) => (figure.quote && !kept.has(figure.quote) ? { ...figure, quote: null } : figure)),
		people: sheet.people.filter(({ id }) => named.has(id)),
		organizations: sheet.organizations.filter(({ id }) => named.has(id) || choice.only === undefined),
		dates: dates.map((date) => (date.quote && !kept.has(date.quote) ? { ...date, quote: null } : date)),
		...(sheet.checks && { checks: sheet.checks.filter((check) => check.figures.every((id) => kept.has(id))) }),
	};
}

export const writeJson = (sheet: FactSheet, choice: SummaryChoice): string =>
	`${JSON.stringify({ id: sheet.article.url ?? sheet.article.headline ?? "", ...narrow(sheet, choice) }, null, "\t")}\n`;
