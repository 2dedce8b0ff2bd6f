/**
 * What governs a figure on its left: what a verb of change moves, a noun and preposition, a noun alone, the subject of its verb. Null
 * where none is told.
 */
import { ORDINALS } from "../lexicon/ordinals.ts";
import { PREPOSITIONS, pastFillers, SIZES } from "./fillers.ts";
import { type Lexeme, wordAt } from "./lexemes.ts";
import { findMoved } from "./moved.ts";
import { baseUpTo, isComplexPreposition, phraseUpTo, type Run } from "./phrases.ts";
import type { Quantity } from "./quantity.ts";
import { isVerb, type Prior, subjectOf, whole } from "./subject.ts";

/** "from $0.23 today to $0.10": only the time of the first stands between the two. */
const followsAtOnce = (lexemes: readonly Lexeme[], prior: Prior, at: number): boolean =>
	prior.quantity.next <= at &&
	lexemes.slice(prior.quantity.next, at).every((lexeme) => lexeme.dated || /^(?:now|currently|in)$/.test(lexeme.norm));

/** Words of a list's item before the next comma: "$6,490 in cash, 39 cards". */
const ITEM = 6;

/** "seized $6,490 in cash, 39 cards and 315 stamps": an item after a comma. */
function isListed(lexemes: readonly Lexeme[], quantity: Quantity, prior: Prior | undefined): boolean {
	if (quantity.type !== "count" || quantity.modifier) return false;
	const comma = quantity.first - 1;
	if (wordAt(lexemes, comma) !== "," || !prior || comma - prior.quantity.next > ITEM) return false;
	return prior.quantity.next <= comma && !lexemes.slice(prior.quantity.next, comma).some(isVerb);
}

/** "takes place in two stages": a noun that its verb has swallowed. */
const isSwallowed = (lexemes: readonly Lexeme[], noun: Run): boolean =>
	noun.next - noun.first === 1 &&
	/^(?:place|part|effect|advantage|care|office|shape|note|action|hold|root)$/.test(wordAt(lexemes, noun.first)) &&
	/^(?:tak(?:e|es|en|ing)|took)$/.test(wordAt(lexemes, noun.first - 1));

/** "are at stake in 11 towns", "is under way for three": part of the verb, too. */
const isAtStake = (lexemes: readonly Lexeme[], noun: Run): boolean =>
	noun.next - noun.first === 1 &&
	/^(?:stake|risk|grabs|way|play|force|hand)$/.test(wordAt(lexemes, noun.first)) &&
	/^(?:at|for|under|in)$/.test(wordAt(lexemes, noun.first - 1));

/** "the first cuts from the guild in eight years": what is the first for so long. */
const isSuperlative = (lexemes: readonly Lexeme[], noun: Run): boolean =>
	lexemes
		.slice(noun.first, noun.next)
		.some((lexeme) => ORDINALS.has(lexeme.norm) || /^(?:most|worst|best|[a-z]{3,}est)$/.test(lexeme.norm));

/** "use the socket in three hours": time belongs to what is done, but "a ban of three years" to the ban. */
const isAdverbial = (quantity: Quantity, link: string): boolean =>
	/^(?:during|after|within|since)$/.test(link) ||
	(quantity.type === "duration" && PREPOSITIONS.has(link) && link !== "of" && link !== "for");

/** "spoke to reporters for seven minutes": the time is that of the deed. */
const isHeard = (lexemes: readonly Lexeme[], noun: Run): boolean =>
	/^(?:to|with|at|in|on|from)$/.test(wordAt(lexemes, noun.first - 1)) && isVerb(lexemes[noun.first - 2]);

/** "a stake in the firm in a deal worth $600 million": the deal; "a loan from Kell worth $5 million": the loan. */
function dealUpTo(lexemes: readonly Lexeme[], at: number): Run | null {
	const base = baseUpTo(lexemes, at);
	return base && wordAt(lexemes, base.first - 1) === "in" ? base : phraseUpTo(lexemes, at);
}

export function findGovernor(lexemes: readonly Lexeme[], quantity: Quantity, prior: Prior | undefined): Run | null {
	if (prior && isListed(lexemes, quantity, prior)) return subjectOf(lexemes, prior.quantity.first - 1);
	let at = pastFillers(lexemes, quantity.first);
	const link = wordAt(lexemes, at - 1);
	const moved = /^(?:by|to|from)$/.test(link) ? findMoved(lexemes, at - 1) : null;
	if (moved) return moved;
	// "32 percent opposed it, down from 47 percent"
	if (prior && link === "from" && /^(?:up|down)$/.test(wordAt(lexemes, at - 2)) && prior.quantity.type === quantity.type)
		return prior.concept;
	if (PREPOSITIONS.has(link)) {
		if (isComplexPreposition(lexemes, at - 1)) return null;
		at =
			SIZES.has(wordAt(lexemes, at - 2)) && !/^(?:an?|combined|cumulative|estimated)$/.test(wordAt(lexemes, at - 3))
				? at - 1
				: pastFillers(lexemes, at - 1);
	}
	if (wordAt(lexemes, at - 1) === "," || wordAt(lexemes, at - 1) === ":") at--;
	if (prior && prior.quantity.next >= at && prior.quantity.next <= quantity.first) return prior.concept;
	if (prior && link === "to" && prior.quantity.type === quantity.type && followsAtOnce(lexemes, prior, at)) return prior.concept;
	const noun = link === "worth" ? dealUpTo(lexemes, at) : phraseUpTo(lexemes, at);
	if (noun && quantity.type === "duration" && link === "for" && isHeard(lexemes, noun)) return subjectOf(lexemes, noun.first - 1, prior);
	const own = noun && (!isAdverbial(quantity, link) || isSuperlative(lexemes, noun)) ? noun : null;
	if (own && (isSwallowed(lexemes, own) || isAtStake(lexemes, own))) return subjectOf(lexemes, own.first - 1, prior);
	if (own && !(prior && own.first < prior.quantity.next)) return link === "for" ? whole(lexemes, own) : own;
	return subjectOf(lexemes, at - 1, prior);
}
