/** Whole pages written for this project, each with what a reader takes from it: headline, author, where the text begins and ends ... */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { readPageNow } from "../src/article/read-page.ts";
import { slice } from "../src/facts/span.ts";

interface Expected {
	readonly url?: string;
	readonly article: {
		readonly headline: string;
		readonly author: string | null;
		readonly publisher: string | null;
		readonly datePublished: string | null;
		readonly inLanguage: string | null;
		readonly description?: string;
		readonly starts: string;
		readonly ends: string;
		readonly has: readonly string[];
		readonly lacks: readonly string[];
		readonly kinds: Readonly<Record<string, number>>;
		readonly captions?: readonly { text: string; credit: string | null }[];
		readonly notes?: readonly string[];
		readonly times?: readonly string[];
		readonly postAuthors?: readonly string[];
		readonly agencies?: readonly string[];
		readonly paywalled?: boolean;
		readonly nextPage?: string;
	};
}

const FOLDER = `${import.meta.dirname}/pages`;
const EMPTY = "<!doctype html><html><head><title></title></head><body></body></html>";
const parse = (html: string): Document => parseHTML(html).document as unknown as Document;

const slugs = readdirSync(FOLDER).filter((slug) => existsSync(`${FOLDER}/${slug}/expected.json`));

describe.each(slugs)("page %s", (slug) => {
	const { url, article: expected } = JSON.parse(readFileSync(`${FOLDER}/${slug}/expected.json`, "utf8")) as Expected;
	const document = parse(readFileSync(`${FOLDER}/${slug}/source.html`, "utf8"));
	const before = document.toString();
	const read = readPageNow(document, { url: url ?? null, createDocument: () => parse(EMPTY) });
	if (read === null) throw new Error(`${slug} was not read as an article`);
	const { metadata, text, blocks, captions } = read.article;

	it("gives its metadata", () => {
		const { headline, author, publisher, datePublished, inLanguage } = metadata;
		expect({ headline, author, publisher, datePublished, inLanguage }).toEqual({
			headline: expected.headline,
			author: expected.author,
			publisher: expected.publisher,
			datePublished: expected.datePublished,
			inLanguage: expected.inLanguage,
		});
		if (expected.description) expect(metadata.description).toBe(expected.description);
		expect(metadata.notes).toEqual(expected.notes ?? []);
		expect(metadata.agencies).toEqual(expected.agencies ?? []);
		expect(metadata.paywalled).toBe(expected.paywalled ?? false);
		expect(metadata.nextPage ?? null).toBe(expected.nextPage ?? null);
	});

	it("gives the article's text and nothing else", () => {
		expect(text.slice(0, expected.starts.length)).toBe(expected.starts);
		expect(text.slice(-expected.ends.length)).toBe(expected.ends);
		for (const words of expected.has) expect(text).toContain(words);
		for (const words of expected.lacks) expect(text).not.toContain(words);
	});

	it("tells the blocks apart", () => {
		const kinds: Record<string, number> = {};
		for (const block of blocks) kinds[block.kind] = (kinds[block.kind] ?? 0) + 1;
		expect(kinds).toEqual(expected.kinds);
		expect(blocks.map((block) => slice(text, block)).join("\n\n")).toBe(text);
		if (expected.times) expect([...new Set(blocks.flatMap((block) => block.time ?? []))]).toEqual(expected.times);
		if (expected.postAuthors) expect([...new Set(blocks.flatMap((block) => block.author ?? []))]).toEqual(expected.postAuthors);
	});

	it("keeps captions apart", () => {
		expect(captions).toEqual(expected.captions ?? []);
	});

	it("leaves the page as it was", () => {
		expect(document.toString()).toBe(before);
	});
});
