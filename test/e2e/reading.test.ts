import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import type { FactKind, FactSheet } from "../../src/facts/types.ts";
import { ownPages, readSeed } from "./harness/pages.ts";
import { copyAs, copySheet, expectedPaint, noteFlashes, paintedTexts, readPage, squash, waitForStatus } from "./harness/reader.ts";
import { useBrowser } from "./harness/session.ts";
import { type PanelView, waitUntil } from "./harness/test-browser.ts";

const session = useBrowser();

const htmlOf = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

/** Every highlight's text is its fact's text, to the character, and no fact is missing. */
async function expectPainted(page: Page, sheet: FactSheet): Promise<void> {
	for (const kind of ["quote", "figure", "person"] satisfies FactKind[])
		expect(squash((await paintedTexts(page, kind)).join("")), kind).toBe(expectedPaint(sheet, kind));
}

/** All words of the cards of one view. */
async function viewText(panel: PanelView, view: "quotes" | "figures" | "people" | "time"): Promise<string> {
	await panel.click(`#tab-${view}`);
	await panel.waitFor((id) => document.getElementById(id)?.getAttribute("aria-selected") === "true", `tab-${view}`);
	await panel.waitFor(() => {
		const cards = document.querySelectorAll("[role=tabpanel] li.card").length;
		return (
			document.querySelector("[role=tabpanel] [hidden]") === null &&
			cards >= Number(document.querySelector("[role=tab][aria-selected=true] .tab-count")?.textContent)
		);
	});
	return squash(await panel.evaluate(() => document.querySelector("[role=tabpanel]")?.textContent ?? ""));
}

async function expectShown(panel: PanelView, { text, quotes, figures, people }: FactSheet): Promise<void> {
	const quotesView = await viewText(panel, "quotes");
	for (const span of quotes.flatMap((quote) => quote.content)) expect(quotesView).toContain(squash(text.slice(span.start, span.end)));
	const figuresView = await viewText(panel, "figures");
	for (const { span } of figures) expect(figuresView).toContain(squash(text.slice(span.start, span.end)));
	const peopleView = await viewText(panel, "people");
	for (const { name } of people) expect(peopleView).toContain(squash(name));
	await viewText(panel, "quotes");
}

describe("an article, read", () => {
	it.each(ownPages.map(({ slug, html }) => [slug, html]))(
		"%s: every fact is shown and painted, and nothing else happens to the page",
		async (slug, html) => {
			const page = await session.open(`http://${slug}.example/article`, html);
			const before = await htmlOf(page);
			const requests = session.site.requests.length;
			const panel = await readPage(session.browser, page);
			await waitForStatus(panel, "ready");
			const sheet = await copySheet(session.browser, panel);
			await page.bringToFront();
			await expectPainted(page, sheet);
			await expectShown(panel, sheet);
			expect(await htmlOf(page)).toBe(before);
			expect(session.takePageErrors()).toEqual([]);
			expect(session.browser.extensionErrors()).toEqual([]);
			expect(session.site.requestsSince(requests)).toEqual([]);
			await page.close();
		},
	);
});

describe("the seed article", () => {
	const seed = readSeed();

	it.skipIf(seed === null)("shows all that a careful reader takes from it", async () => {
		if (seed === null) return;
		const page = await session.open("http://seed.example/article", seed.html);
		const panel = await readPage(session.browser, page);
		await waitForStatus(panel, "ready");
		const sheet = await copySheet(session.browser, panel);
		await page.bringToFront();
		await expectPainted(page, sheet);
		await expectShown(panel, sheet);
		const { quotes, figures, people } = seed.gold;
		const [quotesView, figuresView, peopleView] = [
			await viewText(panel, "quotes"),
			await viewText(panel, "figures"),
			await viewText(panel, "people"),
		];
		expect(quotes.filter(({ starts }) => !quotesView.includes(squash(starts)))).toEqual([]);
		expect(figures.filter(({ text }) => !figuresView.includes(squash(text)))).toEqual([]);
		expect(people.filter(({ name }) => !peopleView.includes(squash(name)))).toEqual([]);
		await page.close();
	});
});

describe("to and fro", () => {
	it("goes from a card to the page and flashes it, and from a highlight to its card", async () => {
		const { html } = ownPages.find(({ slug }) => slug === "tidal-barrier") as (typeof ownPages)[number];
		const page = await session.open("http://daily.example/to-and-fro", html);
		const panel = await readPage(session.browser, page);
		await waitForStatus(panel, "ready");
		const { text, quotes } = await copySheet(session.browser, panel);
		await page.bringToFront();
		const last = quotes.at(-1);
		if (!last) throw new Error("The sample article has quotes.");
		await panel.waitFor((id) => document.querySelector(`li[data-fact-id="${id}"]`) !== null, last.id);
		const flashes = await noteFlashes(page);
		await panel.click(`li[data-fact-id="${last.id}"] .card-actions button`);
		await waitUntil(async () => (await flashes()).length > 0, "the words flash");
		const [place] = last.content;
		const words = squash(text.slice(place?.start, place?.end));
		expect(await flashes()).toEqual([words]);
		await waitUntil(() => page.evaluate(isInSight, words), "the flashed words are in the window");

		let top = Number.NaN;
		await waitUntil(async () => {
			const before = top;
			top = await page.evaluate(() => scrollY);
			return top === before;
		}, "the page has come to rest");
		const spot = await page.evaluate(startOfFirstOnScreen, "according-to-quote");
		await page.mouse.click(spot.x, spot.y);
		await panel.waitFor(
			(text) => document.querySelector("li[aria-current=true]")?.textContent?.replace(/\s+/g, "").includes(text) === true,
			squash(spot.text),
		);
		await page.close();
	});

	const isInSight = (words: string): boolean =>
		[...(CSS.highlights.get("according-to-quote") ?? [])].some((range) => {
			if (!(range instanceof Range) || !words.startsWith(String(range).replace(/\s+/g, ""))) return false;
			const { top, bottom } = range.getBoundingClientRect();
			return top >= 0 && bottom <= innerHeight;
		});

	/** The start of a highlight that is on screen, with the words of the innermost highlight there. */
	const startOfFirstOnScreen = (name: string): { x: number; y: number; text: string } => {
		const ranges = (highlight: Highlight | undefined) => [...(highlight ?? [])].filter((range) => range instanceof Range);
		const first = ranges(CSS.highlights.get(name)).find((range) => {
			const box = range.getClientRects()[0];
			return box !== undefined && box.top > 0 && box.bottom < innerHeight;
		});
		const box = first?.getClientRects()[0];
		if (!box) throw new Error("No highlight is on screen.");
		const [x, y] = [box.left + 4, box.top + box.height / 2];
		const isUnder = (range: Range) =>
			[...range.getClientRects()].some((rect) => rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom);
		const texts = [...CSS.highlights]
			.filter(([kind]) => kind !== "according-to-flash")
			.flatMap(([, highlight]) => ranges(highlight).filter(isUnder).map(String));
		return { x, y, text: texts.sort((one, other) => one.length - other.length)[0] ?? "" };
	};
});

describe("copy", () => {
	it("puts Markdown, or HTML and plain text in one item, on the clipboard", async () => {
		const { html } = ownPages.find(({ slug }) => slug === "tidal-barrier") as (typeof ownPages)[number];
		const page = await session.open("http://daily.example/copy", html);
		const panel = await readPage(session.browser, page);
		await waitForStatus(panel, "ready");
		const markdown = (await copyAs(session.browser, panel, "markdown")).text;
		expect(markdown).toContain("Osterby council backs tidal barrier after record flood");
		expect(markdown).toContain("We have spent forty years bailing out the same cellars");
		expect(markdown).toMatch(/\]\(https:\/\/meridianpost\.example\/\S+#:~:text=/);
		const rich = await copyAs(session.browser, panel, "rich");
		expect(rich.html).toMatch(/<a [^>]*href="https:\/\/meridianpost\.example\/[^"]+#:~:text=/);
		expect(rich.text).toContain("We have spent forty years bailing out the same cellars");
		await page.close();
	});
});

describe("the panel's walls", () => {
	it("lets nothing out", async () => {
		const page = await session.open("http://daily.example/empty", "<!doctype html><title>Empty</title>");
		await session.browser.press(page);
		const panel = await session.browser.panel();
		const fetched = await panel.evaluate(() =>
			fetch("http://daily.example/leak").then(
				() => "fetched",
				() => "refused",
			),
		);
		expect(fetched).toBe("refused");
		expect(session.site.requests.filter((request) => request.includes("/leak"))).toEqual([]);
	});
});
