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
			.map(itemText)
			.filter((name) => name !== "" && name.length <= 80),
		publisher: itemText(item.querySelector('[itemprop~="publisher"]')),
		datePublished: one("datePublished"),
		dateModified: one("dateModified"),
		section: one("articleSection"),
	});
}

function itemText(element: Element | null): string {
	if (!element) return "";
	const name = element.querySelector('[itemprop~="name"]');
	const at = name ?? element;
	return tidy(at.getAttribute("content") ?? at.getAttribute("datetime") ?? at.textContent);
}
