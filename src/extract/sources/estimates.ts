/**
 * Who answers for a number that nobody is quoted on: "The bank expects 3% growth", "a poll put him at 13%", "in the agency's
 * view", "the mayor's estimate of $4m". A passive ("is forecast to reach 4%") names nobody; it is left to the estimate before it.
 */
import { isCapital, type Lexeme, wordAt } from "../figures/lexemes.ts";
import { phraseUpTo, type Run } from "../figures/phrases.ts";
import { groupStart, isVerb, subjectOf } from "../figures/subject.ts";
import { DOCUMENTS, ESTIMATES, ESTIMATING_VERBS, SHOWING_VERBS } from "../lexicon/estimating.ts";
import { SAYING } from "../lexicon/saying.ts";

export type Estimate =
	/** Somebody named or described by words of the sentence; `close`: "the mayor's estimate of $4m", "a poll put him at 13%, the paper said": nearer than a quote around it. */
	| { readonly by: "words"; readonly run: Run; readonly close?: boolean }
	/** "It expects", "is forecast to", "an earlier forecast": whoever gave the estimate before. */
	| { readonly by: "before" };

/** "reported at least another 5,000": a hedge is no longer. */
const HEDGE = 4;

/** Words from the number back to what tells whose it is. */
const REACH = 40;

const isBe = (word: string): boolean => /^(?:is|are|was|were|be|been|'s|'re)$/.test(word);
const isPronoun = (word: string): boolean => /^(?:it|they|he|she)$/.test(word);

const BEFORE: Estimate = { by: "before" };

/** The noun phrase that a verb at `at` has for its subject, or "before" for a pronoun. */
function subjectAt(lexemes: readonly Lexeme[], at: number): Estimate | null {
	let end = groupStart(lexemes, at);
	if (/^(?:which|who|that)$/.test(wordAt(lexemes, end - 1))) end -= wordAt(lexemes, end - 2) === "," ? 2 : 1;
	if (isPronoun(wordAt(lexemes, end - 1))) return BEFORE;
	const run = phraseUpTo(lexemes, end);
	return run && { by: "words", run };
}

/** "large scale projects", "a project named": a noun that the tagger took for a verb. */
const isNamed = (lexemes: readonly Lexeme[], at: number): boolean =>
	/^(?:projects?|counts?|estimates?|forecasts?|puts)$/.test(wordAt(lexemes, at)) &&
	(lexemes[at - 1]?.pos === "ADJ" ||
		/^(?:an?|the|its|their|this|of|new|scale|year)$/.test(wordAt(lexemes, at - 1)) ||
		wordAt(lexemes, at + 1) === "to");

/** "The police reported at least 5,000 marchers": verbs that hand on the number right after them. */
function fromReport(lexemes: readonly Lexeme[], at: number, first: number): Estimate | null {
	if (!/^(?:reported|reports|confirmed|counted|recorded)$/.test(wordAt(lexemes, at)) || first - at > HEDGE || isBe(wordAt(lexemes, at - 1)))
		return null;
	if (lexemes.slice(at + 1, first).some((l) => l.kind === "mark" || l.pos === "NOUN" || l.pos === "VERB")) return null;
	const subject = subjectAt(lexemes, at);
	return subject?.by === "words" ? subject : null;
}

/** "The bank expects", "is now expected to": a verb of reckoning. */
function fromVerb(lexemes: readonly Lexeme[], at: number): Estimate | null {
	if (!ESTIMATING_VERBS.has(wordAt(lexemes, at))) return null;
	for (let k = at - 1; k >= 0 && at - k <= 3; k--) {
		if (isBe(wordAt(lexemes, k))) return BEFORE;
		if (lexemes[k]?.pos !== "ADV" && lexemes[k]?.pos !== "AUX") break;
	}
	// "with highs expected to reach 5 degrees": nobody expects
	if (/^(?:expected|forecast|projected|predicted|estimated)$/.test(wordAt(lexemes, at)) && wordAt(lexemes, at + 1) === "to") return BEFORE;
	const clauseFollows = /^(?:the|an?|that|its|it|they)$/.test(wordAt(lexemes, at + 1)); // "the agency projects the fleet will shrink"
	if ((!isVerb(lexemes[at]) && !clauseFollows) || isNamed(lexemes, at)) return null;
	// "than expected", "an estimated 5": no one expects
	if (/^(?:an?|than|as|the|of|with|its|their)$/.test(wordAt(lexemes, at - 1))) return null;
	return subjectAt(lexemes, at);
}

/** "A Lowell poll released on Friday showed him at 13%". */
function fromDocument(lexemes: readonly Lexeme[], at: number): Estimate | null {
	if (!SHOWING_VERBS.has(wordAt(lexemes, at)) || !isVerb(lexemes[at])) return null;
	for (let k = at - 1; k >= 0 && at - k <= 9; k--) {
		if (!DOCUMENTS.has(wordAt(lexemes, k)) || (isCapital(lexemes[k]) && isCapital(lexemes[k + 1]))) continue; // "the Reed Research Initiative"
		const run = phraseUpTo(lexemes, k + 1);
		return run && { by: "words", run, close: true };
	}
	return null;
}

/** The owner of "the mayor's estimate", "in the agency's view": the words up to the possessive mark. */
function ownerOf(lexemes: readonly Lexeme[], noun: number): Run | null {
	for (let at = noun - 1; at >= 0 && noun - at <= 4; at--) {
		if (!/'s$|s'$/.test(wordAt(lexemes, at))) continue;
		const run = phraseUpTo(lexemes, at + 1);
		return run;
	}
	return null;
}

/** "cut its outlook to 2%", "the mayor's estimate of $4m", "a July forecast of 2%". */
function fromNoun(lexemes: readonly Lexeme[], at: number, first: number): Estimate | null {
	if (!ESTIMATES.has(wordAt(lexemes, at)) || isBe(wordAt(lexemes, at - 1)) || isBe(wordAt(lexemes, at - 2))) return null;
	const opening = /^(?:in|by)$/.test(wordAt(lexemes, 0));
	const view = /^(?:view|count|tally|reckoning|figures)$/.test(wordAt(lexemes, at));
	const run = ownerOf(lexemes, at);
	if (run) return view && !(opening && at < 10) ? null : { by: "words", run, close: !view && first - at <= 4 };
	if (view) return null;
	if (/^(?:its|their|his|her)$/.test(wordAt(lexemes, at - 1)) || /^(?:its|their|his|her)$/.test(wordAt(lexemes, at - 2))) {
		const owner = subjectOf(lexemes, at - 1);
		return owner ? { by: "words", run: owner } : BEFORE;
	}
	return /^(?:of|in|at)$/.test(wordAt(lexemes, at + 1)) && first - at <= 4 ? BEFORE : null;
}

/** "..., data compiled by the agency show.", "..., researchers have said.": who closes the sentence answers for its numbers. */
function fromClosing(lexemes: readonly Lexeme[], first: number): Estimate | null {
	let verb = lexemes.length - 1;
	while (verb > first && lexemes[verb]?.kind === "mark") verb--;
	if (
		!SAYING.has(wordAt(lexemes, verb)) &&
		!/^(?:show|shows|showed|suggest|suggests|suggested|indicate|indicates|found|say|says)$/.test(wordAt(lexemes, verb))
	)
		return null;
	if (isCapital(lexemes[verb])) return null; // "announced at the Boat Show"
	const next = groupStart(lexemes, verb);
	let comma = next - 1;
	while (comma > first && next - comma <= LONGEST_SOURCE && lexemes[comma]?.text !== ",") comma--;
	const opening = lexemes[comma + 1];
	if (
		lexemes[comma]?.text !== "," ||
		comma + 1 >= next ||
		opening?.kind !== "word" ||
		isVerb(opening) ||
		!/^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(opening.pos)
	)
		return null;
	return { by: "words", run: { first: comma + 1, next } };
}

/** "a review of its filings by the agency": no closing source is longer. */
const LONGEST_SOURCE = 10;

/** Whose is the number that starts at lexeme `first`? The nearest word that tells, to the left; null where none does. */
export function findEstimate(lexemes: readonly Lexeme[], first: number): Estimate | null {
	for (let at = first - 1; at >= 0 && first - at <= REACH; at--) {
		if (wordAt(lexemes, at) === ";") break;
		const found = fromDocument(lexemes, at) ?? fromNoun(lexemes, at, first) ?? fromVerb(lexemes, at) ?? fromReport(lexemes, at, first);
		if (found) return found;
	}
	return fromClosing(lexemes, first);
}
