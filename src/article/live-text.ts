/**
 * The text of a part of the live page without its white space, and the way from a place in it back to the text nodes: finds an
 * article's words again after the page has built their elements anew, however it divides them.
 */
import search from "approx-string-match";
import { firstThat } from "../facts/span.ts";
import { gapPattern, type Piece } from "./blocks.ts";

/** What stands between two gaps. */
const runPattern = /[^\s\u00ad\u200b\u2060\ufeff]+/g;

export const squeeze = (text: string): string => text.replace(gapPattern, "");

/** Text in these is never the article's. */
const SILENT = new Set(["script", "style", "noscript", "template", "textarea", "select", "option"]);

interface Placed {
	readonly node: Text;
	readonly start: number;
}

/** Of a changed paragraph this share of letters must be the same to be known again. */
const MAX_CHANGED_SHARE = 0.2;

/** approx-string-match works in blocks of 32 characters; a longer pattern is known by its beginning. */
const MAX_PATTERN_CHARS = 256;

export class LiveText {
	readonly squeezed: string;
	private readonly placed: Placed[] = [];

	constructor(root: Node) {
		const parts: string[] = [];
		let length = 0;
		for (const node of liveTexts(root)) {
			const own = squeeze(node.data);
			if (own === "") continue;
			this.placed.push({ node, start: length });
			parts.push(own);
			length += own.length;
		}
		this.squeezed = parts.join("");
	}

	/** Where `text` stands to the letter: the first place from `from` on, else the first of all. */
	find(text: string, from: number): number | null {
		const wanted = squeeze(text);
		if (wanted === "") return null;
		const after = this.squeezed.indexOf(wanted, from);
		const at = after >= 0 ? after : this.squeezed.indexOf(wanted);
		return at >= 0 ? at : null;
	}

	/** Where a text stands that is nearly `text`: [start, end) of the best place, nearest to `near`. */
	findNearly(text: string, near: number): [number, number] | null {
		const whole = squeeze(text);
		const pattern = whole.slice(0, MAX_PATTERN_CHARS);
		const matches = search(this.squeezed, pattern, Math.floor(pattern.length * MAX_CHANGED_SHARE));
		const best = matches.sort((a, b) => a.errors - b.errors || Math.abs(a.start - near) - Math.abs(b.start - near))[0];
		return best ? [best.start, Math.min(this.squeezed.length, best.start + Math.ceil(whole.length * (1 + MAX_CHANGED_SHARE)))] : null;
	}

	/** The article text `text`, which starts at `start` there, as it stands from `at` on here. */
	piecesAt(text: string, start: number, at: number): Piece[] {
		const pieces: Piece[] = [];
		let here = at;
		for (const run of text.matchAll(runPattern))
			for (let done = 0; done < run[0].length; ) {
				const place = this.placeOf(here);
				if (!place) return pieces;
				const length = Math.min(run[0].length - done, place.length);
				pieces.push({ start: start + run.index + done, length, node: place.node, at: place.at });
				done += length;
				here += length;
			}
		return pieces;
	}

	/** The text node and place of a squeezed offset, and how many characters run on from there without a gap. */
	private placeOf(offset: number): { node: Text; at: number; length: number } | null {
		const behind = firstThat(this.placed, ({ start }) => start > offset);
		const found = this.placed[Math.max(0, behind - 1)];
		if (!found) return null;
		let skip = offset - found.start;
		for (const run of found.node.data.matchAll(runPattern)) {
			if (skip < run[0].length) return { node: found.node, at: run.index + skip, length: run[0].length - skip };
			skip -= run[0].length;
		}
		return null;
	}
}

/** Text nodes in the order they are read in: through open shadow roots, slots and same-origin frames. */
function* liveTexts(root: Node): Generator<Text> {
	const stack: Node[] = [root];
	for (let node = stack.pop(); node; node = stack.pop()) {
		if (node.nodeType === 3) yield node as Text;
		if (node.nodeType === 1 && SILENT.has((node as Element).localName)) continue;
		const children = childrenOf(node);
		for (let k = children.length - 1; k >= 0; k--) stack.push(children[k] as Node);
	}
}

function childrenOf(node: Node): readonly Node[] {
	if (node.nodeType !== 1) return [...node.childNodes];
	const element = node as Element;
	if (element.localName === "slot") {
		const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
		if (assigned.length > 0) return assigned;
	}
	if (element.localName === "iframe" || element.localName === "frame") {
		try {
			const body = (element as HTMLIFrameElement).contentDocument?.body;
			return body ? [body] : [];
		} catch {
			return [];
		}
	}
	return [...(element.shadowRoot ?? element).childNodes];
}
