import { describe, expect, it } from "vitest";
import { slice } from "../../facts/span.ts";
import { textToArticle } from "../plain-text.ts";
import { tokenize } from "../tokens.ts";
import { mendInversions } from "./inversions.ts";
import type { Part, Role } from "./parts.ts";

/** The parts as "role: words", where the tagger gave `tagged`. */
function read(text: string, tagged: readonly [Role, string][]): string[] {
	const words = tokenize(text, textToArticle(text).blocks);
	const parts = tagged.map(([role, part]): Part => {
		const start = text.indexOf(part);
		return { role, start, end: start + part.length, certainty: 0.9 };
	});
	return mendInversions(words, parts).map((part) => `${part.role}: ${slice(text, part)}`);
}

describe("mendInversions", () => {
	it("puts the speakers behind the cue in their place", () => {
		const text = "The bridge will open in May, said people with knowledge of the matter.";
		expect(
			read(text, [
				["source", "The bridge"],
				["cue", "said"],
				["content", "people with knowledge of the matter"],
			]),
		).toEqual(["content: The bridge will open in May", "cue: said", "source: people with knowledge of the matter"]);
	});

	it("reads a name with its titles up to where it was said", () => {
		const text = "Job cuts will be announced in May, said Kestrel's newly named chair Ida Holm in a letter that was seen by the Echo.";
		expect(
			read(text, [
				["source", "Job cuts"],
				["cue", "said"],
				["content", "Kestrel's newly named chair Ida Holm in a letter that was seen by the Echo"],
			]),
		).toEqual(["content: Job cuts will be announced in May", "cue: said", "source: Kestrel's newly named chair Ida Holm"]);
	});

	it("reads one where the tagger has found nobody before", () => {
		const text = "Job cuts will be announced in May, said Kestrel's executive chair Ida Holm in a letter to staff.";
		expect(
			read(text, [
				["cue", "said"],
				["content", "Kestrel's executive chair Ida Holm in a letter to staff"],
			]),
		).toEqual(["content: Job cuts will be announced in May", "cue: said", "source: Kestrel's executive chair Ida Holm"]);
	});

	it("reads a clause that the tagger took for a name", () => {
		const text = "Kestrel's cash sits in banks such as Lund Corp., said people with knowledge of the matter.";
		expect(
			read(text, [
				["source", "Kestrel's cash sits in banks such as Lund Corp.,"],
				["cue", "said"],
				["content", "people with knowledge of the matter"],
			]),
		).toEqual(["content: Kestrel's cash sits in banks such as Lund Corp.", "cue: said", "source: people with knowledge of the matter"]);
	});

	it.each([
		[
			"The mayor opened the fair, said Ida Holm had asked her to in a letter, and left.",
			"The mayor",
			"Ida Holm had asked her to in a letter",
		],
		["Ida Holm, who sits in the council, said people liked it.", "Ida Holm, who sits in the council,", "people liked it"],
		["Ida Holm, the mayor, said people liked it.", "Ida Holm, the mayor", "people liked it"],
		["Carl Berg, an engineer, said no to the plan.", "Carl Berg, an engineer", "no to the plan"],
	])("leaves alone: %s", (text, source, content) => {
		expect(
			read(text, [
				["source", source],
				["cue", "said"],
				["content", content],
			]),
		).toEqual([`source: ${source}`, "cue: said", `content: ${content}`]);
	});
});
