/**
 * Which words in capitals are a body's letters ("NYAG", "the HSE") and which are none ("TV", "GDP", "LETTERS"): those that our lists know, that stand in
 * brackets behind a name, or that the tagger takes for a body somewhere in the article.
 */
import { NOT_BODIES } from "../lexicon/bodies.ts";
import { parseCountry } from "../lexicon/nations.ts";
import type { Name, Reading } from "../names/names.ts";
import { isTaggedBody } from "../names/tagged.ts";

const acronymPattern = /^\p{Lu}[\p{Lu}\d&.]{1,6}$/u; // catches "IMF", "U.N.", "M5S"; not "Kim", "REITs"
const initialPattern = /^\p{Lu}\.?$/u; // "B."

function mayBe(reading: Reading, name: Name): boolean {
	const word = reading.words[name.first];
	if (!word || name.last - name.runFirst !== 1 || !acronymPattern.test(word.text) || initialPattern.test(word.text)) return false;
	return name.kind !== "place" && parseCountry(word.text) === null && !NOT_BODIES.has(word.norm.replace(/\./g, ""));
}

/** "Harbor Safety Agency (HSA)": behind the long form. */
const isDefined = ({ words }: Reading, { first }: Name): boolean => words[first - 1]?.text === "(" && words[first - 2]?.capital === true;

/** Folded acronyms that name bodies here. */
export function findAcronyms(reading: Reading): ReadonlySet<string> {
	const found = new Set<string>();
	for (const name of reading.names) {
		const word = reading.words[name.first];
		if (!word || !mayBe(reading, name)) continue;
		const tagged = reading.tags === null || isTaggedBody(reading.tags, [word]);
		if (tagged || isDefined(reading, name)) found.add(word.norm);
	}
	return found;
}
