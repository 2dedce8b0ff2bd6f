/**
 * A press on the page -> the fact whose highlight was pressed. The innermost one where several lie on each other; null beside all of them, or where
 * something else covers the text.
 */
import type { FactKind } from "../facts/types.ts";
import { type PlacedFact, paintedRanges } from "./place.ts";

const isInside = (rect: DOMRect, x: number, y: number): boolean => rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom;

const lengthOf = (ranges: readonly Range[]): number => ranges.reduce((sum, range) => sum + range.toString().length, 0);

export function findPressed(facts: readonly PlacedFact[], kinds: ReadonlySet<FactKind>, press: MouseEvent): string | null {
	const pressed = press.composedPath()[0];
	if (!(pressed instanceof Node)) return null;
	let best: { factId: string; length: number } | null = null;
	for (const fact of facts) {
		if (!kinds.has(fact.kind)) continue;
		const ranges = paintedRanges(fact);
		const hit = ranges.some(
			(range) =>
				pressed.contains(range.startContainer) && [...range.getClientRects()].some((rect) => isInside(rect, press.clientX, press.clientY)),
		);
		if (!hit) continue;
		const length = lengthOf(ranges);
		if (best === null || length < best.length) best = { factId: fact.factId, length };
	}
	return best?.factId ?? null;
}
