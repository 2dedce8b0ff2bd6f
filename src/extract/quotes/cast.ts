/** The persons and bodies of an article, with their mentions in one index: who is named at a place. */
import type { Span } from "../../facts/span.ts";
import type { Organization, Person } from "../../facts/types.ts";
import { genderOf } from "../gender.ts";
import { KNOWN_FIRMS } from "../lexicon/bodies.ts";
import { parseCountry } from "../lexicon/nations.ts";
import { PLACES } from "../lexicon/places.ts";
import { familyOf } from "../people/family.ts";
import type { TokenizedText } from "../tokens.ts";
import { findBareSurnames } from "./bare-surnames.ts";
import { groupBy } from "./group-by.ts";
import { indexSpans, type SpanIndex } from "./span-index.ts";

export interface Cast {
	readonly people: readonly Person[];
	readonly organizations: readonly Organization[];
}

export interface Naming extends Span {
	readonly id: string;
	readonly form: "name" | "title" | "pronoun";
}

export interface CastIndex {
	readonly people: ReadonlyMap<string, Person>;
	readonly organizations: ReadonlyMap<string, Organization>;
	/** Who holds an office now, by its title in small letters. */
	readonly holders: ReadonlyMap<string, readonly Person[]>;
	/** By the last word of the name. */
	readonly families: ReadonlyMap<string, readonly Person[]>;
	/** Ids of those bodies that are places. */
	readonly places: ReadonlySet<string>;
	/** By id, where the article shows it. */
	readonly genders: ReadonlyMap<string, "he" | "she" | null>;
	/** Mentions of persons. */
	readonly persons: SpanIndex<Naming>;
	/** Mentions of bodies. */
	readonly bodies: SpanIndex<Naming>;
	/** Surnames that may be one of several persons', or a firm's. */
	readonly namesakes: readonly Span[];
}

/** Seats of power and countries among the bodies. */
const isPlace = ({ name }: Organization): boolean =>
	parseCountry(name) !== null || (PLACES.has(name.toLowerCase()) && !KNOWN_FIRMS.has(name.toLowerCase()));

const namings = (facts: readonly (Person | Organization)[]): Naming[] =>
	facts.flatMap((fact) => fact.mentions.map((m) => ({ start: m.start, end: m.end, form: m.form, id: fact.id })));

export function indexCast(cast: Cast, words: TokenizedText): CastIndex {
	const persons = namings(cast.people);
	const named = indexSpans(persons.filter((m) => m.form !== "pronoun"));
	const bare = findBareSurnames(words, cast.people, cast.organizations, (span) => named.overlapping(span).length > 0);
	const meant = bare.flatMap((m): Naming[] => (m.id === null ? [] : [{ start: m.start, end: m.end, form: "name", id: m.id }]));
	const taken = new Set(meant.map((m) => m.start));
	return {
		people: new Map(cast.people.map((p) => [p.id, p])),
		organizations: new Map(cast.organizations.map((o) => [o.id, o])),
		holders: groupBy(
			cast.people.filter(({ former }) => !former),
			({ jobTitle }) => jobTitle?.toLowerCase() ?? "",
		),
		families: groupBy(cast.people, familyOf),
		places: new Set(cast.organizations.filter(isPlace).map((o) => o.id)),
		genders: new Map(cast.people.map((p) => [p.id, genderOf(p, words.text)])),
		persons: indexSpans([...persons, ...meant]),
		bodies: indexSpans(namings(cast.organizations).filter((m) => !taken.has(m.start))),
		namesakes: bare.filter((m) => m.id === null),
	};
}
