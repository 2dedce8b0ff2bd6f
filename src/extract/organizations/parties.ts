/** Parties by their members' name, where they speak as one: "the Democrats said", "Labour has denied". Bare "Democrats" are persons nobody names. */
import { BODY_ALIASES } from "../lexicon/bodies.ts";
import { SAYING } from "../lexicon/saying.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Reading } from "../names/names.ts";
import { addPhrase, type Body } from "./merge.ts";
import { isTaggedSource } from "./tagged-sources.ts";

const MEMBERS = wordSet("republicans democrats conservatives tories liberals socialists greens");

/** "have also said": so many words may stand before the verb. */
const MAX_HELPERS = 3;

function speaks(reading: Reading, at: number): boolean {
	let next = at + 1;
	while (next - at <= MAX_HELPERS && /^(?:has|have|had|also|are|repeatedly|later)$/.test(reading.words[next]?.norm ?? "")) next++;
	const verb = reading.words[next];
	return verb?.sentence === reading.words[at]?.sentence && verb?.pos === "VERB" && SAYING.has(verb.norm);
}

function isParty(reading: Reading, at: number): boolean {
	const word = reading.words[at];
	const before = reading.words[at - 1];
	if (!word?.capital || before?.sentence !== word.sentence) return word?.text === "Labour" && speaks(reading, at);
	if (word.text !== "Labour" && !(MEMBERS.has(word.norm) && before.norm === "the")) return false;
	return speaks(reading, at) || isTaggedSource(reading, at, at + 1);
}

export function findParties(reading: Reading, taken: ReadonlySet<number>): Body[] {
	const parties = new Map<string, Body>();
	reading.words.forEach(({ norm, text }, at) => {
		if (taken.has(at) || !isParty(reading, at)) return;
		addPhrase(parties, BODY_ALIASES.get(norm) ?? norm, text, { first: at, last: at + 1, headline: false, sure: true });
	});
	return [...parties.values()];
}
