/** Article text <-> live page: a span of the article's text as Ranges on the page, and a point of the page as an offset. */
import type { Span } from "../facts/span.ts";

export interface Anchors {
	/** Live ranges whose joined text equals the span's (white space apart), one a text node run; null where it can't be placed. */
	rangesOf(span: Span): Range[] | null;
	/** The article offset of a point on the page; null outside the article. */
	offsetAt(node: Node, offset: number): number | null;
}
