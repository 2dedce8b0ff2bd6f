/**
 * What each press and key costs the panel: processor time of its main thread until the press has been answered and drawn. Processor time, since a busy
 * machine makes every clock time long.
 */
import type { Page } from "puppeteer-core";

export interface Press {
	readonly name: string;
	readonly cpuMs: number;
}

const PRESSES: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
	...["figures", "people", "time", "quotes"].map((view) => [`view ${view}`, (page: Page) => page.click(`#tab-${view}`)] as const),
	["next fact", (page) => page.keyboard.press("j")],
	["next fact again", (page) => page.keyboard.press("j")],
	["open filters", (page) => page.click(".tools .tool-button")],
	["choose a filter", (page) => page.click(".facet-value")],
	["search: s", (page) => page.type("#search", "s")],
	["search: se", (page) => page.type("#search", "e")],
	["clear the search", (page) => page.keyboard.press("Escape")],
];

export async function measurePresses(page: Page): Promise<readonly Press[]> {
	const client = await page.createCDPSession();
	await client.send("Performance.enable", { timeDomain: "threadTicks" });
	const cpuMs = async () => {
		const { metrics } = await client.send("Performance.getMetrics");
		return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
	};
	const drawn = () => page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done))));
	const settled = () => new Promise((done) => setTimeout(done, 1500));
	const presses: Press[] = [];
	for (const [name, press] of PRESSES) {
		await settled();
		const before = await cpuMs();
		await press(page);
		await drawn();
		presses.push({ name, cpuMs: Math.round(((await cpuMs()) - before) * 10) / 10 });
	}
	return presses;
}

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
