/** What a reader does and sees: opens an article, presses the button, looks at highlights and cards, copies. */
import type { Page } from "puppeteer-core";
import type { Span } from "../../../src/facts/span.ts";
import type { FactKind, FactSheet } from "../../../src/facts/types.ts";
import { type Clipboard, type PanelView, type TestBrowser, waitUntil } from "./test-browser.ts";

export const waitForStatus = (panel: PanelView, status: string): Promise<void> =>
	panel.waitFor((wanted) => document.querySelector("[data-status]")?.getAttribute("data-status") === wanted, status);

export const statusOf = (panel: PanelView): Promise<string | null> =>
	panel.evaluate(() => document.querySelector("[data-status]")?.getAttribute("data-status") ?? null);

export const headlineOf = (panel: PanelView): Promise<string | null> =>
	panel.evaluate(() => document.querySelector("h1")?.textContent ?? null);

export async function readPage(browser: TestBrowser, page: Page): Promise<PanelView> {
	await browser.press(page);
	const panel = await browser.panel();
	await panel.waitFor(() => document.querySelector("[data-status]:not([data-status=reading])") !== null);
	return panel;
}

/** The texts under one kind's highlights, in the order in which they were painted. The registry is the document's: the page's own world sees ours. */
export const paintedTexts = (page: Page, kind: FactKind): Promise<string[]> =>
	page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String), `according-to-${kind}`);

export async function waitForPaint(page: Page, kind: FactKind): Promise<void> {
	await waitUntil(async () => (await paintedTexts(page, kind)).length > 0, `${kind} is painted`);
}

/**
 * Notes every flash from now on, in the page itself or in its frame: a flash is short, and a busy machine may look too late. Gives what reads the notes:
 * each flash once, its texts one after the other without white space.
 */
export async function noteFlashes(page: Page): Promise<() => Promise<string[]>> {
	await page.evaluate((name) => {
		const seen: string[] = [];
		const look = (): void => {
			const views = [window, document.querySelector("iframe")?.contentWindow] as (typeof window | null | undefined)[];
			const texts = views.flatMap((view) => [...(view?.CSS.highlights.get(name) ?? [])].map(String));
			const flash = texts.join("").replace(/\s+/g, "");
			if (flash !== "" && seen.at(-1) !== flash) seen.push(flash);
		};
		setInterval(look, 20);
		Object.assign(window, { flashesSeen: seen });
	}, "according-to-flash");
	return () => page.evaluate(() => (window as unknown as { flashesSeen: string[] }).flashesSeen);
}

/** Copies the sheet in a format of the panel's "Copy as…" and gives what lies on the clipboard then. */
export async function copyAs(browser: TestBrowser, panel: PanelView, formatId: string): Promise<Clipboard> {
	await panel.click(".toolbar .tool-button");
	await panel.waitFor(() => document.querySelector("dialog[open] select") !== null);
	await panel.evaluate((id) => {
		const select = document.querySelector<HTMLSelectElement>("dialog[open] select");
		if (!select) throw new Error("The dialog has no choice of formats.");
		select.value = id;
		select.dispatchEvent(new Event("change", { bubbles: true }));
	}, formatId);
	await panel.waitFor((id) => document.querySelector<HTMLSelectElement>("dialog[open] select")?.value === id, formatId);
	await panel.evaluate(() => {
		for (const said of document.querySelectorAll("[role=status] p")) said.textContent = "";
	});
	await panel.click("dialog[open] .dialog-foot .main-button");
	await panel.waitFor(() => document.querySelector("[role=status]")?.textContent !== "");
	await panel.key("Escape");
	await panel.waitFor(() => document.querySelector("dialog[open]") === null);
	return browser.clipboard();
}

/** The sheet that the panel shows, by way of the clipboard. */
export async function copySheet(browser: TestBrowser, panel: PanelView): Promise<FactSheet> {
	return JSON.parse((await copyAs(browser, panel, "json")).text) as FactSheet;
}

/** White space apart: the page's own line breaks and indents are not the article's. */
export const squash = (text: string): string => text.replace(/\s+/g, "");

/** What must be painted for a kind, in order, as one string. */
export function expectedPaint({ text, quotes, figures, people, dates }: FactSheet, kind: FactKind): string {
	const spans: readonly Span[] = {
		quote: quotes.flatMap((quote) => quote.content),
		figure: figures.map((figure) => figure.span),
		date: dates.map((date) => date.span),
		person: people
			.filter((person) => person.kind === "official" || person.kind === "spokesperson")
			.flatMap((person) => person.mentions.filter((mention) => mention.form !== "pronoun")),
	}[kind];
	return squash(spans.map((span) => text.slice(span.start, span.end)).join(""));
}
