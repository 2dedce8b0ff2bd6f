/** The persons and bodies of an article, with their mentions in one index: who is named at a place. */
import type { Span } from "../../facts/span.ts";
import type { Organization, Person } from "../../facts/types.ts";
import { genderOf } from "../gender.ts";
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
	/** By id, where the article shows it. */
	readonly genders: ReadonlyMap<string, "he" | "she" | null>;
	/** Mentions of persons. */
	readonly persons: SpanIndex<Naming>;
	/** Mentions of bodies. */
	readonly bodies: SpanIndex<Naming>;
}

const namings = (facts: readonly (Person | Organization)[]): Naming[] =>
	facts.flatMap((fact) => fact.mentions.map((m) => ({ start: m.start, end: m.end, form: m.form, id: fact.id })));

export function indexCast(cast: Cast, text: string): CastIndex {
	return {
		people: new Map(cast.people.map((p) => [p.id, p])),
		organizations: new Map(cast.organizations.map((o) => [o.id, o])),
		genders: new Map(cast.people.map((p) => [p.id, genderOf(p, text)])),
		persons: indexSpans(namings(cast.people)),
		bodies: indexSpans(namings(cast.organizations)),
	};
}
