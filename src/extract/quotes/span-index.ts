/** Spans sorted once, so that those that overlap a place are found without reading all of them. */
import { firstThat, type Span } from "../../facts/span.ts";

export interface SpanIndex<T extends Span> {
	/** In text order. */
	readonly spans: readonly T[];
	overlapping(span: Span): T[];
}

export function indexSpans<T extends Span>(spans: readonly T[]): SpanIndex<T> {
	const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
	const longest = sorted.reduce((most, span) => Math.max(most, span.end - span.start), 0);
	return {
		spans: sorted,
		overlapping(span) {
			const found: T[] = [];
			const from = span.start - longest;
			for (let i = firstThat(sorted, ({ start }) => start >= from); i < sorted.length; i++) {
				const candidate = sorted[i];
				if (!candidate || candidate.start >= span.end) break;
				if (candidate.end > span.start) found.push(candidate);
			}
			return found;
		},
	};
}
