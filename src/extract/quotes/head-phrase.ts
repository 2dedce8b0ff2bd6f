/** The part of a source's words that names who it is, and the word that heads it: "the [mayor] of Lund, a lawyer". */
import { DOCUMENT_NOUNS } from "../lexicon/source-nouns.ts";
import type { Token, TokenizedText } from "../tokens.ts";
import { type TokenRange, wordOf } from "./token-places.ts";

/** Ends the head's own phrase: "officials [at the ministry]", "Mr. Lund, [a lawyer]", "a woman [who lives nearby]". */
const phraseEndPattern =
	/^(?:of|for|from|in|at|with|on|to|by|about|near|inside|across|around|outside|within|along|throughout|among|amid|during|behind|against|who|which|that|whose|including|familiar|aware|,|\(|<|:)$/;

const participlePattern = /(?:ed|ing)$|^(?:seen|held|made|sent|shown|written|given|taken|brought|led|run)$/; // catches "seen", leaves "sees"

/** "a woman [living nearby]", "reports [recently seen] by them"; but not the "breaking" of "a record-breaking crowd" or "a fired aide". */
function opensClause(words: TokenizedText, at: number): boolean {
	const token = words.tokens[at] as Token;
	if (token.pos !== "VERB" || !/^\p{Ll}/u.test(token.text) || !participlePattern.test(token.text) || token.norm === "polling") return false;
	let before = at - 1;
	while (words.tokens[before]?.pos === "ADV") before--;
	// "according to figures released": read as a verb behind "to"
	return /^(?:NOUN|PROPN|PRON|NUM)$/.test(words.tokens[before]?.pos ?? "") || DOCUMENT_NOUNS.has(words.tokens[before]?.norm ?? "");
}

/** "people [close to the talks]", but not "her close friends". */
const isCloseTo = ({ tokens }: TokenizedText, at: number): boolean => tokens[at]?.norm === "close" && tokens[at + 1]?.norm === "to";

/** "the mayor - a lawyer", "the mayor—a lawyer", but not "the 90-country agency". */
const isDash = (token: Token, before: Token | undefined): boolean =>
	/^(?:—|--)$/.test(token.text) || (/^[-–]$/.test(token.text) && before !== undefined && before.end < token.start);

/** "Mr. Ruud [last week]", but not "the last mayor". */
const isTime = (token: Token, before: Token | undefined): boolean => /^(?:last|this|next)$/.test(token.norm) && before?.pos !== "DET";

export const isPossessive = (token: Token | undefined): boolean => token !== undefined && /^['’]s?$/.test(token.text);

/** "Lund Port Agency [(LPA)] spokesman": what it is called for short is part of the phrase; not "Ida Holm (Lund)". */
const isShortName = ({ tokens }: TokenizedText, at: number): boolean =>
	tokens[at]?.text === "(" && tokens[at + 2]?.text === ")" && /^[\p{Lu}\d&.-]{2,}$/u.test(tokens[at + 1]?.text ?? "");

/** The tokens of the head's own phrase, without a possessor before it: "Omar's [office]". */
export function headPhrase(words: TokenizedText, range: TokenRange): TokenRange {
	let last = range.first;
	let first = range.first;
	while (last < range.last) {
		const token = words.tokens[last] as Token;
		if (last + 3 < range.last && isShortName(words, last)) {
			last += 3;
			continue;
		}
		if (
			last > range.first &&
			(phraseEndPattern.test(wordOf(token)) ||
				isCloseTo(words, last) ||
				isDash(token, words.tokens[last - 1]) ||
				isTime(token, words.tokens[last - 1]) ||
				opensClause(words, last))
		)
			break;
		if (isPossessive(token) && last + 1 < range.last) first = last + 1;
		last++;
	}
	return { first, last };
}

export function headToken(words: TokenizedText, phrase: TokenRange): Token | undefined {
	for (let i = phrase.last - 1; i >= phrase.first; i--) {
		const token = words.tokens[i];
		// "Holm [herself] said", "voters and owners [alike]", "the owners [involved]"
		if (token && i > phrase.first && token.pos === "ADV" && /ly$/.test(token.norm)) continue;
		if (
			token &&
			i > phrase.first &&
			/^(?:himself|herself|themselves|itself|alike|too|also|both|each|involved|concerned|interviewed|polled|surveyed|available)$/.test(
				token.norm,
			)
		)
			continue;
		if (token && !isPossessive(token) && /[\p{L}\p{N}]/u.test(token.text)) return token;
	}
	return undefined;
}
