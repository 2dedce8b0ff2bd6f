/**
 * A byline's names -> family and given names, as citations order them. Desks, agencies and single names stay whole: nobody is
 * called "Press, Associated".
 */

export interface CitedName {
	readonly family: string;
	/** "" for a name that stays whole. */
	readonly given: string;
}

/** Words of desks, agencies and papers in bylines. Catches "Associated Press", "BBC News"; leaves "Ana Newsome". */
const bodyPattern =
	/\b(?:agenc(?:y|ies)|associated|board|bureau|correspondents?|desk|editors?|editorial|media|network|news|newsroom|press|reporters?|service|staff|team|times|wires?|writers?)\b/i;

/** Particles that belong to the family name when small. Catches "de", "van"; leaves "De", "Vance". */
const particlePattern = /^(?:al|bin|da|de|del|della|den|der|di|dos|du|el|ibn|la|le|ten|ter|van|von|zu)$/;

/** Catches "Jr.", "III"; leaves "Ivy". */
const generationPattern = /^(?:jr|sr|i{2,3}|iv)\.?$/i;

export function parseName(name: string): CitedName {
	const whole = name.replace(/\s+/g, " ").trim();
	const words = whole.replaceAll(",", "").split(" ");
	if (words.length < 2 || bodyPattern.test(whole) || words.every((word) => word === word.toUpperCase() && word.length > 2))
		return { family: whole, given: "" };
	const generation = words.length > 2 && generationPattern.test(words.at(-1) ?? "") ? ` ${words.pop()}` : "";
	let first = words.length - 1;
	while (first > 1 && particlePattern.test(words[first - 1] ?? "")) first--;
	return { family: words.slice(first).join(" ") + generation, given: words.slice(0, first).join(" ") };
}

/** "A. B." for "Ana Beatriz", "J.-P." for "Jean-Paul". */
export const initialsOf = (given: string): string =>
	given
		.split(" ")
		.filter((word) => word !== "")
		.map((word) =>
			word
				.split("-")
				.map((part) => `${[...part][0] ?? ""}.`)
				.join("-"),
		)
		.join(" ");

/** "a", "a and b", "a, b, and c". */
export function joinNames(names: readonly string[], and: string): string {
	if (names.length < 2) return names[0] ?? "";
	return `${names.slice(0, -1).join(", ")}, ${and} ${names.at(-1)}`;
}
