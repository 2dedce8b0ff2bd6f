/**
 * The text directives that may name a passage, best first: with little context, then more, then words of the blocks next to
 * it. Which of them is the only one in the text is for the caller to see.
 */
import type { Span } from "../../facts/span.ts";
import type { TextDirective } from "./directive.ts";
import { findBlock, findNeighbour, firstWords, lastWords, telling } from "./words.ts";

/** Longer passages are written "first words, last words": the length at which Chromium's "copy link to highlight" does so. */
const MAX_EXACT_CHARS = 300;

/** Words of context tried on each side, and words at each end of a range. */
const STEPS = [3, 5, 8, 13, 21];

/**
 * From this length on a passage is tried without context. A shorter one ("5.3 percent", "very sad") may well stand in a
 * headline or teaser of the page too, which is not in the article's text.
 */
const MIN_BARE_CHARS = 60;

/** Fewer words are not parted into "first words, last words". */
const MIN_RANGE_WORDS = 8;

/** "first words, last words". No part of a directive may cross a block's end. */
function findRange(text: string, span: Span, words: number): TextDirective {
	const head = firstWords(text, { start: span.start, end: Math.min(findBlock(text, span.start).end, span.end) }, words);
	const tail = lastWords(text, { start: Math.max(findBlock(text, span.end - 1).start, head.end), end: span.end }, words);
	return { start: telling(text, head), end: telling(text, tail) };
}

/** The passage within one block and not too long: it may be written whole. */
function isWhole(text: string, span: Span): boolean {
	return span.end <= findBlock(text, span.start).end && span.end - span.start <= MAX_EXACT_CHARS;
}

const isSplittable = (text: string, span: Span): boolean => firstWords(text, span, MIN_RANGE_WORDS).end < span.end;

/** Up to `words` words right before and behind the span: of its own block, or (`neighbours`) of the next where its own has none. */
function findContext(text: string, span: Span, words: number, neighbours: boolean): Pick<TextDirective, "prefix" | "suffix"> {
	const first = findBlock(text, span.start);
	const last = findBlock(text, span.end - 1);
	let prefix = telling(text, lastWords(text, { start: first.start, end: span.start }, words));
	let suffix = telling(text, firstWords(text, { start: span.end, end: last.end }, words));
	if (neighbours && prefix === "") prefix = telling(text, lastWords(text, findNeighbour(text, first, -1), words));
	if (neighbours && suffix === "") suffix = telling(text, firstWords(text, findNeighbour(text, last, 1), words));
	return { prefix, suffix };
}

function* inContext(text: string, span: Span, core: (words: number) => TextDirective): Generator<TextDirective> {
	for (const neighbours of [false, true])
		for (const words of STEPS) yield { ...core(words), ...findContext(text, span, words, neighbours) };
}

/**
 * `span` starts and ends between words. Ranges come last where the passage may be written whole: they find a passage that the
 * page interrupts (a line break, a hidden "opens in a new tab"), but more easily another one too.
 */
export function* findCandidates(text: string, span: Span): Generator<TextDirective> {
	const whole = isWhole(text, span);
	const exact = { start: telling(text, span) };
	const range = (words: number) => findRange(text, span, words);
	if (span.end - span.start >= MIN_BARE_CHARS) yield whole ? exact : range(5);
	if (whole) yield* inContext(text, span, () => exact);
	if (!whole || isSplittable(text, span)) yield* inContext(text, span, range);
}
