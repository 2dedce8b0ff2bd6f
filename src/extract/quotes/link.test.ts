import { describe, expect, it } from "vitest";
import { readMarked } from "../../../test/fixtures/marked-parts.ts";
import { slice } from "../../facts/span.ts";
import { linkParts } from "./link.ts";

/** Each attribution as "source | cue | content", its pieces joined by " … ". */
function linked(marked: string): string[] {
	const { text, words, parts } = readMarked(marked);
	return linkParts(words, parts).map(({ source, cue, content }) =>
		[source && slice(text, source), cue && slice(text, cue), content.map((piece) => slice(text, piece)).join(" … ")].join(" | "),
	);
}

describe("linkParts, over the end of a sentence", () => {
	it.each([
		[
			"a quotation behind a quotation and its cue",
			"{“It is old,”} <she> [said]. She looked up. {“It is safe.”}",
			["she | said | “It is old,” … “It is safe.”"],
		],
		[
			"a quotation behind what the same one thinks",
			"{“It is old,”} <Ida Holm> [said]. <Holm> [thinks] {it may fall}. {“It is safe.”}",
			["Ida Holm | said | “It is old,” … “It is safe.”", "Holm | thinks | it may fall"],
		],
		[
			"no quotation behind what another one thinks",
			"{“It is old,”} <Ida Holm> [said]. <Robert Ruud> [thinks] {it may fall}. {“It is safe.”}",
			["Ida Holm | said | “It is old,”", "Robert Ruud | thinks | it may fall", " |  | “It is safe.”"],
		],
		[
			"no clause beside the one that is said",
			"<She> [said] {the bridge was old}. The council knew {that it may fall}.",
			["She | said | the bridge was old", " |  | that it may fall"],
		],
	])("ties %s", (_what, marked, expected) => {
		expect(linked(marked)).toEqual(expected);
	});
});
