/** A cleaned copy of a page -> the element that holds its article, by Readability. Null where it finds none. Uses the copy up. */
import { Readability } from "@mozilla/readability";

/** What Readability has and its types do not tell. */
interface Flags {
	readonly FLAG_CLEAN_CONDITIONALLY: number;
	_removeFlag(flag: number): void;
}

export function findArticle(document: Document): Element | null {
	nameAuthor(document);
	const readability = new Readability<Node>(document, {
		keepClasses: true,
		// Readability's second attempt parses the page anew, and the way back to the live text would be lost.
		charThreshold: 1,
		serializer: (node) => node,
		disableJSONLD: true,
	});
	// Its last cleaning weighs links against commas and so loses lists, tables, short answers and embedded posts; clean/ does it with reasons.
	const flags = readability as unknown as Flags;
	flags._removeFlag(flags.FLAG_CLEAN_CONDITIONALLY);
	return (readability.parse()?.content as Element | undefined) ?? null;
}

/** Where no author is named, Readability takes the first element called "dateline" for one, and with it the article's place line. */
function nameAuthor(document: Document): void {
	const meta = document.createElement("meta");
	meta.setAttribute("name", "author");
	meta.setAttribute("content", "named elsewhere");
	document.head.append(meta);
}
