/** The note beside a highlight: there when it is asked for, by pointer or by keys, whatever the page's styles and policy; never in the way, and gone without a trace. */
import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { ownPage } from "./harness/pages.ts";
import { readPage, waitForPaint, waitForStatus } from "./harness/reader.ts";
import { useBrowser } from "./harness/session.ts";
import { waitUntil } from "./harness/test-browser.ts";

const session = useBrowser();
const article = ownPage("tidal-barrier");

const htmlOf = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

async function openRead(url: string, html = article, headers: Record<string, string> = {}) {
	const page = await session.open(url, html, headers);
	const before = await htmlOf(page);
	const panel = await readPage(session.browser, page);
	await waitForStatus(panel, "ready");
	await waitForPaint(page, "quote");
	await page.bringToFront();
	return { page, panel, before };
}

/** Scrolls to the words, which a highlight lies on, and says where on screen their first letters are. */
const spotOf = (page: Page, words: string): Promise<{ x: number; y: number }> =>
	page.evaluate((wanted) => {
		const ranges = [...(CSS.highlights.get("according-to-quote") ?? [])].filter((range) => range instanceof Range);
		const range = ranges.find((candidate) => candidate.toString().includes(wanted));
		range?.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
		const box = range?.getClientRects()[0];
		if (!box) throw new Error(`No highlight has the words ${wanted}.`);
		return { x: box.left + 3, y: box.top + box.height / 2 };
	}, words);

const waitForNote = (page: Page, words: string): Promise<void> =>
	waitUntil(async () => (await session.browser.noteOn(page))?.includes(words) === true, `the note says ${words}`);

const waitForNoNote = (page: Page): Promise<void> =>
	waitUntil(async () => (await session.browser.noteOn(page)) === null, "the note is gone");

const SAID = "We have spent forty years bailing out the same cellars";
const SPEAKER = "Lena Okafor";

it("comes where the pointer rests, lets presses through, and goes without a trace", async () => {
	const { page, panel, before } = await openRead("http://daily.example/note");
	const { x, y } = await spotOf(page, SAID);
	await page.mouse.move(x, y);
	await waitForNote(page, SPEAKER);
	const under = await page.evaluate(() => {
		const host = document.documentElement.lastElementChild;
		return {
			isOver: host?.matches(":popover-open"),
			isOpenToPage: host?.shadowRoot !== null,
			takes: document.elementFromPoint(innerWidth / 2, innerHeight / 2) === host,
		};
	});
	expect(under).toEqual({ isOver: true, isOpenToPage: false, takes: false });
	await page.mouse.click(x, y);
	await panel.waitFor(() => document.querySelector("li[aria-current=true]") !== null);
	await page.mouse.move(2, 2);
	await waitForNoNote(page);
	expect(await htmlOf(page)).toBe(before);
	expect(session.takePageErrors()).toEqual([]);
	await page.close();
});

it("goes with Escape, and comes by keys: with the caret, and where the panel goes", async () => {
	const { page, panel, before } = await openRead("http://daily.example/note-by-keys");
	const { x, y } = await spotOf(page, SAID);
	await page.mouse.move(x, y);
	await waitForNote(page, SPEAKER);
	await page.keyboard.press("Escape");
	await waitForNoNote(page);
	await page.mouse.move(2, 2);
	await page.keyboard.press("ArrowRight");
	await page.evaluate((wanted) => {
		const ranges = [...(CSS.highlights.get("according-to-quote") ?? [])].filter((range) => range instanceof Range);
		const range = ranges.find((candidate) => candidate.toString().includes(wanted));
		if (range) getSelection()?.collapse(range.startContainer, range.startOffset + 2);
	}, SAID);
	await waitForNote(page, SPEAKER);
	await page.keyboard.press("Escape");
	await waitForNoNote(page);
	await panel.evaluate(() => document.getElementById("tab-quotes")?.focus());
	await panel.key("j");
	await panel.waitFor(() => document.activeElement?.matches("li[data-fact-id]") === true);
	await panel.key("Enter");
	await waitUntil(async () => (await session.browser.noteOn(page)) !== null, "the note is where the panel went");
	await waitForNoNote(page);
	expect(await htmlOf(page)).toBe(before);
	await page.close();
});

it("keeps its look and its place under a policy that allows nothing and styles that hide everything", async () => {
	const policy = "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'";
	const styles =
		"<style>html > div, [popover] { display: none !important; inset: auto 0 0 auto !important } ::backdrop { background: red !important }</style>";
	const { page, before } = await openRead("http://strict.example/note", article.replace("</head>", `${styles}</head>`), {
		"content-security-policy": policy,
	});
	const { x, y } = await spotOf(page, SAID);
	await page.mouse.move(x, y);
	await waitForNote(page, SPEAKER);
	const box = await page.evaluate(() => {
		const { width, height } = document.documentElement.lastElementChild?.getBoundingClientRect() ?? new DOMRect();
		const backdrop = getComputedStyle(document.documentElement.lastElementChild as Element, "::backdrop").display;
		return { isWhole: width >= innerWidth - 20 && height === innerHeight, backdrop };
	});
	expect(box).toEqual({ isWhole: true, backdrop: "none" });
	await page.mouse.move(2, 2);
	await waitForNoNote(page);
	expect(await htmlOf(page)).toBe(before);
	expect(session.takePageErrors()).toEqual([]);
	await page.close();
});
