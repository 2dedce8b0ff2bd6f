import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { finish } from "../slices.ts";
import { readMetadata } from "./read-metadata.ts";

const read = (head: string, body = "", url: string | null = "https://www.dailyexample.test/harbour") =>
	finish(
		readMetadata(parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).document as unknown as Document, url),
	);

const og = (property: string, content: string): string => `<meta property="og:${property}" content="${content}">`;
const jsonLd = (fields: object): string =>
	`<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", ...fields })}</script>`;

describe("the headline, where sources disagree", () => {
	const shown = "<h1>Harbour wall gives way after three storms</h1>";
	const rewritten = "Hundreds flee as Osterby harbour floods";

	it.each([
		["one source alone", `<title>${rewritten} | Daily Example</title>${og("title", "Harbour wall gives way after three storms")}`],
		[
			"two that only add the site's name",
			`<title>Harbour wall gives way after three storms - DX</title>${og("title", "Harbour wall gives way after three storms - DX")}`,
		],
		[
			"two against two without the JSON-LD",
			`<title>${rewritten}</title>${og("title", rewritten)}${jsonLd({ headline: "Harbour wall gives way after three storms" })}`,
		],
	])("is what the page shows: %s", (_, head) => expect(read(head, shown).headline).toBe("Harbour wall gives way after three storms"));

	it.each([
		["two against one", `<title>${rewritten} | Daily Example</title>${og("title", rewritten)}${og("site_name", "Daily Example")}`],
		[
			"two against two, one of them the JSON-LD",
			`<title>${rewritten}</title>${jsonLd({ headline: rewritten })}${og("title", "Harbour wall gives way after three storms")}`,
		],
	])("is what more of them say: %s", (_, head) => expect(read(head, shown).headline).toBe(rewritten));
});

describe("authors", () => {
	const byline = '<h1>Harbour wall gives way</h1><p class="byline">By Ann Example, Bo Sample</p>';
	it("are the byline's, where it has the stated one and more", () =>
		expect(read(jsonLd({ author: { name: "Ann Example" } }), byline).author).toBe("Ann Example; Bo Sample"));
	it("are the stated ones, where the byline names others", () =>
		expect(read(jsonLd({ author: { name: "Cy Third" } }), byline).author).toBe("Cy Third"));
	it("are told apart where their names are stated side by side", () =>
		expect(
			read("", '<div itemprop="author"><span itemprop="name">Ann Example</span><span itemprop="name">Bo Sample</span></div>').author,
		).toBe("Ann Example; Bo Sample"));
});

describe("publisher", () => {
	it.each([
		["in a meta element that writes value for content", '<meta name="og:site_name" value="Daily Example">', "Daily Example"],
		[
			"between the headline and the address in the title",
			"<title>Harbour wall gives way – Daily Example Northland — dailyexample.test</title>",
			"Daily Example Northland",
		],
		[
			"not as an address cut short",
			`${og("site_name", "dailyexample")}<title>Harbour wall gives way - The Daily Example</title>`,
			"The Daily Example",
		],
		[
			"in the imprint, if nobody else says it",
			'</head><body><footer class="copyright">© 2005-2015 Coastline, LLC. All rights reserved.</footer>',
			"Coastline",
		],
		[
			"at the title's end, if it begins as the address does",
			"<title>Harbour wall gives way - DailyEx International</title>",
			"DailyEx International",
		],
		["in the link to the front page", '</head><body><a href="/"><img alt="DailyExample"></a>', "DailyExample"],
		["nowhere but in the address", "<title>Harbour wall gives way</title>", "dailyexample.test"],
		["by the name of a part of a larger site, if there is no other", og("site_name", "HarbourTalk"), "HarbourTalk"],
	])("finds it %s", (where, head, publisher) =>
		expect(read(head, "", where.startsWith("by the name") ? "https://harbourtalk.dailyexample.test/1" : undefined).publisher).toBe(
			publisher,
		),
	);
});

describe("what the sources say", () => {
	const { stated } = read(
		`<title>Harbour wall gives way | Daily Example</title>${og("title", "Harbour wall gives way")}${og("site_name", "dailyexample")}<meta property="article:published_time" content="2024-05-04T01:00:00+02:00">${jsonLd(
			{
				headline: "Hundreds flee as harbour floods",
				author: { name: "Ann Example" },
				publisher: { name: "Daily Example" },
				datePublished: "2024-05-03T23:00:00Z",
				dateModified: "2024-05-05",
			},
		)}`,
		'<h1>Harbour wall gives way</h1><p class="byline">By Bo Sample</p>',
	);
	const told = (field: keyof NonNullable<typeof stated>): string[] =>
		(stated?.[field] ?? []).map(({ source, value, agrees }) => `${source} ${agrees ? "=" : "≠"} ${value}`);

	it("is kept with each source, agreeing or not", () => {
		expect(told("headline")).toEqual([
			"jsonLd ≠ Hundreds flee as harbour floods",
			"openGraph = Harbour wall gives way",
			"title = Harbour wall gives way",
			"page = Harbour wall gives way",
		]);
		expect(told("author")).toEqual(["jsonLd = Ann Example", "page ≠ Bo Sample"]);
		expect(told("publisher")).toEqual(["openGraph = dailyexample", "jsonLd = Daily Example"]);
	});

	it("agrees where two zones tell one instant", () =>
		expect(told("datePublished")).toEqual(["jsonLd = 2024-05-03T23:00:00Z", "openGraph = 2024-05-04T01:00:00+02:00"]));

	it("leaves out fields that nobody states", () => expect(stated?.inLanguage).toBeUndefined());
});

describe("the day it came out", () => {
	const published = (content: string): string => `<meta property="article:published_time" content="${content}">`;

	it.each([
		[
			"shown with its time",
			published("2021-05-04T01:19:34Z"),
			"<h1>Wall gives way</h1><time>May 3, 2021, 8:19 PM</time>",
			"2021-05-03T20:19:34-05:00",
		],
		[
			"shown without the year, beside a time in UTC",
			published("2021-05-04T01:19:34Z"),
			'<h1>Wall gives way</h1><time datetime="2021-05-04T01:19:34Z">Posted May 3, 8:19 PM</time>',
			"2021-05-03T20:19:34-05:00",
		],
		[
			"in a page laid out in tables",
			"",
			'<table><tr><td><h1>Wall gives way</h1><p class="date">3 May 2021</p></td></tr></table>',
			"2021-05-03",
		],
		["in the line of the author", "", '<h1>Wall gives way</h1><div class="author-line"><span>3 MAY 2021</span></div>', "2021-05-03"],
		[
			"of the page, where no article is stated",
			`<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2021-05-03"}]}</script>`,
			"",
			"2021-05-03",
		],
	])("is found %s", (_, head, body, date) => expect(read(head, body, null).datePublished).toBe(date));

	it("is not when the article was changed", () =>
		expect(
			read(
				`${published("2021-05-04T01:19:34Z")}<meta property="article:modified_time" content="2021-05-05T09:00:00Z">`,
				"<h1>Wall gives way</h1><time>May 5, 2021</time>",
				null,
			).datePublished,
		).toBe("2021-05-04T01:19:34Z"));

	it("has no earlier change", () =>
		expect(
			read(`${published("2021-05-04")}<meta property="article:modified_time" content="2021-05-01">`, "", null).dateModified,
		).toBeNull());
});

it("reads agencies that stand in the byline beside the names", () =>
	expect(
		read(
			"",
			'<h1>Wall gives way</h1><p class="byline"><span class="author">Ann Example</span> <span class="publication">Associated Press</span></p>',
		).bylines,
	).toContain("Associated Press"));

it("reads words without the markup that a page wrote into them", () =>
	expect(read(og("description", "&amp;quot;Gone&amp;quot;, &lt;p&gt;says Ann &amp;amp; Bo")).description).toBe('"Gone", says Ann & Bo'));
