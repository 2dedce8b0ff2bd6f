/** What each press costs the panel's main thread at so many facts. Run: npx tsx test/bench/panel.ts [number of facts] */
import { openGallery } from "../visual/open.ts";
import { measurePresses, median } from "../visual/presses.ts";

const facts = process.argv[2] ?? "300";
const gallery = await openGallery();
try {
	const page = await gallery.browser.newPage();
	await page.setViewport({ width: 400, height: 800 });
	await page.goto(`${gallery.address}?facts=${facts}`);
	const presses = await measurePresses(page);
	for (const { name, cpuMs } of presses) console.log(`${name}: ${cpuMs} ms`);
	console.log(`median at ${facts} facts: ${median(presses.map(({ cpuMs }) => cpuMs))} ms`);
} finally {
	await gallery.close();
}
