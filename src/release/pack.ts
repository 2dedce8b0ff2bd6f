/**
 * A folder or a list of files -> a zip whose bytes depend on their names and contents alone: sorted, one date for all, no owner.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";

/** The first moment that a zip can tell; fflate writes it in local time, so that it is the same everywhere. */
const ONE_DATE = new Date(1980, 0, 1);

/** Every file under `folder`, as paths from it with "/" between. */
export const filesUnder = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((name) => statSync(join(folder, name)).isFile())
		.map((name) => name.replaceAll("\\", "/"));

export function pack(folder: string, names: readonly string[], target: string): void {
	const entries = [...names].sort().map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))] as const);
	writeFileSync(target, zipSync(Object.fromEntries(entries), { level: 9, mtime: ONE_DATE }));
}
