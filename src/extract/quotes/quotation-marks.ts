/**
 * Quotation marks, block by block: the stretches between a mark that opens and one that closes, of any style. A mark left open
 * runs to its block's end; nothing runs across blocks, but a block that opens anew after an open one is marked as going on. A block
 * that the page itself sets as a quotation or a post is one without marks.
 */
import type { Block } from "../../facts/article.ts";
import { contains, type Span } from "../../facts/span.ts";
import { findAround, findSingleQuotations } from "./single-marks.ts";
import { indexSpans } from "./span-index.ts";

/** `start` and `end` include the marks, `inner` leaves them out. */
export interface Quotation extends Span {
	readonly inner: Span;
	readonly block: number;
	readonly closed: boolean;
	readonly double: boolean;
	/** The quotation before was left open at its block's end and this one opens its block: one quotation over two paragraphs. */
	readonly goesOn: boolean;
}

type Turn = "open" | "close" | "either";

interface Mark {
	readonly at: number;
	readonly width: 1 | 2;
	readonly turn: Turn;
}

const TURNS: Readonly<Record<string, Turn>> = {
	"“": "open",
	"”": "close",
	"„": "open",
	"«": "open",
	"»": "close",
	"‟": "open",
	'"': "either",
};

/** East Asian marks: no space stands around them, and they are never turned. */
const FIXED_TURNS: Readonly<Record<string, Turn>> = { "「": "open", "」": "close", "『": "open", "』": "close" };

/** Typewritten doubles: "''" and "``" and two curly apostrophes, as some papers' systems print them. */
const doubled = (text: string, at: number): boolean => {
	const c = text[at];
	return (c === "'" || c === "’" || c === "‘" || c === "`") && text[at + 1] === c && text[at + 2] !== c;
};

/** Catches the a of "(a", leaves the bracket itself. */
const wordPattern = /[\p{L}\p{N}$€£#@…([\-–—]/u;
const spacePattern = /[\s([{\-–—/]/;

function markAt(text: string, at: number, block: Span): Mark | null {
	const fixed = FIXED_TURNS[text.charAt(at)];
	if (fixed) return { at, width: 1, turn: fixed };
	const width = doubled(text, at) ? 2 : 1;
	const styled = width === 2 ? (text[at] === "`" ? "open" : "either") : TURNS[text.charAt(at)];
	if (!styled) return null;
	const before = at > block.start ? text.charAt(at - 1) : " ";
	const after = at + width < block.end ? text.charAt(at + width) : " ";
	const leading = spacePattern.test(before) && (wordPattern.test(after) || /['‘’]/.test(after));
	const trailing = !/\s/.test(before) && !wordPattern.test(after);
	// A mark turned the wrong way (He said ”no“.) and the German »so« are read by what stands around them.
	if (leading) return { at, width, turn: "open" };
	if (trailing) return { at, width, turn: "close" };
	return { at, width, turn: styled };
}

/** Inches and feet (5'10") are no quotation marks. */
const isMeasure = (text: string, at: number): boolean => text[at] === '"' && /\d/.test(text.charAt(at - 1));

function findDoubleQuotations(text: string, block: Block, index: number, wasOpen: boolean): Quotation[] {
	const found: Quotation[] = [];
	let open: Mark | null = null;
	const close = (end: number, innerEnd: number, closed: boolean) => {
		if (!open) return;
		const inner = { start: open.at + open.width, end: innerEnd };
		const goesOn = wasOpen && found.length === 0 && open.at === block.start;
		if (inner.end > inner.start) found.push({ start: open.at, end, inner, block: index, closed, double: true, goesOn });
		open = null;
	};
	for (let at = block.start; at < block.end; at++) {
		const mark = markAt(text, at, block);
		if (!mark) continue;
		const next = at + mark.width;
		if (!open) {
			if (mark.turn !== "close" && !isMeasure(text, at)) open = mark;
		} else if (mark.turn === "open" && next < block.end) {
			close(at, at, false);
			open = mark;
		} else close(next, at, true);
		at = next - 1;
	}
	if (open) close(block.end, block.end, false);
	return found;
}

export function findQuotations(text: string, blocks: readonly Block[]): Quotation[] {
	const found: Quotation[] = [];
	blocks.forEach((block, index) => {
		const last = found.at(-1);
		const wasOpen = last !== undefined && !last.closed && last.block === index - 1 && last.end === blocks[index - 1]?.end;
		const doubles = findDoubleQuotations(text, block, index, wasOpen);
		// A post is its author's words whatever it quotes; a quotation set apart may hold a cue outside its marks.
		if (block.kind === "post" || (doubles.length === 0 && block.kind === "quotation")) {
			found.push({
				start: block.start,
				end: block.end,
				inner: { start: block.start, end: block.end },
				block: index,
				closed: true,
				double: true,
				goesOn: false,
			});
			return;
		}
		const single = ({ open, ...q }: Span & { readonly inner: Span; readonly open?: true }): Quotation => ({
			...q,
			block: index,
			closed: !open,
			double: false,
			goesOn: wasOpen && !last.double && q.start === block.start,
		});
		const singles = findSingleQuotations(text, block, doubles, blocks[index + 1]).map(single);
		const flat = [...doubles, ...singles].sort((a, b) => a.start - b.start);
		const around = findAround(text, block, flat).map(single);
		const holding = indexSpans(around);
		const outer = flat.filter((q) => !holding.overlapping(q).some((whole) => contains(whole, q)));
		found.push(...[...outer, ...around].sort((a, b) => a.start - b.start));
	});
	return found;
}
