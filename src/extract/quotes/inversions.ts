/**
 * "The bridge will open in May, said people close to the matter": where the tagger takes those behind "said" for the content and the
 * clause's own subject for the source, the two are put in their places.
 */
import type { Sentence, TokenizedText } from "../tokens.ts";
import { findPhraseFrom } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";
import { sentenceAt, spanOf, tokensIn } from "./token-places.ts";

const saidPattern = /^(?:said|says|say)$/i; // not "told", whose hearer follows

/** The phrase that fills `content` up to the sentence's end or its next comma; null where a verb goes on. */
function findSpeakers(words: TokenizedText, content: Part, sentence: Sentence): Part | null {
	const { first } = tokensIn(words, content);
	const phrase = findPhraseFrom(words, first, sentence);
	const after = phrase && words.tokens[phrase.last];
	const ends = phrase !== null && (phrase.last >= sentence.last || /^[.,]$/.test(after?.text ?? ""));
	const span = ends ? spanOf(words, phrase) : null;
	return span && { ...content, ...span, role: "source" };
}

export function mendInversions(words: TokenizedText, parts: readonly Part[]): Part[] {
	const mended = [...parts];
	parts.forEach((content, i) => {
		const cue = parts[i - 1];
		if (content.role !== "content" || cue?.role !== "cue" || content.start - cue.end > 1) return;
		if (!saidPattern.test(words.text.slice(cue.start, cue.end))) return;
		const comma = words.tokens[tokensIn(words, cue).first - 1];
		const sentence = words.sentences[sentenceAt(words, cue.start)];
		if (comma?.text !== "," || !sentence || comma.start <= sentence.start) return;
		const before = parts.filter((part) => part.start >= sentence.start && part.end <= cue.start);
		// "The mayor, Ida Holm, said no to it": her name ends at the comma. Quoted words have their source found otherwise.
		if (before.some((part) => part.role !== "source" || part.end >= comma.start - 1)) return;
		const source = findSpeakers(words, content, sentence);
		if (!source) return;
		for (const part of before) mended.splice(mended.indexOf(part), 1);
		mended.splice(mended.indexOf(content), 1, source);
		mended.splice(mended.indexOf(cue), 0, { ...content, start: sentence.start, end: comma.start });
	});
	return mended;
}
