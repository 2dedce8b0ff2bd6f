/**
 * Tokens -> where each stands with regard to quotation marks, as one small number a token. Works block by block, so that a
 * mark left open never reaches into the next paragraph. It pairs marks roughly: the network judges, this only tells it.
 */
import type { Token, TokenizedText } from "../tokens.ts";

/** 0 is outside; each pair of marks adds 1 + place (3) x length (3) x closed (2) x double (2). */
export const QUOTE_STATES = 37;

const PLACE = { opening: 0, inside: 1, closing: 2 } as const;

/** Up to 3 words between the marks it is mostly a scare quote or a title, up to 9 a phrase, beyond that a statement. */
const SHORT_TOKENS = 3;
const MEDIUM_TOKENS = 9;

type Direction = "open" | "close";

interface Pair {
	readonly first: number;
	readonly last: number;
	readonly closed: boolean;
	readonly double: boolean;
}

const wordPattern = /[\p{L}\p{N}]/u;

const blankBefore = (text: string, at: number): boolean => at === 0 || /[\s([—–-]/.test(text[at - 1] as string);
const wordAfter = (text: string, at: number): boolean => wordPattern.test(text[at] ?? " ");

/** Straight marks do not say which way they point: one with a blank before it and a word after it opens. */
function direction(text: string, start: number, end: number, isOpen: boolean): Direction {
	if (!isOpen) return "open";
	return blankBefore(text, start) && wordAfter(text, end) ? "open" : "close";
}

/** The double mark at token i: `“`, `”`, `«`, `"`, or two single ones side by side (''). */
function doubleMark(words: TokenizedText, i: number, isOpen: boolean): { width: number; direction: Direction } | null {
	const token = words.tokens[i] as Token;
	if ("“„«".includes(token.text)) return { width: 1, direction: "open" };
	if ("”»".includes(token.text)) return { width: 1, direction: "close" };
	if (token.norm === '"' || token.norm === "''") return { width: 1, direction: direction(words.text, token.start, token.end, isOpen) };
	const next = words.tokens[i + 1];
	if (token.norm === "'" && next?.norm === "'" && next.start === token.end && next.block === token.block)
		return { width: 2, direction: direction(words.text, token.start, next.end, isOpen) };
	return null;
}

function findDoubles(words: TokenizedText, first: number, last: number): Pair[] {
	const pairs: Pair[] = [];
	let open = -1;
	for (let i = first; i < last; i++) {
		const mark = doubleMark(words, i, open >= 0);
		if (!mark) continue;
		if (mark.direction === "open") {
			if (open >= 0) pairs.push({ first: open, last: i - 1, closed: false, double: true });
			open = i;
		} else if (open >= 0) {
			pairs.push({ first: open, last: i + mark.width - 1, closed: true, double: true });
			open = -1;
		}
		i += mark.width - 1;
	}
	if (open >= 0) pairs.push({ first: open, last: last - 1, closed: false, double: true });
	return pairs;
}

/** Single marks count only as a pair: `'fair game'`, not the apostrophe of `the voters' choice`. */
function findSingles(words: TokenizedText, first: number, last: number): Pair[] {
	const pairs: Pair[] = [];
	let open = -1;
	for (let i = first; i < last; i++) {
		const token = words.tokens[i] as Token;
		if (token.norm !== "'") continue;
		if (token.text !== "’" && blankBefore(words.text, token.start) && wordAfter(words.text, token.end)) open = i;
		else if (open >= 0 && token.text !== "‘" && !wordAfter(words.text, token.end)) {
			pairs.push({ first: open, last: i, closed: true, double: false });
			open = -1;
		}
	}
	return pairs;
}

function stateOf(pair: Pair, i: number): number {
	const place = i === pair.first ? PLACE.opening : i === pair.last && pair.closed ? PLACE.closing : PLACE.inside;
	const inside = pair.last - pair.first - (pair.closed ? 1 : 0);
	const length = inside <= SHORT_TOKENS ? 0 : inside <= MEDIUM_TOKENS ? 1 : 2;
	return 1 + place + 3 * (length + 3 * ((pair.closed ? 1 : 0) + 2 * (pair.double ? 1 : 0)));
}

/** One state, 0 to QUOTE_STATES - 1, a token. */
export function findQuoteStates(words: TokenizedText): Uint8Array {
	const states = new Uint8Array(words.tokens.length);
	for (let first = 0; first < words.tokens.length; ) {
		const block = words.tokens[first]?.block;
		let last = first;
		while (words.tokens[last]?.block === block) last++;
		for (const find of [findSingles, findDoubles])
			for (const pair of find(words, first, last)) for (let i = pair.first; i <= pair.last; i++) states[i] = stateOf(pair, i);
		first = last;
	}
	return states;
}
