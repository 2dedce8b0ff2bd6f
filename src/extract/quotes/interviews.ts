/**
 * Interviews and transcripts: paragraphs that open with who speaks ("Q:", "HOLM:", "Ida Holm:"). Each is a source, a colon and
 * what is said. Taken only where labels come again and again, so that "Update:" and "Read more:" stay out.
 */
import { slice } from "../../facts/span.ts";
import type { TokenizedText } from "../tokens.ts";
import type { Part } from "./parts.ts";

/** Catches "Q:", "HOLM:", "Ida Holm:", "Q. "; leaves "Here is why:". */
const labelPattern =
	/^["“]?(Q|A|(?:\p{Lu}[\p{Lu}.'’-]+)(?: \p{Lu}[\p{Lu}.'’-]+){0,3}|\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3})(?::|\.(?=\s))\s*(?=\S)/u;

/** Heads of a paragraph that no one speaks. */
const notSpeakerPattern =
	/^(?:read|photos?|pictures?|video|watch|updated?|note|source|sources|related|correction|more|also|editor|breaking|listen|see|image|credit|where|when|what|who|why|how)\b/i;

/** A dot after a name ends many an ordinary sentence; only Q. and A. are labels with one. */
const isLabel = (match: RegExpExecArray): boolean => /^[QA]$/.test(match[1] ?? "") || !match[0].trimEnd().endsWith(".");

/** Fewer labelled paragraphs than this make no interview. */
const MIN_LABELLED = 3;

export function findLabelledParts(words: TokenizedText): Part[] {
	const labelled = words.blocks.flatMap((block) => {
		const match = labelPattern.exec(slice(words.text, block));
		const label = match?.[1];
		if (!match || !label || !isLabel(match) || notSpeakerPattern.test(label)) return [];
		const start = block.start + match[0].indexOf(label);
		const colon = start + label.length;
		return [{ label, start, colon, from: block.start + match[0].length, end: block.end }];
	});
	const counts = new Map<string, number>();
	for (const { label } of labelled) counts.set(label, (counts.get(label) ?? 0) + 1);
	const spoken = labelled.filter(({ label }) => /^[QA]$/.test(label) || (counts.get(label) ?? 0) > 1);
	if (spoken.length < MIN_LABELLED) return [];
	return spoken.flatMap(({ start, colon, from, end }): Part[] => [
		{ role: "source", start, end: colon, certainty: LABEL_CERTAINTY },
		{ role: "cue", start: colon, end: colon + 1, certainty: LABEL_CERTAINTY },
		{ role: "content", start: from, end, certainty: LABEL_CERTAINTY },
	]);
}

const LABEL_CERTAINTY = 0.97;
