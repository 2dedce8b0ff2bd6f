/** Which facts are on screen, and how far the article is scrolled. */
import type { PlacedFact } from "./place.ts";
import { boxInWindow } from "./window-box.ts";

export interface Sight {
	readonly visible: string[];
	/** 0 at the article's top, 1 when its end is in the window; null where it has no place. */
	readonly scrolled: number | null;
}

const isOnScreen = (range: Range): boolean => {
	const { top, bottom, width } = boxInWindow(range);
	return width > 0 && bottom > 0 && top < innerHeight;
};

/** `firstAndLast`: the ranges of the article's first and last words. */
export function readSight(facts: readonly PlacedFact[], firstAndLast: readonly [Range, Range] | null): Sight {
	const visible = facts
		.filter((fact) => fact.parts.some((part) => part.ranges[0] !== undefined && isOnScreen(part.ranges[0])))
		.map((fact) => fact.factId);
	if (!firstAndLast) return { visible, scrolled: null };
	const top = boxInWindow(firstAndLast[0]).top;
	const bottom = boxInWindow(firstAndLast[1]).bottom;
	const scrollable = bottom - top - innerHeight;
	return { visible, scrolled: scrollable <= 0 ? 1 : Math.min(1, Math.max(0, -top / scrollable)) };
}
