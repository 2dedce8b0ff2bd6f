/**
 * A run of capitalised words -> the title before the name and the name itself: "US Secretary | John Kerry", "Boeing CEO | Dennis Muilenburg".
 */

import { FIRM_ENDS, isBodyHead, PUBLIC_BODIES, THING_HEADS } from "../lexicon/bodies.ts";
import { BEFORE_GIVEN, FEMALE_HONORIFICS, isHonorific, MALE_HONORIFICS, NAME_SUFFIXES } from "../lexicon/honorifics.ts";
import { isPeople, PARTY_WORDS, parseCountry } from "../lexicon/nations.ts";
import { OUTLET_KEYS } from "../lexicon/outlets.ts";
import { PLACES } from "../lexicon/places.ts";
import { FIELDS, RELATION_NOUNS } from "../lexicon/roles.ts";
import { isInListed } from "./listed.ts";
import { isGivenName, type Run } from "./runs.ts";
import { isPossessive, type Word } from "./words.ts";

export interface Core extends Run {
	/** Where the run starts: what stands before the name in it is title, body or country. */
	readonly runFirst: number;
	/** A title or form of address stands right before the name. */
	readonly titled: boolean;
}

const isTitle = (words: readonly Word[], marks: readonly (string | null)[], i: number): boolean =>
	marks[i] !== null || isHonorific((words[i] as Word).norm);

/** No more words than these go before a family name: "Martin Luther" of "Martin Luther King". */
const MAX_BEFORE_FAMILY = 3;

/** "Larry King", "Senator Martin Luther King Jr.": at the end of a run, behind a given name that opens it or a title in it, a role noun is the family name. */
function isFamilyName(words: readonly Word[], marks: readonly (string | null)[], run: Run, i: number): boolean {
	let last = run.last - 1;
	while (last > run.first && (NAME_SUFFIXES.has((words[last] as Word).norm) || (words[last] as Word).text === ",")) last--;
	if (i !== last) return false;
	// "the CEO Masayoshi Son": a relation with a capital behind a name's first word
	if (RELATION_NOUNS.has((words[i] as Word).norm) && i > run.first && !isTitle(words, marks, i - 1)) return true;
	for (let k = i - 1; k >= Math.max(run.first, i - MAX_BEFORE_FAMILY); k--) {
		if (isGivenName((words[k] as Word).norm) && (k === run.first || isTitle(words, marks, k - 1))) return true;
	}
	return false;
}

/** "Mr. King": behind a form of address a role noun is the name; "Mr. President" and "Madam Speaker" are none. */
function isAddressed(words: readonly Word[], run: Run, i: number): boolean {
	const before = words[i - 1];
	if (i !== run.last - 1 || !before || before.sentence !== words[i]?.sentence) return false;
	const address = MALE_HONORIFICS.has(before.norm) || FEMALE_HONORIFICS.has(before.norm);
	return (
		address &&
		!/^(?:president|secretary|speaker|chairman|chairwoman|ambassador|minister|chancellor|mayor|justice|senator|governor|attorney|general|leader|chair)$/.test(
			(words[i] as Word).norm,
		)
	);
}

/** "Dean Smith": a role noun that is a given name too, with nothing before it and one name behind; not "Sheikh Salim". */
const isGiven = (words: readonly Word[], run: Run, i: number): boolean =>
	i === run.first &&
	run.last - i === 2 &&
	isGivenName((words[i] as Word).norm) &&
	!BEFORE_GIVEN.has((words[i] as Word).norm) &&
	words[i - 1]?.norm !== "the" &&
	words[i - 1]?.norm !== "a";

/** "St. Jude Children’s Research Hospital" */
const isOwner = (words: readonly Word[], run: Run): boolean => isPossessive(words[run.last]) && words[run.last + 1]?.capital === true;

/** A body alone, and nobody's family name: catches the "department" of "Justice Department"; leaves "post", "church". */
const bodyPattern =
	/^(?:department|committee|subcommittee|commission|council|ministry|court|courts|office|administration|agency|bureau|board|association|union|institute)$/;

/** "Lind [Brothers] Inc", "the [Justice] Department": with nothing but a body's ending behind it, what reads as a title is part of its name. */
const isOfBody = (words: readonly Word[], run: Run, i: number): boolean =>
	i + 1 < run.last && words.slice(i + 1, run.last).every(({ norm }) => FIRM_ENDS.has(norm) || bodyPattern.test(norm));

function lastTitle(words: readonly Word[], marks: readonly (string | null)[], run: Run): number {
	for (let i = run.last - 1; i >= run.first; i--) {
		if (isOfBody(words, run, i) || isInListed(words, run.first, i)) continue;
		// "Marine Bo Lind" serves; "Marine Dupont" is called so
		if ((words[i] as Word).norm === "marine" && run.last - i > 2 && isGivenName((words[i + 1] as Word).norm)) return i;
		// "St. Louis": a saint's town
		if (/^(?:st\.?|saint)$/.test((words[i] as Word).norm) && (run.last - i === 2 || isOwner(words, run))) continue;
		// "Mayor Don Marsh": behind a title it is a given name
		if (isHonorific((words[i] as Word).norm) && isGivenName((words[i] as Word).norm) && i < run.last - 1 && marks[i - 1]) continue;
		// "the Lady Maren": a ship
		if (i === run.first && words[i - 1]?.norm === "the" && FEMALE_HONORIFICS.has((words[i] as Word).norm)) continue;
		if (isTitle(words, marks, i) && !isFamilyName(words, marks, run, i) && !isAddressed(words, run, i) && !isGiven(words, run, i)) return i;
	}
	return run.first - 1;
}

/** "Harbor Post Ana Ruiz": an outlet or a public body known by name opens the run. */
function behindMedia(words: readonly Word[], first: number, last: number): number {
	for (let end = last - 2; end > first; end--) {
		const phrase = words
			.slice(first, end)
			.map((w) => w.norm)
			.join(" ");
		if (end - first <= 4 && (OUTLET_KEYS.has(phrase) || PUBLIC_BODIES.has(phrase)) && isGivenName((words[end] as Word).norm)) return end;
	}
	return first;
}

/** Countries, parties and peoples that open a run and are no part of the name: "Republican Rand Paul"; not "Danish Marble Co". */
function behindNations(words: readonly Word[], first: number, last: number): number {
	let i = behindMedia(words, first, last);
	if (FIRM_ENDS.has((words[last - 1] as Word).norm)) return i;
	while (last - i > 1) {
		const word = words[i] as Word;
		const pair = `${word.text} ${words[i + 1]?.text}`;
		if (last - i > 2 && parseCountry(pair)) {
			i += 2;
			continue;
		}
		const givenName = isGivenName(word.norm) && last - i === 2;
		if (!givenName && (parseCountry(word.text) || PARTY_WORDS.has(word.norm) || isPeople(word.norm))) {
			i++;
			continue;
		}
		return i;
	}
	return i;
}

/** "House Republican Thomas Lind": party or people right before a given name end what stands before. */
function behindParty(words: readonly Word[], first: number, last: number): number {
	for (let i = last - 2; i > first; i--) {
		const before = words[i - 1] as Word;
		// "Harbor Hawks DL Sheldon Dahl": a player's position, a body's acronym
		const position = /^\p{Lu}{2,4}$/u.test(before.text);
		const stands = position || PARTY_WORDS.has(before.norm) || parseCountry(before.text) !== null || /(?:ian|can|ite)$/.test(before.norm);
		if (stands && isGivenName((words[i] as Word).norm) && !isGivenName(before.norm)) return i;
	}
	return first;
}

const isHead = ({ norm }: Word): boolean => isBodyHead(norm) || THING_HEADS.has(norm);

/** "Mayor of [New York City] Ana Maria Ruiz": where and who together are no longer. */
const MAX_SEAT_WORDS = 8;

/** "Mayor of [London] Ana Ruiz", "Bishop of [Alder] Bo Lind", "Director of [Services] Gwilym Lind": behind a title and "of" the run opens with where, up to a given name. */
function behindSeat(words: readonly Word[], marks: readonly (string | null)[], { first, last }: Run): number {
	const of = words[first - 1];
	const isBehindOf = /^(?:of|for)$/.test(of?.norm ?? "") && of?.sentence === words[first]?.sentence;
	if (!isBehindOf || first < 2 || marks[first - 2] === null || last - first > MAX_SEAT_WORDS) return first;
	for (let i = last - 2; i > first; i--) {
		const given = isGivenName((words[i] as Word).norm);
		const place = words
			.slice(first, i)
			.map((w) => w.norm)
			.join(" ");
		// "of London Sadiq Lind", a given name that no list has; not "of London Borough Council"
		const isPair = i === last - 2 && !isHead(words[last - 1] as Word) && !isHead(words[i] as Word);
		if (FIELDS.has(place) && isPair) return i;
		if (PLACES.has(place) ? given || isPair : given && i === last - 2 && !isGivenName((words[first] as Word).norm)) return i;
	}
	return first;
}

/** The name in a run; null where the run is title, country or party alone. */
export function findCore(words: readonly Word[], marks: readonly (string | null)[], run: Run): Core | null {
	const title = lastTitle(words, marks, run);
	const titledInRun = title >= run.first;
	const opening = behindSeat(words, marks, run);
	let first = titledInRun ? title + 1 : behindParty(words, behindNations(words, opening, run.last), run.last);
	while (first < run.last && (words[first] as Word).text === ",") first++;
	if (first >= run.last) return null;
	const before = words[first - 1];
	const sameSentence = before !== undefined && before.sentence === words[first]?.sentence;
	const titledBefore = sameSentence && isTitle(words, marks, first - 1);
	return { first, last: run.last, runFirst: run.first, titled: titledInRun || titledBefore };
}
