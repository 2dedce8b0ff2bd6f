import { describe, expect, it } from "vitest";
import { textToArticle } from "../plain-text.ts";
import { tokenize } from "../tokens.ts";
import { mendBeginnings } from "./repair.ts";

function mended(text: string, labels: number[]): number[] {
	const out = Uint8Array.from(labels);
	mendBeginnings(out, tokenize(text, textToArticle(text).blocks).tokens);
	return [...out];
}

describe("mendBeginnings", () => {
	it.each([
		["begins what only continues", "a b c", [0, 2, 2], [0, 1, 2]],
		["begins another kind", "a b c", [1, 4, 4], [1, 3, 4]],
		["begins anew in the next paragraph", "a b\n\nc d", [5, 6, 6, 6], [5, 6, 5, 6]],
		["leaves whole spans alone", "a b c", [1, 2, 3], [1, 2, 3]],
	])("%s", (_, text, labels, expected) => {
		expect(mended(text, labels)).toEqual(expected);
	});
});
