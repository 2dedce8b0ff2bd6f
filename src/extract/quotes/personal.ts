/** Is this noun a word for persons ("official", "voters"), so that nobody is named by it and a later "he" or "she" can take it up? */
import { OTHER_HEADS, PUBLIC_HEADS } from "../lexicon/bodies.ts";
import {
	COLLECTIVES,
	DOCUMENT_NOUNS,
	FEMALE_NOUNS,
	MALE_NOUNS,
	PARTY_MEMBERS,
	PLURAL_WORDS,
	QUANTIFIERS,
	UNNAMED_NOUNS,
} from "../lexicon/source-nouns.ts";
import { parsePluralRole, parseRole } from "../names/roles.ts";
import type { CueStrength } from "./cues.ts";

/** Catches "activists", "critic's" kin "opponents", "Europeans"; leaves "papers" and "signs": what persons do or are ends so. */
const personPattern = /(?:ists?|ians?|eurs|eers|ants|ents|ees|[^aeiou](?:ers|ors)|people|folks?|men|women|kids)$/;
/** Ends so and is none. */
const thingPattern =
	/(?:papers|letters|numbers|orders|computers|matters|errors|factors|sensors|centers|cent|documents|restaurants|committees|fees|events|comments|statements|payments|elements|investments|ments)$/;

/** Catches "64" of "64 percent" and "12,000"; leaves "1963", a year. */
const countPattern = /^\d{1,3}(?:,\d{3})*$/;

/** `strength` of the cue it stands with: what says, thinks or hopes is somebody, what only shows or proves may be any thing. Null: no cue is known. */
export function isPersonal(noun: string, strength: CueStrength | null): boolean {
	if (DOCUMENT_NOUNS.has(noun)) return false;
	if (parseRole(noun) || parsePluralRole(noun) || MALE_NOUNS.has(noun) || FEMALE_NOUNS.has(noun)) return true;
	if (PLURAL_WORDS.has(noun) || COLLECTIVES.has(noun) || QUANTIFIERS.has(noun) || PARTY_MEMBERS.has(noun)) return true;
	if (UNNAMED_NOUNS.has(noun) || UNNAMED_NOUNS.has(noun.replace(/s$/, "")) || countPattern.test(noun)) return true;
	if (personPattern.test(noun) && !thingPattern.test(noun)) return true;
	return (strength === "plain" || strength === "belief") && !PUBLIC_HEADS.has(noun) && !OTHER_HEADS.has(noun);
}
