/**
 * How much running text stands where: the letters of long paragraphs that are not links. Tells an article from the furniture
 * around it, whatever the class names say.
 */
import { isInline, lengthOf } from "./elements.ts";
import type { Work } from "./slices.ts";

/** A shorter paragraph may be a caption, a label or a teaser. */
const MIN_PROSE_CHARS = 100;

/** More of it in links makes a list of links. */
const MAX_LINKED_SHARE = 0.4;

/** Then let the page breathe. */
const ELEMENTS_A_STEP = 200;

export interface Prose {
	/** Characters of running text inside the element. */
	in(element: Element): number;
	/** Share of the page's running text that stands inside the element, 0..1. */
	share(element: Element): number;
}

export function* measureProse(root: Element): Work<Prose> {
	const chars = new Map<Element, number>();
	let total = 0;
	let visited = 0;
	for (const element of root.querySelectorAll("*")) {
		if (++visited % ELEMENTS_A_STEP === 0) yield;
		if (isInline(element) || !holdsTextItself(element)) continue;
		const own = ownChars(element);
		if (own.all < MIN_PROSE_CHARS || own.linked > own.all * MAX_LINKED_SHARE) continue;
		total += own.all;
		for (let at: Element | null = element; at; at = at.parentElement) chars.set(at, (chars.get(at) ?? 0) + own.all);
	}
	return { in: (element) => chars.get(element) ?? 0, share: (element) => (total === 0 ? 0 : (chars.get(element) ?? 0) / total) };
}

const holdsTextItself = (element: Element): boolean =>
	[...element.childNodes].some((child) =>
		child.nodeType === 3 ? /\S/.test((child as Text).data) : child.nodeType === 1 && isInline(child as Element),
	);

/** Characters in the element's own text and in its inline children, and how many of them are links. */
function ownChars(element: Element): { all: number; linked: number } {
	let all = 0;
	let linked = 0;
	for (const child of element.childNodes) {
		if (child.nodeType !== 3 && !(child.nodeType === 1 && isInline(child as Element))) continue;
		const length = lengthOf((child.textContent ?? "").trim());
		all += length;
		if (child.nodeType !== 1) continue;
		if ((child as Element).localName === "a") linked += length;
		else for (const link of (child as Element).getElementsByTagName("a")) linked += lengthOf((link.textContent ?? "").trim());
	}
	return { all, linked };
}
