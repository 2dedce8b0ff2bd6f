/** A content that no cue of its own sentence announces -> the cue of a sentence before or behind it. */
import type { TokenizedText } from "../tokens.ts";
import { gapBetween, isRefused } from "./gap.ts";
import { type Group, isQuoted, type Placed, sentenceOf } from "./groups.ts";
import { goesOnBehind } from "./speech-marks.ts";

/** "“A,” she said. She looked up. “B.”" */
const MAX_SENTENCES_AFTER = 2;

/** Is the later one's source somebody else, named or described, than the earlier one's? */
function isAnother(words: TokenizedText, { source: earlier }: Group, { source: later }: Group): boolean {
	const head = later && words.tokens[later.last - 1];
	if (!earlier || !later || !head || head.pos === "PRON") return false;
	return !words.tokens.slice(earlier.first, earlier.last).some((token) => token.norm === head.norm);
}

/** "“A,” she said. [Ruud nodded.] “B.”", "“A,” she said. [Ruud too:] “B.”": who else is named between may be the one who says B. */
function isSomebodyBetween(words: TokenizedText, { cue, source }: Group, run: readonly Placed[]): boolean {
	const named = source ? words.text.slice(source.start, source.end) : "";
	const opening = (run[0] as Placed).first;
	const from = words.sentences[sentenceOf(words, cue.last - 1)]?.last ?? cue.last;
	// "The price, higher at Ruud's, is “a joke.”" tells what she said of it
	const to = words.tokens[opening - 1]?.text === ":" ? opening : (words.sentences[sentenceOf(words, opening)]?.first ?? opening);
	return words.tokens.slice(from, to).some((token) => token.pos === "PROPN" && /^\p{Lu}/u.test(token.text) && !named.includes(token.text));
}

/**
 * A cue in another sentence: "“A,” she said. “B.”" ties B to the quotation before, "“A?” Holm asked." ties A to the cue behind.
 * "She said the bridge was safe. “B.”" does not: B goes on with the speaker, but is a quotation of its own.
 */
export function inNextSentence(words: TokenizedText, run: readonly Placed[], groups: readonly Group[]): Group | null {
	const quoted = isQuoted(words, run[0] as Placed);
	// "“A,” she said. “B,” put in Ruud."
	const isOther = goesOnBehind(words, run.at(-1) as Placed);
	let after: Group | null = null;
	let sentencesTo = 0;
	for (const group of groups) {
		const gap = gapBetween(words, group, run);
		if (isRefused(words, gap, group, run)) continue;
		const head = group.content[0];
		const quotedBefore = head !== undefined && head.first < group.cue.first && group.content.some((c) => isQuoted(words, c));
		// "“A,” Ms. Noor said. Ms. Ruud thinks it is old. “B.”": B may be of either
		if (after && gap.side === "after" && gap.sentences < sentencesTo && isAnother(words, after, group)) after = null;
		const goesOn = quoted ? quotedBefore && !isOther && !isSomebodyBetween(words, group, run) : gap.sentences === 1 && !head;
		if (gap.side === "after" && gap.sentences <= MAX_SENTENCES_AFTER && goesOn) {
			after = group;
			sentencesTo = gap.sentences;
		}
		if (gap.side === "before" && gap.sentences === 1 && quoted && group.content.length === 0 && !after) return group;
	}
	return after;
}
