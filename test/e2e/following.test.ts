import { describe, it } from "vitest";
import { ownPage } from "./harness/pages.ts";
import { readPage, waitForStatus } from "./harness/reader.ts";
import { useBrowser } from "./harness/session.ts";

const session = useBrowser({ everyPage: true });
const article = ownPage("tidal-barrier");

describe("with leave to read every page", () => {
	it("follows navigations and tabs without a press", async () => {
		session.site.serve("http://other.example/", article.replaceAll("Osterby council backs", "Northby council backs"));
		const page = await session.open("http://daily.example/first", article);
		const panel = await readPage(session.browser, page);
		await waitForStatus(panel, "ready");
		await page.goto("http://other.example/");
		await panel.waitFor(() => document.querySelector("h1")?.textContent?.startsWith("Northby") === true);
		const second = await session.open("http://daily.example/second", article.replaceAll("Osterby council backs", "Southby council backs"));
		await panel.waitFor(() => document.querySelector("h1")?.textContent?.startsWith("Southby") === true);
		await second.close();
		await page.close();
	});
});
