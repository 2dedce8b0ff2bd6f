import { describe, expect, it } from "vitest";
import { readMarked, writeMarked } from "../../../test/fixtures/marked-parts.ts";
import { leaveLists } from "./label-lists.ts";

const OPENING = "The sheriff of Lund spoke on Monday.\n\n";

function left(marked: string): string {
	const { text, words, parts } = readMarked(OPENING + marked);
	return writeMarked(text, leaveLists(words, parts)).slice(OPENING.length);
}

describe("leaveLists", () => {
	it.each([
		["charges", "<Robert Ruud>[:] {Burglary, held without bond}.\n\n<Anna Lind>[:] {Theft}."],
		["a cast", "<Hamlet>[:] {Robert Ruud}"],
		["what is told of somebody", "<Ida Holm>[:] {She was calm and had the facts at hand}."],
		["who wrote the article", "By <Ida Holm>[:] {We know that the bridge will open}."],
		["a letter to somebody", "<DEAR IDA>[:] {I cannot sleep}."],
	])("takes no speech from %s", (_what, marked) => {
		expect(left(marked)).toBe(marked.replace(/[<>[\]{}]/g, ""));
	});

	it.each([
		["spoken words", "<HOLM>[:] {I looked twice}."],
		["a talk in which some say little", "<HOLM>[:] {I looked twice}.\n\n<RUUD>[:] {Good}."],
		["words in marks", "<Ida Holm>[:] {“Burglary, held without bond.”}"],
		["a verb before the colon", "<Ida Holm> [said:] {Burglary}."],
	])("keeps %s", (_what, marked) => {
		expect(left(marked)).toBe(marked);
	});

	it("takes no town for a speaker where the news comes from it", () => {
		const { text, words, parts } = readMarked("<NEW LUND>[:] {The bridge will open in May, nearly a year late}.");
		expect(writeMarked(text, leaveLists(words, parts))).toBe(text);
	});

	it("keeps what another says behind it", () => {
		const { text, words, parts } = readMarked("<NEW LUND>[:] {The bridge is old}, [said] <Holm>.");
		expect(writeMarked(text, leaveLists(words, parts))).toBe("NEW LUND: {The bridge is old}, [said] <Holm>.");
	});

	it("keeps a headline", () => {
		const { text, words, parts } = readMarked("<Holm>[:] {Bridge to open in May}");
		expect(writeMarked(text, leaveLists(words, parts))).toBe("<Holm>[:] {Bridge to open in May}");
	});
});
