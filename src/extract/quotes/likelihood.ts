/**
 * How likely an attribution is to be one, with the right source and cue: what the tagger says of its parts, and what its words
 * look like, weighed together.
 */
import { type Span, slice } from "../../facts/span.ts";
import type { QuoteKind } from "../../facts/types.ts";
import { RESEARCHER_NOUNS } from "../lexicon/media.ts";
import { DOCUMENT_NOUNS } from "../lexicon/source-nouns.ts";
import { type CueStrength, cueStrength } from "./cues.ts";
import type { Attribution } from "./link.ts";

/** What speaks for or against an attribution with a cue; a strength and a kind are there or not. */
export type Signs = Readonly<Partial<Record<keyof typeof WEIGHTS, number>>>;

/**
 * Weights of a logistic regression, as `npm run train:likelihood` fits them: on two thirds of PolNeAR's train split, each tagged
 * by a model that had not seen it; right is where an annotator has the content by half and touches source and cue.
 */
const WEIGHTS = {
	bias: -0.44,
	content: 0.37,
	cue: 0.23,
	source: 0.11,
	noSource: -0.73,
	clause: 0.25,
	before: 0.32,
	capital: 0.13,
	length: 0.14,
	plain: -0.09,
	speech: 0.06,
	belief: -0.12,
	other: -0.29,
	direct: 0.13,
	mixed: -0.16,
	indirect: -0.42,
} satisfies Record<CueStrength | QuoteKind, number> & Record<string, number>;

export const signNames = Object.keys(WEIGHTS) as readonly (keyof typeof WEIGHTS)[];

/** In the order of signNames. */
export const signRow = (signs: Signs): number[] => signNames.map((name) => signs[name] ?? 0);

/** A quotation without a cue: on PolNeAR's dev split 58 of 80 are a content of their own, the others mostly part of one. */
const WITHOUT_CUE = 0.72;

/** The tagger is never surer than this, nor less sure. */
const MAX_CERTAINTY = 0.995;
const MIN_CERTAINTY = 0.02;

function logOdds(certainty: number): number {
	const p = Math.min(MAX_CERTAINTY, Math.max(MIN_CERTAINTY, certainty));
	return Math.log(p / (1 - p));
}

/** Catches the head of "that it was safe" and "he would go", leaves "the bridge". */
const clausePattern = /^(?:that|whether|if|how|why|what|he|she|they|it|we|there|i)\b/i;

const countWords = (text: string, pieces: readonly Span[]): number =>
	pieces.reduce((sum, piece) => sum + (slice(text, piece).match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);

/** Null where there is no cue: nothing is weighed then. */
export function findSigns(text: string, { cue, source, content, certainty }: Attribution, kind: QuoteKind): Signs | null {
	if (!cue) return null;
	const opening = content[0] as Span;
	return {
		bias: 1,
		content: logOdds(certainty.content),
		cue: logOdds(certainty.cue ?? MIN_CERTAINTY),
		...(source ? { source: logOdds(certainty.source ?? MIN_CERTAINTY) } : { noSource: 1 }),
		...(clausePattern.test(slice(text, opening)) && { clause: 1 }),
		...(opening.start < cue.start && { before: 1 }),
		...(source && /\p{Lu}/u.test(slice(text, source)) && { capital: 1 }),
		length: Math.log(1 + countWords(text, content)),
		[cueStrength(slice(text, cue))]: 1,
		[kind]: 1,
	};
}

export function likelihoodOf(text: string, attribution: Attribution, kind: QuoteKind): number {
	const signs = findSigns(text, attribution, kind);
	if (!signs) return WITHOUT_CUE;
	const sum = signNames.reduce((total, name) => total + WEIGHTS[name] * (signs[name] ?? 0), 0);
	return 1 / (1 + Math.exp(-sum));
}

/**
 * Below this an attribution is not shown. Chosen on PolNeAR's dev part and on news pages read by hand together. PolNeAR's F1 is best at 0.35 to 0.4 for
 * all; but what is only thought, wished or done ("hoped to buy", "is drafting", "voted for") is seldom a quote to a reader, even where the tagger is
 * fairly sure of it: of such on the pages one in four was.
 */
const MIN_LIKELIHOOD: Readonly<Record<CueStrength, number>> = { plain: 0.45, speech: 0.45, belief: 0.7, other: 0.75 };
/** Quoted words are somebody's, whatever the cue. */
const MIN_LIKELIHOOD_QUOTED = 0.35;

/** Catches "did not respond to", "voted for", "will offer": done, not said, whatever the verb is elsewhere; leaves "responded that". */
const deedPattern =
	/\bnot (?:\w+ )?(?:respond|reply|return)|n['’]t (?:\w+ )?(?:respond|reply|return)|\bvot(?:e[ds]?|ing)\b|\boffer(?:s|ed|ing)?\b/i;

/** With a thing behind it that is no clause, a deed too: catches "found" in "found a house", "adding to" in "adding to the troubles". */
const deedWithThingPattern = /\b(?:find(?:s|ing)?|found|add(?:s|ing|ed) to)\b/i;

/** A number is added, not a remark: catches "added 256 points" and "adds 0.9 percent", leaves "added 256 owners had left". */
const addedPattern = /^add(?:s|ed) [\d.,]+\s*(?:%|percent|per cent|points?|basis)(?!\w)/i;

/** Somebody is telephoned: catches "called an ambulance" and "called the Lund police", leaves "called the police old". */
const telephonedPattern = /^call(?:s|ed) (?:an ambulance|911|999|112|(?:the )?(?:\p{L}+ ){0,2}(?:police|office|department|help))$/iu;

/** Names and scare quotes: catches "so-called", "dubbed"; leaves "called it". */
const namingPattern = /\b(?:so-called|dubbed|nicknamed|also known as|known as|entitled|titled)$/i;

/** Turns of phrase: catches the "That said" of "That said, the bridge is old" and "All told". */
const turnPattern = /^(?:(?:having )?that said|all told)$/i;

/** "reported to him", "voted for it": no words at all. */
const bareWordPattern = /^(?:him|her|it|them|me|us|you|this|that|what)$/i; // catches "it"; leaves "it was"

/** "a review of the data", "researchers": what they found they report. */
const isResearch = (source: string): boolean =>
	source
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.some((word) => DOCUMENT_NOUNS.has(word) || RESEARCHER_NOUNS.has(word));

export function isLikely(text: string, { cue, source, content }: Attribution, kind: QuoteKind, likelihood: number): boolean {
	if (!cue) return true;
	const words = slice(text, cue);
	if (namingPattern.test(words)) return false;
	if (kind === "direct") return true;
	if (source && turnPattern.test(`${slice(text, source)} ${words}`)) return false;
	if (kind === "mixed") return likelihood >= MIN_LIKELIHOOD_QUOTED;
	const opening = slice(text, content[0] as Span);
	if (addedPattern.test(`${words} ${opening}`) || telephonedPattern.test(`${words} ${opening}`)) return false;
	if (content.every((piece) => bareWordPattern.test(slice(text, piece)))) return false;
	const isThing = !clausePattern.test(opening) && !(source && isResearch(slice(text, source)));
	const isDeed = deedPattern.test(words) || (isThing && deedWithThingPattern.test(words));
	return likelihood >= MIN_LIKELIHOOD[isDeed ? "other" : cueStrength(words)];
}
