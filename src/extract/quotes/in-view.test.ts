import { expect, it } from "vitest";
import { readMarked } from "../../../test/fixtures/marked-parts.ts";
import { slice } from "../../facts/span.ts";
import { mendViews } from "./in-view.ts";

const mended = (marked: string): string[] => {
	const { text, words, parts } = readMarked(marked);
	return mendViews(words, parts).map((part) => `${part.role}: ${slice(text, part)}`);
};

it.each([
	["In Ida Holm’s view, the bridge is safe.", ["source: Ida Holm’s", "cue: view", "content: the bridge is safe"]],
	["In her words, “the bridge is safe”.", ["source: her", "cue: words", "content: “the bridge is safe”"]],
	[
		"The bridge, in the Lakes Ministry’s opinion, is safe.",
		["content: The bridge", "source: the Lakes Ministry’s", "cue: opinion", "content: is safe"],
	],
	["[In] <Holm’s> view, {the bridge} is safe.", ["source: Holm’s", "cue: view", "content: the bridge"]],
])("finds whose view it is: %s", (marked, expected) => {
	expect(mended(marked)).toEqual(expected);
});

it.each([
	["what nobody owns", "In other words, the bridge is safe.", []],
	["the writer's own", "In my view, the bridge is safe.", []],
	["what is seen", "In Holm’s view of the river stands a bridge.", []],
	[
		"a view in what somebody says",
		"<Holm> [said] {that, in her view, the bridge was safe}.",
		["source: Holm", "cue: said", "content: that, in her view, the bridge was safe"],
	],
])("leaves %s", (_what, marked, expected) => {
	expect(mended(marked)).toEqual(expected);
});
