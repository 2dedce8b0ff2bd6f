/** Elements with nothing in them: pages of apps hold thousands, and Readability looks at each of them several times. */
import { isInline } from "../elements.ts";
import type { Work } from "../slices.ts";

/** Empty ones of these still say something: a line break, a picture, a cell of a table. */
const TELLING = new Set("br hr img figure picture td th tr".split(" "));

/** On a page of fewer there is no time to be won, and now and then an empty box tells Readability of a picture. */
const MANY_ELEMENTS = 2000;

/** Then let the page breathe. */
const ELEMENTS_A_STEP = 100;

export function* dropEmpty(root: Element): Work<void> {
	const elements = [...root.querySelectorAll("*")];
	if (elements.length < MANY_ELEMENTS) return;
	// From the innermost outwards: what held only empty ones is empty then.
	for (const [k, element] of elements.reverse().entries()) {
		if (k % ELEMENTS_A_STEP === 0) yield;
		if (isEmpty(element) && !TELLING.has(element.localName)) element.remove();
	}
}

/** White space in an inline element divides words; in a box it does nothing. */
const isEmpty = (element: Element): boolean =>
	element.children.length === 0 && (element.childNodes.length === 0 || (!isInline(element) && !/\S/.test(element.textContent ?? "")));
