/** The panel in a real Chromium, without the extension around it: no accessibility fault in any state, view, dialog and theme; a walk by keyboard alone. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { beforeAll, describe, expect, test } from "vitest";
import { usePanelPage } from "./harness/gallery.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const STATES = ["press-button", "reading", "changed", "nothing", "not-an-article", "browser-page", "pdf", "failed", "extension-updated"];
const VIEWS = ["quotes", "figures", "people", "time"];

describe.skipIf(process.env.TEST_BROWSER === "firefox")("the panel in Chromium", () => {
	const panel = usePanelPage();

	const open = (query: string): Promise<void> => panel.open(query);

	const press = (selector: string) => panel.page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);

	/** The focus follows a key within a frame or two. */
	const focusIsOn = (id: string) =>
		panel.page.waitForFunction(
			(wanted) =>
				(document.activeElement?.closest("[data-fact-id]")?.getAttribute("data-fact-id") ?? document.activeElement?.id) === wanted,
			{ timeout: 10_000 },
			id,
		);

	async function faults(): Promise<string[]> {
		await panel.page.evaluate(axeSource);
		// Cards far below are laid out late; they are looked at too.
		await panel.page.addStyleTag({
			content: "* { content-visibility: visible !important; transition: none !important; animation: none !important }",
		});
		const results = (await panel.page.evaluate("axe.run()")) as AxeResults;
		return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
	}

	describe.each(["light", "dark", "forced"])("in %s colours no accessibility fault", (theme) => {
		beforeAll(async () => {
			const client = await panel.page.createCDPSession();
			await client.send("Emulation.setEmulatedMedia", {
				features: [{ name: "forced-colors", value: theme === "forced" ? "active" : "none" }],
			});
		});
		test.each(STATES)("in the state %s", async (state) => {
			await open(`theme=${theme}&state=${state}`);
			expect(await faults()).toEqual([]);
		});
		test.each(VIEWS)("in the view %s, with its filters and a reason open", async (view) => {
			await open(`theme=${theme}`);
			await press(`#tab-${view}`);
			for (const selector of [".tools .tool-button", ".card [aria-expanded]"]) await press(selector);
			expect(await faults()).toEqual([]);
		});
		test.each([
			["copy", ".toolbar .tool-button"],
			["keys", ".toolbar-icons button:nth-of-type(2)"],
		])("in the dialog %s", async (_, button) => {
			await open(`theme=${theme}`);
			await press(button);
			await panel.page.waitForSelector("dialog[open]");
			expect(await faults()).toEqual([]);
		});
		test.each(["options", "welcome"])("on the page %s", async (name) => {
			await open(`theme=${theme}&page=${name}`);
			expect(await faults()).toEqual([]);
		});
	});

	test.each(VIEWS)("right to left and large too, in the view %s", async (view) => {
		await open("lang=ar&size=150");
		await press(`#tab-${view}`);
		expect(await faults()).toEqual([]);
	});

	test("a walk by keyboard: views, cards, passages, search and dialogs; the focus is never lost", async () => {
		await open("");
		await panel.page.focus("#tab-quotes");
		await panel.page.keyboard.press("ArrowRight");
		await focusIsOn("tab-figures");
		await panel.page.keyboard.press("End");
		await focusIsOn("tab-time");
		await panel.page.keyboard.press("1");
		for (const expected of ["q1", "q2", "q3"]) {
			await panel.page.keyboard.press("j");
			await focusIsOn(expected);
		}
		await panel.page.keyboard.press("Enter");
		expect(await panel.page.evaluate(() => window.asked.at(-1)?.slice(0, 2))).toEqual(["goTo", "q3"]);
		await panel.page.keyboard.press("c");
		await panel.page.waitForFunction(() => window.asked.at(-1)?.[0] === "copy");
		await panel.page.keyboard.press("x");
		await panel.page.waitForSelector(".hidden-card");
		await focusIsOn("q3");
		await panel.page.waitForFunction(() => document.querySelector("#tab-quotes")?.textContent?.includes("10"));
		await panel.page.keyboard.press("/");
		await panel.page.keyboard.type("second envelope");
		await panel.page.waitForFunction(() => document.querySelector("[role=status]")?.textContent === "1 of 10 shown");
		await panel.page.keyboard.press("Escape");
		await panel.page.waitForFunction(() => document.querySelector<HTMLInputElement>("#search")?.value === "");
		await panel.page.focus("#tab-quotes");
		await panel.page.keyboard.press("?");
		await panel.page.waitForSelector("dialog[open]");
		await panel.page.keyboard.press("Escape");
		await panel.page.waitForFunction(() => document.querySelector("dialog") === null);
		await focusIsOn("tab-quotes");
	});

	test("a fact pressed on the page is brought into view, whatever view and filter", async () => {
		await open("");
		await panel.page.type("#search", "cod");
		await panel.page.evaluate(() => window.pressed("f4"));
		await panel.page.waitForFunction(() => document.activeElement?.getAttribute("data-fact-id") === "f4");
		expect(await panel.page.$eval("#tab-figures", (tab) => tab.getAttribute("aria-selected"))).toBe("true");
	});
});
