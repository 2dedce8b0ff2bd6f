/** An article in a frame of the page's own site: painted there, pressed there, and clean again when the panel goes. */
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { ownPage } from "./harness/pages.ts";
import { copySheet, expectedPaint, noteFlashes, readPage, squash, waitForStatus } from "./harness/reader.ts";
import { useBrowser } from "./harness/session.ts";
import { waitUntil } from "./harness/test-browser.ts";

const session = useBrowser();

const HOST = `<!doctype html><title>The Meridian Post</title><nav><a href="/">Home</a></nav><iframe src="/story-frame" width="900" height="5000"></iframe>`;

/** Texts under a highlight in the frame, and in the page around it. */
const paintedIn = (page: Page, name: string): Promise<{ frame: string[]; top: number }> =>
	page.evaluate((wanted) => {
		const view = document.querySelector("iframe")?.contentWindow as (Window & typeof globalThis) | null | undefined;
		return { frame: [...(view?.CSS.highlights.get(wanted) ?? [])].map(String), top: CSS.highlights.get(wanted)?.size ?? 0 };
	}, name);

/** A place inside the first words that a highlight paints in the frame, as the page's own window counts. */
const firstPainted = (page: Page, name: string): Promise<{ x: number; y: number }> =>
	page.evaluate((wanted) => {
		const frame = document.querySelector("iframe");
		const view = frame?.contentWindow as (Window & typeof globalThis) | null | undefined;
		const [range] = view?.CSS.highlights.get(wanted) ?? [];
		if (!frame || !(range && "getClientRects" in range)) throw new Error("Nothing is painted in the frame.");
		(range as Range).startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
		const [box] = (range as Range).getClientRects();
		const outer = frame.getBoundingClientRect();
		return { x: outer.left + frame.clientLeft + (box?.left ?? 0) + 4, y: outer.top + frame.clientTop + (box?.top ?? 0) + 5 };
	}, name);

describe("an article in a frame of the same site", () => {
	it("is painted where it stands, answers presses, is gone to, and is left clean", async () => {
		session.site.serve("http://daily.example/story-frame", ownPage("tidal-barrier"));
		const page = await session.open("http://daily.example/framed", HOST);
		const panel = await readPage(session.browser, page);
		await waitForStatus(panel, "ready");
		const sheet = await copySheet(session.browser, panel);
		await page.bringToFront();
		for (const kind of ["quote", "figure", "person"] as const) {
			const { frame, top } = await paintedIn(page, `according-to-${kind}`);
			expect(squash(frame.join("")), kind).toBe(expectedPaint(sheet, kind));
			expect(top, kind).toBe(0);
		}

		const spot = await firstPainted(page, "according-to-quote");
		await page.mouse.move(spot.x, spot.y);
		await waitUntil(async () => (await session.browser.noteOn(page)) !== null, "the note is shown over the frame");
		await page.mouse.click(spot.x, spot.y);
		await panel.waitFor(() => document.querySelector("li[aria-current=true]") !== null);

		const last = sheet.quotes.at(-1);
		if (!last) throw new Error("The article has quotes.");
		await panel.click("#tab-quotes");
		await panel.waitFor((id) => document.querySelector(`li[data-fact-id="${id}"]`) !== null, last.id);
		const flashes = await noteFlashes(page);
		await panel.click(`li[data-fact-id="${last.id}"] .card-actions button`);
		await waitUntil(async () => (await flashes()).length > 0, "the flash is painted in the frame");
		const content = last.content[0];
		expect(await flashes()).toEqual([squash(sheet.text.slice(content?.start, content?.end))]);
		await waitUntil(() => page.evaluate(() => scrollY > 0), "the page has scrolled to it");

		// As if it were closed: its line to the page ends.
		await panel.evaluate(() => void setTimeout(() => location.replace("about:blank")));
		await waitUntil(async () => (await paintedIn(page, "according-to-quote")).frame.length === 0, "the frame is clean");
		expect(session.takePageErrors()).toEqual([]);
		await page.close();
	});
});
