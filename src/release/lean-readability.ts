/**
 * Readability's source -> the same without what find-article.ts never uses: a tenth of the script that every read page waits for. Throws
 * where a newer Readability has other methods, so that none is left out unseen.
 */

/** Never reached: JSON-LD is read by metadata/, and what calls the others is left out below. */
const UNREACHED = ["_getJSONLD", "_isSingleImage", "_getRowAndColumnCount", "_getTextDensity", "_unescapeHtmlEntities"];

/**
 * Reached, and without effect on the copy that it is given (snapshot.ts): that has no pictures' sources and no `noscript`, nobody follows its links,
 * and the last cleaning is switched off.
 */
const IDLE = ["_fixRelativeUris", "_unwrapNoscriptImages", "_fixLazyImages", "_markDataTables", "_cleanConditionally"];

/** The copy has a title and the name of an author, and no other metadata. */
const METADATA = '_getArticleMetadata() {\n    return { title: this._getArticleTitle(), byline: "named elsewhere" };\n  },\n';

export function leanReadability(source: string): string {
	let lean = source;
	for (const name of UNREACHED) lean = replaceMethod(lean, name, "");
	for (const name of IDLE) lean = replaceMethod(lean, name, `${name}() {},\n`);
	return replaceMethod(lean, "_getArticleMetadata", METADATA);
}

/** A method stands at the second column and ends with the brace there. */
function replaceMethod(source: string, name: string, by: string): string {
	const start = source.indexOf(`\n  ${name}(`);
	const end = source.indexOf("\n  },\n", start);
	if (start < 0 || end < 0) throw new Error(`This Readability has no method ${name}: look again at what can be left out.`);
	return `${source.slice(0, start)}\n  ${by}${source.slice(end + "\n  },\n".length)}`;
}

/** The same for Vite. */
export const leanReadabilityPlugin = {
	name: "lean-readability",
	enforce: "pre",
	transform: (code: string, id: string) => (id.endsWith("@mozilla/readability/Readability.js") ? leanReadability(code) : null),
} as const;
