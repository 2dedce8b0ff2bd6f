/** What lies between a cue and a content. */
import type { TokenizedText } from "../tokens.ts";
import { type Group, isQuoted, type Placed, sentenceOf } from "./groups.ts";

export interface Gap {
	readonly side: "after" | "before" | "around";
	/** Tokens [from, to) between cue group and content. */
	readonly from: number;
	readonly to: number;
	/** Sentence ends between them. */
	readonly sentences: number;
}

export function gapBetween(words: TokenizedText, group: Group, run: readonly Placed[]): Gap {
	const head = run[0] as Placed;
	const tail = run.at(-1) as Placed;
	if (head.first >= group.cue.last) {
		const from = Math.max(group.cue.last, Math.min(group.last, head.first));
		return { side: "after", from, to: head.first, sentences: sentenceOf(words, head.first) - sentenceOf(words, group.cue.last - 1) };
	}
	if (tail.last <= group.cue.first) {
		const to = Math.min(group.cue.first, Math.max(group.first, tail.last));
		return { side: "before", from: tail.last, to, sentences: sentenceOf(words, group.cue.first) - sentenceOf(words, tail.last - 1) };
	}
	return { side: "around", from: head.first, to: head.first, sentences: 0 };
}

/** "“B.” Ms. Ruud did not respond to [a request]": who keeps silent has not said B. Catches "declined to", leaves "responded". */
const refusalPattern =
	/\b(?:declined|refused|not (?:immediately )?(?:respond|reply|return|comment|answer)|n['’]t (?:respond|reply|return|comment|answer))\b/i;

export const isRefused = (words: TokenizedText, gap: Gap, { cue }: Group, run: readonly Placed[]): boolean =>
	gap.side === "before" && isQuoted(words, run[0] as Placed) && refusalPattern.test(words.text.slice(cue.start, cue.end));
