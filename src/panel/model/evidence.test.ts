import { describe, expect, test } from "vitest";
import { spanOf } from "../../../test/fixtures/places.ts";
import { evidenceOf, mentionContext } from "./evidence.ts";

/** Content, cue and source as words of the text -> the passages, with [content], {cue} and <source> marked. */
function marked(text: string, content: readonly string[], cue: string | null, source: string | null): string[] {
	const at = (words: string | null) => (words === null ? null : spanOf(text, words));
	const passages = evidenceOf(text, { content: content.map((words) => spanOf(text, words)), cue: at(cue), source: at(source) });
	const marks = { content: ["[", "]"], cue: ["{", "}"], source: ["<", ">"] } as const;
	return passages.map(({ pieces, cutBefore, cutAfter }) => {
		const body = pieces.map(({ text: piece, role }) => (role === null ? piece : `${marks[role][0]}${piece}${marks[role][1]}`)).join("");
		return `${cutBefore ? "… " : ""}${body}${cutAfter ? " …" : ""}`;
	});
}

describe("shows the whole sentence and no more", () => {
	test.each([
		["It rained. “We left,” said Ida Berg. Nobody stayed.", ["We left,"], "said", "Ida Berg", ["“[We left,]” {said} <Ida Berg>."]],
		[
			"Mr. Holt told the U.S. Senate that it was over. He left.",
			["that it was over"],
			"told",
			"Mr. Holt",
			["<Mr. Holt> {told} the U.S. Senate [that it was over]."],
		],
		["“Is it safe?” she asked. They nodded.", ["Is it safe?"], "asked", "she", ["“[Is it safe?]” <she> {asked}."]],
		["He spoke.\n\nPrices rose by 4.5 percent. It hurt.", ["4.5 percent"], null, null, ["Prices rose by [4.5 percent]."]],
		["“One.” That was all. Later: “Two,” he said.", ["One.", "Two,"], "said", "he", ["“[One.]”", "Later: “[Two,]” <he> {said}."]],
	] as const)("%s", (text, content, cue, source, expected) => {
		expect(marked(text, content, cue, source)).toEqual(expected);
	});
	test("a quote over two paragraphs is one passage each", () => {
		const text = "“We came.\n\n“We stayed,” said Ida.";
		expect(marked(text, ["We came.\n\n“We stayed,"], "said", "Ida")).toEqual(["“[We came.]", "[“We stayed,]” {said} <Ida>."]);
	});
});

test("a very long sentence is cut at a space, and says so", () => {
	const [passage] = marked(`${"word ".repeat(300)}seven ${"word ".repeat(300)}`, ["seven"], null, null);
	expect(passage).toMatch(/^… word .* \[seven\] .* …$/);
	expect(passage?.length).toBeLessThan(700);
});

test.each(["x".repeat(2_000_000), ".".repeat(2_000_000), "“".repeat(500_000)])("hostile text takes no time", (text) => {
	const startMs = performance.now();
	evidenceOf(text, { content: [{ start: 200_000, end: 200_010 }] });
	expect(performance.now() - startMs).toBeLessThan(1000);
});

test("a mention's line has whole words on both sides and stays in its paragraph", () => {
	const text = "Nothing here.\n\nThe long-serving harbour master Ida Berg walked slowly back to her old wooden boat.";
	const { before, itself, after } = mentionContext(text, spanOf(text, "Ida Berg"));
	expect([before, itself, after]).toEqual(["…harbour master ", "Ida Berg", " walked slowly back to her…"]);
});
