/** Nothing is cut off and no text lies on another, in every language, in a narrow panel and with large text: views with all that can be opened in them, dialogs, states and pages. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { usePanelPage } from "./harness/gallery.ts";

const LANGUAGES = readdirSync(join(import.meta.dirname, "../../assets/public/_locales"));
const VIEWS = ["quotes", "figures", "people", "time"];
const PAGES = ["page=options", "page=welcome", "state=press-button", "state=changed", "state=failed", "state=reading"];

/** A narrow panel; a usual one with text twice as large; in one language the narrowest and the widest too. */
const LOOKS = [
	[280, 1],
	[400, 2],
] as const;
const EXTREMES = [
	[240, 1],
	[800, 1],
] as const;

/** Cards off the screen are laid out too, and cut as they are on it. */
const styleFor = (text: number): string =>
	`html { font-size: ${text * 100}% !important } .card { content-visibility: visible !important; contain: layout style paint }`;

describe.skipIf(process.env.TEST_BROWSER === "firefox")("nothing is cut off", () => {
	const panel = usePanelPage();

	describe.each(LANGUAGES)("%s", (language) => {
		test.each([...LOOKS, ...(language === "en" ? EXTREMES : [])])("%d pixels wide, text %d times as large", async (width, text) => {
			const open = async (query: string) => {
				await panel.open(`lang=${language}&${query}`);
				await panel.page.addStyleTag({ content: styleFor(text) });
			};
			const press = (selector: string) => panel.page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
			const faults: Record<string, string[]> = {};
			const look = async (name: string) => {
				await panel.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
				faults[name] = await panel.page.evaluate(() => window.findFaults());
			};
			await panel.page.setViewport({ width, height: 900 });
			await open("");
			for (const view of VIEWS) {
				await press(`#tab-${view}`);
				await panel.page.evaluate(() => {
					for (const closed of document.querySelectorAll<HTMLElement>(".facts [aria-expanded=false]")) closed.click();
				});
				await look(view);
			}
			for (const [name, button] of [
				["copy", ".toolbar .tool-button"],
				["keys", ".toolbar-icons button:nth-of-type(2)"],
			] as const) {
				await open("");
				await press(button);
				await look(name);
			}
			for (const page of PAGES) {
				await open(page);
				await look(page);
			}
			expect(Object.entries(faults).filter(([, found]) => found.length > 0)).toEqual([]);
		});
	});
});
