/**
 * `npx tsx test/bench/passages.ts PAGE... [--page-text] [--limit N]`: opens the link to every quote and figure of saved pages (.html, .html.gz, or folders of
 * them) in a real Chromium and counts how many open at the right passage. Exits with 1 below 99%.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import puppeteer from "puppeteer-core";
import { readTagger } from "../../src/cli/model.ts";
import { getBrowser } from "../browsers.ts";
import { Site } from "../e2e/harness/site.ts";
import { PATIENCE_MS } from "../e2e/harness/test-browser.ts";
import { checkLinks } from "../passages/check-links.ts";

const MIN_RIGHT = 0.99;

const { values, positionals: paths } = parseArgs({
	allowPositionals: true,
	options: { "page-text": { type: "boolean", default: false }, limit: { type: "string" } },
});
const asked = { tagger: await readTagger(), knowsPage: values["page-text"], limit: Number(values.limit ?? Number.POSITIVE_INFINITY) };

const isPage = (path: string): boolean => /\.html(\.gz)?$/.test(path);

const pagesOf = (path: string): string[] =>
	statSync(path).isDirectory()
		? readdirSync(path, { recursive: true, encoding: "utf8" })
				.map((name) => join(path, name))
				.filter(isPage)
		: [path];

const readHtml = (path: string): string => {
	const bytes = readFileSync(path);
	return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
};

const site = await Site.start();
const browser = await puppeteer.launch({
	executablePath: getBrowser("chromium"),
	headless: true,
	pipe: true,
	args: ["--no-sandbox", "--no-first-run", "--disable-gpu", `--proxy-server=127.0.0.1:${site.port}`, "--proxy-bypass-list=<-loopback>"],
});
const count = { right: 0, wrong: 0, unplaced: 0 };
try {
	const tabs = { page: await browser.newPage(), reader: await browser.newPage(), site };
	tabs.page.setDefaultNavigationTimeout(PATIENCE_MS);
	for (const path of paths.flatMap(pagesOf)) {
		const checks = await checkLinks(tabs, readHtml(path), asked);
		for (const { outcome } of checks) count[outcome]++;
		const wrong = checks.filter(({ outcome }) => outcome === "wrong");
		console.log(`${basename(path)}: ${checks.length - wrong.length} of ${checks.length}`);
		for (const { words, link } of wrong) console.log(`\twrong: ${words}\n\t${link}`);
	}
} finally {
	await browser.close();
	await site.close();
}
const opened = count.right + count.wrong;
console.log(
	`${count.right} of ${opened} links open at their passage; ${count.unplaced} passages could not be found on the page to compare.`,
);
process.exitCode = opened > 0 && count.right / opened >= MIN_RIGHT ? 0 : 1;
