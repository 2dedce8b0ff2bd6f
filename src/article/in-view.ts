/**
 * Pages without end show several articles under each other. Which boxes are articles, and which of them is in view. A page with
 * one article, or with one in sections, has none to choose from.
 */

/** An article has so many paragraphs of so many characters ... */
const MIN_PARAGRAPHS = 3;
const MIN_PARAGRAPH_CHARS = 80;

/** ... and its own date or byline, which a section with a heading has not. */
const SIGNED = 'time, [rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author" i]';

/** The boxes of a page's articles in the order of the page; empty where there are not at least two. */
export function articleBoxes(document: Document): Element[] {
	const headings = [...document.querySelectorAll("h1")].filter((heading) => (heading.textContent ?? "").trim() !== "");
	if (headings.length < 2) return [];
	const boxes = headings.map((heading, k) => boxOf(heading, [headings[k - 1], headings[k + 1]])).filter(isArticle);
	return boxes.length < 2 ? [] : boxes;
}

/** The article that the reader sees most of; null where the page has no two. */
export function articleInView(boxes: readonly Element[]): Element | null {
	let [best = null] = boxes;
	let bestShown = 0;
	for (const box of boxes) {
		const { top = 0, bottom = 0 } = box.getBoundingClientRect?.() ?? {};
		const shown = Math.min(bottom, globalThis.innerHeight ?? 0) - Math.max(top, 0);
		if (shown > bestShown) [best, bestShown] = [box, shown];
	}
	return best;
}

/** The largest element around a heading that holds no other. What holds another one holds the one before or the one behind, too. */
function boxOf(heading: Element, neighbours: readonly (Element | undefined)[]): Element {
	let box = heading;
	for (let at = heading.parentElement; at && !neighbours.some((other) => other && at?.contains(other)); at = at.parentElement) box = at;
	return box;
}

function isArticle(box: Element): boolean {
	const long = [...box.getElementsByTagName("p")].filter(({ textContent }) => (textContent ?? "").trim().length >= MIN_PARAGRAPH_CHARS);
	return long.length >= MIN_PARAGRAPHS && box.querySelector(SIGNED) !== null;
}
