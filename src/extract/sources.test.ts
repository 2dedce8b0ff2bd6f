import { describe, expect, it } from "vitest";
import { slice } from "../facts/span.ts";
import type { Organization, Quote } from "../facts/types.ts";
import { findFigures } from "./figures.ts";
import { textToArticle } from "./plain-text.ts";
import { sourceFigures } from "./sources.ts";
import { tokenize } from "./tokens.ts";

const spanOf = (text: string, part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });

const quoteOf = (text: string, id: string, content: string, source: string, speaker: string | null, cue: string): Quote => ({
	id,
	kind: "indirect",
	content: [spanOf(text, content)],
	cue: spanOf(text, cue),
	source: spanOf(text, source),
	speaker,
	anonymous: false,
	via: null,
	medium: null,
	force: "said",
	within: null,
	confidence: 1,
	why: { rule: "test" },
});

const bank = (text: string): Organization => ({
	id: "o1",
	name: "Harbour Bank",
	mentions: [...text.matchAll(/Harbour Bank/g)].map((m) => ({ start: m.index, end: m.index + m[0].length, form: "name" as const })),
	why: { rule: "test" },
});

const read = (text: string, quotes: Quote[] = []): string[] => {
	const article = textToArticle(text);
	const words = tokenize(text, article.blocks);
	const figures = sourceFigures(findFigures(words, article, []), quotes, words, { people: [], organizations: [bank(text)] });
	return figures.map((f) => [slice(text, f.span), f.source && slice(text, f.source), f.speaker, f.quote ?? null].join("|"));
};

describe("sourceFigures finds who gives a figure", () => {
	it("the innermost quote around it", () => {
		const text = "Ann Lee said the police told her that 40 cars burned and 3 fell.";
		const outer = quoteOf(text, "q1", "the police told her that 40 cars burned and 3 fell", "Ann Lee", "p1", "said");
		const inner = quoteOf(text, "q2", "that 40 cars burned", "the police", null, "told");
		expect(read(text, [outer, inner])).toEqual(["40 cars|the police||q2", "3|Ann Lee|p1|q1"]);
	});

	it("a poll inside a quote, before the paper that tells of it", () => {
		const text = "A Lowell poll showed the mayor at 13%, the Herald said.";
		expect(read(text, [quoteOf(text, "q1", "A Lowell poll showed the mayor at 13%", "the Herald", "o2", "said")])).toEqual([
			"13%|A Lowell poll||",
		]);
	});

	it.each([
		["Harbour Bank expects growth of 2% in spring.", "2%|Harbour Bank|o1|"],
		["A Lowell poll released in March showed the mayor at 13%.", "13%|A Lowell poll||"],
		["In Harbour Bank's view, prices will rise 3%.", "3%|Harbour Bank's|o1|"],
		["The mayor's estimate of $4 million was low.", "$4 million|The mayor's||"],
		["Harbour Bank cut its forecast for growth to 1.5%.", "1.5%|Harbour Bank|o1|"],
		["Rents fell 4% in May, data compiled by Harbour Bank show.", "4%|data compiled by Harbour Bank|o1|"],
		["The worm has hit 25 million phones, researchers have said.", "25 million phones|researchers||"],
		[
			"A Lowell poll showed the mayor at 13%. Another 19 percent said they would stay home. Sixty percent of farmers agreed. A fire took 5% of the barns.",
			"13%|A Lowell poll||",
			"19 percent|A Lowell poll||",
			"Sixty percent|A Lowell poll||",
			"5%|||",
		],
		["Harbour Bank reported at least 5,000 new clients.", "at least 5,000 new clients|Harbour Bank|o1|"],
		["Harbour Bank expects 2% growth. Norland is forecast to grow 4%.", "2%|Harbour Bank|o1|", "4%|Harbour Bank|o1|"],
	])("%s", (text, ...expected) => {
		expect(read(text)).toEqual(expected);
	});
});

describe("sourceFigures finds a source that closes the sentence", () => {
	it("for what stands before the quoted words", () => {
		const text = "Towns with a third of the homes will flood, which will hurt, he said.";
		expect(read(text, [quoteOf(text, "q1", "which will hurt", "he", "p1", "said")])).toEqual(["a third|he|p1|q1"]);
	});
});

describe("sourceFigures leaves to the article", () => {
	it.each([
		["A skiff of Mara Lind, 34, sank, the crew said.", "34|||"],
		["By a count of large scale projects to 40 hectares more.", "40 hectares|||"],
		["With highs expected to reach 5 degrees, Lowell froze.", "5 degrees|||"],
		["Norland is expected to grow 4%.", "4%|||"],
		["Growth was slower than the 3% expected.", "3%|||"],
		["The mayor found 40 coins.", "40 coins|||"],
		["They bought 30 boats, chiefs of both yards announced at the Lund Boat Show.", "30 boats|||"],
	])("%s", (text, ...expected) => {
		expect(read(text)).toEqual(expected);
	});

	it("an age told in passing and the counts of a charge", () => {
		const text = "Ann Lee asked about the 66-year-old driver. Ida Moor was charged with five counts of theft.";
		const asked = quoteOf(text, "q1", "about the 66-year-old driver", "Ann Lee", "p1", "asked");
		const charged = quoteOf(text, "q2", "with five counts of theft", "Ida Moor", "p2", "was charged");
		expect(read(text, [asked, charged])).toEqual(["66-year-old|||", "five counts|||"]);
	});

	it.each([
		["Kestrel agreed to pay $5 million.", "to pay $5 million", "Kestrel", "agreed", "$5 million|||"],
		["Beijing wants the 15% tax gone.", "the 15% tax gone", "Beijing", "wants", "15%|||"],
		["A jury found him guilty 10-2 in May.", "him guilty 10-2", "A jury", "found", "10-2|||"],
		["Ann Lee agreed that 40 jobs would go.", "that 40 jobs would go", "Ann Lee", "agreed", "40 jobs|Ann Lee||q1"],
	])("what is wished, decided or found: %s", (text, content, source, cue, expected) => {
		expect(read(text, [quoteOf(text, "q1", content, source, null, cue)])).toEqual([expected]);
	});

	it("a number that a share of those asked gives", () => {
		const text = "Now 52 percent said Kell would do better, compared with 41 percent for Moor.";
		const quote = quoteOf(text, "q1", "Kell would do better, compared with 41 percent for Moor", "52 percent", null, "said");
		expect(read(text, [quote])).toEqual(["52 percent|||", "41 percent|||"]);
	});

	it("a number that only a pronoun gives", () => {
		const text = "It means admitting that Kell speaks for 40 towns.";
		expect(read(text, [quoteOf(text, "q1", "that Kell speaks for 40 towns", "It", null, "means admitting")])).toEqual(["40 towns|||"]);
	});

	it("a number that a crowd of millions gives", () => {
		const text = "Some 370 million people say that 25 percent of the land is theirs.";
		const quote = quoteOf(text, "q1", "that 25 percent of the land is theirs", "Some 370 million people", null, "say");
		expect(read(text, [quote])).toEqual(["Some 370 million people|||", "25 percent|||"]);
	});

	it("a number that a crowd gives", () => {
		const text = "The number who said they had moved rose 5% in a year.";
		expect(read(text, [quoteOf(text, "q1", "they had moved rose 5% in a year", "who", null, "said")])).toEqual(["5%|||"]);
	});
});
