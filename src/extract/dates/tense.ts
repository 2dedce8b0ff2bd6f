/**
 * Is the verb that a date goes with past or future: "was arrested in April", "is scheduled for Feb. 14", "will meet on Monday".
 * Null where no verb says.
 */

import type { Lexeme } from "../figures/lexemes.ts";
import { PAST_FORMS } from "../lexicon/past-tense.ts";

/** Words from the date to its verb: farther verbs belong to another clause. */
const REACH = 14;

const FUTURE = new Set(["will", "'ll", "shall", "would", "won't", "going"]);
const PRESENT_BE = new Set(["is", "are", "am", "'s", "'re", "be"]);
const BOUNDARIES = new Set([";", ":", "—", "(", ")"]);

const isVerb = (lexeme: Lexeme): boolean => lexeme.kind === "word" && (lexeme.pos === "VERB" || lexeme.pos === "AUX");
const isPast = (norm: string): boolean => PAST_FORMS.has(norm) || /[a-z]ed$/.test(norm);

/** The verb group that ends at `at`, read to the left. */
function groupTense(lexemes: readonly Lexeme[], at: number): "past" | "future" | null {
	const verb = lexemes[at] as Lexeme;
	for (let k = at; k >= 0 && at - k <= 4; k--) {
		const lexeme = lexemes[k] as Lexeme;
		if (k < at && !isVerb(lexeme) && lexeme.pos !== "ADV" && lexeme.pos !== "PART" && lexeme.norm !== "not") break;
		if (FUTURE.has(lexeme.norm) || /'ll$/.test(lexeme.norm)) return "future";
		if (k < at && PRESENT_BE.has(lexeme.norm)) return "future"; // "is scheduled", "are meeting"
		if (["was", "were", "had", "did", "has", "have"].includes(lexeme.norm)) return "past";
		if (k < at && lexeme.norm === "to")
			return /^(?:scheduled|set|due|expected|planned|plans?|hopes?|poised|slated)$/.test(lexemes[k - 1]?.norm ?? "") ? "future" : null;
	}
	return isPast(verb.norm) ? "past" : null;
}

function scan(lexemes: readonly Lexeme[], from: number, step: 1 | -1): "past" | "future" | null {
	for (let at = from, seen = 0; at >= 0 && at < lexemes.length && seen < REACH; at += step, seen++) {
		const lexeme = lexemes[at] as Lexeme;
		if (BOUNDARIES.has(lexeme.text)) return null;
		if (!isVerb(lexeme)) continue;
		const tense = groupTense(lexemes, at);
		if (tense !== null) return tense;
	}
	return null;
}

/** Lexemes [first, next) are the date. */
export const tenseAround = (lexemes: readonly Lexeme[], first: number, next: number): "past" | "future" | null =>
	scan(lexemes, first - 1, -1) ?? scan(lexemes, next, 1);
