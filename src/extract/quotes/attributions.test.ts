import { describe, expect, it } from "vitest";
import { textToArticle } from "../plain-text.ts";
import { tokenize } from "../tokens.ts";
import { findAttributions } from "./attributions.ts";
import { findQuotations } from "./quotation-marks.ts";

/** How likely the first attribution is, by rule alone. */
function likelihoodOfFirst(text: string): number {
	const words = tokenize(text, textToArticle(text).blocks);
	return findAttributions(words, findQuotations(text, words.blocks), null, "en").attributions[0]?.likelihood ?? 0;
}

describe("findAttributions", () => {
	it("is less sure of pieces between which another cue stands", () => {
		const whole = likelihoodOfFirst("“It is old,” Ida Holm said in a long letter to the council. “It may fall.”");
		const interrupted = likelihoodOfFirst("“It is old,” Ida Holm said, adding that it was safe. “It may fall.”");
		expect(interrupted).toBeLessThan(whole);
		expect(interrupted).toBeGreaterThan(0.5 * whole);
	});

	it.each([
		["of both kinds", 'Ida Holm said: “It is old.\n\n"It may fall.\n\n“It has done so before.”', 1],
		["in single marks", "Ida Holm said: ‘It is old.\n\n‘It may fall.’", 1],
		["in a reprint that holds speech", '"The bridge is old. It may fall.\n\n“It will,” Ida Holm said.', 2],
	])("takes a quotation over paragraphs for one, with marks %s", (_what, text, count) => {
		const words = tokenize(text, textToArticle(text).blocks);
		expect(findAttributions(words, findQuotations(text, words.blocks), null, "en").attributions.length).toBe(count);
	});
});
