import { describe, expect, it } from "vitest";
import type { QuoteKind } from "../../facts/types.ts";
import { isLikely, likelihoodOf } from "./likelihood.ts";
import type { Attribution } from "./link.ts";

/** The parts where they stand in the text, all equally certain. */
function attribution(text: string, source: string, cue: string, content: string, certainty: number): Attribution {
	const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
	return {
		content: [at(content)],
		cue: at(cue),
		source: at(source),
		certainty: { content: certainty, cue: certainty, source: certainty },
	};
}

function keepsIn(text: string, source: string, cue: string, content: string, certainty = 0.9, kind: QuoteKind = "mixed"): boolean {
	const found = attribution(text, source, cue, content, certainty);
	return isLikely(text, found, kind, likelihoodOf(text, found, kind));
}

const keeps = (source: string, cue: string, content: string, certainty: number, kind: QuoteKind): boolean =>
	keepsIn(`${source} ${cue} ${content}`, source, cue, content, certainty, kind);

describe("isLikely", () => {
	it.each<[string, string, string, number, QuoteKind]>([
		["Ms. Vell", "said", "that the bridge would stay shut until spring", 0.9, "indirect"],
		["Ms. Vell", "called it", "“a bad week” for the town", 0.6, "mixed"],
		["she", "added", "“We go.”", 0.2, "direct"],
		["The builders", "sang", "“we will not go”", 0.9, "direct"],
		["She", "called", "the Lund police a disgrace", 0.95, "indirect"],
		["She", "added", "40 owners had left the harbour", 0.95, "indirect"],
		["The agency", "added", "the causes of the deaths remained unclear", 0.8, "indirect"],
		["a review", "found", "no fault in the bridge", 0.8, "indirect"],
		["a review", "shows", "no fault in the bridge", 0.8, "indirect"],
		["the council", "concluded", "that the hearing had been fair", 0.8, "indirect"],
		["a builder", "called", "the bridge a disgrace", 0.95, "indirect"],
		["It", "said", "the bridge is old and will stay so", 0.9, "indirect"],
	])("keeps %s %s %s", (source, cue, content, certainty, kind) => {
		expect(keeps(source, cue, content, certainty, kind)).toBe(true);
	});

	it.each<[string, string, string, number, QuoteKind]>([
		["The band", "played", "“The Long Walk Home” on the steps", 0.9, "mixed"],
		["The builders", "sang", "“We Shall Stay”", 0.9, "direct"],
		["the council", "is drafting", "a bill", 0.5, "indirect"],
		["He", "added", "a note of caution, should the bridge fall", 0.8, "indirect"],
		["She", "added", "a garden that was planted in May", 0.8, "indirect"],
		["they", "posted", "pictures of the bridge", 0.4, "indirect"],
		["Ms. Vell", "said", "the bridge", 0.1, "indirect"],
		["the council", "voted for", "the new bridge", 0.8, "indirect"],
		["Ms. Vell", "did not respond to", "a request for comment", 0.8, "indirect"],
		["Ms. Vell", "reported to", "him", 0.99, "indirect"],
		["That", "said", "the bridge is old and will stay so", 0.9, "indirect"],
		["Ms. Vell", "found", "an old bridge", 0.8, "indirect"],
		["All", "told", "this was a great deal of wasted time", 0.9, "indirect"],
		["The index", "added", "0.9 percent as banks rallied", 0.9, "indirect"],
		["She", "called", "the Lund police", 0.9, "indirect"],
		["the airline", "will offer", "flights to Lund", 0.7, "indirect"],
		["the council", "showed", "a new bridge", 0.8, "indirect"],
		["the new lift", "adds", "a second way to the harbour", 0.6, "indirect"],
		["She", "called", "the mayor's office", 0.9, "indirect"],
		["A new skin cream", "called", "Veloxin helped nine in ten", 0.95, "indirect"],
		["A new group", "called", "Builders For Lund", 0.95, "indirect"],
		["Cleaners", "reported to", "their new places", 0.8, "indirect"],
		["Ms. Vell", "pointed", "it out", 0.9, "indirect"],
		["who", "asked", "not to be named as she works there", 0.9, "indirect"],
		["you", "know", "that the bridge is old and will stay so", 0.95, "indirect"],
		["It", "is worth noting", "that the bridge is old and will stay so", 0.95, "indirect"],
		["he", "hosted a live show called", "“Ask the Mayor” for years", 0.8, "mixed"],
		["the town", "named", "“Bridge Week” of this year", 0.8, "mixed"],
		["the council", "concluded", "its third hearing on the bridge", 0.7, "indirect"],
		["the council", "continued", "the talks on the bridge", 0.7, "indirect"],
		["she", "dubbed", "“Bridge Lady” by all", 0.8, "mixed"],
		["The video", "shows", "that officers ran up the bridge", 0.8, "indirect"],
		["they", "posted", "a map of the bridge", 0.8, "indirect"],
		["The mayor", "retweeted", "a picture of the bridge", 0.8, "indirect"],
		["the council's", "response to", "“the worst bridge” of all", 0.8, "mixed"],
	])("leaves alone %s %s %s", (source, cue, content, certainty, kind) => {
		expect(keeps(source, cue, content, certainty, kind)).toBe(false);
	});

	it.each<[string, string, string, string]>([
		["Ms. Vell praised the “Bridges. We mend them.” campaign", "Ms. Vell", "praised", "“Bridges. We mend them.”"],
		["In the talk, first disclosed by Lund Posten, the bridge was called old", "Lund Posten", "disclosed by", "the bridge was called old"],
	])("leaves alone %s", (text, source, cue, content) => {
		expect(keepsIn(text, source, cue, content)).toBe(false);
	});

	it.each<[string, string, string, string]>([
		["Ms. Vell praised the crew: “We mended it.”", "Ms. Vell", "praised", "“We mended it.”"],
		["As disclosed by Lund Posten on Monday, the bridge was called old", "Lund Posten", "disclosed by", "the bridge was called old"],
	])("keeps %s", (text, source, cue, content) => {
		expect(keepsIn(text, source, cue, content)).toBe(true);
	});
});
