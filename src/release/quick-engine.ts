/**
 * Steps in the build of the engine's worker that bring its first answer sooner: the scripts' bytes in, the same program out. Refuses a language model
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

/** Letters of one file. A browser takes several files at once, and two of half a megabyte in less time than one of a whole. */
const PIECE = 400_000;

/** A text of over a million letters in double quotes with nothing to escape, as base64 is. */
const longTextPattern = /"([^"\\\n]{1000000,})"/g;

/** `const model="QVRU...";` -> the same with the text's pieces from files beside it, `[name, code]` each. */
function inPieces(
	code: string,
	name: string,
): { readonly code: string; readonly files: readonly (readonly [name: string, code: string])[] } {
	const files: (readonly [string, string])[] = [];
	const imports: string[] = [];
	const rest = code.replace(longTextPattern, (_, text: string) => {
		const pieces: string[] = [];
		for (let at = 0; at < text.length; at += PIECE) {
			const [piece, file] = [`$piece${files.length}`, `piece-${name}-${files.length}.js`];
			pieces.push(piece);
			imports.push(`import ${piece} from"./${file}";`);
			files.push([file, `export default"${text.slice(at, at + PIECE)}";`]);
		}
		return `(${pieces.join("+")})`;
	});
	return { code: imports.join("") + rest, files };
}

interface Emitter {
	readonly emitFile: (file: { readonly type: "asset"; readonly fileName: string; readonly source: string }) => void;
}

/** The models' long texts into files that are read side by side. */
export const sideBySide = {
	name: "side-by-side",
	enforce: "post" as const,
	generateBundle(this: Emitter, _options: unknown, bundle: Readonly<Record<string, Built>>): void {
		for (const [path, file] of Object.entries(bundle)) {
			if (file.type !== "chunk" || file.code === undefined) continue;
			const [, folder = "", name = ""] = /^(.*\/)?([^/]+)$/.exec(path) ?? [];
			const { code, files } = inPieces(file.code, name.replace(/\.js$/, ""));
			file.code = code;
			for (const [own, source] of files) this.emitFile({ type: "asset", fileName: `${folder}${own}`, source });
		}
	},
};

/** What stands in wink's reader, and what does the same sooner. */
const SOONER = {
	// it copies the model's three megabytes before it changes them; the engine reads them once and needs no second
	"JSON.parse(JSON.stringify(originalModel))": "originalModel",
	// newer browsers read base64 themselves
	"bufferFromBase64=function(data){": "bufferFromBase64=function(data){if(Uint8Array.fromBase64)return Uint8Array.fromBase64(data).buffer;",
} as const;

export const quickModel = {
	name: "quick-model",
	enforce: "pre" as const,
	transform(code: string, id: string): { readonly code: string; readonly map: null } | null {
		if (!id.endsWith("wink-eng-lite-web-model/dist/read-core-model.js")) return null;
		const missing = Object.keys(SOONER).find((part) => !code.includes(part));
		if (missing) throw new Error(`wink's model is read in another way now, without ${missing}: look what of quickModel is still needed.`);
		return { code: Object.entries(SOONER).reduce((whole, [part, sooner]) => whole.replace(part, sooner), code), map: null };
	},
};
