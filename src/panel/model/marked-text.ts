/** A text and the facts in it -> paragraphs cut where a fact begins or ends, each piece with the innermost fact it belongs to. */
import { type FactPlace, placesOf } from "../../facts/places.ts";
import type { FactKind, FactSheet } from "../../facts/types.ts";

export interface MarkedPiece {
	readonly text: string;
	readonly factId: string | null;
	readonly kind: FactKind | null;
}

interface Place extends FactPlace {
	readonly factId: string;
	readonly kind: FactKind;
}

/** The shortest place is the innermost: a figure in a quote is shown as a figure. */
const innermost = (places: readonly Place[], at: number): Place | null =>
	places.filter(({ start, end }) => start <= at && at < end).sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;

export function markedParagraphs(sheet: FactSheet): readonly (readonly MarkedPiece[])[] {
	const places = placesOf(sheet).flatMap(({ factId, kind, parts }) =>
		parts.filter(({ quiet }) => !quiet).map((part) => ({ ...part, factId, kind })),
	);
	let at = 0;
	return sheet.text.split("\n\n").map((paragraph) => {
		const start = at;
		const end = start + paragraph.length;
		at = end + 2;
		const here = places.filter((place) => place.start < end && start < place.end);
		const cuts = new Set([start, end, ...here.flatMap((place) => [Math.max(start, place.start), Math.min(end, place.end)])]);
		const edges = [...cuts].sort((a, b) => a - b);
		return edges.slice(0, -1).map((edge, i) => {
			const place = innermost(here, edge);
			return { text: sheet.text.slice(edge, edges[i + 1]), factId: place?.factId ?? null, kind: place?.kind ?? null };
		});
	});
}
