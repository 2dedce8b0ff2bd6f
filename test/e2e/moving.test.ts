import { describe, expect, it } from "vitest";
import { ownPage } from "./harness/pages.ts";
import { headlineOf, paintedTexts, readPage, statusOf, waitForPaint, waitForStatus } from "./harness/reader.ts";
import { useBrowser } from "./harness/session.ts";
import { waitUntil } from "./harness/test-browser.ts";

const session = useBrowser();
const article = ownPage("tidal-barrier");

const retitled = (headline: string): string => article.replaceAll("Osterby council backs tidal barrier after record flood", headline);

describe("facts of another page are never shown", () => {
	it("asks for the button again after a navigation, and shows the facts again on the way back", async () => {
		session.site.serve("http://other.example/", retitled("Ferry fares to rise in May"));
		const page = await session.open("http://daily.example/first", article);
		const panel = await readPage(session.browser, page);
		await waitForStatus(panel, "ready");
		await page.goto("http://other.example/");
		await waitForStatus(panel, "press-button");
		await session.browser.press(page);
		await waitForStatus(panel, "ready");
		expect(await headlineOf(panel)).toBe("Ferry fares to rise in May");
		await page.close();
	});

	it("keeps to the tab in front", async () => {
		const first = await session.open("http://daily.example/tab-one", article);
		const panel = await readPage(session.browser, first);
		await waitForStatus(panel, "ready");
		const second = await session.open("http://other.example/tab-two", retitled("Ferry fares to rise in May"));
		await waitForStatus(panel, "press-button");
		await session.browser.press(second);
		await waitForStatus(panel, "ready");
		expect(await headlineOf(panel)).toBe("Ferry fares to rise in May");
		await first.bringToFront();
		await panel.waitFor(() => document.querySelector("h1")?.textContent?.startsWith("Osterby") === true);
		expect(await statusOf(panel)).toBe("ready");
		await first.close();
		await second.close();
	});

	it("lets go of the facts when a single-page app shows another route", async () => {
		const page = await session.open("http://app.example/story/1", article);
		const panel = await readPage(session.browser, page);
		await waitForStatus(panel, "ready");
		await page.evaluate(() => {
			history.pushState({}, "", "/story/2");
			document.querySelector("article")?.replaceChildren("Loading…");
		});
		await waitForStatus(panel, "press-button");
		expect(await paintedTexts(page, "quote")).toEqual([]);
		await page.close();
	});
});

describe("pressing", () => {
	it("in two windows shows each window its own page", async () => {
		const first = await session.open("http://daily.example/window-one", article);
		await waitForStatus(await readPage(session.browser, first), "ready");
		session.site.serve("http://other.example/window-two", retitled("Ferry fares to rise in May"));
		const second = await session.browser.open("http://other.example/window-two", "window");
		await session.browser.press(second);
		const ofSecond = async () => (await headlineOf(await session.browser.panel())) === "Ferry fares to rise in May";
		await waitUntil(ofSecond, "the second window's panel shows its page");
		await waitForPaint(second, "quote");
		await waitForPaint(first, "quote");
		expect(session.browser.extensionErrors()).toEqual([]);
		await second.close();
		await first.close();
	});

	it("twice, or while the page is being read, is harmless", async () => {
		const page = await session.open("http://daily.example/twice", article);
		await session.browser.press(page);
		await session.browser.press(page);
		const panel = await readPage(session.browser, page);
		await waitForStatus(panel, "ready");
		await session.browser.press(page);
		await waitForStatus(panel, "ready");
		await waitForPaint(page, "quote");
		expect(session.takePageErrors()).toEqual([]);
		expect(session.browser.extensionErrors()).toEqual([]);
		await page.close();
	});
});

describe("a page that lives on", () => {
	it("keeps its highlights when the same text is rendered anew", async () => {
		const page = await session.open("http://app.example/hydrate", article);
		const panel = await readPage(session.browser, page);
		await waitForStatus(panel, "ready");
		await waitForPaint(page, "quote");
		const before = await paintedTexts(page, "quote");
		await page.evaluate(() => {
			const body = document.querySelector("article");
			body?.replaceWith(body.cloneNode(true));
		});
		await expect.poll(() => paintedTexts(page, "quote"), { timeout: 20_000 }).toEqual(before);
		await page.close();
	});

	it("says that its text has changed, and reads it again when asked", async () => {
		const page = await session.open("http://app.example/live", article);
		const panel = await readPage(session.browser, page);
		await waitForStatus(panel, "ready");
		await page.evaluate(() => {
			for (const paragraph of document.querySelectorAll("article > p"))
				paragraph.textContent = `${paragraph.textContent} This was added later on.`;
		});
		await panel.waitFor(() => document.querySelector(".notice button") !== null);
		await panel.click(".notice button");
		await panel.waitFor(() => document.querySelector("[data-status=ready]") !== null && document.querySelector(".notice") === null);
		await page.close();
	});
});
