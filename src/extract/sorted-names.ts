/** The capitalised names of an article, sorted: whose are persons', gathered by person, and which are bodies'. What is neither is left out. */
import type { Reading } from "./names/names.ts";
import { type BodyPhrase, findBodyPhrases } from "./organizations/phrases.ts";
import type { Group } from "./people/groups.ts";
import { groupNames } from "./people/merge.ts";

export interface SortedNames {
	readonly reading: Reading;
	readonly groups: readonly Group[];
	readonly bodies: readonly BodyPhrase[];
	/** First words of persons' names. */
	readonly ofPeople: ReadonlySet<number>;
}

export function sortNames(reading: Reading): SortedNames {
	const groups = groupNames(reading);
	const ofPeople = new Set(groups.flatMap((group) => group.names.map(({ first }) => first)));
	return { reading, groups, bodies: findBodyPhrases(reading, ofPeople), ofPeople };
}
