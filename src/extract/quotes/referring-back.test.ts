import { describe, expect, it } from "vitest";
import { readMarked } from "../../../test/fixtures/marked-parts.ts";
import { slice } from "../../facts/span.ts";
import { linkParts } from "./link.ts";
import { referBack } from "./referring-back.ts";

/** Source, cue and contents of each attribution that comes of the marked parts. */
function referred(marked: string): (string | null)[][] {
	const { text, words, parts } = readMarked(marked);
	const attributions = referBack(words, linkParts(words, parts));
	return attributions.map(({ source, cue, content }) => [
		source && slice(text, source),
		cue && slice(text, cue),
		...content.map((span) => slice(text, span)),
	]);
}

describe("referBack", () => {
	it.each([
		[
			"The bridge was unsafe for most of the year. {That}['s according to] <a new survey from Lund University>.",
			["a new survey from Lund University", "according to", "The bridge was unsafe for most of the year"],
		],
		[
			"Most people will leave the coast.\nThis is the view of Ida Holm, a professor of geology, who has studied it.",
			["Ida Holm, a professor of geology", "the view of", "Most people will leave the coast"],
		],
		["{“It was a disgrace.”} That was the verdict of Ida Holm on Tuesday.", ["Ida Holm", "the verdict of", "“It was a disgrace.”"]],
		[
			"<Teens> [love] {the bridge} more than ever. That's according to Lund University.",
			["Lund University", "according to", "Teens love the bridge more than ever"],
		],
	])("%s", (marked, found) => {
		expect(referred(marked)).toEqual([found]);
	});

	it.each([
		[
			"what has its own speaker",
			"{The bridge is old}, <Ruud> [said]. That is the view of Ida Holm.",
			[["Ruud", "said", "The bridge is old"]],
		],
		["what opens an article", "That is according to plan.", []],
		["what is no saying", "The bridge is old. That is the wish of Ida Holm.", []],
	])("leaves %s", (_what, marked, found) => {
		expect(referred(marked)).toEqual(found);
	});
});
