/**
 * Words of a block, cut at white space: what the parts of a text directive are made of.
 */
import type { Span } from "../../facts/span.ts";

/** The block of `text` that `offset` stands in: a line, or a table's cell. */
export function findBlock(text: string, offset: number): Span {
	let [start, end] = [offset, offset];
	while (start > 0 && !isBreak(text, start - 1)) start--;
	while (end < text.length && !isBreak(text, end)) end++;
	return { start, end };
}

const isBreak = (text: string, at: number): boolean => text[at] === "\n" || text[at] === "\t";

const spacePattern = /\s/;

/** A letter or a digit: a piece without one ("“", "—") says nothing of its place. Catches "a", "7"; leaves "“—". */
const tellingPattern = /[\p{L}\p{N}]/u;

/** No 21 words of prose come near; a longer "word" is an address or no language at all, and would make a link of its length. */
const MAX_PART_CHARS = 500;

/** `span` cut down to its first `count` words that hold a letter or digit. */
export function firstWords(text: string, span: Span, count: number): Span {
	const end = Math.min(span.end, span.start + MAX_PART_CHARS + 1);
	let at = span.start;
	for (let words = 0; words < count && at < end; ) {
		const wordStart = at;
		while (at < end && spacePattern.test(text.charAt(at))) at++;
		while (at < end && !spacePattern.test(text.charAt(at))) at++;
		if (tellingPattern.test(text.slice(wordStart, at))) words++;
	}
	return { start: span.start, end: at };
}

/** `span` cut down to its last `count` words that hold a letter or digit. */
export function lastWords(text: string, span: Span, count: number): Span {
	const start = Math.max(span.start, span.end - MAX_PART_CHARS - 1);
	let at = span.end;
	for (let words = 0; words < count && at > start; ) {
		const wordEnd = at;
		while (at > start && spacePattern.test(text.charAt(at - 1))) at--;
		while (at > start && !spacePattern.test(text.charAt(at - 1))) at--;
		if (tellingPattern.test(text.slice(at, wordEnd))) words++;
	}
	return { start: at, end: span.end };
}

/** The words of a span as a directive's part: one space between them; "" where no letter or digit is among them. */
export function telling(text: string, span: Span): string {
	if (span.end - span.start > MAX_PART_CHARS) return "";
	const words = text.slice(span.start, span.end).replace(/\s+/g, " ").trim();
	return tellingPattern.test(words) ? words : "";
}

/** The nearest block before (-1) or behind (1) `block` that is not empty; an empty span where there is none. */
export function findNeighbour(text: string, block: Span, step: -1 | 1): Span {
	let at = step < 0 ? block.start - 1 : block.end;
	while (at >= 0 && at < text.length && spacePattern.test(text.charAt(at))) at += step;
	return at < 0 || at >= text.length ? { start: block.end, end: block.end } : findBlock(text, at);
}

/** A letter, digit or mark: two of them side by side are inside one word. Catches "é", "7"; leaves "-", " ". */
const wordCharPattern = /[\p{L}\p{N}\p{M}_]/u;

/**
 * What stands in a word between two of its letters or digits, by Unicode's rules that browsers go by: the whole is one word to
 * them. Catches "2.5" of "PM2.5", "p’s" of "Trump’s"; leaves "1, 2", "m. A".
 */
const joinedPattern = /^(?:\p{L}[.:·'’]\p{L}|\p{Nd}[.,;'’]\p{Nd})$/u;

/** Whether `at` is in the middle of a word. */
export function insideWord(text: string, at: number): boolean {
	if (wordCharPattern.test(text.charAt(at - 1)) && wordCharPattern.test(text.charAt(at))) return true;
	return joinedPattern.test(text.slice(at - 2, at + 1)) || joinedPattern.test(text.slice(at - 1, at + 2));
}

/** `span` grown to whole words: a browser finds nothing that starts or ends inside one. */
export function snapToWords(text: string, span: Span): Span {
	let { start, end } = span;
	while (start > 0 && insideWord(text, start)) start--;
	while (end < text.length && insideWord(text, end)) end++;
	return { start, end };
}
