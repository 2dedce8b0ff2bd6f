/** Where the noun phrase behind a name or a verb ends: at a comma, a clause, a verb. */

import { SAYING } from "../lexicon/saying.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Reading } from "../names/names.ts";
import { isPossessive, type Word } from "../names/words.ts";
import { isInsideList } from "./phrase.ts";

/** An apposition longer than this is a clause. */
const MAX_WORDS = 26;

const CLAUSE = wordSet("who whose whom which that where when while as after before because but if said since until");

function isEnd(reading: Reading, i: number, first: number): boolean {
	const word = reading.words[i] as Word;
	if (reading.roles[i] !== null || isPossessive(word)) return false;
	if (word.pos === "PUNCT") return word.text !== "-" && !(word.text === "," && isInsideList(reading, i));
	if (CLAUSE.has(word.norm)) return true;
	// Not the "States" of the United States
	if (SAYING.has(word.norm) && !word.capital && i > first && word.pos !== "NOUN" && word.pos !== "ADJ") return true;
	if (word.pos === "AUX") return true;
	// "vice president for space and launch": two topics, whatever the tagger says
	if (
		reading.words[i - 1]?.norm === "and" &&
		reading.words[i - 2]?.pos === "NOUN" &&
		/^(?:at|of|for|with)$/.test(reading.words[i + 1]?.norm ?? "")
	)
		return false;
	return (
		word.pos === "VERB" &&
		i > first &&
		!word.capital &&
		!/ing$/.test(word.norm) &&
		reading.words[i - 1]?.pos !== "DET" &&
		reading.words[i - 1]?.pos !== "ADJ" &&
		!isPossessive(reading.words[i - 1])
	);
}

export function endOfPhrase(reading: Reading, first: number): number {
	const { block, sentence } = reading.words[first] as Word;
	let i = first;
	while (
		i < reading.words.length &&
		i - first < MAX_WORDS &&
		reading.words[i]?.block === block &&
		reading.words[i]?.sentence === sentence &&
		!isEnd(reading, i, first)
	)
		i++;
	return i;
}
