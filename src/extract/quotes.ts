/** Quotations and reported speech: content, cue, source, and who speaks. */
import type { Article } from "../facts/article.ts";
import type { Organization, Person, Quote } from "../facts/types.ts";
import type { TokenizedText } from "./tokens.ts";

export interface Cast {
	readonly people: readonly Person[];
	readonly organizations: readonly Organization[];
}

export function findQuotes(_words: TokenizedText, _article: Article, _cast: Cast): Quote[] {
	return [];
}
