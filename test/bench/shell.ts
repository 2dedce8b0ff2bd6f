/**
 * `npx tsx test/bench/shell.ts [times]`: from the press of the real button to the first picture of the real panel, in the built extension in Chromium, beside an
 * extension whose panel is one line of text: what the browser takes for opening any. Each time in a window of its own, so that the panel is opened anew.
 */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getBrowser } from "../browsers.ts";
import { builtFor, launchBrowser } from "../e2e/harness/launch.ts";
import { ownPage } from "../e2e/harness/pages.ts";
import { Site } from "../e2e/harness/site.ts";
import { median } from "../visual/presses.ts";

const TIMES = Number(process.argv[2] ?? 7);

/** A page that has just been loaded still works; a reader presses later than that. */
const REST_MS = 1500;

const EMPTY: Readonly<Record<string, string>> = {
	"manifest.json": JSON.stringify({
		manifest_version: 3,
		name: "Empty",
		version: "1",
		permissions: ["sidePanel"],
		action: {},
		side_panel: { default_path: "sidepanel.html" },
		background: { service_worker: "background.js" },
	}),
	"background.js": `
		chrome.action.onClicked.addListener((tab) => chrome.sidePanel.open({ tabId: tab.id }));
		chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: "welcome.html" }));`,
	"welcome.html": "<!doctype html><title>Welcome</title>",
	"sidepanel.html": '<!doctype html><meta charset="utf-8"><title>Empty</title><p>Empty',
};

function writeEmpty(): string {
	const folder = mkdtempSync(join(tmpdir(), "according-to-empty-"));
	for (const [name, text] of Object.entries(EMPTY)) writeFileSync(join(folder, name), text);
	return folder;
}

async function measure(site: Site, extensionDir: string): Promise<readonly number[]> {
	const browser = await launchBrowser("chromium", {
		executablePath: getBrowser("chromium"),
		extensionDir,
		proxyPort: site.port,
		headless: true,
	});
	const paintedMs: number[] = [];
	try {
		for (let time = 0; time < TIMES; time++) {
			const page = await browser.open(site.serve(`http://daily.example/${time}`, ownPage("tidal-barrier")), "window");
			await new Promise((done) => setTimeout(done, REST_MS));
			const pressedMs = Date.now();
			await browser.press(page);
			const panel = await browser.panel();
			await panel.waitFor(() => performance.getEntriesByName("first-paint").length > 0);
			const firstMs = await panel.evaluate(
				() => performance.timeOrigin + (performance.getEntriesByName("first-paint")[0]?.startTime ?? Number.NaN),
			);
			paintedMs.push(Math.round(firstMs - pressedMs));
			await page.close();
		}
	} finally {
		await browser.close();
	}
	return paintedMs;
}

const site = await Site.start();
try {
	for (const [name, folder] of [
		["this panel", builtFor("chromium")],
		["an empty panel", writeEmpty()],
	] as const) {
		const ms = await measure(site, folder);
		console.log(`${name}: press to first picture ${ms.join(", ")} ms; median ${median(ms)} ms, fastest ${Math.min(...ms)} ms`);
	}
} finally {
	await site.close();
}
