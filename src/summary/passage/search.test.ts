import { expect, test } from "vitest";
import type { TextDirective } from "./directive.ts";
import { normalise } from "./normal-text.ts";
import { findPassages } from "./search.ts";

/** What the directive finds in a text of blocks; each row was tried in Chromium, which found the same. */
const found = (blocks: string, directive: TextDirective): string[] => {
	const text = normalise(blocks);
	return findPassages(text, directive).map(({ start, end }) => text.slice(start, end));
};

test.each<[string, string, TextDirective, string]>([
	["words within a block", "One two three four.", { start: "two three" }, "two three"],
	["a no-break space", "One two\u00a0three four.", { start: "two three" }, "two three"],
	["other quotation marks", "One “two’s” three.", { start: '"two\'s" three' }, '"two\'s" three'],
	["a soft hyphen", "One two thr\u00adee four.", { start: "two three" }, "two three"],
	["another case", "ONE TWO THREE", { start: "two three" }, "two three"],
	["a prefix in the block before", "One two.\n\nThree four.", { prefix: "One two.", start: "Three four" }, "three four"],
	["a range over blocks", "One two.\nAd\nThree four.", { start: "One two", end: "four." }, "one two.\nad\nthree four."],
	[
		"the end that its suffix follows",
		"One x two. One y. Two x four.",
		{ start: "One", end: "x", suffix: "four" },
		"one x two. one y. two x",
	],
	["behind a dash", "One two—three four.", { start: "three four" }, "three four"],
	["an amount", "It cost €3.5bn then.", { start: "€3.5bn" }, "€3.5bn"],
])("%s: found", (_, blocks, directive, passage) => {
	expect(found(blocks, directive)[0]).toBe(passage);
});

test.each<[string, string, TextDirective]>([
	["words over a break", "One two three\nfour five.", { start: "three four" }],
	["words over two cells", "One\ttwo three", { start: "One two" }],
	["a prefix with another block between", "One two.\nAd\nThree four.", { prefix: "One two.", start: "Three four" }],
	["the middle of a number", "One 1,200 four.", { start: "200 four" }],
	["the start of a word", "One twofold three.", { start: "One two" }],
	["no words", "One two.", { start: "" }],
	["a suffix that stands further on", "One two three four.", { start: "One", suffix: "three" }],
])("%s: left alone", (_, blocks, directive) => {
	expect(found(blocks, directive)).toEqual([]);
});

test("an ambiguous directive finds two", () => {
	expect(found("It is so. It is so. It is so.", { start: "is so" })).toEqual(["is so", "is so"]);
});
