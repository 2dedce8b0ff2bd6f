import { describe, expect, it } from "vitest";
import { readMarked, readWritten } from "./written.ts";

/** The words of each attribution. */
const wordsOf = (marked: string) => {
	const { text, attributions } = readMarked("one", marked);
	return attributions.map((one) =>
		Object.fromEntries(Object.entries(one).map(([role, pairs]) => [role, pairs.map((p: [number, number]) => text.slice(...p))])),
	);
};

describe("a marked article", () => {
	it("is the text without its marks", () => {
		expect(readMarked("one", "Title\n\n{S1 She} {C1 said} {Q1 no}.").text).toBe("Title\n\nShe said no.");
	});

	it("joins the pieces of one number", () => {
		expect(wordsOf("{Q1 “A,”} {S1 Holm}{C1 :} {Q1 “B.”}")).toEqual([{ source: ["Holm"], cue: [":"], content: ["“A,”", "“B.”"] }]);
	});

	it("gives one piece to several", () => {
		expect(wordsOf("{S1,2 She} {C1 denied} {Q1 it} and {C2 left} {Q2 word}").map(({ source }) => source)).toEqual([["She"], ["She"]]);
	});

	it.each(["{S She} said", "{S1 She {C1 said}}", "She} said"])("refuses %s", (marked) => {
		expect(() => readMarked("one", marked)).toThrow("one: a brace that marks nothing");
	});
});

describe("the articles written for training", () => {
	it("are all marked, and every attribution has a content and a cue or a source", () => {
		for (const { id, attributions } of readWritten()) {
			expect(attributions.length, id).toBeGreaterThan(0);
			for (const { source, cue, content } of attributions) {
				expect(content?.length, id).toBeGreaterThan(0);
				expect(source.length + cue.length, id).toBeGreaterThan(0);
			}
		}
	});
});
