/** The store's tile, 440 by 280 pixels, from the icon's drawing, the extension's own name and description, and a highlighted line. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import english from "../../assets/public/_locales/en/messages.json";

const icon = readFileSync(join(import.meta.dirname, "../../assets/icon/light.svg"), "utf8");

const tile = `<style>
	body { margin: 0; width: 440px; height: 280px; box-sizing: border-box; padding: 44px 40px; background: #fdfcfa; color: #1d1c1a; font: 17px/1.4 Georgia, "Noto Serif", serif; overflow: hidden }
	header { display: flex; gap: 16px; align-items: center; font-size: 36px; font-weight: 600; letter-spacing: -0.01em }
	header svg { width: 56px; height: 56px }
	p { margin: 22px 0 0; color: #5d5a54; text-wrap: balance }
	p + p { color: #1d1c1a }
	mark { background: #2f7fd624; color: inherit; text-decoration: underline 2px #2f7fd6; text-underline-offset: 3px }
	mark + mark { background: #0b8a7d2b; text-decoration: underline dotted 2px #0b8a7d }
</style>
<header>${icon}${english.extensionName.message}</header>
<p>${english.extensionDescription.message}</p>
<p><mark>“The wall will hold,”</mark> said <mark>the mayor</mark>.</p>`;

/** PNG. */
export async function drawTile(page: Page): Promise<Uint8Array> {
	await page.setViewport({ width: 440, height: 280 });
	await page.setContent(tile);
	return page.screenshot();
}
