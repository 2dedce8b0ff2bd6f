/**
 * Single quotation marks as the outer marks of a quotation (British papers): only as a pair in one block, around two words or
 * more, outside double marks. Apostrophes are left alone.
 */
import type { Span } from "../../facts/span.ts";

interface Pair extends Span {
	readonly inner: Span;
	/** Left open at the block's end: the next block opens anew. */
	readonly open?: true;
}

const letterPattern = /[\p{L}\p{N}]/u;
const singlePattern = /['‘’]/;
/** Before a closing mark after which the quotation is surely over: the workers’ rights has none. */
const stopPattern = /[.,?!…—–]/;

type Part = "open" | "close" | "maybe";

function partOf(text: string, at: number, gap: Span): Part | null {
	const before = at > gap.start ? text.charAt(at - 1) : " ";
	const after = at + 1 < gap.end ? text.charAt(at + 1) : " ";
	if (!letterPattern.test(before) && !stopPattern.test(before) && (letterPattern.test(after) || after === "…") && text[at] !== "’")
		return "open";
	if (letterPattern.test(after) || /\s/.test(before)) return null;
	return stopPattern.test(before) || stopPattern.test(after) ? "close" : "maybe";
}

/** The stretches of `block` that no double quotation covers. */
function gapsBetween(block: Span, doubles: readonly Span[]): Span[] {
	const gaps: Span[] = [];
	let start = block.start;
	for (const double of doubles) {
		if (double.start > start) gaps.push({ start, end: double.start });
		start = Math.max(start, double.end);
	}
	if (start < block.end) gaps.push({ start, end: block.end });
	return gaps;
}

const hasTwoWords = (inner: string): boolean => /[\p{L}\p{N}]\S*\s+\S*[\p{L}\p{N}]/u.test(inner);

/** "‘It is old.": a sentence in an opening mark up to the block's end. */
const leftOpenPattern = /^['‘]\p{Lu}.*[.!?…]$/su;

/** `next`: the block behind, where there is one. */
export function findSingleQuotations(text: string, block: Span, doubles: readonly Span[], next?: Span): Pair[] {
	const found: Pair[] = [];
	const opensAnew = next !== undefined && /^['‘]\p{L}/u.test(text.slice(next.start, next.start + 2));
	for (const gap of gapsBetween(block, doubles)) {
		let open = -1;
		let maybe = -1;
		const keep = (close: number) => {
			const inner = { start: open + 1, end: close };
			if (hasTwoWords(text.slice(inner.start, inner.end))) found.push({ start: open, end: close + 1, inner });
			open = -1;
			maybe = -1;
		};
		for (let at = gap.start; at < gap.end; at++) {
			if (!singlePattern.test(text.charAt(at))) continue;
			const part = partOf(text, at, gap);
			if (part === "open") {
				if (open >= 0 && maybe > open) keep(maybe);
				open = at;
				maybe = -1;
			} else if (part === "close" && open >= 0) keep(at);
			else if (part === "maybe" && open >= 0 && maybe < 0) maybe = at;
		}
		// "‘It was old. [block] ‘It fell,’ she said": the mark is closed once, at the end
		const isLeftOpen = opensAnew && open >= 0 && gap.end === block.end && leftOpenPattern.test(text.slice(open, gap.end).trimEnd());
		if (isLeftOpen) found.push({ start: open, end: block.end, inner: { start: open + 1, end: block.end }, open: true });
		else if (open >= 0 && maybe > open) keep(maybe);
	}
	return found;
}

/**
 * "‘They said: “Go home.” So I went.’": single marks around double ones, as British papers nest them. `taken`: the quotations found so far, in
 * order; one that is opened by a curly mark, closed at a stop, and holds a double one whole.
 */
export function findAround(text: string, block: Span, taken: readonly (Span & { readonly double: boolean })[]): Pair[] {
	const found: Pair[] = [];
	let open = -1;
	let holds = false;
	let next = 0;
	for (let at = block.start; at < block.end; at++) {
		const inside = taken[next];
		if (inside && at >= inside.start) {
			holds ||= inside.double;
			at = inside.end - 1;
			next++;
			continue;
		}
		const mark = text.charAt(at);
		if (!singlePattern.test(mark)) continue;
		const [before, after] = [at > block.start ? text.charAt(at - 1) : " ", text.charAt(at + 1)];
		if (mark === "‘" && !letterPattern.test(before) && /[\p{L}\p{N}…“]/u.test(after)) {
			open = at;
			holds = false;
		} else if (open >= 0 && holds && (stopPattern.test(before) || before === "”") && !letterPattern.test(after)) {
			found.push({ start: open, end: at + 1, inner: { start: open + 1, end: at } });
			open = -1;
		}
	}
	return found;
}
