import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { ownPage } from "./harness/pages.ts";
import { readPage, waitForStatus } from "./harness/reader.ts";
import { useBrowser } from "./harness/session.ts";
import type { PanelView } from "./harness/test-browser.ts";

const session = useBrowser();
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Rule and place of each violation. */
async function findViolations(panel: PanelView): Promise<string[]> {
	const run = `async () => {
		${axeSource};
		const { violations } = await axe.run(document, { resultTypes: ["violations"] });
		return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + " at " + target.join(" ")));
	}`;
	return panel.evaluate(run as unknown as () => string[]);
}

/** To copy, and the keys. */
const DIALOG_BUTTONS = [".toolbar .tool-button", ".toolbar-icons button:nth-of-type(2)"];

const states: readonly [status: string, html: string][] = [
	["ready", ownPage("tidal-barrier")],
	["not-an-article", "<!doctype html><title>Nothing</title>"],
];

describe.each(["light", "dark"] as const)("axe finds nothing wrong, %s", (scheme) => {
	it.each(states)("%s", async (status, html) => {
		await session.browser.useColorScheme(scheme);
		const page = await session.open(`http://daily.example/${scheme}/${status}`, html);
		const panel = await readPage(session.browser, page);
		await waitForStatus(panel, status);
		expect(await findViolations(panel)).toEqual([]);
		for (const view of status === "ready" ? ["figures", "people", "time"] : []) {
			await panel.click(`#tab-${view}`);
			await panel.waitFor((id) => document.getElementById(id)?.getAttribute("aria-selected") === "true", `tab-${view}`);
			expect(await findViolations(panel), view).toEqual([]);
		}
		for (const button of status === "ready" ? DIALOG_BUTTONS : []) {
			await panel.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), button);
			await panel.waitFor(() => document.querySelector("dialog[open]") !== null);
			expect(await findViolations(panel), "dialog").toEqual([]);
			await panel.key("Escape");
			await panel.waitFor(() => document.querySelector("dialog") === null);
		}
		await page.goto("http://daily.example/elsewhere");
		await waitForStatus(panel, "press-button");
		expect(await findViolations(panel)).toEqual([]);
		await page.close();
	});

	it("a page of the browser's own", async () => {
		const page = await session.browser.open("about:blank");
		await session.browser.press(page);
		const panel = await session.browser.panel();
		await panel.waitFor(() => /unreadable|not-an-article/.test(document.querySelector("[data-status]")?.getAttribute("data-status") ?? ""));
		expect(await findViolations(panel)).toEqual([]);
		await page.close();
	});
});
