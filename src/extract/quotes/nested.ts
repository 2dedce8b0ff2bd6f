/**
 * A quotation inside a quotation: "She said the ministry had told her that the bridge was safe." Looked for by rule in every
 * content; only what has a source and a cue of its own in there is taken.
 */
import { contains } from "../../facts/span.ts";
import type { Sentence, TokenizedText } from "../tokens.ts";
import type { CastIndex } from "./cast.ts";
import { type Attribution, linkParts } from "./link.ts";
import { readSentence } from "./rule-parts.ts";
import { readSource } from "./source-reading.ts";
import { indexSpans } from "./span-index.ts";
import { NOBODY, type Speaking, speakingOf } from "./speaking.ts";
import { tokensIn } from "./token-places.ts";

export interface Nested {
	readonly attribution: Attribution;
	/** Index of the attribution it stands in. */
	readonly outer: number;
}

const NO_MARKS = indexSpans<never>([]);

/** A content cut into its sentences, each without the mark or the "that" that opens it. */
function sentencesIn(words: TokenizedText, first: number, last: number): Sentence[] {
	const found: Sentence[] = [];
	let from = first;
	for (let i = first; i < last; i++) {
		const token = words.tokens[i];
		if (!token || (i + 1 < last && words.tokens[i + 1]?.sentence === token.sentence)) continue;
		while (from < i && /^(?:["'“‘«„`]+|that)$/i.test(words.tokens[from]?.text ?? "")) from++;
		const opening = words.tokens[from];
		if (opening) found.push({ first: from, last: i + 1, start: opening.start, end: token.end, block: token.block });
		from = i + 1;
	}
	return found;
}

export function findNested(words: TokenizedText, attributions: readonly Attribution[]): Nested[] {
	return attributions.flatMap((attribution, outer) =>
		attribution.content.flatMap((piece) => {
			const { first, last } = tokensIn(words, piece);
			const parts = sentencesIn(words, first, last).flatMap((sentence) => readSentence(words, sentence, NO_MARKS));
			return linkParts(words, parts)
				.filter(({ source, cue, content }) => source && cue && content.every((c) => contains(piece, c)))
				.map((inner) => ({ outer, attribution: inner }));
		}),
	);
}

/** Inside a quotation "I" is who says it, and "he" may be anybody: only names, unnamed sources and "I" are read. */
export function resolveNested(words: TokenizedText, { source }: Attribution, cast: CastIndex, outer: Speaking): Speaking {
	const reading = source && readSource(words, source, cast);
	if (!source || !reading) return NOBODY;
	if (reading.kind === "pronoun") return reading.pronoun === "i" ? { ...outer, rule: "speaks of himself or herself" } : NOBODY;
	return speakingOf(reading, source) ?? NOBODY;
}
