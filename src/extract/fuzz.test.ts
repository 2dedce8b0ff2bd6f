import { describe, expect, it } from "vitest";
import type { Article } from "../facts/article.ts";
import type { Span } from "../facts/span.ts";
import { extract } from "./extract.ts";
import { textToArticle } from "./plain-text.ts";
import type { AttributionTag, EntityTag, Tagger } from "./tags.ts";

/** How many random articles; FUZZ_RUNS=100000 for the long run. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 60);

/** How many texts of listed words: they are short. */
const LISTED_RUNS = Math.max(2_400, RUNS);

/** mulberry32: the same seed gives the same numbers. */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

const PIECES = [
	"“",
	"”",
	'"',
	"''",
	"'",
	"’",
	"‘",
	"«",
	"»",
	"„",
	"``",
	"(",
	")",
	"—",
	",",
	".",
	":",
	"?",
	"…",
	"\n",
	"\n\n",
	"  ",
	"\u00a0",
	"😀",
	"\u0301",
	"\ud800",
	"",
	"said",
	"she said",
	"according to",
	"told",
	"was quoted as saying by",
	"adding",
	"that",
	"who",
	"it",
	"they",
	"I",
	"an official",
	"Ida Holm",
	"Mr. Ruud",
	"the Ministry of Roads",
	"Reuters",
	"5.3%",
	"$1.2bn",
	"on Friday",
	"2016",
	"Q:",
	"A:",
	"HOLM:",
	"— Ida Holm (@idaholm)",
	"https://t.co/x",
	"the company",
	"In Mayor Holm's words,",
	"the bridge is safe",
	"We looked twice",
	"in a statement",
	"tweeted",
];

/** Longer texts are patterns' sources, not words. */
const MAX_LISTED_CHARS = 60;

function stringsIn(value: unknown): string[] {
	if (typeof value === "string") return value.length < MAX_LISTED_CHARS ? [value] : [];
	if (value instanceof Map) return [...value].flatMap(stringsIn);
	if (value instanceof Set) return [...value].flatMap(stringsIn);
	if (Array.isArray(value)) return value.flatMap(stringsIn);
	return typeof value === "object" && value !== null && !(value instanceof RegExp) ? Object.entries(value).flatMap(stringsIn) : [];
}

/** Every word and phrase of our lists; of the long lists of names every fortieth. */
const LISTED: readonly string[] = Object.entries(import.meta.glob<Record<string, unknown>>("./lexicon/*.ts", { eager: true })).flatMap(
	([file, lists]) => {
		const words = stringsIn(Object.values(lists));
		return /given-names|surnames/.test(file) ? words.filter((_, i) => i % 40 === 0) : words;
	},
);

const ARTICLE =
	"Ida Holm, the mayor of Lund, said on Friday that the bridge was “safe enough for now”.\n\n“We looked twice,” she said. “It cost $1.2 million.\n\n“Nobody was hurt,” an official told Reuters. He added that 40 people had left, according to the Ministry of Roads.";

const pick = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

function randomText(random: () => number): string {
	if (random() < 0.5) return Array.from({ length: Math.floor(random() * 60) }, () => pick(random, PIECES)).join(random() < 0.7 ? " " : "");
	let text = ARTICLE;
	for (let n = Math.floor(random() * 8); n >= 0; n--) {
		const at = Math.floor(random() * text.length);
		text = text.slice(0, at) + pick(random, PIECES) + text.slice(at + Math.floor(random() * 12));
	}
	return text;
}

/** What joins names and titles. */
const JOINTS = ["the", "of", "and", "a", "in", "for", "at", "with", "to", "on", "his", "'s", "-", "/", "$", "%", "40", "Jr.", "QC", "Ruud"];

/** Words that rules look for, in no order: what one rule takes for granted stands at the text's first or last word here. */
const listedText = (random: () => number): string =>
	Array.from({ length: 1 + Math.floor(random() * 25) }, () => {
		const word = pick(random, pick(random, [PIECES, JOINTS, LISTED, LISTED]));
		return random() < 0.4 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
	}).join(" ");

const ENTITIES: readonly EntityTag[] = [
	"O",
	"O",
	"O",
	"B-person",
	"I-person",
	"B-organization",
	"I-organization",
	"B-location",
	"I-location",
];

const TAGS: readonly AttributionTag[] = ["O", "O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content", "I-content"];

/** A tagger that says anything at all. */
const wildTagger =
	(seed: number): Tagger =>
	(words) => {
		const random = randomFrom(seed);
		return {
			attribution: words.tokens.map(() => pick(random, TAGS)),
			certainty: Float32Array.from(words.tokens, () => random()),
			entity: words.tokens.map(() => pick(random, ENTITIES)),
		};
	};

const spansIn = (value: unknown): Span[] => {
	if (Array.isArray(value)) return value.flatMap(spansIn);
	if (typeof value !== "object" || value === null) return [];
	const { start, end } = value as Partial<Span>;
	const inner = Object.values(value).flatMap(spansIn);
	return typeof start === "number" && typeof end === "number" ? [{ start, end }, ...inner] : inner;
};

const KINDS = ["paragraph", "paragraph", "heading", "quotation", "list-item", "post"] as const;

/** The text's paragraphs, some of them set as something else by the page. */
function toArticle(text: string, random: () => number): Article {
	const article = textToArticle(text, { datePublished: "2016-09-09" });
	const blocks = article.blocks.map((block) => ({ ...block, kind: pick(random, KINDS), author: pick(random, ["Ida Holm", null]) }));
	return { ...article, blocks };
}

function check(article: Article, tagger: Tagger | null): void {
	const { text } = article;
	const sheet = extract(article, tagger);
	for (const span of spansIn([sheet.quotes, sheet.figures, sheet.people, sheet.organizations, sheet.dates])) {
		expect(span.start).toBeGreaterThanOrEqual(0);
		expect(span.end).toBeGreaterThan(span.start);
		expect(span.end).toBeLessThanOrEqual(text.length);
	}
	const known = new Set([...sheet.people, ...sheet.organizations].map((fact) => fact.id));
	for (const quote of sheet.quotes) {
		expect(quote.content.length).toBeGreaterThan(0);
		if (quote.speaker !== null) expect(known).toContain(quote.speaker);
		if (quote.within !== null) expect(sheet.quotes.map((q) => q.id)).toContain(quote.within);
	}
	expect(new Set(sheet.quotes.map((q) => q.id)).size).toBe(sheet.quotes.length);
	expect(JSON.stringify(extract(article, tagger))).toBe(JSON.stringify(sheet));
}

describe("any article at all", () => {
	it(`gives facts with their spans in bounds, the same each time (${RUNS} articles)`, { timeout: 1000 * RUNS + 20_000 }, () => {
		for (let seed = 1; seed <= RUNS; seed++) {
			const random = randomFrom(seed);
			const text = randomText(random);
			try {
				check(toArticle(text, random), seed % 3 === 0 ? null : wildTagger(seed));
			} catch (error) {
				throw new Error(`seed ${seed}: ${JSON.stringify(text)}`, { cause: error });
			}
		}
	});

	it(`takes the words of our lists in any order (${LISTED_RUNS} texts)`, { timeout: 20 * LISTED_RUNS + 20_000 }, () => {
		for (let seed = 1; seed <= LISTED_RUNS; seed++) {
			const random = randomFrom(seed);
			const text = listedText(random);
			try {
				extract(textToArticle(text, { datePublished: "2016-09-09" }), seed % 2 === 0 ? null : wildTagger(seed));
			} catch (error) {
				throw new Error(`seed ${seed}: ${JSON.stringify(text)}`, { cause: error });
			}
		}
	});

	it.each([
		["quotation marks alone", "“", ""],
		["straight marks alone", '"', ""],
		["words without a space", "a", ""],
		["digits", "7", ""],
		["names and cues without an end", "Ida Holm said ", ""],
		["quotations in one block", "“We looked twice,” she said. ", ""],
		["quotations in many blocks", "“We looked twice,” she said, adding that it was old.", "\n\n"],
		["pronouns without a name", "He said she said they said ", ""],
	])("takes 20,000 characters of %s in its stride", { timeout: 60_000 }, (_what, unit, divider) => {
		const text = Array.from({ length: Math.ceil(20_000 / (unit.length + divider.length)) }, () => unit).join(divider);
		const article = textToArticle(text);
		const start = performance.now();
		extract(article, wildTagger(1));
		expect(performance.now() - start).toBeLessThan(20_000);
	});
});
