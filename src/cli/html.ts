/** A page's HTML -> its article, with linkedom for a browser. Null where the page is no article. */
import { parseHTML } from "linkedom";
import { readPageNow } from "../article/read-page.ts";
import type { Article, ArticleMetadata } from "../facts/article.ts";

const EMPTY = "<!doctype html><html><head><title></title></head><body></body></html>";

/**
 * linkedom takes tags as they come, a browser mends them: what stands before the html element (a server's warning, a second
 * one for old browsers in a comment) and after its end would be the page for linkedom.
 */
function withoutFrills(html: string): string {
	let start = 0;
	for (const match of html.matchAll(/<!--|<html[\s>]/gi)) {
		if (match.index < start) continue;
		if (match[0] === "<!--") start = Math.max(match.index, html.indexOf("-->", match.index));
		else {
			const end = html.toLowerCase().lastIndexOf("</html>");
			return `<!doctype html>${html.slice(match.index, end > match.index ? end + "</html>".length : undefined)}`;
		}
	}
	return html;
}

/** linkedom's own types are not the DOM library's; the objects are. */
const parse = (html: string): Document => parseHTML(html).document as unknown as Document;

export function htmlToArticle(html: string, known: Partial<ArticleMetadata>): Article | null {
	const read = readPageNow(parse(withoutFrills(html)), { url: known.url ?? null, createDocument: () => parse(EMPTY) });
	if (read === null) return null;
	const given = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null));
	return { ...read.article, metadata: { ...read.article.metadata, ...given } };
}
