/** What a citation needs of an article's metadata, parsed once: names, title, paper, day, address, day of reading. */
import type { ArticleMetadata } from "../../facts/article.ts";
import { parseDay } from "../format-date.ts";
import { tidy } from "../outline.ts";
import { parseWebAddress } from "../web-address.ts";
import { type CitedName, parseName } from "./names.ts";

export interface Day {
	readonly year: number;
	/** 1..12 */
	readonly month: number;
	readonly day: number;
}

export interface CitedArticle {
	readonly names: readonly CitedName[];
	readonly title: string | null;
	readonly publisher: string | null;
	readonly published: Day | null;
	readonly url: string | null;
	readonly accessed: Day | null;
	readonly language: string | null;
}

function readDay(iso: string | null): Day | null {
	const [year, month, day] = (parseDay(iso) ?? "").split("-").map(Number);
	return year && month && day && month <= 12 ? { year, month, day } : null;
}

const words = (value: string | null): string | null => (value && tidy(value).trim()) || null;

export const citedArticle = (article: ArticleMetadata, accessed: string | null): CitedArticle => ({
	names: (words(article.author) ?? "")
		.split("; ")
		.filter((name) => name !== "")
		.map(parseName),
	title: words(article.headline),
	publisher: words(article.publisher),
	published: readDay(article.datePublished),
	url: parseWebAddress(article.url),
	accessed: readDay(accessed),
	language: words(article.inLanguage),
});
