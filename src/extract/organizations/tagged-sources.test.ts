import { describe, expect, it } from "vitest";
import { slice } from "../../facts/span.ts";
import { readNames } from "../names/names.ts";
import { textToArticle } from "../plain-text.ts";
import type { Tags } from "../tags.ts";
import { tokenize } from "../tokens.ts";
import { isTaggedSource } from "./tagged-sources.ts";

/** The name's words as a source, where the tagger has marked `source`. */
function isSource(text: string, source: string, name: string): boolean {
	const words = tokenize(text, textToArticle(text).blocks);
	const start = text.indexOf(source);
	const inSource = words.tokens.map((t) => t.start >= start && t.end <= start + source.length);
	const tags: Tags = {
		attribution: words.tokens.map((t, i) => (inSource[i] ? (t.start === start ? "B-source" : "I-source") : "O")),
		certainty: new Float32Array(words.tokens.length).fill(1),
		entity: words.tokens.map(() => "O"),
	};
	const reading = readNames(words, tags);
	const first = reading.words.findIndex((word) => slice(text, word) === name);
	return isTaggedSource(reading, first, first + 1);
}

describe("isTaggedSource", () => {
	it.each([
		["Lund pledged to wait.", "Lund", "Lund"],
		["The Danes pledged to wait.", "The Danes", "Danes"],
		["Lund, which owns the bridge, has pledged to wait.", "Lund, which owns the bridge", "Lund"],
		["The Lamb in Lund pledged to wait.", "The Lamb in Lund", "Lamb"],
		["Lund and Bergen pledged to wait.", "Lund and Bergen", "Bergen"],
	])("finds in %s", (text, source, name) => {
		expect(isSource(text, source, name)).toBe(true);
	});

	it.each([
		["The envoy to Lund pledged to wait.", "The envoy to Lund", "Lund"],
		["Lund builders pledged to wait.", "Lund builders", "Lund"],
		["LUND, Mich. — State officials pledged to wait.", "LUND, Mich. — State officials", "LUND"],
		["Lund met the owner, who pledged to wait.", "who", "Lund"],
	])("leaves alone %s", (text, source, name) => {
		expect(isSource(text, source, name)).toBe(false);
	});
});
