/** Contents that the tagger cuts short, taken on to where their clause ends. `next` is the part behind the content: nothing runs into it. */
import { slice } from "../../facts/span.ts";
import { WEEKDAYS } from "../lexicon/calendar.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Sentence, TokenizedText } from "../tokens.ts";
import type { Part } from "./parts.ts";
import { isFiniteVerb, tokensIn } from "./token-places.ts";

/** Catches the start of "p.m. Tuesday" and of the "5" in "PM2.5": the tagger takes the dot for the end. */
const falseStopPattern = /^(?:[ap]\.m\.|\.(?=\d))/;

/** Catches the end of "a rare “got it!”" before "moment", leaves "“Is it old?”", all in marks. */
const markedWordPattern = /[^"“‘']\s["“‘'][^"“”‘’]+[!?]["”’']$/;

/** So few letters hold the longest such word and the one before it. */
const MAX_MARKED_CHARS = 30;

/** "[that he left around 10:30] p.m. Tuesday.": what was said goes on to the next part or the sentence's end. */
export function pastFalseStop(words: TokenizedText, content: Part, next: Part | undefined): Part {
	const { last } = tokensIn(words, content);
	const [token, sentence] = [words.tokens[last], words.sentences[words.tokens[last - 1]?.sentence ?? -1]];
	const rest = token && sentence && token.start < sentence.end ? words.text.slice(token.start, sentence.end) : "";
	if (!token || !sentence || rest === "" || (token.text === "." && token.start !== content.end)) return content;
	const isMarkedWord = token.pos === "NOUN" && markedWordPattern.test(slice(words.text, content).slice(-MAX_MARKED_CHARS));
	if (!falseStopPattern.test(rest) && !isMarkedWord) return content;
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
export function pastCondition(words: TokenizedText, content: Part, next: Part | undefined): Part {
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

/** Nothing that stands between two marks is longer. */
const MAX_INSERTION_TOKENS = 60;

/** "[that the bridge], which she knew well, was old": a clause without its verb goes on behind what stands between two commas or dashes. */
export function pastInsertion(words: TokenizedText, content: Part, next: Part | undefined): Part {
	const { first, last } = tokensIn(words, content);
	const [opening, mark] = [words.tokens[first], words.tokens[last]];
	const sentence = words.sentences[opening?.sentence ?? -1];
	if (!opening || !mark || !sentence || last >= sentence.last || !/^(?:[,—–-]|--)$/.test(mark.text)) return content;
	const isRelative = /^(?:which|who|whose)$/.test(words.tokens[last + 1]?.norm ?? "");
	if (!(isRelative || /^(?:that|whether|if|how|why)$/.test(opening.norm)) || words.tokens.slice(first, last).some(isFiniteVerb))
		return content;
	const end = Math.min(sentence.last, last + MAX_INSERTION_TOKENS);
	const closing = words.tokens.slice(last + 1, end).findIndex((token) => token.text === mark.text);
	const behind = closing < 0 ? undefined : words.tokens[last + closing + 2];
	const verb = behind?.pos === "ADV" ? words.tokens[last + closing + 3] : behind;
	if (!behind || !isFiniteVerb(verb) || (next && next.start <= behind.start)) return content;
	return upTo(words, content, sentence, next);
}

/** "accused [the builders] on Monday of hiding it, and left": the day only parts them from what they are accused of, up to a comma. */
export function pastDay(words: TokenizedText, content: Part, next: Part | undefined): Part {
	const { last } = tokensIn(words, content);
	const day = words.tokens[last]?.norm === "on" ? last + 1 : last;
	const link = words.tokens[day + 1];
	const sentence = words.sentences[words.tokens[last - 1]?.sentence ?? -1];
	if (!sentence || !link || !WEEKDAYS.has(words.tokens[day]?.norm ?? "") || !/^(?:of|with|for)$/.test(link.norm)) return content;
	if (link.end > sentence.end || (next && next.start <= link.end)) return content;
	const comma = words.tokens.slice(day, sentence.last).find((token) => /^[,;:]$/.test(token.text));
	return upTo(
		words,
		content,
		sentence,
		comma && !(next && next.start < comma.start) ? { ...content, start: comma.start, end: comma.end } : next,
	);
}
