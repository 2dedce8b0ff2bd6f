/**
 * What is known of stretches of a page before Readability rebuilds it: standfirsts, embedded posts, live-blog entries. Kept by
 * text node, since Readability renames and merges elements but moves text nodes as they are.
 */
import { textNodes } from "../elements.ts";

export type Mark =
	| { readonly kind: "standfirst" }
	| { readonly kind: "post"; readonly author: string | null }
	| { readonly kind: "entry"; readonly time: string | null };

export type Marks = WeakMap<Text, Mark>;

/** The first mark of a text stays: a post inside a live-blog entry is a post. */
export function markTexts(marks: Marks, element: Element, mark: Mark): void {
	for (const text of textNodes(element)) if (!marks.has(text)) marks.set(text, mark);
}
