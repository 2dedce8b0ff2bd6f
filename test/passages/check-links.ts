/**
 * A page's HTML -> for each quote and figure in it, whether the link that a summary gives opens a real browser at that passage.
 */
import type { Page } from "puppeteer-core";
import { htmlToArticle } from "../../src/cli/html.ts";
import { extract } from "../../src/extract/extract.ts";
import type { Tagger } from "../../src/extract/tags.ts";
import { hull, type Span, slice } from "../../src/facts/span.ts";
import { passageLinker } from "../../src/summary/passage-link.ts";
import type { Site } from "../e2e/harness/site.ts";
import { areaShown, countMarked, MARK_STYLE, placesOf, type Rect } from "./painted.ts";

export interface LinkCheck {
	readonly words: string;
	readonly link: string;
	/** "unplaced": the passage's paragraph is nowhere in the page as the browser shows it, so nothing can be said. */
	readonly outcome: "right" | "wrong" | "unplaced";
}

export const WINDOW = { width: 1000, height: 900 };

/** No scripts, and nothing that could come late and move the words: saved pages must stay as they were saved. */
const HEADERS = { "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'" };

/** A browser marks a passage a little after the load event; a slow machine takes its time. */
const LOOK_AFTER_MS = [100, 400, 1_500];

/** Of the marked pixels this much must lie in the passage, of the passage this much must be marked: letters of other lines and pictures overlap a little. */
const MIN_WITHIN = 0.85;
const MIN_COVERED = 0.3;

/** A page's own footer or banner may lie over the mark; the browser has then still scrolled the passage to the middle. */
const MIDDLE_PX = 60;

async function isScrolledTo(page: Page, rects: readonly Rect[]): Promise<boolean> {
	const [top, bottom] = [Math.min(...rects.map(({ y }) => y)), Math.max(...rects.map(({ y, height }) => y + height))];
	return (await page.evaluate(() => scrollY)) > 0 && Math.abs((top + bottom) / 2 - WINDOW.height / 2) < MIDDLE_PX;
}

const unspaced = (words: string): string => words.replace(/\s+/g, "");

async function isOpenAt(page: Page, reader: Page, text: string, span: Span): Promise<boolean | null> {
	const start = text.lastIndexOf("\n", span.start) + 1;
	const end = text.indexOf("\n", span.end);
	const paragraph = unspaced(text.slice(start, end < 0 ? text.length : end));
	const places = await placesOf(page, paragraph, unspaced(text.slice(start, span.start)).length, unspaced(slice(text, span)).length);
	if (places.length === 0) return null;
	for (const rects of places) {
		const { all, within } = await countMarked(page, reader, rects);
		if (all > 0 && within / all >= MIN_WITHIN && within >= MIN_COVERED * areaShown(rects, WINDOW)) return true;
		if (all === 0 && (await isScrolledTo(page, rects))) return true;
	}
	return false;
}

export interface LinkOptions {
	readonly tagger: Tagger | null;
	/** Links are made with the page's whole visible text at hand, as the panel makes them. */
	readonly knowsPage: boolean;
	/** So many facts of a page at most. */
	readonly limit: number;
}

/** `page` and `reader` are two tabs of a browser whose proxy `site` is. */
export async function checkLinks(
	{ page, reader, site }: { page: Page; reader: Page; site: Site },
	html: string,
	{ tagger, knowsPage, limit }: LinkOptions,
): Promise<LinkCheck[]> {
	const url = site.serve("http://passages.example/article", html + MARK_STYLE, HEADERS);
	const article = htmlToArticle(html, { url });
	if (article === null) return [];
	const { text, quotes, figures } = extract(article, tagger);
	const spans = [...quotes.map(({ content }) => hull(content)), ...figures.map(({ span }) => span)].filter((span) => span !== null);
	await page.setViewport(WINDOW);
	await page.goto(url);
	const link = passageLinker(url, text, knowsPage ? await page.evaluate(() => document.body.innerText) : undefined);
	const checks: LinkCheck[] = [];
	for (const span of spans.slice(0, limit)) {
		const href = link(span) ?? url;
		await page.bringToFront();
		await page.goto("about:blank");
		await page.goto(href);
		let opened: boolean | null = false;
		for (const waitMs of LOOK_AFTER_MS) {
			if (opened !== false) break;
			await new Promise((resolve) => setTimeout(resolve, waitMs));
			opened = await isOpenAt(page, reader, text, span);
		}
		checks.push({ words: slice(text, span), link: href, outcome: opened === null ? "unplaced" : opened ? "right" : "wrong" });
	}
	return checks;
}
