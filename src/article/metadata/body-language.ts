/**
 * The language of an article by its own words, where the page states none or one that the words contradict: many systems say
 * "en" whatever is written. By script where that is enough, else by the commonest small words. Null where neither tells.
 */

/** Words that are frequent in one of these languages and rare in the others. */
const SMALL_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	Object.entries({
		en: "the and of to that was is for with his have from which were",
		de: "der die und das nicht mit von den dem ist auf auch sich wird eine",
		fr: "les des est dans une pour qui sur pas du au avec sont cette",
		es: "los las una por con para del que más fue pero sus entre este",
		it: "il che di della per sono con gli nel alla anche più una dei",
		pt: "os não uma com dos para foi mais das pela como seu são",
		nl: "het een van dat niet zijn voor met aan ook door naar bij",
	}).map(([language, words]) => [language, new Set(words.split(" "))]),
);

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

export function languageOf(stated: string | null, text: string): string | null {
	const told = tellByScript(text) ?? tellByWords(text, primaryOf(stated));
	if (told === null || told === primaryOf(stated)) return stated;
	return stated !== null && SHARED_SCRIPTS.has(told) && !SMALL_WORDS.has(primaryOf(stated)) ? stated : told;
}

/** `en-GB` and `en` are one language. */
export const primaryOf = (tag: string | null): string => (tag ?? "").toLowerCase().split(/[-_]/)[0] ?? "";

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
