import { describe, expect, it } from "vitest";
import { readMarked, writeMarked } from "../../../test/fixtures/marked-parts.ts";
import { mendClosings } from "./closings.ts";
import { findQuotations } from "./quotation-marks.ts";

function mended(marked: string): string {
	const { text, words, parts } = readMarked(marked);
	return writeMarked(text, mendClosings(words, parts, findQuotations(text, words.blocks)));
}

describe("mendClosings", () => {
	it.each([
		[
			"who tells of the attribution before",
			"<A Lund man> [admitted] {to the theft of a bridge}, prosecutors said.",
			"{A Lund man admitted to the theft of a bridge}, <prosecutors> [said].",
		],
		[
			"when and to whom it was said",
			"<Ruud> [said] {he had paid for it}, Ida Holm, his aide, told the committee on Monday.",
			"{Ruud said he had paid for it}, <Ida Holm, his aide,> [told] the committee on Monday.",
		],
		[
			"who was taken for a part of it",
			"{The men were held on the road to Lund, Ida Holm, an agent for the mayor’s office,} [said].",
			"{The men were held on the road to Lund}, <Ida Holm, an agent for the mayor’s office,> [said].",
		],
		[
			"who stands behind “per”",
			"Ruud will lead the team in the final, per a club release.",
			"{Ruud will lead the team in the final}, [per] <a club release>.",
		],
		[
			"who the tagger left out",
			"{Giving farmers titles is key to slowing forest loss}, the paper states.",
			"{Giving farmers titles is key to slowing forest loss}, <the paper> [states].",
		],
		[
			"a clause that nobody said",
			"The bridge is the oldest of all, the data show.",
			"{The bridge is the oldest of all}, <the data> [show].",
		],
	])("gives its clause to %s", (_what, marked, expected) => {
		expect(mended(marked)).toBe(expected);
	});

	it.each([
		["what has its content", "{The bridge is old}, <prosecutors> [said]."],
		["through whom it came", "<Ruud> [said] {the bridge was old}, the Lund Echo reported on Monday."],
		["a quotation", "{“The bridge is old,”} <Ruud> [said], as he left, prosecutors said."],
		["a thing that was announced", "Kestrel bought the other half of the bridge, a deal announced on Monday."],
		["a rate", "Each of them will pay 5 crowns for it, per person."],
		["a condition", "When the council met at noon, the mayor said."],
		["a subject that goes on", "<Ruud> [said] {the bridge was old}, and he said it twice."],
	])("leaves alone %s", (_what, marked) => {
		expect(mended(marked)).toBe(marked);
	});
});
