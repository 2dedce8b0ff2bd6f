/**
 * "he", "she", "his": mentions by pronoun, where one antecedent alone fits. Only outside quotations; an unnamed person ("an official") counts as an
 * antecedent too, and then the pronoun is nobody's. Two that fit equally leave it open.
 */

import { isHonorific } from "../lexicon/honorifics.ts";
import { SAYING } from "../lexicon/saying.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Reading } from "../names/names.ts";
import { isFunctionWord, isPossessive, type Word } from "../names/words.ts";
import type { Gender } from "./gender.ts";

/** A person, or somebody unnamed (person -1), at a place in the text. */
export interface Antecedent {
	readonly person: number;
	readonly first: number;
	readonly last: number;
}

export interface PronounMention {
	readonly at: number;
	readonly person: number;
}

const GENDERS: ReadonlyMap<string, Gender> = new Map([
	["he", "male"],
	["him", "male"],
	["his", "male"],
	["himself", "male"],
	["she", "female"],
	["her", "female"],
	["hers", "female"],
	["herself", "female"],
]);

/** Further back than this a pronoun's antecedent is not looked for. */
const MAX_SENTENCES_BACK = 4;

/** Of a sentence that names more only the last ones are asked. */
const MAX_CANDIDATES = 24;

interface Candidate extends Antecedent {
	readonly sentence: number;
	readonly subject: boolean;
	/** Of a pronoun that nobody could be found for: whoever it is, it stands in the way of the next one. */
	readonly gender?: Gender;
}

/** Index behind adverbs and a bracket: "Ruiz [(D-Ohio)] [also] said". */
function behindAsides(words: readonly Word[], i: number): number {
	let k = i;
	if (words[k]?.text === "(") while (k < i + 6 && words[k] && words[k - 1]?.text !== ")") k++;
	while (words[k]?.pos === "ADV") k++;
	return k;
}

/** The one who acts: no preposition or verb before it, or said by an inverted verb ("said Ruiz"). */
function isSubject({ words, roles }: Reading, { first, last }: Antecedent): boolean {
	let start = first;
	const { sentence } = words[first] as Word;
	const isTitle = (k: number) => {
		const word = words[k] as Word;
		return roles[k] || (word.capital && !isFunctionWord(word)) || isHonorific(word.norm);
	};
	while (start > 0 && words[start - 1]?.sentence === sentence && isTitle(start - 1)) start--;
	const before = words[start - 1];
	const next = words[behindAsides(words, last)];
	if (isPossessive(words[last])) return false;
	if (before?.sentence !== sentence) return true;
	if (SAYING.has(before.norm)) return true;
	// "after Lind failed": the conjunction looks like a preposition
	if (/^(?:after|before|since|until|as|than|because|that)$/.test(before.norm)) return /^(?:VERB|AUX)$/.test(next?.pos ?? "");
	if (before.pos === "ADP" || before.pos === "VERB") return false;
	return (
		next !== undefined && (/^(?:VERB|AUX)$/.test(next.pos) || /^[,—–-]$/.test(next.text) || next.norm === "who" || SAYING.has(next.norm))
	);
}

/** A sentence's candidates, one entry a person, the subject's place first. */
function distinct(candidates: readonly Candidate[]): Candidate[] {
	const byPerson = new Map<number, Candidate>();
	candidates.forEach((c, i) => {
		const key = c.person < 0 ? -2 - i : c.person;
		const known = byPerson.get(key);
		if (!known || (c.subject && !known.subject)) byPerson.set(key, c);
	});
	return [...byPerson.values()];
}

interface State {
	readonly reading: Reading;
	/** Per sentence, in text order, quotations left out. */
	readonly bySentence: Map<number, Candidate[]>;
	readonly genders: (Gender | null)[];
	readonly antecedents: readonly Antecedent[];
	/** The first antecedent not yet passed. */
	next: number;
}

interface Choice extends Candidate {
	/** Nobody else could be meant: this tells the person's gender too. */
	readonly alone: boolean;
}

/** One that fits, or the only one who acts. Where only another is known to be of that gender, the one who acts is a guess. */
function choose({ genders }: State, candidates: readonly Candidate[], asSubject: boolean, gender: Gender, here: boolean): Choice | null {
	const few = distinct(candidates);
	if (few.length === 1) return { ...(few[0] as Candidate), alone: true };
	const subjects = few.filter((c) => c.subject);
	const [subject] = subjects;
	if (!asSubject || !subject || subjects.length > 1) return null;
	// "Dahl met Lind when he": in one sentence the one who acts must be the last named too
	if (here && candidates.some((c) => c.first > subject.first && c.person !== subject.person)) return null;
	const known = (c: Candidate) => c.person >= 0 && genders[c.person] === gender;
	return known(subject) || !here || !few.some(known) ? { ...subject, alone: false } : null;
}

/** "him", and "her" with no noun behind it: whom somebody else acts upon. */
function isObject(reading: Reading, i: number): boolean {
	const { norm, sentence } = reading.words[i] as Word;
	if (norm !== "her") return norm === "him";
	const next = reading.words[i + 1];
	return next?.sentence !== sentence || !/^(?:NOUN|PROPN|ADJ|NUM|VERB)$/.test(next.pos);
}

const CLAUSE_OPENINGS = wordSet(
	"that when while because if after before since but who which as whether although though how why what where until unless",
);

/** No clause is longer. */
const MAX_CLAUSE_WORDS = 80;

/** "Dahl saw him": the one who acts in a clause is not the one acted upon. */
function actors(reading: Reading, i: number, here: readonly Candidate[]): ReadonlySet<number> {
	let opening = i;
	const { sentence } = reading.words[i] as Word;
	while (
		opening > Math.max(0, i - MAX_CLAUSE_WORDS) &&
		reading.words[opening - 1]?.sentence === sentence &&
		!CLAUSE_OPENINGS.has((reading.words[opening] as Word).norm)
	)
		opening--;
	return new Set(here.filter((c) => c.subject && c.first >= opening).map((c) => c.person));
}

/** Words between a name and a pronoun that still hold together: "Ruiz and his wife", "Ruiz at his home". */
const ADJACENT_WORDS = 3;

/** "Dahl spoke at last. Pressed by Lind on the dam, he said": who acted before is as likely as the one only mentioned here. */
function isContested(state: State, i: number, found: Candidate, fits: (c: Candidate) => boolean): boolean {
	const { words } = state.reading;
	const near =
		i - found.last < ADJACENT_WORDS && !words.slice(found.last, i).some((w) => CLAUSE_OPENINGS.has(w.norm) || w.norm === "about");
	if (found.subject || near || isPossessive(words[found.last])) return false;
	const { sentence } = state.reading.words[i] as Word;
	for (let back = 1; back <= 2; back++) {
		const before = (state.bySentence.get(sentence - back) ?? []).filter(fits);
		if (before.length > 0) return before.some((c) => c.subject && c.person !== found.person);
	}
	return false;
}

/** "his chief of staff," is not longer. */
const MAX_APPOSITION_WORDS = 7;

/** "Lind, [his] chief of staff, agreed": of an apposition behind a name it is another's. The place where that name ends; -1 elsewhere. */
function endOfDescribed({ words, roles }: Reading, i: number): number {
	if (!/^(?:his|her)$/.test(words[i]?.norm ?? "") || words[i - 1]?.text !== ",") return -1;
	for (let k = i + 1; k < i + MAX_APPOSITION_WORDS && words[k]?.sentence === words[i]?.sentence; k++) {
		if (roles[k]) return i - 1;
		if (/^(?:VERB|AUX|PUNCT)$/.test(words[k]?.pos ?? "")) return -1;
	}
	return -1;
}

/** "Dahl asked the man [who he] was": the one who is asked may be meant. */
function isAsked({ words }: Reading, from: number, i: number): boolean {
	if (!/^(?:if|whether|who|what|why|how|when|where)$/.test(words[i - 1]?.norm ?? "")) return false;
	return words.slice(from, Math.max(from, i - 2)).some((w) => /^ask(?:s|ed|ing)?$/.test(w.norm));
}

/** No pronoun further inside the sentence is asked whether its first phrase comes before the one who acts. */
const MAX_FRONTED_WORDS = 12;

/** Does the pronoun stand in the phrase or clause that a sentence opens with, before the one who acts: "When [he] left, Ruiz"? */
function isFronted({ words }: Reading, i: number): boolean {
	const { sentence } = words[i] as Word;
	const before = words.slice(Math.max(0, i - MAX_FRONTED_WORDS), i).filter((w) => w.sentence === sentence && !/^["“]$/.test(w.text));
	const [opening] = before;
	if (!opening || before.some((w) => w.text === ",")) return false;
	return CLAUSE_OPENINGS.has(opening.norm) || /^(?:ADP|SCONJ)$/.test(opening.pos);
}

/** "During the visit, [he] chatted with Ruiz" is not Ruiz: the same clause names her. */
function isNamedAhead({ reading: { words }, antecedents, next }: State, i: number, person: number): boolean {
	if (!/^(?:he|she)$/.test(words[i]?.norm ?? "")) return false;
	const ahead = antecedents.slice(next, next + MAX_CANDIDATES).find((a) => a.person === person && a.first > i);
	if (!ahead || ahead.first - i > MAX_FRONTED_WORDS || isPossessive(words[ahead.last])) return false;
	return words
		.slice(i, ahead.first)
		.every((w) => w.sentence === words[ahead.first]?.sentence && !/^[,;:—–"”]$/.test(w.text) && !CLAUSE_OPENINGS.has(w.norm));
}

/** "In what [he] called a rant, Ruiz said": who acts behind the comma that a sentence's first phrase ends with; null where nobody does. */
function actorAhead(state: State, i: number, gender: Gender): number | null {
	const { words, roles } = state.reading;
	const { sentence } = words[i] as Word;
	if (!isFronted(state.reading, i)) return null;
	for (let k = state.next; state.antecedents[k] && words[state.antecedents[k]?.first ?? 0]?.sentence === sentence; k++) {
		const ahead = state.antecedents[k] as Antecedent;
		if (ahead.first <= i) continue;
		let start = ahead.first;
		while (start > i && (roles[start - 1] !== null || words[start - 1]?.capital || isHonorific(words[start - 1]?.norm ?? ""))) start--;
		if (/^["”]$/.test(words[start - 1]?.text ?? "")) start--;
		const fits = ahead.person >= 0 && (state.genders[ahead.person] ?? gender) === gender;
		return fits && words[start - 1]?.text === "," ? ahead.person : null;
	}
	return null;
}

/** The antecedent of the pronoun at `i`; null where it is not safe. */
function resolve(state: State, i: number, gender: Gender): Choice | null {
	const word = state.reading.words[i] as Word;
	const fits = (c: Candidate) => (c.person < 0 ? (c.gender ?? gender) : (state.genders[c.person] ?? gender)) === gender;
	const described = endOfDescribed(state.reading, i);
	const before = (state.bySentence.get(word.sentence) ?? []).filter(
		// "the next person he met" is not he
		(c) => c.last <= i && c.last !== described && !(c.person < 0 && !c.gender && c.last === i) && fits(c),
	);
	const excluded = isObject(state.reading, i) ? actors(state.reading, i, before) : new Set<number>();
	const here = before.filter((c) => !excluded.has(c.person));
	const asSubject = word.norm === "he" || word.norm === "she";
	if (here.length > 0) {
		const found = choose(state, here, asSubject, gender, true);
		const safe = found !== null && (excluded.size === 0 || found.subject) && !isContested(state, i, found, fits);
		return safe && !isAsked(state.reading, found.last, i) ? found : null;
	}
	if (excluded.size > 0) return null;
	const ahead = actorAhead(state, i, gender);
	for (let back = 1; back <= MAX_SENTENCES_BACK; back++) {
		const earlier = (state.bySentence.get(word.sentence - back) ?? []).filter(fits);
		if (earlier.length === 0) continue;
		const found = choose(state, earlier, asSubject, gender, false);
		return ahead === null || ahead === found?.person ? found : null;
	}
	return null;
}

/** `genders` is filled in where a safe pronoun tells a person's gender. */
export function findPronouns(
	reading: Reading,
	antecedents: readonly Antecedent[],
	quoted: readonly boolean[],
	genders: (Gender | null)[],
): PronounMention[] {
	const state: State = { reading, bySentence: new Map(), genders, antecedents, next: 0 };
	const add = (antecedent: Antecedent, subject: boolean, gender?: Gender) => {
		const sentence = reading.words[antecedent.first]?.sentence ?? -1;
		const list = state.bySentence.get(sentence) ?? [];
		if (list.length >= MAX_CANDIDATES) list.shift();
		list.push({ ...antecedent, sentence, subject, ...(gender ? { gender } : {}) });
		state.bySentence.set(sentence, list);
	};
	const mentions: PronounMention[] = [];
	reading.words.forEach((word, i) => {
		while (antecedents[state.next] && (antecedents[state.next]?.first ?? 0) <= i) {
			const antecedent = antecedents[state.next++] as Antecedent;
			if (!quoted[antecedent.first]) add(antecedent, isSubject(reading, antecedent));
		}
		const gender = quoted[i] ? undefined : GENDERS.get(word.norm);
		if (!gender) return;
		const antecedent = resolve(state, i, gender);
		const found = antecedent && isNamedAhead(state, i, antecedent.person) ? null : antecedent;
		add({ person: found?.person ?? -1, first: i, last: i + 1 }, word.norm === "he" || word.norm === "she", found ? undefined : gender);
		if (!found || found.person < 0) return;
		if (found.alone) genders[found.person] ??= gender;
		mentions.push({ at: i, person: found.person });
	});
	return mentions;
}
