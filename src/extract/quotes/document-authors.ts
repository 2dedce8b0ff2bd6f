/** Who wrote or said a document: whose "'s" stands before it, and whose name behind its own "by" or "from". */
import type { Span } from "../../facts/span.ts";
import { MONTH_NAMES } from "../lexicon/calendar.ts";
import type { Token, TokenizedText } from "../tokens.ts";
import type { Naming } from "./cast.ts";
import { isPossessive } from "./head-phrase.ts";
import { tokensIn } from "./token-places.ts";

/** Of all that a source can be read as, what an author is. */
type Author = { readonly kind: "people"; readonly ids: readonly string[] } | { readonly kind: "organization"; readonly id: string };

/** The person or body whose "'s" stands before the head. */
export function makerOf(words: TokenizedText, head: Span, people: readonly Naming[], bodies: readonly Naming[]): Author | null {
	const owns = (m: Naming): boolean => m.end <= head.start && isPossessive(words.tokens[tokensIn(words, m).last]);
	const person = people.find(owns);
	if (person) return { kind: "people", ids: [person.id] };
	const body = bodies.find(owns);
	return body ? { kind: "organization", id: body.id } : null;
}

/** Who has a paper in hand has not written it, nor says it who lost it: "documents seen by the Echo", "hacked ministry documents". */
export const handledPattern =
	/^(?:seen|obtained|reviewed|viewed|leaked|hacked|stolen|quoted|cited|carried|shared|reported|aired|broadcast)$/; // leaves "released"

/** When a document was made. Catches "last week", "on Tuesday"; leaves "in March". */
const timePattern = /^(?:last|this|on|earlier|today|yesterday|week|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

const isMonth = (norm: string): boolean => MONTH_NAMES.some((name) => name.toLowerCase() === norm);

/** "a poll [of 400 voters] released by": whom it asked or tells of stands before the verb that tells who made it; where there is none, where it was. */
function pastAsked({ tokens }: TokenizedText, from: number, to: number): number {
	if (tokens[from]?.norm !== "of") return from;
	let at = from + 1;
	const isBetween = ({ pos, norm }: Token): boolean => /^(?:NUM|ADJ|NOUN|PROPN|DET|ADV|VERB)$/.test(pos) && !madePattern.test(norm);
	while (at < to && at - from <= MAX_TOKENS_ASKED && isBetween(tokens[at] as Token)) at++;
	return at < to && madePattern.test(tokens[at]?.norm ?? "") ? at : from;
}

/** Catches "released"; leaves "registered". */
const madePattern = /^(?:released|published|conducted|commissioned|issued|compiled|taken|done)$/;

const MAX_TOKENS_ASKED = 8;

/** Catches "study", "findings"; leaves "report", "article". */
const researchPattern = /^(?:study|studies|research|papers?|findings|results|trial|trials|experiments?|meta-analysis)$/;

/** "data from [Lund Markets]", "a motion brought by [Senator Holm]": the name behind the document's own "by" or "from". */
export function authorOf(
	words: TokenizedText,
	from: number,
	to: number,
	people: readonly Naming[],
	bodies: readonly Naming[],
): Author | null {
	// "the survey, conducted by", "the report, by"
	const isSetOff =
		words.tokens[from]?.text === "," && (madePattern.test(words.tokens[from + 1]?.norm ?? "") || words.tokens[from + 1]?.norm === "by");
	let at = isSetOff ? from + 1 : pastAsked(words, from, to);
	const isVerb = (at: number): boolean =>
		(/^(?:VERB|ADV|AUX)$/.test(words.tokens[at]?.pos ?? "") || words.tokens[at]?.norm === "available") &&
		!handledPattern.test(words.tokens[at]?.norm ?? "");
	while (at < to && isVerb(at)) at++;
	const timed = at;
	// "documents submitted [last week] by Holm"
	while (at < to && timePattern.test(words.tokens[at]?.norm ?? "")) at++;
	// "published today (Thursday, May 6) by Holm"
	if (words.tokens[at]?.text === "(") {
		const close = words.tokens.slice(at, Math.min(to, at + MAX_TOKENS_ASKED)).findIndex(({ text }) => text === ")");
		if (close > 0) at += close + 1;
	}
	// "published in September by Holm": a month is no journal
	if (words.tokens[at]?.norm === "in" && isMonth(words.tokens[at + 1]?.norm ?? "")) at += 2;
	// "a report of the Lakes Commission"
	const isReportOf = at === from && words.tokens[at]?.norm === "of" && /^reports?$/.test(words.tokens[at - 1]?.norm ?? "");
	// "a study published in the Lund Journal": others made it
	const isResearch = researchPattern.test(words.tokens[from - 1]?.norm ?? "");
	const byPattern = at > timed || isResearch ? /^(?:by|from)$/ : /^(?:by|from|in)$/;
	if (at >= to || !(isReportOf || byPattern.test(words.tokens[at]?.norm ?? ""))) return null;
	let end = at + 1;
	// "by auditing firm Lund Markets"
	const isNominal = ({ pos, norm }: Token): boolean =>
		/^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(pos) ||
		/^(?:-|based|his|her|its|their)$/.test(norm) ||
		(pos === "VERB" && norm.endsWith("ing"));
	while (end < to && isNominal(words.tokens[end] as Token)) end++;
	const meant = (m: Naming): boolean => {
		const { first } = tokensIn(words, m);
		return first > at && first < end;
	};
	// "by the Lund Institute engineer Ida Holm" is hers; "by Holm's office" is not
	const person = people.find((m) => meant(m) && !isPossessive(words.tokens[tokensIn(words, m).last]));
	if (person) return { kind: "people", ids: [person.id] };
	// "by the Lakes Agency's Bridge Programme": the programme's
	const body = bodies.find(
		(m, i) => meant(m) && !(isPossessive(words.tokens[tokensIn(words, m).last]) && bodies[i + 1] && meant(bodies[i + 1] as Naming)),
	);
	return body ? { kind: "organization", id: body.id } : null;
}
