import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { readPageNow } from "./read-page.ts";

const parse = (html: string): Document => parseHTML(html).document as unknown as Document;

const paragraph = (n: number): string =>
	`<p>Paragraph ${n}: the council of Osterby voted, after a long evening, to build a barrier across the mouth of the old harbour.</p>`;

describe("a page nested deeper than any parser goes", () => {
	it("is read, the innermost words too", () => {
		const depth = 6000;
		const deep = `<p>${"<span>".repeat(depth)}The mayor, in the end, spoke of forty years of flooded cellars.${"</span>".repeat(depth)}</p>`;
		const body = [1, 2, 3, 4].map(paragraph).join("") + deep + paragraph(5);
		const page = readPageNow(parse(`<!doctype html><html><head><title>T</title></head><body><article>${body}</article></body></html>`), {
			url: null,
			createDocument: () => parse("<!doctype html><html><head><title></title></head><body></body></html>"),
		});
		expect(page?.article.text).toContain("old harbour.\n\nThe mayor, in the end, spoke of forty years of flooded cellars.\n\nParagraph 5");
	});
});
