/**
 * How many cards of a long list to draw now: a screenful at once, the rest a few at a time when nothing else is to do, so that a press answers within
 * one frame however long the list is, and the whole list is there for the browser's own search soon after.
 */
import { useEffect, useRef, useState } from "preact/hooks";
import { whenIdle } from "./idle.ts";

/** As many as a panel of usual height shows of cards of usual height, below its bar. */
const FIRST_CARDS = 6;

/** Cards a step: a few milliseconds of work. */
const CARDS_A_STEP = 8;

/** `list`: a new one starts again. `needed`: the index that must be there now (a card to be focused); -1: none. */
export function useGrowing(list: readonly unknown[], needed: number): number {
	const [, redraw] = useState(0);
	const drawn = useRef({ list, count: FIRST_CARDS });
	if (drawn.current.list !== list) drawn.current = { list, count: FIRST_CARDS };
	drawn.current.count = Math.max(drawn.current.count, needed + 1);
	const { count } = drawn.current;
	useEffect(() => {
		if (count >= list.length) return;
		return whenIdle(() => {
			drawn.current.count = count + CARDS_A_STEP;
			redraw((n) => n + 1);
		});
	}, [list, count]);
	return Math.min(count, list.length);
}
