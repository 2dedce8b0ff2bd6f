/** Document -> what the page says of its article, disagreements settled by precedence.ts. Reads, changes nothing. */
import type { ArticleMetadata } from "../../facts/article.ts";
import { readJsonLd } from "./json-ld.ts";
import { dublinCore, openGraph, plainMeta, readMetaTags } from "./meta-tags.ts";
import { readMicrodata } from "./microdata.ts";
import { readPageClaims } from "./page.ts";
import { type AllClaims, settle } from "./precedence.ts";

export interface PageMetadata extends ArticleMetadata {
	/** The body as the page's JSON-LD gives it: evidence only, never shown. */
	readonly statedBody: string | null;
}

export function readMetadata(document: Document, url: string | null): PageMetadata {
	const tags = readMetaTags(document);
	const claims: AllClaims = {
		jsonLd: readJsonLd(document),
		openGraph: openGraph(tags),
		dublinCore: dublinCore(tags),
		plainMeta: plainMeta(tags),
		microdata: readMicrodata(document),
		page: readPageClaims(document),
	};
	return {
		url: settle(claims, "url") ?? url,
		headline: settle(claims, "headline"),
		description: settle(claims, "description"),
		author: settle(claims, "authors")?.join("; ") ?? null,
		publisher: settle(claims, "publisher"),
		datePublished: settle(claims, "datePublished"),
		dateModified: settle(claims, "dateModified"),
		inLanguage: settle(claims, "inLanguage"),
		section: settle(claims, "section"),
		paywalled: settle(claims, "paywalled") ?? false,
		statedBody: settle(claims, "body"),
	};
}
