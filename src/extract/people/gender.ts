/** Gender as far as a given name or a form of address says it; null where it doesn't. */
import { FEMALE_NAMES, MALE_NAMES } from "../lexicon/given-names.ts";

export type Gender = "male" | "female";

export function genderOfGiven(given: readonly string[], familyFirst: boolean): Gender | null {
	const first = given.find((g) => g.replace(/\./g, "").length > 2);
	if (first === undefined || familyFirst) return null;
	if (MALE_NAMES.has(first)) return "male";
	if (FEMALE_NAMES.has(first)) return "female";
	const start = first.includes("-") ? (first.split("-")[0] ?? "") : "";
	if (MALE_NAMES.has(start)) return "male";
	return FEMALE_NAMES.has(start) ? "female" : null;
}
