/**
 * Joins parts: which source and which content belong to which cue. Every cue makes one attribution; a source may serve several
 * cues; a content without a cue near it stays alone.
 */
import type { Span } from "../facts/span.ts";
import { findSource } from "./link-source.ts";
import type { Part } from "./parts.ts";
import { tokenFrom } from "./token-places.ts";
import type { TokenizedText } from "./tokens.ts";

/** An attribution whose parts are joined; who the source is has not been asked yet. */
export interface Attribution {
	readonly content: readonly Span[];
	readonly cue: Span | null;
	readonly source: Span | null;
	/** 0..1, the least certain part's. */
	readonly certainty: number;
	readonly rule: string;
}

/** A part with its place in tokens, so that gaps can be counted. */
export interface Placed extends Part {
	readonly first: number;
	readonly last: number;
	readonly block: number;
}

/** A cue and its source, with the contents that were tied to it. */
interface Group {
	readonly cue: Placed;
	readonly source: Placed | null;
	/** Cue and source together, in tokens; the cue alone where other parts stand between them. */
	readonly first: number;
	readonly last: number;
	readonly content: Placed[];
}

function place(words: TokenizedText, part: Part): Placed {
	const first = tokenFrom(words, part.start);
	const last = tokenFrom(words, part.end - 1) + 1;
	return { ...part, first, last, block: words.tokens[first]?.block ?? 0 };
}

function groupOf(words: TokenizedText, parts: readonly Placed[], at: number): Group {
	const cue = parts[at] as Placed;
	const source = findSource(words, parts, at);
	const alone = { cue, source, first: cue.first, last: cue.last, content: [] };
	if (!source) return alone;
	const first = Math.min(source.first, cue.first);
	const last = Math.max(source.last, cue.last);
	const crowded = parts.some((p) => p !== cue && p !== source && p.first >= first && p.last <= last);
	return crowded ? alone : { ...alone, first, last };
}

/** Pieces of one content that touch ("S1." "S2." inside one pair of marks) go to the same cue. */
function runsOf(contents: readonly Placed[], parts: readonly Placed[]): Placed[][] {
	const runs: Placed[][] = [];
	for (const content of contents) {
		const run = runs.at(-1);
		const previous = run?.at(-1);
		const touches = previous && content.first === previous.last && parts[parts.indexOf(content) - 1] === previous;
		if (run && touches) run.push(content);
		else runs.push([content]);
	}
	return runs;
}

/** Costs of tying a content to a cue, in words of distance. A sentence end weighs as much as a long clause. */
const SENTENCE_COST = 25;
const CUE_BETWEEN_COST = 15;
const CONTENT_BETWEEN_COST = 4;
const MAX_GAP_COST = 12;
/** "She tweeted early on Monday [that ...] and urged ...": a content before its cue is set off by a comma or a mark. */
const BEFORE_COST = 3;
const BEFORE_WITHOUT_COMMA_COST = 12;
/** "“A,” he said, speaking of B. “C.”": C goes to the cue that has a quotation, not to the nearer one. */
const NOT_THE_QUOTED_COST = 20;
const MAX_COST = 75;

const quoteMarkPattern = /^["'“”‘’„«»]/;

const isQuoted = (words: TokenizedText, content: Placed): boolean => quoteMarkPattern.test(words.text.slice(content.start, content.end));

/** Sentences one must cross to get from token `from` to token `to`. */
const sentencesBetween = (words: TokenizedText, from: number, to: number): number =>
	(words.tokens[to]?.sentence ?? 0) - (words.tokens[from]?.sentence ?? 0);

/** What stands between the content and the group, in tokens, and what it costs to cross it. */
function costOf(words: TokenizedText, group: Group, run: readonly Placed[], groups: readonly Group[], contents: readonly Placed[]): number {
	const head = run[0] as Placed;
	const tail = run.at(-1) as Placed;
	const after = head.first >= group.cue.last;
	const before = tail.last <= group.cue.first;
	if (!after && !before) return 0;
	const from = after ? Math.max(group.cue.last, Math.min(group.last, head.first)) : tail.last;
	const to = after ? head.first : Math.min(group.cue.first, Math.max(group.first, tail.last));
	const crossed = after ? sentencesBetween(words, group.cue.last - 1, head.first) : sentencesBetween(words, tail.last - 1, group.cue.first);
	const between = (part: Placed): boolean => part.first >= from && part.last <= to;
	let cost = Math.min(to - from, MAX_GAP_COST) + SENTENCE_COST * crossed;
	cost += CUE_BETWEEN_COST * groups.filter((g) => g !== group && between(g.cue)).length;
	cost += CONTENT_BETWEEN_COST * contents.filter((c) => !run.includes(c) && between(c)).length;
	if (before) {
		const comma = /[,"'”’»?!]/.test(`${words.tokens[tail.last - 1]?.text}${words.tokens[tail.last]?.text}`);
		cost += comma ? BEFORE_COST : BEFORE_WITHOUT_COMMA_COST;
	} else if (isQuoted(words, head) && !group.content.some((c) => isQuoted(words, c)) && group.content.length > 0)
		cost += NOT_THE_QUOTED_COST;
	return cost;
}

function attributionOf(group: Group): Attribution {
	const certainty = Math.min(group.cue.certainty, group.source?.certainty ?? 1, ...group.content.map((c) => c.certainty));
	return { content: group.content, cue: group.cue, source: group.source, certainty, rule: "linked" };
}

function linkBlock(words: TokenizedText, parts: readonly Placed[]): Attribution[] {
	const groups = parts.flatMap((part, at) => (part.role === "cue" ? [groupOf(words, parts, at)] : []));
	const contents = parts.filter((p) => p.role === "content");
	const alone: Placed[][] = [];
	for (const run of runsOf(contents, parts)) {
		let best: Group | null = null;
		let bestCost = MAX_COST;
		for (const group of groups) {
			const cost = costOf(words, group, run, groups, contents);
			if (cost < bestCost) [best, bestCost] = [group, cost];
		}
		if (best) best.content.push(...run);
		else alone.push(run);
	}
	return [
		...groups.filter((group) => group.content.length > 0).map(attributionOf),
		...alone.map((run) => ({ content: run, cue: null, source: null, certainty: run[0]?.certainty ?? 0, rule: "content without a cue" })),
	];
}

export function linkParts(words: TokenizedText, parts: readonly Part[]): Attribution[] {
	const blocks = new Map<number, Placed[]>();
	for (const part of parts) {
		const placed = place(words, part);
		const mine = blocks.get(placed.block);
		if (mine) mine.push(placed);
		else blocks.set(placed.block, [placed]);
	}
	return [...blocks.values()]
		.flatMap((mine) => linkBlock(words, mine))
		.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}
