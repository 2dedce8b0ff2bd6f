/** The words around a quotation that tell of the telling: the sentence of its cue, without the quoted content. */
import { overlaps } from "../../facts/span.ts";
import type { TokenizedText } from "../tokens.ts";
import type { Attribution } from "./link.ts";
import { sentenceAt } from "./token-places.ts";

/** Each way from the cue: beyond, even in one sentence, the words tell of something else. */
const MAX_FRAME_CHARS = 600;

export function frameOf(words: TokenizedText, attribution: Attribution): string {
	const at = attribution.cue ?? attribution.source;
	const sentence = at && words.sentences[sentenceAt(words, at.start)];
	if (!sentence) return "";
	let frame = "";
	let from = Math.max(sentence.start, at.start - MAX_FRAME_CHARS);
	const end = Math.min(sentence.end, at.end + MAX_FRAME_CHARS);
	for (const piece of attribution.content) {
		if (!overlaps(piece, { start: from, end })) continue;
		frame += words.text.slice(from, Math.max(from, piece.start));
		from = Math.max(from, piece.end);
	}
	return frame + words.text.slice(from, Math.max(from, end));
}
