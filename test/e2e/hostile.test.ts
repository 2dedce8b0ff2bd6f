import { describe, expect, it } from "vitest";
import { ownPage } from "./harness/pages.ts";
import { copySheet, expectedPaint, paintedTexts, readPage, squash, statusOf, waitForStatus } from "./harness/reader.ts";
import { useBrowser } from "./harness/session.ts";

const session = useBrowser();
const article = ownPage("tidal-barrier");

const pageOf = (body: string, lang = "en"): string =>
	`<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Harbour news</title></head><body>${body}</body></html>`;

const story = (paragraphs: readonly string[]): string =>
	pageOf(`<article><h1>Harbour news</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</article>`);

const said = (count: number): string[] =>
	Array.from(
		{ length: count },
		(_, index) =>
			`“The lock will open at dawn on day ${index},” harbour master Orla Venn said in a long and patient statement on the quay.`,
	);

describe("hostile pages", () => {
	it("paints under a policy that allows nothing, with Trusted Types", async () => {
		const policy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
		const page = await session.open("http://strict.example/", article, { "content-security-policy": policy });
		const panel = await readPage(session.browser, page);
		await waitForStatus(panel, "ready");
		const sheet = await copySheet(session.browser, panel);
		expect(squash((await paintedTexts(page, "quote")).join(""))).toBe(expectedPaint(sheet, "quote"));
		await page.close();
	});

	it("reads a page that has changed the language's own objects, and gives the page's highlight back", async () => {
		const tricks = `<script>
			Array.prototype.map = Array.prototype.filter = String.prototype.slice = () => { throw new Error("trap") };
			Node.prototype.cloneNode = Document.prototype.querySelectorAll = () => { throw new Error("trap") };
			Object.defineProperty(Node.prototype, "textContent", { get() { throw new Error("trap") } });
			window.theirs = new Highlight(new Range());
			CSS.highlights.set("according-to-quote", window.theirs);
		</script>`;
		const page = await session.open("http://tricks.example/", article.replace("</body>", `${tricks}</body>`));
		const panel = await readPage(session.browser, page);
		await waitForStatus(panel, "ready");
		expect(session.takePageErrors()).toEqual([]);
		await page.evaluate(() => history.pushState({}, "", "/elsewhere"));
		await page.evaluate(() => document.body.append(" "));
		await waitForStatus(panel, "press-button");
		const isTheirs = await page.evaluate("CSS.highlights.get('according-to-quote') === window.theirs");
		expect(isTheirs).toBe(true);
		await page.close();
	});

	it("shows markup in a quote as text", async () => {
		const bait = "&lt;img src=x onerror=alert(1)&gt; is not a bridge";
		const page = await session.open("http://markup.example/", story([`“${bait},” harbour master Orla Venn said on Tuesday.`, ...said(4)]));
		const panel = await readPage(session.browser, page);
		await waitForStatus(panel, "ready");
		await panel.waitFor(() => document.body.textContent?.includes("<img src=x onerror=alert(1)> is not a bridge") === true);
		expect(await panel.evaluate(() => document.querySelectorAll("img").length)).toBe(0);
		await page.close();
	});

	it("takes two megabytes of text, and says how far it is", async () => {
		const page = await session.open("http://long.example/", story(said(17_000)));
		await session.browser.press(page);
		const panel = await session.browser.panel();
		await waitForStatus(panel, "reading");
		await panel.waitFor(() => (document.querySelector("progress")?.position ?? -1) > 0);
		await expect.poll(() => statusOf(panel), { timeout: 150_000, interval: 1000 }).not.toBe("reading");
		expect(await page.evaluate(() => document.querySelectorAll("p").length)).toBe(17_000);
		await page.close();
	});

	it("takes fifty thousand nodes around an article", async () => {
		const nodes = "<div><span>·</span></div>".repeat(25_000);
		const page = await session.open("http://many.example/", story(said(6)).replace("</body>", `${nodes}</body>`));
		const panel = await readPage(session.browser, page);
		await waitForStatus(panel, "ready");
		await page.close();
	});

	it("reads from right to left", async () => {
		const page = await session.open("http://rtl.example/", story(said(5)).replace('<html lang="en">', '<html lang="en" dir="rtl">'));
		const panel = await readPage(session.browser, page);
		await waitForStatus(panel, "ready");
		const sheet = await copySheet(session.browser, panel);
		expect(squash((await paintedTexts(page, "quote")).join(""))).toBe(expectedPaint(sheet, "quote"));
		await page.close();
	});

	it.each([
		["an empty page", ""],
		["a page without text", pageOf('<svg width="10" height="10"></svg>')],
		["a page that is no article", pageOf('<form><label>Name <input></label><button type="button">Send</button></form>')],
	])("says plainly that %s is no article", async (_name, html) => {
		const page = await session.open("http://nothing.example/", html);
		const panel = await readPage(session.browser, page);
		await waitForStatus(panel, "not-an-article");
		await page.close();
	});
});
