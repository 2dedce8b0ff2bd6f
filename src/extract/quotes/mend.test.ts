import { describe, expect, it } from "vitest";
import { slice } from "../../facts/span.ts";
import { textToArticle } from "../plain-text.ts";
import { tokenize } from "../tokens.ts";
import { mendParts } from "./mend.ts";
import type { Part, Role } from "./parts.ts";

/** The parts as marked ("<source>", "[cue]", "{content}"), mended: their texts in order. */
function mended(marked: string): string[] {
	const roles: Readonly<Record<string, Role>> = { "<": "source", "[": "cue", "{": "content" };
	const parts: Part[] = [];
	let text = "";
	for (const piece of marked.split(/(?=[<[{])|(?<=[>\]}])/)) {
		const role = roles[piece.charAt(0)];
		const bare = role ? piece.slice(1, -1) : piece;
		if (role) parts.push({ role, start: text.length, end: text.length + bare.length, certainty: 0.9 });
		text += bare;
	}
	return mendParts(tokenize(text, textToArticle(text).blocks), parts, []).map((part) => slice(text, part));
}

describe("mendParts", () => {
	it.each([
		[
			"a content over the dots of an hour",
			"<He> [said] {that she left around 10:30} p.m. Tuesday in a car.",
			["He", "said", "that she left around 10:30 p.m. Tuesday in a car"],
		],
		["a content over the dot in a name", "<He> [said] {that the air holds PM2}.5 again.", ["He", "said", "that the air holds PM2.5 again"]],
		[
			"who wrote behind where it was written",
			"In <a paper on bridges, engineer Ida Holm> [wrote] {that it was old}.",
			["engineer Ida Holm", "wrote", "that it was old"],
		],
		["a source without its day", "<Mr. Ruud last week> [said] {it was old}.", ["Mr. Ruud", "said", "it was old"]],
		["a content without whom one told", "<She> [told] {the guards that it was old}.", ["She", "told", "that it was old"]],
	])("mends %s", (_what, marked, expected) => {
		expect(mended(marked)).toEqual(expected);
	});

	it.each([
		["a content that ends with its sentence", "<He> [said] {that it was old}. Later they left."],
		["an apposition", "<A builder, Ida Holm,> [wrote] {that it was old}."],
	])("leaves alone %s", (_what, marked) => {
		expect(mended(marked)).toEqual([...marked.matchAll(/[<[{]([^>\]}]*)[>\]}]/g)].map((match) => match[1]));
	});
});
