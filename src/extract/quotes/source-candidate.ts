/** A source -> whom a later "he", "she", "they" or "it" can take up by it. */
import { type Span, slice } from "../../facts/span.ts";
import { COLLECTIVES } from "../lexicon/source-nouns.ts";
import type { TokenizedText } from "../tokens.ts";
import type { Candidate } from "./antecedents.ts";
import type { CastIndex } from "./cast.ts";
import { cueStrength } from "./cues.ts";
import { isPersonal } from "./personal.ts";
import { genderOfNoun, readSource } from "./source-reading.ts";
import type { Speaking } from "./speaking.ts";
import { isSubordinate } from "./standing-mentions.ts";

const numberOf = (cast: CastIndex, body: string | null): Candidate["number"] => (body !== null && cast.places.has(body) ? "place" : "body");

export function candidateOf(words: TokenizedText, cast: CastIndex, source: Span, cue: Span | null, speaking: Speaking): Candidate {
	const { speaker } = speaking;
	const person = speaker === null ? undefined : cast.people.get(speaker);
	const reading = readSource(words, speaking.unnamedAs ?? source, cast);
	// "The Europeans derided it": a name that is nobody's here, of several
	const peoples = reading.kind === "name" && /^the \p{Lu}\p{L}+s$/iu.test(slice(words.text, source));
	const unclear = reading.kind === "pronoun" && reading.pronoun === "they" && speaker === null;
	const many =
		peoples || unclear || (reading.kind === "unnamed" && (reading.plural || COLLECTIVES.has(reading.head) || /^\d/.test(reading.head)));
	const thing =
		reading.kind === "document" || (reading.kind === "unnamed" && !isPersonal(reading.head, cue && cueStrength(slice(words.text, cue))));
	const isBody = !person && (speaker !== null || thing);
	const isGroup = reading.kind === "people" && reading.others === true;
	const together = speaking.coSpeakers.length > 0 || isGroup || (!person && many);
	const number = isBody ? numberOf(cast, speaker) : together ? "many" : "one";
	const gender = person ? (cast.genders.get(person.id) ?? null) : reading.kind === "unnamed" ? genderOfNoun(reading.head) : null;
	const unnamed = speaking.anonymous ? (speaking.unnamedAs ?? source) : null;
	// "Ruud, who had called it old, waved to Holm": a clause with "who" does not make him the one who speaks
	const isRelative = /^who\b/i.test(slice(words.text, source));
	const speaks = !isRelative && (speaker !== null || unnamed !== null || reading.kind !== "pronoun");
	return {
		start: source.start,
		end: source.end,
		id: speaker,
		unnamed,
		gender,
		number,
		leading: true,
		speaks,
		subordinate: isSubordinate(words, source),
		others: speaking.coSpeakers,
	};
}
