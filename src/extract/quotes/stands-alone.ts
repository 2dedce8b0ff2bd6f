/**
 * Quotations that nobody is said to have spoken: only whole quoted sentences are taken for speech then, not headings in marks, nor what
 * is only called by quoted words ("the “Stop now.” campaign").
 */
import { type Span, slice } from "../../facts/span.ts";
import type { TokenizedText } from "../tokens.ts";
import { isSentence } from "./speech-marks.ts";
import { tokensIn } from "./token-places.ts";

const outerMarksPattern = /^["“”'‘„«»`]+\s*|\s*["“”'’»«]+$/g; // the marks of "“Never.”", not those in "the “old” law"

/** Longer than this a block in single marks is a quotation, not a heading. */
const MAX_HEADING_CHARS = 60;

/** A heading, or a short line in single marks, as papers set between paragraphs: "‘Legends of the Coast.’" */
function isHeading(words: TokenizedText, piece: Span): boolean {
	const { first } = tokensIn(words, piece);
	const block = words.blocks[words.tokens[first]?.block ?? 0];
	if (!block || block.kind === "heading") return true;
	const whole = slice(words.text, block).trim();
	return whole.length <= MAX_HEADING_CHARS && /^['‘]/.test(whole) && /['’]$/.test(whole);
}

/** "South Dakota's viral [“It is on us.”] campaign", "the campaign [“Starts with one.”]", "on [“Lund Tonight.”]". */
function isNameOfThing(words: TokenizedText, piece: Span): boolean {
	const { first, last } = tokensIn(words, piece);
	const [before, opening, after] = [words.tokens[first - 1], words.tokens[first], words.tokens[last]];
	if (before && before.sentence === opening?.sentence && /^(?:DET|ADJ|NOUN|PROPN|PART|ADP)$/.test(before.pos)) return true;
	return after !== undefined && after.block === opening?.block && after.pos === "NOUN" && /^\p{Ll}/u.test(after.text);
}

/** "Ida Holm, Ph.D." beneath a quotation that the page sets apart: who signs it. */
export function isSignature(words: TokenizedText, piece: Span): boolean {
	const { first, last } = tokensIn(words, piece);
	const tokens = words.tokens.slice(first, last).filter((token) => /\p{L}/u.test(token.text));
	const isApart = words.blocks[words.tokens[first]?.block ?? 0]?.kind === "quotation";
	return isApart && tokens.length > 1 && tokens.every((token) => /^\p{Lu}/u.test(token.text));
}

export const standsAlone = (words: TokenizedText, content: readonly Span[]): boolean =>
	content.some(
		(piece) =>
			isSentence(slice(words.text, piece).replace(outerMarksPattern, "")) &&
			!isHeading(words, piece) &&
			!isNameOfThing(words, piece) &&
			!isSignature(words, piece),
	);
