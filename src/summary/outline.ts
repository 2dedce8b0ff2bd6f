/**
 * A summary before it is Markdown, HTML or plain text: headings, paragraphs, quotations and lists of plain words. Only the
 * writers know a format's syntax, so only they escape.
 */

export type Inline = string | { readonly strong: string } | { readonly em: string } | { readonly link: string; readonly label: string };

export type Line = readonly Inline[];

export type OutlineBlock =
	| { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly line: Line }
	| { readonly kind: "paragraph"; readonly line: Line }
	| { readonly kind: "quotation"; readonly paragraphs: readonly Line[]; readonly credit: Line }
	| { readonly kind: "list"; readonly items: readonly Line[] };

export type Outline = readonly OutlineBlock[];

/** Parts with `separator` between them; null parts are left out. */
export function joinLines(parts: readonly (Line | null)[], separator: string): Line {
	const lines = parts.filter((part): part is Line => part !== null && part.length > 0);
	return lines.flatMap((line, index) => (index === 0 ? line : [separator, ...line]));
}

/**
 * Invisible characters that could change the reading of what stands around pasted words: controls, and marks that turn the
 * direction of all that follows. Catches "\u202e", "\u0000"; leaves "\u200f" (a mark for one place), "\n".
 */
const disruptivePattern = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** Words fit to stand within a line: no line breaks, nothing invisible that disrupts. */
export const tidy = (words: string): string => words.replace(/\s+/g, " ").replace(disruptivePattern, "");
