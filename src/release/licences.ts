/**
 * The licences of what the extension is built from: their authors ask that they go with every copy. Those of packages lie beside
 * them; those of data that was taken into this project (name lists, the model's words) in assets/licences.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

interface Package {
	readonly version: string;
	readonly license: string;
	readonly dependencies?: Readonly<Record<string, string>>;
}

const readPackage = (folder: string): Package => JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Package;

function licenceOf(name: string, folder: string): string {
	const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.|$)/i.test(entry));
	if (!file) throw new Error(`${name} states no licence: its file is missing in ${folder}.`);
	const { version, license } = readPackage(folder);
	return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}

/** The packages named, and those that they need in turn. */
function withTheirs(modules: string, names: readonly string[]): string[] {
	const found = new Set(names);
	for (const name of found) for (const theirs of Object.keys(readPackage(join(modules, name)).dependencies ?? {})) found.add(theirs);
	return [...found].sort();
}

const RULE = `\n${"-".repeat(80)}\n\n`;

/** `root`: the project's folder, its packages installed. One plain text, the same for the same packages. */
export function findLicences(root: string): string {
	const modules = join(root, "node_modules");
	const names = withTheirs(modules, Object.keys(readPackage(root).dependencies ?? {}));
	const licences = names.map((name) => licenceOf(name, join(modules, name)));
	const data = join(root, "assets/licences");
	const ofData = readdirSync(data)
		.sort()
		.map((file) => `${basename(file, ".txt")}, in lists of names or in the model\n\n${readFileSync(join(data, file), "utf8").trim()}\n`);
	return ["According To is built with the work of others, under their licences.\n", ...licences, ...ofData].join(RULE);
}
