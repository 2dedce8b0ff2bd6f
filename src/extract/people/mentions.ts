/** Persons with their names -> every mention: by name, by title alone, by pronoun where that is safe. In text order. */
import type { Mention } from "../../facts/types.ts";
import { isHonorific } from "../lexicon/honorifics.ts";
import { PARTY_WORDS, parseCountry } from "../lexicon/nations.ts";
import { SURNAMES } from "../lexicon/surnames.ts";
import { fold, wordSet } from "../lexicon/word-set.ts";
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

const PERSON_NOUNS = wordSet("guy person kid lady gentleman stranger");

/** "a guy", "an American", "another young Muslim": nouns of persons that are no roles. Not what somebody is said to be: "Dahl, a Muslim, ran as a Republican". */
function isPersonNoun({ words }: Reading, i: number): boolean {
	const { norm, capital, text } = words[i] as Word;
	const country = capital ? parseCountry(text) : null;
	const people = capital && (PARTY_WORDS.has(norm) || (country !== null && fold(country) !== norm && text !== text.toUpperCase()));
	if (!people && !PERSON_NOUNS.has(norm)) return false;
	const article = words[i - 1]?.pos === "ADJ" || words[i - 1]?.capital ? i - 2 : i - 1;
	return (
		/^(?:an?|another)$/.test(words[article]?.norm ?? "") &&
		!/^(?:,|as|am|are|is|was|were|be|been|being)$/.test(words[article - 1]?.norm ?? "")
	);
}

/** Nouns of persons that are nobody's whom the article names: "an official", "the driver", "a Muslim". They stand in the way of a pronoun. */
function unnamed(reading: Reading, taken: ReadonlySet<number>): Antecedent[] {
	return reading.roles.flatMap((role, i) => {
		const next = reading.words[i + 1];
		const colours = next !== undefined && (next.capital || next.pos === "NOUN") && next.sentence === reading.words[i]?.sentence;
		return !taken.has(i) && !colours && (role || isPersonNoun(reading, i)) ? [{ person: -1, first: i, last: i + 1 }] : [];
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

/** "KAREN DAHL: He did": who speaks in a transcript; "Like Dahl, he": with whom somebody is compared. Neither is meant by the pronoun. */
function isBeside({ words, roles }: Reading, { first, last }: Antecedent): boolean {
	if (words[last]?.text === ":" && words[first - 1]?.block !== words[first]?.block) return true;
	let start = first;
	while (start > 0 && (roles[start - 1] || isHonorific(words[start - 1]?.norm ?? ""))) start--;
	return /^(?:like|unlike|than)$/.test(words[start - 1]?.norm ?? "");
}

export function findMentions(reading: Reading, figures: readonly Figure[], genders: (Gender | null)[]): Mention[][] {
	const taken = introductions(figures);
	const quoted = markQuoted(reading.words);
	// "His Honour Judge Dahl", "Liu He": what belongs to a name is no pronoun
	reading.words.forEach((word, i) => {
		if (word.capital && isHonorific(word.norm) && /^(?:his|her)$/.test(reading.words[i - 1]?.norm ?? "")) quoted[i - 1] = true;
	});
	for (const { group } of figures) for (const { first, last } of group.names) quoted.fill(true, first + 1, last);
	const titles = findTitleMentions(reading, figures, taken, quoted);
	for (const { first, last } of titles) for (let i = first; i < last; i++) taken.add(i);
	const names = figures.flatMap(({ group }, person) => group.names.map((n) => ({ person, first: n.first, last: n.last })));
	const actors = names.filter((n) => !isBeside(reading, n));
	const antecedents = [...actors, ...titles, ...unnamed(reading, taken), ...strangers(reading, taken)].sort((a, b) => a.first - b.first);
	const pronouns = findPronouns(reading, antecedents, quoted, genders);
	const all: Mention[][] = figures.map(({ group }) => group.names.map((n) => mention(reading, n.first, n.last, "name")));
	for (const { person, first, last } of titles) all[person]?.push(mention(reading, first, last, "title"));
	for (const { person, at } of pronouns) all[person]?.push(mention(reading, at, at + 1, "pronoun"));
	return all.map((mentions) => mentions.sort((a, b) => a.start - b.start));
}
