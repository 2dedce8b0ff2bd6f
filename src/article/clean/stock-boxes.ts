/** Boxes whose first words are a stock sentence ("Sign up for our newsletter"): the rest of the box goes with it, whatever it says. */
import { tidy } from "../metadata/claims.ts";
import { isStock } from "./boilerplate.ts";
import type { ElementStep, PageContext } from "./step.ts";

/** A box that holds more of the page's running text is a part of the article that happens to begin so. */
const MAX_SHARE = 0.15;

/** A longer heading is none. */
const MAX_HEADING_CHARS = 120;

/** Not the article: its heading speaks of the site, and it stands apart from the article in a box of its own. */
export const stockBoxes: ElementStep = {
	name: "boxes with a stock heading",
	*find(root, page) {
		for (const heading of root.querySelectorAll("h2, h3, h4, h5, h6, strong, b, legend")) {
			const text = tidy(heading.textContent);
			if (text === "" || text.length > MAX_HEADING_CHARS || !isStock(text)) continue;
			const box = boxOf(heading, root, page);
			if (box) yield box;
		}
	},
};

/** The largest element that begins with the heading and says something more. */
function boxOf(heading: Element, root: Element, page: PageContext): Element | null {
	const text = tidy(heading.textContent);
	let box: Element | null = null;
	for (let at = heading.parentElement; at && at !== root && at.localName !== "article" && at.localName !== "main"; at = at.parentElement) {
		const all = tidy(at.textContent);
		if (!all.startsWith(text) || page.prose.share(at) > MAX_SHARE) break;
		if (all.length > text.length && at.localName !== "p") box = at;
	}
	return box;
}
