/**
 * A point of the page -> the fact whose highlight is there, and the line of it. The innermost fact where several lie on each other; null beside all of
 * them, or where something else covers the text.
 */
import type { FactKind } from "../facts/types.ts";
import { type PlacedFact, paintedRanges } from "./place.ts";

export interface Point {
	/** The innermost node there. */
	readonly target: EventTarget | null | undefined;
	readonly x: number;
	readonly y: number;
}

export interface FactAt {
	readonly factId: string;
	/** The piece of the line that the point is on. */
	readonly line: DOMRect;
}

const isInside = (rect: DOMRect, { x, y }: Point): boolean => rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom;

const lengthOf = (ranges: readonly Range[]): number => ranges.reduce((sum, range) => sum + range.toString().length, 0);

/** A frame's nodes are of the frame's own `Node`. */
const isNode = (target: EventTarget): target is Node => "nodeType" in target;

export function findFactAt(facts: readonly PlacedFact[], kinds: ReadonlySet<FactKind>, point: Point): FactAt | null {
	const { target } = point;
	if (!target || !isNode(target)) return null;
	let best: (FactAt & { readonly length: number }) | null = null;
	for (const fact of facts) {
		if (!kinds.has(fact.kind)) continue;
		const ranges = paintedRanges(fact);
		const line = ranges
			.filter((range) => range.intersectsNode(target))
			.flatMap((range) => [...range.getClientRects()])
			.find((rect) => isInside(rect, point));
		if (!line) continue;
		const length = lengthOf(ranges);
		if (best === null || length < best.length) best = { factId: fact.factId, line, length };
	}
	return best;
}
