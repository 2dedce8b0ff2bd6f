/**
 * Finds cues by rule: a reporting verb with its auxiliaries ("has repeatedly said", "was quoted as saying"), or "according to".
 * Belief verbs, nouns and rare cues are the tagger's.
 */

import type { Sentence, TokenizedText } from "../tokens.ts";
import { isPlainVerb, isSpeechVerb } from "./cues.ts";
import type { TokenRange } from "./token-places.ts";

export interface VerbGroup extends TokenRange {
	/** The verb itself. */
	readonly head: number;
	/** "according to": the source follows. */
	readonly sourceFollows: boolean;
}

const HELPERS: ReadonlySet<string> = new Set(
	"has have had also later then is was were be been being not n't never repeatedly further previously recently often did does do will would".split(
		" ",
	),
);

/** The words that make "was quoted as saying" one cue. */
function quotedAsSaying(words: TokenizedText, at: number): TokenRange | null {
	const [quoted, as, saying] = [0, 1, 2].map((k) => words.tokens[at + k]?.norm);
	return quoted === "quoted" && as === "as" && saying === "saying" ? { first: at, last: at + 3 } : null;
}

function withHelpers(words: TokenizedText, range: TokenRange, sentence: Sentence): TokenRange {
	let first = range.first;
	while (first > sentence.first && HELPERS.has(words.tokens[first - 1]?.norm ?? "")) first--;
	return { first, last: range.last };
}

export function findVerbGroups(words: TokenizedText, sentence: Sentence, isQuoted: (token: number) => boolean): VerbGroup[] {
	const found: VerbGroup[] = [];
	for (let at = sentence.first; at < sentence.last; at++) {
		const token = words.tokens[at];
		if (!token || isQuoted(at)) continue;
		if (token.norm === "according" && words.tokens[at + 1]?.norm === "to") {
			found.push({ first: at, last: at + 2, head: at, sourceFollows: true });
			at++;
			continue;
		}
		const passive = quotedAsSaying(words, at);
		if (passive) {
			found.push({ ...withHelpers(words, passive, sentence), head: at, sourceFollows: false });
			at += 2;
			continue;
		}
		if (!isSpeechVerb(token.norm) || (token.pos !== "VERB" && token.pos !== "AUX" && !isPlainVerb(token.norm))) continue;
		// "an official quoted by the agency told reporters": told is the cue.
		if (words.tokens[at + 1]?.norm === "by") continue;
		found.push({ ...withHelpers(words, { first: at, last: at + 1 }, sentence), head: at, sourceFollows: false });
	}
	return found;
}
