/**
 * Where the article's text stands on the live page: by identity of text nodes, through the copy that was read.
 */
import type { Span } from "../facts/span.ts";
import type { Anchors } from "./anchors.ts";
import type { Piece } from "./blocks.ts";

/** The stretch [at, at + length) of a live text node, as it read when the article was taken. */
export interface LivePiece extends Piece {
	/** `node.data` at that time: another value means the page has changed. */
	readonly data: string;
}

export function toLive(pieces: readonly Piece[], liveText: WeakMap<Text, Text>): LivePiece[] {
	return pieces.flatMap((piece) => {
		const node = liveText.get(piece.node);
		return node ? [{ ...piece, node, data: piece.node.data }] : [];
	});
}

export class LiveAnchors implements Anchors {
	private readonly ofNode = new Map<Node, LivePiece[]>();

	constructor(private readonly pieces: readonly LivePiece[]) {
		for (const piece of pieces) this.ofNode.set(piece.node, [...(this.ofNode.get(piece.node) ?? []), piece]);
	}

	rangesOf(span: Span): Range[] | null {
		const ranges: Range[] = [];
		let last: LivePiece | null = null;
		for (let k = this.firstAt(span.start); k < this.pieces.length; k++) {
			const piece = this.pieces[k] as LivePiece;
			if (piece.start >= span.end) break;
			if (!piece.node.isConnected || piece.node.data !== piece.data) return null;
			const from = piece.at + Math.max(0, span.start - piece.start);
			const to = piece.at + Math.min(piece.length, span.end - piece.start);
			const range = ranges.at(-1);
			if (range && last?.node === piece.node && isBlank(piece.data.slice(range.endOffset, from))) range.setEnd(piece.node, to);
			else ranges.push(rangeIn(piece.node, from, to));
			last = piece;
		}
		return ranges.length > 0 ? ranges : null;
	}

	offsetAt(node: Node, offset: number): number | null {
		for (const piece of this.ofNode.get(node) ?? [])
			if (offset >= piece.at && offset <= piece.at + piece.length) return piece.start + (offset - piece.at);
		return null;
	}

	/** The first piece that ends after `offset`, by halving. */
	private firstAt(offset: number): number {
		let low = 0;
		let high = this.pieces.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			const piece = this.pieces[middle] as LivePiece;
			if (piece.start + piece.length <= offset) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}

/** A soft hyphen is no white space: a range over it would hold a character that the article's text has not. */
const isBlank = (between: string): boolean => /^\s*$/.test(between);

function rangeIn(node: Text, from: number, to: number): Range {
	const range = node.ownerDocument.createRange();
	range.setStart(node, from);
	range.setEnd(node, to);
	return range;
}
