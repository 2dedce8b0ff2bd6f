/**
 * Person, organisation, place or thing? Weighs what a capitalised name is made of. Points: 2 and more is a person.
 */
import { isBodyHead, KNOWN_FIRMS, PUBLIC_BODIES, THING_HEADS } from "../lexicon/bodies.ts";
import { FAMILY_FIRST } from "../lexicon/family-first.ts";
import { NAME_PARTICLES, NAME_SUFFIXES } from "../lexicon/honorifics.ts";
import { isPeople, PARTY_WORDS, parseCountry } from "../lexicon/nations.ts";
import { OUTLET_KEYS } from "../lexicon/outlets.ts";
import { PLACES } from "../lexicon/places.ts";
import { POLITICIANS } from "../lexicon/politicians.ts";
import { SURNAMES } from "../lexicon/surnames.ts";
import type { DocumentWords } from "./document.ts";
import { parsePluralRole } from "./roles.ts";
import { isGivenName, isInitial } from "./runs.ts";
import { isFunctionWord, type Word } from "./words.ts";

export type NameKind = "person" | "organization" | "place" | "thing" | "unknown";

/** A body that our lists have by its whole name. */
export function kindByList(words: readonly Word[]): "organization" | null {
	const phrase = words
		.map((w) => w.norm)
		.join(" ")
		.replace(/ 's$/, "'s");
	return OUTLET_KEYS.has(phrase) || PUBLIC_BODIES.has(phrase) || KNOWN_FIRMS.has(phrase) ? "organization" : null;
}

/** "Natural Harbors Norland (NHN)": a body, whatever its words are elsewhere. */
export function isLettered(words: readonly Word[], { first, last }: { readonly first: number; readonly last: number }): boolean {
	const [open, letters, close] = words.slice(last, last + 3);
	if (open?.text !== "(" || close?.text !== ")" || last - first < 2 || !/^\p{Lu}{2,6}$/u.test(letters?.text ?? "")) return false;
	const initials = words.slice(first, last).map(({ text, capital }) => (capital ? text.charAt(0) : ""));
	return initials.join("") === letters?.text;
}

/** Nobody in particular, though the words read as a relation or a title with a name. */
const figurePattern = /^(?:uncle sam|mother (?:nature|earth)|father (?:christmas|time)|lady (?:luck|liberty|justice)|big brother)$/; // leaves "uncle tom"

export const isFigure = (words: readonly Word[]): boolean => figurePattern.test(words.map((w) => w.norm).join(" "));

/** What a name is by our lists and its own words, whatever stands around it; null where they don't say. */
export function kindByWords(words: readonly Word[]): Exclude<NameKind, "person" | "unknown"> | null {
	const listed = kindByList(words);
	if (listed) return listed;
	const phrase = words.map((w) => w.norm).join(" ");
	if (PLACES.has(phrase) || parseCountry(words.map((w) => w.text).join(" "))) return "place";
	const last = words.at(-1)?.norm ?? "";
	// "St. Louis", "St. Lucie"
	if (words.length === 2 && /^(?:st\.?|saint)$/.test(words[0]?.norm ?? "")) return "place";
	// "Portland-based Lindholm", "Ruiz-era"
	if (words.some((w) => /[-–—](?:based|led|era|style|level|owned|backed|born)$/.test(w.norm))) return "thing";
	const first = words[0]?.norm ?? "";
	// "TV Nordlys"
	if (/^(?:tv|radio|tele)$/.test(first) && words.length > 1) return "organization";
	// "Team Ruiz"
	if (first === "team" && words.length > 1) return "organization";
	if (words.length === 1) return PARTY_WORDS.has(first) || isPeople(first) ? "thing" : isBodyHead(first) ? "organization" : null;
	// "Fiona Hill", "Jude Law", "Theresa May": a given name and a family name that is a common word too; not "Forest Hill"
	if (words.length === 2 && isGivenName(first) && SURNAMES.has(last))
		return THING_HEADS.has(first) && THING_HEADS.has(last) ? "thing" : null;
	if (
		isBodyHead(last) ||
		words.some(({ text }) => text === "&") ||
		words.some((w) =>
			/^(?:university|college|academy|ministry|department|institute|committee|commission|association|foundation|party)$/.test(w.norm),
		)
	)
		return "organization";
	// "Harbor School District"; not "the Lake District"
	if (
		/^(?:district|region)$/.test(last) &&
		/^(?:school|fire|water|park|health|transit|library|hospital|utility)$/.test(words.at(-2)?.norm ?? "")
	)
		return "organization";
	// "Young Americans", "Supreme Court Justices", "Asian Indian"
	if (
		THING_HEADS.has(last) ||
		isPeople(last) ||
		PARTY_WORDS.has(last) ||
		parsePluralRole(last) !== null ||
		(parseCountry(words.at(-1)?.text ?? "") && !isGivenName(first))
	)
		return "thing";
	return null;
}

/** Is the family name the first word? */
export function isFamilyFirst(words: readonly Pick<Word, "norm">[]): boolean {
	const first = words[0]?.norm ?? "";
	if (words.length < 2 || words.length > 3 || !FAMILY_FIRST.has(first)) return false;
	const rest = words.slice(1);
	// "Lee Harvey", "Lin Brehmer", "Kim Davis", "Ho Smith": a Western family name behind
	return (
		rest.every((w) => /^[a-z]{2,7}(?:-[a-z]{2,7})?$/.test(w.norm)) &&
		!(words.length === 2 && SURNAMES.has(rest[0]?.norm ?? "") && !FAMILY_FIRST.has(rest[0]?.norm ?? ""))
	);
}

const teamPattern = /[a-z]{3}[^su']s$/; // "ravens"; not "ross"

function pointsOfGiven(words: readonly Word[]): number {
	const first = words[0] as Word;
	// "Christian Zionists": a creed is a given name only with a family name that we know behind it, or for the tagger
	if (isGivenName(first.norm)) return PARTY_WORDS.has(first.norm) ? 1 : 2;
	if (isInitial(first) && words.length > 1) return 1.5;
	return isFamilyFirst(words) ? 1 : 0;
}

/** What the words of a name say for a person, or against one. Needs two words or more; one word says nothing of itself. */
export function pointsOfWords(words: readonly Word[], document: DocumentWords): number {
	if (words.length < 2) return 0;
	const middle = words.slice(1, -1);
	const last = words.findLast((w) => !NAME_SUFFIXES.has(w.norm) && w.text !== ",");
	// "Jr. QC": the ends of names alone
	if (!last) return 0;
	let points = pointsOfGiven(words);
	if (SURNAMES.has(last.norm)) points += 1;
	// "Dallas Ravens": a town's team; not "Dallas Rivers"
	else if (words.length === 2 && PLACES.has((words[0] as Word).norm) && teamPattern.test(last.norm)) points -= 2;
	if (POLITICIANS.has(words.map((w) => w.norm).join(" "))) points += 2;
	if (middle.some(isInitial)) points += 1.5;
	if (middle.some((w) => NAME_PARTICLES.has(w.norm) && !w.capital)) points += 1;
	if (NAME_SUFFIXES.has((words.at(-1) as Word).norm)) points += 2;
	// "Bo “Tig” Lind"
	if (middle.some((w) => /^["“'‘]$/.test(w.text))) points += 2;
	if (/^(?:Mc|Mac|O['’]|al-)\p{Lu}/u.test(last.text)) points += 1;
	if (words.some((w) => /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(w.text)) && isFamilyFirst(words)) points += 1.5;
	if (words.some((w) => w.text.length > 1 && w.text === w.text.toUpperCase() && !isInitial(w))) points -= 1.5;
	if (words.length > 4) points -= 1;
	if (words.every((w) => w.pos === "PROPN")) points += 0.5;
	points -=
		1.5 *
		words.filter(
			(w, i) => (document.small.has(w.norm) || isFunctionWord(w)) && !(i === 0 && isGivenName(w.norm)) && !NAME_PARTICLES.has(w.norm),
		).length;
	return points;
}
