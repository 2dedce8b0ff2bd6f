/** The engine as its user has it: in the panel of the built extension, in a real Chromium. Build it first. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { textToArticle } from "../../src/extract/plain-text.ts";
import type { Article } from "../../src/facts/article.ts";
import { builtFor, launch } from "../e2e/harness/launch.ts";
import { Site } from "../e2e/harness/site.ts";
import type { Json, PanelView, TestBrowser } from "../e2e/harness/test-browser.ts";

const COLD_STARTS = 5;

interface InChromium {
	/** From the start of a worker to its first answer, a short article's: each start's own, milliseconds. */
	readonly coldMs: readonly number[];
	/** A worker that runs already: milliseconds for each round over all articles. */
	readonly roundsMs: readonly number[];
	/** From a press of the button to the facts in the panel, each page's own, milliseconds; the panel is open. */
	readonly pressesMs: readonly number[];
}

const asJson = (article: Article): Json => JSON.parse(JSON.stringify(article)) as Json;

/** Runs in the panel: a worker of its own reads the articles in order, one after the other; the milliseconds of each. */
async function readInWorker(script: string, articles: readonly Json[]): Promise<number[]> {
	let startMs = performance.now();
	const worker = new Worker(script, { type: "module" });
	const times: number[] = [];
	for (const [taskId, article] of articles.entries()) {
		await new Promise<void>((resolve, reject) => {
			worker.onerror = (event) => reject(new Error(event.message));
			worker.onmessage = ({ data }) => {
				if ("error" in data) reject(new Error(data.error));
				if ("sheet" in data) resolve();
			};
			worker.postMessage({ taskId, article });
		});
		times.push(performance.now() - startMs);
		startMs = performance.now();
	}
	worker.terminate();
	return times;
}

/** When the panel shows facts, as `Date.now()` has it. */
const waitForFacts = (panel: PanelView): Promise<number> =>
	panel.evaluate(async () => {
		while (!document.querySelector("[data-status=ready]")) await new Promise(requestAnimationFrame);
		return Date.now();
	});

async function timePress(browser: TestBrowser, site: Site, html: string, path: string): Promise<number> {
	const page = await browser.open(site.serve(`http://daily.example/${path}`, html));
	const panel = await browser.panel();
	await panel.waitFor(() => document.querySelector("[data-status=press-button]") !== null);
	const startMs = Date.now();
	await browser.press(page);
	const readyMs = await waitForFacts(panel);
	await page.close();
	return readyMs - startMs;
}

/** `pages`: whole pages, their addresses' last part and their HTML; `texts`: plain texts. */
export async function measureInChromium(
	pages: readonly (readonly [slug: string, html: string])[],
	texts: readonly string[],
	rounds: number,
): Promise<InChromium> {
	const script = readdirSync(join(builtFor("chromium"), "assets")).find((name) => name.startsWith("engine.worker"));
	if (!script) throw new Error("The extension is not built: npx wxt build");
	const site = await Site.start();
	const browser = await launch(site, { kind: "chromium" });
	try {
		const first = await browser.open(site.serve("http://daily.example/", pages[0]?.[1] ?? ""));
		await browser.press(first);
		const panel = await browser.panel();
		await waitForFacts(panel);
		const pressesMs: number[] = [];
		for (const [slug, html] of pages) pressesMs.push(await timePress(browser, site, html, slug));
		const read = (articles: readonly Article[]): Promise<number[]> =>
			panel.evaluate(readInWorker, `/assets/${script}`, articles.map(asJson));
		const short = textToArticle("The bridge will open in May, the mayor said on Monday.");
		const coldMs: number[] = [];
		for (let start = 0; start < COLD_STARTS; start++) coldMs.push(...(await read([short])));
		const articles = texts.map((text) => textToArticle(text));
		const times = await read(Array.from({ length: rounds }, () => articles).flat());
		const roundsMs = Array.from({ length: rounds }, (_, round) =>
			times.slice(round * articles.length, (round + 1) * articles.length).reduce((total, ms) => total + ms, 0),
		);
		return { coldMs, roundsMs, pressesMs };
	} finally {
		await browser.close();
		await site.close();
	}
}
