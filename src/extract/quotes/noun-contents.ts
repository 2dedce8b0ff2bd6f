/**
 * What a noun reports, where it is the subject of its sentence: "Her promise [to mend the bridge] was old". The sentence's own verb ends it.
 */
import { slice } from "../../facts/span.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { TokenizedText } from "../tokens.ts";
import { isCueNoun } from "./cues.ts";
import type { Part } from "./parts.ts";
import { type TokenRange, tokensIn } from "./token-places.ts";

/** Each lets one more verb follow: "the bridge [that] was old", "because [it] was old". */
const openers = wordSet(
	"that which who whom whose what how why where when if whether because while as and or but he she it they we i you there",
);

/** Catches "Ms. Ruud's" and "their", leaves "Ms. Ruud". */
const possessivePattern = /(?:['’]s?|\b(?:his|her|its|their|our|my))$/i;

/** "would [have]", "can't [be]", "to [be]": one verb with the words before it. */
const goesOn = ({ tokens }: TokenizedText, at: number): boolean => {
	const before = tokens[at - 1]?.pos === "ADV" ? tokens[at - 2] : tokens[at - 1];
	return before?.pos === "AUX" || before?.pos === "PART";
};

/** The first verb that no clause inside these words needs; null where there is none. */
export function findOuterVerb(words: TokenizedText, { first, last }: TokenRange): number | null {
	let expected = 0;
	for (let at = first; at < last; at++) {
		const token = words.tokens[at];
		// "that it was old": one verb for both
		if (openers.has(token?.norm ?? "") && !(at > first && openers.has(words.tokens[at - 1]?.norm ?? ""))) expected++;
		if (token?.pos !== "AUX" || goesOn(words, at)) continue;
		if (expected === 0) return at;
		expected--;
	}
	return null;
}

/** `cue` and `source`: the parts right before it. */
export function withoutPredicate(words: TokenizedText, content: Part, cue: Part | undefined, source: Part | undefined): Part {
	const { first, last } = tokensIn(words, content);
	const ending = cue?.role === "cue" && words.tokens[first - 1]?.end === cue.end ? first - 1 : -1;
	const isOf = /^(?:of|about|for|on)$/.test(words.tokens[ending]?.norm ?? "");
	const isNoun = isCueNoun(words.tokens[isOf ? ending - 1 : ending]?.norm ?? "");
	if (!isNoun || source?.role !== "source" || !possessivePattern.test(slice(words.text, source))) return content;
	if (!isOf && !/^(?:to|that)$/.test(words.tokens[first]?.norm ?? "")) return content;
	const verb = findOuterVerb(words, { first, last });
	if (verb === null || verb - first < MIN_TOKENS) return content;
	const isComma = words.tokens[verb - 1]?.text === ",";
	return { ...content, end: words.tokens[isComma ? verb - 2 : verb - 1]?.end ?? content.end };
}

/** "to go", "that he left": fewer words are no content. */
const MIN_TOKENS = 3;
