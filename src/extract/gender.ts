/**
 * A person -> the pronoun the article may use: by title ("spokeswoman"), form of address before any mention ("Mr."), or given name. Null where
 * they don't say, or where the given name is given to both.
 */
import type { Person } from "../facts/types.ts";
import { FEMALE_HONORIFICS, MALE_HONORIFICS } from "./lexicon/honorifics.ts";
import { SURNAMES } from "./lexicon/surnames.ts";
import { fold } from "./lexicon/word-set.ts";
import { isFamilyFirst } from "./names/judge.ts";
import { genderOfGiven } from "./people/gender.ts";

const malePattern =
	/(?:spokesman|businessman|congressman|chairman|councilman|salesman|newsman|anchorman|policeman|father|brother|\b(?:king|prince|duke|actor|husband|son))$/; // "a spokesman"; not "chairwoman", "spokesperson", "contractor"
const femalePattern = /(?:woman|queen|princess|duchess|actress|first lady|mother|wife|daughter|sister|heiress|\bnun)$/; // "spokeswoman"; not "spokesman"

/** Letters before a mention in which its form of address stands. */
const ADDRESS_CHARS = 12;

export function genderOf(person: Pick<Person, "name" | "jobTitle" | "mentions">, text: string): "he" | "she" | null {
	const title = fold(person.jobTitle ?? "").split(/ (?:of|for|at|to|in) /)[0] ?? "";
	if (femalePattern.test(title)) return "she";
	if (malePattern.test(title)) return "he";
	for (const mention of person.mentions) {
		if (mention.form !== "name") continue;
		const before = text.slice(Math.max(0, mention.start - ADDRESS_CHARS), mention.start).trimEnd();
		const address = fold(before.slice(before.lastIndexOf(" ") + 1));
		if (MALE_HONORIFICS.has(address)) return "he";
		if (FEMALE_HONORIFICS.has(address)) return "she";
	}
	const words = person.name.split(/\s+/).map((w) => ({ norm: fold(w) }));
	// "his wife, Jane": named by the given name alone
	const [only] = words;
	const given = words.length === 1 && only && !SURNAMES.has(only.norm) ? [only.norm] : words.slice(0, -1).map((w) => w.norm);
	const gender = genderOfGiven(given, isFamilyFirst(words));
	return gender === "male" ? "he" : gender === "female" ? "she" : null;
}
