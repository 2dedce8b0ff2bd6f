/** Persons while they are being gathered: their names so far, found again by family name or given name. */
import { FEMALE_HONORIFICS, MALE_HONORIFICS } from "../lexicon/honorifics.ts";
import type { Name, Reading } from "../names/names.ts";
import { isGivenName } from "../names/runs.ts";
import { type Gender, genderOfGiven } from "./gender.ts";
import { isSamePerson, isShortFormOf, MIN_LETTERS_FOR_VARIANT, type NameParts, parseName } from "./name-parts.ts";
import { markQuoted } from "./quoted.ts";

export interface Group {
	/** The fullest name given. */
	full: Name;
	parts: NameParts;
	readonly names: Name[];
	gender: Gender | null;
}

export const partsOf = (reading: Reading, name: Name): NameParts => parseName(reading.words.slice(name.first, name.last));

/** Said of women only: catches "wife", "spokeswoman"; not "spokesman", as some call a woman too. */
const femaleRolePattern =
	/^(?:(?:ex-|grand|step|half-)?(?:wife|mother|daughter|sister)(?:-in-law)?|widow|aunt|niece|girlfriend|actress|waitress|heiress|.{3,}woman)$/;
const maleRolePattern = /^(?:(?:ex-|grand|step|half-)?(?:husband|father|son|brother)(?:-in-law)?|widower|uncle|nephew|boyfriend)$/;

/** "his sister, Maryn Dahl": what the word right before a name says. */
function roleGender({ words, roles }: Reading, { runFirst, first }: Name): Gender | null {
	const role = roles[first - 1] ?? (words[runFirst - 1]?.text === "," ? roles[runFirst - 2] : null);
	if (!role) return null;
	return femaleRolePattern.test(role) ? "female" : maleRolePattern.test(role) ? "male" : null;
}

export function honorificGender(reading: Reading, name: Name): Gender | null {
	for (let i = name.first - 1; i >= Math.max(0, name.first - 2); i--) {
		const norm = reading.words[i]?.norm ?? "";
		if (MALE_HONORIFICS.has(norm)) return "male";
		if (FEMALE_HONORIFICS.has(norm)) return "female";
	}
	return roleGender(reading, name);
}

/** "Donald Trump" first and "Donald Trump Jr." later are father and son; "Robert Downey Jr." first and "Robert Downey" later are one. */
const isOtherGeneration = (group: Group, parts: NameParts): boolean => parts.suffix !== "" && group.parts.suffix !== parts.suffix;

const isGiven = (given: string | undefined): boolean => given !== undefined && (isGivenName(given) || given.length === 1);

/** "Joan Maria Ruiz" after "Joan M. Ruiz". */
const spellsOut = (parts: NameParts, known: NameParts): boolean =>
	parts.given.length === known.given.length &&
	parts.given[0] === known.given[0] &&
	parts.given.some((g, i) => g.length > 1 && known.given[i] === g.charAt(0));

/** "Joan Maria Ruiz" after "Joan Ruiz", but not "Crooked Joan Ruiz": what opens the longer name must be a name; and such a beginning gives way. */
function isFuller(parts: NameParts, known: NameParts): boolean {
	if (parts.given.length === 0) return false;
	if (spellsOut(parts, known)) return true;
	if (parts.given[0] === known.given[0] || known.given.length === 0) return parts.all.length > known.all.length;
	if (parts.all.length > known.all.length) return isGiven(parts.given[0]) || !isGiven(known.given[0]);
	return known.given.includes(parts.given[0] ?? "") && isGiven(parts.given[0]) && !isGiven(known.given[0]);
}

/** In a list of thousands of one family name only the last ones are asked. */
const MAX_NAMESAKES = 100;

/** Family names longer than this are no names. */
const MAX_LETTERS = 24;

/** A family name and, since two spellings may differ by one letter, all that is left of it without one. */
function keysOf(family: string): string[] {
	if (family.length < MIN_LETTERS_FOR_VARIANT || family.length > MAX_LETTERS) return [family];
	return [family, ...Array.from({ length: family.length }, (_, i) => family.slice(0, i) + family.slice(i + 1))];
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}

export class Groups {
	readonly all: Group[] = [];
	private readonly reading: Reading;
	/** One flag a word: does it stand inside a quotation? */
	readonly quoted: readonly boolean[];
	private readonly byFamily = new Map<string, Group[]>();
	private readonly byGiven = new Map<string, Group[]>();
	private readonly taken = new Map<Name, Group>();

	constructor(reading: Reading) {
		this.reading = reading;
		this.quoted = markQuoted(reading.words);
	}

	groupOf(name: Name): Group | undefined {
		return this.taken.get(name);
	}

	open(name: Name, parts: NameParts): void {
		const gender = honorificGender(this.reading, name) ?? genderOfGiven(parts.given, parts.familyFirst);
		const group: Group = { full: name, parts, names: [name], gender };
		this.all.push(group);
		for (const key of new Set(keysOf(parts.family))) push(this.byFamily, key, group);
		for (const given of new Set(parts.given)) push(this.byGiven, given, group);
		this.taken.set(name, group);
	}

	join(group: Group, name: Name, parts: NameParts): void {
		group.names.push(name);
		this.taken.set(name, group);
		group.gender ??= honorificGender(this.reading, name);
		if (!isFuller(parts, group.parts)) return;
		group.full = name;
		group.parts = { ...parts, suffix: parts.suffix || group.parts.suffix };
		group.gender ??= genderOfGiven(parts.given, parts.familyFirst);
	}

	/** The person of a full name. */
	find(parts: NameParts): Group | undefined {
		return this.withFamily(parts).find((g) => isSamePerson(g.parts, parts) && !isOtherGeneration(g, parts));
	}

	/** The persons that a short form may mean. */
	shortFormOf(parts: NameParts): Group[] {
		return this.withFamily(parts).filter((g) => isShortFormOf(parts, g.parts));
	}

	withGiven(given: string): readonly Group[] {
		return this.byGiven.get(given) ?? [];
	}

	private withFamily(parts: NameParts): readonly Group[] {
		const found = keysOf(parts.family).flatMap((key) => (this.byFamily.get(key) ?? []).slice(-MAX_NAMESAKES));
		return found.length < 2 ? found : [...new Set(found)];
	}
}
