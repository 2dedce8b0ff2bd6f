/**
 * How likely an attribution is to be one, with the right source and cue: what the tagger says of its parts, and what its words
 * look like, weighed together.
 */
import { type Span, slice } from "../../facts/span.ts";
import type { QuoteKind } from "../../facts/types.ts";
import { type CueStrength, cueStrength } from "./cues.ts";
import { isAnothers, isDeed, isNaming, isNoWord, isTurn } from "./deeds.ts";
import type { Attribution } from "./link.ts";

/** What speaks for or against an attribution with a cue; a strength and a kind are there or not. */
export type Signs = Readonly<Partial<Record<keyof typeof WEIGHTS, number>>>;

/**
 * Weights of a logistic regression, as `npm run train:likelihood` fits them: on two thirds of PolNeAR's train split, each tagged
 * by a model that had not seen it; right is where an annotator has the content by half and touches source and cue.
 */
const WEIGHTS = {
	bias: -0.41,
	content: 0.33,
	cue: 0.18,
	source: 0.16,
	noSource: -0.34,
	clause: 0.14,
	before: 0.29,
	capital: 0.07,
	length: 0.12,
	plain: -0.03,
	speech: 0.06,
	belief: -0.06,
	other: -0.38,
	direct: 0.19,
	mixed: -0.2,
	indirect: -0.4,
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

/** Catches the verb of "the bridge was old" and "others had left"; leaves that of "a bridge that was old" and of "a note, should he come". */
const clauseVerbPattern =
	/(?<!\b(?:that|which|who|whom|whose|where|when|what|as|than)\s(?:[\p{L}’'-]+\s){0,2})(?<!,\s)\b(?:is|are|was|were|has|had|have|will|would|can|could|should|may|might|must|did|does|remain(?:s|ed))(?![\p{L}-])/u;

const isClause = (content: string): boolean => clausePattern.test(content) || clauseVerbPattern.test(content);

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
 * Below this an attribution is not shown. Chosen on PolNeAR's dev part and on news pages read by hand together. PolNeAR's F1 is
 * best at 0.35 for all (source, cue and content 80.4, 73.8 and 69.5 instead of 79.0, 72.9 and 69.1), but of the quotes on a page one in four
 * is none then: what is only thought, wished or done ("hoped to buy", "is drafting") is seldom a quote to a reader, even where the
 * tagger is fairly sure of it.
 */
const MIN_LIKELIHOOD: Readonly<Record<CueStrength, number>> = { plain: 0.45, speech: 0.55, belief: 0.6, other: 0.62 };
/** "voted for", "will offer": of such on the pages one in four was a quote. */
const MIN_LIKELIHOOD_OF_DEED = 0.75;
/** Quoted words are somebody's, whatever the cue. */
const MIN_LIKELIHOOD_QUOTED = 0.45;

export function isLikely(text: string, { cue, source, content }: Attribution, kind: QuoteKind, likelihood: number): boolean {
	if (!cue) return true;
	if (isNaming(text, cue, content) || isAnothers(text, cue, content)) return false;
	if (kind === "direct") return true;
	if (isTurn(text, source, cue, content)) return false;
	if (kind === "mixed") return likelihood >= MIN_LIKELIHOOD_QUOTED;
	if (isNoWord(text, source, cue, content)) return false;
	const isThing = !isClause(slice(text, content[0] as Span));
	return likelihood >= (isDeed(text, source, cue, isThing) ? MIN_LIKELIHOOD_OF_DEED : MIN_LIKELIHOOD[cueStrength(slice(text, cue))]);
}
