import { describe, expect, it } from "vitest";
import { ownPage } from "./harness/pages.ts";
import { paintedTexts, readPage, waitForPaint, waitForStatus } from "./harness/reader.ts";
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

describe("where the article may stand", () => {
	it("in an open shadow root", async () => {
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

	it("in a frame of the same site", async () => {
		session.site.serve("http://daily.example/story-frame", article);
		const host = `<!doctype html><title>The Meridian Post</title><nav><a href="/">Home</a></nav><iframe src="/story-frame" width="900" height="3000"></iframe>`;
		const page = await session.open("http://daily.example/framed", host);
		const panel = await readPage(session.browser, page);
		await waitForStatus(panel, "ready");
		await panel.waitFor(() => document.body.textContent?.includes("bailing out the same cellars") === true);
		await page.close();
	});
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
