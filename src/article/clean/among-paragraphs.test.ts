import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import type { Article } from "../../facts/article.ts";
import { readPageNow } from "../read-page.ts";

const parse = (html: string): Document => parseHTML(html).document as unknown as Document;

const PARAGRAPHS = [
	"The council of Osterby voted on Thursday to build a barrier across the mouth of the harbour, six weeks after the flood.",
	"The barrier will cost 418 million crowns and is meant to hold back a surge of up to four metres, the engineers said on Friday.",
	"Fishing crews say that they were never asked, and that the lock will close on them for three hours at every high tide of the year.",
	"Works are to begin in the spring of next year, after the herring season, and to end before the autumn storms of the year after.",
].map((text) => `<p>${text}</p>`);

/** An article with these elements between its paragraphs. */
function readWith(html: string, where: "within" | "before" | "after" = "within", head = ""): Article {
	const [one = "", two = "", ...rest] = PARAGRAPHS;
	const parts = { within: [one, two, html, ...rest], before: [html, ...PARAGRAPHS], after: [...PARAGRAPHS, html] }[where];
	const page = parse(
		`<!doctype html><html><head><title>Osterby votes for a barrier</title>${head}</head><body><article><h1>Osterby votes for a barrier</h1>${parts.join("")}</article></body></html>`,
	);
	const read = readPageNow(page, {
		url: "https://daily.example/barrier",
		createDocument: () => parse("<!doctype html><html><head></head><body></body></html>"),
	});
	if (read === null) throw new Error("The article was not read.");
	return read.article;
}

describe("among the paragraphs", () => {
	it.each([
		["a bold label and a headline", "<p><strong>Flood defences: </strong>Who pays for the harbour wall in the end</p>", "Who pays"],
		["a label and a linked headline", '<p>On the coast: <a href="/wall">Who pays for the harbour wall</a></p>', "Who pays"],
		[
			"a box under a stock heading",
			"<div><h3>Sign up for the Daily newsletter</h3><div><p>All the best of the coast, every morning.</p></div></div>",
			"All the best",
		],
		[
			"the name of a picture's file, its caption and its credit",
			"<p>harbour at dawn.jpg</p><p>Cranes at the harbour on Monday.</p><p>(Ann Example/Daily Example)</p>",
			"Cranes",
		],
		["a line that says which picture it describes", "<p>Header image: Cranes at the harbour.</p>", "Cranes"],
		["a graphic's line", "<p>This graphic, provided by Example Maps, shows the harbour and its cranes.</p>", "cranes"],
		[
			"the text under the picture in a picture's box",
			'<div class="pic-box"><img src="a.jpg"><p>Cranes at the harbour wall</p></div>',
			"Cranes",
		],
		[
			"the box at the wall",
			"<p>To read the full story, please subscribe to Daily Example.</p><p>Unlimited stories from the coast</p><p>Already a subscriber? Log in.</p>",
			"Unlimited",
		],
		["the address of where it was taken from", "<p>COASTNEWS.COM</p>", "COASTNEWS"],
		["the line in italics under a picture", '<p><img src="a.jpg"></p><p><em>Cranes at the harbour wall</em></p>', "Cranes"],
		[
			"a list of related headings",
			'<h3>Related coverage from <a href="/t">Tides</a>:</h3><ul><li><h3><a href="/w">Who pays for the wall</a></h3></li><li><h3><a href="/f">What the ferry costs</a></h3></li></ul>',
			"Who pays",
		],
		[
			"a list that is one linked heading",
			'<div><ul><li><h3><span></span><a href="/w">Who pays for the wall</a></h3></li></ul></div>',
			"Who pays",
		],
		[
			"an advertisement in letters of two scripts",
			"<p>Аdvеrtіѕе wіth thе mоѕt visited site оf Оѕterby, every day of the year, for one crown a month.</p>",
			"visited",
		],
		[
			"a pull quote with the name under it",
			"<blockquote><p>Fishing crews say that they were never asked</p><p>Ann Example, Ph.D.</p></blockquote>",
			"Ann Example",
		],
		["the headline again", '<p class="clip">Osterby votes for a barrier</p>', "votes for a barrier"],
	])("leaves out %s", (_, html, words) => expect(readWith(html).text).not.toContain(words));

	it.each([
		[
			"lines of facts",
			"<p><b>Where:</b> The old town hall at the harbour of Osterby</p><p><b>When:</b> Every Friday in May and in June until eight</p>",
			"The old town hall",
		],
		[
			"a bold name and what is said",
			"<p><b>Ann Example:</b> We have measured the lock twice and found it too small.</p>",
			"We have measured",
		],
		["a label and a handle", '<p>Account: <a href="https://social.example/ann">@annexample</a></p>', "@annexample"],
		[
			"a sentence that ends in a link",
			'<p>He said in his report: <a href="/r">the wall has stood</a> since the war, and will stand.</p>',
			"the wall has stood",
		],
		["subscribers who are the news", "<p>Subscribers of the ferry fund have lost their money, the council said.</p>", "Subscribers"],
		[
			"a quotation with the name under it, which stands in the text too",
			"<p>Ann Sample, Ph.D., has measured the tides of the harbour for thirty years.</p><blockquote><p>We have never seen the water so high in May.</p><p>Ann Sample, Ph.D.</p></blockquote>",
			"in May.\n\nAnn Sample, Ph.D.",
		],
		["an introduction in italics", `<p><em>${"Our reporter has walked the wall for a week. ".repeat(4)}</em></p>`, "walked the wall"],
		[
			"a section of a list under its linked heading",
			'<ul><li><h3><a href="/w">The old wall of Osterby</a></h3><p>It was built in 1911, of stone from the island, and still stands.</p></li></ul>',
			"The old wall",
		],
		["a file that is the news", "<p>The leaked picture was called harbour.jpg.</p>", "harbour.jpg"],
		[
			"a part of the article with a picture",
			'<div class="section"><img src="a.jpg"><p>The cranes were built in 1911 and have not been used since the war.</p></div>',
			"The cranes",
		],
	])("keeps %s", (_, html, words) => expect(readWith(html).text).toContain(words));
});

describe("under a drawn line at the end", () => {
	it("leaves out what a company says of itself", () =>
		expect(
			readWith(
				"<hr><p>Example Locks is a leading provider of locks for harbours.</p><p>It employs 300 people in four countries.</p>",
				"after",
			).text,
		).not.toMatch(/leading|employs/));

	it("keeps what goes on", () =>
		expect(readWith("<hr><p>The Lock is a danger to ships, the crews say, and will be one for years.</p>", "after").text).toContain(
			"a danger",
		));
});

describe("what it says of the article", () => {
	it("is behind a wall", () => {
		expect(readWith("<p>Already a subscriber? Log in.</p>", "after").metadata.paywalled).toBe(true);
		expect(readWith("<p>He is a subscriber, he said.</p>", "after").metadata.paywalled).toBe(false);
	});

	it.each([
		["<p>The vote was open. PTI</p>", ["PTI"]],
		["<p>(Con información de AFP, EFE y Reuters)</p>", ["AFP", "EFE", "Reuters"]],
		["<p>The vote was open, said the PTI.</p>", []],
	])("credits agencies: %s", (html, agencies) => expect(readWith(html, "after").metadata.agencies).toEqual(agencies));

	it("credits the agency after a place with a full stop", () =>
		expect(
			readWith("<p>OSTERBY, Nth. (AP) — The flood was the highest since records began in the year of 1871, said the council.</p>", "before")
				.metadata.agencies,
		).toEqual(["AP"]));

	it("was updated, at a time of day", () =>
		expect(readWith("<p>2:58 p.m.: This article was updated with the costs.</p>", "after").metadata.notes).toEqual([
			"2:58 p.m.: This article was updated with the costs.",
		]));

	it("has captions, but no bare credit and no imprint among them", () =>
		expect(
			readWith(
				'<figure><img src="a.jpg"><figcaption>Photo: Ann Example</figcaption></figure><figure><img src="b.jpg"><figcaption>Cranes at dawn.</figcaption></figure><div class="copyright">© Daily Example</div>',
			).captions.map(({ text }) => text),
		).toEqual(["Cranes at dawn."]));
});

describe("a live blog", () => {
	const entry = (time: string, html: string): string =>
		`<div class="live-entry"><div class="info"><time>${time}</time><mark>Ann Example</mark></div><div>${html}</div></div>`;
	const long = (words: string): string =>
		`<p>${words}, as the harbour master told the council this morning while the water was still rising at the wall.</p>`;
	const { text, blocks } = readWith(
		[
			entry("10:40", "<h3>Ferry back in port</h3>"),
			entry("10:05", long("The lock is closed")),
			entry("9:30", long("Two cranes are down")),
			entry("9:10", long("The quay is dry")),
		].join(""),
	);

	it.each([
		["of the article's day", ["2021-05-03T10:40:00", "2021-05-03T10:05:00", "2021-05-03T21:30:00"], "2021-05-03T22:00:00+02:00"],
		["as it shows them where it ran for two days", ["10:40", "10:05", "9:30 pm"], "2021-05-04T01:00:00+02:00"],
	])("has times %s", (_, times, modified) => {
		const entries = ["10:40", "10:05", "9:30 pm"].map((time) => entry(time, long(`The lock is closed at ${time}`)));
		const head = `<meta property="article:published_time" content="2021-05-03T09:00:00+02:00"><meta property="article:modified_time" content="${modified}">`;
		expect(readWith(entries.join(""), "within", head).blocks.flatMap((block) => block.time ?? [])).toEqual(times);
	});

	it("has its short entries, too, each with its time", () =>
		expect(blocks.filter(({ time }) => time).map((block) => [block.time, block.kind, text.slice(block.start, block.start + 18)])).toEqual([
			["10:40", "heading", "Ferry back in port"],
			["10:05", "entry", "The lock is closed"],
			["9:30", "entry", "Two cranes are dow"],
			["9:10", "entry", "The quay is dry, a"],
		]));

	it("has neither times nor writers in its text", () => expect(text).not.toMatch(/Ann Example|10:40/));
});
