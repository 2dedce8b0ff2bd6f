/** Quantities in the article: value, unit, change, concept. */
import type { Article } from "../facts/article.ts";
import type { DateFact, Figure } from "../facts/types.ts";
import type { TokenizedText } from "./tokens.ts";

export function findFigures(_words: TokenizedText, _article: Article, _dates: readonly DateFact[]): Figure[] {
	return [];
}
