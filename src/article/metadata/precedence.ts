/**
 * Which source is believed, field by field, first come first: the one table that settles disagreements between what the
 * page's JSON-LD, meta elements, microdata and visible text say of the article.
 */
import type { MetadataSource } from "../../facts/article.ts";
import type { Claims } from "./claims.ts";

/** The window's title speaks of the headline alone (headline.ts). */
export type Source = Exclude<MetadataSource, "title">;

export type AllClaims = Readonly<Record<Source, Claims>>;

export const PRECEDENCE: { readonly [K in keyof Claims]-?: readonly Source[] } = {
	// The page's heading and the window's title have a voice, too (headline.ts).
	headline: ["jsonLd", "microdata", "openGraph", "plainMeta", "dublinCore"],
	description: ["openGraph", "jsonLd", "microdata", "plainMeta", "dublinCore"],
	// The first that names persons: a site often states itself as the author. A byline that names more than the first is fuller (authors.ts).
	authors: ["jsonLd", "page", "microdata", "plainMeta", "dublinCore", "openGraph"],
	// Open Graph has the site's name, JSON-LD often the company's.
	publisher: ["openGraph", "jsonLd", "microdata", "plainMeta", "dublinCore"],
	// The first that is a date; then the day in the page's address (iso-date.ts).
	datePublished: ["jsonLd", "openGraph", "microdata", "plainMeta", "dublinCore", "page"],
	dateModified: ["jsonLd", "openGraph", "microdata", "plainMeta", "dublinCore", "page"],
	inLanguage: ["page", "jsonLd", "openGraph", "dublinCore", "plainMeta"],
	section: ["openGraph", "jsonLd", "plainMeta", "microdata"],
	url: ["page", "openGraph", "jsonLd"],
	paywalled: ["jsonLd"],
};

/** What each source states, the most trusted first, and which it is. */
export const statedBy = <K extends keyof Claims>(claims: AllClaims, field: K): { source: Source; value: NonNullable<Claims[K]> }[] =>
	PRECEDENCE[field].flatMap((source) => {
		const value = claims[source][field];
		return value === undefined ? [] : [{ source, value: value as NonNullable<Claims[K]> }];
	});

export const allOf = <K extends keyof Claims>(claims: AllClaims, field: K): NonNullable<Claims[K]>[] =>
	statedBy(claims, field).map(({ value }) => value);

export const settle = <K extends keyof Claims>(
	claims: AllClaims,
	field: K,
	accept: (value: NonNullable<Claims[K]>) => boolean = () => true,
): NonNullable<Claims[K]> | null => allOf(claims, field).find(accept) ?? null;
