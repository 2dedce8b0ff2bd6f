import { describe, expect, it } from "vitest";
import { textToArticle } from "../plain-text.ts";
import { tokenize } from "../tokens.ts";
import { findWindows } from "./windows.ts";

function cut(text: string, max: number): string[] {
	const words = tokenize(text, textToArticle(text).blocks);
	return findWindows(words, max).map(({ first, last }) =>
		words.tokens
			.slice(first, last)
			.map((t) => t.text)
			.join(" "),
	);
}

describe("findWindows", () => {
	it("keeps paragraphs together while they fit", () => {
		expect(cut("One two.\n\nThree four.\n\nFive six.", 6)).toEqual(["One two . Three four .", "Five six ."]);
	});

	it("cuts a long paragraph at the end of a sentence", () => {
		expect(cut("He left home. She stayed there. They met.", 8)).toEqual(["He left home . She stayed there .", "They met ."]);
	});

	it("cuts a long sentence where it must", () => {
		expect(cut("a b c d e f g", 3)).toEqual(["a b c", "d e f", "g"]);
	});

	it("has none for no words", () => {
		expect(cut("", 5)).toEqual([]);
	});
});
