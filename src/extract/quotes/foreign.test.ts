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
		["es", "“Nadie lo sabe”, insistió Ida Holm el lunes.", ["p1 | insistió | “Nadie lo sabe”"]],
		["es", "“El puente es ahora muy seguro”, dijo a la agencia Ida Holm.", ["? | dijo | “El puente es ahora muy seguro”"]],
		["de", "„Die Brücke ist jetzt ganz sicher“, sagte sie dem Blatt Ida Holm.", ["? | sagte | „Die Brücke ist jetzt ganz sicher“"]],
		["fr", "« Le pont est sûr », a-t-elle ajouté devant Ida Holm.", ["? | a-t-elle ajouté | « Le pont est sûr »"]],
		["pt", "A ministra Ida Holm afirmou: “A ponte está segura agora”.", ["p1 | afirmou | “A ponte está segura agora”"]],
		["ru", "«Мост теперь совершенно безопасен», — сказала министр.", ["? | сказала | «Мост теперь совершенно безопасен»"]],
		["ar", "وقالت الوزيرة: «الجسر آمن الآن».", ["? | وقالت | «الجسر آمن الآن»"]],
		["es", "“El puente es ahora muy seguro para todos”, y nadie más habló.", ["? | - | “El puente es ahora muy seguro para todos”"]],
		["ja", "市長は「橋は安全だ」と話した。", ["? | と話した | 「橋は安全だ」"]],
		["zh", "市长表示：“大桥现在很安全。”", ["? | 表示 | “大桥现在很安全。”"]],
		["ko", "시장은 “다리는 이제 안전하다”고 말했다.", ["? | 고 말했다 | “다리는 이제 안전하다”"]],
		["de", "„Die Brücke ist jetzt ganz sicher.“ Mehr war am Freitag nicht zu hören.", ["? | - | „Die Brücke ist jetzt ganz sicher.“"]],
	])("finds, %s: %s", (language, text, expected) => {
		expect(read(language, text)).toEqual(expected);
	});

	it.each([
		["de", "Die „eiserne Brücke“ von Lund ist alt."],
		["fr", "Le « vieux pont » est fermé."],
		["ja", "「鉄の橋」は古い。"],
		["it", "Il film «La leggenda del vecchio ponte», del 1990."],
		["es", "La novela “El puente de los años rotos” se vende bien."],
	])("leaves alone, %s: %s", (language, text) => {
		expect(read(language, text)).toEqual([]);
	});
});
