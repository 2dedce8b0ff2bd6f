/** Persons while they are being gathered: their names so far, found again by family name or given name. */
import { FEMALE_HONORIFICS, MALE_HONORIFICS } from "../lexicon/honorifics.ts";
import type { Name, Reading } from "../names/names.ts";
import { type Gender, genderOfGiven } from "./gender.ts";
import { isSamePerson, isShortFormOf, type NameParts, parseName } from "./name-parts.ts";

export interface Group {
	/** The fullest name given. */
	full: Name;
	parts: NameParts;
	readonly names: Name[];
	gender: Gender | null;
}

export const partsOf = (reading: Reading, name: Name): NameParts => parseName(reading.words.slice(name.first, name.last));

export function honorificGender(reading: Reading, name: Name): Gender | null {
	for (let i = name.first - 1; i >= Math.max(0, name.first - 2); i--) {
		const norm = reading.words[i]?.norm ?? "";
		if (MALE_HONORIFICS.has(norm)) return "male";
		if (FEMALE_HONORIFICS.has(norm)) return "female";
	}
	return null;
}

/** "Donald Trump" first and "Donald Trump Jr." later are father and son; "Robert Downey Jr." first and "Robert Downey" later are one. */
const isOtherGeneration = (group: Group, parts: NameParts): boolean => parts.suffix !== "" && group.parts.suffix !== parts.suffix;

/** Names that differ by one letter still share the first two. */
const keyOf = (family: string): string => family.slice(0, 2);

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}

export class Groups {
	readonly all: Group[] = [];
	private readonly reading: Reading;
	private readonly byFamily = new Map<string, Group[]>();
	private readonly byGiven = new Map<string, Group[]>();
	private readonly taken = new Map<Name, Group>();

	constructor(reading: Reading) {
		this.reading = reading;
	}

	groupOf(name: Name): Group | undefined {
		return this.taken.get(name);
	}

	open(name: Name, parts: NameParts): void {
		const gender = honorificGender(this.reading, name) ?? genderOfGiven(parts.given, parts.familyFirst);
		const group: Group = { full: name, parts, names: [name], gender };
		this.all.push(group);
		push(this.byFamily, keyOf(parts.family), group);
		if (parts.given[0]) push(this.byGiven, parts.given[0], group);
		this.taken.set(name, group);
	}

	join(group: Group, name: Name, parts: NameParts): void {
		group.names.push(name);
		this.taken.set(name, group);
		group.gender ??= honorificGender(this.reading, name);
		if (parts.all.length <= group.parts.all.length || parts.given.length === 0) return;
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
		return this.byFamily.get(keyOf(parts.family)) ?? [];
	}
}
