/**
 * Bodies told in small letters, where they speak: "the national weather service said", "according to the council's engineering office".
 * A body's bare kind ("the agency") is left to the short forms; a word before it says which one is meant.
 */

import { PUBLIC_HEADS } from "../lexicon/bodies.ts";
import { parseCountry } from "../lexicon/nations.ts";
import { PLACES } from "../lexicon/places.ts";
import { SAYING } from "../lexicon/saying.ts";
import { FIRM_NOUNS } from "../lexicon/source-nouns.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Reading } from "../names/names.ts";
import { isPossessive } from "../names/words.ts";
import { addPhrase, type Body } from "./merge.ts";
import { phraseKey, phraseText } from "./phrase-text.ts";
import type { BodyPhrase } from "./phrases.ts";
import { pastAuxiliaries, pastRelative } from "./speaks.ts";

/** Kinds of body that speak with one voice, beside the public ones: not "a group", "the workers", "the media". */
const SPEAKING = wordSet(
	"agency association university hospital service company union trust charity institute foundation club firm bank fund military",
);

/** Public kinds that are people or things as often as bodies: "the largest party", "the police force". */
const LOOSE = wordSet(
	"party house force forces guard guards intelligence republicans democrats conservatives prosecutors reserve corps command",
);

/** Of which a country has one: "the army said". */
const ALONE = new Set(["army", "military", "navy", "government"]);

/** Bodies that go by the name of who leads them. */
const HELD = new Set(["administration", "campaign", "government"]);

/** "the city's water and sewer department": no such phrase has more words before its kind. */
const MAX_MODIFIERS = 6;

const isKind = (norm: string): boolean =>
	HELD.has(norm) || ALONE.has(norm) || SPEAKING.has(norm) || (PUBLIC_HEADS.has(norm) && !LOOSE.has(norm));

/** "Norland’s armed forces" */
const isArmed = ({ words }: Reading, at: number): boolean => words[at]?.norm === "forces" && words[at - 1]?.norm === "armed";

/** Catches "90-country" and "Lund-based": they describe a body that is named elsewhere; leaves "weather". */
const describingPattern = /^\d|-(?:based|owned|led|run|funded|listed|backed)$/;

const titlePattern = /^\p{Lu}\p{Ll}+\.$/u; // catches "Mrs.", "Sen."; leaves "U.S."

/** Words [first, last) of a phrase that "the" opens and the kind at `at` ends; null where nothing says which one. */
function phraseOf(reading: Reading, at: number): BodyPhrase | null {
	let first = at;
	while (at - first < MAX_MODIFIERS) {
		const word = reading.words[first - 1];
		if (!word || word.sentence !== reading.words[at]?.sentence || !(/^(?:NOUN|PROPN|ADJ)$/.test(word.pos) || isPossessive(word))) break;
		first--;
	}
	// "Mrs. Ruiz’s campaign": the title is no part of it
	for (let i = first; i < at; i++) if (titlePattern.test(reading.words[i]?.text ?? "")) first = i + 1;
	// "the regional water agency", "Norland’s commerce ministry"
	const owned = reading.words.slice(first, at).some((word, i, all) => isPossessive(word) && all[i - 1]?.capital === true);
	const isAlone = first === at && ALONE.has(reading.words[at]?.norm ?? "");
	if ((first === at && !isAlone) || !(reading.words[first - 1]?.norm === "the" || owned)) return null;
	if (reading.words.slice(first, at).some(({ norm }) => describingPattern.test(norm))) return null;
	const isKindOnly =
		/^(?:firm|company)$/.test(reading.words[at]?.norm ?? "") && reading.words.slice(first, at).every((w) => !w.capital && !isPossessive(w));
	// "the Norwegian firm", "the shipping firm": one that is named elsewhere
	const describes =
		FIRM_NOUNS.has(reading.words[at]?.norm ?? "") &&
		(reading.words.slice(first, at).every((word) => parseCountry(word.text) !== null) ||
			PLACES.has(phraseKey(reading, { first, last: at })));
	return describes || isKindOnly ? null : { first, last: at + 1, headline: false, sure: true };
}

function speaks(reading: Reading, { first, last }: BodyPhrase): boolean {
	const next = reading.words[pastAuxiliaries(reading, pastRelative(reading, last))];
	const before = reading.words[first - 2];
	return (next !== undefined && SAYING.has(next.norm)) || (before?.norm === "to" && reading.words[first - 3]?.norm === "according");
}

/** "Ruiz’s [presidential] campaign". */
const HELD_KINDS = "(?:presidential|gubernatorial|senate|mayoral|congressional|re-?election)";
const heldKindPattern = new RegExp(`^${HELD_KINDS}$`, "i");
const heldKindWithinPattern = new RegExp(` ${HELD_KINDS}(?= )`, "i");

/** Where the name may stand that goes before the kind at `at`. */
function beforeKind({ words }: Reading, at: number): number {
	const modified = heldKindPattern.test(words[at - 1]?.norm ?? "") ? at - 1 : at;
	return isPossessive(words[modified - 1]) ? modified - 2 : modified - 1;
}

/** "Ruiz’s presidential campaign": "Ruiz campaign". */
const withoutFrills = (name: string): string => name.replace(/\s?['’]s? /, " ").replace(heldKindWithinPattern, "");

/** "his office", "her campaign": a body of whom the pronoun stands for. `ownerOf`: the family name of who is meant by the pronoun that starts there. */
function pronounBody(
	reading: Reading,
	at: number,
	ownerOf: (start: number) => string | undefined,
): { name: string; phrase: BodyPhrase } | null {
	const [pronoun, kind] = [reading.words[at - 1], reading.words[at]];
	const isOffice = kind?.norm === "office";
	if (!pronoun || !kind || !(isOffice || HELD.has(kind.norm)) || !/^(?:his|her)$/.test(pronoun.norm)) return null;
	const phrase = { first: at - 1, last: at + 1, headline: false, sure: true };
	const owner = SAYING.has(reading.words[at + 1]?.norm ?? "") ? ownerOf(pronoun.start) : undefined;
	return owner === undefined ? null : { name: isOffice ? `${owner}’s office` : `${owner} ${kind.norm}`, phrase };
}

export function findCommonBodies(reading: Reading, taken: ReadonlySet<number>, ownerOf: (start: number) => string | undefined): Body[] {
	const bodies = new Map<string, Body>();
	reading.words.forEach((word, at) => {
		if (word.capital || !(isKind(word.norm) || isArmed(reading, at)) || reading.words[at + 1]?.capital) return;
		const theirs = pronounBody(reading, at, ownerOf);
		if (theirs) addPhrase(bodies, theirs.name.toLowerCase().replace("’s", " 's"), theirs.name, theirs.phrase);
		const phrase = phraseOf(reading, at);
		// "Ruiz’s campaign" and "the Ruiz campaign" are one
		const before = reading.words[beforeKind(reading, at)];
		const held = HELD.has(word.norm) && before?.capital === true;
		if (!phrase || !(held || speaks(reading, phrase))) return;
		// "the Ruiz administration", "Ruiz’s office" are bodies though Ruiz is a person
		const ofPerson = held || (word.norm === "office" && isPossessive(reading.words[at - 1]));
		for (let i = phrase.first; i < phrase.last; i++) if (taken.has(i) && !ofPerson) return;
		const key = held ? withoutFrills(phraseKey(reading, phrase)) : phraseKey(reading, phrase);
		const name = held ? withoutFrills(phraseText(reading, phrase)) : phraseText(reading, phrase);
		addPhrase(bodies, key, name, phrase);
	});
	return [...bodies.values()];
}
