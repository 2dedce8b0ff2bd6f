/**
 * The subject of the verb that a place in a sentence depends on, by part of speech alone: past auxiliaries, insertions, relative
 * pronouns and verbs joined by "and". Null where a pronoun stands that nothing before it in the sentence explains.
 */
import { WEEKDAYS } from "../lexicon/calendar.ts";
import { type Lexeme, wordAt } from "./lexemes.ts";
import { isPlural } from "./nouns.ts";
import { baseUpTo, phraseUpTo, type Run } from "./phrases.ts";
import type { Quantity } from "./quantity.ts";

/** A figure before this one in the sentence, and what it is about. */
export interface Prior {
	readonly quantity: Quantity;
	readonly concept: Run | null;
}

/** Words back to the subject: farther verbs belong to another thought. */
const REACH = 60;

const RELATIVES = new Set(["which", "that", "who", "whose"]);

export const isVerb = (lexeme: Lexeme | undefined): boolean => lexeme?.kind === "word" && (lexeme.pos === "VERB" || lexeme.pos === "AUX");
const isVerbal = (lexeme: Lexeme | undefined): boolean =>
	isVerb(lexeme) || lexeme?.pos === "ADV" || lexeme?.pos === "PART" || /^(?:n't|not|'s)$/.test(lexeme?.norm ?? "");

/** "will almost certainly not have been able to": no verb group is longer. */
const LONGEST_GROUP = 12;

/** The first word of the verb group that ends at `at`. */
export function groupStart(lexemes: readonly Lexeme[], at: number): number {
	let first = at;
	while (first > 0 && at - first < LONGEST_GROUP && isVerbal(lexemes[first - 1])) first--;
	return first;
}

/** No insertion and no item of a list is longer. */
const LONGEST_INSERTION = 18;

/** Past "..., excluding banks," and ", wood, and wind mills," back to what the commas follow. */
function pastInsertion(lexemes: readonly Lexeme[], end: number): number {
	if (wordAt(lexemes, end - 1) !== ",") return end;
	let comma = end;
	for (let at = end - 2; at > 0 && end - at < 2 * LONGEST_INSERTION && comma - at < LONGEST_INSERTION; at--) {
		if (isVerb(lexemes[at]) && comma < end) break;
		if (wordAt(lexemes, at) !== ",") continue;
		comma = at;
		if (wordAt(lexemes, at + 1) !== "and" && wordAt(lexemes, end - 1) === "," && !isListEnd(lexemes, at, end)) break;
	}
	return comma;
}

/** ", wood, and wind mills,": the last item of a list opens with "and". */
const isListEnd = (lexemes: readonly Lexeme[], from: number, end: number): boolean => {
	for (let at = from + 1; at < end - 1; at++) if (wordAt(lexemes, at) === "," && wordAt(lexemes, at + 1) === "and") return true;
	return false;
};

/** Dates between subject and verb: "The firm on Monday announced", "output in October fell". */
function pastDay(lexemes: readonly Lexeme[], end: number): number {
	let first = end;
	while (lexemes[first - 1]?.dated || (first > end - 2 && WEEKDAYS.has(wordAt(lexemes, first - 1)))) first--;
	if (first === end) return end;
	return /^(?:on|in|since|during|for|by|from)$/.test(wordAt(lexemes, first - 1)) ? first - 1 : first;
}

/** A count or an age that is itself the subject: "a 60-year-old would withdraw 3%"; else what that figure is about. */
const asSubject = (prior: Prior): Run | null =>
	prior.quantity.type === "age" || (prior.quantity.type === "count" && prior.quantity.counted)
		? { first: prior.quantity.first, next: prior.quantity.next }
		: prior.concept;

interface Group {
	readonly start: number;
	/** "to come", "including": a verb form without a subject of its own. */
	readonly bare: boolean;
}

function groupAt(lexemes: readonly Lexeme[], at: number): Group {
	const start = groupStart(lexemes, at);
	const group = lexemes.slice(start, at + 1);
	const verbs = group.filter(isVerb);
	const infinitive = group.findIndex((l) => l.norm === "to");
	const opensInfinitive = infinitive >= 0 && !group.slice(0, infinitive).some(isVerb);
	return { start, bare: opensInfinitive || (verbs.length === 1 && /ing$/.test(verbs[0]?.norm ?? "")) };
}

/** "the share of wood owned by the farmers was": a participle that hangs on the noun before it. */
function pastReduced(lexemes: readonly Lexeme[], { first }: Run): Run | null {
	const participle = first - 2;
	if (!/^(?:as|by|in|to|with|at|on|from|for)$/.test(wordAt(lexemes, first - 1)) || lexemes[participle]?.pos !== "VERB") return null;
	return /(?:ed|en|wn)$/.test(wordAt(lexemes, participle)) ? phraseUpTo(lexemes, participle) : null;
}

/** "the share of pupils who had read the book was": the noun before the verb is still in the relative clause; back to what it hangs on. */
function pastRelative(lexemes: readonly Lexeme[], subject: Run): Run {
	const reduced = pastReduced(lexemes, subject);
	if (reduced) return reduced;
	if (!isVerb(lexemes[subject.first - 1])) return subject;
	for (let at = subject.first - 1; at > 0 && subject.first - at <= 8; at--) {
		if (lexemes[at]?.kind === "mark") return subject;
		if (RELATIVES.has(wordAt(lexemes, at))) return phraseUpTo(lexemes, at) ?? subject;
	}
	return subject;
}

/** "Friends of Kell say she will": one person is not those who say so. */
function agrees(lexemes: readonly Lexeme[], { first, next }: Run, pronoun: string): boolean {
	if (!/^(?:he|she|it)$/.test(pronoun)) return true;
	let head = first;
	while (head + 1 < next && !/^(?:of|for|in|at|on|from|to|with|by)$/.test(wordAt(lexemes, head + 1))) head++;
	const lexeme = lexemes[head] as Lexeme;
	const isName = lexeme.pos === "PROPN" && (head > 0 || next - first === 1);
	return isName || !isPlural(lexeme);
}

/** What opens a clause: its subject is all that follows. */
const isClauseStart = (lexemes: readonly Lexeme[], at: number): boolean =>
	at === 0 || /^(?:[,;:"“(—-]|that|while|as|because|if|when|where|though|although)$/.test(wordAt(lexemes, at - 1));

/** "Boats and mine shares rose": both are the subject; "they cut the dividend and shares rose": only the second. */
export function whole(lexemes: readonly Lexeme[], subject: Run): Run {
	if (wordAt(lexemes, subject.first - 1) !== "and") return subject;
	const left = phraseUpTo(lexemes, subject.first - 1);
	const names = left && lexemes[left.next - 1]?.pos === "PROPN" && lexemes[subject.first]?.pos === "PROPN"; // "towns in Ohio and Utah"
	return left && (names || isClauseStart(lexemes, left.first)) ? { first: left.first, next: subject.next } : subject;
}

/** "left for a fair of the Lakes Agency, which paid $5": a name right before "which" is meant, not what stands before its prepositions. */
function antecedentUpTo(lexemes: readonly Lexeme[], end: number): Run | null {
	const base = baseUpTo(lexemes, end);
	return base && wordAt(lexemes, end) === "," && lexemes[base.next - 1]?.pos === "PROPN" ? base : phraseUpTo(lexemes, end);
}

const PRONOUNS = /^(?:it|they|he|she|we|you|i|there|this|these|those|that|what)$/;

/** The subject of the nearest verb on the left that has a noun for one; null once a pronoun is met that nothing before it explains. */
export function subjectOf(lexemes: readonly Lexeme[], from: number, prior?: Prior): Run | null {
	let fallback: Run | null = null;
	let pronoun = "";
	for (let at = from; at > Math.max(0, from - REACH); at--) {
		if (/^[;:]$/.test(wordAt(lexemes, at))) return fallback;
		if (!isVerb(lexemes[at])) continue;
		const group = groupAt(lexemes, at);
		at = group.start;
		if (group.bare) {
			const noun = phraseUpTo(lexemes, group.start);
			if (noun && /ing$/.test(wordAt(lexemes, group.start))) return noun; // "a car going from 0 to 62 mph"
			fallback ??= noun;
			continue;
		}
		let end = pastDay(lexemes, pastInsertion(lexemes, group.start));
		const relative = RELATIVES.has(wordAt(lexemes, end - 1));
		if (relative) end -= wordAt(lexemes, end - 2) === "," ? 2 : 1;
		if (prior && prior.quantity.next === end) return asSubject(prior);
		const last = wordAt(lexemes, end - 1).replace(/'(?:d|ll|s|re|ve|m)$/, "");
		if (PRONOUNS.test(last)) {
			// "The airline said it was grounding two jets": the subject of "said"
			if (!/^(?:it|they|he|she)$/.test(last) || !(isVerb(lexemes[end - 2]) || wordAt(lexemes, end - 2) === "that")) return null;
			pronoun = last;
			continue;
		}
		if (/^(?:it|them|him|her|our|my)sel(?:f|ves)$/.test(wordAt(lexemes, end - 1))) end--; // "the firm itself had"
		const subject = relative ? antecedentUpTo(lexemes, end) : phraseUpTo(lexemes, end);
		if (subject) return agrees(lexemes, subject, pronoun) ? whole(lexemes, pastRelative(lexemes, subject)) : null;
	}
	return fallback;
}
