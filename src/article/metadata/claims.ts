/**
 * What one source on the page (JSON-LD, Open Graph, the byline ...) says of the article. Every field is what that source
 * states, or absent; which source wins is settled in precedence.ts.
 */
export interface Claims {
	readonly headline?: string;
	readonly description?: string;
	readonly authors?: readonly string[];
	readonly publisher?: string;
	readonly datePublished?: string;
	readonly dateModified?: string;
	readonly inLanguage?: string;
	readonly section?: string;
	readonly url?: string;
	readonly paywalled?: boolean;
}

export const tidy = (text: string | null | undefined): string => (text ?? "").replace(/[\s\u00a0]+/g, " ").trim();

const ENTITIES: Record<string, string> = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: '"',
	apos: "'",
	nbsp: " ",
	"#39": "'",
	rsquo: "’",
	lsquo: "‘",
	rdquo: "”",
	ldquo: "“",
	mdash: "—",
	ndash: "–",
	hellip: "…",
};

/** Neither JSON nor an attribute is HTML, but many a page writes `Ann &amp; Sons` and `<p>` into them. */
export const plainWords = (text: string): string =>
	tidy(
		text
			.replace(/<[^<>]{1,200}>/g, " ")
			.replace(/&#(\d{2,6});/g, (whole, code: string) => (Number(code) < 0x110000 ? String.fromCodePoint(Number(code)) : whole))
			.replace(/&#x([0-9a-f]{2,5});/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
			.replace(/&(#39|[a-z]+);/g, (whole, name: string) => ENTITIES[name] ?? whole),
	);

/** `fields` without those that are empty. */
export function stated(fields: { [K in keyof Claims]: Claims[K] | null | undefined }): Claims {
	return Object.fromEntries(
		Object.entries(fields).filter(
			([, value]) => value !== null && value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0),
		),
	);
}
