/**
 * The tagger's parts, put right where the words leave no doubt: whom one told is no content, and a cue in front of a quotation
 * is a cue.
 */
import type { Span } from "../../facts/span.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Sentence, Token, TokenizedText } from "../tokens.ts";
import { isPlainVerb } from "./cues.ts";
import { mendInversions } from "./inversions.ts";
import { mendSource } from "./mend-source.ts";
import type { Part } from "./parts.ts";
import type { Quotation } from "./quotation-marks.ts";
import { indexSpans, type SpanIndex } from "./span-index.ts";
import { tokensIn } from "./token-places.ts";

/** Catches "told", "assured"; leaves "said": verbs that name whom one spoke to. */
const toldPattern = /(?:^|\s)(?:t(?:old|ells?|elling)|(?:assur|remind|inform|warn|promis|notif|advis)(?:e|es|ed|ied|s|ing)?)$/i;

/** "told reporters at the gate that": a hearer is no longer than this. */
const MAX_HEARER_TOKENS = 9;

const isHearerWord = (token: Token): boolean =>
	/^(?:NOUN|PROPN|DET|ADJ|ADP|CCONJ|NUM|PART|PUNCT)$/.test(token.pos) && !/^["“”,:;]/.test(token.text);

const clauseStarts: ReadonlySet<string> = new Set(["that", "whether", "he", "she", "they", "it", "we", "i", "there", "how", "why"]);

/** "assured [trust members that ...]": the content starts with "that". */
function withoutHearer(words: TokenizedText, content: Part): Part {
	const { first, last } = tokensIn(words, content);
	for (let i = first; i < Math.min(last, first + MAX_HEARER_TOKENS); i++) {
		const token = words.tokens[i];
		if (!token) break;
		if (i > first && clauseStarts.has(token.norm)) return { ...content, start: token.start };
		if (!isHearerWord(token)) break;
	}
	return content;
}

/** "[that it was old and added, “It is safe.”]": cut before the cue, which becomes one. */
function splitAtCue(words: TokenizedText, content: Part, speech: SpanIndex<Quotation>): Part[] {
	for (const q of speech.overlapping(content)) {
		const range = tokensIn(words, q);
		const mark = words.tokens[range.first - 1];
		const verb = words.tokens[range.first - 2];
		if (!mark || !verb || !/^[,:]$/.test(mark.text) || verb.start <= content.start || !isPlainVerb(verb.norm)) continue;
		const before = words.tokens[range.first - 3];
		const end = before?.norm === "and" ? (words.tokens[range.first - 4]?.end ?? content.start) : (before?.end ?? content.start);
		if (end <= content.start) continue;
		const cue: Part = { ...content, role: "cue", start: verb.start, end: verb.end };
		return [{ ...content, end }, cue, { ...content, start: q.start }];
	}
	return [content];
}

/** Catches the start of "p.m. Tuesday" and of the "5" in "PM2.5": the tagger takes the dot for the end. */
const falseStopPattern = /^(?:[ap]\.m\.|\.(?=\d))/;

/** "[that he left around 10:30] p.m. Tuesday.": what was said goes on to the next part or the sentence's end. */
function pastFalseStop(words: TokenizedText, content: Part, next: Part | undefined): Part {
	const { last } = tokensIn(words, content);
	const [token, sentence] = [words.tokens[last], words.sentences[words.tokens[last - 1]?.sentence ?? -1]];
	const rest = token && sentence && token.start < sentence.end ? words.text.slice(token.start, sentence.end) : "";
	if (!token || !sentence || !falseStopPattern.test(rest) || (token.text === "." && token.start !== content.end)) return content;
	return upTo(words, content, sentence, next);
}

/** Up to the next part, or to where the sentence ends. */
function upTo(words: TokenizedText, content: Part, sentence: Sentence, next: Part | undefined): Part {
	const { last } = tokensIn(words, content);
	let end = sentence.last;
	if (next && next.start < sentence.end) end = tokensIn(words, next).first;
	while (end > last && /^[.,;:—–-]$/.test(words.tokens[end - 1]?.text ?? "")) end--;
	return { ...content, end: words.tokens[end - 1]?.end ?? content.end };
}

const subordinating = wordSet("after when if while before because since although though as once unless until despite without during");

/** "[that after the fair], she left": a condition alone says nothing; the clause behind its comma does. */
function pastCondition(words: TokenizedText, content: Part, next: Part | undefined): Part {
	const { first, last } = tokensIn(words, content);
	const opening = words.tokens[first]?.norm === "that" ? first + 1 : first;
	const [comma, subject] = [words.tokens[last], words.tokens[last + 1]];
	const sentence = words.sentences[subject?.sentence ?? -1];
	const isCondition = opening > first && subordinating.has(words.tokens[opening]?.norm ?? "") && comma?.text === ",";
	if (!isCondition || !subject || !sentence || (next && next.start < subject.end)) return content;
	if (words.tokens[first]?.sentence !== subject.sentence || words.tokens.slice(opening, last).some((token) => token.text === ","))
		return content;
	return /^(?:PRON|DET|NOUN|PROPN|ADJ)$/.test(subject.pos) ? upTo(words, content, sentence, next) : content;
}

/** Catches "LUND, Sweden (AP) — " and "LUND -- "; leaves "NASA said". */
const datelinePattern = /^\p{Lu}[\p{Lu} .’'-]+(?:, [\p{L} .]{2,30})?(?: \([\p{L} ]{2,30}\))?\s+(?:—|–|―|--?)\s+/u;

/** "[LUND — The bridge] is old": where the news comes from opens its paragraph and is no part of a sentence. */
function withoutDateline(words: TokenizedText, part: Part): Part {
	const { first } = tokensIn(words, part);
	if (words.blocks[words.tokens[first]?.block ?? -1]?.start !== part.start) return part;
	const dateline = datelinePattern.exec(words.text.slice(part.start, Math.min(part.end, part.start + MAX_DATELINE_CHARS)));
	return dateline ? { ...part, start: part.start + dateline[0].length } : part;
}

const MAX_DATELINE_CHARS = 80;

/** "the officer of the United [States]": no verb. */
const isUnitedStates = (words: TokenizedText, { start, end }: Part): boolean =>
	words.text.slice(start, end) === "States" && words.text.slice(start - 7, start) === "United ";

export function mendParts(words: TokenizedText, parts: readonly Part[], speech: readonly Quotation[]): Part[] {
	const index = indexSpans(speech);
	const textOf = (span: Span): string => words.text.slice(span.start, span.end);
	return mendInversions(
		words,
		parts.map((part) => withoutDateline(words, part)),
	).flatMap((part, i, all) => {
		if (part.role === "source") return mendSource(words, part, all[i + 1]);
		if (part.role === "cue") return isUnitedStates(words, part) ? [] : [part];
		const previous = all[i - 1];
		const told = previous?.role === "cue" && part.start - previous.end <= 1 && toldPattern.test(textOf(previous));
		const whole = pastCondition(words, pastFalseStop(words, part, all[i + 1]), all[i + 1]);
		return splitAtCue(words, told ? withoutHearer(words, whole) : whole, index);
	});
}
