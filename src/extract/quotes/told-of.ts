/** "He said that Ruud was old", "He called Ruud old": whom the words open with by name is not the "he" who says them. */
import { familyOf } from "../people/family.ts";
import type { CastIndex } from "./cast.ts";
import type { Discourse } from "./described.ts";
import type { Attribution } from "./link.ts";
import type { Speaking } from "./speaking.ts";

/** Before the name that opens a clause: catches "that ", "that if Mr. "; leaves "“", where one may speak of himself by name. */
const openingPattern = /^(?:that |if |whether )*(?:\p{Lu}\p{L}*\.? )?$/u;

/** Does somebody else of the article bear the family name? Alone it may be either's. */
function hasNamesake(cast: CastIndex, id: string): boolean {
	const person = cast.people.get(id);
	return person !== undefined && (cast.families.get(familyOf(person))?.length ?? 0) > 1;
}

/** Has a speaker been found for a pronoun, or another word, whom the words behind the source themselves open with? */
export function isToldOf({ words, cast }: Discourse, { source, content }: Attribution, { speaker, rule }: Speaking): boolean {
	const piece = content.find(({ start }) => source && start > source.end);
	if (!piece || speaker === null || !rule.endsWith("that fits") || hasNamesake(cast, speaker)) return false;
	return cast.persons
		.overlapping(piece)
		.some((m) => m.id === speaker && m.form === "name" && openingPattern.test(words.text.slice(piece.start, m.start)));
}
