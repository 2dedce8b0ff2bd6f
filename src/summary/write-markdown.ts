/**
 * An outline -> Markdown (CommonMark) that shows every word as it is, whatever the words hold: a headline with "<img onerror>"
 * or a quote with "](" stays plain words. Escapes no more than it must, so that it reads well as it stands.
 */
import { type Inline, type Line, type Outline, type OutlineBlock, tidy } from "./outline.ts";

/** Characters that mean something anywhere in a line. Catches "*", "<", "["; leaves "(", "!", "-". */
const inlineSyntaxPattern = /[\\`*[\]<~|]/g;

/** An underscore at a word's edge starts or ends emphasis. Catches "_so_"; leaves "in_word". */
const edgeUnderscorePattern = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** An entity would be shown as its character. Catches "&lt;", "&#60;"; leaves "Q&A", "& so". */
const entityPattern = /&(?=#?\w{1,32};)/g;

/** A tag, comment or highlight in note-taking programs. Catches "#news", "%%", "=="; leaves "# 1", "5%". */
const noteSyntaxPattern = /#(?=[\p{L}\p{N}])|%(?=%)|=(?==)/gu;

/** Two dollar signs that GitHub and Obsidian would set as a formula. Catches "$5 to 6$."; leaves "$5m to $6m". */
const formulaPattern = /\$[^\s$](?:[^$]*[^\s$])?\$(?!\d)/;

/** What would make a line a heading, list, quotation or rule. Catches "# ", "- ", "> ", "---"; leaves "-5", "#1". */
const lineStartPattern = /^(?:#{1,6}(?= |$)|[-+](?= |$)|>|-(?=[- ]+$))/;

/** A numbered list. Catches "2031. ", "1) "; leaves "5.3 percent". */
const numberedPattern = /^(\d{1,9})(?=[.)](?: |$))/;

export const escapeMarkdown = (words: string): string =>
	tidy(words)
		.replace(inlineSyntaxPattern, "\\$&")
		.replace(edgeUnderscorePattern, "\\_")
		.replace(entityPattern, "\\&")
		.replace(noteSyntaxPattern, "\\$&");

/** Catches "(", ")", "\": they end a link's address or escape in it; leaves "/", "%28". */
const addressSyntaxPattern = /[()\\]/g;

const escapeAddress = (href: string): string =>
	href.replace(addressSyntaxPattern, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

/** Emphasis must touch its words and must hold some: "** a**" is none. */
function emphasise(mark: string, words: string): string {
	const escaped = escapeMarkdown(words).trim();
	return escaped === "" ? "" : `${mark}${escaped}${mark}`;
}

function writeInline(inline: Inline): string {
	if (typeof inline === "string") return escapeMarkdown(inline);
	if ("link" in inline) return `[${escapeMarkdown(inline.label)}](${escapeAddress(inline.link)})`;
	return "strong" in inline ? emphasise("**", inline.strong) : emphasise("*", inline.em);
}

function writeLine(line: Line): string {
	const words = line.map(writeInline).join("").trim().replace(lineStartPattern, "\\$&").replace(numberedPattern, "$1\\");
	return formulaPattern.test(words) ? words.replaceAll("$", "\\$") : words;
}

function writeBlock(block: OutlineBlock): string {
	switch (block.kind) {
		case "heading":
			return `${"#".repeat(block.level)} ${writeLine(block.line)}`;
		case "paragraph":
			return writeLine(block.line);
		case "quotation":
			return [...block.paragraphs.map(writeLine), `— ${writeLine(block.credit)}`].map((line) => `> ${line}`).join("\n>\n");
		case "list":
			return block.items.map((item) => `- ${writeLine(item)}`).join("\n");
	}
}

export const writeMarkdown = (outline: Outline): string => `${outline.map(writeBlock).join("\n\n")}\n`;
