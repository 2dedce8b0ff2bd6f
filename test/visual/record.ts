/**
 * The visual record: every view of whole articles, and every state, dialog and page, in every look, as pictures under test/visual/pictures. Says what is cut
 * off or lies on one another in them.
 * Run: npx tsx test/visual/record.ts [--match PATTERN] [FILE.html...] (further articles)
 */
import { mkdirSync } from "node:fs";
import { parseArgs } from "node:util";
import type { CDPSession, Page } from "puppeteer-core";
import type { FactSheet } from "../../src/facts/types.ts";
import { dyke } from "../fixtures/dyke.ts";
import { readArticles } from "./articles.ts";
import { openGallery } from "./open.ts";

interface Look {
	readonly name: string;
	readonly width: number;
	readonly query?: string;
	readonly forcedColors?: boolean;
	/** The reader's own text size, of 1. */
	readonly text?: number;
	/** With the first article alone. */
	readonly brief?: boolean;
}

const inLanguage = (lang: string): Look => ({ name: lang, width: 400, query: `theme=light&lang=${lang}`, brief: true });

const LOOKS: readonly Look[] = [
	{ name: "light", width: 400, query: "theme=light" },
	{ name: "dark", width: 400, query: "theme=dark" },
	{ name: "forced", width: 400, forcedColors: true },
	{ name: "240px", width: 240, query: "theme=light" },
	{ name: "280px", width: 280, query: "theme=light" },
	{ name: "800px", width: 800, query: "theme=light" },
	{ name: "200pct", width: 400, query: "theme=light", text: 2 },
	{ name: "rtl", width: 400, query: "theme=light&lang=ar" },
	...["es", "fr", "de", "pt"].map(inLanguage),
];

const VIEWS = ["quotes", "figures", "people", "time"] as const;
const PAGES = ["options", "welcome"];
const DIALOGS = ["copy", "keys"];
const STATES = ["press-button", "reading", "changed", "nothing", "not-an-article", "browser-page", "pdf", "failed", "extension-updated"];

/** What a page of its own stands in: a browser's tab, not a panel. */
const TAB_WIDTH = 1000;

/** A view's picture is of its whole length, with filters and one "why?" open. */
async function openView(page: Page, view: string, sheet: FactSheet): Promise<void> {
	await page.evaluate((shown) => window.showSheet(shown), sheet);
	await page.evaluate((id) => document.getElementById(id)?.click(), `tab-${view}`);
	for (const selector of [".tools .tool-button", ".card [aria-expanded]"])
		await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
	await page.mouse.move(0, 0);
	await page.evaluate(() => scrollTo(0, 0));
	// Off-screen cards are drawn late: a picture of the whole length needs them all.
	await page.addStyleTag({ content: ".card { content-visibility: visible !important }" });
}

const HEIGHT = 900;

async function look(page: Page, client: CDPSession, { width, forcedColors, query, text }: Look, address: string): Promise<void> {
	await page.setViewport({ width, height: HEIGHT });
	const features = forcedColors ? [{ name: "forced-colors", value: "active" }] : [];
	await client.send("Emulation.setEmulatedMedia", { features });
	await page.goto(`${address}?${query ?? ""}`);
	await page.waitForSelector("main");
	if (text) await page.addStyleTag({ content: `html { font-size: ${text * 100}% !important }` });
}

/** Time for what is drawn late and for the browser to take a picture's size in. */
const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 250));

async function record(wanted: RegExp, files: readonly string[]): Promise<void> {
	const folder = `${import.meta.dirname}/pictures`;
	mkdirSync(folder, { recursive: true });
	const articles = [{ name: "dyke", sheet: dyke }, ...(await readArticles(files))];
	const gallery = await openGallery();
	const page = await gallery.browser.newPage();
	const client = await page.createCDPSession();

	/** The window itself grows to the page's length (the browser's own picture of a whole page goes wrong from right to left); but not under a dialog. */
	const take = async (name: string, width: number) => {
		await settle();
		const height = await page.evaluate(() => (document.querySelector("dialog[open]") ? 0 : document.documentElement.scrollHeight));
		await page.setViewport({ width, height: Math.max(HEIGHT, height) });
		await settle();
		await page.screenshot({ path: `${folder}/${name}.png` });
		for (const fault of await page.evaluate(() => window.findFaults())) console.log(`${name}: ${fault}`);
	};

	const shoot = async (name: string, one: Look, open?: () => Promise<void>) => {
		if (!wanted.test(`${name}-${one.name}`)) return;
		await look(page, client, one, gallery.address);
		await open?.();
		await take(`${name}-${one.name}`, one.width);
	};

	for (const one of LOOKS) {
		const asked = (query: string): Look => ({ ...one, query: `${query}&${one.query ?? ""}` });
		for (const { name, sheet } of one.brief ? articles.slice(0, 1) : articles)
			for (const view of VIEWS) await shoot(`${name}-${view}`, one, () => openView(page, view, sheet));
		for (const name of PAGES) await shoot(name, { ...asked(`page=${name}`), width: one.width === 400 ? TAB_WIDTH : one.width });
		for (const name of DIALOGS)
			await shoot(name, one, () =>
				page.evaluate((at) => document.querySelectorAll<HTMLElement>(".toolbar button")[at]?.click(), name === "copy" ? 1 : 3),
			);
		for (const name of STATES) await shoot(name, asked(`state=${name}`));
	}
	await gallery.close();
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { match: { type: "string", default: "" } } });
await record(new RegExp(values.match), positionals);
