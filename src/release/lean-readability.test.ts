/** The leaner Readability finds the same article, to the byte, on the pages written for this project. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { runInNewContext } from "node:vm";
import type { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { leanReadability } from "./lean-readability.ts";

const WHOLE = readFileSync(createRequire(import.meta.url).resolve("@mozilla/readability/Readability.js"), "utf8");
const PAGES = `${import.meta.dirname}/../../test/pages`;

interface Reader {
	new (document: Document, options: object): Readability;
	readonly prototype: { _removeFlag(flag: number): void; readonly FLAG_CLEAN_CONDITIONALLY: number };
}

function load(source: string): Reader {
	const module: { exports?: Reader } = {};
	runInNewContext(source, { module });
	if (!module.exports) throw new Error("Readability exports nothing.");
	return module.exports;
}

function readWith(Reader: Reader, html: string): string | null | undefined {
	const { document } = parseHTML(html);
	for (const gone of document.querySelectorAll("script, style, noscript, meta, link")) gone.remove();
	const author = document.createElement("meta");
	author.setAttribute("name", "author");
	author.setAttribute("content", "named elsewhere");
	document.head.append(author);
	const reader = new Reader(document as unknown as Document, { charThreshold: 1, disableJSONLD: true, keepClasses: true });
	const { prototype } = Reader;
	prototype._removeFlag.call(reader, prototype.FLAG_CLEAN_CONDITIONALLY);
	return reader.parse()?.textContent;
}

describe("leanReadability", () => {
	const [whole, lean] = [load(WHOLE), load(leanReadability(WHOLE))];

	it.each(readdirSync(PAGES))("reads %s as the whole one does", (page) => {
		const html = readFileSync(`${PAGES}/${page}/source.html`, "utf8");
		expect(readWith(lean, html)).toBe(readWith(whole, html));
	});

	it("is much shorter", () => expect(leanReadability(WHOLE).length).toBeLessThan(WHOLE.length * 0.75));

	it("refuses another Readability than it knows", () => expect(() => leanReadability("module.exports = class {};")).toThrow(/no method/));
});
