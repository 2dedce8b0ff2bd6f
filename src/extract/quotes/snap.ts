/**
 * Brings parts and quotation marks together: a content that touches somebody's quoted words holds all of them, marks included;
 * a quotation that no part covers is a content; nothing inside a quotation is the source or cue of the quotation itself.
 */
import { contains, overlaps, type Span } from "../../facts/span.ts";
import type { Part } from "./parts.ts";
import type { Quotation } from "./quotation-marks.ts";
import { indexSpans, type SpanIndex } from "./span-index.ts";

/** What a quotation is worth that only its marks vouch for. */
const BARE_QUOTATION_CERTAINTY = 0.7;

function widened(part: Part, speech: SpanIndex<Quotation>): Part {
	let { start, end } = part;
	for (const q of speech.overlapping(part)) {
		if (!overlaps(q.inner, part)) continue;
		start = Math.min(start, q.start);
		end = Math.max(end, q.end);
	}
	return { ...part, start, end };
}

/** Contents that run into one another become one. */
function mergeContents(parts: readonly Part[]): Part[] {
	const merged: Part[] = [];
	for (const part of parts) {
		const previous = merged.at(-1);
		if (previous && previous.role === "content" && part.role === "content" && overlaps(previous, part))
			merged[merged.length - 1] = {
				...previous,
				end: Math.max(previous.end, part.end),
				certainty: Math.min(previous.certainty, part.certainty),
			};
		else merged.push(part);
	}
	return merged;
}

/** Parts that are certain stand; whatever touches them goes. */
export function preferParts(certain: readonly Part[], others: readonly Part[]): Part[] {
	const taken = indexSpans(certain);
	return [...certain, ...others.filter((part) => taken.overlapping(part).length === 0)].sort((a, b) => a.start - b.start);
}

/** `bareSpeech`: the quotations that are contents even where no part covers them. */
export function snapToMarks(parts: readonly Part[], speech: readonly Quotation[], bareSpeech: readonly Quotation[]): Part[] {
	const index = indexSpans(speech);
	const inSpeech = (span: Span): boolean => index.overlapping(span).some((q) => contains(q, span));
	const snapped = parts
		.filter((part) => part.role === "content" || !inSpeech(part))
		.map((part) => (part.role === "content" ? widened(part, index) : part));
	const covered = indexSpans(snapped.filter((part) => part.role === "content"));
	const bare = bareSpeech
		.filter((q) => covered.overlapping(q).length === 0)
		.map((q): Part => ({ start: q.start, end: q.end, role: "content", certainty: BARE_QUOTATION_CERTAINTY }));
	return mergeContents([...snapped, ...bare].sort((a, b) => a.start - b.start || b.end - a.end));
}
