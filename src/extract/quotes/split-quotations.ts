/**
 * "“If it is old,” said one owner, pointing at the bridge, “then it will fall.”": a comma before the mark that closes, a cue, and small letters
 * behind the next mark are one quotation, whatever else is told in between.
 */
import { slice } from "../../facts/span.ts";
import type { TokenizedText } from "../tokens.ts";
import type { Attribution } from "./link.ts";
import type { Quotation } from "./quotation-marks.ts";
import { indexSpans, type SpanIndex } from "./span-index.ts";

/** What is told in between is no longer. */
const MAX_CHARS_BETWEEN = 300;

const brokenOffPattern = /,["”]$/; // catches "If it is old,”"; leaves "It is old.”"
const goesOnPattern = /^\p{Ll}/u;
/** Catches "left. He"; leaves "Mr. Lund", "J. Lund". */
const sentenceEndPattern =
	/(?<!\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|St|Lt|Gen|Col|Sgt|Capt|Maj|Rev|Hon|Adm|Cmdr|Jr|Sr|Sens|Reps|Messrs|\p{Lu}))\.["”]?\s+["“]?\p{Lu}|[!?]["”]?\s+["“]?\p{Lu}|\n/u;

/** The quotation that goes on with what this one broke off at its comma. */
function secondHalf({ text }: TokenizedText, { content, cue }: Attribution, quotations: SpanIndex<Quotation>): Quotation | null {
	const first = content.at(-1);
	if (!first || !cue || cue.start < first.end || !brokenOffPattern.test(slice(text, first))) return null;
	const near = quotations.overlapping({ start: first.end, end: first.end + MAX_CHARS_BETWEEN });
	const next = near.find((q) => q.start >= first.end);
	if (!next || next.start < cue.end) return null;
	const between = text.slice(first.end, next.start);
	const goesOn = /,\s$/.test(between) && !sentenceEndPattern.test(between) && goesOnPattern.test(slice(text, next.inner));
	return goesOn ? next : null;
}

/** `attributions` in text order. One that has but the second half, with no cue of its own or with one in between, goes into the first. */
export function joinSplit(words: TokenizedText, attributions: readonly Attribution[], quotations: readonly Quotation[]): Attribution[] {
	const marks = indexSpans(quotations);
	const pieces = indexSpans(attributions.flatMap((holder) => holder.content.map(({ start, end }) => ({ start, end, holder }))));
	const taken = new Set<Attribution>();
	const joined = attributions.map((attribution): Attribution => {
		const half = secondHalf(words, attribution, marks);
		if (!half) return attribution;
		const holder = pieces.overlapping(half).find((piece) => piece.holder !== attribution)?.holder;
		if (!holder) return { ...attribution, content: [...attribution.content, { start: half.start, end: half.end }] };
		const isOwn = holder.cue === null || holder.cue.end <= half.start;
		const isBetween = (attribution.content.at(-1)?.end ?? 0) <= (holder.content[0]?.start ?? 0);
		if (!isOwn || !isBetween) return attribution;
		taken.add(holder);
		// "pointing to [the bridge, “then it will fall.”]": what is told in between is none of it
		const told = holder.content.some((piece) => piece.start < half.start);
		return { ...attribution, content: [...attribution.content, ...(told ? [{ start: half.start, end: half.end }] : holder.content)] };
	});
	return joined.filter((_, i) => !taken.has(attributions[i] as Attribution));
}
