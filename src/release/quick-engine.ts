/**
 * Two steps in the build of the engine's worker that bring its first answer sooner: the scripts' bytes in, the same program out. Refuses a language model
 * that no longer is as these steps expect it.
 */

/** What of a built file is looked at here. */
interface Built {
	readonly type: string;
	code?: string;
}

/** Catches `é` and each half of `🙂`; leaves `e`. */
const beyondAsciiPattern = /[^\0-\x7f]/g;

/** `café` -> `caf\u00e9`: the browser reads a script of plain letters at half the cost, and one letter beyond them makes all six megabytes the other kind. */
const escaped = (code: string): string =>
	code.replace(beyondAsciiPattern, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);

export const plainLetters = {
	name: "plain-letters",
	enforce: "post" as const,
	generateBundle(_options: unknown, bundle: Readonly<Record<string, Built>>): void {
		for (const file of Object.values(bundle)) if (file.type === "chunk" && file.code !== undefined) file.code = escaped(file.code);
	},
};

const COPY = "JSON.parse(JSON.stringify(originalModel))";

/** wink copies its model's three megabytes before it changes them; the engine reads them once and needs no second. */
export const noSpareModel = {
	name: "no-spare-model",
	enforce: "pre" as const,
	transform(code: string, id: string): { readonly code: string; readonly map: null } | null {
		if (!id.endsWith("wink-eng-lite-web-model/dist/read-core-model.js")) return null;
		if (!code.includes(COPY)) throw new Error("wink's model is read in another way now: look whether noSpareModel is still needed.");
		return { code: code.replace(COPY, "originalModel"), map: null };
	},
};
