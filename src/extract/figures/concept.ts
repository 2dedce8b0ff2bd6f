/**
 * What a figure is about beyond its unit, as a place in the sentence: the noun it measures ("a $5 fee"), the noun it belongs to
 * ("a range of 400 km"), or the subject of its verb ("the index rose 2%"). Null where only a pronoun stands for it.
 */
import { SAYING } from "../lexicon/saying.ts";
import { type Lexeme, wordAt } from "./lexemes.ts";
import { isNoun, phraseFrom, phraseUpTo, type Run } from "./phrases.ts";
import type { Quantity } from "./quantity.ts";
import { findGroup, findRival } from "./rivals.ts";
import { type Prior, subjectOf } from "./subject.ts";

/** Words between a figure and what governs it: "by an average of", "as much as about". */
const FILLERS = new Set([
	"an",
	"a",
	"the",
	"age",
	"aged",
	"ages",
	"average",
	"total",
	"combined",
	"cumulative",
	"just",
	"only",
	"about",
	"around",
	"nearly",
	"almost",
	"roughly",
	"approximately",
	"some",
	"more",
	"less",
	"than",
	"fewer",
	"over",
	"under",
	"up",
	"down",
	"at",
	"least",
	"most",
	"as",
	"much",
	"many",
	"high",
	"low",
	"barely",
	"estimated",
	"between",
	"another",
	"further",
	"additional",
	"record",
	"maximum",
	"minimum",
	"≈",
	"~",
	"+",
	"also",
	"even",
	"still",
	"now",
	"currently",
	"again",
	"sharply",
	"slightly",
	"smaller",
	"larger",
	"greater",
	"bigger",
	"higher",
	"lower",
	"longer",
	"shorter",
	"older",
	"younger",
]);
/** Nouns of size: "an average of 5%" only hedges, "the national average of 3%" is what is measured. */
const SIZES = new Set(["average", "total", "record", "maximum", "minimum"]);
const PREPOSITIONS = new Set([
	"of",
	"for",
	"with",
	"to",
	"by",
	"in",
	"on",
	"at",
	"from",
	"over",
	"after",
	"within",
	"during",
	"near",
	"above",
	"below",
	"toward",
	"towards",
	"into",
	"through",
	"since",
	"worth",
]);

/** "a three-hour recorded interview"; not the verb of "the 93-year-old finishes". */
const isParticiple = (lexeme: Lexeme): boolean => lexeme.pos === "VERB" && /(?:ed|ing|en)$/.test(lexeme.norm);

/** "a $5 fee", "0.6 per cent fee", "8.5 kW system", "the 60-year-old driver". */
function nounAfter(lexemes: readonly Lexeme[], quantity: Quantity): Run | null {
	if ((quantity.type === "count" && !quantity.modifier && quantity.unit !== "time") || quantity.sign !== null) return null;
	if (lexemes[quantity.next]?.norm === "-" && !quantity.modifier) return null;
	const start = quantity.next + (lexemes[quantity.next]?.norm === "-" ? 1 : 0);
	const opening = lexemes[start];
	if (!opening || !(isNoun(opening) || opening.pos === "ADJ" || opening.pos === "NUM" || isParticiple(opening))) return null;
	if (/^(?:higher|lower|more|less|later|ago|earlier|tall|long|wide|old|high|worth|due|each|early|late)$/.test(opening.norm)) return null;
	return phraseFrom(lexemes, start);
}

/** "5% of its workforce", "127 tons of ice", "$12,000 for a new roof". */
function nounOfAfter(lexemes: readonly Lexeme[], quantity: Quantity): Run | null {
	const link = wordAt(lexemes, quantity.next);
	const quoted = /^["“‘]$/.test(wordAt(lexemes, quantity.next + 1)) ? 1 : 0; // "95% of “homes”"
	if (link === "of") return phraseFrom(lexemes, quantity.next + 1 + quoted);
	if (quantity.type !== "money") return null;
	if (link === "worth" && wordAt(lexemes, quantity.next + 1) === "of") return phraseFrom(lexemes, quantity.next + 2);
	if (link === "for") return phraseFrom(lexemes, quantity.next + 1);
	return link === "in" ? goods(lexemes, quantity.next + 1) : null;
}

/** "$2 billion in cash reserves": what the money is; not the place of "$5 million in Texas". */
function goods(lexemes: readonly Lexeme[], at: number): Run | null {
	if (lexemes[at]?.dated || /^(?:the|its|their|his|her|an?|this|that)$/.test(wordAt(lexemes, at))) return null;
	const run = phraseFrom(lexemes, at);
	return run && lexemes[run.next - 1]?.pos === "NOUN" ? run : null;
}

/** Where the words that only hedge the figure begin. */
function pastFillers(lexemes: readonly Lexeme[], at: number): number {
	let first = at;
	while (first > 0 && FILLERS.has(wordAt(lexemes, first - 1))) first--;
	return first;
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

/** "in front of", "as part of": nouns that a preposition has swallowed; "in revenue of $5m" is none of them. */
const SWALLOWED = /^(?:front|way|behalf|favou?r|lieu|excess|part|case|view|light|means|place|spite|search|need|charge|hono(?:u)?r)$/;

/** The "to" of "in addition to 40 jobs", the "of" of "by way of": a noun without an article between two prepositions is none. */
const isComplexPreposition = (lexemes: readonly Lexeme[], link: number): boolean =>
	/^(?:in|on|by|as)$/.test(wordAt(lexemes, link - 2)) &&
	(wordAt(lexemes, link) === "of"
		? SWALLOWED.test(wordAt(lexemes, link - 1))
		: /^(?:to|for|with)$/.test(wordAt(lexemes, link)) && lexemes[link - 1]?.pos === "NOUN" && !/s$/.test(wordAt(lexemes, link - 1)));

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
	if (before && !(OPENINGS.has(before.norm) || SAYING.has(before.norm))) return false;
	const at = pastPhrase(lexemes, quantity.next);
	const verb = lexemes[at + (lexemes[at]?.pos === "ADV" ? 1 : 0)];
	return verb?.pos === "AUX" || (verb?.pos === "VERB" && !/ing$/.test(verb.norm));
}

/** "half of them": of what, an earlier sentence says. */
const isOfPronoun = (lexemes: readonly Lexeme[], quantity: Quantity): boolean =>
	wordAt(lexemes, quantity.next) === "of" && /^(?:them|it|us|you|which|whom)$/.test(wordAt(lexemes, quantity.next + 1));

/** "according to two people", "told 40 teachers": those who say or hear it are not what is said. */
function isParty(lexemes: readonly Lexeme[], quantity: Quantity): boolean {
	if (quantity.type !== "count" || quantity.modifier) return false;
	const at = pastFillers(lexemes, quantity.first) - 1;
	return /^(?:told|tells?|telling)$/.test(wordAt(lexemes, at)) || (wordAt(lexemes, at) === "to" && wordAt(lexemes, at - 1) === "according");
}

/** What governs the figure on its left: a noun and preposition, a noun alone, a verb. */
function governor(lexemes: readonly Lexeme[], quantity: Quantity, prior: Prior | undefined): Run | null {
	let at = pastFillers(lexemes, quantity.first);
	const link = wordAt(lexemes, at - 1);
	if (PREPOSITIONS.has(link)) {
		if (isComplexPreposition(lexemes, at - 1)) return null;
		at =
			SIZES.has(wordAt(lexemes, at - 2)) && !/^(?:an?|combined|cumulative|estimated)$/.test(wordAt(lexemes, at - 3))
				? at - 1
				: pastFillers(lexemes, at - 1);
	}
	if (wordAt(lexemes, at - 1) === "," || wordAt(lexemes, at - 1) === ":") at--;
	if (prior && prior.quantity.next >= at && prior.quantity.next <= quantity.first) return prior.concept;
	// "use the socket in three hours": time belongs to what is done, but "a ban of three years" to the ban
	const adverbial =
		/^(?:during|after|within|since)$/.test(link) ||
		(quantity.type === "duration" && PREPOSITIONS.has(link) && link !== "of" && link !== "for");
	const noun = adverbial ? null : phraseUpTo(lexemes, at);
	if (noun && !(prior && noun.first < prior.quantity.next)) return noun;
	return subjectOf(lexemes, at - 1, prior);
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
	if (prior.quantity.type !== "duration") return { first: prior.quantity.next, next: run.next };
	let end = prior.quantity.first;
	while (STRETCH.test(wordAt(lexemes, end - 1))) end--;
	return phraseUpTo(lexemes, end);
}

export function findConcept(lexemes: readonly Lexeme[], quantity: Quantity, prior?: Prior): Run | null {
	if (isOfPronoun(lexemes, quantity)) return null;
	const own = nounAfter(lexemes, quantity) ?? nounOfAfter(lexemes, quantity);
	if (own || isSubject(lexemes, quantity) || isParty(lexemes, quantity)) return own;
	const rival = findRival(lexemes, quantity, prior);
	if (rival) return rival;
	const around = inBrackets(lexemes, quantity, prior) ?? governor(lexemes, quantity, prior) ?? findGroup(lexemes, quantity);
	return around && pastPrior(lexemes, around, prior);
}
