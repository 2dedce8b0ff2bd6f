/**
 * Where wink-nlp starts a paragraph's sentences -> where they start: it cuts in front of a second closing mark, in front of
 * what goes on in small letters, behind some titles, and now and then inside a number. Adds no start of its own.
 */
import type { Span } from "../facts/span.ts";
import { ABBREVIATED_TITLES } from "./lexicon/abbreviated-titles.ts";

interface Word extends Span {
	readonly text: string;
}

/**
 * `... threat?” | she asked.` and `Jim McGovern (D-Mass. | ) in the US`: a sentence does not start with a small letter, nor
 * with such a mark.
 */
const continuesPattern = /^[\p{Ll},;:)]/u;

/** Marks that may close a sentence behind its full stop. */
const closingPattern = /^['’"”»)\]]+$/;

/** "a rate of .|001 per cent", "1.|05am" */
const cutsNumber = (text: string, previous: Span, opening: Span): boolean =>
	previous.end === opening.start && /\d/.test(text.charAt(opening.start)) && /[\d.,]/.test(text.charAt(previous.end - 1));

const titleEndPattern = new RegExp(`(?:^|\\s)(?:${ABBREVIATED_TITLES})\\.$`); // catches the end of "met Sens."; not "Messrs of"

/** Titles that wink doesn't know: "Sens.| Karen Dahl and Peter Lind". */
const endsInTitle = (text: string, previous: Span): boolean =>
	titleEndPattern.test(text.slice(Math.max(0, previous.end - 7), previous.end));

/** `’ ”`: some set a thin space between two closing marks; of all marks only this one closes wherever it stands. */
const closes = (word: Word, previous: Word): boolean =>
	closingPattern.test(word.text) && word.start - previous.end <= (word.text === "”" ? 1 : 0);

/**
 * `“It was ‘over before it began.’ | ” Next day`: the start is behind the marks that touch the sentence before. Not in
 * `It is over. | "Next day`, where the mark stands away from it, nor in `over.'"Next`, where nobody can say.
 */
function behindMarks(text: string, words: readonly Word[], start: number): number {
	let at = start;
	for (let word = words[at]; word && at > 0 && closes(word, words[at - 1] as Word); word = words[at]) at++;
	return /^\s?$/.test(text.charAt(words[at - 1]?.end ?? 0)) ? at : start;
}

/** `words` of one paragraph, `starts`: numbers of the words that wink starts a sentence with. */
export function mendStarts(text: string, words: readonly Word[], starts: readonly number[]): number[] {
	const mended = starts.map((start) => behindMarks(text, words, start));
	return mended.filter((start, k) => {
		const [previous, opening] = [words[start - 1], words[start]];
		if (!opening || start === mended[k - 1]) return false;
		if (!previous) return true;
		return !continuesPattern.test(opening.text) && !cutsNumber(text, previous, opening) && !endsInTitle(text, previous);
	});
}
