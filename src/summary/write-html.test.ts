import fc from "fast-check";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { type Outline, tidy } from "./outline.ts";
import { writeHtml } from "./write-html.ts";
import { writeText } from "./write-text.ts";

const bodyOf = (html: string) => parseHTML(`<html><body>${html}</body></html>`).document.body;

const outlineOf = (words: string): Outline => [
	{ kind: "heading", level: 1, line: [words] },
	{ kind: "quotation", paragraphs: [[words]], credit: [{ strong: words }, " · ", { link: "https://a.example/?a=1&b=2", label: words }] },
	{ kind: "list", items: [[{ em: words }]] },
];

test("blocks become the elements that Docs, Word and mail keep, each in its own direction", () => {
	expect(writeHtml(outlineOf("Go"))).toBe(
		'<h1 dir="auto">Go</h1>\n' +
			'<blockquote><p dir="auto">Go</p><p dir="auto">— <strong>Go</strong> · <a href="https://a.example/?a=1&amp;b=2">Go</a></p></blockquote>\n' +
			'<ul><li dir="auto"><em>Go</em></li></ul>',
	);
});

test("any words at all stay words: no element, no attribute comes from them", () => {
	const pieces = fc.array(
		fc.constantFrom("<", ">", '"', "'", "&", "/", "img", " onerror=", "<!--", "]]>", "&lt;", "script", "\n", "\u202e", "a"),
	);
	fc.assert(
		fc.property(
			fc.oneof(
				pieces.map((parts) => parts.join("")),
				fc.string({ unit: "grapheme" }),
			),
			(words) => {
				const body = bodyOf(writeHtml(outlineOf(words)));
				const names = [...body.querySelectorAll("*")].map((element) => element.localName);
				expect(names).toEqual(["h1", "blockquote", "p", "p", "strong", "a", "ul", "li", "em"]);
				expect(body.querySelector("h1")?.textContent).toBe(tidy(words));
				expect([...body.querySelectorAll("*")].flatMap((element) => element.getAttributeNames()).sort()).toEqual(
					["dir", "dir", "dir", "dir", "href"].sort(),
				);
			},
		),
		{ numRuns: 200 },
	);
});

test("plain text has no marks, and links on lines of their own", () => {
	expect(
		writeText([
			{ kind: "heading", level: 2, line: ["Quotes"] },
			{
				kind: "quotation",
				paragraphs: [["“Go.”"]],
				credit: [{ strong: "Ana" }, ", Mayor", " · ", { link: "https://a.example/", label: "go to passage" }],
			},
			{ kind: "list", items: [[{ strong: "5%" }, " · ", { link: "https://a.example/#b", label: "go to passage" }], ["six"]] },
		]),
	).toBe("QUOTES\n\n“Go.”\n— Ana, Mayor\n  https://a.example/\n\n- 5%\n  https://a.example/#b\n- six\n");
});
