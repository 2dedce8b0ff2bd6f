/**
 * Where the article's text stands on the live page: by identity of text nodes, through the copy that was read; where the page
 * has since built a block anew, by its words; where it has changed a block, by what is left of it. A fact with no place has none.
 */
import { firstThat, type Span } from "../facts/span.ts";
import type { Anchors } from "./anchors.ts";
import type { BodyText, Piece } from "./blocks.ts";
import { isInline } from "./elements.ts";
import { LiveText, squeeze } from "./live-text.ts";

/** A stretch of a live text node, with the node's text as it was when we looked: another text means the page has changed. */
interface LivePiece extends Piece {
	readonly data: string;
}

/** More blocks that are lost at once are another text (a translation): looking for each of them would only hold up the page. */
const MAX_SEARCHES = 8;

/** A counter or a mark may come into a paragraph; more is a new sentence. */
const MAX_GROWTH_CHARS = 15;

/** How a look at the page found the article: untouched, standing in new nodes, or with blocks that are gone or changed. */
export type Condition = "same" | "moved" | "changed";

export class LiveAnchors implements Anchors {
	private blocks: LivePiece[][];
	private byNode: Map<Node, LivePiece[]> | null = null;
	/** How much text the block's element held when the article was read. */
	private readonly lengths: number[];
	/** Where a changed block probably stands. */
	private readonly near = new Map<number, { live: LiveText; range: [number, number] }>();

	constructor(
		private readonly body: BodyText,
		liveText: WeakMap<Text, Text>,
	) {
		this.blocks = body.blocks.map(() => []);
		let k = 0;
		for (const piece of body.pieces) {
			while (piece.start >= (body.blocks[k] as Span).end) k++;
			const node = liveText.get(piece.node);
			if (node) this.blocks[k]?.push({ ...piece, node, data: piece.node.data });
		}
		const known = new Map<Element, number>();
		this.lengths = this.blocks.map((pieces) => lengthAround(pieces, known));
	}

	rangesOf(span: Span): Range[] | null {
		const ranges: Range[] = [];
		const { blocks } = this.body;
		for (let k = firstThat(blocks, ({ end }) => end > span.start); k < blocks.length; k++) {
			const block = blocks[k] as Span;
			if (block.start >= span.end) break;
			const part = { start: Math.max(block.start, span.start), end: Math.min(block.end, span.end) };
			const found = rangesIn(this.piecesFor(k, part), part);
			if (found === null) return null;
			ranges.push(...found);
		}
		return ranges.length > 0 ? ranges : null;
	}

	offsetAt(node: Node, offset: number): number | null {
		this.byNode ??= this.indexNodes();
		for (const piece of this.byNode.get(node) ?? [])
			if (offset >= piece.at && offset <= piece.at + piece.length) return piece.start + (offset - piece.at);
		return null;
	}

	/** Does this live text node hold a part of the article? */
	holds(node: Node): boolean {
		this.byNode ??= this.indexNodes();
		return this.byNode.has(node);
	}

	/** The innermost live element that holds all of the article that is still on the page. */
	root(): Element | null {
		let root: Element | null = null;
		for (const pieces of this.blocks) {
			const at = pieces[0]?.node;
			if (!at?.isConnected) continue;
			root ??= elementAround(at);
			while (root && !isWithin(at, root)) root = elementAround(root);
		}
		return root;
	}

	/** Looks at the page again; what stands in new nodes is found there. */
	refresh(): Condition {
		const lost = [...this.body.blocks.keys()].filter((k) => !isIntact(this.blocks[k] ?? []));
		if (lost.length === 0) return "same";
		const root = this.root()?.ownerDocument.body ?? document.body;
		const live = new LiveText(root);
		this.byNode = null;
		this.near.clear();
		let from = 0;
		let condition: Condition = "moved";
		const known = new Map<Element, number>();
		for (const k of lost) {
			const block = this.body.blocks[k] as Span;
			const text = this.body.text.slice(block.start, block.end);
			const at = live.find(text, from);
			this.blocks[k] = at === null ? [] : live.piecesAt(text, block.start, at).map((piece) => ({ ...piece, data: piece.node.data }));
			if (at !== null) {
				from = at;
				if (lengthAround(this.blocks[k], known) > (this.lengths[k] ?? 0) + MAX_GROWTH_CHARS) condition = "changed";
			} else {
				condition = "changed";
				const range = lost.length <= MAX_SEARCHES ? live.findNearly(text, from) : null;
				if (range) this.near.set(k, { live, range });
			}
		}
		return condition;
	}

	/** Of a changed block, the part asked for may still stand there word for word. */
	private piecesFor(k: number, part: Span): readonly LivePiece[] {
		const pieces = this.blocks[k] ?? [];
		const near = this.near.get(k);
		if (pieces.length > 0 || !near) return pieces;
		const text = this.body.text.slice(part.start, part.end);
		const at = near.live.find(text, near.range[0]);
		if (at === null || at > near.range[1]) return [];
		return near.live.piecesAt(text, part.start, at).map((piece) => ({ ...piece, data: piece.node.data }));
	}

	private indexNodes(): Map<Node, LivePiece[]> {
		const map = new Map<Node, LivePiece[]>();
		for (const piece of this.blocks.flat()) {
			const known = map.get(piece.node);
			if (known) known.push(piece);
			else map.set(piece.node, [piece]);
		}
		return map;
	}
}

/**
 * Letters in the block-level element around a block: it grows when the page adds a sentence to a paragraph. `known` are those counted already, for lines
 * that breaks divide are all of one element.
 */
function lengthAround(pieces: readonly LivePiece[], known: Map<Element, number>): number {
	let at = pieces[0]?.node.parentElement ?? null;
	while (at && isInline(at) && at.parentElement) at = at.parentElement;
	if (at === null) return 0;
	const length = known.get(at) ?? squeeze(at.textContent ?? "").length;
	known.set(at, length);
	return length;
}

const isIntact = (pieces: readonly LivePiece[]): boolean => pieces.length > 0 && pieces.every(stands);

const stands = (piece: LivePiece): boolean => piece.node.isConnected && piece.node.data === piece.data;

/** One range a text node run; null where a part of the span has no place any more. */
function rangesIn(pieces: readonly LivePiece[], span: Span): Range[] | null {
	const ranges: Range[] = [];
	let covered = 0;
	let last: LivePiece | null = null;
	for (let k = firstThat(pieces, ({ start, length }) => start + length > span.start); k < pieces.length; k++) {
		const piece = pieces[k] as LivePiece;
		if (piece.start >= span.end) break;
		if (!stands(piece)) return null;
		const from = piece.at + Math.max(0, span.start - piece.start);
		const to = piece.at + Math.min(piece.length, span.end - piece.start);
		const range = ranges.at(-1);
		if (range && last?.node === piece.node && isBlank(piece.data.slice(range.endOffset, from))) range.setEnd(piece.node, to);
		else ranges.push(rangeIn(piece.node, from, to));
		covered += to - from;
		last = piece;
	}
	return covered > 0 ? ranges : null;
}

/** A soft hyphen is no white space: a range over it would hold a character that the article's text has not. */
const isBlank = (between: string): boolean => /^\s*$/.test(between);

function rangeIn(node: Text, from: number, to: number): Range {
	const range = node.ownerDocument.createRange();
	range.setStart(node, from);
	range.setEnd(node, to);
	return range;
}

/** The element around a node, out of shadow roots and frames too. */
function elementAround(node: Node): Element | null {
	if (node.parentElement) return node.parentElement;
	const parent = node.parentNode as (Node & { host?: Element }) | null;
	if (parent?.host) return parent.host;
	return (node.ownerDocument?.defaultView?.frameElement as Element | null) ?? null;
}

function isWithin(node: Node, root: Element): boolean {
	for (let at: Node | null = node; at; at = elementAround(at)) if (at === root) return true;
	return false;
}
