import { expect, test } from "vitest";
import { dyke } from "../../../test/fixtures/dyke.ts";
import { hiddenIds, parseCorrections, toggleCorrection, withoutHidden } from "./corrections.ts";
import { itemsOf } from "./items.ts";
import { lengthOf, overviewOf, wordCount } from "./overview.ts";

test("the article at one glance", () => {
	const { shares, ...counts } = overviewOf(dyke);
	expect(counts).toEqual({
		quotes: 11,
		namedVoices: 5,
		unnamedVoices: 2,
		officials: 3,
		sourcedFigures: 5,
		unsourcedFigures: 6,
		agencies: ["Halden News Agency"],
	});
	expect(shares[0]?.voice.names).toEqual(["Ingrid Solheim"]);
	expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
});

test("whom a poll asked is no unnamed voice", () => {
	const polled = dyke.quotes.map((quote) => (quote.anonymous ? { ...quote, medium: "poll" as const } : quote));
	expect(overviewOf({ ...dyke, quotes: polled }).unnamedVoices).toBe(0);
});

test.each([
	["It’s the mayor’s 1,200-page plan.", 5],
	["— “ ” …", 0],
	["", 0],
])("%s has %i words", (text, words) => {
	expect(wordCount(text)).toBe(words);
});

test("no article takes less than a minute", () => {
	expect(lengthOf("Three short words.")).toEqual({ words: 3, minutes: 1 });
});

test("officials come first among people, organizations last", () => {
	const names = itemsOf(dyke).people.map(({ named }) => named.name);
	expect(names).toEqual([
		"Ingrid Solheim",
		"Tomas Bergquist",
		"Aino Rask",
		"Samuel Okoye",
		"Petra Lindqvist",
		"Coastal Authority",
		"Northern Institute",
	]);
});

test("dates come in time's order", () => {
	expect(itemsOf(dyke).dates.map(({ written }) => written)).toEqual([
		"1974",
		"last year",
		"January",
		"on Thursday",
		"3 December",
		"March 2027",
		"the spring of 2027",
	]);
});

test("what the reader marked as wrong is known again on another reading, and by its words, not its id", () => {
	const corrections = toggleCorrection([], dyke, "q5");
	expect(corrections).toEqual([{ url: dyke.article.url, kind: "quote", exact: "There is no second envelope.", wrong: "not-a-fact" }]);
	const renamed = { ...dyke, quotes: dyke.quotes.map((quote) => ({ ...quote, id: `${quote.id}b` })) };
	expect([...hiddenIds(renamed, corrections)]).toEqual(["q5b"]);
	expect(overviewOf(withoutHidden(dyke, hiddenIds(dyke, corrections))).unnamedVoices).toBe(1);
	expect(toggleCorrection(corrections, renamed, "q5b")).toEqual([]);
	expect([...hiddenIds({ ...dyke, article: { ...dyke.article, url: "https://other.example/" } }, corrections)]).toEqual([]);
});

test("of a stored list only corrections are taken", () => {
	const good = { url: null, kind: "date", exact: "May", wrong: "not-a-fact" };
	expect(parseCorrections([good, null, 3, { ...good, kind: "rumour" }, { ...good, exact: 7 }])).toEqual([good]);
	expect(parseCorrections("[]")).toEqual([]);
});
