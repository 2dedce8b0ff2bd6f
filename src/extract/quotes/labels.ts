/**
 * Paragraphs that open with a label: "Q:", "HOLM:", "Ida Holm:". In interviews and transcripts it tells who speaks; in lists of charges,
 * results, casts and prices it tells of whom or what the rest is, and nobody speaks.
 */
import { type Span, slice } from "../../facts/span.ts";
import type { TokenizedText } from "../tokens.ts";

export interface Labelled {
	readonly label: string;
	/** The label without its colon. */
	readonly span: Span;
	/** Behind the colon and its space. */
	readonly rest: Span;
}

/** Catches "Q:", "HOLM:", "Ida Holm:", "Holm:", "Q. "; leaves "Here is why:". */
const labelPattern = /^["“]?(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})(?::|\.(?=\s))\s*(?=\S)/u;

/** Heads of a paragraph that no one speaks. */
const notSpeakerPattern =
	/^(?:read|photos?|pictures?|video|watch|updated?|edit|note|source|sources|related|correction|more|also|editor|breaking|listen|see|image|credit|where|when|what|who|why|how|dear|by|tips?|step)\b/i;

/** Asks or answers, without a name. */
export const isQuestionLabel = (label: string): boolean => /^(?:Q|QUESTION)$/i.test(label);
export const isAnswerLabel = (label: string): boolean => /^(?:A|ANSWER)$/i.test(label);

/** A dot after a name ends many an ordinary sentence; only Q. and A. are labels with one. */
const isLabel = (match: RegExpExecArray): boolean => /^[QA]$/.test(match[1] ?? "") || !match[0].trimEnd().endsWith(".");

export const isSpeakerLabel = (label: string): boolean => !notSpeakerPattern.test(label);

export function readLabels(words: TokenizedText): Labelled[] {
	return words.blocks.flatMap((block): Labelled[] => {
		const match = labelPattern.exec(slice(words.text, block));
		const label = match?.[1];
		if (!match || !label || !isLabel(match) || !isSpeakerLabel(label)) return [];
		const start = block.start + match[0].indexOf(label);
		return [{ label, span: { start, end: start + label.length }, rest: { start: block.start + match[0].length, end: block.end } }];
	});
}

/** Who speaks says "I" and "you" or asks: catches "Are they safe?" and "We looked twice"; leaves "Burglary, held without bond." */
const speakingPattern = /\b(?:I|we|you|me|us|my|our|your|mine|ours|yours)\b|\?/i;

/** Of what is said aloud, so many paragraphs show it. */
const MIN_SPOKEN_SHARE = 1 / 3;

/** Are these somebody's own words, taken together? */
export function areSpoken(words: TokenizedText, passages: readonly Span[]): boolean {
	const spoken = passages.filter((passage) => speakingPattern.test(slice(words.text, passage)));
	return spoken.length >= passages.length * MIN_SPOKEN_SHARE;
}
