/**
 * What the trained tagger says of a name: points for a person, or against one. It was trained on political news and takes many firms for persons, so
 * its yes is a hint and no more; where it sees no person at all there mostly is none.
 */
import { isKnownAlone } from "../lexicon/known-alone.ts";
import { PARTY_WORDS } from "../lexicon/nations.ts";
import type { Tags } from "../tags.ts";
import { isGivenName } from "./runs.ts";
import type { Word } from "./words.ts";

/** Lifts "Lakshindra Sethi", of whose words no list knows more than one. On 84 pages that were read, 14 of 15 names so lifted were persons'. */
const YES_POINTS = 0.5;
/** "the 1951 Refugee Convention", "St. Lowell", "Miss Universe". On the same pages 19 of 22 names so sunk were nobody's. */
const NO_POINTS = -2;

/** Does the tagger see a person's name in this word? Never where no tagger is at hand. */
export const isTaggedPerson = (tags: Tags | null, word: Word | undefined): boolean =>
	tags?.entity[word?.token ?? -1]?.endsWith("person") === true;

/** Does it see a body's name in all of these? */
export const isTaggedBody = (tags: Tags | null, words: readonly Word[]): boolean =>
	tags !== null && words.every((word) => tags.entity[word.token]?.endsWith("organization") === true);

export function pointsOfTags(own: readonly Word[], tags: Tags | null): number {
	if (tags === null) return 0;
	const yes = own.filter((w) => isTaggedPerson(tags, w)).length;
	if (yes === own.length && own.length > 1) return YES_POINTS;
	const { norm } = own[0] as Word;
	const known = (isGivenName(norm) && !PARTY_WORDS.has(norm)) || (own.length === 1 && isKnownAlone(norm));
	return yes === 0 && !known ? NO_POINTS : 0;
}
