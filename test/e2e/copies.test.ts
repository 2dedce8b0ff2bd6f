/** Every format that the panel copies, as it lies on the real clipboard: letter for letter what the summary's own code gives, and read by other programs' parsers. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import jsonld from "jsonld";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FACT_KINDS } from "../../src/facts/mark-styles.ts";
import type { FactSheet } from "../../src/facts/types.ts";
import { type Catalogue, readerOf, wordsOf } from "../../src/panel/words.ts";
import type { SummaryChoice } from "../../src/summary/choice.ts";
import { formats } from "../../src/summary/formats.ts";
import { ownPage } from "./harness/pages.ts";
import { copyAs, readPage, waitForStatus } from "./harness/reader.ts";
import { useBrowser } from "./harness/session.ts";
import type { Clipboard, PanelView } from "./harness/test-browser.ts";

const session = useBrowser();
const english = JSON.parse(readFileSync(join(import.meta.dirname, "../../assets/public/_locales/en/messages.json"), "utf8")) as Catalogue;
const words = wordsOf(readerOf(english));

let panel: PanelView;
let sheet: FactSheet;
let choice: SummaryChoice;
let close: () => Promise<void>;

beforeAll(async () => {
	const page = await session.open("http://daily.example/copies", ownPage("tidal-barrier"));
	const pageText = await page.evaluate(() => document.body.innerText);
	panel = await readPage(session.browser, page);
	await waitForStatus(panel, "ready");
	sheet = JSON.parse((await copyAs(session.browser, panel, "json")).text) as FactSheet;
	const locale = await panel.evaluate(() => document.documentElement.lang);
	const accessed = await panel.evaluate(() => new Date().toLocaleDateString("sv"));
	choice = { kinds: new Set(FACT_KINDS), order: "reading", hidden: new Set(), locale, say: words.say, accessed, pageText };
	close = () => page.close();
});

afterAll(() => close());

/** Browsers leave out the mark that tells spreadsheets how a file of figures is encoded: text on a clipboard needs none. */
const withoutMark = (text: string): string => text.replace(/^\uFEFF/, "");

/** A browser rewrites HTML as it puts it on the clipboard; its words stay. */
const wordsIn = (html: string): string =>
	html
		.replace(/<[^>]+>/g, "")
		.replace(/&[a-z#0-9]+;/g, "")
		.replace(/\s+/g, "");

const PARSERS: Readonly<Record<string, (copied: Clipboard) => unknown>> = {
	json: ({ text }) => (JSON.parse(text) as FactSheet).quotes.length,
	annotations: ({ text }) => JSON.parse(text),
	"csl-json": ({ text }) => JSON.parse(text),
	csv: ({ text }) => parseCsv(text, { columns: true, bom: true }),
};

describe("what lies on the clipboard", () => {
	it.each(formats.map((format) => [format.id, format] as const))("%s", async (id, format) => {
		const copied = await copyAs(session.browser, panel, id);
		const expected = format.render(sheet, choice);
		expect(withoutMark(copied.text)).toBe(withoutMark(expected.text));
		expect(wordsIn(copied.html ?? "")).toBe(wordsIn(expected.html ?? ""));
		expect(PARSERS[id]?.(copied) ?? true).toBeTruthy();
	});

	it("JSON-LD that its own library reads, with an article and its quotations", async () => {
		const { text } = await copyAs(session.browser, panel, "json-ld");
		const { "@context": _, ...rest } = JSON.parse(text) as Record<string, unknown>;
		const [article] = (await jsonld.expand({ "@context": { "@vocab": "https://schema.org/" }, ...rest } as never)) as Record<
			string,
			unknown
		>[];
		expect(article?.["@type"]).toEqual(["https://schema.org/NewsArticle"]);
		const verbatim = sheet.quotes.filter(({ kind }) => kind !== "indirect");
		expect(text.match(/"@type": ?"Quotation"/g)).toHaveLength(verbatim.length);
	});

	it("a table of the figures, a row a figure", async () => {
		const { text } = await copyAs(session.browser, panel, "csv");
		expect(parseCsv(text, { columns: true, bom: true })).toHaveLength(sheet.figures.length);
	});
});
