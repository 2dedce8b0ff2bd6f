/** The panel by keyboard alone, in every view, state, dialog and page: Tab reaches everything, always in sight and with a mark around it; each view says its counts; the strip and dialogs answer keys. */
import { describe, expect, test } from "vitest";
import { usePanelPage } from "./harness/gallery.ts";

const VIEWS = ["quotes", "figures", "people", "time"];

const LOOKS = ["theme=light", "theme=dark", "theme=light&lang=ar&size=150"];

const PLACES = [
	"page=options",
	"page=welcome",
	...["press-button", "changed", "nothing", "not-an-article", "browser-page", "pdf", "failed", "extension-updated"].map(
		(state) => `state=${state}`,
	),
];

/** Each with the button of the toolbar that opens it. */
const DIALOGS = [
	["copy", ".toolbar .tool-button"],
	["keys", ".toolbar-icons button:nth-of-type(2)"],
] as const;

/** Everything that a keyboard can come to, and where it is now. */
interface Stop {
	readonly name: string;
	readonly inSight: boolean;
	readonly marked: boolean;
}

describe.skipIf(process.env.TEST_BROWSER === "firefox")("by keyboard, in Chromium", () => {
	const panel = usePanelPage();

	const open = async (view = "quotes", query = "") => {
		await panel.open(query);
		await panel.page.evaluate((id) => document.getElementById(id)?.click(), `tab-${view}`);
		await panel.page.waitForFunction(
			() =>
				document.querySelector("[role=tabpanel] [hidden]") === null &&
				document.querySelectorAll("[role=tabpanel] li.card").length >=
					Number(document.querySelector("[role=tab][aria-selected=true] .tab-count")?.textContent),
		);
	};

	/** Elements that Tab must come to; of radio buttons the chosen one. */
	const countStops = () =>
		panel.page.evaluate(() => {
			const front = document.querySelector("dialog[open]") ?? document;
			const stops = front.querySelectorAll<HTMLElement>("button, a[href], input, select, textarea, summary, [tabindex='0']");
			return [...stops].filter(
				(element) =>
					element.tabIndex >= 0 && !element.matches(":disabled, [type=radio]:not(:checked)") && element.getClientRects().length > 0,
			).length;
		});

	const readStop = (): Promise<Stop | null> =>
		panel.page.evaluate(() => {
			const at = document.activeElement;
			if (at === null || at === document.body) return null;
			const { top, bottom } = at.getBoundingClientRect();
			const isMarked = (element: Element | null): boolean => element !== null && getComputedStyle(element).outlineStyle !== "none";
			const isField = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement;
			const labels = isField ? [...(at.labels ?? [])] : [];
			const name = at.getAttribute("aria-label") ?? (at.textContent || labels.map(({ textContent }) => textContent).join(" "));
			return {
				name: name.trim() || at.id,
				inSight: bottom > 0 && top < innerHeight,
				marked: isMarked(at) || isMarked(at.nextElementSibling),
			};
		});

	/** From the top of the page, or from where a dialog has put the focus, stop by stop, all the way. */
	const walkAll = async () => {
		const wanted = await countStops();
		const first = await readStop();
		const stops: Stop[] = first === null ? [] : [first];
		while (stops.length < wanted) {
			await panel.page.keyboard.press("Tab");
			const stop = await readStop();
			if (stop === null) break;
			stops.push(stop);
		}
		expect(stops).toHaveLength(wanted);
		expect(stops.filter(({ inSight, marked }) => !inSight || !marked)).toEqual([]);
		expect(stops.filter(({ name }) => name === "")).toEqual([]);
	};

	describe.each(LOOKS)("with %s", (look) => {
		test.each(VIEWS)("Tab walks through the view %s", async (view) => {
			await open(view, look);
			await walkAll();
		});

		test.each(PLACES)("Tab walks through %s", async (place) => {
			await panel.open(`${look}&${place}`);
			await walkAll();
		});

		test.each(DIALOGS)("Tab walks through the dialog %s", async (_name, button) => {
			await open("quotes", look);
			await panel.page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), button);
			await panel.page.waitForSelector("dialog[open]");
			await walkAll();
		});
	});

	test.each(VIEWS)("j and k walk through the cards of %s, Enter jumps, and the counts are said", async (view) => {
		await open(view === "quotes" ? "people" : "quotes");
		await panel.page.keyboard.press(String(VIEWS.indexOf(view) + 1) as "1");
		const count = await panel.page.$eval(`#tab-${view} .tab-count`, (shown) => shown.textContent);
		await panel.page.waitForFunction(
			(said) => document.querySelector("[role=status]")?.textContent === said,
			{},
			`${count} of ${count} shown`,
		);
		const ids = await panel.page.$$eval("[role=tabpanel] li.card:not([hidden] *)", (cards) =>
			cards.map((card) => card.getAttribute("data-fact-id")),
		);
		for (const [key, at] of [
			["j", 0],
			["j", 1],
			["k", 0],
		] as const) {
			await panel.page.keyboard.press(key);
			await panel.page.waitForFunction((id) => document.activeElement?.getAttribute("data-fact-id") === id, {}, ids[at] ?? "");
		}
		await panel.page.keyboard.press("Enter");
		expect(await panel.page.evaluate(() => window.asked.at(-1)?.slice(0, 2))).toEqual(["goTo", ids[0]]);
	});

	test("the strip moves through the article by arrows, the other way round from right to left", async () => {
		const offsetAfter = async (key: "ArrowRight" | "ArrowLeft" | "Home") => {
			await panel.page.focus(".strip");
			await panel.page.keyboard.press(key);
			const [deed, offset] = await panel.page.evaluate(() => window.asked.at(-1) ?? []);
			expect(deed).toBe("goToOffset");
			return Number(offset);
		};
		await open();
		const here = (await offsetAfter("ArrowRight")) - (await offsetAfter("ArrowLeft"));
		expect(here).toBeGreaterThan(0);
		expect(await offsetAfter("Home")).toBe(0);
		await open("quotes", "lang=ar");
		expect((await offsetAfter("ArrowRight")) - (await offsetAfter("ArrowLeft"))).toBe(-here);
	});

	test("a dialog takes the focus, keeps it, and gives it back", async () => {
		await open();
		await panel.page.focus(".toolbar .tool-button");
		await panel.page.keyboard.press("Enter");
		await panel.page.waitForSelector("dialog[open]");
		for (let step = 0; step < 12; step++) {
			await panel.page.keyboard.press("Tab");
			const inside = await panel.page.evaluate(
				() => document.activeElement === document.body || document.activeElement?.closest("dialog") !== null,
			);
			expect(inside).toBe(true);
		}
		await panel.page.keyboard.press("Escape");
		await panel.page.waitForFunction(() => document.querySelector("dialog") === null);
		await panel.page.waitForFunction(() => document.activeElement?.matches(".toolbar .tool-button"));
	});
});
