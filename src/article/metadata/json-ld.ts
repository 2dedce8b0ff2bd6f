/**
 * What the page's JSON-LD says of the article. Refuses broken JSON, other things than articles, and a list of articles
 * (a front page): then it says nothing.
 */
import { type Claims, plainWords, stated } from "./claims.ts";

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);

/** schema.org's kinds of article: `NewsArticle`, `https://schema.org/LiveBlogPosting`; not `Organization`. */
const articleTypePattern = /(?:^|\/)(?:[A-Za-z]*Article|[A-Za-z]*BlogPosting|Report|ScholarlyArticle|Review)$/;

/** Deeper than this nothing names the page's own article. */
const MAX_DEPTH = 4;

export function readJsonLd(document: Document): Claims {
	const found: Json[] = [];
	const publishers = new Map<string, Json>();
	for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
		collect(parse(script.textContent ?? ""), found, publishers, 0);
	const article = found.find((item) => textOf(item.headline) !== "") ?? found.find((item) => item["@type"] !== "WebPage") ?? found[0];
	return article ? claimsOf(article, publishers) : {};
}

/** Pages wrap JSON-LD in comments and CDATA, and leave line breaks in strings. */
function parse(source: string): unknown {
	const body = source.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)/, "").replace(/(?:-->|\/\*\]\]>\*\/|\]\]>)\s*;?\s*$/, "");
	for (const attempt of [body, body.replace(/\p{Cc}+/gu, " "), body.replace(/;\s*$/, "")]) {
		try {
			return JSON.parse(attempt);
		} catch {
			// The next reading may do; where none does, the page's other sources speak.
		}
	}
	return null;
}

function collect(value: unknown, found: Json[], byId: Map<string, Json>, depth: number): void {
	if (depth > MAX_DEPTH) return;
	if (Array.isArray(value)) for (const item of value) collect(item, found, byId, depth + 1);
	if (!isObject(value)) return;
	const id = value["@id"];
	if (typeof id === "string" && Object.keys(value).length > 1) byId.set(id, value);
	const types = [value["@type"]].flat().filter((type): type is string => typeof type === "string");
	// The graph of WordPress's usual add-on may know the page's dates alone, and no article.
	if (types.some((type) => articleTypePattern.test(type)) || (types.includes("WebPage") && value.datePublished !== undefined))
		found.push(value);
	for (const name of ["@graph", "mainEntity", "mainEntityOfPage", "publisher", "author", "hasPart"])
		collect(value[name], found, byId, depth + 1);
}

function claimsOf(article: Json, byId: Map<string, Json>): Claims {
	const names = (value: unknown): string[] =>
		[value].flat(2).flatMap((item) => {
			if (typeof item === "string") return [plainWords(item)];
			if (!isObject(item)) return [];
			const full = typeof item["@id"] === "string" && item.name === undefined ? (byId.get(item["@id"]) ?? item) : item;
			return Array.isArray(full.name) ? full.name.map(textOf) : [textOf(full.name)];
		});
	return stated({
		headline: textOf(article.headline) || textOf(article.name),
		description: textOf(article.description),
		authors: names(article.author ?? article.creator).filter(Boolean),
		publisher: names(article.publisher ?? article.sourceOrganization).find(Boolean),
		datePublished: textOf(article.datePublished ?? article.dateCreated),
		dateModified: textOf(article.dateModified),
		inLanguage: textOf(isObject(article.inLanguage) ? article.inLanguage.alternateName : article.inLanguage),
		section: textOf([article.articleSection].flat()[0]),
		paywalled: article.isAccessibleForFree === undefined ? null : /^false$/i.test(String(article.isAccessibleForFree)) || null,
	});
}

const textOf = (value: unknown): string => (typeof value === "string" || typeof value === "number" ? plainWords(String(value)) : "");
