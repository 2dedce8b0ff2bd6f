/** The source of a cue among the parts of its block: before it, right behind it ("said Lowell"), or shared with an earlier cue. */

import type { TokenizedText } from "../tokens.ts";
import type { Placed } from "./groups.ts";
import { findSubject } from "./noun-phrases.ts";

/** Catches "according to" and "quoted by", leaves "called for". */
const sourceFollowsPattern = /^(?:according to|in|per|for)$|\bby$|\bfrom$/i;

/** Catches the who of "Mr. Adams, who hoped to stay, told ...", leaves "whoever leads". */
const relativePattern = /^(?:who|which|that|whom)$/i;

/** "said on Monday Lowell": as many words may stand between a cue and the source behind it. */
const MAX_INVERSION_GAP = 2;

/** Parts read back from a cue for its source; more lie between them in no sentence that was written. */
const MAX_PARTS_BACK = 12;

export function findSource(words: TokenizedText, parts: readonly Placed[], at: number): Placed | null {
	const cue = parts[at];
	if (!cue) return null;
	const sentence = words.tokens[cue.first]?.sentence;
	const textOf = (part: Placed): string => words.text.slice(part.start, part.end);
	const here = (part: Placed | undefined): part is Placed =>
		part !== undefined && words.tokens[part.first < cue.first ? part.last - 1 : part.first]?.sentence === sentence;
	const next = parts[at + 1];
	const followed = here(next) && next.role === "source" ? next : null;
	if (followed) {
		const by = words.tokens[followed.first - 1]?.norm;
		if (sourceFollowsPattern.test(textOf(cue)) || (by === "by" && followed.first - cue.last <= MAX_INVERSION_GAP)) return followed;
		const previous = parts[at - 1];
		const preceded = here(previous) && previous.role === "source";
		if (!preceded && followed.first - cue.last <= MAX_INVERSION_GAP) return followed;
	}
	return findSourceBefore(words, parts, at, here, textOf) ?? followed;
}

function findSourceBefore(
	words: TokenizedText,
	parts: readonly Placed[],
	at: number,
	here: (part: Placed | undefined) => boolean,
	textOf: (part: Placed) => string,
): Placed | null {
	const cue = parts[at] as Placed;
	const afterComma = words.tokens[cue.first - 1]?.text === ",";
	let relative: Placed | null = null;
	let crossed = false;
	const own = hasOwnSubject(words, parts[at - 1], cue);
	for (let i = at - 1; i >= Math.max(0, at - MAX_PARTS_BACK); i--) {
		const part = parts[i] as Placed;
		if (!here(part)) break;
		if (part.role === "cue") crossed = true;
		// "[Mr. Ruud] asked [why], and Ida Holm, the mayor, [explained]": the nearer subject is the cue's, tagged or not.
		if (crossed && own) return null;
		if (part.role !== "source") continue;
		// "According to [the Echo], the chairman of the board, Jan Ruud, [said]": the paper is another cue's
		const before = parts[i - 1];
		if (own && before?.role === "cue" && /^according to$/i.test(textOf(before))) return null;
		// "Mr. Adams, who hoped to stay, told ...": the main verb comes after the comma that ends the clause with "who".
		if (crossed && afterComma && relativePattern.test(textOf(part))) {
			relative ??= part;
			continue;
		}
		return part;
	}
	return relative;
}

/** Does a name or pronoun stand as subject right before the cue, after the part before it? */
function hasOwnSubject(words: TokenizedText, previous: Placed | undefined, cue: Placed): boolean {
	const phrase = findSubject(words, previous?.last ?? cue.first, cue.first);
	const opening = phrase && words.tokens[phrase.first];
	return opening ? opening.pos === "PROPN" || /^(?:he|she|they|it|we|i)$/.test(opening.norm) : false;
}
