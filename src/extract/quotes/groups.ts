/** Parts -> what is to be joined: every cue with its source, and the runs of contents that go to one cue. */
import type { TokenizedText } from "../tokens.ts";
import { findSource } from "./link-source.ts";
import type { Part } from "./parts.ts";
import { tokenFrom } from "./token-places.ts";

/** A part with its place in tokens, so that gaps can be counted. */
export interface Placed extends Part {
	readonly first: number;
	readonly last: number;
	readonly block: number;
}

/** A cue and its source, with the contents that were tied to it. */
export interface Group {
	readonly cue: Placed;
	readonly source: Placed | null;
	/** Cue and source together, in tokens; the cue alone where other parts stand between them. */
	readonly first: number;
	readonly last: number;
	/** A content stands right behind it. */
	readonly followed: boolean;
	readonly content: Placed[];
}

export function place(words: TokenizedText, part: Part): Placed {
	const first = tokenFrom(words, part.start);
	const last = tokenFrom(words, part.end - 1) + 1;
	return { ...part, first, last, block: words.tokens[first]?.block ?? 0 };
}

/** Parts that may lie between what belongs together; farther ones are not asked. */
const MAX_PARTS_BETWEEN = 8;

export function groupOf(words: TokenizedText, parts: readonly Placed[], at: number): Group {
	const cue = parts[at] as Placed;
	const source = findSource(words, parts, at);
	const follower = parts[at + 1] === source ? at + 2 : at + 1;
	const next = parts[follower];
	const followed = next?.role === "content" && next.first - (parts[follower - 1]?.last ?? 0) <= 1;
	const alone = { cue, source, first: cue.first, last: cue.last, followed, content: [] };
	if (!source) return alone;
	const first = Math.min(source.first, cue.first);
	const last = Math.max(source.last, cue.last);
	const crowded = parts
		.slice(Math.max(0, at - MAX_PARTS_BETWEEN), at + MAX_PARTS_BETWEEN)
		.some((p) => p !== cue && p !== source && p.first >= first && p.last <= last);
	return crowded ? alone : { ...alone, first, last };
}

export interface Run {
	readonly pieces: readonly Placed[];
	/** Parts [from, to) among which its cue is looked for. */
	readonly near: readonly [number, number];
}

const quoteMarkPattern = /["“”«»„]|^['‘]|''/;

export const isQuoted = (words: TokenizedText, content: Placed): boolean =>
	quoteMarkPattern.test(words.text.slice(content.start, content.end));

export const sentenceOf = (words: TokenizedText, token: number): number => words.tokens[token]?.sentence ?? 0;

/** "... kind of him.” “I went,”": one quotation ends and another begins. "... “now.” The bridge is old, aides said": so does a clause. */
const areTwo = (words: TokenizedText, a: Placed, b: Placed): boolean =>
	/[”"]$/.test(words.text.slice(a.start, a.end)) &&
	(/^[“"]/.test(words.text.slice(b.start, b.start + 1)) || sentenceOf(words, a.last - 1) !== sentenceOf(words, b.first));

/** Pieces of one content that touch ("S1." "S2." inside one pair of marks) go to the same cue. */
export function runsOf(words: TokenizedText, parts: readonly Placed[]): Run[] {
	const runs: { pieces: Placed[]; near: [number, number] }[] = [];
	parts.forEach((part, i) => {
		if (part.role !== "content") return;
		const previous = parts[i - 1];
		const run = runs.at(-1);
		if (run && previous?.role === "content" && part.first === previous.last && !areTwo(words, previous, part)) {
			run.pieces.push(part);
			run.near[1]++;
		} else runs.push({ pieces: [part], near: [Math.max(0, i - MAX_PARTS_BETWEEN), i + MAX_PARTS_BETWEEN + 1] });
	});
	return runs;
}
