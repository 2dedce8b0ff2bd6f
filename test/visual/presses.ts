/**
 * Presses a reader makes, one by one, by real mouse and keyboard, and what each costs: from the press to the next picture as the browser itself measures it
 * (the interaction whose worst is INP), and the main thread's own work for it, which another program's load does not lengthen.
 */
import type { CDPSession, Page } from "puppeteer-core";

export interface Press {
	readonly name: string;
	/** Press to next paint; the browser rounds to 8 ms. */
	readonly paintMs: number;
	readonly workMs: number;
}

type Act = (page: Page) => Promise<unknown>;

/** The place is looked up before, so that only the press is measured. */
async function clickAt(page: Page, selector: string): Promise<Act> {
	const { x, y } = await page.$eval(selector, (element) => {
		element.scrollIntoView({ block: "center", behavior: "instant" });
		const { left, top, width, height } = element.getBoundingClientRect();
		return { x: left + width / 2, y: top + height / 2 };
	});
	await page.mouse.move(x, y);
	return async ({ mouse }) => {
		await mouse.down();
		await mouse.up();
	};
}

const click = (selector: string) => (page: Page) => clickAt(page, selector);

const key =
	(name: "j" | "s" | "e" | "Escape" | "/"): (() => Promise<Act>) =>
	async () =>
	(page) =>
		page.keyboard.press(name);

const PRESSES: readonly (readonly [name: string, prepare: (page: Page) => Promise<Act>])[] = [
	...["figures", "people", "time", "quotes"].map((view) => [`view ${view}`, click(`#tab-${view}`)] as const),
	["next fact", key("j")],
	["next fact again", key("j")],
	["open a card's reasons", click(".card [aria-expanded]")],
	["hide a highlight", click(".legend-switch")],
	["open filters", click(".tools .tool-button")],
	["choose a filter", click(".facet-value")],
	["go to the search", key("/")],
	["search: s", key("s")],
	["search: se", key("e")],
	["clear the search", key("Escape")],
	["show all voices", click(".speakers .text-button")],
];

declare global {
	var pressMs: number[];
}

/** What the browser measured of each press, as it comes: the shortest that it tells of is 16 ms. */
const observe = (): void => {
	const shortest = { durationThreshold: 16 };
	globalThis.pressMs = [];
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) if ("interactionId" in entry && entry.interactionId) globalThis.pressMs.push(entry.duration);
	}).observe({ type: "event", ...shortest });
};

async function cpuMsOf(client: CDPSession): Promise<number> {
	const { metrics } = await client.send("Performance.getMetrics");
	return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
}

/** Till the next picture is there and what follows it has been done. */
const drawn = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/** Long enough for a list of 300 cards to be whole again. */
const REST_MS = 1200;

export async function measurePresses(page: Page): Promise<readonly Press[]> {
	const client = await page.createCDPSession();
	await client.send("Performance.enable", { timeDomain: "threadTicks" });
	await page.evaluate(observe);
	const presses: Press[] = [];
	for (const [name, prepare] of PRESSES) {
		const act = await prepare(page);
		await new Promise((done) => setTimeout(done, REST_MS));
		await page.evaluate(() => globalThis.pressMs.splice(0));
		const before = await cpuMsOf(client);
		await act(page);
		await page.evaluate(drawn);
		const workMs = Math.round((await cpuMsOf(client)) - before);
		await new Promise((done) => setTimeout(done, REST_MS / 4));
		presses.push({ name, paintMs: Math.max(0, ...(await page.evaluate(() => globalThis.pressMs))), workMs });
	}
	return presses;
}

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
