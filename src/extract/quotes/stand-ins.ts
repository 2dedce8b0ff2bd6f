/**
 * "The mother-of-two", "the 43-year-old", "the Frenchman": words by which news takes up the person it tells of, and what they say of him or her.
 */
import { slice } from "../../facts/span.ts";
import { isNational } from "../lexicon/nations.ts";
import type { TokenizedText } from "../tokens.ts";
import type { CastIndex } from "./cast.ts";
import { genderOfNoun } from "./source-reading.ts";

export interface StandIn {
	readonly gender: "he" | "she" | null;
	/** In years; null where none is told. */
	readonly age: number | null;
}

/** Catches "the mother-of-two", "The grandmother of 11"; leaves "the mother of the victim". */
const parentPattern =
	/^the (?:[\p{L}-]+ )?(?:grand)?(?<parent>mother|mum|mom|father|dad)(?:-of-|[ ]of )(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})$/iu;

/** Catches "the 43-year-old" and "the 43-year-old woman"; leaves "the 43-year-old bridge of Lund". */
const agedPattern = /^the (?<age>\d{1,3})-year-old(?: (?:(?:former|retired) \p{L}+|(?<noun>\p{L}+)))?$/iu;

/** Catches "The Frenchman"; leaves "the French". */
const nationalPattern = /^the (?<national>\p{Lu}\p{L}+)$/iu;

/** What only somebody told of before is called: catches "the former mayor", "the Lund-born engineer", "the two-time winner"; leaves "the judge", "the former mayor of Lund". */
const describesPattern =
	/^[Tt]he (?:\p{L}+ )?(?:former|retired|veteran|\p{Lu}\p{L}+-born|\p{L}+-time|\p{L}+-turned-\p{L}+)(?: \p{L}[\p{L}-]*){1,3}$|^[Tt]he \p{Lu}[\p{L}-]+ (?:native|MP|MSP|MLA|TD|lawmaker|senator)$/u;

/** Words that describe somebody, where nobody is said to be one. `source`: as it stands in the text. */
export const isDescription = (source: string): boolean => describesPattern.test(source);

/** Null where the source is no such words. `source`: as it stands in the text. */
export function readStandIn(source: string): StandIn | null {
	const parent = parentPattern.exec(source)?.groups?.parent?.toLowerCase();
	if (parent) return { gender: /^[fd]/.test(parent) ? "he" : "she", age: null };
	const aged = agedPattern.exec(source)?.groups;
	if (aged?.age) {
		const gender = genderOfNoun(aged.noun?.toLowerCase() ?? "");
		return aged.noun === undefined || gender ? { gender, age: Number(aged.age) } : null;
	}
	const national = nationalPattern.exec(source)?.groups?.national?.toLowerCase() ?? "";
	return isNational(national) ? { gender: /woman$/.test(national) ? "she" : /man$/.test(national) ? "he" : null, age: null } : null;
}

/** Behind a name: catches ", 43," and " (43)"; leaves ", 43 miles". */
const ageBehindPattern = /^(?:,? \(?|, aged )(\d{1,3})(?=[,).;]|\s(?:and|from|of|was|is|has)\b)/;

const MAX_AGE_CHARS = 12;

/** Ids of the persons whose age stands behind their name, by age. */
export function findAges({ text }: TokenizedText, { persons }: CastIndex): ReadonlyMap<number, ReadonlySet<string>> {
	const ages = new Map<number, Set<string>>();
	for (const { id, end } of persons.spans) {
		const [, age] = ageBehindPattern.exec(slice(text, { start: end, end: end + MAX_AGE_CHARS })) ?? [];
		if (age) ages.set(Number(age), (ages.get(Number(age)) ?? new Set()).add(id));
	}
	return ages;
}
