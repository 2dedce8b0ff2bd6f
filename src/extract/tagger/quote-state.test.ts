import { describe, expect, it } from "vitest";
import { textToArticle } from "../plain-text.ts";
import { tokenize } from "../tokens.ts";
import { findQuoteStates, QUOTE_STATES } from "./quote-state.ts";

/** The text's words, those between marks (marks included) in brackets. */
function shown(text: string): string {
	const words = tokenize(text, textToArticle(text).blocks);
	const states = findQuoteStates(words);
	expect(Math.max(...states)).toBeLessThan(QUOTE_STATES);
	return words.tokens.map((token, i) => (states[i] === 0 ? token.text : `[${token.text}]`)).join(" ");
}

describe("findQuoteStates", () => {
	it.each([
		["“We won,” she said.", "[“] [We] [won] [,] [”] she said ."],
		['He called it "unfair" twice.', 'He called it ["] [unfair] ["] twice .'],
		["It was ''over'' then.", "It was ['] ['] [over] ['] ['] then ."],
		["A 'fair game', he said.", "A ['] [fair] [game] ['] , he said ."],
		["“It never ends.\n\nThen it did.", "[“] [It] [never] [ends] [.] Then it did ."],
	])("finds: %s", (text, expected) => {
		expect(shown(text)).toBe(expected);
	});

	it.each([["The voters' choice and the players' wish."], ["It’s Ortega’s plan."]])("leaves alone: %s", (text) => {
		expect(shown(text)).not.toContain("[");
	});
});
