import { describe, expect, it } from "vitest";
import { slice } from "../facts/span.ts";
import { textToArticle } from "./plain-text.ts";
import { tokenize } from "./tokens.ts";

const read = (text: string) => tokenize(text, textToArticle(text).blocks);

describe("tokenize", () => {
	it("keeps every token's exact place", () => {
		const words = read("“Is it  a threat?” she asked. It’s 5.3% — don’t\n\nHe paid $1.2bn 😀.");
		for (const token of words.tokens) expect(slice(words.text, token)).toBe(token.text);
		expect(words.tokens.map((t) => t.text).join(" ")).toContain("1.2 bn 😀 .");
	});

	it("parts words at either apostrophe", () => {
		expect(read("Ortega’s aide didn’t say.").tokens.map((t) => t.text)).toEqual(["Ortega", "’s", "aide", "did", "n’t", "say", "."]);
	});

	it("parts a unit from the full stop that ends its block", () => {
		const { tokens } = read("It cost $600m.\n\nIt took 9 a.m. off.");
		expect(tokens.map((t) => t.text)).toEqual(["It", "cost", "$", "600", "m", ".", "It", "took", "9", "a.m.", "off", "."]);
	});

	it("ends a sentence behind a unit where the next one starts", () => {
		const starts = (text: string) => read(text).sentences.map((sentence) => slice(text, sentence));
		expect(starts("It cost £24m. “It is old,” she said.")).toEqual(["It cost £24m.", "“It is old,” she said."]);
		expect(starts("It is 5ft. The bridge is 9km. long.")).toEqual(["It is 5ft.", "The bridge is 9km. long."]);
	});

	it("keeps an address whole", () => {
		expect(read("A Ferrolux.com writer left. He knew.").tokens.map((t) => t.text)).toEqual([
			"A",
			"Ferrolux.com",
			"writer",
			"left",
			".",
			"He",
			"knew",
			".",
		]);
	});

	it("keeps a ticker whole, and its sentence", () => {
		const words = read("Penlund Corp (PLD.N) said so. It is old.");
		expect(words.tokens.map((t) => t.text).slice(2, 6)).toEqual(["(", "PLD.N", ")", "said"]);
		expect(words.sentences).toHaveLength(2);
	});

	it("ends a sentence behind a firm's ending where an everyday word opens the next", () => {
		expect(read("He left Lund Brothers Inc. Yesterday, it fell.").sentences).toHaveLength(2);
		expect(read("He met Lund Inc. Chief Ida Holm.").sentences).toHaveLength(1);
	});

	it("keeps words with letters beyond Latin-1 whole", () => {
		const text = "Maroš Lindović met Łukasz Erdoğlu’s aide Nguyễn.";
		expect(read(text).tokens.map((t) => t.text)).toEqual(["Maroš", "Lindović", "met", "Łukasz", "Erdoğlu", "’s", "aide", "Nguyễn", "."]);
	});

	it("reads the same text alike whatever was read before", () => {
		const text = "Ortega’s aide met Ortega’s. (Zanzoor-9’s) plan";
		const first = read(text).tokens.map((t) => `${t.text}/${t.pos}`);
		read("“Ortega’s.” Zanzoor-9’s. Zanzoor-9");
		expect(read(text).tokens.map((t) => `${t.text}/${t.pos}`)).toEqual(first);
	});

	it.each([
		["“Is it a threat?” she asked.", 1],
		["Jim McGovern (D-Mass.) in the House voted no.", 1],
		["He left. She stayed.", 2],
	])("breaks sentences: %s", (text, count) => {
		expect(read(text).sentences).toHaveLength(count);
	});

	it("never joins two blocks", () => {
		expect(read("One\n\ntwo").sentences).toHaveLength(2);
	});
});
