/**
 * A cleaned copy of a page -> the element that holds its article: by Readability, or by where the running text is thickest.
 * Null where there is none. Readability uses the copy up.
 */
import Readability from "@mozilla/readability/Readability.js";
import type { Prose } from "./prose.ts";

/** What Readability has and its types do not tell. */
interface Flags {
	readonly FLAG_STRIP_UNLIKELYS: number;
	readonly FLAG_WEIGHT_CLASSES: number;
	readonly FLAG_CLEAN_CONDITIONALLY: number;
	_removeFlag(flag: number): void;
}

/** How much Readability believes class names: it throws out what they call unlikely, only weighs them, or neither. */
export type Trust = "throws-out" | "weighs" | "neither";

export function findByReadability(document: Document, trust: Trust): Element | null {
	nameAuthor(document);
	const readability = new Readability<Node>(document, {
		keepClasses: true,
		// Its second attempt parses the page anew, and the way back to the live text would be lost: read-page.ts tries again itself.
		charThreshold: 1,
		serializer: (node) => node,
		disableJSONLD: true,
	});
	// Its last cleaning weighs links against commas and so loses lists, tables, short answers and embedded posts; clean/ does it with reasons.
	const flags = readability as unknown as Flags;
	flags._removeFlag(flags.FLAG_CLEAN_CONDITIONALLY);
	if (trust !== "throws-out") flags._removeFlag(flags.FLAG_STRIP_UNLIKELYS);
	if (trust === "neither") flags._removeFlag(flags.FLAG_WEIGHT_CLASSES);
	return (readability.parse()?.content as Element | undefined) ?? null;
}

/** Of a box's running text this much must stand in one of its parts for the part to be the article. */
const MIN_PART_SHARE = 0.75;

/** Goes down from the whole page as long as one part holds nearly all of the running text. */
export function findByProse(document: Document, prose: Prose): Element | null {
	let at: Element = document.body;
	if (prose.in(at) === 0) return null;
	for (;;) {
		const part = [...at.children].find((child) => prose.in(child) >= prose.in(at) * MIN_PART_SHARE);
		if (!part || part.children.length === 0) return at;
		at = part;
	}
}

/** Where no author is named, Readability takes the first element called "dateline" for one, and with it the article's place line. */
function nameAuthor(document: Document): void {
	const meta = document.createElement("meta");
	meta.setAttribute("name", "author");
	meta.setAttribute("content", "named elsewhere");
	document.head.append(meta);
}
