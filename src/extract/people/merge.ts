/**
 * Names -> persons: every name under the one it belongs to. Full names first, then short forms; two persons of one family name are kept apart, and
 * a short form that could be either's goes to neither unless the article settles it.
 */

import { FIRM_ENDS } from "../lexicon/bodies.ts";
import { BEFORE_GIVEN, isHonorific } from "../lexicon/honorifics.ts";
import { isKnownAlone } from "../lexicon/known-alone.ts";
import { POLITICIANS, POLITICIANS_ALONE } from "../lexicon/politicians.ts";
import { RELATION_NOUNS } from "../lexicon/roles.ts";
import { SURNAMES } from "../lexicon/surnames.ts";
import { fold } from "../lexicon/word-set.ts";
import { isGivenAsName } from "../names/context.ts";
import type { Name, Reading } from "../names/names.ts";
import { PERSON_POINTS } from "../names/names.ts";
import { isGivenName, isInitial } from "../names/runs.ts";
import { isTaggedPerson } from "../names/tagged.ts";
import type { Word } from "../names/words.ts";
import { isCalledFirm } from "../organizations/firms.ts";
import type { Gender } from "./gender.ts";
import { type Group, Groups, honorificGender, partsOf } from "./groups.ts";
import type { NameParts } from "./name-parts.ts";

const isLong = (name: Name): boolean => name.last - name.first > 1;

const isLocative = (reading: Reading, name: Name): boolean =>
	/^(?:in|at|near|from|to|outside|across)$/.test(reading.words[name.runFirst - 1]?.norm ?? "");

/** Family names that stand alone with a title or as speakers: "Mr. Lourimi", "Lourimi said". They vouch for the full name. */
function hintedFamilies(reading: Reading): ReadonlySet<string> {
	const hints = reading.names.filter((n) => !isLong(n) && n.points >= 1 && (n.kind === "unknown" || n.kind === "person"));
	return new Set(hints.map((n) => partsOf(reading, n).family));
}

/** A name short of points that a hint lifts over the line. */
function isHinted(reading: Reading, name: Name, hinted: ReadonlySet<string>): boolean {
	if (name.kind !== "unknown" || name.headline || name.points < PERSON_POINTS - 2 || name.last - name.first > 4) return false;
	return !isHonorific(reading.words[name.first]?.norm ?? "") && hinted.has(partsOf(reading, name).family);
}

/** "Mr. Obama" is not Michelle Obama; nor, in news, is "President Obama" where only she is named in full. */
function isAnother(reading: Reading, name: Name, group: Group, said: Gender | null): boolean {
	if (said !== null && group.gender !== null && said !== group.gender) return true;
	if (group.parts.given.length === 0 || isLong(name) || !name.titled) return false;
	const full = fold(group.parts.all.join(" "));
	const office = reading.roles[name.first - 1];
	return office === "president" && POLITICIANS_ALONE.has(group.parts.family) && !POLITICIANS.has(full) && group.gender === "female";
}

/** Of somebody named thousands of times only the last ones are asked. */
const MAX_NAMES = 300;

const namesOf = ({ names }: Group): readonly Name[] => (names.length > MAX_NAMES ? names.slice(-MAX_NAMES) : names);

/** "Vice President Lind" is the Lind whom the article calls so elsewhere, or whom we know for a politician; not a son of that name. */
function holdsTitle(reading: Reading, name: Name, group: Group): boolean {
	const role = name.titled ? reading.roles[name.first - 1] : null;
	if (!role || RELATION_NOUNS.has(role)) return false;
	return namesOf(group).some((n) => n !== name && reading.roles[n.first - 1] === role) || isPolitician(group);
}

/** Whatever initials stand between: "George W. Lind" is George Lind. */
const isPolitician = ({ parts }: Group): boolean =>
	POLITICIANS.has(fold(parts.all.join(" "))) || POLITICIANS.has(fold(`${parts.given[0]} ${parts.family}`));

/** "Ruiz" of Ana Ruiz; not "Ana". */
const isFamilyAlone = (reading: Reading, { parts }: Group, name: Name): boolean =>
	!isLong(name) && partsOf(reading, name).family === parts.family;

/** Where a person was named last before, with the family name; names are not in text order yet. */
const lastBefore = (reading: Reading, group: Group, name: Name): number =>
	namesOf(group).reduce(
		(at, n) => (n.first < name.first && (isLong(n) || isFamilyAlone(reading, group, n)) ? Math.max(at, n.first) : at),
		-1,
	);

/** As `lastBefore`, where the article itself names: whom a quotation names is its speaker's business. */
const lastToldBefore = (reading: Reading, group: Group, name: Name, quoted: readonly boolean[]): number =>
	quoted[name.first]
		? lastBefore(reading, group, name)
		: lastBefore(reading, { ...group, names: namesOf(group).filter((n) => !quoted[n.first]) }, name);

/** Whom an article names in full so many times, and never otherwise, it tells apart so from another of that family name. */
const ALWAYS = 3;

/** Of several persons of one family name, the one a short form means; null where the article doesn't settle it. */
function settle(reading: Reading, groups: Groups, name: Name): Group | null {
	const candidates = groups.shortFormOf(partsOf(reading, name));
	const said = honorificGender(reading, name);
	if (candidates.length < 2) return candidates[0] && !isAnother(reading, name, candidates[0], said) ? candidates[0] : null;
	// "Mrs. Lind" is none who is named only further down, be it a woman for sure
	const known = candidates.filter((g) => lastBefore(reading, g, name) >= 0 && (!said || g.gender === null || g.gender === said));
	const pool = known.length > 0 ? known : candidates;
	const sure = pool.filter((g) => g.gender === said);
	const fit = !said ? candidates : sure.length > 0 ? sure : pool.filter((g) => g.gender === null);
	if (fit.length === 1) return fit[0] as Group;
	const holders = fit.filter((g) => holdsTitle(reading, name, g));
	if (holders.length === 1) return holders[0] as Group;
	const before = fit.filter((g) => lastBefore(reading, g, name) >= 0);
	if (before.length < 2) return before[0] ?? null;
	// Already called by the family name alone before: the article has made it this one's.
	const alone = before.filter((g) => namesOf(g).some((n) => n.first < name.first && isFamilyAlone(reading, g, n)));
	if (alone.length === 1) return alone[0] as Group;
	// Called so again and again: a relative named in passing does not change whom the article means
	const often = before
		.map((g) => ({ g, times: namesOf(g).filter((n) => n.first < name.first && isFamilyAlone(reading, g, n)).length }))
		.sort((x, y) => y.times - x.times);
	if ((often[0]?.times ?? 0) >= 3 * Math.max(1, often[1]?.times ?? 0)) return often[0]?.g ?? null;
	// "Trump said" beside a son who is not known by the family name alone
	const famous = before.filter((g) => POLITICIANS_ALONE.has(g.parts.family) && isPolitician(g));
	if (famous.length === 1) return famous[0] as Group;
	// Neither or both: the one named last before, unless he is called by his full name each time, or the other was named in one sentence with that one
	const lastNamed = before.map((g) => ({ g, at: lastToldBefore(reading, g, name, groups.quoted) })).sort((x, y) => y.at - x.at);
	const [nearest, second] = lastNamed;
	const tied = reading.words[nearest?.at ?? -1]?.sentence === reading.words[second?.at ?? -1]?.sentence;
	const inFull = nearest ? namesOf(nearest.g).filter((n) => n.first < name.first && isLong(n)).length : 0;
	const isAlwaysInFull = alone.length === 0 && inFull >= ALWAYS;
	return tied || isAlwaysInFull ? null : (nearest?.g ?? null);
}

/** Names of places where something is told to be: "in Washington". */
const locativesOf = (reading: Reading): ReadonlySet<string> =>
	new Set(reading.names.filter((n) => isLocative(reading, n)).map((n) => (reading.words[n.first] as Word).norm));

/** Below this a name's surroundings speak against a person, be it somebody's family name. */
const MIN_PLACE_POINTS = -2.5;

/** One word (or the last words of a longer name) that may stand for a person already known. `located`: the places where something is. */
function mayBeShortForm(reading: Reading, name: Name, longFirms: ReadonlySet<string>, located: ReadonlySet<string>): boolean {
	if (name.kind === "person" || name.kind === "unknown" || name.headline) return true;
	const word = reading.words[name.first] as Word;
	// "Judge Ford": a form of address settles it
	if (name.titled && !isLong(name) && (name.kind === "organization" || name.kind === "thing"))
		return reading.words[name.first - 1]?.capital === true;
	// "West said" of Marty West
	if (name.kind === "thing") return !isLong(name) && !isLocative(reading, name) && isTaggedPerson(reading.tags, word);
	// "Ford said" where a John Ford is the story; where the "Ford Motor Company" is named too, the tagger sees which one is meant
	if (name.kind === "organization" && !isLong(name) && name.runFirst === name.first && reading.words[name.first - 1]?.norm !== "the") {
		return !longFirms.has(word.norm) || isTaggedPerson(reading.tags, word);
	}
	// "Washington" in "in Washington" is the city even where a Denzel Washington speaks; where nothing is in it, it is he throughout
	return name.kind === "place" && name.points > (located.has(word.norm) ? -1 : MIN_PLACE_POINTS) && !isLocative(reading, name);
}

/** First words of bodies' longer names: "ford" where the Ford Motor Company is told of. */
const longFirmsOf = (reading: Reading): ReadonlySet<string> =>
	new Set(reading.names.filter((n) => n.kind === "organization" && isLong(n)).map((n) => (reading.words[n.first] as Word).norm));

function joinShortForms(reading: Reading, groups: Groups, names: readonly Name[]): void {
	const longFirms = longFirmsOf(reading);
	const located = locativesOf(reading);
	for (const name of names) {
		if (groups.groupOf(name) || !mayBeShortForm(reading, name, longFirms, located)) continue;
		const parts = partsOf(reading, name);
		const group = settle(reading, groups, name);
		if (group) groups.join(group, name, parts);
	}
}

function isKnown(reading: Reading, groups: Groups, name: Name): boolean {
	const parts = partsOf(reading, name);
	if (isLong(name)) return groups.find(parts)?.parts.all.join(" ") === parts.all.join(" ");
	return name.headline && groups.shortFormOf(parts).length > 0;
}

/** "Marsh Ties Ana Ruiz": inside a headline's run, and in long ones, the names that the article knows from elsewhere. */
function joinEmbedded(reading: Reading, groups: Groups, longs: readonly Name[]): void {
	for (const name of longs) {
		if (groups.groupOf(name) || name.kind === "organization" || (!name.headline && name.last - name.first < 4)) continue;
		for (let first = name.first; first < name.last; first++) {
			const inner = [3, 2, 1].map((n): Name => ({ ...name, first, last: first + n, runFirst: first, titled: false }));
			const found = inner.find((n) => n.last <= name.last && isKnown(reading, groups, n));
			if (!found) continue;
			const parts = partsOf(reading, found);
			const group = isLong(found) ? groups.find(parts) : settle(reading, groups, found);
			if (group) groups.join(group, found, parts);
			first = found.last - 1;
		}
	}
}

/** "Joe and Hunter Biden": a given name that shares the family name behind "and". */
function sharedParts(reading: Reading, groups: Groups, byFirst: ReadonlyMap<number, Name>, name: Name): NameParts | null {
	const [word, and] = [reading.words[name.first], reading.words[name.last]];
	// "Bo Lind, 31, of Hope and Karen Dahl": a town
	if (reading.words[name.first - 1]?.norm === "of" && reading.words[name.first - 2]?.text === ",") return null;
	// "an aide to Mr. Dahl and Karen Lind": a form of address goes before a family name
	if (isHonorific(reading.words[name.first - 1]?.norm ?? "") || groups.shortFormOf(partsOf(reading, name)).length > 0) return null;
	const initial = name.last - name.first === 2 && isInitial(reading.words[name.last - 1] as Word);
	if (!word || (isLong(name) && !initial) || !isGivenName(word.norm) || (and?.norm !== "and" && and?.norm !== "&")) return null;
	const next = byFirst.get(name.last + 1);
	const other = next && isLong(next) ? groups.groupOf(next) : undefined;
	if (!other || other.parts.given[0] === word.norm) return null;
	const given = reading.words.slice(name.first, name.last).map((w) => w.norm.replace(".", ""));
	return { ...other.parts, given, all: [...given, other.parts.family], suffix: "" };
}

function joinShared(reading: Reading, groups: Groups): void {
	const byFirst = new Map(reading.names.map((n) => [n.first, n]));
	for (const name of reading.names) {
		if (groups.groupOf(name)) continue;
		const parts = sharedParts(reading, groups, byFirst, name);
		const known = parts ? groups.find(parts) : undefined;
		if (known && parts) groups.join(known, name, partsOf(reading, name));
		else if (parts) groups.open(name, parts);
	}
}

/** From so many times on a label before a colon is somebody who speaks in a transcript. */
const MIN_LABELS = 2;

/** "LIND: I did not." twice or more at the head of a paragraph: words by their place. */
function findLabels({ words, names }: Reading): ReadonlySet<Name> {
	const isLabel = (n: Name) => {
		const [word, before] = [words[n.first], words[n.first - 1]];
		const opens = before?.block !== word?.block || (/^["“”'‘]$/.test(before?.text ?? "") && words[n.first - 2]?.block !== word?.block);
		const norm = word?.norm ?? "";
		const named = SURNAMES.has(norm) || isGivenName(norm);
		return n.last - n.runFirst === 1 && words[n.last]?.text === ":" && opens && named && /^\p{Lu}{3,}$/u.test(word?.text ?? "");
	};
	const labels = names.filter((n) => n.kind === "unknown" && isLabel(n));
	const times = new Map<string, number>();
	for (const n of labels) times.set((words[n.first] as Word).norm, (times.get((words[n.first] as Word).norm) ?? 0) + 1);
	return new Set(labels.filter((n) => (times.get((words[n.first] as Word).norm) ?? 0) >= MIN_LABELS));
}

/** A single word that is a person by its title ("Mr. Haddad"), by fame, or as a speaker with a family name we know. `firms`: what is told to be a firm. */
function standsAlone(reading: Reading, name: Name, firms: ReadonlySet<string>): boolean {
	if (name.headline || isEnclosed(reading, name)) return false;
	if (!name.titled && firms.has(reading.words[name.first]?.norm ?? "")) return false;
	if (name.kind === "person" && (name.titled || isGivenAsName(reading.words, name.runFirst))) return true;
	const word = reading.words[name.first];
	if (!word || isLong(name) || name.kind === "organization" || name.kind === "thing" || isLocative(reading, name)) return false;
	// "Melanie said": a given name alone, where the tagger sees a person and somebody acts
	const tagged = isTaggedPerson(reading.tags, word);
	if (
		tagged &&
		(name.kind === "unknown" || name.kind === "person") &&
		name.points >= 1 &&
		isGivenName(word.norm) &&
		name.runFirst === name.first
	)
		return true;
	return isKnownAlone(word.norm) || (name.kind === "unknown" && name.points >= 1 && SURNAMES.has(word.norm) && word.pos === "PROPN");
}

/** "Hillary" for Hillary Ruiz, where nobody else has that given name. */
function joinGivenNames(reading: Reading, groups: Groups): void {
	// "Srettha said" after Srettha Dahl: no list has the name, and somebody who speaks has it
	const speaking = new Set(
		reading.names.filter((n) => n.kind === "unknown" && !isLong(n) && n.points >= 1).map((n) => (reading.words[n.first] as Word).norm),
	);
	for (const name of reading.names) {
		const word = reading.words[name.first];
		if (groups.groupOf(name) || !word || isLong(name) || name.kind === "place") continue;
		if (!isGivenName(word.norm) && !speaking.has(word.norm)) continue;
		// "Senator Thomas" is no Thomas Dahl; "the graduate Zoe" and "Mayor Pete" may be
		const title = reading.words[name.first - 1];
		const trade = name.titled && title?.capital === false && !isHonorific(title.norm);
		const royal = name.titled && BEFORE_GIVEN.has(title?.norm ?? "");
		if (name.titled && !trade && !royal && (isHonorific(title?.norm ?? "") || SURNAMES.has(word.norm))) continue;
		const found = groups.withGiven(word.norm);
		if (found.length === 1) groups.join(found[0] as Group, name, partsOf(reading, name));
	}
}

/** `the film “Mary Lindon”`, `a program dubbed “Agent Dahl,”`: the whole of a quotation is a title or a nickname; who is a person is named outside too. */
function isEnclosed({ words }: Reading, name: Name): boolean {
	const [open, first] = [words[name.runFirst - 1], words[name.runFirst]];
	const stop = /^[,.]$/.test(words[name.last]?.text ?? "") ? name.last + 1 : name.last;
	const [ending, close] = [words[stop - 1], words[stop]];
	const touches = open?.end === first?.start && ending?.end === close?.start;
	return touches && /^["“]$/.test(open?.text ?? "") && /^["”]$/.test(close?.text ?? "");
}

const textOf = ({ words }: Reading, { first, last }: { readonly first: number; readonly last: number }): string =>
	words
		.slice(first, last)
		.map(({ norm }) => norm)
		.join(" ");

/** What a firm's name begins with: "e.f. lind" of "E.F. Lind Group Inc". */
const openingsOfFirms = (reading: Reading): ReadonlySet<string> =>
	new Set(
		reading.names
			.filter(({ kind, first, last }) => kind === "organization" && last - first > 2)
			.map(({ first }) => textOf(reading, { first, last: first + 2 })),
	);

/** "E.F. Lind", "Ishida Axle" may be what is left of a firm's name; "Ana Lund" and "Ishida Ford, 43," are persons'. */
const mayOpenFirm = ({ words }: Reading, { first, points }: Name): boolean =>
	isInitial(words[first] as Word) || (!isGivenName((words[first] as Word).norm) && points < PERSON_POINTS + 1);

/** "Varga Holdings Ltd": with the end that the law asks of a firm's name; "Ana Lund Ltd" leaves "Ana" a person's. */
const isFirmByLaw = ({ words }: Reading, { kind, first, last }: Name): boolean =>
	kind === "organization" &&
	FIRM_ENDS.has((words[last - 1] as Word).norm) &&
	(!isGivenName((words[first] as Word).norm) || (words[first] as Word).norm.includes("-"));

/** Names in the order in which they are safest: full ones, those that a hint lifts, short forms, words that stand alone, given names. */
export function groupNames(reading: Reading): Group[] {
	const groups = new Groups(reading);
	const hinted = hintedFamilies(reading);
	const firmsOpening = openingsOfFirms(reading);
	const longs = reading.names.filter((n) => isLong(n) && !(mayOpenFirm(reading, n) && firmsOpening.has(textOf(reading, n))));
	for (const name of longs) {
		if ((name.kind !== "person" && !isHinted(reading, name, hinted)) || isEnclosed(reading, name)) continue;
		// "Charles G. and David Lind": the family name is behind the other
		if (isInitial(reading.words[name.last - 1] as Word) && reading.words[name.last]?.norm === "and") continue;
		const parts = partsOf(reading, name);
		const known = groups.find(parts);
		if (known) groups.join(known, name, parts);
		else groups.open(name, parts);
	}
	for (const name of longs) {
		if (groups.groupOf(name) || name.kind !== "unknown") continue;
		const parts = partsOf(reading, name);
		const known = groups.find(parts);
		// "Dahl Calls Ana Ruiz": what else stands in such a run is none of the name
		if (known && (name.headline || name.last - name.first > 3) && known.parts.all.join(" ") !== parts.all.join(" ")) continue;
		if (known) groups.join(known, name, parts);
	}
	joinEmbedded(reading, groups, longs);
	joinShared(reading, groups);
	joinGivenNames(reading, groups);
	joinShortForms(reading, groups, reading.names);
	const labels = findLabels(reading);
	const firms = new Set(
		reading.names
			.filter((n) => isFirmByLaw(reading, n) || (!isLong(n) && isCalledFirm(reading, n)))
			.map((n) => (reading.words[n.first] as Word).norm),
	);
	for (const name of reading.names) {
		if (groups.groupOf(name) || !(labels.has(name) || standsAlone(reading, name, firms))) continue;
		const parts = partsOf(reading, name);
		const candidates = groups.shortFormOf(parts);
		// "Lee Ostrow" and "Ms. Ostrow": the family name stands last after all
		const turned =
			candidates.length === 0 ? groups.withGiven(parts.family).filter((g) => g.parts.familyFirst && g.parts.given.length === 1) : [];
		if (turned.length === 1) {
			groups.join(turned[0] as Group, name, parts);
			continue;
		}
		// "Etienne said" where a Camille Etienne Dahl is told of: hers, or his brother's
		if (candidates.length === 0 && !name.titled && groups.withGiven(parts.family).length > 0) continue;
		const known = settle(reading, groups, name);
		if (known) groups.join(known, name, parts);
		// "Clinton" where two of them are told of is one of the two, and no third
		else if (candidates.every((g) => isAnother(reading, name, g, honorificGender(reading, name)))) groups.open(name, parts);
	}
	joinShortForms(reading, groups, reading.names);
	for (const group of groups.all) group.names.sort((a, b) => a.first - b.first);
	return groups.all.sort((a, b) => (a.names[0] as Name).first - (b.names[0] as Name).first);
}
