import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTagger } from "../../src/cli/model.ts";
import type { Tagger } from "../../src/extract/tags.ts";
import { checkLinks } from "../passages/check-links.ts";
import { launch } from "./harness/launch.ts";
import { Site } from "./harness/site.ts";
import type { TestBrowser } from "./harness/test-browser.ts";

const PAGES = join(import.meta.dirname, "../pages");

/** Each costs a page load. */
const LINKS_A_PAGE = 8;

let site: Site;
let browser: TestBrowser;
let tagger: Tagger;
let tabs: { page: Page; reader: Page; site: Site };

describe.skipIf(process.env.TEST_BROWSER === "firefox")("links of a summary, opened in the browser", () => {
	beforeAll(async () => {
		site = await Site.start();
		browser = await launch(site);
		tagger = await readTagger();
		const blank = site.serve("http://passages.example/blank", "<!doctype html><title>Blank</title>");
		tabs = { page: await browser.open(blank), reader: await browser.open(blank), site };
	});

	afterAll(async () => {
		await browser?.close();
		await site?.close();
	});

	it.each(readdirSync(PAGES))("each opens at its passage: %s", async (slug) => {
		const html = readFileSync(join(PAGES, slug, "source.html"), "utf8");
		const checks = await checkLinks(tabs, html, { tagger, knowsPage: true, limit: LINKS_A_PAGE });
		expect(checks.filter(({ outcome }) => outcome === "wrong").map(({ words, link }) => `${words} ${link}`)).toEqual([]);
	});
});
