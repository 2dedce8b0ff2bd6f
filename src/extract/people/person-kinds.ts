/**
 * Persons with their offices -> what kind each one is: by the office, by our own list of politicians where the article gives none, and by whom somebody
 * serves ("a spokesman for Mr. Dahl" is in public service where Dahl is).
 */
import { POLITICIANS, POLITICIANS_ALONE } from "../lexicon/politicians.ts";
import { fold } from "../lexicon/word-set.ts";
import { type KindOf, parseKind } from "./kind.ts";
import type { NameParts } from "./name-parts.ts";
import type { Figure } from "./title-mentions.ts";

export interface KindOfPerson extends KindOf {
	/** Our list says so, and the article nothing. */
	readonly listed: boolean;
}

/** "Donald J. Trump" by first and last name, "Trump" alone. */
function isPolitician(shown: string, { given, family }: NameParts): boolean {
	return POLITICIANS.has(fold(shown)) || POLITICIANS.has(`${given[0]} ${family}`) || (given.length === 0 && POLITICIANS_ALONE.has(family));
}

function kindOf(shown: string, { group, standing }: Figure, body: string | null): KindOfPerson {
	const stated = parseKind(standing.head, standing.heads, standing.jobTitle, body, standing.former, standing.near);
	const known = stated.kind === "other" && isPolitician(shown, group.parts);
	return known ? { kind: "official", listed: standing.head === null } : { ...stated, listed: false };
}

const lastWord = (text: string): string => fold(text).split(" ").at(-1) ?? "";

/** `shown`: the name of each, as it is shown. */
export function findKinds(shown: readonly string[], figures: readonly Figure[]): KindOfPerson[] {
	const kinds = figures.map((figure, i) => kindOf(shown[i] ?? "", figure, figure.standing.affiliation));
	const officials = new Set(figures.flatMap(({ group }, i) => (kinds[i]?.kind === "official" ? [group.parts.family] : [])));
	return figures.map((figure, i) => {
		const { affiliation, head } = figure.standing;
		const serves = affiliation !== null && head !== null && officials.has(lastWord(affiliation));
		return serves ? kindOf(shown[i] ?? "", figure, null) : (kinds[i] as KindOfPerson);
	});
}
