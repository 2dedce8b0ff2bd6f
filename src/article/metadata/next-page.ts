/**
 * The address of the article's next page, where it has several: a link that says so and leads to the same path with another
 * page number. The next article of a site ("next post") is no next page.
 */

const NEXT_LINKS = 'link[rel~="next"], a[rel~="next"], a[class*="next" i], a[class*="page" i], a[href*="page="]';

/** `?page=2`, `/page/2`, `/2`, `-2.html`, `_2`, `,2`; not `/2021`. */
const pageNumberPattern = /(?:[?&](?:page|p|pg|seite|pagina)=|\/(?:page|p|seite)\/?|[/_,-])([2-9]|[1-4]\d)(?:\.html?)?\/?$/i;

const firstPagePattern = /(?:[?&](?:page|p|pg|seite|pagina)=1|\/(?:page|p|seite)\/?1|\.html?)?\/?$/i;

export function findNextPage(document: Document, address: string | null): string | null {
	if (address === null || !URL.canParse(address)) return null;
	const here = address.replace(/#.*$/, "");
	const current = Number(pageNumberPattern.exec(here)?.[1] ?? 1);
	const base = (current > 1 ? here.replace(pageNumberPattern, "") : here.replace(firstPagePattern, "")).replace(/\?$/, "");
	for (const link of document.querySelectorAll(NEXT_LINKS)) {
		const href = link.getAttribute("href") ?? "";
		if (!URL.canParse(href, address)) continue;
		const next = new URL(href, address).href;
		if (next.startsWith(base) && Number(pageNumberPattern.exec(next.slice(base.length))?.[1]) === current + 1) return next;
	}
	return null;
}
