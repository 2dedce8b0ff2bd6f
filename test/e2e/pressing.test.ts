import { describe, expect, it } from "vitest";
import { ownPage } from "./harness/pages.ts";
import { headlineOf, readPage, waitForPaint, waitForStatus } from "./harness/reader.ts";
import { useBrowser } from "./harness/session.ts";

const session = useBrowser();
const article = ownPage("tidal-barrier");

/** One empty page; its table of places is left out, which every viewer mends. */
const PDF = `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 300 300]>> endobj
trailer <</Root 1 0 R>>
%%EOF
`;

describe.skipIf(process.env.TEST_BROWSER !== "firefox")("an article is read by", () => {
	it.each(["pressShortcut", "pressMenuEntry"] as const)("%s", async (press) => {
		const page = await session.open(`http://daily.example/${press}`, article);
		await session.browser[press]?.(page);
		const panel = await session.browser.panel();
		await waitForStatus(panel, "ready");
		expect(await headlineOf(panel)).toContain("tidal barrier");
		await waitForPaint(page, "quote");
		await page.close();
	});
});

describe("pages that can't be read say why", () => {
	it("a PDF", async () => {
		const page = await session.open("http://daily.example/report.pdf", PDF, { "content-type": "application/pdf" });
		const panel = await readPage(session.browser, page);
		await waitForStatus(panel, "unreadable");
		expect(await panel.evaluate(() => document.querySelector("main")?.textContent ?? document.body.textContent)).toContain("PDF");
		await page.close();
	});

	it.skipIf(process.env.TEST_BROWSER === "firefox")("a page of the browser's own", async () => {
		const page = await session.browser.open("chrome://version");
		const panel = await readPage(session.browser, page);
		await waitForStatus(panel, "unreadable");
		await page.close();
	});
});
