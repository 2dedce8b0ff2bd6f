/**
 * `npm start [URL or file] [-- --firefox]`: builds the extension and opens an article with the panel beside it. Where there is no display it does the same
 * unseen, prints the summary that Copy gives, and saves a picture of page and panel.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BrowserKind, getBrowser } from "./browsers.ts";
import { builtFor, launchBrowser } from "./e2e/harness/launch.ts";
import { sideBySide } from "./e2e/harness/picture.ts";
import { statusOf } from "./e2e/harness/reader.ts";
import { Site } from "./e2e/harness/site.ts";
import type { TestBrowser } from "./e2e/harness/test-browser.ts";

const root = join(import.meta.dirname, "..");
const SAMPLE = join(root, "test/pages/tidal-barrier/source.html");
const PICTURE = join(root, ".output/page-and-panel.png");

const hasDisplay = process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const words = process.argv.slice(2);
const kind: BrowserKind = words.includes("--firefox") ? "firefox" : "chromium";
const wanted = words.find((word) => !word.startsWith("-")) ?? SAMPLE;

/** A file is served on this machine, since extensions may not read files without a further leave. */
async function addressOf(pageOrFile: string, site: Site): Promise<string> {
	if (/^https?:\/\//.test(pageOrFile)) return pageOrFile;
	if (!existsSync(pageOrFile)) throw new Error(`${pageOrFile} is neither a web address nor a file.`);
	return site.serve(`http://127.0.0.1:${site.port}/`, readFileSync(pageOrFile));
}

async function showUnseen(browser: TestBrowser, url: string): Promise<void> {
	const page = await browser.open(url);
	await browser.press(page);
	const panel = await browser.panel();
	await panel.waitFor(() => document.querySelector("[data-status]:not([data-status=reading], [data-status=press-button])") !== null);
	const status = await statusOf(panel);
	if (status !== "ready") throw new Error(`The page was opened, but the panel shows no facts: ${status}.`);
	await panel.click(".toolbar .main-button");
	await panel.waitFor(() => document.querySelector("[role=status]")?.textContent !== "");
	const { text } = await browser.clipboard();
	console.log(`\n${text}\n`);
	writeFileSync(PICTURE, await sideBySide(browser, page, panel));
	console.log(`Page and panel: ${PICTURE}`);
	await browser.close();
}

async function show(browser: TestBrowser, url: string): Promise<void> {
	const page = await browser.open(url);
	await browser.press(page);
	console.log("The panel is open beside the article. Close the browser to end.");
	await browser.closed;
}

execFileSync("npx", ["wxt", "build", ...(kind === "firefox" ? ["-b", "firefox"] : [])], {
	cwd: root,
	stdio: ["ignore", "ignore", "inherit"],
});
const site = await Site.start();
const browser = await launchBrowser(kind, {
	executablePath: getBrowser(kind),
	extensionDir: builtFor(kind),
	proxyPort: null,
	headless: !hasDisplay,
});
try {
	await (hasDisplay ? show : showUnseen)(browser, await addressOf(wanted, site));
} finally {
	await site.close();
}
