import { expect, test } from "vitest";
import type { Quote } from "../../facts/types.ts";
import { type Cast, voiceOfQuote } from "./voices.ts";

const TEXT = "A Harbour Board spokeswoman said: “It is shut.”";

const cast: Cast = {
	people: new Map(),
	organizations: new Map([["o1", { id: "o1", name: "Harbour Board", mentions: [], why: { rule: "name of a body" } }]]),
	text: TEXT,
};

const quote = (anonymous: boolean): Quote => ({
	id: "q1",
	kind: "direct",
	content: [{ start: 34, end: 47 }],
	cue: { start: 28, end: 33 },
	source: { start: 0, end: 27 },
	force: "said",
	speaker: "o1",
	anonymous,
	via: null,
	medium: null,
	within: null,
	confidence: 0.9,
	why: { rule: "no name is given" },
});

test("an unnamed spokeswoman is told in her own words, though the body she speaks for is known", () => {
	expect(voiceOfQuote(cast, quote(true))).toMatchObject({ standing: "unnamed", names: ["A Harbour Board spokeswoman"] });
	expect(voiceOfQuote(cast, quote(false))).toMatchObject({ standing: "named", names: ["Harbour Board"] });
});
