import { describe, expect, it } from "vitest";
import { readMarked } from "../../../test/fixtures/marked-parts.ts";
import { slice } from "../../facts/span.ts";
import type { Attribution } from "./link.ts";
import { addMissingSources } from "./missing-sources.ts";

/** "source | cue" of the one attribution that is marked without a source. */
function found(marked: string): string {
	const { text, words, parts } = readMarked(marked);
	const content = parts.filter((part) => part.role === "content");
	const cue = parts.find((part) => part.role === "cue") ?? null;
	const attribution: Attribution = { content, cue, source: null, certainty: { content: 0.9, cue: cue && 0.9, source: null } };
	const [given] = addMissingSources(words, [attribution]);
	return `${given?.source ? slice(text, given.source) : "-"} | ${given?.cue ? slice(text, given.cue) : "-"}`;
}

describe("addMissingSources", () => {
	it.each([
		["{“It is old,”} [said] Senator Ida Holm of Lund, a builder.", "Senator Ida Holm of Lund, a builder | said"],
		["{“It is old,”} [said] Sen. Ida Holm (D-Lund.).", "Sen. Ida Holm (D-Lund.) | said"],
		["{“It is old,”} [said] Ida Holm, who sits in the council.", "Ida Holm | said"],
		["{“It is old,”} [chimed] in Ida Holm, a builder.", "Ida Holm, a builder | chimed"],
		["{“It is old.”} —Ida Holm.", "Ida Holm | —"],
		["{“It is old.”} [―] Ida Holm.", "Ida Holm | ―"],
		["{“It is old.”} — Carl Berg Jr.", "Carl Berg Jr. | —"],
		["Ida Holm summed up her walk over the dyke: {“It is old.”}", "Ida Holm | summed"],
		["She was blunt about the dyke: {“It is old.”}", "She | was"],
	])("finds who speaks in %s", (marked, expected) => {
		expect(found(marked)).toBe(expected);
	});

	it.each([
		["Ida Holm saw a sign on the dyke: {“It is old.”}", "- | -"],
		["{“It is old.”} — Ida Holm opened it in May.", "- | -"],
		["The answer was the same on the dyke: {“It is old.”}", "- | -"],
		["Three words tell of the dyke: {“It is old.”}", "- | -"],
	])("finds nobody in %s", (marked, expected) => {
		expect(found(marked)).toBe(expected);
	});
});
