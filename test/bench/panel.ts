/**
 * `npx tsx test/bench/panel.ts [number of facts]`: what each press costs in the panel at so many facts (300 if not said): from press to picture, and in work
 * of the main thread. Each is the median of some rounds. Exits with 1 where a press takes over 50 ms of work.
 */
import { PATIENCE_MS } from "../e2e/harness/test-browser.ts";
import { openGallery } from "../visual/open.ts";
import { measurePresses, median } from "../visual/presses.ts";

const MOST_MS = 50;
const ROUNDS = 3;

const facts = Number(process.argv[2] ?? 300);
const gallery = await openGallery();
const byName = new Map<string, { paintMs: number[]; workMs: number[] }>();
try {
	for (let round = 0; round < ROUNDS; round++) {
		const page = await gallery.browser.newPage();
		await page.setViewport({ width: 400, height: 800 });
		await page.goto(`${gallery.address}?facts=${facts}`, { timeout: PATIENCE_MS });
		for (const { name, paintMs, workMs } of await measurePresses(page)) {
			const before = byName.get(name) ?? { paintMs: [], workMs: [] };
			byName.set(name, { paintMs: [...before.paintMs, paintMs], workMs: [...before.workMs, workMs] });
		}
		await page.close();
	}
} finally {
	await gallery.close();
}
const presses = [...byName].map(([name, { paintMs, workMs }]) => ({ name, paintMs: median(paintMs), workMs: median(workMs) }));
for (const { name, paintMs, workMs } of presses)
	console.log(`${name.padEnd(24)} picture after ${paintMs || "under 16"} ms, ${workMs} ms of work`);
const paint = presses.map(({ paintMs }) => paintMs);
const work = presses.map(({ workMs }) => workMs);
console.log(
	`${facts} facts: picture after ${median(paint)} ms (median), ${Math.max(...paint)} ms (worst); work ${median(work)} and ${Math.max(...work)} ms`,
);
process.exitCode = Math.max(...work) <= MOST_MS ? 0 : 1;
