/**
 * Which source is believed, field by field, first come first: the one table that settles disagreements between what the
 * page's JSON-LD, meta elements, microdata and visible text say of the article.
 */
import type { Claims } from "./claims.ts";

export type Source = "jsonLd" | "openGraph" | "dublinCore" | "plainMeta" | "microdata" | "page";

export type AllClaims = Readonly<Record<Source, Claims>>;

export const PRECEDENCE: { readonly [K in keyof Claims]-?: readonly Source[] } = {
	headline: ["page", "jsonLd", "microdata", "openGraph", "plainMeta", "dublinCore"],
	description: ["openGraph", "jsonLd", "microdata", "plainMeta", "dublinCore"],
	authors: ["jsonLd", "microdata", "plainMeta", "page", "dublinCore", "openGraph"],
	publisher: ["jsonLd", "openGraph", "microdata", "plainMeta", "dublinCore"],
	datePublished: ["jsonLd", "openGraph", "microdata", "plainMeta", "dublinCore", "page"],
	dateModified: ["jsonLd", "openGraph", "microdata", "plainMeta", "dublinCore"],
	inLanguage: ["page", "jsonLd", "openGraph", "dublinCore", "plainMeta"],
	section: ["openGraph", "jsonLd", "plainMeta", "microdata"],
	url: ["page", "openGraph", "jsonLd"],
	paywalled: ["jsonLd"],
	body: ["jsonLd", "microdata"],
};

export function settle<K extends keyof Claims>(
	claims: AllClaims,
	field: K,
	accept: (value: NonNullable<Claims[K]>) => boolean = () => true,
): NonNullable<Claims[K]> | null {
	for (const source of PRECEDENCE[field]) {
		const value = claims[source][field];
		if (value !== undefined && accept(value as NonNullable<Claims[K]>)) return value as NonNullable<Claims[K]>;
	}
	return null;
}
