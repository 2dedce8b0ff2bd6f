/** What the page's meta elements say of the article, one reading a vocabulary: Open Graph, Dublin Core, and plain names. */
import { type Claims, plainWords, stated } from "./claims.ts";

/** `meta` content by lower-case `property` or `name`. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

export function readMetaTags(document: Document): MetaTags {
	const tags = new Map<string, string[]>();
	for (const meta of document.querySelectorAll("meta[content], meta[value]")) {
		// Some systems write `value` for `content`.
		const content = plainWords(meta.getAttribute("content") ?? meta.getAttribute("value") ?? "");
		if (content === "") continue;
		for (const attribute of ["property", "name"]) {
			const name = meta.getAttribute(attribute)?.trim().toLowerCase();
			if (name) tags.set(name, [...(tags.get(name) ?? []), content]);
		}
	}
	return tags;
}

const first = (tags: MetaTags, ...names: string[]): string | undefined => {
	for (const name of names) {
		const value = tags.get(name)?.[0];
		if (value !== undefined) return value;
	}
	return undefined;
};

const all = (tags: MetaTags, ...names: string[]): readonly string[] =>
	names.map((name) => tags.get(name)).find((values) => values !== undefined) ?? [];

export const openGraph = (tags: MetaTags): Claims =>
	stated({
		headline: first(tags, "og:title", "twitter:title"),
		description: first(tags, "og:description", "twitter:description"),
		authors: all(tags, "article:author", "og:article:author"),
		publisher: first(tags, "og:site_name"),
		datePublished: first(tags, "article:published_time", "og:article:published_time", "og:published_time"),
		dateModified: first(tags, "article:modified_time", "og:article:modified_time", "og:updated_time"),
		inLanguage: first(tags, "og:locale")?.replace("_", "-"),
		section: first(tags, "article:section"),
		url: first(tags, "og:url"),
	});

export const dublinCore = (tags: MetaTags): Claims =>
	stated({
		headline: first(tags, "dc.title", "dcterms.title", "dc:title"),
		description: first(tags, "dc.description", "dcterms.abstract", "dcterms.description"),
		authors: all(tags, "dc.creator", "dcterms.creator", "dc:creator"),
		publisher: first(tags, "dc.publisher", "dcterms.publisher"),
		datePublished: first(tags, "dcterms.issued", "dcterms.created", "dc.date.issued", "dc.date.created", "dc.date"),
		dateModified: first(tags, "dcterms.modified", "dc.date.modified"),
		inLanguage: first(tags, "dc.language", "dcterms.language"),
	});

/** Names without a prefix, and those of the measuring services that newsrooms fill in with care (Parse.ly, Sailthru). */
export const plainMeta = (tags: MetaTags): Claims =>
	stated({
		headline: first(tags, "parsely-title", "sailthru.title", "title", "headline"),
		description: first(tags, "description"),
		authors:
			writtenBy(tags) ?? all(tags, "author", "parsely-author", "sailthru.author", "byl", "citation_author", "article.author", "bylinename"),
		publisher: first(tags, "publisher", "citation_journal_title", "application-name"),
		datePublished: first(
			tags,
			"parsely-pub-date",
			"sailthru.date",
			"date",
			"pubdate",
			"publishdate",
			"publish-date",
			"article.published",
			"citation_publication_date",
			"ptime",
			"date.release",
			"dat",
		),
		dateModified: first(tags, "last-modified", "article.updated", "lastmod", "revised"),
		inLanguage: first(tags, "language", "content-language"),
		section: first(tags, "parsely-section", "section", "article.section"),
	});

/** WordPress's usual add-on labels the author for Twitter: `twitter:label1` is "Written by", `twitter:data1` the name. */
const writtenBy = (tags: MetaTags): readonly string[] | undefined =>
	/^(?:written by|verfasst von|escrito por|écrit par|scritto da)$/i.test(first(tags, "twitter:label1") ?? "") &&
	!/\d/.test(first(tags, "twitter:data1") ?? "")
		? tags.get("twitter:data1")
		: undefined;
