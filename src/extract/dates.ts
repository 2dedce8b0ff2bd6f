/** Dates named in the article, resolved against its publication date. */
import type { Article } from "../facts/article.ts";
import type { DateFact } from "../facts/types.ts";
import type { TokenizedText } from "./tokens.ts";

export function findDates(_words: TokenizedText, _article: Article): DateFact[] {
	return [];
}
