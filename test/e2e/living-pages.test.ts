import { describe, expect, it } from "vitest";
import { ownPage } from "./harness/pages.ts";
import { copySheet, paintedTexts, readPage, waitForPaint, waitForStatus } from "./harness/reader.ts";
import { useBrowser } from "./harness/session.ts";
import { waitUntil } from "./harness/test-browser.ts";

const session = useBrowser();
const article = ownPage("tidal-barrier");

const LATE =
	"“We measured the lock twice,” Harbour master Orla Venn said on Friday, and the council has promised to publish what she found there.";

const bodyOf = (html: string): string => /<article>[\s\S]*<\/article>/.exec(html)?.[0] ?? "";

describe("text that comes late", () => {
	it("is told of when the article has grown", async () => {
		const page = await session.open("http://daily.example/lazy", article);
		const panel = await readPage(session.browser, page);
		await waitForStatus(panel, "ready");
		await page.evaluate((text) => {
			const paragraph = document.createElement("p");
			paragraph.textContent = text;
			document.querySelector("article")?.append(paragraph);
		}, LATE);
		await panel.waitFor(() => document.querySelector(".notice button") !== null);
		await panel.click(".notice button");
		await panel.waitFor(() => document.body.textContent?.includes("We measured the lock twice") === true);
		await page.close();
	});

	it("is read when the reader has unfolded it", async () => {
		const folded = article.replace(
			"</article>",
			`<div class="rest" hidden><p>${LATE}</p></div><button onclick="document.querySelector('.rest').hidden = false; this.remove()">Read more</button></article>`,
		);
		const page = await session.open("http://daily.example/folded", folded);
		const panel = await readPage(session.browser, page);
		await waitForStatus(panel, "ready");
		expect((await copySheet(session.browser, panel)).text).not.toContain("We measured the lock twice");
		await page.bringToFront();
		await page.evaluate(() => document.querySelector<HTMLButtonElement>("article button")?.click());
		await panel.waitFor(() => document.querySelector(".notice button") !== null);
		await panel.click(".notice button");
		await panel.waitFor(() => document.body.textContent?.includes("We measured the lock twice") === true);
		await page.close();
	});

	it("is not the article's when it is an advertisement or the next article", async () => {
		const page = await session.open("http://daily.example/endless", article);
		const panel = await readPage(session.browser, page);
		await waitForStatus(panel, "ready");
		await waitForPaint(page, "quote");
		const before = await paintedTexts(page, "quote");
		await page.evaluate((text) => {
			const next = document.createElement("article");
			next.innerHTML = `<h1>Ferry fares to rise</h1><p>${text}</p>`;
			document.querySelector("main")?.append(next);
			const slot = document.createElement("div");
			slot.className = "ad-slot";
			slot.innerHTML = `<p>${text}</p>`;
			document.querySelector("article p:nth-of-type(4)")?.after(slot);
		}, LATE);
		// Longer than the pause before a look at the page.
		await new Promise((resolve) => setTimeout(resolve, 1500));
		expect(await panel.evaluate(() => document.querySelector(".notice"))).toBeNull();
		expect(await paintedTexts(page, "quote")).toEqual(before);
		await page.close();
	});
});

it("says that the text has changed when the browser translates the page, and paints nothing on other words", async () => {
	const page = await session.open("http://daily.example/translated", article);
	const panel = await readPage(session.browser, page);
	await waitForStatus(panel, "ready");
	await waitForPaint(page, "quote");
	// As Chromium does it: every text goes into two font elements of its own, and the root says which way the new words run.
	await page.evaluate(() => {
		document.documentElement.lang = "de";
		document.documentElement.className = "translated-ltr";
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const texts: Text[] = [];
		while (walker.nextNode()) texts.push(walker.currentNode as Text);
		for (const text of texts) {
			const outer = document.createElement("font");
			const inner = document.createElement("font");
			inner.textContent = text.data.replace(/[a-z]+/g, "wort");
			outer.append(inner);
			text.replaceWith(outer);
		}
	});
	await panel.waitFor(() => document.querySelector(".notice button") !== null);
	expect(await paintedTexts(page, "quote")).toEqual([]);
	expect(session.takePageErrors()).toEqual([]);
	await page.close();
});

it("reads an article in an open shadow root", async () => {
	const shadow = article.replace(
		bodyOf(article),
		`<daily-story><template shadowrootmode="open">${bodyOf(article)}</template></daily-story>`,
	);
	const page = await session.open("http://daily.example/shadow", shadow);
	const panel = await readPage(session.browser, page);
	await waitForStatus(panel, "ready");
	await panel.waitFor(() => document.body.textContent?.includes("bailing out the same cellars") === true);
	await waitForPaint(page, "quote");
	await page.close();
});

it("shows the facts again when the page comes back from the cache", async () => {
	session.site.serve("http://daily.example/elsewhere", "<!doctype html><title>Elsewhere</title><p>Nothing here.</p>");
	const page = await session.open("http://daily.example/cached", article);
	const panel = await readPage(session.browser, page);
	await waitForStatus(panel, "ready");
	await page.goto("http://daily.example/elsewhere");
	await panel.waitFor(() => document.querySelector("[data-status=ready]") === null);
	// No load event comes with a page from the cache, and `page.goBack` would wait for one.
	await page.evaluate(() => history.back());
	await waitUntil(() => page.evaluate(() => location.pathname === "/cached").catch(() => false), "the page is back");
	await session.browser.press(page);
	await waitForStatus(panel, "ready");
	await waitForPaint(page, "quote");
	expect(session.takePageErrors()).toEqual([]);
	await page.close();
});
