/**
 * What a figure is about beyond its unit, as a place in the sentence: the noun it measures ("a $5 fee"), the noun it belongs to
 * ("a range of 400 km"), or the subject of its verb ("the index rose 2%"). Null where only a pronoun stands for it.
 */
import { SHOWING_VERBS } from "../lexicon/estimating.ts";
import { SAYING } from "../lexicon/saying.ts";
import { pastFillers } from "./fillers.ts";
import { findGovernor } from "./governor.ts";
import { isCapital, type Lexeme, wordAt } from "./lexemes.ts";
import { findUnitWord } from "./lookup.ts";
import { isNoun, phraseFrom, phraseUpTo, type Run } from "./phrases.ts";
import type { Quantity } from "./quantity.ts";
import { findAsked, findGroup, findRival } from "./rivals.ts";
import type { Prior } from "./subject.ts";

/** "a three-hour recorded interview"; not the verb of "the 93-year-old finishes". */
const isParticiple = (lexeme: Lexeme): boolean => lexeme.pos === "VERB" && /(?:ed|ing|en)$/.test(lexeme.norm);

/** "a $5 fee", "0.6 per cent fee", "8.5 kW system", "the 60-year-old driver". */
function nounAfter(lexemes: readonly Lexeme[], quantity: Quantity): Run | null {
	if ((quantity.type === "count" && !quantity.modifier && quantity.unit !== "time") || quantity.sign !== null) return null;
	if (lexemes[quantity.next]?.norm === "-" && !quantity.modifier) return null;
	const start = quantity.next + (lexemes[quantity.next]?.norm === "-" ? 1 : 0);
	const opening = lexemes[start];
	if (!opening || !(isNoun(opening) || opening.pos === "ADJ" || opening.pos === "NUM" || isParticiple(opening))) return null;
	if (
		/^(?:higher|lower|more|less|later|ago|earlier|tall|long|wide|old|high|worth|due|each|early|late|following|including)$/.test(
			opening.norm,
		)
	)
		return null;
	// "the 93 year-old finishes his term": a verb that was taken for a noun
	if (quantity.type === "age" && (/ing$/.test(opening.norm) || /^(?:his|her|its|their)$/.test(wordAt(lexemes, start + 1)))) return null;
	return phraseFrom(lexemes, start);
}

/** "5% of its workforce", "127 tons of ice", "$12,000 for a new roof". */
function nounOfAfter(lexemes: readonly Lexeme[], quantity: Quantity): Run | null {
	const link = wordAt(lexemes, quantity.next);
	const quoted = /^["“‘]$/.test(wordAt(lexemes, quantity.next + 1)) ? 1 : 0; // "95% of “homes”"
	if (link === "of" && isSize(lexemes, quantity.next + 1)) return null;
	if (link === "of") return phraseFrom(lexemes, quantity.next + 1 + quoted) ?? substance(lexemes, quantity.next + 1);
	if (quantity.type !== "money") return null;
	if (link === "worth" && wordAt(lexemes, quantity.next + 1) === "of") return phraseFrom(lexemes, quantity.next + 2);
	if (link === "for") return phraseFrom(lexemes, quantity.next + 1);
	return link === "in" ? goods(lexemes, quantity.next + 1) : null;
}

/** "eighty spiders of two meters each": how large, and not what of. */
const isSize = (lexemes: readonly Lexeme[], at: number): boolean =>
	(lexemes[at]?.kind === "number" || lexemes[at]?.pos === "NUM") && findUnitWord(lexemes, at + 1) !== null;

/** "30 GW of solar": an adjective that stands for a noun. */
const substance = (lexemes: readonly Lexeme[], at: number): Run | null =>
	lexemes[at]?.pos === "ADJ" && lexemes[at + 1]?.kind !== "number" ? { first: at, next: at + 1 } : null;

/** "$2 billion in cash reserves": what the money is; not the place of "$5 million in Texas". */
function goods(lexemes: readonly Lexeme[], at: number): Run | null {
	if (lexemes[at]?.dated || /^(?:the|its|their|his|her|an?|this|that)$/.test(wordAt(lexemes, at))) return null;
	const run = phraseFrom(lexemes, at);
	return run && lexemes[run.next - 1]?.pos === "NOUN" ? run : null;
}

/** "costs $20 (£15)": as the figure it repeats; "the base price ($59)": the noun before the bracket. */
function inBrackets(lexemes: readonly Lexeme[], quantity: Quantity, prior: Prior | undefined): Run | null {
	let open = quantity.first - 1;
	while (open >= 0 && quantity.first - open < 8 && !["(", ")"].includes(wordAt(lexemes, open))) open--;
	if (wordAt(lexemes, open) !== "(") return null;
	const counted = prior?.quantity.counted;
	if (prior && prior.quantity.next === open && counted) return { first: counted.first, next: counted.head + 1 };
	if (prior && (prior.quantity.next === open || prior.quantity.first > open || prior.concept?.next === open)) return prior.concept;
	const inner = phraseUpTo(lexemes, lexemes[quantity.first - 1]?.text === ":" ? quantity.first - 1 : quantity.first);
	return inner && inner.first > open ? inner : phraseUpTo(lexemes, open);
}

/** What stands before a clause. */
const OPENINGS = new Set([
	"that",
	",",
	":",
	"-",
	"where",
	"when",
	"while",
	"as",
	"because",
	"if",
	"though",
	"although",
	"whereas",
	"after",
	"before",
	"since",
	"until",
]);

/** Past the "in the region" and "and territories" of "40 people in the region have". */
function pastPhrase(lexemes: readonly Lexeme[], from: number): number {
	if (!/^(?:in|of|from|at|on|across|and)$/.test(wordAt(lexemes, from))) return from;
	const run = phraseFrom(lexemes, from + 1);
	return run ? run.next : from;
}

/** "said that 30 people had been hurt", "In spring, 40 mills shut": a count that is the subject of its clause is about itself. */
function isSubject(lexemes: readonly Lexeme[], quantity: Quantity): boolean {
	if (quantity.type !== "count" || quantity.counted === null || quantity.modifier) return false;
	const before = lexemes[pastFillers(lexemes, quantity.first) - 1];
	const clause = before?.norm === "and" && wordAt(lexemes, pastFillers(lexemes, quantity.first) - 2) === ",";
	if (before && !clause && !(OPENINGS.has(before.norm) || SAYING.has(before.norm) || SHOWING_VERBS.has(before.norm))) return false;
	const at = pastPhrase(lexemes, quantity.next);
	const verb = lexemes[at + (lexemes[at]?.pos === "ADV" ? 1 : 0)];
	return verb?.pos === "AUX" || (verb?.pos === "VERB" && !/ing$/.test(verb.norm));
}

/** "half of them": of what, an earlier sentence says. */
const isOfPronoun = (lexemes: readonly Lexeme[], quantity: Quantity): boolean =>
	wordAt(lexemes, quantity.next) === "of" && /^(?:them|it|us|you|which|whom)$/.test(wordAt(lexemes, quantity.next + 1));

/** "the 93-year-old's lawyer": that is who it is. */
const isSomebody = (lexemes: readonly Lexeme[], quantity: Quantity): boolean =>
	quantity.type === "age" &&
	/^(?:the|an?|this|that)$/.test(wordAt(lexemes, quantity.first - 1)) &&
	/^olds?(?:'s?)?$/.test(wordAt(lexemes, quantity.next - 1));

/** "according to two people", "told 40 teachers": those who say or hear it are not what is said. */
function isParty(lexemes: readonly Lexeme[], quantity: Quantity): boolean {
	if (quantity.type !== "count" || quantity.modifier) return false;
	const at = pastFillers(lexemes, quantity.first) - 1;
	return /^(?:told|tells?|telling)$/.test(wordAt(lexemes, at)) || (wordAt(lexemes, at) === "to" && wordAt(lexemes, at - 1) === "according");
}

/** "said she and 40 teachers had left": with whom they stand is no thing counted. */
function isCompany(lexemes: readonly Lexeme[], quantity: Quantity): boolean {
	const at = pastFillers(lexemes, quantity.first) - 1;
	return quantity.type === "count" && wordAt(lexemes, at) === "and" && /^(?:he|she|they|we|i)$/.test(wordAt(lexemes, at - 1));
}

/** Words of "capacity for the first seven months of the year reached 2 GW" before the stretch of time. */
const STRETCH = /^(?:the|first|last|past|next|previous|over|for|in|during|of)$/;

/** A phrase that begins inside the figure before it: "$0.06/kWh benchmark" is the benchmark, "seven months of the year" hangs on what it is about. */
function pastPrior(lexemes: readonly Lexeme[], run: Run, prior: Prior | undefined): Run | null {
	if (
		!prior ||
		prior.quantity.type === "count" ||
		run.first <= prior.quantity.first ||
		run.first >= prior.quantity.next ||
		run.next <= prior.quantity.next
	)
		return run;
	if (prior.quantity.type !== "duration" || prior.quantity.modifier) return { first: prior.quantity.next, next: run.next };
	let end = prior.quantity.first;
	while (STRETCH.test(wordAt(lexemes, end - 1))) end--;
	return phraseUpTo(lexemes, end);
}

/** "Ida de Moor Jr., 55,": the whole name before the comma. */
function nameBefore(lexemes: readonly Lexeme[], quantity: Quantity): Run | null {
	const end = quantity.first - 1;
	if (wordAt(lexemes, end) !== ",") return null;
	let first = end;
	while (first > 0 && !/['’]s?$/.test(lexemes[first - 1]?.text ?? "") && (isCapital(lexemes[first - 1]) || isInName(lexemes, first - 1)))
		first--;
	return first < end && isCapital(lexemes[first]) && lexemes[first]?.pos !== "DET" ? { first, next: end } : null;
}

/** The "." of "Jr." and "J.", the "de" of "Ida de Moor". */
const isInName = (lexemes: readonly Lexeme[], at: number): boolean =>
	isCapital(lexemes[at - 1]) &&
	(lexemes[at]?.text === "."
		? /^(?:\p{Lu}|Jr|Sr|St|Dr|Mr|Mrs|Ms)$/u.test(lexemes[at - 1]?.text ?? "")
		: /^(?:de|da|di|del|van|von|der|den|bin|al|la|le|el|-)$/.test(wordAt(lexemes, at)));

export function findConcept(lexemes: readonly Lexeme[], quantity: Quantity, prior?: Prior): Run | null {
	if (isOfPronoun(lexemes, quantity)) return null;
	const aged = quantity.type === "age" && quantity.next === quantity.amount.next ? nameBefore(lexemes, quantity) : null;
	if (aged) return aged;
	const asked = findAsked(lexemes, quantity, prior);
	if (asked) return asked.group;
	const own = nounAfter(lexemes, quantity) ?? nounOfAfter(lexemes, quantity);
	if (own || isSomebody(lexemes, quantity) || isSubject(lexemes, quantity) || isParty(lexemes, quantity) || isCompany(lexemes, quantity))
		return own;
	const rival = findRival(lexemes, quantity, prior);
	if (rival) return rival;
	const around = inBrackets(lexemes, quantity, prior) ?? findGovernor(lexemes, quantity, prior) ?? findGroup(lexemes, quantity);
	return around && pastPrior(lexemes, around, prior);
}
