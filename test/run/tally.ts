/** What a step of the tests came to, and steps that are a command of their own. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Tally {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

export const sum = (tallies: readonly Tally[]): Tally => ({
	passed: tallies.reduce((total, tally) => total + tally.passed, 0),
	failed: tallies.reduce((total, tally) => total + tally.failed, 0),
	skipped: tallies.reduce((total, tally) => total + tally.skipped, 0),
});

const PASS: Tally = { passed: 1, failed: 0, skipped: 0 };
const FAIL: Tally = { passed: 0, failed: 1, skipped: 0 };

/** One check that holds or does not; says so on a line. */
export function check(name: string, holds: boolean, finding = ""): Tally {
	console.log(`${holds ? "ok    " : "FAILED"} ${name}${finding === "" ? "" : `: ${finding}`}`);
	return holds ? PASS : FAIL;
}

const root = join(import.meta.dirname, "../..");

/** A command that passes where it ends with 0. */
export function command(name: string, program: string, args: readonly string[]): Tally {
	const { status } = spawnSync(program, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
	return check(name, status === 0);
}

/** The standard output of a command that may fail. */
export const outputOf = (program: string, args: readonly string[]): string =>
	spawnSync(program, args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 1e8 }).stdout;

interface VitestReport {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly numPendingTests: number;
	readonly numTodoTests: number;
}

/** Every test of a vitest configuration, counted. A run that fails without a failed test (a file that does not load) counts as one failure. */
export function vitest(config: string, env: Record<string, string> = {}): Tally {
	const folder = mkdtempSync(join(tmpdir(), "according-to-tests-"));
	const report = join(folder, "report.json");
	const args = ["vitest", "run", "--config", config, "--reporter=default", "--reporter=json", `--outputFile=${report}`];
	const { status } = spawnSync("npx", args, { cwd: root, stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, ...env } });
	try {
		const counts = JSON.parse(readFileSync(report, "utf8")) as VitestReport;
		const failed = status === 0 ? counts.numFailedTests : Math.max(1, counts.numFailedTests);
		return { passed: counts.numPassedTests, failed, skipped: counts.numPendingTests + counts.numTodoTests };
	} catch {
		return FAIL;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
