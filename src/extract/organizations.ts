/** Organisations that the article names: bodies, firms, agencies, with their acronyms. */
import type { Article } from "../facts/article.ts";
import type { Organization, Person } from "../facts/types.ts";
import type { TokenizedText } from "./tokens.ts";

export function findOrganizations(_words: TokenizedText, _article: Article, _people: readonly Person[]): Organization[] {
	return [];
}
