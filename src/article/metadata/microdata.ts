/** What the page's microdata (itemprop) says of the article: inside the first article item, or the page where there is none. */
import { type Claims, stated, tidy } from "./claims.ts";

export function readMicrodata(document: Document): Claims {
	const item = document.querySelector('[itemtype*="Article"], [itemtype*="BlogPosting"]');
	if (!item) return {};
	const one = (name: string): string => itemText(item.querySelector(`[itemprop~="${name}"]`));
	return stated({
		headline: one("headline"),
		description: one("description"),
		authors: [...item.querySelectorAll('[itemprop~="author"], [itemprop~="creator"]')]
			.flatMap(itemTexts)
			.filter((name) => name !== "" && name.length <= 80),
		publisher: itemText(item.querySelector('[itemprop~="publisher"]')),
		datePublished: one("datePublished"),
		dateModified: one("dateModified"),
		section: one("articleSection"),
	});
}

/** One item may name several: each has its own name. */
function itemTexts(element: Element): string[] {
	const names = [...element.querySelectorAll('[itemprop~="name"]')];
	return (names.length > 0 ? names : [element]).map((at) =>
		tidy(at.getAttribute("content") ?? at.getAttribute("datetime") ?? at.textContent),
	);
}

const itemText = (element: Element | null): string => (element && itemTexts(element)[0]) ?? "";
