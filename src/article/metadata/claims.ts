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

/** `fields` without those that are empty. */
export function stated(fields: { [K in keyof Claims]: Claims[K] | null | undefined }): Claims {
	return Object.fromEntries(
		Object.entries(fields).filter(
			([, value]) => value !== null && value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0),
		),
	);
}
