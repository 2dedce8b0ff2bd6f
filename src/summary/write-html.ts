/**
 * An outline -> HTML for the clipboard: the few elements that Docs, Word and mail keep, every word escaped, each block in the
 * direction of its own words.
 */
import { type Inline, type Line, type Outline, type OutlineBlock, tidy } from "./outline.ts";

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Catches "<", "&", '"'; leaves "(", "“". */
const markupPattern = /[&<>"']/g;

const escapeHtml = (words: string): string => tidy(words).replace(markupPattern, (char) => ENTITIES[char] ?? char);

function writeInline(inline: Inline): string {
	if (typeof inline === "string") return escapeHtml(inline);
	if ("link" in inline) return `<a href="${escapeHtml(inline.link)}">${escapeHtml(inline.label)}</a>`;
	return "strong" in inline ? `<strong>${escapeHtml(inline.strong)}</strong>` : `<em>${escapeHtml(inline.em)}</em>`;
}

const element = (name: string, line: Line): string => `<${name} dir="auto">${line.map(writeInline).join("")}</${name}>`;

function writeBlock(block: OutlineBlock): string {
	switch (block.kind) {
		case "heading":
			return element(`h${block.level}`, block.line);
		case "paragraph":
			return element("p", block.line);
		case "quotation":
			return `<blockquote>${[...block.paragraphs, ["— ", ...block.credit]].map((line) => element("p", line)).join("")}</blockquote>`;
		case "list":
			return `<ul>${block.items.map((item) => element("li", item)).join("")}</ul>`;
	}
}

export const writeHtml = (outline: Outline): string => outline.map(writeBlock).join("\n");
