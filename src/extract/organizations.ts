/**
 * Organisations that the article names: bodies, firms, agencies, with their acronyms; seats of power and countries where they speak ("Moscow has denied").
 * Persons' names are left alone.
 */
import type { Mention, Organization, Person } from "../facts/types.ts";
import type { Name, Reading } from "./names/names.ts";
import type { Word } from "./names/words.ts";
import { findCommonBodies } from "./organizations/common-bodies.ts";
import { withEmployers } from "./organizations/employers.ts";
import { addPhrase, type Body, mergeBodies } from "./organizations/merge.ts";
import { findParties } from "./organizations/parties.ts";
import { phraseKey, phraseText } from "./organizations/phrase-text.ts";
import { findShortForms } from "./organizations/short-forms.ts";
import { isOneOfPeople, speaksAsSeat } from "./organizations/speaks.ts";
import { isTaggedSource } from "./organizations/tagged-sources.ts";
import { familyOf } from "./people/family.ts";
import { isPublicBody } from "./people/kind.ts";
import type { SortedNames } from "./sorted-names.ts";

/** "[NEW DELHI]: Builders left": where the news comes from. */
const isPlaceLine = ({ words }: Reading, { first, last }: Name): boolean =>
	words[last]?.text === ":" && words[first - 1]?.block !== words[first]?.block;

/** "[Israel], which collects the tax, has pledged": the verb is far off. */
const isTaggedSeat = (reading: Reading, name: Name): boolean =>
	name.kind === "place" &&
	!isPlaceLine(reading, name) &&
	!isOneOfPeople(reading, name) &&
	!peoplePattern.test(reading.words[name.last - 1]?.norm ?? "") &&
	isTaggedSource(reading, name.first, name.last);

const peoplePattern = /(?:ese|ish|ench|utch)$/; // catches "japanese", a people; leaves "japan"

function findSeats(reading: Reading, taken: ReadonlySet<number>): Body[] {
	const seats = new Map<string, Body>();
	for (const name of reading.names) {
		if (taken.has(name.first) || !(speaksAsSeat(reading, name) || isTaggedSeat(reading, name))) continue;
		const phrase = { first: name.first, last: name.last, headline: name.headline, sure: true };
		addPhrase(seats, phraseKey(reading, phrase), phraseText(reading, phrase), phrase);
	}
	return [...seats.values()];
}

/** "police said": a body without a name, where it speaks. */
function findPolice(reading: Reading): Body[] {
	const phrases = reading.words.flatMap((word, i) => {
		const next = reading.words[i + 1];
		const before = reading.words[i - 1];
		const speaks = next?.pos === "VERB" || before?.norm === "to" || next?.text === "," || isTaggedSource(reading, i, i + 1);
		return /^police$/.test(word.norm) && !reading.roles[i] && speaks && (before?.capital !== true || before.norm === "the")
			? [{ first: i, last: i + 1, headline: false, sure: true }]
			: [];
	});
	return phrases.length > 0 ? [{ name: "police", key: "police", acronyms: new Set<string>(), phrases }] : [];
}

const wordsOf = (key: string): string[] => key.split(" ").filter((word) => word !== "of");

/** Only so many bodies are asked: an article names dozens, hostile text thousands. */
const MAX_BODIES = 200;

/** What known bodies are called by what they do. Common knowledge. */
const CALLED_BY: ReadonlyMap<string, RegExp> = new Map([
	["space agency", /^(?:nasa|esa|european space agency|roscosmos|isro|jaxa)$/],
	["health agency", /^(?:who|world health organi[sz]ation|cdc|centers for disease control and prevention|ukhsa)$/],
	["spy agency", /^(?:cia|nsa|mi5|mi6|gchq|mossad|fsb)$/],
	["weather service", /^(?:national weather service|met office|noaa)$/],
]);

/** "the fire department", "the finance ministry": the one body whose name holds all these words, and has been named before. The others stay. */
function joinNamed(bodies: readonly Body[], common: readonly Body[]): Body[] {
	return common.filter(({ key, phrases }) => {
		const start = phrases[0]?.first ?? 0;
		const named = bodies
			.slice(0, MAX_BODIES)
			.filter(
				(body) =>
					(body.phrases[0]?.first ?? start) < start &&
					(CALLED_BY.get(key)?.test(body.key) || wordsOf(key).every((word) => wordsOf(body.key).includes(word))),
			);
		const [body] = named;
		if (!body || named.length > 1 || !key.includes(" ")) return true;
		body.phrases.push(...phrases);
		return false;
	});
}

/** "Labour said" where the Labour Party is named: that one. The others stay. */
const joinParties = (bodies: readonly Body[], parties: readonly Body[]): Body[] =>
	parties.filter(({ key, phrases }) => {
		const body = bodies.slice(0, MAX_BODIES).find((other) => other.key === key);
		body?.phrases.push(...phrases);
		return body === undefined;
	});

/** Words of persons' and bodies' names. */
function takenBy(people: ReadonlySet<number>, bodies: readonly Body[]): Set<number> {
	const taken = new Set(people);
	for (const { first, last } of bodies.flatMap((body) => body.phrases)) for (let i = first; i < last; i++) taken.add(i);
	return taken;
}

function toMention(reading: Reading, phrase: { first: number; last: number }): Mention {
	return { start: (reading.words[phrase.first] as Word).start, end: (reading.words[phrase.last - 1] as Word).end, form: "name" };
}

/** The family name of the person whom the pronoun at a place stands for. */
function ownersOf(people: readonly Person[]): (start: number) => string | undefined {
	const owners = new Map<number, string>();
	for (const person of people) for (const { form, start } of person.mentions) if (form === "pronoun") owners.set(start, familyOf(person));
	return (start) => owners.get(start);
}

export function findOrganizations({ reading, bodies: phrases, ofPeople: taken }: SortedNames, people: readonly Person[]): Organization[] {
	const titles = new Set(people.flatMap((person) => person.mentions.flatMap(({ form, end }) => (form === "title" ? [end] : []))));
	// "The AG said": an office by its letters is no body
	const own = phrases.filter(({ last }) => !titles.has((reading.words[last - 1] as Word).end));
	const bodies = mergeBodies(reading, withEmployers(reading, own, people));
	const named = [
		...bodies,
		...findSeats(reading, taken),
		...findPolice(reading),
		...joinParties(bodies, findParties(reading, taken)),
		...joinNamed(bodies, findCommonBodies(reading, takenBy(taken, bodies), ownersOf(people))),
	].sort((a, b) => (a.phrases[0]?.first ?? 0) - (b.phrases[0]?.first ?? 0));
	const shortForms = new Map<Body, Mention[]>();
	for (const { body, span } of findShortForms(reading, bodies))
		shortForms.set(body, [...(shortForms.get(body) ?? []), { ...span, form: "title" }]);
	return named.map((body, i) => {
		const mentions = [...body.phrases.map((p) => toMention(reading, p)), ...(shortForms.get(body) ?? [])].sort((a, b) => a.start - b.start);
		const sure = body.phrases.some((p) => p.sure);
		return {
			id: `o${i + 1}`,
			name: body.name,
			...(body.acronyms.size > 0 ? { acronyms: [...body.acronyms] } : {}),
			publicBody: isPublicBody(body.name) ?? false,
			mentions,
			why: { rule: sure ? "name of a body" : "name that speaks" },
		};
	});
}
