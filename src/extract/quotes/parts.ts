/**
 * The parts of attributions before they are joined: spans of source, cue and content in text order, as the tagger's tags or the
 * rules give them. Nothing here says which belongs to which.
 */
import type { Span } from "../../facts/span.ts";
import type { Tags } from "../tags.ts";
import type { TokenizedText } from "../tokens.ts";

export type Role = "source" | "cue" | "content";

export interface Part extends Span {
	readonly role: Role;
	/** 0..1, the least certain token's. */
	readonly certainty: number;
}

export function readParts(words: TokenizedText, tags: Tags): Part[] {
	const parts: Part[] = [];
	let open: { role: Role; start: number; end: number; certainty: number; block: number } | null = null;
	words.tokens.forEach((token, i) => {
		const tag = tags.attribution[i] ?? "O";
		const role = tag === "O" ? null : (tag.slice(2) as Role);
		const certainty = tags.certainty[i] ?? 0;
		if (open && role === open.role && tag.startsWith("I") && token.block === open.block) {
			open.end = token.end;
			open.certainty = Math.min(open.certainty, certainty);
			return;
		}
		if (open) parts.push({ role: open.role, start: open.start, end: open.end, certainty: open.certainty });
		open = role && { role, start: token.start, end: token.end, certainty, block: token.block };
	});
	const rest = open as Part | null;
	if (rest) parts.push({ role: rest.role, start: rest.start, end: rest.end, certainty: rest.certainty });
	return parts;
}
