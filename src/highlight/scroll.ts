/** Scrolls the page, and any scroller the text lies in, until the ranges are in the middle of the window. */
import { boxInWindow } from "./window-box.ts";

const likesStillness = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Share of the window's height that counts as in sight without scrolling: what is at the very edge is hidden by sticky headers. */
const EDGE = 0.15;

export function scrollToRanges(ranges: readonly Range[]): void {
	const first = ranges[0];
	const element = first?.startContainer.parentElement;
	if (!first || !element) return;
	const behavior = likesStillness() ? "instant" : "smooth";
	const { top, bottom } = boxInWindow(first);
	const elementHeight = element.getBoundingClientRect().height;
	const isInSight = top >= innerHeight * EDGE && bottom <= innerHeight * (1 - EDGE);
	if (isInSight) return;
	if (elementHeight < innerHeight) element.scrollIntoView({ behavior, block: "center", inline: "nearest" });
	else scrollBy({ behavior, top: top - innerHeight / 3 });
}
