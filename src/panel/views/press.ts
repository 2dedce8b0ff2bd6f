/** A press on a card's own surface jumps to its passage: a mouse's convenience beside the card's "go to" button. */
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** Presses on these do something of their own. */
const OWN_PRESS = "button, a, input, select, summary, label, .why";

/** The element's ref; no press is taken while words are being selected. */
export function usePressOnCard(goTo: (factId: string) => void): RefObject<HTMLDivElement | null> {
	const list = useRef<HTMLDivElement>(null);
	useEffect(() => {
		const element = list.current;
		if (element === null) return;
		const press = (event: MouseEvent) => {
			const target = event.target instanceof Element ? event.target : null;
			const id = target?.closest("[data-fact-id]")?.getAttribute("data-fact-id");
			if (!id || target?.closest(OWN_PRESS) || getSelection()?.isCollapsed === false) return;
			goTo(id);
		};
		element.addEventListener("click", press);
		return () => element.removeEventListener("click", press);
	}, [goTo]);
	return list;
}
