import { expect, test } from "vitest";
import type { Span } from "../facts/span.ts";
import { spanOf } from "./fixture/sheet-of.ts";
import { normalise } from "./passage/normal-text.ts";
import { passageLinker } from "./passage-link.ts";

const URL_HERE = "https://news.example/a";

const passageLink = (url: string | null, text: string, span: Span, pageText?: string): string | null =>
	passageLinker(url, text, pageText)(span);

/** The directive of a link, readable: what stands behind ":~:text=". The text is not the article's first paragraph. */
const directive = (text: string, words: string, options: { nth?: number; page?: string } = {}): string =>
	firstDirective(`Our reporter writes:\n\n${text}`, words, options);

function firstDirective(text: string, words: string, options: { nth?: number; page?: string } = {}): string {
	const link = passageLink(URL_HERE, text, spanOf(text, words, options.nth), options.page);
	return decodeURIComponent(link?.split(":~:text=")[1] ?? "");
}

const long = (word: string, count: number) => Array.from({ length: count }, (_, n) => `${word}${n}`).join(" ");

test.each([
	{
		name: "a long passage that stands once needs nothing around it",
		text: "The mayor spoke. The harbour will be closed for two whole years from the first of June. She left.",
		words: "The harbour will be closed for two whole years from the first of June",
		finds: "The harbour will be closed for two whole years from the first of June",
	},
	{
		name: "a short passage takes words of its own paragraph with it, for it may stand in the page's headline too",
		text: "Rents in the old town fell 5.3 percent in May, the city said.",
		words: "5.3 percent",
		finds: "old town fell-,5.3 percent,-in May, the",
	},
	{
		name: "quotation marks and commas that touch a passage belong to its context",
		text: "“We go now,” she told the council. “We stay,” he told the board.",
		words: "We stay",
		finds: "told the council. “-,We stay,-,” he told the",
	},
	{
		name: "the second of two equal sentences is told apart by more words",
		text: "It is a long way from here to the sea, said Ana of the port. It is a long way from here to the sea, said Ana of the town.",
		words: "It is a long way from here to the sea",
		nth: 2,
		finds: "of the port.-,It is a long way from here to the sea,-, said Ana of",
	},
	{
		name: "a passage over two paragraphs is a range, no part of which crosses a paragraph",
		text: "“One of us has to go there today,” she said.\n\n“And the other one has to stay at home,” she said.",
		words: "“One of us has to go there today,” she said.\n\n“And the other one has to stay at home,”",
		finds: "“One of us has to,has to stay at home,”",
	},
])("$name", ({ text, words, finds, nth }) => {
	expect(directive(text, words, nth === undefined ? {} : { nth })).toBe(finds);
});

test("a passage of more than 300 characters is a range of its ends", () => {
	const words = long("word", 80);
	expect(directive(`Before it. ${words} after it.`, words)).toBe("word0 word1 word2 word3 word4,word75 word76 word77 word78 word79");
});

test("a range whose last words stand in it twice takes more of them, or it would end too early", () => {
	const words = `We came early, for we all wanted to see the harbour of Port Ellery. ${long("word", 60)} and then once more the harbour of Port Ellery`;
	expect(directive(`Before it. ${words} after it.`, words)).toBe("Before it.-,We came early,,of Port Ellery,-after it.");
});

test("a span that starts or ends inside a word is grown to the whole word", () => {
	expect(directive("The non-profitable harbours closed early.", "profitable harb")).toBe("The non--,profitable harbours,-closed early.");
	expect(directive("There was much PM2.5 dust.", "much PM2")).toBe("There was-,much PM2.5,-dust.");
	expect(directive("There was Ana’s boat, 1,200 kg.", "Ana")).toBe("There was-,Ana’s,-boat, 1,200 kg.");
	expect(directive("There was Ana’s boat, 1,200 kg.", "200 kg")).toBe("was Ana’s boat,-,1,200 kg");
});

test("a table's cell is told apart by the cells next to it", () => {
	const text = "Party\tShare\nGreens\t41.2%\t+3\nReds\t41.2%\t-1";
	expect(directive(text, "41.2%", { nth: 2 })).toBe("Reds-,41.2%,--1");
});

test("where only the neighbouring paragraphs tell two equal paragraphs apart, they do", () => {
	const text = "First day of the fair.\n\nNothing was sold.\n\nSecond day of the fair.\n\nNothing was sold.\n\nEnd.";
	expect(directive(text, "Nothing was sold.", { nth: 2 })).toContain("-,Nothing was sold.,-");
	expect(directive(text, "Nothing was sold.", { nth: 2 })).toMatch(/-End\.$/);
});

test("an article's first word may have a drop cap, which no browser finds: a second directive does without it", () => {
	const text = "Rents in the old town have fallen by a third since the harbour closed, the city said. It was late.";
	const words = "Rents in the old town have fallen by a third since the harbour closed";
	expect(firstDirective(text, words)).toBe(`${words}&text=${words.replace("Rents ", "")}`);
	expect(firstDirective(text, "fallen by a third")).toBe("old town have-,fallen by a third,-since the harbour");
	expect(firstDirective("A third of all boats sank.", "third")).toBe("A-,third,-of all boats&text=third,-of all boats");
});

test("where the page interrupts a passage, its ends name it", () => {
	const words = "We will never give up the harbour that our grandparents have built here";
	const text = `“${words},” said the mayor on Monday.`;
	const page = text.replace("the harbour", "the harbour\nopens in a new tab\n");
	expect(directive(text, words, { page })).toBe("We will never,have built here,-,” said the mayor");
});

test("the page's other words count where they are known: a pull quote before the article is not hit", () => {
	const quote = "We will never give up the harbour that our grandparents have built here";
	const text = `“${quote},” said the mayor on Monday.`;
	expect(directive(text, quote)).toBe(quote);
	expect(directive(text, quote, { page: `${quote}\n\nBy our reporter\n\n${text}\n\nMore news` })).toBe(`${quote},-,” said the mayor`);
});

test.each([
	["https://news.example/a", "https://news.example/a#:~:text="],
	["https://news.example/a#top", "https://news.example/a#top:~:text="],
	["https://news.example/a#top:~:text=old", "https://news.example/a#top:~:text="],
	["https://news.example/a?b=1&c=2", "https://news.example/a?b=1&c=2#:~:text="],
])("%s is linked as %s...", (url, start) => {
	expect(passageLink(url, "Some words.", { start: 0, end: 4 })?.startsWith(start)).toBe(true);
});

test.each([null, "", "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "not an address"])(
	"%s is no address to link",
	(url) => {
		expect(passageLink(url, "Some words.", { start: 0, end: 4 })).toBeNull();
	},
);

test("what means something in a directive, in Markdown or in HTML is percent-encoded", () => {
	const text = "a-b, c & d (e) [f] <g> \"h\" 'i' *j* _k_ ~l~ #m %n `o` \ud83d end of the long enough passage that stands alone";
	const link = passageLink(URL_HERE, `First.\n\n${text}`, { start: 8, end: 8 + text.length });
	expect(link?.split("text=")[1]).toMatch(/^[\w%.]+$/);
	expect(decodeURIComponent(link?.split("text=")[1] ?? "")).toBe(text.replace("\ud83d", "\ufffd"));
});

test("text as a browser searches it: one case, plain quotation marks, single spaces, a break between blocks and cells", () => {
	expect(normalise("“It’s”  a\u00a0Long way \n\n to\u00ad gether\tcell")).toBe('"it\'s" a long way\nto gether\ncell');
});

test.each([
	["one letter", "a ".repeat(100_000)],
	["no spaces", "x".repeat(200_000)],
	["only quotation marks", "“".repeat(200_000)],
	["line breaks", "a\n".repeat(100_000)],
])("hostile text (%s) gives a link in good time", (_, text) => {
	const start = performance.now();
	expect(passageLink(URL_HERE, text, { start: text.length / 2, end: text.length / 2 + 7 })).toContain(URL_HERE);
	expect(performance.now() - start).toBeLessThan(2_000);
});
