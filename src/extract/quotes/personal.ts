/** Is this noun a word for persons ("official", "voters"), so that a later "he" or "she" can take it up? */
import { OTHER_HEADS, PUBLIC_HEADS } from "../lexicon/bodies.ts";
import { DOCUMENT_NOUNS, FEMALE_NOUNS, MALE_NOUNS, PLURAL_WORDS } from "../lexicon/source-nouns.ts";
import { parsePluralRole, parseRole } from "../names/roles.ts";

/** `speaks`: the noun stands with a verb of saying; what only shows or proves may be any thing. */
export function isPersonal(noun: string, speaks: boolean): boolean {
	if (DOCUMENT_NOUNS.has(noun)) return false;
	if (parseRole(noun) || parsePluralRole(noun) || MALE_NOUNS.has(noun) || FEMALE_NOUNS.has(noun) || PLURAL_WORDS.has(noun)) return true;
	return speaks && !PUBLIC_HEADS.has(noun) && !OTHER_HEADS.has(noun);
}
