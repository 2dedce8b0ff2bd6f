/**
 * Quotations in languages other than English: by that language's marks, with the verb and the name that stand right beside them.
 * Nothing is read from grammar, so speech without marks is not found.
 */
import type { Span } from "../../facts/span.ts";
import type { Quote } from "../../facts/types.ts";
import { FOREIGN_CUES } from "../lexicon/foreign-cues.ts";
import type { TokenizedText } from "../tokens.ts";
import type { Cast } from "./cast.ts";
import type { Part, Role } from "./parts.ts";
import type { Quotation } from "./quotation-marks.ts";

export const isEnglish = (language: string | null): boolean => language === null || /^en\b/i.test(language);

/**
 * The cast of an article in another language: capitals and titles are English signs of a name ("Mit" opens a German sentence, "Art der
 * Information" is nobody), so only those count whose words a quotation gives.
 */
export function castOf(cast: Cast, quotes: readonly Quote[], language: string | null): Cast {
	if (isEnglish(language)) return cast;
	const speaking = new Set(quotes.map(({ speaker }) => speaker));
	return {
		people: cast.people.filter(({ id }) => speaking.has(id)),
		organizations: cast.organizations.filter(({ id }) => speaking.has(id)),
	};
}

const CERTAINTY = 0.9;

/** How far beside a quotation its verb and name are looked for. */
const MAX_BESIDE_CHARS = 120;

/** "Ida", "J."; a full stop behind a longer word ends the sentence. */
const NAME_WORD = "\\p{Lu}(?:\\.|[\\p{L}'’-]+)";

/** "Ida Holm", "Ursula von der Leyen": capitals with small particles between. */
const NAME = `(?<source>${NAME_WORD}(?:\\s(?:(?:de|del|della|di|da|dos|von|van|der|den|le|la|el|af)\\s)*${NAME_WORD}){0,4})`;

interface Patterns {
	readonly after: readonly RegExp[];
	readonly before: readonly RegExp[];
}

function patternsFor(language: string): Patterns {
	const verbs = [...(FOREIGN_CUES[language.slice(0, 2).toLowerCase()] ?? Object.values(FOREIGN_CUES).flat())].sort(
		(a, b) => b.length - a.length,
	);
	const cue = `(?<cue>${verbs.join("|")})`;
	const title = "(?:\\p{L}+[\\s-]){0,4}?";
	return {
		// Catches ", sagte Ministerin Ida Holm" and ", Ida Holm dijo"; leaves ". Ida Holm ging".
		after: [new RegExp(`^[\\s,.–—-]{0,4}${cue}\\s${title}${NAME}`, "u"), new RegExp(`^[\\s,–—-]{0,4}${NAME}\\s${cue}(?!\\p{L})`, "u")],
		// Catches "Ida Holm sagte: " before the mark; leaves "Ida Holm ging nach Lund: ".
		before: [new RegExp(`${NAME}\\s${cue}(?!\\p{L})[^.!?]{0,30}[:,]?\\s*$`, "u")],
	};
}

function partsFrom(match: RegExpExecArray, from: number): Part[] {
	return (["cue", "source"] as const).flatMap((role: Role) => {
		const found = match.indices?.groups?.[role];
		return found ? [{ role, start: from + found[0], end: from + found[1], certainty: CERTAINTY }] : [];
	});
}

function partsBeside(text: string, q: Quotation, block: Span, patterns: Patterns): Part[] {
	const read = (pattern: RegExp, from: number, to: number): Part[] => {
		const match = new RegExp(pattern.source, "du").exec(text.slice(from, to));
		return match ? partsFrom(match, from) : [];
	};
	for (const pattern of patterns.after) {
		const found = read(pattern, q.end, Math.min(block.end, q.end + MAX_BESIDE_CHARS));
		if (found.length > 0) return found;
	}
	for (const pattern of patterns.before) {
		const found = read(pattern, Math.max(block.start, q.start - MAX_BESIDE_CHARS), q.start);
		if (found.length > 0) return found;
	}
	return [];
}

export function findForeignParts(words: TokenizedText, speech: readonly Quotation[], language: string): Part[] {
	const patterns = patternsFor(language);
	const beside = speech.flatMap((q) => partsBeside(words.text, q, words.blocks[q.block] ?? q, patterns));
	const seen = new Set<number>();
	const once = beside.filter((part) => !seen.has(part.start) && seen.add(part.start));
	return [...once, ...speech.map((q): Part => ({ role: "content", start: q.start, end: q.end, certainty: CERTAINTY }))].sort(
		(a, b) => a.start - b.start,
	);
}
