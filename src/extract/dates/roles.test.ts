import { describe, expect, it } from "vitest";
import type { DateFact, Quote } from "../../facts/types.ts";
import { placeDates } from "./roles.ts";

const spanOf = (text: string, part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });

const place = (text: string, day: string, cue: string, content: string): (string | null | undefined)[] => {
	const date: DateFact = { id: "d1", span: spanOf(text, day), value: "2031-03-13", why: { rule: "test" } };
	const quote = { id: "q1", cue: spanOf(text, cue), content: [spanOf(text, content)] } as unknown as Quote;
	const [placed] = placeDates([date], [quote], text);
	return [placed?.role, placed?.quote];
};

describe("placeDates", () => {
	it.each([
		["The dam held, Ann Lee said in Oslo on Thursday.", "Thursday", "said", "The dam held", "statement", "q1"],
		["On Thursday Ann Lee said the dam held.", "Thursday", "said", "the dam held", "statement", "q1"],
		["Ann Lee said the dam broke on Thursday.", "Thursday", "said", "the dam broke on Thursday", "event", "q1"],
		["The dam broke on Thursday. It was old, Ann Lee said.", "Thursday", "said", "It was old", "event", null],
	])("%s", (text, day, cue, content, role, quote) => {
		expect(place(text, day, cue, content)).toEqual([role, quote]);
	});
});
