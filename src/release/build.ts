/** Builds the extension for one browser, as it is released, and packs it. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesUnder, pack } from "./pack.ts";

export const ROOT = join(import.meta.dirname, "../..");

const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };

export const releasedAs = (what: string): string => join(ROOT, ".output", `according-to-${version}-${what}.zip`);

/** What can be compared: the same sources give the same sum on any machine. */
export function report(zip: string): void {
	const bytes = readFileSync(zip);
	console.log(`${createHash("sha256").update(bytes).digest("hex")}  ${zip} (${Math.round(bytes.length / 1024)} KB)`);
}

export function release(browser: "chrome" | "firefox"): void {
	execFileSync("npx", ["wxt", "build", "-b", browser], { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
	const folder = join(ROOT, ".output", `${browser}-mv3`);
	const zip = releasedAs(browser);
	pack(folder, filesUnder(folder), zip);
	report(zip);
}
