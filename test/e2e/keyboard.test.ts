/** The panel by keyboard alone, in every view: Tab reaches everything, always in sight and with a mark around it; each view says its counts; the strip and dialogs answer keys. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Gallery, openGallery } from "../visual/open.ts";

const VIEWS = ["quotes", "figures", "people", "time"];

/** Everything that a keyboard can come to, and where it is now. */
interface Stop {
	readonly name: string;
	readonly inSight: boolean;
	readonly marked: boolean;
}

describe.skipIf(process.env.TEST_BROWSER === "firefox")("by keyboard, in Chromium", () => {
	let gallery: Gallery;
	let page: Page;

	beforeAll(async () => {
		gallery = await openGallery();
		page = await gallery.browser.newPage();
		await page.setViewport({ width: 400, height: 800 });
	});

	afterAll(async () => {
		await gallery?.close();
	});

	const open = async (view = "quotes", query = "") => {
		await page.goto(`${gallery.address}?${query}`);
		await page.waitForSelector("main");
		await page.evaluate((id) => document.getElementById(id)?.click(), `tab-${view}`);
		await page.waitForFunction(
			() =>
				document.querySelectorAll("[role=tabpanel] li.card").length >=
				Number(document.querySelector("[role=tab][aria-selected=true] .tab-count")?.textContent),
		);
	};

	/** Elements that Tab must come to. */
	const countStops = () =>
		page.evaluate(
			() =>
				[...document.querySelectorAll<HTMLElement>("button, a[href], input, select, summary, [tabindex='0']")].filter(
					(element) => element.tabIndex >= 0 && !element.matches(":disabled") && element.getClientRects().length > 0,
				).length,
		);

	const readStop = (): Promise<Stop | null> =>
		page.evaluate(() => {
			const at = document.activeElement;
			if (at === null || at === document.body) return null;
			const { top, bottom } = at.getBoundingClientRect();
			const { outlineStyle } = getComputedStyle(at);
			const name = at.getAttribute("aria-label") ?? at.textContent ?? at.id;
			return { name: name.trim() || at.id, inSight: bottom > 0 && top < innerHeight, marked: outlineStyle !== "none" };
		});

	test.each(VIEWS)("Tab walks through the view %s", async (view) => {
		await open(view);
		const wanted = await countStops();
		await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
		await page.evaluate(() => getSelection()?.collapse(document.body, 0));
		const stops: Stop[] = [];
		for (let step = 0; step < wanted; step++) {
			await page.keyboard.press("Tab");
			const stop = await readStop();
			if (stop === null) break;
			stops.push(stop);
		}
		expect(stops).toHaveLength(wanted);
		expect(stops.filter(({ inSight, marked }) => !inSight || !marked)).toEqual([]);
		expect(stops.filter(({ name }) => name === "")).toEqual([]);
	});

	test.each(VIEWS)("j and k walk through the cards of %s, Enter jumps, and the counts are said", async (view) => {
		await open(view === "quotes" ? "people" : "quotes");
		await page.keyboard.press(String(VIEWS.indexOf(view) + 1) as "1");
		const count = await page.$eval(`#tab-${view} .tab-count`, (shown) => shown.textContent);
		await page.waitForFunction((said) => document.querySelector("[role=status]")?.textContent === said, {}, `${count} of ${count} shown`);
		const ids = await page.$$eval("[role=tabpanel] li.card", (cards) => cards.map((card) => card.getAttribute("data-fact-id")));
		for (const [key, at] of [
			["j", 0],
			["j", 1],
			["k", 0],
		] as const) {
			await page.keyboard.press(key);
			await page.waitForFunction((id) => document.activeElement?.getAttribute("data-fact-id") === id, {}, ids[at] ?? "");
		}
		await page.keyboard.press("Enter");
		expect(await page.evaluate(() => window.asked.at(-1)?.slice(0, 2))).toEqual(["goTo", ids[0]]);
	});

	test("the strip moves through the article by arrows, the other way round from right to left", async () => {
		const offsetAfter = async (key: "ArrowRight" | "ArrowLeft" | "Home") => {
			await page.focus(".strip");
			await page.keyboard.press(key);
			const [deed, offset] = await page.evaluate(() => window.asked.at(-1) ?? []);
			expect(deed).toBe("goToOffset");
			return Number(offset);
		};
		await open();
		const here = (await offsetAfter("ArrowRight")) - (await offsetAfter("ArrowLeft"));
		expect(here).toBeGreaterThan(0);
		expect(await offsetAfter("Home")).toBe(0);
		await open("quotes", "lang=ar");
		expect((await offsetAfter("ArrowRight")) - (await offsetAfter("ArrowLeft"))).toBe(-here);
	});

	test("a dialog takes the focus, keeps it, and gives it back", async () => {
		await open();
		await page.focus(".toolbar .tool-button");
		await page.keyboard.press("Enter");
		await page.waitForSelector("dialog[open]");
		for (let step = 0; step < 12; step++) {
			await page.keyboard.press("Tab");
			const inside = await page.evaluate(
				() => document.activeElement === document.body || document.activeElement?.closest("dialog") !== null,
			);
			expect(inside).toBe(true);
		}
		await page.keyboard.press("Escape");
		await page.waitForFunction(() => document.querySelector("dialog") === null);
		await page.waitForFunction(() => document.activeElement?.matches(".toolbar .tool-button"));
	});
});
