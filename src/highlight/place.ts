/** Facts -> their places on the live page, by the article's anchors. A part that stands nowhere on the page gets no ranges. */
import type { Anchors } from "../article/anchors.ts";
import type { FactPlaces } from "../facts/places.ts";
import type { FactKind } from "../facts/types.ts";
import { viewOf } from "./registry.ts";

export interface PlacedPart {
	readonly ranges: readonly Range[];
	readonly quiet: boolean;
}

export interface PlacedFact {
	readonly factId: string;
	readonly kind: FactKind;
	readonly parts: readonly PlacedPart[];
}

export const placeFacts = (places: readonly FactPlaces[], anchors: Anchors): PlacedFact[] =>
	places.map(({ factId, kind, parts }) => ({
		factId,
		kind,
		parts: parts.map((part) => ({ ranges: anchors.rangesOf(part) ?? [], quiet: part.quiet === true })),
	}));

export const unplacedOf = (facts: readonly PlacedFact[]): string[] =>
	facts.filter((fact) => fact.parts.every((part) => part.ranges.length === 0)).map((fact) => fact.factId);

/** The ranges of a fact that a highlight is painted on. */
export const paintedRanges = (fact: PlacedFact): Range[] => fact.parts.flatMap((part) => (part.quiet ? [] : part.ranges));

/** The windows that the facts stand in. */
export const viewsOf = (facts: readonly PlacedFact[]): Set<Window> =>
	new Set(facts.flatMap(paintedRanges).flatMap((range) => viewOf(range) ?? []));
