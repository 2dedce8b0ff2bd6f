/**
 * "The bridge will open in May, said people close to the matter": where the tagger takes those behind "said" for the content and the
 * clause's own subject for the source, the two are put in their places.
 */
import type { Sentence, TokenizedText } from "../tokens.ts";
import { findPhraseFrom } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";
import { sentenceAt, spanOf, type TokenRange, tokensIn } from "./token-places.ts";

const saidPattern = /^(?:said|says|say)$/i; // not "told", whose hearer follows

/** The phrase that fills the content up to the sentence's end or its next comma; null where a verb goes on. */
function findSpeakers(words: TokenizedText, first: number, sentence: Sentence): TokenRange | null {
	const phrase = findPhraseFrom(words, first, sentence);
	const after = phrase && words.tokens[phrase.last];
	return phrase !== null && (phrase.last >= sentence.last || /^[.,]$/.test(after?.text ?? "")) ? phrase : null;
}

/** Words that tell where and when a named person said it: "said Ida Holm in a letter that was seen by the Echo". */
const occasionPattern = /^(?:in|on|at|during|after|before|to)$/;

/** "Kestrel's newly named chair Ida Holm": no longer title stands before a name. */
const MAX_TITLE_TOKENS = 14;

/** The name behind the content's first words, titles and all, that is followed by where or when; null where a verb of its own goes on. */
function findNamedSpeaker(words: TokenizedText, first: number, sentence: Sentence): TokenRange | null {
	const isName = (at: number): boolean => words.tokens[at]?.pos === "PROPN" && /^\p{Lu}/u.test(words.tokens[at]?.text ?? "");
	for (let at = first; at < Math.min(sentence.last, first + MAX_TITLE_TOKENS); at++) {
		const token = words.tokens[at];
		// "executive chair Ida Holm": wink takes some titles for verbs
		const isVerb = token?.pos === "VERB" && !token.norm.endsWith("ed") && !isName(at + 1);
		if (!token || token.pos === "AUX" || isVerb) return null;
		if (at > first && occasionPattern.test(token.norm) && isName(at - 1) && isName(at - 2)) return { first, last: at };
	}
	return null;
}

/** Has the clause that the tagger's source opens a verb of its own before "said"? Then its subject is not who says it. */
const hasOwnVerb = (words: TokenizedText, source: Part, comma: number): boolean =>
	words.tokens.slice(tokensIn(words, source).last, comma).some((token) => token.pos === "VERB" || token.pos === "AUX");

/** "[Kestrel's cash sits in banks such as Lund Corp.,] said people": a clause whole, and no name with its clause of "who". */
function isClause(words: TokenizedText, { first, last }: TokenRange): boolean {
	const tokens = words.tokens.slice(first, last);
	return (
		!tokens.some((token) => /^(?:who|which|that|whose)$/.test(token.norm)) &&
		tokens.some((token) => token.pos === "AUX" || (token.pos === "VERB" && /^\p{Ll}/u.test(token.text) && !/(?:ed|ing)$/.test(token.norm)))
	);
}

/** The parts of the sentence that stand before part `at`. */
function partsBefore(parts: readonly Part[], at: number, start: number): Part[] {
	let first = at;
	while (first > 0 && (parts[first - 1] as Part).start >= start) first--;
	return parts.slice(first, at);
}

export function mendInversions(words: TokenizedText, parts: readonly Part[]): Part[] {
	const mended = [...parts];
	parts.forEach((content, i) => {
		const cue = parts[i - 1];
		if (content.role !== "content" || cue?.role !== "cue" || content.start - cue.end > 1) return;
		if (!saidPattern.test(words.text.slice(cue.start, cue.end))) return;
		const commaAt = tokensIn(words, cue).first - 1;
		const comma = words.tokens[commaAt];
		const sentence = words.sentences[sentenceAt(words, cue.start)];
		if (comma?.text !== "," || !sentence || comma.start <= sentence.start) return;
		const before = partsBefore(parts, i - 1, sentence.start);
		// "The mayor, Ida Holm, said no to it": her name ends at the comma. Quoted words have their source found otherwise.
		if (before.some((part) => part.role !== "source" || (part.end >= comma.start - 1 && !isClause(words, tokensIn(words, part))))) return;
		const { first } = tokensIn(words, content);
		const clauses =
			before.length > 0
				? before.every((part) => hasOwnVerb(words, part, commaAt))
				: isClause(words, { first: sentence.first, last: commaAt });
		const speaker = findSpeakers(words, first, sentence) ?? (clauses ? findNamedSpeaker(words, first, sentence) : null);
		const span = speaker && spanOf(words, speaker);
		if (!span) return;
		for (const part of before) mended.splice(mended.indexOf(part), 1);
		mended.splice(mended.indexOf(content), 1, { ...content, ...span, role: "source" });
		mended.splice(mended.indexOf(cue), 0, { ...content, start: sentence.start, end: comma.start });
	});
	return mended;
}
