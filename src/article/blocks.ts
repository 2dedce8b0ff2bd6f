/**
 * The cleaned article's element -> drafts of its blocks, white space collapsed, each with its place in the text nodes; and
 * the drafts that are left after cleaning -> the article's text. Refuses nothing: what should not be read is taken out elsewhere.
 */
import type { Block, BlockKind } from "../facts/article.ts";
import type { Marks } from "./clean/marks.ts";
import { isInline, textNodes } from "./elements.ts";
import type { Work } from "./slices.ts";

/** Text [start, start + length) is `node.data` [at, at + length), to the character. `start` counts in the block, later in the article. */
export interface Piece {
	readonly start: number;
	readonly length: number;
	readonly node: Text;
	readonly at: number;
}

export interface DraftBlock {
	readonly kind: BlockKind;
	readonly time?: string | null;
	readonly author?: string | null;
	readonly text: string;
	readonly pieces: readonly Piece[];
	/** The element that the block ends with: `p`, `li`, `td` ... */
	readonly element: Element;
	/** Characters of the text that stand in links. */
	readonly linked: number;
	/** A drawn line stands between it and the block before. */
	readonly afterRule: boolean;
}

export interface BodyText {
	readonly text: string;
	readonly blocks: readonly Block[];
	/** In text order. */
	readonly pieces: readonly Piece[];
}

const KINDS: Record<string, BlockKind> = {
	h1: "heading",
	h2: "heading",
	h3: "heading",
	h4: "heading",
	h5: "heading",
	h6: "heading",
	blockquote: "quotation",
	li: "list-item",
	dd: "list-item",
	dt: "list-item",
};

/** What an ancestor says of the words in it. */
interface Frame {
	readonly kind: BlockKind;
	readonly time?: string | null;
	readonly author?: string | null;
}

/** White space, and marks that only steer line breaking: soft hyphens and zero-width spaces. */
export const gapPattern = /[\s\u00ad\u200b\u2060\ufeff]+/g;

class Writer {
	readonly drafts: DraftBlock[] = [];
	constructor(private readonly marks: Marks) {}

	private text = "";
	private pieces: Piece[] = [];
	private linked = 0;
	/** What divides the next words from those before: asking the text how it ends would take longer the longer it is. */
	private gap: "" | " " | "\t" | "\n" = "";
	private afterRule = false;

	add(node: Text, inLink: boolean): void {
		let from = 0;
		const before = this.text.length;
		for (const gap of node.data.matchAll(gapPattern)) {
			this.piece(node, from, gap.index);
			from = gap.index + gap[0].length;
			if (this.gap === "" && /\s/.test(gap[0])) this.gap = " ";
		}
		this.piece(node, from, node.data.length);
		if (inLink) this.linked += this.text.length - before;
	}

	/** Divides cells and rows; an empty cell or row leaves no second mark. */
	separate(mark: "\t" | "\n"): void {
		if (this.gap !== "\n") this.gap = mark;
	}

	rule(): void {
		this.afterRule = true;
	}

	/** Ends the block, if it holds anything. */
	end(frame: Frame, element: Element): void {
		const first = this.pieces[0];
		if (first) {
			this.drafts.push({
				...(this.frameOf(first.node, frame.kind) ?? frame),
				text: this.text,
				pieces: this.pieces,
				element,
				linked: this.linked,
				afterRule: this.afterRule,
			});
			this.afterRule = false;
		}
		this.text = "";
		this.pieces = [];
		this.linked = 0;
		this.gap = "";
	}

	/** An embedded post or a live-blog entry, whatever its elements; but an entry's headings stay headings. */
	private frameOf(node: Text, kind: BlockKind): Frame | null {
		const mark = this.marks.get(node);
		if (mark?.kind === "post") return { kind: "post", author: mark.author };
		return mark?.kind === "entry" ? { kind: kind === "heading" ? "heading" : "entry", time: mark.time } : null;
	}

	private piece(node: Text, from: number, to: number): void {
		if (to <= from) return;
		if (this.text !== "") this.text += this.gap;
		this.gap = "";
		this.pieces.push({ start: this.text.length, length: to - from, node, at: from });
		this.text += node.data.slice(from, to);
	}
}

export function* readBlocks(root: Element, marks: Marks): Work<DraftBlock[]> {
	const writer = new Writer(marks);
	yield* readInto(root, { kind: "paragraph" }, false, writer);
	writer.end({ kind: "paragraph" }, root);
	return writer.drafts;
}

function* readInto(element: Element, frame: Frame, inLink: boolean, writer: Writer): Work<void> {
	for (const child of [...element.childNodes]) {
		if (child.nodeType === 3) writer.add(child as Text, inLink);
		if (child.nodeType !== 1) continue;
		const inner = child as Element;
		if (isInline(inner)) yield* readInto(inner, frame, inLink || inner.localName === "a", writer);
		else if (inner.localName === "br") writer.end(frame, element);
		else {
			writer.end(frame, element);
			if (inner.localName === "hr") writer.rule();
			const innerFrame = frameOf(inner, frame);
			if (inner.localName === "table" && isDataTable(inner)) readTable(inner, writer);
			else yield* readInto(inner, innerFrame, inLink, writer);
			writer.end(innerFrame, inner);
			yield;
		}
	}
}

/** The drafts that are left -> the text that every span indexes. */
export function joinBlocks(drafts: readonly DraftBlock[]): BodyText {
	const blocks: Block[] = [];
	const pieces: Piece[] = [];
	let text = "";
	for (const { kind, time, author, text: own, pieces: ownPieces } of drafts) {
		if (text !== "") text += "\n\n";
		const start = text.length;
		text += own;
		blocks.push({ kind, start, end: text.length, ...(time === undefined ? {} : { time }), ...(author === undefined ? {} : { author }) });
		for (const piece of ownPieces) pieces.push({ ...piece, start: start + piece.start });
	}
	return { text, blocks, pieces };
}

const frameOf = (element: Element, outer: Frame): Frame => ({ ...outer, kind: KINDS[element.localName.toLowerCase()] ?? outer.kind });

/** A table of one column or one row lays out the page; its cells are blocks of their own. */
function isDataTable(table: Element): boolean {
	if (table.getElementsByTagName("table").length > 0) return false;
	const rows = [...table.getElementsByTagName("tr")];
	const longCell = [...table.getElementsByTagName("td")].some((cell) => (cell.textContent ?? "").length > MAX_CELL_CHARS);
	return !longCell && rows.filter((row) => row.children.length > 1).length > 1;
}

/** A longer cell holds paragraphs: the table lays out the page. */
const MAX_CELL_CHARS = 400;

/** Rows end in a line break, cells are divided by a tab. */
function readTable(table: Element, writer: Writer): void {
	for (const row of table.getElementsByTagName("tr")) {
		for (const cell of row.children) {
			for (const text of textNodes(cell)) writer.add(text, text.parentElement?.closest("a") != null);
			writer.separate("\t");
		}
		writer.separate("\n");
	}
	writer.end({ kind: "table" }, table);
}
