/**
 * Quotations in languages other than English: by that language's marks, with the verb and the name that stand right beside them.
 * Nothing is read from grammar, so speech without marks is not found.
 */
import type { Span } from "../../facts/span.ts";
import type { Quote } from "../../facts/types.ts";
import { FOREIGN_CUES, NO_SPEAKER_WORDS } from "../lexicon/foreign-cues.ts";
import type { TokenizedText } from "../tokens.ts";
import type { Cast } from "./cast.ts";
import type { Part, Role } from "./parts.ts";
import type { Quotation } from "./quotation-marks.ts";
import { looksLikeSpeech } from "./speech-marks.ts";

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
	/** What may stand behind a quotation, and before one; the first that fits counts. */
	readonly after: readonly RegExp[];
	readonly before: readonly RegExp[];
}

function patternsFor(language: string): Patterns {
	const code = language.slice(0, 2).toLowerCase();
	const spaced = !/^(?:ja|zh)$/.test(code);
	const cue = `(?<cue>${FOREIGN_CUES[code] ?? Object.values(FOREIGN_CUES).join("|")})${spaced ? "(?!\\p{L})" : ""}`;
	const title = `(?:\\s(?!(?:${NO_SPEAKER_WORDS})(?!\\p{L}))\\p{L}[\\p{L}'’-]*){0,5}?`;
	const pattern = (source: string): RegExp => new RegExp(source, "du");
	return {
		after: [
			// Catches ", sagte Ministerin Ida Holm"; leaves ", sagte er dem Lunder Boten".
			pattern(`^[\\s,.–—-]{0,4}${cue}${title}\\s${NAME}`),
			// Catches ", Ida Holm dijo"; leaves ". Ida Holm ging".
			pattern(`^[\\s,–—-]{0,4}${NAME}\\s${cue}`),
			// Catches ", sagte er" and "と話した"; leaves ". Sagte er das?".
			pattern(`^[\\s,，–—-]{0,4}${cue}`),
		],
		before: [
			// Catches "Ida Holm sagte: " before the mark; leaves "Ida Holm ging nach Lund: ".
			pattern(`${NAME}\\s${cue}[^.!?]{0,30}[:,]?\\s*$`),
			// Catches "dijo Ida Holm: "; leaves "dijo a Ida Holm: ".
			pattern(`(?<!\\p{L})${cue}${title}\\s${NAME}[^.!?:]{0,40}:\\s*$`),
			// Catches "and said in Lund: " in those languages; leaves "In Lund: ".
			pattern(`${spaced ? "(?<!\\p{L})" : ""}${cue}[^.!?:。]{0,60}[:：]\\s*$`),
		],
	};
}

function partsFrom(match: RegExpExecArray, from: number): Part[] {
	return (["cue", "source"] as const).flatMap((role: Role) => {
		const found = match.indices?.groups?.[role];
		return found ? [{ role, start: from + found[0], end: from + found[1], certainty: CERTAINTY }] : [];
	});
}

function partsBeside(text: string, q: Quotation, block: Span, { after, before }: Patterns): Part[] {
	const read = (patterns: readonly RegExp[], from: number, to: number): Part[] => {
		const beside = text.slice(from, to);
		for (const pattern of patterns) {
			const match = pattern.exec(beside);
			if (match) return partsFrom(match, from);
		}
		return [];
	};
	const found = read(after, q.end, Math.min(block.end, q.end + MAX_BESIDE_CHARS));
	return found.length > 0 ? found : read(before, Math.max(block.start, q.start - MAX_BESIDE_CHARS), q.start);
}

/** A quotation of which a verb beside it says that it was said, or one that looks like a sentence. */
export interface ForeignSpeech {
	readonly speech: readonly Quotation[];
	readonly parts: readonly Part[];
}

export function findForeignSpeech(words: TokenizedText, quotations: readonly Quotation[], language: string): ForeignSpeech {
	const patterns = patternsFor(language);
	const speech: Quotation[] = [];
	const parts: Part[] = [];
	const taken = new Set<number>();
	for (const q of quotations) {
		const beside = partsBeside(words.text, q, words.blocks[q.block] ?? q, patterns);
		if (beside.length === 0 && !looksLikeSpeech(words, q)) continue;
		speech.push(q);
		parts.push({ role: "content", start: q.start, end: q.end, certainty: CERTAINTY }, ...beside.filter((part) => !taken.has(part.start)));
		for (const part of beside) taken.add(part.start);
	}
	return { speech, parts: parts.sort((a, b) => a.start - b.start) };
}

/** Fewer words than this without a verb beside them may be a title or a slogan; a stop before the closing mark makes a sentence of them. */
const MIN_WORDS = 8;
const MIN_WORDS_WITH_STOP = 4;

/**
 * Words that nobody is said to have spoken: a sentence between marks, with a stop before the closing mark or behind it, as Spanish,
 * German and French set it. Catches "„Das ist so.“" and "“Eso es así”, y"; leaves "«Le vieux pont de Lund» est".
 */
export function isForeignSentence(text: string, content: readonly Span[]): boolean {
	return content.some(({ start, end }) => {
		const inner = text.slice(start, end).replace(/^["“”'‘„«»\s]+|["“”'’»«\s]+$/gu, "");
		const count = inner.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
		if (!/^[\p{Lu}\p{Lo}¿¡]/u.test(inner)) return false;
		if (/[.!?…]$/.test(inner)) return count >= MIN_WORDS_WITH_STOP;
		return count >= MIN_WORDS && /^\s?[,.;!?]|^\s*(?:\n|$)/.test(text.slice(end, end + 2));
	});
}
