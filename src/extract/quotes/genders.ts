/**
 * Which pronoun the article itself uses for its persons: "Omar Lund said she would wait". It weighs more than what a given name says,
 * since names travel: two such sentences settle it, one unsettles the name.
 */

import type { Span } from "../../facts/span.ts";
import type { TokenizedText } from "../tokens.ts";
import type { Candidate } from "./antecedents.ts";
import { isSpeechVerb } from "./cues.ts";
import { groupBy } from "./group-by.ts";
import type { SpanIndex } from "./span-index.ts";
import { sentenceAt } from "./token-places.ts";

type Gender = "he" | "she";

/** From so many sentences on the article settles it. */
const ENOUGH = 2;

/** The person whom a sentence starts with, and the pronouns that follow with nobody else of that sex between them. */
function readVotes(words: TokenizedText, sentence: number, people: readonly Candidate[], quoted: SpanIndex<Span>): [string, Gender][] {
	const [subject] = people;
	const { first, last } = words.sentences[sentence] ?? { first: 0, last: 0 };
	if (!subject?.id || !subject.leading) return [];
	for (let i = first; i < last; i++) {
		const token = words.tokens[i];
		if (!token || token.start < subject.end || !/^s?he$/.test(token.norm) || quoted.overlapping(token).length > 0) continue;
		// "Holm left, and she waved" may tell of two; "Holm said she ..." hardly does
		const before = words.tokens[i - 1]?.norm ?? "";
		if (before !== "that" && !isSpeechVerb(before)) return [];
		const rival = people.some((c) => c.id !== subject.id && c.start < token.start && c.gender === token.norm);
		return rival ? [] : [[subject.id, token.norm as Gender]];
	}
	return [];
}

/** `genders`: as names and titles say. `standing`: the persons named outside quotations, in text order. */
export function weighGenders(
	words: TokenizedText,
	genders: ReadonlyMap<string, Gender | null>,
	standing: readonly Candidate[],
	quoted: SpanIndex<Span>,
): ReadonlyMap<string, Gender | null> {
	const bySentence = groupBy(
		standing.filter(({ number }) => number === "one"),
		({ start }) => sentenceAt(words, start),
	);
	const votes = new Map<string, Gender[]>();
	for (const [sentence, people] of bySentence)
		for (const [id, gender] of readVotes(words, sentence, people, quoted)) votes.set(id, [...(votes.get(id) ?? []), gender]);
	return new Map([...genders].map(([id, listed]) => [id, settle(listed, votes.get(id) ?? [])]));
}

function settle(listed: Gender | null, votes: readonly Gender[]): Gender | null {
	const [first] = votes;
	if (!first || votes.includes(first === "he" ? "she" : "he")) return listed;
	if (votes.length >= ENOUGH) return first;
	return listed !== null && listed !== first ? null : listed;
}
