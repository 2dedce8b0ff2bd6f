import { expect, test } from "vitest";
import type { ArticleMetadata } from "../../facts/article.ts";
import { choiceOf } from "../fixture/choice-of.ts";
import { EMPTY_SHEET } from "../fixture/sheet-of.ts";
import { findFormat } from "../formats.ts";
import { parseName } from "./names.ts";

const full: ArticleMetadata = {
	...EMPTY_SHEET.article,
	url: "https://news.example/a",
	headline: "Why the “old” quay closes",
	author: "Lena Ortiz",
	publisher: "The Ellery Courier",
	datePublished: "2031-09-04T23:30:00-05:00",
	inLanguage: "en",
};

const cite = (style: string, article: Partial<ArticleMetadata> = {}): string =>
	findFormat(style)
		?.render({ ...EMPTY_SHEET, article: { ...full, ...article } }, choiceOf())
		.text.trimEnd() ?? "";

test.each([
	["Ana Mora", "Mora", "Ana"],
	["Jean-Paul de Wit", "de Wit", "Jean-Paul"],
	["Vincent van der Berg", "van der Berg", "Vincent"],
	["Martin King Jr.", "King Jr.", "Martin"],
	["Madonna", "Madonna", ""],
	["Associated Press", "Associated Press", ""],
	["Courier Staff", "Courier Staff", ""],
	["AFP", "AFP", ""],
])("%s is %s, %s", (name, family, given) => {
	expect(parseName(name)).toEqual({ family, given });
});

test.each([
	["one author", {}, "Ortiz, L. (2031, September 4). Why the “old” quay closes. The Ellery Courier. https://news.example/a"],
	["two", { author: "Lena Ortiz; Jean-Paul de Wit" }, /^Ortiz, L., & de Wit, J.-P. \(2031/],
	["three", { author: "A. B. Cole; Di Elm; Press Desk" }, /^Cole, A. B., Elm, D., & Press Desk. \(2031/],
	["none", { author: null }, "Why the “old” quay closes. (2031, September 4). The Ellery Courier. https://news.example/a"],
	["no day", { datePublished: null, headline: "Why now?" }, "Ortiz, L. (n.d.). Why now? The Ellery Courier. https://news.example/a"],
])("APA, %s", (_, article, citation) => {
	expect(cite("apa", article)).toEqual(typeof citation === "string" ? citation : expect.stringMatching(citation));
});

test.each([
	["one author", {}, "Ortiz, Lena. “Why the ‘old’ quay closes.” The Ellery Courier, 4 Sept. 2031, news.example/a. Accessed 7 June 2031."],
	["two", { author: "Lena Ortiz; Jean-Paul de Wit" }, /^Ortiz, Lena, and Jean-Paul de Wit\. “/],
	["three", { author: "A. B. Cole; Di Elm; Press Desk" }, /^Cole, A\. B\., et al\. “/],
	["none", { author: null }, /^“Why the/],
])("MLA, %s", (_, article, citation) => {
	expect(cite("mla", article)).toEqual(typeof citation === "string" ? citation : expect.stringMatching(citation));
});

test.each([
	["one author", {}, "Ortiz, Lena. “Why the ‘old’ quay closes.” The Ellery Courier, September 4, 2031. https://news.example/a."],
	["three", { author: "A. B. Cole; Di Elm; Press Desk" }, /^Cole, A\. B\., Di Elm, and Press Desk\. “/],
	["no day", { datePublished: null }, /The Ellery Courier\. Accessed June 7, 2031\. https/],
])("Chicago, %s", (_, article, citation) => {
	expect(cite("chicago", article)).toEqual(typeof citation === "string" ? citation : expect.stringMatching(citation));
});

test("BibTeX escapes what TeX acts on and keeps agencies whole", () => {
	const entry = cite("bibtex", { headline: "50% of {us} & $5_a#b~c^d\\e", author: "Lena Ortiz; Associated Press" });
	expect(entry).toContain("author = {Ortiz, Lena and {Associated Press}}");
	expect(entry).toContain("title = {{50\\% of \\{us\\} \\& \\$5\\_a\\#b\\textasciitilde{}c\\textasciicircum{}d\\textbackslash{}e}}");
	expect(entry).toMatch(/^@article\{ortiz20315abcde,\n[\s\S]*date = \{2031-09-04\}[\s\S]*urldate = \{2031-06-07\}[\s\S]*\n\}$/);
});

test("RIS has a tag a line, from TY to ER", () => {
	expect(cite("ris", { headline: "Line\nbreak TY  - X" }).split("\r\n")).toEqual([
		"TY  - NEWS",
		"AU  - Ortiz, Lena",
		"TI  - Line break TY - X",
		"T2  - The Ellery Courier",
		"PY  - 2031",
		"DA  - 2031/09/04",
		"UR  - https://news.example/a",
		"Y2  - 2031/06/07",
		"LA  - en",
		"ER  -",
	]);
});

test("CSL-JSON leaves out what is absent", () => {
	expect(JSON.parse(cite("csl-json", { author: "Lena Ortiz; Associated Press", publisher: null, url: "javascript:alert(1)" }))).toEqual([
		{
			id: "ortiz2031quay",
			type: "article-newspaper",
			author: [{ family: "Ortiz", given: "Lena" }, { literal: "Associated Press" }],
			title: "Why the “old” quay closes",
			issued: { "date-parts": [[2031, 9, 4]] },
			accessed: { "date-parts": [[2031, 6, 7]] },
			language: "en",
		},
	]);
});

test("the styles set the paper's name in italics where they can", () => {
	expect(findFormat("mla")?.render({ ...EMPTY_SHEET, article: full }, choiceOf()).html).toContain("<em>The Ellery Courier</em>, 4 Sept.");
});
