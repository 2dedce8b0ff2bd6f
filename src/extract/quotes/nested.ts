/**
 * A quotation inside a quotation: "She said the ministry had told her that the bridge was safe." Looked for by rule in every
 * content; only what has a source and a cue of its own in there is taken.
 */
import { contains, type Span } from "../../facts/span.ts";
import type { Sentence, TokenizedText } from "../tokens.ts";
import type { CastIndex } from "./cast.ts";
import { isBody, isKnownSomebody } from "./described.ts";
import type { Attribution } from "./link.ts";
import { readInnerClauses } from "./nested-clauses.ts";
import { readNounClauses } from "./nested-nouns.ts";
import { isPersonal } from "./personal.ts";
import type { Quotation } from "./quotation-marks.ts";
import { findSingleQuotations } from "./single-marks.ts";
import { readSource } from "./source-reading.ts";
import { indexSpans, type SpanIndex } from "./span-index.ts";
import { NOBODY, type Speaking, speakingOf } from "./speaking.ts";
import { spanOf, tokensIn } from "./token-places.ts";

export interface Nested {
	readonly attribution: Attribution;
	/** Index of the attribution it stands in. */
	readonly outer: number;
	/** The marks that stand inside the outer content. */
	readonly marks: SpanIndex<Inner>;
}

interface Inner extends Span {
	readonly inner: Span;
}

/** Of 60 read by hand in news of many papers 48 had source and content right. */
export const NESTED_LIKELIHOOD = 0.8;

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

/** Double marks in a content that is not all in marks, and single ones inside double ones. */
function marksInside(text: string, piece: Span, quotations: SpanIndex<Quotation>): Inner[] {
	const around = quotations.overlapping(piece);
	const covering = around.find((q) => q.inner.start <= piece.end && contains(q, piece));
	return covering ? findSingleQuotations(text, covering.inner, []) : around.filter((q) => contains(piece, q));
}

/** Somebody, a body or a paper: "the risk", "the last years" and "it" report nothing. */
function canSpeak(words: TokenizedText, source: Span, cast: CastIndex): boolean {
	const reading = readSource(words, source, cast);
	if (reading.kind === "pronoun") return /^(?:i|we|he|she|they)$/.test(reading.pronoun);
	return reading.kind !== "unnamed" || isPersonal(reading.head, null) || isBody(reading.head);
}

export function findNested(
	words: TokenizedText,
	attributions: readonly Attribution[],
	quotations: SpanIndex<Quotation>,
	cast: CastIndex,
): Nested[] {
	return attributions.flatMap((attribution, outer) =>
		attribution.content.flatMap((piece): Nested[] => {
			const marks = indexSpans(marksInside(words.text, piece, quotations));
			const marksAt = (at: number): number | null => {
				const token = words.tokens[at];
				const opened = token && marks.overlapping(token).find((q) => q.start === token.start);
				return opened ? tokensIn(words, opened).last : null;
			};
			const { first, last } = tokensIn(words, piece);
			return sentencesIn(words, first, last).flatMap((sentence) =>
				[...readInnerClauses(words, sentence, marksAt), ...readNounClauses(words, sentence)].flatMap((clause): Nested[] => {
					const [source, cue, content] = [clause.source, clause.cue, clause.content].map((range) => spanOf(words, range));
					if (!source || !cue || !content) return [];
					if (!canSpeak(words, source, cast)) return [];
					const certainty = { content: NESTED_LIKELIHOOD, cue: NESTED_LIKELIHOOD, source: NESTED_LIKELIHOOD };
					return [{ outer, marks, attribution: { source, cue, content: [content], certainty } }];
				}),
			);
		}),
	);
}

/** Inside a quotation "I" is who says it, and "he" may be anybody: only names, unnamed sources and "I" are read. */
export function resolveNested(words: TokenizedText, { source }: Attribution, cast: CastIndex, outer: Speaking): Speaking {
	const reading = source && readSource(words, source, cast);
	if (!source || !reading) return NOBODY;
	if (reading.kind === "pronoun") return reading.pronoun === "i" ? { ...outer, rule: "speaks of himself or herself" } : NOBODY;
	if (reading.kind === "unnamed" && isKnownSomebody(words, source, reading))
		return { ...NOBODY, rule: "somebody known who is not named here" };
	return speakingOf(reading, source) ?? NOBODY;
}
