/**
 * The language of an article by its own words, where the page states none or one that the words contradict: many systems say
 * "en" whatever is written. By script where that is enough, else by the commonest small words; what the page states where neither tells.
 */
import type { Article } from "../facts/article.ts";
import { primaryOf } from "../facts/language-tag.ts";
import { SMALL_WORDS } from "./lexicon/small-words.ts";

/** The same article with its own language, and what the page states of it judged anew. */
export function inOwnLanguage(article: Article): Article {
	const { metadata, text } = article;
	const inLanguage = languageOf(text, metadata.inLanguage);
	if (inLanguage === metadata.inLanguage) return article;
	const stated = metadata.stated?.inLanguage?.map((statement) => ({
		...statement,
		agrees: primaryOf(statement.value) === primaryOf(inLanguage),
	}));
	return { ...article, metadata: { ...metadata, inLanguage, ...(stated ? { stated: { ...metadata.stated, inLanguage: stated } } : {}) } };
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
	["ja", /[\u3040-\u30ff]/g],
	["ko", /[\uac00-\ud7af]/g],
	["ru", /[\u0400-\u04ff]/g],
	["ar", /[\u0600-\u06ff]/g],
	["he", /[\u0590-\u05ff]/g],
	["el", /[\u0370-\u03ff]/g],
	["zh", /[\u4e00-\u9fff]/g],
];

/** So much of a text is enough to tell. */
const MAX_CHARS = 6000;

/** A name or a quotation in another script is no language. */
const MIN_SCRIPT_SHARE = 0.2;

/** Of all words at least so many are small words of the language ... */
const MIN_SMALL_SHARE = 0.1;

/** ... but never fewer than these ... */
const MIN_SMALL_WORDS = 4;

/** ... and so many times as many as of the stated one, or of the next best. */
const MIN_LEAD = 3;

/** Several languages are written in these: the page knows which. */
const SHARED_SCRIPTS = new Set(["ru", "ar", "he", "zh"]);

export function languageOf(text: string, stated: string | null): string | null {
	const told = tellByScript(text) ?? tellByWords(text, primaryOf(stated));
	if (told === null || told === primaryOf(stated)) return stated;
	return stated !== null && SHARED_SCRIPTS.has(told) && !SMALL_WORDS.has(primaryOf(stated)) ? stated : told;
}

function tellByScript(text: string): string | null {
	const sample = text.slice(0, MAX_CHARS);
	const letters = sample.match(/\p{L}/gu)?.length ?? 0;
	return SCRIPTS.find(([, pattern]) => (sample.match(pattern)?.length ?? 0) > letters * MIN_SCRIPT_SHARE)?.[0] ?? null;
}

function tellByWords(text: string, stated: string): string | null {
	const words =
		text
			.slice(0, MAX_CHARS)
			.toLowerCase()
			.match(/\p{L}+/gu) ?? [];
	const counts = [...SMALL_WORDS].map(([language, small]) => ({ language, count: words.filter((word) => small.has(word)).length }));
	counts.sort((a, b) => b.count - a.count);
	const [best, second] = counts;
	const rival = counts.find(({ language }) => language === stated) ?? second;
	if (!best || !rival || best.count < Math.max(MIN_SMALL_WORDS, words.length * MIN_SMALL_SHARE)) return null;
	return best.language === stated || best.count >= rival.count * MIN_LEAD ? best.language : null;
}
