/**
 * What a figure is about beyond its unit, as a place in the sentence: the noun it measures ("a $5 fee"), the noun it belongs to
 * ("a range of 400 km"), or the subject of its verb ("the index rose 2%"). Null where only a pronoun stands for it.
 */
import { type Lexeme, wordAt } from "./lexemes.ts";
import { isNoun, phraseFrom, phraseUpTo, type Run } from "./phrases.ts";
import type { Quantity } from "./quantity.ts";
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
	"again",
]);
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

/** "a $5 fee", "0.6 per cent fee", "8.5 kW system", "the 60-year-old driver". */
function nounAfter(lexemes: readonly Lexeme[], quantity: Quantity): Run | null {
	if ((quantity.type === "count" && !quantity.modifier && quantity.unit !== "time") || quantity.sign !== null) return null;
	if (lexemes[quantity.next]?.norm === "-" && !quantity.modifier) return null;
	const start = quantity.next + (lexemes[quantity.next]?.norm === "-" ? 1 : 0);
	const opening = lexemes[start];
	if (!opening || !(isNoun(opening) || opening.pos === "ADJ" || opening.pos === "NUM" || opening.pos === "VERB")) return null;
	if (/^(?:higher|lower|more|less|later|ago|earlier|tall|long|wide|old|high|worth|due|each|early|late)$/.test(opening.norm)) return null;
	return phraseFrom(lexemes, start);
}

/** "5% of its workforce", "127 tons of ice", "$12,000 for a new roof". */
function nounOfAfter(lexemes: readonly Lexeme[], quantity: Quantity): Run | null {
	const link = wordAt(lexemes, quantity.next);
	if (link === "of") return phraseFrom(lexemes, quantity.next + 1);
	return link === "for" && quantity.type === "money" ? phraseFrom(lexemes, quantity.next + 1) : null;
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
	if (prior && (prior.quantity.next === open || prior.quantity.first > open)) return prior.concept;
	const inner = phraseUpTo(lexemes, lexemes[quantity.first - 1]?.text === ":" ? quantity.first - 1 : quantity.first);
	return inner && inner.first > open ? inner : phraseUpTo(lexemes, open);
}

/** What governs the figure on its left: a noun and preposition, a noun alone, a verb. */
function governor(lexemes: readonly Lexeme[], quantity: Quantity, prior: Prior | undefined): Run | null {
	let at = pastFillers(lexemes, quantity.first);
	const link = wordAt(lexemes, at - 1);
	if (PREPOSITIONS.has(link)) at = pastFillers(lexemes, at - 1);
	if (wordAt(lexemes, at - 1) === "," || wordAt(lexemes, at - 1) === ":") at--;
	if (prior && prior.quantity.next >= at && prior.quantity.next <= quantity.first) return prior.concept;
	// "use the socket in three hours": time belongs to what is done, but "a ban of three years" to the ban
	const adverbial = quantity.type === "duration" && PREPOSITIONS.has(link) && link !== "of" && link !== "for";
	const noun = adverbial ? null : phraseUpTo(lexemes, at);
	if (noun && !(prior && noun.first < prior.quantity.next)) return noun;
	return subjectOf(lexemes, at - 1, prior);
}

export function findConcept(lexemes: readonly Lexeme[], quantity: Quantity, prior?: Prior): Run | null {
	return (
		nounAfter(lexemes, quantity) ??
		nounOfAfter(lexemes, quantity) ??
		inBrackets(lexemes, quantity, prior) ??
		governor(lexemes, quantity, prior)
	);
}
