/**
 * Names -> persons: every name under the one it belongs to. Full names first, then short forms; two persons of one family name are kept apart, and
 * a short form that could be either's goes to neither unless the article settles it.
 */

import { FEMALE_HONORIFICS, isHonorific, MALE_HONORIFICS } from "../lexicon/honorifics.ts";
import { isKnownAlone } from "../lexicon/known-alone.ts";
import type { Name, Reading } from "../names/names.ts";
import { PERSON_POINTS } from "../names/names.ts";
import { isGivenName } from "../names/runs.ts";
import { type Gender, genderOfGiven } from "./gender.ts";
import { isSamePerson, isShortFormOf, type NameParts, parseName } from "./name-parts.ts";

export interface Group {
	/** The fullest name given. */
	full: Name;
	parts: NameParts;
	/** In text order once all are in. */
	readonly names: Name[];
	gender: Gender | null;
}

const wordsOf = (reading: Reading, name: Name) => reading.words.slice(name.first, name.last);

export function honorificGender(reading: Reading, name: Name): Gender | null {
	for (let i = name.first - 1; i >= Math.max(0, name.first - 2); i--) {
		const norm = reading.words[i]?.norm ?? "";
		if (MALE_HONORIFICS.has(norm)) return "male";
		if (FEMALE_HONORIFICS.has(norm)) return "female";
	}
	return null;
}

function open(reading: Reading, name: Name, parts: NameParts): Group {
	const gender = honorificGender(reading, name) ?? (parts.given.length > 0 ? genderOfGiven(parts.given, parts.familyFirst) : null);
	return { full: name, parts, names: [name], gender };
}

/** "Donald Trump" first and "Donald Trump Jr." later are father and son; "Robert Downey Jr." first and "Robert Downey" later are one. */
const isOtherGeneration = (group: Group, parts: NameParts): boolean => parts.suffix !== "" && group.parts.suffix !== parts.suffix;

function join(group: Group, reading: Reading, name: Name, parts: NameParts): void {
	group.names.push(name);
	group.gender ??= honorificGender(reading, name);
	if (parts.all.length > group.parts.all.length && parts.given.length > 0) {
		group.full = name;
		group.parts = { ...parts, suffix: parts.suffix || group.parts.suffix };
	}
}

function groupFullNames(reading: Reading, fulls: readonly Name[], groups: Group[]): void {
	for (const name of fulls) {
		const parts = parseName(wordsOf(reading, name));
		const same = groups.find((g) => isSamePerson(g.parts, parts) && !isOtherGeneration(g, parts));
		if (same) join(same, reading, name, parts);
		else groups.push(open(reading, name, parts));
	}
}

/** Of several persons of one family name, the one a short form means; null where the article doesn't settle it. */
function settle(reading: Reading, name: Name, candidates: readonly Group[]): Group | null {
	if (candidates.length < 2) return candidates[0] ?? null;
	const said = honorificGender(reading, name);
	const fit = said ? candidates.filter((g) => g.gender === said) : candidates;
	if (fit.length === 1) return fit[0] as Group;
	const before = fit.filter((g) => g.names.some((n) => n.first < name.first));
	if (before.length < 2) return before[0] ?? null;
	// Already called by the family name alone before: the article has made it this one's.
	const alone = before.filter((g) => g.names.some((n) => n.last - n.first === 1 && n.first < name.first));
	if (alone.length === 1) return alone[0] as Group;
	// Neither or both: the one named last before, unless the other was named in the same sentence
	const sentence = reading.words[name.first]?.sentence;
	const lastNamed = before.map((g) => ({ g, at: g.names.findLast((n) => n.first < name.first)?.first ?? -1 })).sort((x, y) => y.at - x.at);
	const [nearest, second] = lastNamed;
	const tied =
		second !== undefined && reading.words[second.at]?.sentence === sentence && reading.words[nearest?.at ?? 0]?.sentence === sentence;
	return tied ? null : (nearest?.g ?? null);
}

/** One word (or the last words of a longer name) that may stand for a person already known. */
function mayBeShortForm(reading: Reading, name: Name): boolean {
	if (name.kind === "person" || name.kind === "unknown" || name.headline) return true;
	// "Washington" in "in Washington" is the city even where a Denzel Washington speaks
	return name.kind === "place" && name.points > -1 && !isLocative(reading, name);
}

const isLocative = (reading: Reading, name: Name): boolean =>
	/^(?:in|at|near|from|to|outside|across)$/.test(reading.words[name.runFirst - 1]?.norm ?? "");

function groupShortForms(reading: Reading, shorts: readonly Name[], groups: Group[]): Name[] {
	const left: Name[] = [];
	for (const name of shorts) {
		const parts = parseName(wordsOf(reading, name));
		const candidates = mayBeShortForm(reading, name) ? groups.filter((g) => isShortFormOf(parts, g.parts)) : [];
		if (candidates.length === 0) left.push(name);
		const group = settle(reading, name, candidates);
		if (group) join(group, reading, name, parts);
	}
	return left;
}

/** A single word that is a person by its title ("Mr. Haddad"), by fame, or as a speaker with a family name we know. */
function standsAlone(reading: Reading, name: Name): boolean {
	if (name.headline) return false;
	if (name.kind === "person" && name.titled) return true;
	const word = wordsOf(reading, name)[0];
	return (
		word !== undefined && name.kind !== "organization" && name.kind !== "thing" && isKnownAlone(word.norm) && !isLocative(reading, name)
	);
}

/** "Hillary" for Hillary Ruiz, where nobody else has that given name. */
function byGivenName(reading: Reading, name: Name, groups: readonly Group[]): Group | null {
	const word = wordsOf(reading, name)[0];
	if (!word || name.last - name.first !== 1 || name.titled || !isGivenName(word.norm) || name.kind === "place") return null;
	const found = groups.filter((g) => g.parts.given[0] === word.norm);
	return found.length === 1 ? (found[0] as Group) : null;
}

/** "Joe and Hunter Biden": a given name that shares the family name behind "and". */
function sharedFamily(reading: Reading, name: Name, groups: readonly Group[]): NameParts | null {
	const [word, and] = [reading.words[name.first], reading.words[name.last]];
	if (!word || name.last - name.first !== 1 || !isGivenName(word.norm) || (and?.norm !== "and" && and?.norm !== "&")) return null;
	const other = groups.find((g) => g.names.some((n) => n.first === name.last + 1 && n.last - n.first > 1));
	return other && other.parts.given[0] !== word.norm
		? { ...other.parts, given: [word.norm], all: [word.norm, other.parts.family], suffix: "" }
		: null;
}

function groupLeftovers(reading: Reading, left: readonly Name[], groups: Group[]): void {
	for (const name of left) {
		const shared = sharedFamily(reading, name, groups);
		const given = shared ? (groups.find((g) => isSamePerson(g.parts, shared)) ?? null) : byGivenName(reading, name, groups);
		if (given) join(given, reading, name, parseName(wordsOf(reading, name)));
		else if (shared) groups.push(open(reading, name, shared));
	}
}

export function groupNames(reading: Reading): Group[] {
	const groups: Group[] = [];
	const isLong = (n: Name) => n.last - n.first > 1;
	const hinted = hintedFamilies(reading);
	const fulls = reading.names.filter((n) => isLong(n) && (n.kind === "person" || isHinted(reading, n, hinted)));
	groupFullNames(reading, fulls, groups);
	const shorts = reading.names.filter((n) => !fulls.includes(n));
	const headlines = shorts.filter((n) => isLong(n) && n.kind === "unknown");
	for (const name of headlines) {
		const parts = parseName(wordsOf(reading, name));
		const same = groups.find((g) => isSamePerson(g.parts, parts) && !isOtherGeneration(g, parts));
		if (same) join(same, reading, name, parts);
	}
	groupLeftovers(
		reading,
		shorts.filter((n) => sharedFamily(reading, n, groups) !== null),
		groups,
	);
	const singles = shorts.filter((n) => !groups.some((g) => g.names.includes(n)));
	const left = groupShortForms(reading, singles, groups);
	for (const name of left.filter((n) => standsAlone(reading, n))) {
		const parts = parseName(wordsOf(reading, name));
		const same = groups.find((g) => g.parts.given.length === 0 && isShortFormOf(parts, g.parts));
		if (same) join(same, reading, name, parts);
		else groups.push(open(reading, name, parts));
	}
	const alone = groups.filter((g) => g.parts.given.length === 0);
	const still = groupShortForms(
		reading,
		left.filter((n) => !groups.some((g) => g.names.includes(n))),
		alone,
	);
	groupLeftovers(reading, still, groups);
	for (const group of groups) group.names.sort((a, b) => a.first - b.first);
	return groups.sort((a, b) => (a.names[0] as Name).first - (b.names[0] as Name).first);
}

/** Family names that stand alone with a title or as speakers: "Mr. Lourimi", "Lourimi said". They vouch for the full name. */
function hintedFamilies(reading: Reading): ReadonlySet<string> {
	const families = new Set<string>();
	for (const name of reading.names) {
		if (name.last - name.first === 1 && name.points >= 1 && (name.kind === "unknown" || name.kind === "person")) {
			families.add(parseName(wordsOf(reading, name)).family);
		}
	}
	return families;
}

/** A name short of points that a hint lifts over the line. */
function isHinted(reading: Reading, name: Name, hinted: ReadonlySet<string>): boolean {
	if (name.kind !== "unknown" || name.headline || name.points < PERSON_POINTS - 2 || name.last - name.first > 4) return false;
	const words = wordsOf(reading, name);
	return !isHonorific(words[0]?.norm ?? "") && hinted.has(parseName(words).family);
}
