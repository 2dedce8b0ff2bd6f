/**
 * The view that the reader has just left: taking a hundred cards down costs as much as drawing the new view's first, so it is only hidden at the press and
 * taken down once nothing else is to do.
 */
import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { View } from "../model/views.ts";
import { whenIdle } from "./idle.ts";

interface DrawnView {
	readonly view: View;
	readonly drawn: VNode;
}

/** Null where there is none any more. */
export function useLeaving(view: View, drawn: VNode): DrawnView | null {
	const last = useRef<DrawnView | null>(null);
	const leaving = useRef<DrawnView | null>(null);
	const [, redraw] = useState(0);
	if (last.current !== null && last.current.view !== view) leaving.current = last.current;
	last.current = { view, drawn };
	const gone = leaving.current;
	useEffect(() => {
		if (gone === null) return;
		return whenIdle(() => {
			leaving.current = null;
			redraw((n) => n + 1);
		});
	}, [gone]);
	return gone;
}
