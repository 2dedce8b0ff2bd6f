import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { CDPSession } from "puppeteer-core";
import { beforeAll, describe, expect, it } from "vitest";
import { usePanelPage } from "./harness/gallery.ts";
import { ownPage } from "./harness/pages.ts";
import { readPage, waitForStatus } from "./harness/reader.ts";
import { useBrowser } from "./harness/session.ts";
import type { PanelView } from "./harness/test-browser.ts";

const session = useBrowser();
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const RUN_AXE = `async () => {
	${axeSource};
	const { violations } = await axe.run(document, { resultTypes: ["violations"] });
	return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + " at " + target.join(" ")));
}`;

/** Rule and place of each violation. */
const findViolations = (panel: PanelView): Promise<string[]> => panel.evaluate(RUN_AXE as unknown as () => string[]);

/** Light, dark, the reader's own colours; from right to left with large text. */
const LOOKS: readonly [name: string, query: string, forcedColors: boolean][] = [
	["light", "theme=light", false],
	["dark", "theme=dark", false],
	["forced colours", "theme=light", true],
	["right to left, large", "theme=light&lang=ar&size=150", false],
];

const PLACES = [
	"page=options",
	"page=welcome",
	...["press-button", "reading", "changed", "nothing", "not-an-article", "browser-page", "pdf", "failed", "extension-updated"].map(
		(state) => `state=${state}`,
	),
];

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
		for (const button of status === "ready" ? [1, 3] : []) {
			await panel.evaluate((at) => document.querySelectorAll<HTMLElement>(".toolbar button")[at]?.click(), button);
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

/** Every state, page and dialog, and every view with all opened that can be; without the extension around it. */
describe.skipIf(process.env.TEST_BROWSER === "firefox")("axe finds nothing wrong in the panel", () => {
	const panel = usePanelPage();
	/** Kept open: with it goes what it emulates. */
	let client: CDPSession;
	beforeAll(async () => {
		client = await panel.page.createCDPSession();
	});

	const expectNothingWrong = async (name: string) => expect(await panel.page.evaluate(`(${RUN_AXE})()`), name).toEqual([]);

	describe.each(LOOKS)("%s", (_name, query, forcedColors) => {
		const open = async (wanted: string) => {
			// A colour that is still on its way to another has no contrast to speak of.
			const still = { name: "prefers-reduced-motion", value: "reduce" };
			const features = forcedColors ? [still, { name: "forced-colors", value: "active" }] : [still];
			await client.send("Emulation.setEmulatedMedia", { features });
			await panel.open(`${query}&${wanted}`);
		};

		it.each(PLACES)("%s", async (place) => {
			await open(place);
			await expectNothingWrong(place);
		});

		it("views with filters and reasons open", async () => {
			await open("");
			for (const view of ["quotes", "figures", "people", "time"]) {
				await panel.page.evaluate((id) => document.getElementById(id)?.click(), `tab-${view}`);
				await panel.page.waitForFunction(() => document.querySelector("[role=tabpanel] [hidden]") === null);
				await panel.page.evaluate(() => {
					for (const closed of document.querySelectorAll<HTMLElement>(".facts [aria-expanded=false]")) closed.click();
				});
				await expectNothingWrong(view);
			}
		});

		it.each([
			["copy", 1],
			["keys", 3],
		])("the dialog %s", async (name, button) => {
			await open("");
			await panel.page.evaluate((at) => document.querySelectorAll<HTMLElement>(".toolbar button")[at]?.click(), button);
			await panel.page.waitForSelector("dialog[open]");
			await expectNothingWrong(name);
		});
	});
});
