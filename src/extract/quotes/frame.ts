/** The words around a quotation that tell of the telling: the sentence of its cue, without what anybody is quoted with. */
import { contains, type Span, sliceWithout } from "../../facts/span.ts";
import type { TokenizedText } from "../tokens.ts";
import type { Attribution } from "./link.ts";
import { indexSpans, type SpanIndex } from "./span-index.ts";
import { sentenceAt } from "./token-places.ts";

/** Each way from the cue: beyond, even in one sentence, the words tell of something else. */
const MAX_FRAME_CHARS = 600;

function frameOf(words: TokenizedText, { cue, source }: Attribution, told: SpanIndex<Span>): string {
	const at = cue ?? source;
	const sentence = at && words.sentences[sentenceAt(words, at.start)];
	if (!sentence) return "";
	const around = { start: Math.max(sentence.start, at.start - MAX_FRAME_CHARS), end: Math.min(sentence.end, at.end + MAX_FRAME_CHARS) };
	const pieces = told.overlapping(around).filter((piece) => !contains(piece, at));
	return sliceWithout(words.text, around, pieces);
}

/** One frame an attribution, in order. */
export function findFrames(words: TokenizedText, attributions: readonly Attribution[]): string[] {
	const told = indexSpans(attributions.flatMap(({ content }) => content));
	return attributions.map((attribution) => frameOf(words, attribution, told));
}
