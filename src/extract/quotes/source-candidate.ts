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
import { sentenceAt } from "./token-places.ts";

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
	const number = isBody && speaking.coSpeakers.length === 0 ? numberOf(cast, speaker) : together ? "many" : "one";
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

/** Writer and reader are nobody's antecedent, nor is a thing that "which" takes up, or an "it" that is no body. */
const isOutside = (words: TokenizedText, source: Span, { speaker }: Speaking): boolean =>
	/^(?:I|we|you|me|us|which|that|this)$/i.test(slice(words.text, source)) || (speaker === null && /^it$/i.test(slice(words.text, source)));

/** "Asked by one owner if it was old, she laughed", "When one owner asked, she laughed": who asks in a sentence's opening is not who answers in it, nor goes on. */
function isAsking(words: TokenizedText, source: Span, cue: Span | null): boolean {
	if (!cue || !/^(?:When )?(?:asked|pressed|questioned|challenged|quizzed)\b/i.test(slice(words.text, cue))) return false;
	const opening = words.sentences[sentenceAt(words, cue.start)]?.start ?? 0;
	const between = words.text.slice(cue.end, source.start).trim();
	return (opening === cue.start && between === "by") || /^(?:When|After) $/.test(words.text.slice(opening, source.start));
}

/** Can a later pronoun mean this source at all? */
export const mayBeTakenUp = (words: TokenizedText, source: Span, cue: Span | null, speaking: Speaking): boolean =>
	!isOutside(words, source, speaking) && !isAsking(words, source, cue);
