import { expect, it } from "vitest";
import { readMarked } from "../../../test/fixtures/marked-parts.ts";
import { slice } from "../../facts/span.ts";
import type { Attribution } from "./link.ts";
import { findQuotations } from "./quotation-marks.ts";
import { joinSplit } from "./split-quotations.ts";

/** The contents of all, where each marked content but the first is another's without a cue. */
function joined(marked: string): string[][] {
	const { text, words, parts } = readMarked(marked);
	const contents = parts.filter((part) => part.role === "content");
	const cue = parts.find((part) => part.role === "cue") ?? null;
	const source = parts.find((part) => part.role === "source") ?? null;
	const certainty = { content: 0.9, cue: 0.9, source: 0.9 };
	const attributions = contents.map(
		(content, i): Attribution => ({
			content: [content],
			cue: i === 0 ? cue : null,
			source: i === 0 ? source : null,
			certainty,
		}),
	);
	const found = joinSplit(words, attributions, findQuotations(text, words.blocks));
	return found.map(({ content }) => content.map((piece) => slice(text, piece)));
}

it.each([
	[
		"that nobody has",
		"{“If it is old,”} [said] <one owner>, pointing at the bridge, “then it will fall.”",
		[["“If it is old,”", "“then it will fall.”"]],
	],
	[
		"that stands alone",
		"{“If it is old,”} [said] <one owner> in a letter, {“then it will fall.”}",
		[["“If it is old,”", "“then it will fall.”"]],
	],
	[
		"behind a title",
		"{“If it is old,”} [said] <Mr. Lund>, pointing at the bridge, “then it will fall.”",
		[["“If it is old,”", "“then it will fall.”"]],
	],
	[
		"with what is told in between",
		"{“If it is old,”} [said] <one owner>, pointing to {the bridge, “then it will fall.”}",
		[["“If it is old,”", "“then it will fall.”"]],
	],
])("joins the second half of a quotation %s", (_what, marked, expected) => {
	expect(joined(marked)).toEqual(expected);
});

it.each([
	["a sentence of its own", "{“It is old,”} [said] <one owner>. “Then it will fall.”", [["“It is old,”"]]],
	["behind a full stop", "{“It is old.”} [said] <one owner>, pointing at it, “then it will fall.”", [["“It is old.”"]]],
	["a word that is only called so", "{“It is old,”} [said] <one owner>, who is called “the Dane”.", [["“It is old,”"]]],
])("leaves %s", (_what, marked, expected) => {
	expect(joined(marked)).toEqual(expected);
});
