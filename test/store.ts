/**
 * `npm run store`: the pictures that the stores ask for, taken of the real extension in Chromium on this project's own article: four of 1280 by 800 pixels, and
 * the tile of 440 by 280. Into .output/store.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { launch } from "./e2e/harness/launch.ts";
import { ownPage } from "./e2e/harness/pages.ts";
import { sideBySide } from "./e2e/harness/picture.ts";
import { readPage, waitForPaint, waitForStatus } from "./e2e/harness/reader.ts";
import { Site } from "./e2e/harness/site.ts";
import { type ColorScheme, type PanelView, waitUntil } from "./e2e/harness/test-browser.ts";
import { drawTile } from "./visual/tile.ts";

const FOLDER = join(import.meta.dirname, "../.output/store");
const SIZE = { width: 1280, height: 800 };

/** The browser's own bars take the rest. */
const WINDOW = { width: 1400, height: 960 };

interface Scene {
	readonly name: string;
	/** The quotation that the page is scrolled to. */
	readonly words: string;
	readonly scheme?: ColorScheme;
	readonly open?: (panel: PanelView, page: Page) => Promise<void>;
}

const showView = async (panel: PanelView, view: string) => {
	await panel.click(`#tab-${view}`);
	await panel.waitFor((id) => document.getElementById(id)?.getAttribute("aria-selected") === "true", `tab-${view}`);
	await panel.evaluate(() => document.querySelector(".views-bar")?.scrollIntoView());
};

const SCENES: readonly Scene[] = [
	{ name: "1-overview", words: "forty years" },
	{
		name: "2-note-and-quotes",
		words: "forty years",
		open: async (panel, page) => {
			await showView(panel, "quotes");
			await page.bringToFront();
			const spot = await page.evaluate(placeOf, "forty years bailing", "according-to-quote");
			await page.mouse.move(spot.x + 90, spot.y);
			await waitUntil(() => page.evaluate(() => document.querySelector("html > :popover-open") !== null), "the note is shown");
		},
	},
	{ name: "3-figures", words: "shipping channel", open: (panel) => showView(panel, "figures") },
	{ name: "4-people-dark", words: "forty years", scheme: "dark", open: (panel) => showView(panel, "people") },
];

/** A window so high that its panel is as high as the picture. */
async function enlarge(page: Page): Promise<void> {
	const client = await page.createCDPSession();
	const { windowId } = await client.send("Browser.getWindowForTarget");
	await client.send("Browser.setWindowBounds", { windowId, bounds: { width: WINDOW.width, height: WINDOW.height } });
	await client.detach();
}

/** The place of the highlight with these words. */
const placeOf = (words: string, highlight: string): { x: number; y: number; top: number } => {
	const ranges = [...(CSS.highlights.get(highlight) ?? [])].filter((range) => range instanceof Range);
	const range = ranges.find((candidate) => candidate.toString().includes(words));
	const box = range?.getClientRects()[0];
	if (!box) throw new Error(`No highlight has the words ${words}.`);
	return { x: box.left + 4, y: box.top + box.height / 2, top: box.top + scrollY };
};

const site = await Site.start();
const browser = await launch(site, { kind: "chromium" });
mkdirSync(FOLDER, { recursive: true });
try {
	for (const { name, words, scheme = "light", open } of SCENES) {
		await browser.useColorScheme(scheme);
		const page = await browser.open(site.serve(`http://meridianpost.example/${name}`, ownPage("tidal-barrier")));
		await enlarge(page);
		const panel = await readPage(browser, page);
		await waitForStatus(panel, "ready");
		await waitForPaint(page, "quote");
		await page.setViewport({ width: SIZE.width - (await panel.evaluate(() => innerWidth)) - 1, height: SIZE.height });
		const { top } = await page.evaluate(placeOf, words, "according-to-quote");
		await page.evaluate((at) => scrollTo({ top: at - 240, behavior: "instant" }), top);
		await panel.waitFor(() => document.querySelector("[data-seen=true]") !== null);
		await open?.(panel, page);
		writeFileSync(join(FOLDER, `${name}.png`), await sideBySide(browser, page, panel, SIZE));
		await page.close();
	}
	const board = await browser.open("about:blank");
	writeFileSync(join(FOLDER, "tile.png"), await drawTile(board));
} finally {
	await browser.close();
	await site.close();
}
console.log(`The stores' pictures are in ${FOLDER}`);
