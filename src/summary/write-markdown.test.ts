import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { expect, test } from "vitest";
import { type Outline, tidy } from "./outline.ts";
import { writeMarkdown } from "./write-markdown.ts";

type Node = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>["children"][number];

const parse = (markdown: string): Node => fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

const typesIn = (node: Node): string[] => [node.type, ...("children" in node ? node.children.flatMap((child) => typesIn(child)) : [])];

const wordsIn = (node: Node): string => ("value" in node ? node.value : "children" in node ? node.children.map(wordsIn).join("") : "");

/** The words as a program shows them; white space apart, which Markdown folds. */
const shown = (markdown: string): string => wordsIn(parse(markdown)).replace(/\s+/g, " ").trim();

const paragraph = (words: string): Outline => [{ kind: "paragraph", line: [words] }];

const HOSTILE = [
	"<img src=x onerror=alert(1)>",
	"a `code` and ``more``",
	"| a | b |\n|---|---|",
	"[click](javascript:alert(1))",
	"![img](x)",
	"**bold** _em_ ~~gone~~ *",
	"line\n\nbreak\r\nand # no heading",
	"# heading",
	"- item",
	"+ item",
	"> quotation",
	"1. first",
	"2031) second",
	"---",
	"- - -",
	"===",
	"***",
	"&lt;b&gt; &amp; &#60;",
	"a\\*b\\",
	"[^1] and [[note]] and [x]: y",
	"\u202egnirts desrever\u202c and \u200fmark",
	"$a$ and $5m to $6m",
	"snake_case _edge_",
	"<!-- comment -->",
	"https_://a",
	"    four spaces",
	"\ttab",
	"@user #tag %%hidden%% ==marked==",
];

test.each(HOSTILE)("%j is shown as it is", (words) => {
	const markdown = writeMarkdown(paragraph(words));
	expect(shown(markdown)).toBe(tidy(words).replace(/\s+/g, " ").trim());
	expect(new Set(typesIn(parse(markdown)))).toEqual(new Set(["root", "paragraph", "text"]));
});

test.each([
	["Rents fell 5.3 percent (in May), the city said – twice.", "Rents fell 5.3 percent (in May), the city said – twice."],
	["“We’ll go!” she said: it’s 3-4 km & a half; $5m to $6m.", "“We’ll go!” she said: it’s 3-4 km & a half; $5m to $6m."],
	["A word_like_this stays", "A word_like_this stays"],
	["#1 in the list", "\\#1 in the list"],
	["2031. A year", "2031\\. A year"],
	["-5 degrees", "-5 degrees"],
])("%j is escaped no more than it must: %j", (words, written) => {
	expect(writeMarkdown(paragraph(words))).toBe(`${written}\n`);
});

test("blocks: headings, quotations with their credit, lists, links", () => {
	const outline: Outline = [
		{ kind: "heading", level: 2, line: ["Quotes"] },
		{
			kind: "quotation",
			paragraphs: [["One."], ["Two."]],
			credit: [{ strong: "Ana" }, " · ", { link: "https://a.example/(x)", label: "go" }],
		},
		{ kind: "list", items: [[{ em: "a" }], ["b"]] },
	];
	expect(writeMarkdown(outline)).toBe("## Quotes\n\n> One.\n>\n> Two.\n>\n> — **Ana** · [go](https://a.example/%28x%29)\n\n- *a*\n- b\n");
});

/** Pieces that mean something in Markdown, put together at random. */
const syntax = fc
	.array(fc.constantFrom(..."*_`~[]()<>#|\\!&;-+=$%:.1 \n\tab“”", "**", "__", "```", "](", "<b>", "&lt;", "1. ", "- ", "\u202e"), {
		maxLength: 24,
	})
	.map((pieces) => pieces.join(""));

test("any words at all, in any place, are shown as they are and bring no structure of their own", () => {
	fc.assert(
		fc.property(fc.oneof(syntax, fc.string({ unit: "binary", maxLength: 30 })), (words) => {
			const plain = tidy(words).trim();
			const kinds = typesIn(
				parse(
					writeMarkdown([
						{ kind: "heading", level: 1, line: [words] },
						{ kind: "quotation", paragraphs: [[words]], credit: ["x", words] },
						{ kind: "list", items: [["x ", { strong: words }, " y"]] },
						{ kind: "paragraph", line: [{ em: words }, " · ", { link: "https://a.example/", label: "go" }] },
					]),
				),
			);
			const allowed = ["root", "heading", "text", "blockquote", "paragraph", "list", "listItem", "strong", "emphasis", "link"];
			expect(kinds.filter((kind) => !allowed.includes(kind))).toEqual([]);
			expect(kinds.filter((kind) => kind === "link").length).toBe(1);
			expect(shown(writeMarkdown(paragraph(words)))).toBe(plain.replace(/\s+/g, " ").trim());
		}),
		{ numRuns: 60 },
	);
}, 30_000);
