/**
 * Words -> runs of capitalised words that may hold a name: unbroken, in one sentence, particles inside ("de", "von der"), "Jr." behind.
 * Leaves out days and months, and the capital that only opens a sentence.
 */

import { FIRM_ENDS, isBodyHead, KNOWN_FIRMS } from "../lexicon/bodies.ts";
import { OPENING_WORDS, TIME_WORDS } from "../lexicon/capitals.ts";
import { FAMILY_FIRST } from "../lexicon/family-first.ts";
import { FEMALE_NAMES, MALE_NAMES, OTHER_GIVEN_NAMES } from "../lexicon/given-names.ts";
import { NAME_PARTICLES, NAME_SUFFIXES, SEAT_LETTERS } from "../lexicon/honorifics.ts";
import { PARTY_WORDS, parseCountry } from "../lexicon/nations.ts";
import { OUTLET_KEYS } from "../lexicon/outlets.ts";
import { PLACES } from "../lexicon/places.ts";
import { SAYING } from "../lexicon/saying.ts";
import { SURNAMES } from "../lexicon/surnames.ts";
import { endOfListed } from "./listed.ts";
import { isFunctionWord, type Word } from "./words.ts";

/** Words [first, last). */
export interface Run {
	readonly first: number;
	readonly last: number;
}

export const isGivenName = (norm: string): boolean =>
	MALE_NAMES.has(norm) ||
	FEMALE_NAMES.has(norm) ||
	OTHER_GIVEN_NAMES.has(norm) ||
	(norm.includes("-") && isGivenName(norm.split("-")[0] ?? ""));

export const isInitial = (word: Word): boolean =>
	/^(?:\p{Lu}\.?){1,3}$/u.test(word.text) && (word.text.includes(".") || word.text.length === 1);

/** A capital says nothing at the start of a sentence, a quotation, or what follows a colon. */
function opensSentence(words: readonly Word[], i: number): boolean {
	const before = words[i - 1];
	return before?.sentence !== words[i]?.sentence || /^["“”'‘:•*>([]$/.test(before?.text ?? "");
}

const isPlainCapital = (word: Word | undefined): boolean => word?.capital === true && !isFunctionWord(word) && !TIME_WORDS.has(word.norm);

/** "Will Moy", "April Ruiz": an everyday word that is a given name here, since a capitalised word of no other use follows. */
function opensName(words: readonly Word[], i: number): boolean {
	const word = words[i] as Word;
	const next = words[i + 1];
	if (next?.sentence !== word.sentence || !isPlainCapital(next)) return false;
	return isGivenName(word.norm) || PLACES.has(`${word.norm} ${next.norm}`) || parseCountry(`${word.text} ${next.text}`) !== null;
}

/** "Questioning Ruiz": a verb opens the sentence; "Manning Ruiz" and "Fleming said" are names. */
function isGerund(words: readonly Word[], i: number, inside: ReadonlySet<string>): boolean {
	const { norm } = words[i] as Word;
	return (
		norm.length > 5 &&
		!OUTLET_KEYS.has(`${norm} ${words[i + 1]?.norm}`) &&
		!PLACES.has(`${norm} ${words[i + 1]?.norm}`) &&
		norm.endsWith("ing") &&
		isPlainCapital(words[i + 1]) &&
		!isGivenName(norm) &&
		!SURNAMES.has(norm) &&
		!KNOWN_FIRMS.has(norm) &&
		!inside.has(norm) &&
		!speaksWhole(words, i)
	);
}

/** "Manning Marble Works said": what speaks is a name whole. */
function speaksWhole(words: readonly Word[], i: number): boolean {
	let end = i;
	while (end - i < MAX_FIRM_END_WORDS && isPlainCapital(words[end])) end++;
	const speaks = words[end]?.sentence === words[i]?.sentence && SAYING.has(words[end]?.norm ?? "");
	const head = words[end - 1]?.norm ?? "";
	return speaks && isBodyHead(head) && !PARTY_WORDS.has(head);
}

/** Tells where who follows lives or comes from: catches "Lund-based" and "Swedish-born". */
const originPattern = /.-(?:based|born|raised|educated|headquartered)$/;

function mayStand(words: readonly Word[], i: number, families: ReadonlySet<number>, inside: ReadonlySet<string>): boolean {
	const word = words[i] as Word;
	if (!word.capital || originPattern.test(word.norm)) return false;
	if (families.has(i)) return true;
	if (isFunctionWord(word) || TIME_WORDS.has(word.norm)) return opensName(words, i);
	if (opensSentence(words, i) && isGerund(words, i, inside)) return false;
	return !OPENING_WORDS.has(word.norm) || !opensSentence(words, i) || opensName(words, i);
}

/** Behind a given name "May" and "Will" may be a family name: "Theresa May", "Ana Will". */
function mayContinue(words: readonly Word[], i: number, start: number): boolean {
	const word = words[i] as Word;
	if (isPlainCapital(word)) return true;
	// "vice-premier Liu He met them"
	if (word.text === "He" && i === start + 1 && FAMILY_FIRST.has((words[start] as Word).norm)) return true;
	return (
		word.capital &&
		i > start &&
		isGivenName((words[i - 1] as Word).norm) &&
		/^(?:may|march|more|much|early|will|still|down|such|few|winter)$/.test(word.norm)
	);
}

/** Index behind particles that start at `i`, where a capitalised word follows them; `i` where there are none. */
function behindParticles(words: readonly Word[], i: number): number {
	let k = i;
	while (k < i + 3 && words[k] && !words[k]?.capital && NAME_PARTICLES.has((words[k] as Word).norm)) k++;
	return k > i && words[k]?.capital && words[k]?.sentence === words[i]?.sentence ? k : i;
}

/** `Robert C. "Bobby" Lind`: one capitalised word in quotation marks with a name behind it. */
function isNickname(words: readonly Word[], i: number): boolean {
	const [open, nick, close, family] = words.slice(i, i + 4);
	const quoted = /^["“”'‘’]$/.test(open?.text ?? "") && /^["“”'‘’]$/.test(close?.text ?? "");
	return quoted && nick?.capital === true && isPlainCapital(family) && family?.sentence === open?.sentence;
}

/** An editor's insertion in a quotation is no longer. */
const MAX_INSERTED_WORDS = 7;

/** "[New Jersey Gov. Chris] Dahl did that": what an editor put before a name is part of it. */
function closesInsertion(words: readonly Word[], i: number): boolean {
	if (words[i]?.text !== "]" || !isPlainCapital(words[i + 1]) || words[i + 1]?.sentence !== words[i]?.sentence) return false;
	return isGivenName(words[i - 1]?.norm ?? "") && words.slice(Math.max(0, i - MAX_INSERTED_WORDS), i).some((w) => w.text === "[");
}

/** Index behind the "and Co" of "Lind Dahl and Co", and behind the brackets of "Lind (Norland) Holding Ltd"; `i` where there is none. */
function behindFirmLink(words: readonly Word[], i: number): number {
	const [link, next] = words.slice(i, i + 2);
	if (link?.norm === "and" && next?.capital && /^(?:co\.?|sons|company|partners|associates|brothers)$/.test(next.norm)) return i + 2;
	if (link?.text !== "(" || !next?.capital) return i;
	const close = words[i + 2]?.text === ")" ? i + 2 : i + 3;
	let end = close + 1;
	while (words[end]?.capital && words[end]?.sentence === link.sentence && end - i < MAX_FIRM_END_WORDS) end++;
	return words[close]?.text === ")" && end > close + 1 && FIRM_ENDS.has(words[end - 1]?.norm ?? "") ? end : i;
}

/** "(Norland) Investment Holding Co Ltd": no longer. */
const MAX_FIRM_END_WORDS = 8;

/** No name is longer; what runs on is a list without commas or a text in capitals. */
const MAX_RUN_WORDS = 24;

/** Catches the "Inc." that ends a firm's name; not "Inc", behind which no sentence may have ended. */
const firmEndPattern = /^(?:inc|llp|llc|ltd|corp|co|plc)\.$/;

/** "Johnson & Johnson", "Marks & Spencer": a firm, though the words are somebody's names. */
function isKnownPair(words: readonly Word[], and: number): boolean {
	const [before, behind] = [words[and - 1]?.norm, words[and + 1]?.norm];
	return before === behind || KNOWN_FIRMS.has(`${before} & ${behind}`);
}

function endOfRun(words: readonly Word[], first: number): number {
	const { sentence } = words[first] as Word;
	let i = Math.max(first + 1, endOfListed(words, first));
	for (;;) {
		const word = words[i];
		const listed = word?.sentence === sentence ? endOfListed(words, i) : i;
		if (listed > i) {
			i = listed;
			continue;
		}
		// "She left Ferrolux Inc. Karen Dahl stayed": the sentence ended too
		if (firmEndPattern.test(words[i - 1]?.norm ?? "") && isGivenName(word?.norm ?? "")) return i;
		if (!word || word.sentence !== sentence || i - first >= MAX_RUN_WORDS) return i;
		// ", MP for Alder": that is an apposition
		const suffix = word.text === "," ? (SEAT_LETTERS.has(words[i + 1]?.norm ?? "") ? undefined : words[i + 1]) : word;
		if (suffix && suffix.sentence === sentence && NAME_SUFFIXES.has(suffix.norm) && suffix.capital) {
			i += word.text === "," ? 2 : 1;
			continue;
		}
		if (mayContinue(words, i, first)) {
			i++;
			continue;
		}
		if (isNickname(words, i)) {
			i += 3;
			continue;
		}
		if (closesInsertion(words, i)) {
			i++;
			continue;
		}
		// "Marlow & Lind": one firm; not "Eve Dahl & Karen Lind"
		if (
			word.text === "&" &&
			isPlainCapital(words[i + 1]) &&
			words[i + 1]?.sentence === sentence &&
			(!isGivenName(words[i + 1]?.norm ?? "") || isKnownPair(words, i))
		) {
			i += 2;
			continue;
		}
		const behind = Math.max(behindParticles(words, i), behindFirmLink(words, i));
		if (behind === i) return i;
		i = behind;
	}
}

const seatPattern = /^(?:mps?|msps?|mlas?|meps?|tds?|representative|senator|mayor|governor|ambassador|superintendent)$/; // "MP for Alder Brian Holm"; not "vote for"

/**
 * "the Ministry of Finance Brian Holm said", "head of the Council on Norland Affairs Brian Holm": behind a body's "of" and what is its own a given name
 * opens a person's name; -1 where none does. "University of New York" and "the Church of Saint Mary" stay whole.
 */
function personBehindBody(words: readonly Word[], { first, last }: Run): number {
	const head = words[first - 2];
	const family = words[last - 1]?.norm ?? "";
	const link = words[first - 1]?.norm ?? "";
	const seat = /^(?:for|of)$/.test(link) && seatPattern.test(head?.norm ?? "");
	const body = /^(?:of|on|for)$/.test(link) && head?.capital === true && isBodyHead(head.norm);
	if (!(seat || body) || isBodyHead(family)) return -1;
	for (let at = first + 1; at < last - 1; at++) {
		const [before, given] = [words[at - 1]?.norm ?? "", words[at]?.norm ?? ""];
		const isOwn = isGivenName(before) || /^(?:st|saint|san|santa)\.?$/.test(before) || PLACES.has(`${before} ${given}`);
		// further on only a name of two words is one for sure
		if (isGivenName(given) && !isOwn && (at === first + 1 || last - at === 2)) return at;
	}
	return -1;
}

/** "the Harbor Press Agency [HPA]": where the letters of a name stand behind it, no bracket between; -1 where none do. */
function lettersBehind(words: readonly Word[], { first, last }: Run): number {
	const letters = words[last - 1]?.text ?? "";
	const own = words.slice(first, last - 1).map(({ text, capital }) => (capital ? text.charAt(0) : ""));
	return last - first > 2 && /^\p{Lu}{2,}$/u.test(letters) && own.join("") === letters ? last - 1 : -1;
}

/**
 * `families`: places where everyday words are somebody's family name ("Young said", after "Ana Young"). `inside`: words that have a capital inside a
 * sentence somewhere.
 */
export function findRuns(words: readonly Word[], families: ReadonlySet<number>, inside: ReadonlySet<string>): Run[] {
	const runs: Run[] = [];
	for (let i = 0; i < words.length; ) {
		if (endOfListed(words, i) === i && !mayStand(words, i, families, inside)) {
			i++;
			continue;
		}
		const last = endOfRun(words, i);
		const run = { first: i, last };
		const letters = lettersBehind(words, run);
		const person = letters < 0 ? personBehindBody(words, run) : letters;
		if (person < 0) runs.push(run);
		else runs.push({ first: i, last: person }, { first: person, last });
		i = last;
	}
	return runs;
}
