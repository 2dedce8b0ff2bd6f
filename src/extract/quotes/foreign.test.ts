import { describe, expect, it } from "vitest";
import { slice } from "../../facts/span.ts";
import { textToArticle } from "../plain-text.ts";
import { findQuotes } from "../quotes.ts";
import { tokenize } from "../tokens.ts";

function read(inLanguage: string, text: string): string[] {
	const article = textToArticle(text, { inLanguage });
	const mentions = [...text.matchAll(/Ida Holm/g)].map((m) => ({ start: m.index, end: m.index + 8, form: "name" as const }));
	const holm = { id: "p1", name: "Ida Holm", jobTitle: null, affiliation: null, kind: "other" as const, mentions, why: { rule: "test" } };
	const quotes = findQuotes(tokenize(text, article.blocks), article, { people: [holm], organizations: [] }, null);
	return quotes.map((q) =>
		[q.speaker ?? "?", q.cue ? slice(text, q.cue) : "-", q.content.map((c) => slice(text, c)).join(" … ")].join(" | "),
	);
}

describe("quotations in other languages", () => {
	it.each([
		["de", "„Die Brücke ist jetzt ganz sicher“, sagte Ida Holm am Freitag.", ["p1 | sagte | „Die Brücke ist jetzt ganz sicher“"]],
		["fr", "« Le pont est tout à fait sûr », a déclaré Ida Holm.", ["p1 | a déclaré | « Le pont est tout à fait sûr »"]],
		["es", "Ida Holm dijo: «El puente es ahora muy seguro».", ["p1 | dijo | «El puente es ahora muy seguro»"]],
		["de", "„Die Brücke ist jetzt ganz sicher.“ Mehr war am Freitag nicht zu hören.", ["? | - | „Die Brücke ist jetzt ganz sicher.“"]],
	])("finds, %s: %s", (language, text, expected) => {
		expect(read(language, text)).toEqual(expected);
	});

	it.each([
		["de", "Die „eiserne Brücke“ von Lund ist alt."],
		["fr", "Le « vieux pont » est fermé."],
	])("leaves alone, %s: %s", (language, text) => {
		expect(read(language, text)).toEqual([]);
	});
});
