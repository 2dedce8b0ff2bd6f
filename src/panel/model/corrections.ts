/**
 * What the reader marked as wrong ("not a quote"): kept on this machine, off the copy, exportable. A correction names the
 * fact by its words and not by its id, since ids change when a page is read again.
 */
import { placesOf } from "../../facts/places.ts";
import { slice } from "../../facts/span.ts";
import type { FactKind, FactSheet } from "../../facts/types.ts";

export interface Correction {
	readonly url: string | null;
	readonly kind: FactKind;
	/** The fact's own words, as they stand in the article. */
	readonly exact: string;
	readonly wrong: "not-a-fact";
}

/** Of the many facts of a kind that share their words ("he" or "two"), all are meant: the reader saw one and said no to it. */
const sameFact = (a: Correction, b: Correction): boolean => a.url === b.url && a.kind === b.kind && a.exact === b.exact;

/** Every fact's correction, by its id. */
function correctionsOf(sheet: FactSheet): ReadonlyMap<string, Correction> {
	const { url } = sheet.article;
	const entries = placesOf(sheet).map(({ factId, kind, parts }): [string, Correction] => {
		const exact = parts.map((part) => slice(sheet.text, part)).join(" … ");
		return [factId, { url, kind, exact, wrong: "not-a-fact" }];
	});
	return new Map(entries);
}

/** With the fact's correction added, or taken back where it is there already. */
export function toggleCorrection(corrections: readonly Correction[], sheet: FactSheet, factId: string): readonly Correction[] {
	const correction = correctionsOf(sheet).get(factId);
	if (correction === undefined) return corrections;
	const others = corrections.filter((one) => !sameFact(one, correction));
	return others.length < corrections.length ? others : [...corrections, correction];
}

/** Ids of the sheet's facts that the reader marked as wrong. */
export function hiddenIds(sheet: FactSheet, corrections: readonly Correction[]): ReadonlySet<string> {
	const here = corrections.filter((one) => one.url === sheet.article.url);
	if (here.length === 0) return new Set();
	const hidden = [...correctionsOf(sheet)].filter(([, correction]) => here.some((one) => sameFact(one, correction)));
	return new Set(hidden.map(([factId]) => factId));
}

/** The sheet without them: what is counted and copied. */
export function withoutHidden(sheet: FactSheet, hidden: ReadonlySet<string>): FactSheet {
	if (hidden.size === 0) return sheet;
	const kept = (fact: { readonly id: string }) => !hidden.has(fact.id);
	return {
		...sheet,
		quotes: sheet.quotes.filter(kept),
		figures: sheet.figures.filter(kept),
		people: sheet.people.filter(kept),
		organizations: sheet.organizations.filter(kept),
		dates: sheet.dates.filter(kept),
	};
}

const isCorrection = (value: unknown): value is Correction => {
	if (typeof value !== "object" || value === null) return false;
	const { url, kind, exact, wrong } = value as Record<string, unknown>;
	const kinds: readonly unknown[] = ["quote", "figure", "person", "date"];
	return (typeof url === "string" || url === null) && kinds.includes(kind) && typeof exact === "string" && wrong === "not-a-fact";
};

/** A stored value of any shape -> the corrections in it. */
export const parseCorrections = (stored: unknown): readonly Correction[] => (Array.isArray(stored) ? stored.filter(isCorrection) : []);
