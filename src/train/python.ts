/** What the training commands share: how they speak, how they refuse, and the Python that has torch. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

export const say = (line: string): boolean => process.stdout.write(`${line}\n`);

export function need(found: boolean, what: string): void {
	if (found) return;
	say(what);
	process.exit(1);
}

/** The first of these that has torch and numpy: Debian's packages belong to its own Python. */
export function findPython(): string {
	const found = [process.env.PYTHON, "python3", "/usr/bin/python3"].find(
		(python) => python !== undefined && spawnSync(python, ["-c", "import numpy, torch"]).status === 0,
	);
	need(found !== undefined, "There is no Python with torch and numpy. On Debian: apt install python3-torch libopenblas0-pthread");
	return found ?? "";
}

export function run(python: string, script: string, options: readonly string[]): void {
	const { status } = spawnSync(python, [join(import.meta.dirname, script), ...options], { stdio: "inherit" });
	if (status !== 0) process.exit(status ?? 1);
}
