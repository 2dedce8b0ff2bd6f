/**
 * Who-says-what before anybody is asked who it is: the tagger's parts (or the rules', where there is no tagger) brought
 * together with the quotation marks and joined to attributions.
 */
import { contains, type Span } from "../../facts/span.ts";
import type { QuoteKind } from "../../facts/types.ts";
import type { Tags } from "../tags.ts";
import type { TokenizedText } from "../tokens.ts";
import { mendClosings } from "./closings.ts";
import { findForeignSpeech, isEnglish, isForeignSentence } from "./foreign.ts";
import { findLabelledParts } from "./interviews.ts";
import { leaveLists } from "./label-lists.ts";
import { isLikely, likelihoodOf } from "./likelihood.ts";
import { type Attribution, linkParts } from "./link.ts";
import { mendParts } from "./mend.ts";
import { addMissingSources } from "./missing-sources.ts";
import { joinParagraphs } from "./paragraphs.ts";
import { readParts } from "./parts.ts";
import { giveAgents } from "./passives.ts";
import { tidyPieces, withAsInCue } from "./pieces.ts";
import { findPosts } from "./posts.ts";
import { leavePullQuotes } from "./pull-quotes.ts";
import type { Quotation } from "./quotation-marks.ts";
import { kindOf } from "./quote-kind.ts";
import { referBack } from "./referring-back.ts";
import { findRuleParts } from "./rule-parts.ts";
import { preferParts, snapToMarks } from "./snap.ts";
import { indexSpans, type SpanIndex } from "./span-index.ts";
import { isWholeSentence, looksLikeSpeech } from "./speech-marks.ts";
import { joinSplit } from "./split-quotations.ts";
import { standsAlone } from "./stands-alone.ts";
import { sentenceAt } from "./token-places.ts";

export interface Found {
	readonly attributions: readonly Weighed[];
	/** The quotations that can be somebody's words. */
	readonly speech: readonly Quotation[];
	/** Indices of blocks that only repeat what is said elsewhere. */
	readonly asides: ReadonlySet<number>;
}

/** An attribution with its kind and how likely it is to be one. */
export interface Weighed extends Attribution {
	readonly kind: QuoteKind;
	readonly likelihood: number;
	/** The outlet that relays it, by name. */
	readonly relayedBy?: string;
}

/** `language`: BCP 47; null is taken for English. */
export function findAttributions(
	words: TokenizedText,
	quotations: readonly Quotation[],
	tags: Tags | null,
	language: string | null,
): Found {
	const foreign = language !== null && !isEnglish(language);
	const found = foreign ? findForeignCandidates(words, quotations, language) : findCandidates(words, quotations, tags);
	const isSaid = (content: readonly Span[]): boolean => (foreign ? isForeignSentence(words.text, content) : standsAlone(words, content));
	const isWorthShowing = (a: Weighed): boolean => (a.cue || a.source ? isLikely(words.text, a, a.kind, a.likelihood) : isSaid(a.content));
	return { ...found, attributions: found.attributions.filter(isWorthShowing) };
}

/** All that may be an attribution, likely or not. */
export function findCandidates(words: TokenizedText, quotations: readonly Quotation[], tags: Tags | null): Found {
	const labelled = findLabelledParts(words);
	const labels = labelled.filter((part) => part.role === "source");
	const speech = quotations.filter((q) => looksLikeSpeech(words, q) && !labels.some((label) => contains(q, label)));
	const found = preferParts(
		labelled,
		tags ? mendClosings(words, mendParts(words, leaveLists(words, readParts(words, tags)), speech), speech) : findRuleParts(words, speech),
	);
	const inPost = (span: Span): boolean => words.blocks[words.sentences[sentenceAt(words, span.start)]?.block ?? 0]?.kind === "post";
	const parts = found.filter((part) => !inPost(part));
	const bareSpeech = speech.filter((q) => !inPost(q) && (!tags || isWholeSentence(words, q)));
	const tidy = tidyPieces(words, linkParts(words, snapToMarks(parts, speech, bareSpeech)));
	const linked = joinParagraphs(words.text, joinSplit(words, tidy, quotations), speech);
	const { attributions, asides } = leavePullQuotes(words, addMissingSources(words, giveAgents(words, referBack(words, linked))));
	const all = [...attributions.map((attribution) => withAsInCue(words, attribution)), ...findPosts(words)].sort(
		(a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0),
	);
	return { attributions: weigh(words, all, quotations), speech, asides };
}

function findForeignCandidates(words: TokenizedText, quotations: readonly Quotation[], language: string): Found {
	const { speech, parts } = findForeignSpeech(words, quotations, language);
	const linked = joinParagraphs(words.text, linkParts(words, parts), speech);
	const { attributions, asides } = leavePullQuotes(words, linked);
	return { attributions: weigh(words, attributions, quotations), speech, asides };
}

function weigh(words: TokenizedText, attributions: readonly Attribution[], quotations: readonly Quotation[]): Weighed[] {
	const marks = indexSpans(quotations);
	const cues = indexSpans(attributions.flatMap(({ cue }) => cue ?? []));
	return attributions.map((attribution): Weighed => {
		const kind = kindOf(words.text, attribution.content, marks);
		const likelihood = likelihoodOf(words.text, attribution, kind);
		return { ...attribution, kind, likelihood: isInterrupted(attribution, cues) ? likelihood * INTERRUPTED : likelihood };
	});
}

/**
 * "“A,” Holm said, adding that it was old. “B.”": B may go with either cue. Of those that are likely else, 42 of 53 are right in PolNeAR's
 * train and dev split, held against 97 of 100.
 */
const INTERRUPTED = 0.8;

/** Does another's cue stand between its own and its last piece? */
function isInterrupted({ cue, content }: Attribution, cues: SpanIndex<Span>): boolean {
	const last = content.at(-1);
	if (!cue || !last || last.start <= cue.end) return false;
	return cues.overlapping({ start: cue.end, end: last.start }).some((other) => other.start >= cue.end);
}
