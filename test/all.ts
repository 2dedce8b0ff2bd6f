/**
 * Everything that must hold, from types to real browsers. Ends with one line that counts: "N passed, N failed", with ", N skipped" where any were. Exits
 * with 1 where something failed.
 */
import { type BrowserKind, getBrowser } from "./browsers.ts";
import { mozillaLint, sizes } from "./run/built.ts";
import { check, command, sum, type Tally, vitest } from "./run/tally.ts";

function inBrowser(kind: BrowserKind): Tally {
	try {
		getBrowser(kind);
	} catch (error) {
		return check(`${kind} is there`, false, error instanceof Error ? error.message : String(error));
	}
	return vitest("test/e2e/vitest.config.ts", { TEST_BROWSER: kind });
}

const steps: readonly [string, () => Tally][] = [
	["Types", () => command("types", "npm", ["run", "-s", "types"])],
	["Lint", () => command("lint", "npm", ["run", "-s", "lint"])],
	["Units", () => vitest("test/vitest.config.ts")],
	["Build for Chromium", () => command("build for Chromium", "npx", ["wxt", "build"])],
	["Build for Firefox", () => command("build for Firefox", "npx", ["wxt", "build", "-b", "firefox"])],
	["The built extension", () => sum([mozillaLint(), sizes()])],
	["In Chromium", () => inBrowser("chromium")],
	["In Firefox", () => inBrowser("firefox")],
];

const tallies = steps.map(([title, run]) => {
	const startMs = performance.now();
	console.log(`\n== ${title}`);
	const tally = run();
	console.log(`== ${title}: ${Math.round((performance.now() - startMs) / 1000)} s`);
	return tally;
});

const { passed, failed, skipped } = sum(tallies);
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed > 0 ? 1 : 0;
