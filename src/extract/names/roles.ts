/**
 * Where titles stand in a sentence: marks each word that is a role noun, or part of a title of several words ("Secretary of State").
 */
import { isBodyHead } from "../lexicon/bodies.ts";
import { SEAT_LETTERS } from "../lexicon/honorifics.ts";
import { PARTY_WORDS } from "../lexicon/nations.ts";
import { OUTLET_KEYS } from "../lexicon/outlets.ts";
import { PLACES } from "../lexicon/places.ts";
import {
	EXPERT_NOUNS,
	isExpertNoun,
	JOURNALIST_NOUNS,
	LEADING_NOUNS,
	OFFICE_NOUNS,
	OTHER_NOUNS,
	RELATION_NOUNS,
	SPOKES_NOUNS,
	TITLE_PHRASES,
} from "../lexicon/roles.ts";
import { SAYING } from "../lexicon/saying.ts";
import { SURNAMES } from "../lexicon/surnames.ts";
import { isGivenName, isInitial } from "./runs.ts";
import type { Word } from "./words.ts";

const ROLE_SETS = [OFFICE_NOUNS, LEADING_NOUNS, SPOKES_NOUNS, JOURNALIST_NOUNS, EXPERT_NOUNS, OTHER_NOUNS, RELATION_NOUNS];

/** "then-president" -> "president", "ex-wife" -> "wife": time said by a prefix. */
const timePrefixPattern = /^(?:then|ex|now|former)-(?=\p{L}{2})/u; // catches "then-Prime"; not "extra"

export const withoutTimePrefix = (norm: string): string => norm.replace(timePrefixPattern, "");

/** The role noun a word is, singular; null where it is none. "president-elect" and "vice-chair" count by their whole or last part. */
export function parseRole(norm: string): string | null {
	const bare = withoutTimePrefix(norm);
	if (ROLE_SETS.some((set) => set.has(bare)) || isExpertNoun(bare)) return bare;
	const last = bare.slice(bare.lastIndexOf("-") + 1);
	if (last !== bare && last.length > 3 && ROLE_SETS.some((set) => set.has(last))) return last;
	if (/-(?:elect|designate)$/.test(bare)) return parseRole(bare.slice(0, bare.lastIndexOf("-")));
	return null;
}

/** "Queens Rep. Ana Ruiz" is of a borough, "Kings forward Bo Lind" of a team. */
const PLACES_AND_TEAMS = new Set(["queens", "kings", "royals", "chiefs", "stars", "pirates", "models"]);

/** Plural role nouns: "ministers", "spokesmen", "Sens.". */
export function parsePluralRole(norm: string): string | null {
	if (PLACES_AND_TEAMS.has(norm)) return null;
	if (norm.endsWith("men") && norm.length > 5) return parseRole(`${norm.slice(0, -3)}man`);
	if (norm.endsWith("ies")) return parseRole(`${norm.slice(0, -3)}y`);
	if (norm.endsWith("s.")) return parseRole(`${norm.slice(0, -2)}.`);
	return norm.endsWith("s") ? parseRole(norm.slice(0, -1)) : null;
}

const PHRASES_BY_FIRST = new Map<string, string[][]>();
for (const phrase of TITLE_PHRASES) {
	const parts = phrase.split(" ");
	const first = parts[0] as string;
	PHRASES_BY_FIRST.set(
		first,
		[...(PHRASES_BY_FIRST.get(first) ?? []), parts].sort((a, b) => b.length - a.length),
	);
}

/** "Leader of the Opposition [Gwilym Lind]", "[P. Gwilym Lind]": two capitals behind a third, or initials and two, the last of them no body's; not "the opposition Unity Party". */
function isNameBehind(words: readonly Word[], at: number): boolean {
	let last = at;
	while (last < at + MAX_LISTED_WORDS && words[last]?.capital && words[last]?.sentence === words[at]?.sentence) last++;
	const own = words.slice(at, last);
	const isShort = own.length === 2 || (own.length > 2 && own.slice(0, -2).every(isInitial));
	return words[at - 1]?.capital === true && isShort && !isBodyHead(own.at(-1)?.norm ?? "");
}

/** Length of the title phrase that starts at `words[i]`; 0 where none does. */
function phraseAt(words: readonly Word[], i: number): number {
	const first = withoutTimePrefix((words[i] as Word).norm);
	const found = PHRASES_BY_FIRST.get(first)?.find((parts) => parts.every((part, k) => k === 0 || words[i + k]?.norm === part));
	// "leader of the opposition Unity Party": the last word belongs to what follows
	if (found?.at(-1) === "opposition" && words[i + found.length]?.capital && !isNameBehind(words, i + found.length)) return 0;
	return found?.length ?? 0;
}

const CAPITAL_THINGS = new Set(["star", "guard", "rebel", "champion", "fighter", "legend", "model", "runner", "wizard", "guide", "killer"]);

/** "a major company", "chief reason", "the general public", "a key figure of 3": in small letters these are mostly no titles. */
function isCommonUse(words: readonly Word[], i: number): boolean {
	const word = words[i] as Word;
	// a flute or a machine; a judge has a capital
	if (word.norm === "recorder") return !word.capital;
	// "Star Wars", "Coast Guard", "Rebel Hill": with a capital these are names of things
	if (word.capital && CAPITAL_THINGS.has(word.norm)) return true;
	// "fellow Kentuckian", "his fellow senators"; not "a senior fellow"
	if (word.norm === "fellow") return words[i + 1]?.capital === true || words[i + 1]?.pos === "NOUN";
	if (
		word.capital ||
		!/^(?:major|general|chief|private|captain|principal|expert|guard|model|star|king|queen|lead|forward|minor|figure|champion|judge|guide|coach|patient|host|anchor|receiver|head|rebel|militant|dissident|independent|heads|leads)$/.test(
			word.norm,
		)
	)
		return false;
	const next = words[i + 1];
	if (word.norm === "figure")
		return !/^(?:senior|leading|key|prominent|opposition|political|party|public)$/.test(words[i - 1]?.norm ?? "") && !words[i - 1]?.capital;
	if (
		word.norm === "expert" ||
		word.norm === "host" ||
		word.norm === "coach" ||
		word.norm === "judge" ||
		word.norm === "star" ||
		word.norm === "model" ||
		word.norm === "head" ||
		word.norm === "anchor" ||
		word.norm === "king" ||
		word.norm === "queen"
	)
		return word.pos === "VERB" || (next?.pos === "NOUN" && !next.capital);
	return (next?.pos === "NOUN" || next?.pos === "PROPN" || next?.pos === "ADJ") && !isNameAhead(words, i + 1);
}

/** Two capitalised words: "chief Ana Ruiz", not "major U.S. firms". */
const isNameAhead = (words: readonly Word[], i: number): boolean =>
	words[i]?.capital === true && words[i + 1]?.capital === true && !/\./.test(words[i]?.text ?? "");

/** Behind the last word of a name of two to four words that starts at `i`; -1 where none stands there. */
function endOfFullName(words: readonly Word[], i: number): number {
	let last = i;
	while (last < i + MAX_LISTED_WORDS && words[last]?.capital && words[last]?.sentence === words[i]?.sentence) last++;
	return last - i >= 2 ? last : -1;
}

/** "Jean-Luc van Dahl III" is long for a name in a list. */
const MAX_LISTED_WORDS = 4;

/** What is told to some is no title of those who stand behind: "told reporters Ana Ruiz and Bo Lind had left". Catches "told"; not "said". */
const tellingPattern = /^(?:tell|tells|told|telling|ask|asks|asked|asking|inform|informed|assure|assured|remind|reminded|warn|warned)$/;

/** "cabinet ministers Ana Ruiz and Bo Lind", "two officers, Ana Ruiz and Bo Lind,": in small letters a plural is a title before full names only. */
function isBeforeNames(words: readonly Word[], i: number): boolean {
	const first = words[i + 1]?.text === "," ? i + 2 : i + 1;
	if (tellingPattern.test(words[i - 1]?.norm ?? "") || words[first]?.sentence !== words[i]?.sentence) return false;
	if (parseRole(words[first]?.norm ?? "") !== null) return false;
	const last = endOfFullName(words, first);
	if (last < 0) return false;
	if (words[last]?.norm === "and") return endOfFullName(words, last + 1) > 0;
	const next = words[last]?.text === "," ? endOfFullName(words, last + 1) : -1;
	return next > 0 && /^(?:and|,)$/.test(words[next]?.norm ?? "");
}

/** "Senators Ruiz (D-Ohio), Lind and Dahl" needs no more words to its first comma or "and". */
const MAX_WORDS_TO_SECOND = 8;

/** With a capital a plural is a title: "Senators Ruiz and Lind"; a trade's only before names of two: not in "Paulson Partners Enhanced, the fund". */
function isBeforeCapitals(words: readonly Word[], i: number): boolean {
	const word = words[i] as Word;
	if (!word.capital || !words[i + 1]?.capital || words[i + 1]?.sentence !== word.sentence) return false;
	if (!OTHER_NOUNS.has(parsePluralRole(word.norm) ?? "")) return true;
	for (let k = i + 2; k < i + MAX_WORDS_TO_SECOND && words[k]?.sentence === word.sentence; k++) {
		if (/^(?:and|&|,|;)$/.test(words[k]?.norm ?? ""))
			return words.slice(k + 1, k + MAX_WORDS_TO_SECOND).some((w) => w.capital && w.sentence === word.sentence);
	}
	return false;
}

/** "the Hollywood Reporter": the last word of an outlet's name is nobody's trade. */
const endsOutlet = (words: readonly Word[], i: number): boolean =>
	words[i]?.capital === true && words[i - 1]?.capital === true && OUTLET_KEYS.has(`${words[i - 1]?.norm} ${words[i]?.norm}`);

/** Ranks of police that British papers write by letters: the role noun of each. */
const RANK_LETTERS: ReadonlyMap<string, string> = new Map([
	["PC", "constable"],
	["WPC", "constable"],
	["PCSO", "constable"],
	["DC", "detective"],
	["DS", "detective"],
	["DI", "inspector"],
	["DCI", "inspector"],
	["DCS", "superintendent"],
	["ACC", "constable"],
	["DCC", "constable"],
]);

/** "DC Ana Ruiz", "DI Ruiz said"; not "Washington DC Mayor", "PC makers". */
function rankOf(words: readonly Word[], i: number): string | null {
	const rank = RANK_LETTERS.get((words[i] as Word).text);
	const [before, next, verb] = [words[i - 1], words[i + 1], words[i + 2]];
	const sentence = words[i]?.sentence;
	if (!rank || !next?.capital || next.sentence !== sentence || (before?.capital && before.sentence === sentence)) return null;
	const isName = isGivenName(next.norm) || SURNAMES.has(next.norm) || (verb !== undefined && SAYING.has(verb.norm));
	return isName && !/^\p{Lu}+$/u.test(next.text) ? rank : null;
}

/** Where a seat is: catches "South" of "Alder South MP". */
const seatPattern = /^(?:north|south|east|west|central|mid|upper|lower|city|valley|and)$/;

/**
 * "Ana Ruiz MP", "their spokesman Gwilym Lind MSP": the letters of a seat behind a name are part of it; not "Alder South MP", "the Lower Alder MP".
 */
function isBehindName(words: readonly Word[], i: number): boolean {
	const [first, second, last] = [words[i - 3], words[i - 2], words[i - 1]];
	const letters = words[i] as Word;
	const isPart = (word: Word | undefined): boolean => word?.capital === true && word.sentence === letters.sentence;
	if (!SEAT_LETTERS.has(letters.norm) || !isPart(last) || words[i + 1]?.capital) return false;
	if ([first, second].some((word) => isPart(word) && isGivenName(word?.norm ?? ""))) return true;
	const opening = isPart(second) && !isPart(first);
	const isPlace = PLACES.has(last?.norm ?? "") || PLACES.has(`${second?.norm} ${last?.norm}`) || seatPattern.test(last?.norm ?? "");
	return opening && !isPlace && !PARTY_WORDS.has(last?.norm ?? "") && parseRole(first?.norm ?? "") !== null;
}

/** For each word: the role noun that it ends a title with, "" inside a title phrase, null elsewhere. */
export function markRoles(words: readonly Word[]): (string | null)[] {
	const marks: (string | null)[] = words.map(() => null);
	for (let i = 0; i < words.length; i++) {
		const length = phraseAt(words, i);
		if (length > 1 && marks[i] === null) {
			for (let k = 0; k < length; k++) marks[i + k] = "";
			marks[i + length - 1] = words
				.slice(i, i + length)
				.map((w) => withoutTimePrefix(w.norm))
				.join(" ");
			i += length - 1;
			continue;
		}
		const word = words[i] as Word;
		// "Senators Ana Ruiz and Bo Lind"
		const plural = isBeforeCapitals(words, i) || isBeforeNames(words, i);
		marks[i] =
			isCommonUse(words, i) || endsOutlet(words, i) || isBehindName(words, i)
				? null
				: (rankOf(words, i) ?? parseRole(word.norm) ?? (plural ? parsePluralRole(word.norm) : null));
	}
	return marks;
}
