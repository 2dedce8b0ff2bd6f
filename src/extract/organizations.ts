/** Organisations that the article names: bodies, firms, agencies, with their acronyms. */
import type { Organization, Person } from "../facts/types.ts";
import type { Reading } from "./names/names.ts";

export function findOrganizations(_names: Reading, _people: readonly Person[]): Organization[] {
	return [];
}
