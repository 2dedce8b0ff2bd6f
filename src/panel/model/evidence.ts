/**
 * A fact's places in the article -> the sentences they stand in, verbatim, cut where content, cue and source begin and end.
 * The panel has no sentence breaker of the engine's; where an end of sentence is doubtful it shows more rather than less.
 */
import { overlaps, type Span, slice } from "../../facts/span.ts";

export type Role = "content" | "cue" | "source";

export interface Piece {
	readonly text: string;
	readonly role: Role | null;
}

/** One stretch within one paragraph. */
export interface Passage {
	readonly start: number;
	readonly pieces: readonly Piece[];
	/** The paragraph goes on before or after, but is cut here. */
	readonly cutBefore: boolean;
	readonly cutAfter: boolean;
}

export interface Places {
	readonly content: readonly Span[];
	readonly cue?: Span | null;
	readonly source?: Span | null;
}

/** A sentence is followed this far from a fact; then it is cut at a space. Longer ones are rare and would bury the fact. */
const REACH_CHARS = 320;

/** Catches the end of `... the deal.”`; leaves `... the deal,”`. */
const sentenceEndPattern = /([^\s.!?…]{0,20})[.!?…]{1,3}["”’»)\]]{0,3}$/;

/** Catches `Mr` and the `S` of `U.S`; leaves `war`. */
const abbreviationPattern = /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Sgt|St|Jr|Sr|No|vs)$/u;

/** Catches ` They`; leaves ` they`: a sentence does not begin with a small letter. */
const goesOnPattern = /^\s{1,4}\p{Ll}/u;

/** What a sentence can end with: spares the longer look at every letter. */
const lastCharPattern = /[.!?…"”’»)\]]/;

function endsSentence(text: string, at: number): boolean {
	if (!lastCharPattern.test(text.charAt(at - 1))) return false;
	const ending = sentenceEndPattern.exec(text.slice(Math.max(0, at - 30), at));
	if (ending === null) return false;
	if (abbreviationPattern.test(ending[1] ?? "") && text.charAt(at - 1) === ".") return false;
	return /^(?:\s|$)/.test(text.slice(at, at + 1)) && !goesOnPattern.test(text.slice(at, at + 5));
}

function sentenceStart(text: string, from: number): { start: number; cut: boolean } {
	for (let at = from; at > 0; at--) {
		if (text.charAt(at - 1) === "\n" || (at < from && endsSentence(text, at))) return { start: skipSpace(text, at, from), cut: false };
		if (from - at >= REACH_CHARS && text.charAt(at - 1) === " ") return { start: at, cut: true };
		if (from - at >= REACH_CHARS * 2) return { start: at, cut: true };
	}
	return { start: 0, cut: false };
}

function skipSpace(text: string, at: number, limit: number): number {
	let start = at;
	while (start < limit && /\s/.test(text.charAt(start))) start++;
	return start;
}

function sentenceEnd(text: string, from: number): { end: number; cut: boolean } {
	for (let at = from; at < text.length; at++) {
		if (text.charAt(at) === "\n" || endsSentence(text, at)) return { end: at, cut: false };
		if (at - from >= REACH_CHARS && text.charAt(at) === " ") return { end: at, cut: true };
		if (at - from >= REACH_CHARS * 2) return { end: at, cut: true };
	}
	return { end: text.length, cut: false };
}

/** Spans that run over paragraphs, one piece a paragraph. */
function byParagraph(text: string, span: Span): Span[] {
	const out: Span[] = [];
	let start = span.start;
	for (const line of slice(text, span).split("\n")) {
		if (line.trim() !== "") out.push({ start, end: start + line.length });
		start += line.length + 1;
	}
	return out;
}

interface Window extends Span {
	readonly cutBefore: boolean;
	readonly cutAfter: boolean;
}

function windowAround(text: string, span: Span): Window {
	const before = sentenceStart(text, span.start);
	const after = sentenceEnd(text, span.end);
	return { start: before.start, end: after.end, cutBefore: before.cut, cutAfter: after.cut };
}

function merge(windows: readonly Window[], text: string): Window[] {
	const out: Window[] = [];
	for (const next of [...windows].sort((a, b) => a.start - b.start)) {
		const last = out.at(-1);
		const joins = last !== undefined && next.start <= last.end + 1 && !text.slice(last.end, next.start).includes("\n");
		if (!joins) out.push(next);
		else if (next.end > last.end) out[out.length - 1] = { ...last, end: next.end, cutAfter: next.cutAfter };
	}
	return out;
}

interface Marked {
	readonly span: Span;
	readonly role: Role;
}

function piecesOf(text: string, window: Window, marked: readonly Marked[]): Piece[] {
	const cuts = new Set([window.start, window.end]);
	const here = marked.filter(({ span }) => overlaps(span, window));
	for (const { span } of here) for (const at of [span.start, span.end]) if (at > window.start && at < window.end) cuts.add(at);
	const edges = [...cuts].sort((a, b) => a - b);
	const roleAt = (at: number): Role | null => here.find(({ span }) => span.start <= at && at < span.end)?.role ?? null;
	return edges.slice(0, -1).map((start, i) => ({ text: text.slice(start, edges[i + 1]), role: roleAt(start) }));
}

/** In text order. Source and cue win over content where they overlap: they are the evidence. */
export function evidenceOf(text: string, places: Places): readonly Passage[] {
	const marked: Marked[] = [
		...(places.source ? [{ span: places.source, role: "source" as const }] : []),
		...(places.cue ? [{ span: places.cue, role: "cue" as const }] : []),
		...places.content.map((span) => ({ span, role: "content" as const })),
	];
	const windows = marked.flatMap(({ span }) => byParagraph(text, span)).map((span) => windowAround(text, span));
	return merge(windows, text).map((window) => ({
		start: window.start,
		pieces: piecesOf(text, window, marked),
		cutBefore: window.cutBefore,
		cutAfter: window.cutAfter,
	}));
}

/** Characters shown on each side of a mention: a line of a narrow panel. */
const MENTION_REACH_CHARS = 28;

/** A mention with a few words on each side, for a list of mentions; cut at spaces, within its paragraph. */
export function mentionContext(text: string, mention: Span): { readonly before: string; readonly itself: string; readonly after: string } {
	const left =
		text
			.slice(Math.max(0, mention.start - MENTION_REACH_CHARS), mention.start)
			.split("\n")
			.at(-1) ?? "";
	const right = text.slice(mention.end, mention.end + MENTION_REACH_CHARS).split("\n")[0] ?? "";
	const before = left.length < MENTION_REACH_CHARS ? left : `…${left.replace(/^\S*\s/, "")}`;
	const after = right.length < MENTION_REACH_CHARS ? right : `${right.replace(/\s\S*$/, "")}…`;
	return { before, itself: slice(text, mention), after };
}
