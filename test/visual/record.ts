/** The visual record: every view and state in every look, as pictures under test/visual/pictures. Run: npx tsx test/visual/record.ts [pattern of names] */
import { mkdirSync } from "node:fs";
import type { CDPSession, Page } from "puppeteer-core";
import { openGallery } from "./open.ts";

interface Look {
	readonly name: string;
	readonly width: number;
	readonly query?: string;
	readonly forcedColors?: boolean;
	/** The reader's own text size, of 1. */
	readonly text?: number;
}

const LOOKS: readonly Look[] = [
	{ name: "light", width: 400, query: "theme=light" },
	{ name: "dark", width: 400, query: "theme=dark" },
	{ name: "forced", width: 400, forcedColors: true },
	{ name: "280px", width: 280, query: "theme=light" },
	{ name: "800px", width: 800, query: "theme=light" },
	{ name: "200pct", width: 400, query: "theme=light", text: 2 },
	{ name: "rtl", width: 400, query: "theme=light&lang=ar" },
];

const VIEWS = ["quotes", "figures", "people", "time"] as const;
const PAGES = ["options", "welcome"];
const STATES = ["press-button", "reading", "changed", "nothing", "not-an-article", "browser-page", "pdf", "failed", "extension-updated"];

/** A view's picture is of its whole length, with filters and one "why?" open. */
async function openView(page: Page, view: string): Promise<void> {
	await page.evaluate((id) => document.getElementById(id)?.click(), `tab-${view}`);
	for (const selector of [".tools .tool-button", ".card [aria-expanded]"])
		await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
	await page.mouse.move(0, 0);
	await page.evaluate(() => scrollTo(0, 0));
	// Off-screen cards are drawn late: a picture of the whole length needs them all.
	await page.addStyleTag({ content: ".card { content-visibility: visible !important }" });
}

async function look(page: Page, client: CDPSession, { width, forcedColors, query, text }: Look, address: string): Promise<void> {
	await page.setViewport({ width, height: 900 });
	const features = forcedColors ? [{ name: "forced-colors", value: "active" }] : [];
	await client.send("Emulation.setEmulatedMedia", { features });
	await page.goto(`${address}?${query ?? ""}`);
	await page.waitForSelector("main");
	if (text) await page.addStyleTag({ content: `html { font-size: ${text * 100}% !important }` });
}

async function record(wanted: RegExp): Promise<void> {
	const folder = `${import.meta.dirname}/pictures`;
	mkdirSync(folder, { recursive: true });
	const gallery = await openGallery();
	const page = await gallery.browser.newPage();
	const client = await page.createCDPSession();
	const take = async (name: string) => {
		await new Promise((done) => setTimeout(done, 250));
		await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
	};
	for (const one of LOOKS) {
		for (const view of VIEWS) {
			if (!wanted.test(`${view}-${one.name}`)) continue;
			await look(page, client, one, gallery.address);
			await openView(page, view);
			await take(`${view}-${one.name}`);
		}
		for (const name of PAGES) {
			if (!wanted.test(`${name}-${one.name}`)) continue;
			await look(
				page,
				client,
				{ ...one, width: Math.max(one.width, one.width === 400 ? 1000 : 0), query: `page=${name}&${one.query ?? ""}` },
				gallery.address,
			);
			await take(`${name}-${one.name}`);
		}
		for (const dialog of ["copy", "keys"]) {
			if (!wanted.test(`${dialog}-${one.name}`)) continue;
			await look(page, client, one, gallery.address);
			await page.evaluate((at) => document.querySelectorAll<HTMLElement>(".toolbar button")[at]?.click(), dialog === "copy" ? 1 : 3);
			await take(`${dialog}-${one.name}`);
		}
		for (const state of STATES) {
			if (!wanted.test(`${state}-${one.name}`)) continue;
			await look(page, client, { ...one, query: `state=${state}&${one.query ?? ""}` }, gallery.address);
			await take(`${state}-${one.name}`);
		}
	}
	await gallery.close();
}

await record(new RegExp(process.argv[2] ?? ""));
