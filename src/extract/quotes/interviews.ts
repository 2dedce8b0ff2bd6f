/**
 * Interviews and transcripts: paragraphs that open with who speaks ("Q:", "HOLM:", "Ida Holm:"). Each is a source, a colon and
 * what is said. Taken only where labels come again and again and the rest is spoken, so that "Update:" and box scores stay out.
 */

import type { TokenizedText } from "../tokens.ts";
import { areSpoken, isAnswerLabel, isQuestionLabel, type Labelled, readLabels } from "./labels.ts";
import type { Part } from "./parts.ts";

/** Fewer labelled paragraphs than this make no interview. */
const MIN_LABELLED = 3;

const isUnnamed = ({ label }: Labelled): boolean => isQuestionLabel(label) || isAnswerLabel(label);

/** "IDA HOLM:" comes again as "HOLM:". */
const keyOf = ({ label }: Labelled): string => label.split(" ").at(-1)?.toUpperCase() ?? label;

export function findLabelledParts(words: TokenizedText): Part[] {
	const labelled = readLabels(words);
	const counts = new Map<string, number>();
	for (const one of labelled) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
	const spoken = labelled.filter((one) => isUnnamed(one) || (counts.get(keyOf(one)) ?? 0) > 1);
	const isTalk = spoken.some(isUnnamed) || counts.size > 1;
	const passages = spoken.map(({ rest }) => rest);
	if (spoken.length < MIN_LABELLED || !isTalk || !areSpoken(words, passages)) return [];
	return spoken.flatMap(({ span, rest }): Part[] => [
		{ role: "source", ...span, certainty: LABEL_CERTAINTY },
		{ role: "cue", start: span.end, end: span.end + 1, certainty: LABEL_CERTAINTY },
		{ role: "content", ...rest, certainty: LABEL_CERTAINTY },
	]);
}

const LABEL_CERTAINTY = 0.97;
