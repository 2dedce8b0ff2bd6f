/**
 * The cleaned article's element -> its text in blocks, white space collapsed, with each stretch's place in the text nodes.
 * Refuses nothing: what should not be read has been taken out before.
 */
import type { Block, BlockKind } from "../facts/article.ts";
import type { Work } from "./slices.ts";

/** Article text [start, start + length) is `node.data` [at, at + length), to the character (but for white space). */
export interface Piece {
	readonly start: number;
	readonly length: number;
	readonly node: Text;
	readonly at: number;
}

export interface BodyText {
	readonly text: string;
	readonly blocks: readonly Block[];
	/** In text order. */
	readonly pieces: readonly Piece[];
}

/** Words run on over these; every other element begins and ends a block. */
const INLINE = new Set(
	"a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr button picture".split(
		" ",
	),
);

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

/** Set by the finders of live-blog entries and embedded posts before the text is read. */
export const FRAME_KIND = "data-block-kind";
export const FRAME_TIME = "data-block-time";
export const FRAME_AUTHOR = "data-block-author";

/** White space, and marks that only steer line breaking: soft hyphens and zero-width spaces. */
const gapPattern = /[\s\u00ad\u200b\u2060\ufeff]+/g;

class Writer {
	text = "";
	readonly blocks: Block[] = [];
	readonly pieces: Piece[] = [];
	private start = 0;
	private space = false;

	add(node: Text): void {
		let from = 0;
		const { data } = node;
		for (const gap of data.matchAll(gapPattern)) {
			this.piece(node, from, gap.index);
			from = gap.index + gap[0].length;
			if (/\s/.test(gap[0])) this.space = true;
		}
		this.piece(node, from, data.length);
	}

	/** Divides cells and rows; an empty cell or row leaves no second mark. */
	separate(mark: string): void {
		if (this.text.length > this.start) this.text = this.text.trimEnd() + mark;
		this.space = false;
	}

	private piece(node: Text, from: number, to: number): void {
		if (to <= from) return;
		if (this.blocks.length > 0 && this.text.length === this.start) {
			this.text += "\n\n";
			this.start = this.text.length;
		} else if (this.space && this.text.length > this.start) this.text += " ";
		this.space = false;
		this.pieces.push({ start: this.text.length, length: to - from, node, at: from });
		this.text += node.data.slice(from, to);
	}

	/** Ends the block, if it holds anything. */
	end(frame: Frame): void {
		this.space = false;
		if (this.text.length === this.start) return;
		this.text = this.text.trimEnd();
		this.blocks.push({ ...frame, start: this.start, end: this.text.length });
		this.start = this.text.length;
	}
}

export function* readBlocks(root: Element): Work<BodyText> {
	const writer = new Writer();
	yield* readInto(root, { kind: "paragraph" }, writer);
	writer.end({ kind: "paragraph" });
	return { text: writer.text, blocks: writer.blocks, pieces: writer.pieces };
}

function* readInto(element: Element, frame: Frame, writer: Writer): Work<void> {
	for (const child of [...element.childNodes]) {
		if (child.nodeType === 3) writer.add(child as Text);
		else if (child.nodeType !== 1) continue;
		else if (INLINE.has((child as Element).localName)) yield* readInto(child as Element, frame, writer);
		else if ((child as Element).localName === "br") writer.end(frame);
		else if ((child as Element).localName === "table" && isDataTable(child as Element)) {
			writer.end(frame);
			readTable(child as Element, writer);
			yield;
		} else {
			writer.end(frame);
			const inner = frameOf(child as Element, frame);
			yield* readInto(child as Element, inner, writer);
			writer.end(inner);
			yield;
		}
	}
}

function frameOf(element: Element, outer: Frame): Frame {
	const marked = element.getAttribute(FRAME_KIND);
	if (marked === "entry") return { kind: "entry", time: element.getAttribute(FRAME_TIME) };
	if (marked === "post") return { kind: "post", author: element.getAttribute(FRAME_AUTHOR) };
	const kind = KINDS[element.localName];
	if (kind === undefined || outer.kind === "post") return outer;
	return { ...outer, kind: outer.kind === "entry" ? "entry" : kind };
}

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
		for (const cell of [...row.children]) {
			for (const text of textNodes(cell)) writer.add(text);
			writer.separate("\t");
		}
		writer.separate("\n");
	}
	writer.end({ kind: "table" });
}

export function textNodes(root: Node): Text[] {
	const out: Text[] = [];
	const stack: Node[] = [root];
	for (let node = stack.pop(); node; node = stack.pop()) {
		if (node.nodeType === 3) out.push(node as Text);
		for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
	}
	return out;
}
