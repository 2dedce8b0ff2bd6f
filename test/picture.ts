/** `npm run picture`: README's picture, taken of the real extension in Chromium on the sample article. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { launch } from "./e2e/harness/launch.ts";
import { ownPage } from "./e2e/harness/pages.ts";
import { sideBySide } from "./e2e/harness/picture.ts";
import { readPage, waitForPaint } from "./e2e/harness/reader.ts";
import { Site } from "./e2e/harness/site.ts";

/** Past the headline's picture, to where the facts are. */
const SCROLL_PX = 820;

const site = await Site.start();
const browser = await launch(site, { kind: "chromium" });
try {
	const page = await browser.open(site.serve("http://meridianpost.example/2024/03/15/osterby-tidal-barrier", ownPage("tidal-barrier")));
	const panel = await readPage(browser, page);
	await waitForPaint(page, "quote");
	await page.evaluate((top) => scrollTo(0, top), SCROLL_PX);
	await panel.waitFor(() => document.querySelector("[data-seen=true]") !== null);
	writeFileSync(join(import.meta.dirname, "../assets/readme.png"), await sideBySide(browser, page, panel));
} finally {
	await browser.close();
	await site.close();
}
