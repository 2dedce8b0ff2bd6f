import { describe, expect, it } from "vitest";
import { slice } from "../facts/span.ts";
import { textToArticle } from "./plain-text.ts";

const paragraphs = (text: string) => textToArticle(text).blocks.map((block) => slice(text, block));

describe("textToArticle", () => {
	it("takes each line that has words for a paragraph", () => {
		expect(paragraphs("  One two. \n\n\tThree\r\nfour\n")).toEqual(["One two.", "Three", "four"]);
	});

	it("has none for blank text, however long", () => {
		expect(paragraphs(" ".repeat(300_000))).toEqual([]);
	});
});
