import { describe, expect, it } from "vitest";
import { cueForce, cueStrength } from "./cues.ts";

describe("cueForce", () => {
	it.each([
		["said", "said"],
		["according to", "said"],
		["has repeatedly insisted", "claimed"],
		["was accused of", "claimed"],
		["cautioned", "warned"],
		["did not deny", "denied"],
		["declined to comment", "denied"],
		["would not say", "denied"],
		["called for", "asked"],
		["called", "said"],
		["vowed", "promised"],
		["hopes", "believes"],
		["view", "believes"],
		["warning", "warned"],
	])("%s: %s", (cue, force) => {
		expect(cueForce(cue)).toBe(force);
	});
});

describe("cueStrength", () => {
	it.each([
		["also said", "plain"],
		["According to", "plain"],
		[":", "plain"],
		["noted", "speech"],
		["hopes", "belief"],
		["has lambasted", "speech"],
		["repeated suggestion", "speech"],
		["criticism of", "other"],
		["signed", "other"],
	])("%s: %s", (cue, strength) => {
		expect(cueStrength(cue)).toBe(strength);
	});
});
