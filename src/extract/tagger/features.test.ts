import { describe, expect, it } from "vitest";
import { textToArticle } from "../plain-text.ts";
import { tokenize } from "../tokens.ts";
import { FEATURE_SIZES, findFeatures } from "./features.ts";

const read = (text: string) => findFeatures(tokenize(text, textToArticle(text).blocks));

describe("findFeatures", () => {
	it("writes numbers of one make alike", () => {
		const { word } = read("In 1987 and 2024 Ostrava paid 1,250.");
		expect(word).toEqual(["in", "0000", "and", "0000", "ostrava", "paid", "0,000", "."]);
	});

	it("gives both ends of a word", () => {
		const { suffix, prefix } = read("Officials warned us.");
		expect(suffix).toEqual(["als", "ned", "us", "."]);
		expect(prefix).toEqual(["off", "war", "us", "."]);
	});

	it("tells shapes apart", () => {
		expect([...read("NATO paid McRae Oslo B 12 .").shape]).toEqual([3, 2, 5, 4, 4, 1, 0]);
	});

	it("marks where paragraphs and sentences start", () => {
		expect([...read("He left. She stayed.\n\nThey met.").place]).toEqual([2, 0, 0, 1, 0, 0, 2, 0, 0]);
	});

	it("stays within the sizes that the model has rows for", () => {
		const features = read("“Well,” said 3 of them: ‘no way’… @you #tag 😀 $5 & http://a.example/ — (ok)");
		for (const [name, size] of Object.entries(FEATURE_SIZES))
			expect(Math.max(...features[name as keyof typeof FEATURE_SIZES])).toBeLessThan(size);
	});

	it("takes an empty text", () => {
		expect(read("").word).toEqual([]);
	});
});
