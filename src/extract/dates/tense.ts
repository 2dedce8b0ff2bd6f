/**
 * Is the verb that a date goes with past or future: "was arrested in April", "is scheduled for Feb. 14", "will meet on Monday".
 * Null where no verb says.
 */

import { type Lexeme, wordAt } from "../figures/lexemes.ts";
import { PAST_FORMS } from "../lexicon/past-tense.ts";

/** Words from the date to its verb: farther verbs belong to another clause. */
const REACH = 14;

const FUTURE = new Set(["will", "'ll", "shall", "would", "won't", "going", "can", "could", "may", "might", "should", "must"]);
const PRESENT_BE = new Set(["is", "are", "am", "'s", "'re", "be"]);
/** "wouldn't say on Tuesday" is told of the past, too. */
const PAST_AUXILIARIES = new Set("was were had did has have wasn't weren't hadn't didn't hasn't haven't wouldn't couldn't".split(" "));
/** In the present tense these are planned: "The Herons play Sunday", "voting ends on Tuesday"; "the move comes after Monday's vote" is past. */
const PLANNED =
	/^(?:plays?|meets?|hosts?|visits?|opens?|begins?|starts?|ends?|concludes?|resumes?|votes?|expires?|arrives?|departs?|launches|premieres?|airs?|reconvenes?|convenes?|stops?|kicks?)$/;
/** "are continuing to look into the Oct. 20 fire": what goes on now is no plan. */
const GOES_ON = /^(?:continu|investigat|review|examin|recover|struggl)ing$/;
const BOUNDARIES = new Set([";", ":", "—", "(", ")"]);

const isVerb = (lexeme: Lexeme): boolean => lexeme.kind === "word" && (lexeme.pos === "VERB" || lexeme.pos === "AUX");
/** Past, though they look like the present. */
const UNCHANGED = new Set(["bid", "cost", "set", "cut", "read", "spread", "cast", "quit", "split", "let", "shed"]);
const isPast = (norm: string): boolean => PAST_FORMS.has(norm) || UNCHANGED.has(norm) || /[a-z]ed$/.test(norm);

/** The verb group that ends at `at`, read to the left. */
function groupTense(lexemes: readonly Lexeme[], at: number): "past" | "future" | null {
	const verb = lexemes[at] as Lexeme;
	if (wordAt(lexemes, at - 3) === "could" && wordAt(lexemes, at - 2) === "not") return "past"; // "could not be reached on Monday"
	for (let k = at; k >= 0 && at - k <= 4; k--) {
		const lexeme = lexemes[k] as Lexeme;
		if (/'ll$/.test(lexeme.norm)) return "future"; // "he'll"
		if (k < at && !isVerb(lexeme) && lexeme.pos !== "ADV" && lexeme.pos !== "PART" && lexeme.norm !== "not") break;
		if (FUTURE.has(lexeme.norm)) return "future";
		if (k < at && PRESENT_BE.has(lexeme.norm)) return GOES_ON.test(verb.norm) ? null : "future"; // "is scheduled", "are meeting"
		if (PAST_AUXILIARIES.has(lexeme.norm)) return "past";
		if (k < at && lexeme.norm === "to")
			return /^(?:scheduled|set|due|expected|planned|plans?|hopes?|poised|slated)$/.test(lexemes[k - 1]?.norm ?? "") ? "future" : null;
	}
	if (isPast(verb.norm)) return "past";
	return PLANNED.test(verb.norm) ? "future" : null;
}

function scan(lexemes: readonly Lexeme[], from: number, step: 1 | -1): "past" | "future" | null {
	for (let at = from, seen = 0; at >= 0 && at < lexemes.length && seen < REACH; at += step) {
		const lexeme = lexemes[at] as Lexeme;
		if (lexeme.norm !== "-" && wordAt(lexemes, at - 1) !== "-") seen++; // "first-in-the-county" is one word
		if (BOUNDARIES.has(lexeme.text)) return null;
		if (lexeme.norm === "if" && step < 0) return "future"; // "If Kell wins the contest Tuesday"
		if (!isVerb(lexeme)) continue;
		const tense = groupTense(lexemes, at);
		if (tense !== null) return tense;
	}
	return null;
}

/** "The deadline is Tuesday", "Tuesday is forecast to be colder". */
const isToBe = (lexemes: readonly Lexeme[], first: number, next: number): boolean =>
	/^(?:is|are)$/.test(wordAt(lexemes, first - 1)) || wordAt(lexemes, next) === "is";

/** "and from May onward they will be told": the date opens a clause, whose verb follows. */
function opensClause(lexemes: readonly Lexeme[], first: number): boolean {
	const at = /^(?:in|on|by|from|until|at)$/.test(wordAt(lexemes, first - 1)) ? first - 2 : first - 1;
	return at >= 0 && /^(?:and|but|[-:;])$/.test(wordAt(lexemes, at));
}

/** Lexemes [first, next) are the date. */
export function tenseAround(lexemes: readonly Lexeme[], first: number, next: number): "past" | "future" | null {
	if (isToBe(lexemes, first, next)) return "future";
	const before = `${wordAt(lexemes, first - 2)} ${wordAt(lexemes, first - 1)}`;
	if (before === "ahead of") return "future";
	if (before === "as of") return scan(lexemes, next, 1) === "future" ? "future" : "past";
	const forward = opensClause(lexemes, first) ? scan(lexemes, next, 1) : null;
	return forward ?? scan(lexemes, first - 1, -1) ?? scan(lexemes, next, 1);
}
