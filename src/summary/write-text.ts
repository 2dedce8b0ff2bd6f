/** An outline -> plain text that needs no Markdown to read well: links as addresses on lines of their own, nothing else marked. */
import { type Inline, type Line, type Outline, type OutlineBlock, tidy } from "./outline.ts";

const writeInline = (inline: Inline): string => {
	if (typeof inline === "string") return tidy(inline);
	if ("link" in inline) return "";
	return tidy("strong" in inline ? inline.strong : inline.em);
};

/** Catches a separator that a link left behind: "Harbour Board · "; leaves "Harbour Board". */
const danglingPattern = /(?: ·)* *$/;

function writeLine(line: Line, indent = ""): string {
	const words = line.map(writeInline).join("").replace(danglingPattern, "").trim();
	const links = line.flatMap((inline) => (typeof inline === "object" && "link" in inline ? [inline.link] : []));
	return [words, ...links].filter((part) => part !== "").join(`\n${indent}`);
}

function writeBlock(block: OutlineBlock): string {
	switch (block.kind) {
		case "heading": {
			const words = writeLine(block.line);
			return block.level === 1 ? words : words.toLocaleUpperCase();
		}
		case "paragraph":
			return writeLine(block.line);
		case "quotation":
			return [...block.paragraphs.map((line) => writeLine(line)), `— ${writeLine(block.credit, "  ")}`].join("\n");
		case "list":
			return block.items.map((item) => `- ${writeLine(item, "  ")}`).join("\n");
	}
}

export const writeText = (outline: Outline): string => `${outline.map(writeBlock).join("\n\n")}\n`;
