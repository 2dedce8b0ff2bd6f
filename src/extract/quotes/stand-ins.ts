/**
 * "The mother-of-two", "the 43-year-old", "the Frenchman": words by which news takes up the person it tells of, and what they say of him or her.
 */
import { slice } from "../../facts/span.ts";
import type { Person } from "../../facts/types.ts";
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

/** Of politics: catches "the Vermont senator", "The GOP presidential candidate", "the Kentucky Republican", "the Russian leader"; leaves "the candidate of the left". */
const politicalPattern =
	/^[Tt]he (?:[\p{L}.’'-]+ ){0,4}(?:Republican|Democrat|candidate|nominee|front-?runner|contender|hopeful|senator|congress(?:man|woman)|lawmaker|governor|incumbent|\p{Lu}\p{L}+ leader)$/u;

/** Of trades that news calls somebody by whom it has named: catches "The billionaire businessman", "the striker"; leaves "the driver", who may be anybody. */
const tradePattern =
	/^[Tt]he (?:[\p{L}.’'-]+ ){0,3}(?:business(?:man|woman)|billionaire|mogul|magnate|tycoon|entrepreneur|conservative|singer|songwriter|rapper|actor|actress|comedian|film-?maker|pop star|novelist|striker|midfielder|defender|goalkeeper|winger|quarterback|pitcher|boxer|sprinter|golfer)$/u;

const republicanPattern = /\b(?:Republicans?|GOP|R-\p{Lu})/u; // catches "R-Ky."
const democratPattern = /\b(?:Democrat(?:s|ic)?|D-\p{Lu})/u;

/** Offices of which nobody holds two. */
const OFFICES: readonly (readonly [RegExp, RegExp])[] = [
	[/\b(?:senator|congress(?:man|woman)|lawmaker)$/, /\b(?:president|governor|gov|mayor|secretary|minister|judge|justice)\b/i],
	[/\b(?:candidate|nominee|contender|hopeful)$/, /\b(?:president|mayor|secretary|minister|judge|justice|chief)\b/i],
	[/\bgovernor$/, /\b(?:president|senator|sen|representative|rep|mayor|secretary|minister|judge|justice)\b/i],
];

/** Can this person be called so? `source`: such words. Not a Republican "the Democrat", nor a president "the senator"; and only who holds or seeks an office is of politics. */
export function mayBeCalled(source: string, { jobTitle, affiliation, kind, former }: Person): boolean {
	const known = `${jobTitle ?? ""} ${affiliation ?? ""}`;
	if (republicanPattern.test(source) && democratPattern.test(known)) return false;
	if (democratPattern.test(source) && republicanPattern.test(known)) return false;
	if (former !== true && OFFICES.some(([called, held]) => called.test(source) && held.test(jobTitle ?? ""))) return false;
	if (politicalPattern.test(source)) return kind === "official";
	// "the billionaire" is no mayor whom nothing ties to the word
	return kind === "other" || (kind === "official" && jobTitle === null);
}

/** Words that only somebody named can be called: "the Vermont senator", "the striker"; "the former mayor" may be nobody who is named. */
export const isOfSomebodyNamed = (source: string): boolean => politicalPattern.test(source) || tradePattern.test(source);

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
