/**
 * `npm run bench:pages -- FOLDER [--limit N]`: opens every saved page of a folder (.html, .html.gz) in a real Chromium, its scripts off, runs the
 * reader in it and counts: exceptions, errors in the console, pages left as they were, facts anchored to equal text, and how long we held the page.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import puppeteer from "puppeteer-core";
import { build } from "vite";
import { extract } from "../../src/extract/extract.ts";
import type { Article } from "../../src/facts/article.ts";
import type { Span } from "../../src/facts/span.ts";
import { leanReadabilityPlugin } from "../../src/release/lean-readability.ts";
import { getBrowser } from "../browsers.ts";
import { Site } from "../e2e/harness/site.ts";
import type { InPage } from "./reader-in-page.ts";

declare global {
	var accordingToBench: InPage | undefined;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { limit: { type: "string" } } });
const [folder] = positionals;
if (folder === undefined) throw new Error("Say which folder: npm run bench:pages -- FOLDER");

async function bundleReader(): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: "error",
		plugins: [leanReadabilityPlugin],
		build: { write: false, lib: { entry: join(import.meta.dirname, "reader-in-page.ts"), formats: ["iife"], name: "bench" } },
	});
	const output = [built].flat()[0];
	if (!output || !("output" in output)) throw new Error("The reader was not built.");
	return output.output[0].code;
}

const spansOf = (article: Article): Span[] => {
	const { quotes, figures, people, dates } = extract(article, null);
	return [
		...quotes.flatMap(({ content, cue, source }) => [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])]),
		...figures.map(({ span }) => span),
		...people.flatMap(({ mentions }) => mentions),
		...dates.map(({ span }) => span),
		...article.blocks,
	].map(({ start, end }) => ({ start, end }));
};

const quantile = (sorted: readonly number[], q: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;

const files = readdirSync(folder)
	.filter((name) => /\.html(\.gz)?$/.test(name))
	.slice(0, Number(values.limit ?? Number.POSITIVE_INFINITY));
const reader = await bundleReader();
const site = await Site.start();
const browser = await puppeteer.launch({
	executablePath: getBrowser("chromium"),
	headless: true,
	pipe: true,
	args: ["--no-sandbox", "--no-first-run", "--disable-gpu", `--proxy-server=127.0.0.1:${site.port}`, "--proxy-bypass-list=<-loopback>"],
});
const count = { articles: 0, exceptions: 0, errors: 0, changed: 0, spans: 0, anchored: 0 };
const slices: number[] = [];
try {
	for (const [index, name] of files.entries()) {
		const bytes = readFileSync(join(folder, name));
		const url = `http://page${index}.example/`;
		site.serve(url, name.endsWith(".gz") ? gunzipSync(bytes) : bytes, {
			"content-security-policy": "script-src 'none'",
			"content-type": "text/html",
		});
		const page = await browser.newPage();
		try {
			await page.goto(url, { waitUntil: "domcontentloaded" });
			await page.evaluate(reader);
			const errors: string[] = [];
			page.on("pageerror", (error) => errors.push(String(error)));
			page.on(
				"console",
				(message) =>
					message.type() === "error" && !/^(?:Failed to load|Manifest fetch)/.test(message.text()) && errors.push(message.text()),
			);
			const read = await page.evaluate(() => globalThis.accordingToBench?.read());
			if (!read) throw new Error("The reader is not in the page.");
			slices.push(...read.slicesMs);
			const anchored = read.article
				? await page.evaluate((spans) => globalThis.accordingToBench?.countEqual(spans) ?? 0, spansOf(read.article))
				: 0;
			const spans = read.article ? spansOf(read.article).length : 0;
			count.articles += read.article ? 1 : 0;
			count.errors += errors.length;
			count.changed += read.isSame ? 0 : 1;
			count.spans += spans;
			count.anchored += anchored;
			const longest = Math.max(...read.slicesMs);
			if (errors.length > 0 || !read.isSame || anchored < spans || longest > 50)
				process.stdout.write(
					`${name}: ${errors.join("; ") || "no error"}, ${read.isSame ? "same" : "CHANGED"}, ${anchored}/${spans} anchored, longest slice ${longest.toFixed(0)} ms\n`,
				);
		} catch (error) {
			count.exceptions++;
			process.stdout.write(`${name}: ${String(error)}\n`);
		} finally {
			await page.close();
		}
	}
} finally {
	await browser.close();
	await site.close();
}
slices.sort((a, b) => a - b);
process.stdout.write(
	`${files.length} pages, ${count.articles} articles, ${count.exceptions} exceptions, ${count.errors} console errors, ${count.changed} pages changed by the reading
${count.anchored} of ${count.spans} spans anchored to equal text
main-thread slices: p50 ${quantile(slices, 0.5).toFixed(1)} ms, p95 ${quantile(slices, 0.95).toFixed(1)} ms, max ${(slices.at(-1) ?? 0).toFixed(1)} ms\n`,
);
process.exitCode = count.exceptions + count.errors + count.changed > 0 || count.anchored < count.spans ? 1 : 0;
