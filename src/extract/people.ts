/** Persons named in the article, with office, affiliation and every mention. */
import type { Article } from "../facts/article.ts";
import type { Person } from "../facts/types.ts";
import type { TokenizedText } from "./tokens.ts";

export function findPeople(_words: TokenizedText, _article: Article): Person[] {
	return [];
}
