import { expect, test } from "vitest";
import english from "../../../assets/public/_locales/en/messages.json";
import { readerOf, wordsOf } from "../words.ts";
import { doubtOf } from "./doubt.ts";

const words = wordsOf(readerOf(english));

test.each([
	[0.97, null],
	[0.9, null],
	[0.89, { text: "89% sure", strong: false }],
	[0.75, { text: "75% sure", strong: false }],
	[0.74, { text: "Not sure", strong: true }],
])("a quote of confidence %d", (confidence, doubt) => {
	expect(doubtOf({ confidence }, { standing: "named" }, words)).toEqual(doubt);
});

test("a quote of a speaker who is not clear is not called sure", () => {
	expect(doubtOf({ confidence: 0.89 }, { standing: "unclear" }, words)).toBeNull();
	expect(doubtOf({ confidence: 0.5 }, { standing: "unclear" }, words)?.strong).toBe(true);
});
