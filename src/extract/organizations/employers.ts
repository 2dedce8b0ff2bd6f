/**
 * The bodies that persons belong to, where the title swallows the name: "[Ferrolux] President Ana Ruiz". Countries, parties, places and persons are none.
 */

import { firstThat } from "../../facts/span.ts";
import type { Person } from "../../facts/types.ts";
import { isBodyHead } from "../lexicon/bodies.ts";
import { PARTY_WORDS, parseCountry } from "../lexicon/nations.ts";
import { PLACES } from "../lexicon/places.ts";
import { TITLE_MODIFIERS } from "../lexicon/roles.ts";
import { fold } from "../lexicon/word-set.ts";
import type { Reading } from "../names/names.ts";
import type { Word } from "../names/words.ts";
import type { BodyPhrase } from "./phrases.ts";

/** Who heads or speaks for a body of any make: catches "co-founder", "vice president"; not "professor". */
const headPattern = /\b(?:ceo|chief|executive|founder|president|chair|chairman|director|spokes\w+|partner)\b/i;

function employerOf(reading: Reading, { affiliationAt, affiliation, jobTitle, kind }: Person): BodyPhrase | null {
	if (!affiliationAt || !affiliation || !jobTitle || parseCountry(affiliation) || PLACES.has(fold(affiliation))) return null;
	const first = firstThat(reading.words, ({ start }) => start >= affiliationAt.start);
	const last = firstThat(reading.words, ({ start }) => start >= affiliationAt.end);
	const own = reading.words.slice(first, last);
	if (own.length === 0 || TITLE_MODIFIERS.has((own[0] as Word).norm)) return null;
	const isName = own.every((w) => w.pos === "PROPN" && w.capital && !PARTY_WORDS.has(w.norm) && !reading.people.has(w.norm));
	const heads = kind !== "official" && headPattern.test(jobTitle);
	const headed = own.length > 1 && isBodyHead(own.at(-1)?.norm ?? "");
	return isName && (heads || headed) ? { first, last, headline: false, sure: true, firm: true } : null;
}

/** `phrases` and the employers that they lack, in text order. */
export function withEmployers(reading: Reading, phrases: readonly BodyPhrase[], people: readonly Person[]): BodyPhrase[] {
	const named = new Set(phrases.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, k) => first + k)));
	const employers = people.flatMap((person): BodyPhrase[] => {
		const body = employerOf(reading, person);
		return body && !named.has(body.first) && !named.has(body.last - 1) ? [body] : [];
	});
	return employers.length > 0 ? [...phrases, ...employers].sort((a, b) => a.first - b.first) : [...phrases];
}
