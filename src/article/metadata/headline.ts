/**
 * The headline: the heading that the page shows, unless more of the page's sources agree on another one. A newsroom that has
 * rewritten a headline may have left the old one anywhere: the majority tells, and where it is even what the JSON-LD says.
 */
import type { MetadataSource } from "../../facts/article.ts";
import { sameWords, wordsOf } from "../clean/same-words.ts";
import { tidy } from "./claims.ts";

/** A shown heading and a stated headline with this share of words in common are two forms of one headline. */
const MIN_SHARED_WORDS = 0.5;

/** One shown heading of so many words is the headline, whatever search engines are told. */
const MIN_HEADLINE_WORDS = 4;

/** What one source says: the JSON-LD, Open Graph, the title of the window ... */
export interface StatedHeadline {
	readonly source: MetadataSource;
	readonly text: string;
}

export interface Headline {
	readonly text: string | null;
	/** All forms in which the page has it, the shown one too, without the site's name. */
	readonly forms: readonly StatedHeadline[];
}

export function chooseHeadline(root: ParentNode, stated: readonly StatedHeadline[], siteNames: readonly string[]): Headline {
	const bare = stated.map(({ source, text }) => ({ source, text: withoutSite(text, siteNames) })).filter(({ text }) => text !== "");
	const shown = shownHeadline(
		root,
		bare.map(({ text }) => text),
		siteNames,
	);
	if (shown === null) return { text: bare[0]?.text ?? null, forms: bare };
	return { text: outvoted(shown, bare) ?? shown, forms: [...bare, { source: "page", text: shown }] };
}

/** The headline that more sources agree on than on the shown one, if there is one. */
function outvoted(shown: string, stated: readonly StatedHeadline[]): string | null {
	const against = stated.filter(({ text }) => !isForm(text, shown));
	const own = stated.length - against.length + 1;
	for (const { text } of against) {
		const voices = against.filter((other) => isForm(other.text, text));
		const isEven = voices.length === own && voices.some(({ source }) => source === "jsonLd");
		if (voices.length >= MIN_VOICES && (voices.length > own || isEven)) return text;
	}
	return null;
}

/** One source alone against the heading is a slip, or a line for search engines. */
const MIN_VOICES = 2;

/** One is the other, with or without a kicker, a section or the site's name. */
export function isForm(one: string, other: string): boolean {
	const [a, b] = [` ${wordsOf(one)} `, ` ${wordsOf(other)} `];
	return a.includes(b) || b.includes(a);
}

function shownHeadline(root: ParentNode, bare: readonly string[], siteNames: readonly string[]): string | null {
	const isHeadline = (text: string): boolean =>
		text !== "" && text.length <= MAX_HEADLINE_CHARS && !siteNames.some((name) => sameWords(name, text));
	const textsOf = (selector: string): string[] =>
		[...root.querySelectorAll(selector)].map((heading) => tidy(heading.getAttribute("content") ?? heading.textContent)).filter(isHeadline);
	const main = textsOf("h1");
	const others = textsOf('[itemprop~="headline"], h2[class*="headline" i], h2[class*="title" i]');
	const only = main.length === 1 && (main[0] as string).split(" ").length >= MIN_HEADLINE_WORDS ? main[0] : undefined;
	return shownAs(bare, main) ?? only ?? shownAs(bare, others) ?? (bare.length === 0 ? (main[0] ?? null) : null);
}

/** The stated headline in the form in which one of the headings shows it. */
function shownAs(stated: readonly string[], headings: readonly string[]): string | undefined {
	for (const text of stated) {
		const same = headings.find((heading) => sameWords(heading, text));
		if (same) return same;
		// A kicker or a counter stands in the same heading: `At sea Ferry runs aground`.
		if (wordsOf(text).split(" ").length >= MIN_HEADLINE_WORDS && headings.some((heading) => wordsOf(heading).endsWith(` ${wordsOf(text)}`)))
			return text;
	}
	const best = [...headings].sort((a, b) => agreement(b, stated) - agreement(a, stated))[0];
	return best && agreement(best, stated) >= MIN_SHARED_WORDS ? best : undefined;
}

/** A longer heading holds the whole top of the article. */
const MAX_HEADLINE_CHARS = 300;

/** The largest share of words that the heading has in common with one of the others. */
function agreement(heading: string, others: readonly string[]): number {
	const words = new Set(wordsOf(heading).split(" "));
	return Math.max(
		0,
		...others.map((other) => {
			const theirs = new Set(wordsOf(other).split(" "));
			const shared = [...words].filter((word) => theirs.has(word)).length;
			return shared / Math.max(1, words.size + theirs.size - shared);
		}),
	);
}

/** `Ferry runs aground | Example News`, `Example News: Ferry runs aground` -> `Ferry runs aground`. */
function withoutSite(text: string, siteNames: readonly string[]): string {
	const parts = text.split(/\s+[|–—»·-]\s+|:\s+/);
	if (parts.length < 2) return text;
	const isSite = (part: string | undefined): boolean =>
		siteNames.some((name) => sameWords(name, part ?? null) || sameWords(name, `the ${part}`) || sameWords(`the ${name}`, part ?? null));
	if (isSite(parts.at(-1))) return text.slice(0, text.lastIndexOf(parts.at(-1) as string)).replace(/[\s|–—»·:-]+$/, "");
	if (isSite(parts[0])) return text.slice((parts[0] as string).length).replace(/^[\s|–—»·:-]+/, "");
	return text;
}
