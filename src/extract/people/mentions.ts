/** Persons with their names -> every mention: by name, by title alone, by pronoun where that is safe. In text order. */
import type { Mention } from "../../facts/types.ts";
import { SURNAMES } from "../lexicon/surnames.ts";
import type { Reading } from "../names/names.ts";
import { isGivenName } from "../names/runs.ts";
import { isTaggedPerson } from "../names/tagged.ts";
import type { Word } from "../names/words.ts";
import type { Gender } from "./gender.ts";
import { type Antecedent, findPronouns } from "./pronouns.ts";
import { markQuoted } from "./quoted.ts";
import { type Figure, findTitleMentions } from "./title-mentions.ts";

function mention(reading: Reading, first: number, last: number, form: Mention["form"]): Mention {
	return { start: (reading.words[first] as Word).start, end: (reading.words[last - 1] as Word).end, form };
}

/** Words of introductions and names: a role noun there is no mention of its own. */
function introductions(figures: readonly Figure[]): Set<number> {
	const taken = new Set<number>();
	for (const { group, standing } of figures) {
		for (const { runFirst, last } of group.names) for (let i = runFirst; i < last; i++) taken.add(i);
		for (const { first, last } of standing.places) for (let i = first; i < last; i++) taken.add(i);
	}
	return taken;
}

/** Role nouns that are nobody's whom the article names: "an official", "the driver". They stand in the way of a pronoun. */
function unnamed(reading: Reading, taken: ReadonlySet<number>): Antecedent[] {
	return reading.roles.flatMap((role, i) => {
		const next = reading.words[i + 1];
		const colours = next !== undefined && (next.capital || next.pos === "NOUN") && next.sentence === reading.words[i]?.sentence;
		return role && !taken.has(i) && !colours ? [{ person: -1, first: i, last: i + 1 }] : [];
	});
}

/** Names that the tagger holds for persons' and that no person here has: they stand in the way of a pronoun too. */
function strangers(reading: Reading, taken: ReadonlySet<number>): Antecedent[] {
	return reading.names.flatMap(({ first, last, kind, points }) => {
		const [given, family] = [reading.words[first] as Word, reading.words[last - 1] as Word];
		const free = (kind === "unknown" || kind === "person") && !taken.has(first) && !taken.has(last - 1);
		const named = points >= 1 || SURNAMES.has(family.norm) || isGivenName(given.norm);
		return free && named && isTaggedPerson(reading.tags, family) ? [{ person: -1, first, last }] : [];
	});
}

export function findMentions(reading: Reading, figures: readonly Figure[], genders: (Gender | null)[]): Mention[][] {
	const taken = introductions(figures);
	const quoted = markQuoted(reading.words);
	const titles = findTitleMentions(reading, figures, taken, quoted);
	for (const { first, last } of titles) for (let i = first; i < last; i++) taken.add(i);
	const names = figures.flatMap(({ group }, person) => group.names.map((n) => ({ person, first: n.first, last: n.last })));
	const antecedents = [...names, ...titles, ...unnamed(reading, taken), ...strangers(reading, taken)].sort((a, b) => a.first - b.first);
	const pronouns = findPronouns(reading, antecedents, quoted, genders);
	const all: Mention[][] = figures.map(({ group }) => group.names.map((n) => mention(reading, n.first, n.last, "name")));
	for (const { person, first, last } of titles) all[person]?.push(mention(reading, first, last, "title"));
	for (const { person, at } of pronouns) all[person]?.push(mention(reading, at, at + 1, "pronoun"));
	return all.map((mentions) => mentions.sort((a, b) => a.start - b.start));
}
