import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { slice } from "../facts/span.ts";
import { type ReadPage, readPageNow } from "./read-page.ts";

/** linkedom has no ranges over text; this is as much of one as anchors need. */
class TextRange {
	startContainer: Text | null = null;
	startOffset = 0;
	endOffset = 0;
	setStart(node: Text, offset: number): void {
		this.startContainer = node;
		this.startOffset = offset;
	}
	setEnd(_node: Text, offset: number): void {
		this.endOffset = offset;
	}
	toString(): string {
		return this.startContainer?.data.slice(this.startOffset, this.endOffset) ?? "";
	}
}

const PARAGRAPHS = [
	"The council voted on <b>Thursday</b> to build a barrier across the mouth of the har\u00adbour, six weeks after the flood.",
	"“We have spent forty years\n bailing out the same cellars,” <a href='/o'>Mayor Lena Okafor</a> told a packed chamber after the vote.",
	"The barrier will cost 418 million crowns and is meant to hold back a surge of up to four metres, the engineers said.",
];

const parse = (html: string): Document => {
	const document = parseHTML(html).document as unknown as Document;
	document.createRange = () => new TextRange() as unknown as Range;
	return document;
};

function read(): { document: Document; page: ReadPage } {
	const document = parse(
		`<!doctype html><html><body><article>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}</article></body></html>`,
	);
	const page = readPageNow(document, { url: null, createDocument: () => parse("<!doctype html><html><head></head><body></body></html>") });
	if (page === null) throw new Error("not read");
	return { document, page };
}

const squash = (text: string): string => text.replace(/\s+/g, "");

const textUnder = ({ article, anchors }: ReadPage, words: string): string | null => {
	const start = article.text.indexOf(words);
	return (
		anchors
			.rangesOf({ start, end: start + words.length })
			?.map(String)
			.join("") ?? null
	);
};

describe("anchors", () => {
	it("have the text of their spans, over elements, soft hyphens and line breaks", () => {
		const { page } = read();
		for (const block of page.article.blocks)
			expect(squash(page.anchors.rangesOf(block)?.map(String).join("") ?? "")).toBe(squash(slice(page.article.text, block)));
		expect(squash(textUnder(page, "Thursday to build") ?? "")).toBe("Thursdaytobuild");
		expect(textUnder(page, "harbour")).toBe("harbour");
	});

	it("give the offset of a place on the page", () => {
		const { document, page } = read();
		const node = document.querySelector("b")?.firstChild as Text;
		const offset = page.anchors.offsetAt(node, 3);
		expect(page.article.text.slice(offset ?? 0, (offset ?? 0) + 5)).toBe("rsday");
		expect(page.anchors.offsetAt(document.body, 0)).toBeNull();
	});

	it("follow a page that builds the same text anew", () => {
		const { document, page } = read();
		(globalThis as { document?: Document }).document = document;
		const article = document.querySelector("article") as Element;
		article.replaceWith(article.cloneNode(true));
		expect(textUnder(page, "Mayor Lena Okafor")).toBeNull();
		expect(page.anchors.refresh()).toBe("moved");
		expect(textUnder(page, "Mayor Lena Okafor")).toBe("Mayor Lena Okafor");
		expect(page.anchors.refresh()).toBe("same");
	});

	it("keep what is left of a changed paragraph, and say that it has changed", () => {
		const { document, page } = read();
		(globalThis as { document?: Document }).document = document;
		const last = [...document.querySelectorAll("p")].at(-1) as Element;
		last.textContent =
			"The barrier will cost 500 million crowns and is meant to hold back a surge of up to four metres, the engineers said.";
		expect(page.anchors.refresh()).toBe("changed");
		expect(textUnder(page, "up to four metres")).toBe("up to four metres");
		expect(textUnder(page, "418 million crowns")).toBeNull();
		expect(textUnder(page, "packed chamber")).toBe("packed chamber");
	});

	it("say so when a paragraph grows", () => {
		const { document, page } = read();
		(globalThis as { document?: Document }).document = document;
		const last = [...document.querySelectorAll("p")].at(-1) as Element;
		last.textContent = `${last.textContent} The mayor spoke again later.`;
		expect(page.anchors.refresh()).toBe("changed");
	});
});
