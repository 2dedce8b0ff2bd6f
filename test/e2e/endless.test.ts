/** A page that shows article after article: the one in view is read, and each is an article of its own. */
import { expect, it } from "vitest";
import { ownPage } from "./harness/pages.ts";
import { copySheet, expectedPaint, headlineOf, paintedTexts, readPage, squash, waitForPaint, waitForStatus } from "./harness/reader.ts";
import { useBrowser } from "./harness/session.ts";
import { waitUntil } from "./harness/test-browser.ts";

const session = useBrowser();

const FIRST = "Osterby council backs tidal barrier after record flood";
const SECOND = "Ferry fares to rise by a fifth from May";

const NEXT = `<h1>${SECOND}</h1><div class="byline">By Rona Tveit · <time datetime="2024-03-18T09:00:00Z">18 March 2024</time></div>
<p>Ferry fares between Osterby and the islands will rise by 20 percent from May, the harbour authority said on Monday.</p>
<p>“We have held the price for nine years,” its director, Halvard Moe, told reporters at the quay. “We cannot do so for a tenth.”</p>
<p>Islanders said they would fight the rise. “It is our only road,” said Signe Aas, who commutes to the city four days a week.</p>
<p>The authority carried 1.4 million passengers last year, and lost $6 million on them, according to its annual report.</p>`;

it("reads the article that is in view, by its own name, and the first again when it is in view again", async () => {
	const page = await session.open("http://daily.example/endless-one", ownPage("tidal-barrier"));
	const panel = await readPage(session.browser, page);
	await waitForStatus(panel, "ready");
	expect(await headlineOf(panel)).toBe(FIRST);

	await page.bringToFront();
	await page.evaluate((html) => {
		const next = document.createElement("article");
		next.innerHTML = html;
		next.style.minHeight = "120vh";
		document.querySelector("main")?.append(next);
		next.scrollIntoView({ behavior: "instant" });
		history.replaceState(null, "", "/endless-two");
	}, NEXT);
	await panel.waitFor(() => document.querySelector("[data-status=ready]") === null);
	await session.browser.press(page);
	await waitForStatus(panel, "ready");
	await panel.waitFor((headline) => document.querySelector("h1")?.textContent === headline, SECOND);
	const sheet = await copySheet(session.browser, panel);
	expect(sheet.article.author).toBe("Rona Tveit");
	expect(sheet.article.datePublished).toBe("2024-03-18T09:00:00Z");
	expect(sheet.article.url).toContain("/endless-two");
	expect(sheet.text).not.toContain("bailing out the same cellars");
	await page.bringToFront();
	await waitForPaint(page, "quote");
	expect(squash((await paintedTexts(page, "quote")).join(""))).toBe(expectedPaint(sheet, "quote"));

	// The address stays: only what is in view tells.
	await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
	await session.browser.press(page);
	await waitUntil(async () => (await headlineOf(panel)) === FIRST, "the first article is read again");
	await waitForStatus(panel, "ready");
	expect(session.takePageErrors()).toEqual([]);
	await page.close();
});
