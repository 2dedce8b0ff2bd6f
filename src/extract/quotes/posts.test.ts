import { describe, expect, it } from "vitest";
import { slice } from "../../facts/span.ts";
import { extract } from "../extract.ts";
import { textToArticle } from "../plain-text.ts";

const LEAD = "Ida Holm opened the bridge on Monday.";

/** The lead and then posts, a line a block, all by `author`: "speaker | medium | source | content". */
function read(lines: readonly string[], author: string | null): string[] {
	const text = [LEAD, ...lines].join("\n\n");
	const article = textToArticle(text);
	const blocks = article.blocks.map((block, i) => (i === 0 ? block : { ...block, kind: "post" as const, author }));
	const sheet = extract({ ...article, blocks }, null);
	const names = new Map(sheet.people.map((person) => [person.id, person.name]));
	return sheet.quotes.map((q) =>
		[names.get(q.speaker ?? "") ?? "?", q.medium, q.source && slice(text, q.source), q.content.map((c) => slice(text, c)).join(" … ")].join(
			" | ",
		),
	);
}

describe("embedded posts", () => {
	it.each([
		[
			"one post of several paragraphs",
			["what a day", "it held!", "— Ida Holm (@idaholm) May 3, 2021"],
			"Ida Holm",
			["Ida Holm | tweet | Ida Holm | what a day … it held!"],
		],
		[
			"without the links at its end",
			["It held. https://t.co/abc pic.twitter.com/def", "— Mayor Ida Holm (@idaholm) May 3, 2021"],
			"Mayor Ida Holm",
			["Ida Holm | tweet | Mayor Ida Holm | It held."],
		],
		[
			"whatever it quotes",
			["Never “that old thing”. It held. — Ida Holm (@idaholm)"],
			"Ida Holm",
			["Ida Holm | tweet | Ida Holm | Never “that old thing”. It held."],
		],
		["of another service", ["It held. — Ida Holm (@ida.lund.example)"], "Ida Holm", ["Ida Holm | social media post | Ida Holm | It held."]],
		[
			"of two authors",
			["It held. — Ida Holm (@idaholm)", "It did. — Ida Holm (@idaholm)"],
			"Ida Holm",
			["Ida Holm | tweet | Ida Holm | It held.", "Ida Holm | tweet | Ida Holm | It did."],
		],
		["by nobody the article names", ["It held. — a tall bridge (@bridge)"], "a tall bridge", ["? | tweet | a tall bridge | It held."]],
		["by somebody of the same surname", ["It held. — Carl Holm (@carl)"], "Carl Holm", ["Carl Holm | tweet | Carl Holm | It held."]],
		["that nobody signs", ["It held all winter."], null, ["? | social media post |  | It held all winter."]],
	])("finds one %s", (_what, lines, author, expected) => {
		expect(read(lines, author)).toEqual(expected);
	});

	it.each([
		["links alone", ["https://t.co/abc"]],
		["a signature alone", ["— Ida Holm (@idaholm) May 3, 2021"]],
	])("leaves alone: %s", (_what, lines) => {
		expect(read(lines, "Ida Holm")).toEqual([]);
	});
});
