/** Checks of the built extension: Mozilla's linter and the sizes of what a reader waits for. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { check, outputOf, sum, type Tally } from "./tally.ts";

const built = (browser: "chrome" | "firefox"): string => join(import.meta.dirname, "../../.output", `${browser}-mv3`);

interface LintReport {
	readonly errors: readonly LintMessage[];
	readonly warnings: readonly LintMessage[];
}

interface LintMessage {
	readonly code: string;
	readonly message: string;
	readonly file: string;
}

/**
 * Assignments to innerHTML in the libraries that we bundle: Readability's, into the inert copy that it is given, and the one behind Preact's
 * `dangerouslySetInnerHTML`, which our own linter forbids.
 */
const LIBRARY_ASSIGNMENTS = 3;

export function mozillaLint(): Tally {
	const report = JSON.parse(outputOf("npx", ["web-ext", "lint", "--source-dir", built("firefox"), "--output", "json"])) as LintReport;
	const isAssignment = ({ code }: LintMessage): boolean => code === "UNSAFE_VAR_ASSIGNMENT";
	const others = [...report.errors, ...report.warnings.filter((warning) => !isAssignment(warning))];
	const finding = others.map(({ code, file, message }) => `${code} in ${file}: ${message}`).join("; ");
	return sum([
		check("web-ext lint", others.length === 0, finding),
		check("web-ext lint: no innerHTML but the libraries'", report.warnings.filter(isAssignment).length <= LIBRARY_ASSIGNMENTS),
	]);
}

const kilobytes = (bytes: number): number => Math.round(bytes / 102.4) / 10;

function checkSize(name: string, files: readonly string[], limitKb: number): Tally {
	const sizeKb = kilobytes(files.reduce((total, file) => total + gzipSync(readFileSync(file)).length, 0));
	return check(`${name} is at most ${limitKb} KB`, sizeKb <= limitKb, `${sizeKb} KB gzip`);
}

/** What an extension page loads before it shows anything: its scripts and style sheets, as its HTML names them. */
function loadedBy(html: string, folder: string): string[] {
	const names = [...readFileSync(join(folder, html), "utf8").matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(
		([, name]) => name as string,
	);
	return names.map((name) => join(folder, name));
}

/** The panel without the engine, which a worker loads; and what runs in the reader's page. */
export const sizes = (): Tally =>
	sum(
		(["chrome", "firefox"] as const).flatMap((browser) => [
			checkSize(`${browser}: the panel`, loadedBy("sidepanel.html", built(browser)), 90),
			checkSize(`${browser}: the script in the page`, [join(built(browser), "reader.js")], 45),
		]),
	);
