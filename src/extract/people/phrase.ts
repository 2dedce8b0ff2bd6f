/** Words of a noun phrase that names an office or a body: what joins it, what it is made of, its text. */

import { hull, type Span } from "../../facts/span.ts";
import { isBodyHead } from "../lexicon/bodies.ts";
import { TIME_WORDS } from "../lexicon/capitals.ts";
import { parseCountry } from "../lexicon/nations.ts";
import { PLACES } from "../lexicon/places.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Name, Reading } from "../names/names.ts";
import { isPossessive, type Word } from "../names/words.ts";

/** Words [first, last) of a phrase. */
export interface Phrase {
	readonly first: number;
	readonly last: number;
}

export const PREPOSITIONS = new Set([
	"of",
	"for",
	"at",
	"with",
	"from",
	"to",
	"in",
	"on",
	"under",
	"over",
	"by",
	"against",
	"during",
	"into",
]);
export const DETERMINERS = new Set(["the", "a", "an", "his", "her", "its", "their", "our", "my", "one", "another", "this", "that"]);

/** In small letters a body all the same: "the county water department". */
export const SMALL_BODIES = wordSet(
	"department ministry agency union police company firm committee panel commission council court university school hospital group party government charity newspaper team club board bureau institute association campaign administration embassy church foundation trust bank army navy military coastguard regulator watchdog federation league division",
);

/** The full stop that ends the sentence and not the name. Catches that of "Lind & Marsh LLP."; not that of "Ferrolux Inc.". */
const fullStopPattern = /(?<=\b(?:LLP|LLC|PLC|LP|GmbH|AG))\.$/;

export const textOf = (reading: Reading, first: number, last: number): string =>
	first < last
		? reading.text
				.slice((reading.words[first] as Word).start, (reading.words[last - 1] as Word).end)
				.replace(/\s+/g, " ")
				.replace(fullStopPattern, "")
		: "";

/** The body, country or seat that somebody belongs to, and where it is named; null where it follows from elsewhere. */
export interface Belonging {
	readonly name: string;
	readonly at: Span | null;
}

export const spanOfPhrase = (reading: Reading, { first, last }: Phrase): Span | null => hull(reading.words.slice(first, last));

export const belonging = (reading: Reading, { first, last }: Phrase): Belonging => ({
	name: textOf(reading, first, last),
	at: spanOfPhrase(reading, { first, last }),
});

/** A dash between phrases, whichever way it is set: "Ruiz — the mayor", "Ruiz -- the mayor"; not the hyphen of "vice-mayor". */
export const isDash = ({ words }: Reading, i: number): boolean =>
	/^(?:[—–]|--+)$/.test(words[i]?.text ?? "") || (words[i]?.text === "-" && i > 0 && (words[i - 1] as Word).end < (words[i] as Word).start);

export function isPlace(reading: Reading, { first, last }: Phrase): boolean {
	const own = textOf(reading, first, last);
	return parseCountry(own) !== null || PLACES.has(own.toLowerCase());
}

export function nextPreposition(reading: Reading, from: number, last: number): number {
	for (let i = from; i < last; i++) if (PREPOSITIONS.has((reading.words[i] as Word).norm)) return i;
	return last;
}

const departmentPattern =
	/^(?:solutions|services|systems|software|sales|products|operations|marketing|communications|strategy|policy|affairs|relations|engineering|analytics)$/; // not "center"

/** Part of a firm or a body that has no name of its own. */
export const isDepartment = (norm: string): boolean => departmentPattern.test(norm);

/** Is the preposition at `i` inside a capitalised name ("Institute for Peace", "School of Public Health")? */
export function isInsideName(reading: Reading, i: number): boolean {
	const before = reading.words[i - 1];
	const norm = reading.words[i]?.norm ?? "";
	// "CEO of Ferrolux": a role has its tail behind it
	if (!before || !/^(?:of|for|on|in)$/.test(norm) || !before.capital || reading.roles[i - 1]) return false;
	// "Head of Platform Services for Ferrolux": a department, and whose it is
	if (norm === "for" && isDepartment(before.norm)) return false;
	const skip = DETERMINERS.has(reading.words[i + 1]?.norm ?? "") ? 2 : 1;
	// "the University in Ruiz’s district"
	if (isPossessive(reading.words[i + skip + 1]) && norm !== "of") return false;
	const next = reading.words[i + skip];
	if (!next) return false;
	if (norm === "in" && /^(?:hospital|clinic|school|church|museum|hotel|prison|jail)$/.test(before.norm)) return false;
	// "the Institute for Tides in Leeds": where it stands
	if (norm === "in" && isPlace(reading, { first: i + skip, last: i + skip + 1 })) return false;
	return (
		next.capital && !TIME_WORDS.has(next.norm) && (norm === "of" || isBodyHead(before.norm) || !isPlace(reading, { first: i - 1, last: i }))
	);
}

const listHeadPattern =
	/^(?:committee|council|commission|department|dept|ministry|institute|center|centre|office|secretary|minister|bureau|agency|board|school|faculty|college)$/;

/** A body's name holds no longer list. */
const MAX_LIST_WORDS = 12;

/** Does the word at `i`, a comma or "and", stand in the list that a body's name ends with: "Council on Energy[,] Environment [and] Water"? */
export function isInsideList(reading: Reading, i: number): boolean {
	const { words } = reading;
	let k = i - 1;
	while (k > i - MAX_LIST_WORDS && (words[k]?.capital || /^(?:,|and)$/.test(words[k]?.norm ?? ""))) k--;
	const head = words[k - 1];
	if (!/^(?:of|on|for)$/.test(words[k]?.norm ?? "") || !head?.capital || !listHeadPattern.test(head.norm)) return false;
	let end = i + 1;
	while (end < i + MAX_LIST_WORDS && words[end]?.capital && words[end]?.sentence === words[i]?.sentence) end++;
	if (end === i + 1) return false;
	return words[i]?.norm === "and" ? words[end]?.norm !== "and" : /^(?:,|and)$/.test(words[end]?.norm ?? "") && isInsideList(reading, end);
}

/** The name whose capitals open at `start`: "[Justice] Department" and "[United States] District Court" begin with what reads as a title or a country. */
export const nameFrom = (byStart: ReadonlyMap<number, Name>, start: number): Name | undefined =>
	[start, start + 1, start + 2]
		.map((i) => byStart.get(i))
		.find((name) => name !== undefined && (name.first === start || name.runFirst === start));

/** "University [of Alder]": the end of a body's name, of which the words before `end` are known. */
export function endOfBodyName(reading: Reading, end: number): number {
	const { sentence } = reading.words[end - 1] as Word;
	let last = end;
	while (isInsideName(reading, last)) {
		last += reading.words[last + 1]?.capital ? 2 : 3;
		while (reading.words[last]?.capital && reading.words[last]?.sentence === sentence) last++;
	}
	while (/^(?:,|and)$/.test(reading.words[last]?.norm ?? "") && isInsideList(reading, last)) {
		last++;
		while (reading.words[last]?.capital && reading.words[last]?.sentence === sentence) last++;
	}
	return last;
}

/** End of the part before the first preposition that stands outside a title phrase. */
export function endOfFront(reading: Reading, phrase: Phrase): number {
	for (let i = phrase.first; i < phrase.last; i++) {
		if (PREPOSITIONS.has((reading.words[i] as Word).norm) && reading.roles[i] === null && !(i > phrase.first && isInsideName(reading, i)))
			return i;
	}
	return phrase.last;
}
