/**
 * Where a browser's text-directive search would land in a text: the specification's "find a range from a text directive",
 * over normalised text whose blocks are separated by line breaks.
 */
import type { Span } from "../../facts/span.ts";
import type { TextDirective } from "./directive.ts";
import { normalise } from "./normal-text.ts";
import { insideWord } from "./words.ts";

/** The first word-bounded place of `words` in `text` from `from` on; null where there is none. */
function findWords(text: string, words: string, from: number): Span | null {
	for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
		const end = at + words.length;
		if (!insideWord(text, at) && !insideWord(text, end)) return { start: at, end };
	}
	return null;
}

const skipSpace = (text: string, from: number): number => {
	let at = from;
	while (text.charAt(at) === " " || text.charAt(at) === "\n") at++;
	return at;
};

const stands = (text: string, words: string, at: number): boolean => text.startsWith(words, at) && !insideWord(text, at + words.length);

/** Places tried before a search gives up: real text needs a few dozen, "a a a ..." would need the square of its length. */
const MAX_TRIES = 5_000;

/** The end of the passage that begins at `start`, its suffix right behind; null where there is none. */
function findEnd(text: string, start: Span, end: string | null, suffix: string | null): number | null {
	let found = end === null ? start : findWords(text, end, start.end);
	for (let tries = 0; found && tries < MAX_TRIES; tries++) {
		if (suffix === null || stands(text, suffix, skipSpace(text, found.end))) return found.end;
		found = end === null ? null : findWords(text, end, found.start + 1);
	}
	return null;
}

const folded = (part: string | undefined): string | null => (part ? normalise(part) : null);

/** The first two passages of `text` (normalised) that the directive fits: one means that it is not ambiguous. */
export function findPassages(text: string, directive: TextDirective): Span[] {
	const [prefix, start, end, suffix] = [directive.prefix, directive.start, directive.end, directive.suffix].map(folded);
	const passages: Span[] = [];
	if (!start) return passages;
	let from = 0;
	for (let tries = 0; passages.length < 2 && tries < MAX_TRIES; tries++) {
		const first = findWords(text, prefix ?? start, from);
		if (!first) break;
		from = first.start + 1;
		const at = prefix ? skipSpace(text, first.end) : first.start;
		if (!text.startsWith(start, at)) continue;
		const endAt = findEnd(text, { start: at, end: at + start.length }, end ?? null, suffix ?? null);
		if (endAt !== null) passages.push({ start: at, end: endAt });
	}
	return passages;
}
