import { describe, expect, it } from "vitest";
import { slice } from "../facts/span.ts";
import { textToArticle } from "./plain-text.ts";
import { findQuotes } from "./quotes.ts";
import { tokenize } from "./tokens.ts";

/** Quotes by rule alone, nobody in the cast: "source | cue | content". */
function read(text: string): string[] {
	const article = textToArticle(text);
	const quotes = findQuotes(tokenize(text, article.blocks), article, { people: [], organizations: [] }, null);
	return quotes.map((q) =>
		[q.source && slice(text, q.source), q.cue && slice(text, q.cue), q.content.map((piece) => slice(text, piece)).join(" … ")].join(" | "),
	);
}

describe("findQuotes by rule", () => {
	it.each([
		["“The bridge is safe,” Ida Holm said.", ["Ida Holm | said | “The bridge is safe,”"]],
		["“The bridge is safe,” said Ida Holm, the mayor.", ["Ida Holm, the mayor | said | “The bridge is safe,”"]],
		["“The bridge,” Ida Holm said, “is safe. We looked.”", ["Ida Holm | said | “The bridge,” … “is safe. We looked.”"]],
		["“The bridge is safe,” she said. “We looked twice.”", ["she | said | “The bridge is safe,” … “We looked twice.”"]],
		["Ida Holm said: “The bridge is safe.”", ["Ida Holm | said | “The bridge is safe.”"]],
		["Ida Holm, the mayor of Lund, said that the bridge was safe.", ["Ida Holm, the mayor of Lund | said | that the bridge was safe"]],
		["The bridge is safe, the ministry said on Monday.", ["the ministry | said | The bridge is safe"]],
		["The bridge is safe, according to the ministry.", ["the ministry | according to | The bridge is safe"]],
		["“The bridge is safe,” an official was quoted as saying.", ["an official | was quoted as saying | “The bridge is safe,”"]],
		["“It is safe,” he said, adding that it was old.", ["he | said | “It is safe,”", "he | adding | that it was old"]],
		[
			"She said it was “kind of old.” “We looked,” Robert Ruud said. “It holds.”",
			["She | said | “kind of old.”", "Robert Ruud | said | “We looked,” … “It holds.”"],
		],
		["“It is safe.\n\n“We looked twice,” she said.", ["she | said | “It is safe. … “We looked twice,”"]],
	])("finds: %s", (text, expected) => {
		expect(read(text)).toEqual(expected);
	});

	it.each([["They call it the “iron bridge” of Lund."], ["He wrote “The Long Bridge” in 1990."], ["The mayor walked home on Monday."]])(
		"leaves alone: %s",
		(text) => {
			expect(read(text)).toEqual([]);
		},
	);
});
