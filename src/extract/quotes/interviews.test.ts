import { describe, expect, it } from "vitest";
import { slice } from "../../facts/span.ts";
import { textToArticle } from "../plain-text.ts";
import { tokenize } from "../tokens.ts";
import { findLabelledParts } from "./interviews.ts";

const labelsOf = (text: string): string[] => {
	const parts = findLabelledParts(tokenize(text, textToArticle(text).blocks));
	return parts.filter((part) => part.role !== "cue").map((part) => slice(text, part));
};

describe("findLabelledParts", () => {
	it.each([
		["Q: Is it safe?\n\nA: It is.\n\nQ: Sure?", ["Q", "Is it safe?", "A", "It is.", "Q", "Sure?"]],
		[
			"HOLM: It is safe.\n\nRUUD: Sure?\n\nHOLM: I am.\n\nRUUD: Good.",
			["HOLM", "It is safe.", "RUUD", "Sure?", "HOLM", "I am.", "RUUD", "Good."],
		],
		[
			"Holm: We looked.\n\nRuud: Sure?\n\nHolm: Yes.\n\nRuud: Good.",
			["Holm", "We looked.", "Ruud", "Sure?", "Holm", "Yes.", "Ruud", "Good."],
		],
		[
			"IDA HOLM: I did.\n\nCARL RUUD: Sure?\n\nHOLM: Yes.\n\nRUUD: Good.",
			["IDA HOLM", "I did.", "CARL RUUD", "Sure?", "HOLM", "Yes.", "RUUD", "Good."],
		],
	])("finds: %s", (text, expected) => {
		expect(labelsOf(text)).toEqual(expected);
	});

	it.each([
		["Read more: one\n\nRead more: two\n\nRead more: three"],
		["HOLM: It is safe.\n\nThe bridge was old.\n\nIt cost much."],
		["Lund: Ruud 12, Berg 8.\n\nMora: Lind 10, Noor 9.\n\nLund: Ruud 14.\n\nMora: Lind 2."],
		["DEAR IDA: Can I?\n\nDEAR ANNA: You can.\n\nDEAR IDA: Can we?"],
		["Update: one.\n\nUpdate: two.\n\nUpdate: three."],
	])("leaves alone: %s", (text) => {
		expect(labelsOf(text)).toEqual([]);
	});
});
