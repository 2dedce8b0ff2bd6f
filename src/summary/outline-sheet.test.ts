import { expect, test } from "vitest";
import messages from "../../assets/public/_locales/en/messages.json";
import { MEDIUM_NAMES } from "../facts/media.ts";
import type { Check } from "../facts/types.ts";
import type { SummaryChoice } from "./choice.ts";
import { choiceOf } from "./fixture/choice-of.ts";
import { harbour } from "./fixture/harbour.ts";
import { EMPTY_SHEET, figureOf, personOf, quoteOf, spanOf } from "./fixture/sheet-of.ts";
import { mediumKey } from "./medium.ts";
import { outlineSheet } from "./outline-sheet.ts";
import { sayFrom, wordKeys } from "./words.ts";
import { writeMarkdown } from "./write-markdown.ts";

const english = sayFrom(messages);

/** The Markdown with each link's address cut to "…". */
const markdown = (choice: Partial<SummaryChoice> = {}, sheet = harbour): string =>
	writeMarkdown(outlineSheet(sheet, choiceOf({ say: english, ...choice }))).replace(/\]\(https:[^)]*\)/g, "](…)");

test("a whole sheet reads as a summary", () => {
	expect(markdown()).toBe(`# Port Ellery’s harbour to close for two years

*The mayor says the old quay is not safe.*

By Lena Ortiz, Jean-Paul de Wit · The Ellery Courier · 4 June 2031 · updated 5 June 2031 · Agencies: Coast Wire · [Read the article](…)

## Quotes

> Port Ellery will close its old harbour for two years
>
> — **Ana Mora**, Mayor, Port Ellery · “said” · reported, not verbatim · [go to passage](…)

> “We owe our children a safe quay,” … “We will not wait for the next storm.”
>
> — **Ana Mora**, Mayor, Port Ellery · “told” · [go to passage](…)

> “It is a hard day for the boats,”
>
> “But nobody here doubts that it has to be done.”
>
> — **Tom Achterberg**, spokesman, Harbour Board · “said” · statement · [go to passage](…)

> The work will cost more than $1.2bn
>
> — **Unnamed source: “a senior official”** · unnamed because: “because the budget is not yet public” · “according to” · reported, not verbatim · [go to passage](…)

> “There is no money for this,”
>
> — **Unnamed source: “one trader”** · “was quoted as saying” · via Coast Wire · *not sure* · [go to passage](…)

> The old quay had “five years at most”
>
> — **Speaker not clear**: “engineers” · “found” · partly verbatim · [go to passage](…)

## Figures

- **more than $1.2bn** (> 1,200,000,000 USD) – The work · according to “a senior official” · [go to passage](…)
- **An estimated 400,000 tonnes** – stone · stated by the article itself · [go to passage](…)
- **5.3 percent** (down) – Rents · in May · stated by the article itself · [go to passage](…)

## People

- **Ana Mora**, Mayor, Port Ellery · official · quotes: 2, words: 25
- **Tom Achterberg**, spokesman, Harbour Board · spokesperson · quotes: 1, words: 18

## Dates

- **on Tuesday** – 3 June 2031 · [go to passage](…)

*Taken from the article with According To. Each link opens the passage in its context.*
`);
});

test("by speaker: each voice's quotes together, the unnamed and the unclear last", () => {
	expect(markdown({ order: "speaker" }).match(/^###? .*/gm)).toEqual([
		"## Quotes",
		"### Ana Mora",
		"### Tom Achterberg",
		"### Unnamed source",
		"### Speaker not clear",
		"## Figures",
		"## People",
		"## Dates",
	]);
});

test("only the chosen kinds go in, without the facts taken out", () => {
	const text = markdown({ kinds: new Set(["quote", "figure"]), hidden: new Set(["q2", "q3", "q4", "q5", "q6", "f1", "f2"]) });
	expect(text.match(/^(## .*|- .*|> “?\w.*)/gm)).toEqual([
		"## Quotes",
		"> Port Ellery will close its old harbour for two years",
		"## Figures",
		"- **5.3 percent** (down) – Rents · in May · stated by the article itself · [go to passage](…)",
	]);
});

test("one card: the fact, then where it is from", () => {
	expect(markdown({ only: "q5" })).toBe(`> “There is no money for this,”
>
> — **Unnamed source: “one trader”** · “was quoted as saying” · via Coast Wire · *not sure* · [go to passage](…)

*Port Ellery’s harbour to close for two years* · By Lena Ortiz, Jean-Paul de Wit · The Ellery Courier · 4 June 2031 · updated 5 June 2031 · Agencies: Coast Wire · [Read the article](…)
`);
});

test.each([
	[0.9, " · “was quoted as saying” · via Coast Wire · [go to passage](…)"],
	[0.82, " · “was quoted as saying” · via Coast Wire · 82% sure · [go to passage](…)"],
	[0.74, " · “was quoted as saying” · via Coast Wire · *not sure* · [go to passage](…)"],
])("a quote of confidence %d", (confidence, credit) => {
	const quotes = harbour.quotes.map((quote) => (quote.id === "q5" ? { ...quote, confidence } : quote));
	expect(markdown({ only: "q5" }, { ...harbour, quotes })).toContain(credit);
});

test("whom a poll asked is no unnamed source", () => {
	const quotes = harbour.quotes.map((quote) => (quote.id === "q5" ? { ...quote, medium: "poll" as const } : quote));
	expect(markdown({ only: "q5" }, { ...harbour, quotes })).toContain("> — **“one trader”** · ");
});

test("nothing chosen says so", () => {
	expect(markdown({ kinds: new Set() })).toContain("\n*None of the chosen facts are in this article.*\n");
});

test("without a web address nothing is linked", () => {
	expect(markdown({}, { ...harbour, article: { ...harbour.article, url: "javascript:alert(1)" } })).not.toMatch(/\]\(|javascript/);
});

test("a quote within another says whose words it is found in; several speakers stand together", () => {
	const text = "“She said she would not go,” the board and the union said.";
	const named = (id: string, name: string) => ({ id, name, mentions: [], why: { rule: "" } });
	const outer = quoteOf(text, "q1", { content: "“She said she would not go,”", speaker: "o1", coSpeakers: ["o2"] });
	const inner = quoteOf(text, "q2", { kind: "indirect", content: "she would not go", source: "She", within: "q1" });
	const sheet = { ...EMPTY_SHEET, text, quotes: [outer, inner], organizations: [named("o1", "Harbour Board"), named("o2", "Dock Union")] };
	expect(markdown({}, sheet)).toContain("> — **Harbour Board and Dock Union**\n");
	expect(markdown({}, sheet)).toContain("> — **Speaker not clear**: “She” · quoted by Harbour Board · reported, not verbatim\n");
});

test.each([
	["12 million", 12_000_000, "", "**12 million** (12,000,000)"],
	["two thirds", 2 / 3, "", "**two thirds** (0.667)"],
	["a 3-minute walk", 3, "minute", "**a 3-minute walk** –"],
	["1,200 boats", 1200, "boat", "**1,200 boats** –"],
	["two boats", 2, "boat", "**two boats** –"],
	["400,000 to 2 million", [400_000, 2_000_000] as const, "", "**400,000 to 2 million** (400,000–2,000,000)"],
	["dozens", null, "", "**dozens** –"],
])("%s is read as %s where the words do not show it", (words, value, unit, shown) => {
	const text = `It was ${words}.`;
	const figures = [figureOf(text, "f1", { span: words, value, unit, concept: "It" })];
	expect(markdown({}, { ...EMPTY_SHEET, text, figures })).toContain(`- ${shown}`);
});

test("numbers held together: one sentence a check, of chosen figures only", () => {
	const text = "Sales rose from 950 to 1,005, up 5.3%. Of 300 seats, 192 were sold; 48 buses cost $96m.";
	const figures = [
		figureOf(text, "f1", { span: "from 950 to 1,005", value: [950, 1005], stages: true }),
		figureOf(text, "f2", { span: "up 5.3%", value: 5.3, unit: "percent", type: "percent", change: "up" }),
		figureOf(text, "f3", { span: "300 seats", value: 300 }),
		figureOf(text, "f4", { span: "192", value: 192 }),
		figureOf(text, "f5", { span: "$96m", value: 96_000_000, unit: "USD", type: "money" }),
	];
	const checks: Check[] = [
		{ kind: "change", figures: ["f1", "f2"], stated: 5.3, computed: 5.79, unit: "percent", agrees: false },
		{ kind: "share", figures: ["f4", "f3"], percent: 64 },
		{ kind: "per", figures: ["f5"], value: 2_000_000, unit: "USD per bus" },
	];
	const shown = markdown({ hidden: new Set(["f5"]) }, { ...EMPTY_SHEET, text, figures, checks });
	expect(shown.split("### The numbers held together\n\n")[1]?.match(/^- .*/gm)).toEqual([
		"- “from 950 to 1,005”, “up 5.3%”: stated is 5.3%, but the values make 5.8%",
		"- “192”, “300 seats”: that is 64%",
	]);
	expect(shown).toContain("- **from 950 to 1,005** (950 → 1,005)");
});

test("the same words for the same day are listed once; an office that names its body does not name it twice", () => {
	const text = "In May boats sank. In May Ana Mora, member of the Harbour Board, left.";
	const dates = [1, 2].map((nth) => ({ id: `d${nth}`, span: spanOf(text, "In May", nth), value: "2031-05", why: { rule: "month" } }));
	const people = [personOf(text, "p1", "Ana Mora", { jobTitle: "member of the Harbour Board", affiliation: "Harbour Board" })];
	expect(markdown({}, { ...EMPTY_SHEET, text, dates, people }).match(/^- .*/gm)).toEqual([
		"- **Ana Mora**, member of the Harbour Board",
		"- **In May** – May 2031",
	]);
});

test("every message of a summary is there in English", () => {
	expect([...wordKeys, ...MEDIUM_NAMES.map(mediumKey)].filter((key) => !Object.hasOwn(messages, `summary_${key}`))).toEqual([]);
});
