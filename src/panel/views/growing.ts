/**
 * How many cards of a long list to draw now: a screenful at once, the rest a few per frame, so that a press answers within one
 * frame however long the list is, and the whole list is there for the browser's own search soon after.
 */
import { useEffect, useRef, useState } from "preact/hooks";

/** More than a tall panel shows of the shortest cards. */
const FIRST_CARDS = 12;

/** Cards a frame: a few milliseconds of work. */
const CARDS_A_FRAME = 10;

/** `list`: a new one starts again. `needed`: the index that must be there now (a card to be focused); -1: none. */
export function useGrowing(list: readonly unknown[], needed: number): number {
	const [, redraw] = useState(0);
	const drawn = useRef({ list, count: FIRST_CARDS });
	if (drawn.current.list !== list) drawn.current = { list, count: FIRST_CARDS };
	drawn.current.count = Math.max(drawn.current.count, needed + 1);
	const { count } = drawn.current;
	useEffect(() => {
		if (count >= list.length) return;
		const frame = requestAnimationFrame(() => {
			drawn.current.count = count + CARDS_A_FRAME;
			redraw((n) => n + 1);
		});
		return () => cancelAnimationFrame(frame);
	}, [list, count]);
	return Math.min(count, list.length);
}
