/**
 * The pieces of one content, put right: a "that" before a whole quotation is no part of it, a name or a pronoun beside a quotation is no part of
 * what was said, and the word that only joins a sentence to the one before is not said either.
 */
import { type Span, slice } from "../../facts/span.ts";
import type { TokenizedText } from "../tokens.ts";
import type { Attribution } from "./link.ts";
import { isTitle } from "./speech-marks.ts";
import { isFiniteVerb, tokensIn } from "./token-places.ts";

/** Catches the start of "But the bridge is old", leaves "But for him" and "However old". */
const joiningPattern = /^(?:(?:but|and|yet|so),?\s+(?!for\b)|(?:still|however|meanwhile),\s+)/i;

/** "[But], she said, [“it is old.”]". */
const joiningAlonePattern = /^(?:but|and|yet|so|still|then|however|meanwhile|meantime)$/i;

const markPattern = /["“”«»„]|''/;

const outerPattern = /^["“'‘]+|[.,]?["”'’]+$/g; // the marks of "“Lund Tonight.”"

/** Between "that" and the quotation behind it. */
const gapPattern = /^,?\s?$/;

const isMarked = (text: string, piece: Span): boolean => markPattern.test(slice(text, piece));

/** "that, | “A.”" is one piece. */
function joinTouching(text: string, content: readonly Span[]): Span[] {
	const joined: Span[] = [];
	for (const piece of content) {
		const before = joined.at(-1);
		if (before && !isMarked(text, before) && isMarked(text, piece) && gapPattern.test(text.slice(before.end, piece.start)))
			joined[joined.length - 1] = { start: before.start, end: piece.end };
		else joined.push(piece);
	}
	return joined;
}

/** Catches the "that" of "that “the bridge is old”", where nothing else stands outside the marks. */
const thatPattern = /^that,?\s(?=(?:["“][^"“”]+["”]|‘[^‘’]+’)$)/i;

/** "that “the bridge is old”": the quotation is whole without it. */
function withoutThat(text: string, piece: Span): Span {
	const that = thatPattern.exec(slice(text, piece));
	return that ? { start: piece.start + that[0].length, end: piece.end } : piece;
}

/** What opens a clause that another cue reports, and is no content alone: "a plan, [which] she called old". */
const relativePattern = /^(?:which|whom|who|where)$/i;

/** "“A,” he [said of] the bridge": what stands behind it is what he spoke of. */
const topicPattern = /\bof$/i;

/** Leads to the quotation behind it: catches "that" and "things such as", leaves "the bridge". */
const leadingPattern = /^(?:that$|whether\b|how\b|things?\b|what\b)/i;

/** "he said of [the bridge], “A.”", "“A,” he said in the letter, [which] was seen": words without a verb of their own; nor is a title: "on [“Lund Tonight.”]". */
function isStray(words: TokenizedText, piece: Span, cue: Span): boolean {
	const { first, last } = tokensIn(words, piece);
	const before = words.tokens[first - 1];
	if (isTitle(slice(words.text, piece).replace(outerPattern, "")) && (before?.pos === "ADP" || before?.norm === "'s")) return true;
	if (isMarked(words.text, piece) || leadingPattern.test(slice(words.text, piece))) return false;
	if (joiningAlonePattern.test(slice(words.text, piece))) return true;
	if (piece.start > cue.start && topicPattern.test(slice(words.text, cue))) return true;
	if (hasVerb(words, first, last)) return false;
	// "In a few years, he said, “A.”": what stands before its comma and the cue is said; not "Before the vote, he said" nor "In Lund, he said: “A.”"
	if (piece.start > cue.start || words.tokens[last]?.text !== ",") return true;
	return isBeforeColon(words.text, cue) || occasionPattern.test(slice(words.text, piece));
}

/** Where words were said, not what of: catches "Before the vote", "In a statement", "At a rally" and "During a break", leaves "In a few years". */
const occasionPattern =
	/^(?:before|after|during|as for|as to|(?:in |by )?\p{L}{2,}ing|in an? (?:[\p{L}-]+ ){0,2}(?:statement|interview|speech|letter|e-?mail|tweet|post|filing|memo|note|release|column|article|message|newsletter|lawsuit|complaint|affidavit)|at an? (?:[\p{L}-]+ ){0,2}(?:conference|briefing|hearing|meeting|rally))\b/iu;

const isBeforeColon = (text: string, cue: Span): boolean => text[cue.end - 1] === ":" || text[cue.end] === ":";

const hasVerb = ({ tokens }: TokenizedText, first: number, last: number): boolean => tokens.slice(first, last).some(isFiniteVerb);

/** "according to the ministry, [the home of all maps]", "[which was founded late]", "adding to [a long row of them]": it tells of the ministry or of what came of it. */
function isApposition(words: TokenizedText, piece: Span, { cue, source }: Attribution): boolean {
	if (!cue || !source || source.start < cue.end || !/^according to$/i.test(slice(words.text, cue))) return false;
	const { first, last } = tokensIn(words, piece);
	return asidePattern.test(words.text.slice(source.end, piece.start)) && isAside(words, first, last);
}

/** Between the source and the aside: catches ", " and ", adding to "; leaves " said ". */
const asidePattern = /^,\s(?:\p{Ll}+ing\s(?:to\s)?)?$/u;

const isAside = (words: TokenizedText, first: number, last: number): boolean =>
	/^(?:which|who|whose)$/.test(words.tokens[first]?.norm ?? "") || (words.tokens[first]?.pos === "DET" && !hasVerb(words, first, last));

/** "In the coming months": no longer opening tells only when and where. */
const MAX_FRONTED_TOKENS = 7;

/** "[On top of that], he said [the bridge was old]": with no comma behind the cue, what opens the sentence tells when and where he said it. */
function isFronted(words: TokenizedText, piece: Span, cue: Span): boolean {
	const { first, last } = tokensIn(words, piece);
	if (piece.end > cue.start || last - first > MAX_FRONTED_TOKENS || words.tokens[last]?.text !== ",") return false;
	return !isMarked(words.text, piece) && !hasVerb(words, first, last);
}

const dashPattern = /^\s?(?:[—–-]|--)\s?$/;

/** "[She has left once] — “I came back,” she said": before a dash the paper's own words tell what the quotation is about. */
const isBeforeDash = ({ text }: TokenizedText, piece: Span, next: Span | undefined, cue: Span): boolean =>
	next !== undefined &&
	next.end <= cue.start &&
	isMarked(text, next) &&
	!isMarked(text, piece) &&
	dashPattern.test(text.slice(piece.end, next.start));

/** "[But] the bridge is old, he said". */
function withoutJoint(words: TokenizedText, piece: Span, cue: Span): Span {
	const opens = words.sentences[words.tokens[tokensIn(words, piece).first]?.sentence ?? -1]?.start === piece.start;
	const joint = opens && piece.end <= cue.start ? joiningPattern.exec(slice(words.text, piece)) : null;
	return joint && joint[0].length < piece.end - piece.start ? { start: piece.start + joint[0].length, end: piece.end } : piece;
}

/** "was described [as] “old”": the word goes with the cue before it, where nothing but the marks' own words follow. */
const asPattern = /^as\s(?=["“‘])/i;

export function withAsInCue({ text }: TokenizedText, attribution: Attribution): Attribution {
	const { cue, content } = attribution;
	const at = content.findIndex((piece) => cue !== null && piece.start === cue.end + 1);
	const piece = content[at];
	if (!cue || !piece || !asPattern.test(slice(text, piece))) return attribution;
	const quoted = { ...piece, start: piece.start + "as ".length };
	return { ...attribution, cue: { ...cue, end: cue.end + " as".length }, content: content.with(at, quoted) };
}

export function tidyPieces<T extends Attribution>(words: TokenizedText, attributions: readonly T[]): T[] {
	return attributions.map((attribution) => {
		const { cue, content } = attribution;
		if (!cue) return attribution;
		const isQuoted = content.some((piece) => isMarked(words.text, piece));
		const behind = words.tokens[tokensIn(words, cue).last]?.start;
		const isFollowed = content.some((piece) => piece.start === behind);
		const kept = content.filter(
			(piece, i) =>
				!isBeforeDash(words, piece, content[i + 1], cue) &&
				!(isQuoted && isStray(words, piece, cue)) &&
				!(piece.start > cue.end && relativePattern.test(slice(words.text, piece))) &&
				!(isFollowed && isFronted(words, piece, cue)) &&
				!isApposition(words, piece, attribution),
		);
		return {
			...attribution,
			content: joinTouching(words.text, kept.length > 0 ? kept : content).map((piece) =>
				withoutThat(words.text, withoutJoint(words, piece, cue)),
			),
		};
	});
}
