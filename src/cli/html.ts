/** A page's HTML -> its article, with linkedom for a browser. Null where the page is no article. */
import { parseHTML } from "linkedom";
import { parse as parsePage, serialize } from "parse5";
import { readPageNow } from "../article/read-page.ts";
import type { Article, ArticleMetadata } from "../facts/article.ts";

const EMPTY = "<!doctype html><html><head><title></title></head><body></body></html>";

/** linkedom's own types are not the DOM library's; the objects are. */
const parse = (html: string): Document => parseHTML(html).document as unknown as Document;

export function htmlToArticle(html: string, known: Partial<ArticleMetadata>): Article | null {
	const read = readPageNow(parse(serialize(parsePage(html))), { url: known.url ?? null, createDocument: () => parse(EMPTY) });
	if (read === null) return null;
	const given = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null));
	return { ...read.article, metadata: { ...read.article.metadata, ...given } };
}
