/** The facts in the order in which the article gives them, and the one before or after another. */
import { placesOf } from "../facts/places.ts";
import type { FactSheet } from "../facts/types.ts";

/** `from`: null starts at the first (or, backwards, the last). Null where the sheet has no such neighbour. */
export function neighbour(sheet: FactSheet, from: string | null, step: 1 | -1): string | null {
	const inOrder = placesOf(sheet)
		.map(({ factId, parts }) => ({ factId, start: Math.min(...parts.map((part) => part.start)) }))
		.sort((a, b) => a.start - b.start)
		.map(({ factId }) => factId);
	const at = from === null ? -1 : inOrder.indexOf(from);
	if (at < 0) return inOrder.at(step === 1 ? 0 : -1) ?? null;
	return inOrder[at + step] ?? null;
}
