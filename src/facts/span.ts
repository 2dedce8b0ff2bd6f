/**
 * Half-open stretches of an article's text. A W3C TextPositionSelector: `{start, end}` in UTF-16 code units.
 */
export interface Span {
	readonly start: number;
	readonly end: number;
}

export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

/** The text of `span` without what lies in `pieces`, which are in text order. */
export function sliceWithout(text: string, span: Span, pieces: readonly Span[]): string {
	let rest = "";
	let from = span.start;
	for (const piece of pieces) {
		rest += text.slice(from, Math.max(from, piece.start));
		from = Math.max(from, piece.end);
	}
	return rest + text.slice(from, Math.max(from, span.end));
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The smallest span that holds all of `spans`; null where there is none. */
export function hull(spans: readonly Span[]): Span | null {
	if (spans.length === 0) return null;
	return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}

/** By halving: the index of the first of `parts` that `holds`, where all after it hold too; their number where none does. */
export function firstThat<Part>(parts: readonly Part[], holds: (part: Part) => boolean): number {
	let low = 0;
	let high = parts.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(parts[middle] as Part)) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** `span` without the white space at its ends; null where nothing else is left. */
export function trim(text: string, span: Span): Span | null {
	let { start, end } = span;
	while (start < end && /\s/.test(text.charAt(start))) start++;
	while (end > start && /\s/.test(text.charAt(end - 1))) end--;
	return start < end ? { start, end } : null;
}
