/** Draws the extension's icons from their SVG sources in every size that browsers ask for. Run: npx tsx test/visual/draw-icons.ts */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { getBrowser } from "../browsers.ts";
import { CHROME_ARGS } from "./open.ts";

const ASSETS = join(import.meta.dirname, "../../assets");
const SIZES = [16, 32, 48, 128];

/** The dark one is for browsers that tell: on a dark toolbar. */
const NAMES = { light: "", dark: "dark-" } as const;

const browser = await puppeteer.launch({ executablePath: getBrowser("chromium"), headless: true, args: CHROME_ARGS });
const page = await browser.newPage();
for (const [source, prefix] of Object.entries(NAMES)) {
	const drawing = readFileSync(join(ASSETS, `icon/${source}.svg`), "utf8");
	for (const size of SIZES) {
		await page.setViewport({ width: size, height: size });
		await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${drawing}`);
		await page.screenshot({ path: join(ASSETS, `public/icon/${prefix}${size}.png`) as `${string}.png`, omitBackground: true });
	}
}
await browser.close();
