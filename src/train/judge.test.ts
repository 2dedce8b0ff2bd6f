import { describe, expect, it } from "vitest";
import type { Attribution } from "../extract/quotes/link.ts";
import { judge } from "./judge.ts";
import type { Attribution as Gold } from "./labels.ts";

const TEXT = "The bridge will close on Monday, Ms. Vell said, and Mr. Orr hopes that it stays open.";

const at = (words: string): { start: number; end: number } => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const pair = (words: string): [number, number] => [at(words).start, at(words).end];

const certainty = { content: 1, cue: 1, source: 1 };
const found = (content: string, source: string, cue: string): Attribution => ({
	content: [at(content)],
	source: at(source),
	cue: at(cue),
	certainty,
});
const gold: Gold[] = [
	{ content: [pair("The bridge will close on Monday")], source: [pair("Ms. Vell")], cue: [pair("said")] },
	{ content: [pair("that it stays open")], source: [pair("Mr. Orr")], cue: [pair("hopes")] },
];

describe("judge", () => {
	it.each([
		["all three", found("The bridge will close on Monday", "Vell", "said"), true],
		["a content by half", found("bridge will close on", "Ms. Vell", "said"), true],
		["a content by less", found("The bridge", "Ms. Vell", "said"), false],
		["another source", found("The bridge will close on Monday", "Mr. Orr", "said"), false],
		["another cue", found("that it stays open", "Mr. Orr", "said"), false],
	])("%s", (_, attribution, right) => {
		expect(judge(TEXT, [attribution], gold)).toEqual([right]);
	});

	it("counts what is found twice once", () => {
		const twice = found("that it stays open", "Mr. Orr", "hopes");
		expect(judge(TEXT, [twice, twice], gold)).toEqual([true, false]);
	});
});
