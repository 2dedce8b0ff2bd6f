/**
 * `npx tsx test/bench/shell.ts [times]`: from the press of the real button to the first picture of the real panel, in the built extension in Chromium. Each time
 * in a window of its own, so that the panel is opened anew.
 */
import { launch } from "../e2e/harness/launch.ts";
import { ownPage } from "../e2e/harness/pages.ts";
import { statusOf } from "../e2e/harness/reader.ts";
import { Site } from "../e2e/harness/site.ts";
import { waitUntil } from "../e2e/harness/test-browser.ts";
import { median } from "../visual/presses.ts";

const TIMES = Number(process.argv[2] ?? 7);

/** A page that has just been loaded still works; a reader presses later than that. */
const REST_MS = 1500;

const site = await Site.start();
const browser = await launch(site, { kind: "chromium" });
const paintedMs: number[] = [];
try {
	for (let time = 0; time < TIMES; time++) {
		const page = await browser.open(site.serve(`http://daily.example/${time}`, ownPage("tidal-barrier")), "window");
		await new Promise((done) => setTimeout(done, REST_MS));
		const pressedMs = Date.now();
		await browser.press(page);
		const panel = await browser.panel();
		await waitUntil(async () => (await statusOf(panel)) === "ready", "the page is read");
		const firstMs = await panel.evaluate(
			() => performance.timeOrigin + (performance.getEntriesByName("first-paint")[0]?.startTime ?? Number.NaN),
		);
		paintedMs.push(Math.round(firstMs - pressedMs));
		await page.close();
	}
} finally {
	await browser.close();
	await site.close();
}
console.log(`press to first picture: ${paintedMs.join(", ")} ms; median ${median(paintedMs)} ms, fastest ${Math.min(...paintedMs)} ms`);
