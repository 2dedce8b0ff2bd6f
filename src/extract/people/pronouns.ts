/**
 * "he", "she", "his": mentions by pronoun, where one antecedent alone fits. Only outside quotations; an unnamed person ("an official") counts as an
 * antecedent too, and then the pronoun is nobody's. Two that fit equally leave it open.
 */
import { SAYING } from "../lexicon/saying.ts";
import type { Reading } from "../names/names.ts";
import { isPossessive, type Word } from "../names/words.ts";
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

interface Candidate extends Antecedent {
	readonly sentence: number;
	readonly subject: boolean;
}

/** The one who acts: no preposition or verb before it, or said by an inverted verb ("said Ruiz"). */
function isSubject(reading: Reading, { first, last }: Antecedent): boolean {
	const before = reading.words[first - 1];
	const next = reading.words[last];
	if (isPossessive(next)) return false;
	if (!before || before.sentence !== reading.words[first]?.sentence) return true;
	if (SAYING.has(before.norm)) return true;
	if (before.pos === "ADP" || before.pos === "VERB") return false;
	return (
		next !== undefined && (next.pos === "VERB" || next.pos === "AUX" || next.text === "," || next.norm === "who" || SAYING.has(next.norm))
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

function choose(candidates: readonly Candidate[], asSubject: boolean): Candidate | null {
	const few = distinct(candidates);
	if (few.length === 1) return few[0] as Candidate;
	const subjects = few.filter((c) => c.subject);
	return asSubject && subjects.length === 1 ? (subjects[0] as Candidate) : null;
}

interface State {
	readonly reading: Reading;
	/** Per sentence, in text order, quotations left out. */
	readonly bySentence: Map<number, Candidate[]>;
	readonly genders: (Gender | null)[];
}

/** The antecedent of the pronoun at `i`; null where it is not safe. */
function resolve(state: State, i: number, gender: Gender): Candidate | null {
	const word = state.reading.words[i] as Word;
	const fits = (c: Candidate) => c.person < 0 || (state.genders[c.person] ?? gender) === gender;
	const here = (state.bySentence.get(word.sentence) ?? []).filter((c) => c.last <= i && fits(c));
	const asSubject = word.norm === "he" || word.norm === "she";
	if (here.length > 0) return choose(here, asSubject);
	for (let back = 1; back <= MAX_SENTENCES_BACK; back++) {
		const before = (state.bySentence.get(word.sentence - back) ?? []).filter(fits);
		if (before.length > 0) return choose(before, asSubject);
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
	const state: State = { reading, bySentence: new Map(), genders };
	const add = (antecedent: Antecedent, subject: boolean) => {
		const sentence = reading.words[antecedent.first]?.sentence ?? -1;
		const list = state.bySentence.get(sentence) ?? [];
		list.push({ ...antecedent, sentence, subject });
		state.bySentence.set(sentence, list);
	};
	const mentions: PronounMention[] = [];
	let next = 0;
	reading.words.forEach((word, i) => {
		while (antecedents[next] && (antecedents[next]?.first ?? 0) <= i) {
			const antecedent = antecedents[next++] as Antecedent;
			if (!quoted[antecedent.first]) add(antecedent, isSubject(reading, antecedent));
		}
		const gender = quoted[i] ? undefined : GENDERS.get(word.norm);
		if (!gender) return;
		const found = resolve(state, i, gender);
		if (!found) return;
		add({ person: found.person, first: i, last: i + 1 }, word.norm === "he" || word.norm === "she");
		if (found.person < 0) return;
		genders[found.person] ??= gender;
		mentions.push({ at: i, person: found.person });
	});
	return mentions;
}
