import { describe, expect, it } from "vitest";
import { readMarked } from "../../../test/fixtures/marked-parts.ts";
import { slice } from "../../facts/span.ts";
import type { Attribution } from "./link.ts";
import { tidyPieces, withAsInCue } from "./pieces.ts";

/** The pieces that are left of the one attribution. */
function tidied(marked: string): string[] {
	const { text, words, parts } = readMarked(marked);
	const content = parts.filter((part) => part.role === "content");
	const cue = parts.find((part) => part.role === "cue") ?? null;
	const source = parts.find((part) => part.role === "source") ?? null;
	const attribution: Attribution = { content, cue, source, certainty: { content: 0.9, cue: 0.9, source: null } };
	return tidyPieces(words, [attribution]).flatMap((tidy) => tidy.content.map((piece) => slice(text, piece)));
}

describe("tidyPieces", () => {
	it.each([
		["of whom it was said", "He [said of] {the bridge}, {“It is old.”}", ["“It is old.”"]],
		["a pronoun behind", "{“It is old,”} he [said] in the letter, {which} was seen by us.", ["“It is old,”"]],
		["a title", "{“It is old,”} he [said] on {“Lund Tonight.”}", ["“It is old,”"]],
		["a title behind whose it is", "{“It is old,”} he [told] Lund Radio's {“Good Night Lund.”}", ["“It is old,”"]],
		["of what it was said", "{“It is old,”} he [said of] {the plan to close the bridge}.", ["“It is old,”"]],
		["a pronoun that opens another's clause", "He [praised] {the bridge}, {which} she called old.", ["the bridge"]],
		["what only tells when", "{In the coming months}, he [vowed] {to close the bridge}.", ["to close the bridge"]],
		["who it is who says it", "{It is old}, [according to] <the ministry>, {the home of all maps}.", ["It is old"]],
		["what came of it", "{It is old}, [according to] <two builders>, adding to {a long row of warnings}.", ["It is old"]],
		["what it is about, before a comma", "{As for the bridge}, she [said], {“It is old.”}", ["“It is old.”"]],
		["what one does meanwhile", "{Lamenting their luck}, owners [say], {“It is old.”}", ["“It is old.”"]],
		["a that before a whole quotation in single marks", "<Holm> [insisted] {that ‘it is old’}.", ["‘it is old’"]],
		["what it is about", "{She has left once} — {“I came back,”} she [said].", ["“I came back,”"]],
		["what only tells when, before a colon", "{Before the vote}, she [said]: {“It is old.”}", ["“It is old.”"]],
		["at which occasion it was said", "{After the vote}, she [said], {“It is old.”}", ["“It is old.”"]],
		["a that before a whole quotation", "She [said] {that “it is old”}.", ["“it is old”"]],
		["a that apart", "He [wrote] {that}, {“for most of us, it is old.”}", ["“for most of us, it is old.”"]],
		["in what it was said", "{In a short statement}, <she> [said], {“it is old.”}", ["“it is old.”"]],
		["the word that joins, apart", "{But}, <she> [added], {“it is old.”}", ["“it is old.”"]],
		["the word that joins a sentence", "{But the bridge is old}, he [said].", ["the bridge is old"]],
		["the word that joins with its comma", "{However, the bridge is old}, he [said].", ["the bridge is old"]],
	])("mends %s", (_what, marked, expected) => {
		expect(tidied(marked)).toEqual(expected);
	});

	it.each([
		["what stands before the cue", "{In a few years}, he [said], {“It will be old.”}", ["In a few years", "“It will be old.”"]],
		["a pronoun whose clause this is", "He saw a bridge {which} he [said] {was old}.", ["which", "was old"]],
		["what stands between commas", "{In a few years}, he [said], {the bridge will be old}.", ["In a few years", "the bridge will be old"]],
		["a clause beside a quotation", "{“It is old,”} he [said], {and it was never safe}.", ["“It is old,”", "and it was never safe"]],
		["words that open otherwise", "{However old the bridge is}, he [said], {it stands}.", ["However old the bridge is", "it stands"]],
		["a that before words and a quotation", "She [said] {that it is “old”}.", ["that it is “old”"]],
		["a that before two quotations", "She [said] {that “it” is “old”}.", ["that “it” is “old”"]],
		["a title that is all there is", "He [spoke] on {“Lund Tonight.”}", ["“Lund Tonight.”"]],
		["a quotation's own words", "{“But the bridge is old,”} he [said].", ["“But the bridge is old,”"]],
	])("leaves alone %s", (_what, marked, expected) => {
		expect(tidied(marked)).toEqual(expected);
	});
});

it.each([
	["It was [described] {as “jaw-dropping”} by all.", ["described as", "“jaw-dropping”"]],
	["She [described] {it as “old”}.", ["described", "it as “old”"]],
	["She [called] it {as “old”}.", ["called", "as “old”"]],
])("has the as before a quotation in the cue: %s", (marked, expected) => {
	const { text, words, parts } = readMarked(marked);
	const content = parts.filter((part) => part.role === "content");
	const cue = parts.find((part) => part.role === "cue") ?? null;
	const found = withAsInCue(words, { content, cue, source: null, certainty: { content: 0.9, cue: 0.9, source: null } });
	expect([found.cue, ...found.content].map((span) => span && slice(text, span))).toEqual(expected);
});
