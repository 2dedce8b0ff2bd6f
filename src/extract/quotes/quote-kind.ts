/** Direct: every word of the content stands between marks; indirect: none does; mixed: some do. */
import { type Span, slice } from "../../facts/span.ts";
import type { QuoteKind } from "../../facts/types.ts";
import type { SpanIndex } from "./span-index.ts";

export function kindOf(text: string, content: readonly Span[], marks: SpanIndex<Span & { readonly inner: Span }>): QuoteKind {
	let inside = 0;
	let outside = 0;
	for (const piece of content) {
		for (const match of slice(text, piece).matchAll(/[\p{L}\p{N}]+/gu)) {
			const start = piece.start + match.index;
			const end = start + match[0].length;
			if (marks.overlapping({ start, end }).some((q) => q.inner.start <= start && start < q.inner.end)) inside++;
			else outside++;
		}
	}
	return outside === 0 ? "direct" : inside === 0 ? "indirect" : "mixed";
}
