/**
 * "Reuters quoted [Ms. Noor] [as saying] [that it was old]", "[Ms. Noor] [was quoted by Reuters as saying] [that it was old]": she says it,
 * whoever brings it. Where her words stand in marks before the cue, the marks tell enough.
 */
import type { Span } from "../../facts/span.ts";
import type { Sentence, TokenizedText } from "../tokens.ts";
import { findSubject } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";
import { spanOf } from "./token-places.ts";

/** Tokens between "quoted" and "as saying": longer, they tell of something else. */
const MAX_TOKENS_BETWEEN = 14;

/** Such words leave no doubt. */
const CERTAINTY = 0.9;

const quotingPattern = /^(?:quot|cit)(?:ed|es|ing|e)$/; // catches "quoted", "cites"; leaves "quotation"

interface QuotedAs {
	readonly source: Span;
	readonly cue: Span;
	/** Where it begins in the text: nothing else is told from here on. */
	readonly from: number;
}

/** `as`: the index of the "as" of "as saying". */
function readQuotedAs(words: TokenizedText, sentence: Sentence, as: number): QuotedAs | null {
	const norm = (i: number): string => (i >= sentence.first ? (words.tokens[i]?.norm ?? "") : "");
	let quoted = as - 1;
	while (quoted > sentence.first && as - quoted < MAX_TOKENS_BETWEEN && !quotingPattern.test(norm(quoted))) quoted--;
	if (!quotingPattern.test(norm(quoted))) return null;
	let verb = quoted;
	while (/^(?:has|have|had|is|are|was|were|been|being|also|later)$/.test(norm(verb - 1))) verb--;
	const isPassive = /^(?:is|are|was|were|been|being)$/.test(norm(quoted - 1));
	const named = isPassive ? findSubject(words, sentence.first, verb) : { first: quoted + 1, last: as };
	const source = named && spanOf(words, named);
	const cue = spanOf(words, { first: isPassive ? verb : as, last: as + 2 });
	return source && cue ? { source, cue, from: Math.min(source.start, words.tokens[quoted]?.start ?? source.start) } : null;
}

/** What is said behind "as saying" up to the end of `told`, where the tagger has it, or of the sentence; null where nothing is. */
function contentBehind(words: TokenizedText, sentence: Sentence, as: number, parts: readonly Part[]): Span | null {
	const [next, after, stop] = [words.tokens[as + 2], words.tokens[as + 3], words.tokens[sentence.last - 1]];
	if (!next || as + 3 >= sentence.last || /^[,.;]$/.test(next.text)) return null;
	const start = next.text === ":" ? (after?.start ?? next.end) : next.start;
	const told = parts.find((part) => part.role === "content" && part.start <= start && part.end > start);
	return { start, end: told?.end ?? (stop && /^[.!?]$/.test(stop.text) ? stop.start : sentence.end) };
}

export function mendQuotedAs(words: TokenizedText, parts: readonly Part[]): Part[] {
	let out = [...parts];
	words.tokens.forEach((token, as) => {
		const saying = words.tokens[as + 1];
		const sentence = words.sentences[token.sentence];
		if (token.norm !== "as" || !sentence || saying?.sentence !== token.sentence || !/^(?:saying|telling|warning)$/.test(saying.norm))
			return;
		const read = readQuotedAs(words, sentence, as);
		const content = contentBehind(words, sentence, as, out);
		if (!read || !content) return;
		const certain = { certainty: CERTAINTY };
		out = [
			...out.filter(({ start, end }) => end <= read.from || start >= content.end),
			{ ...read.source, role: "source", ...certain },
			{ ...read.cue, role: "cue", ...certain },
			{ ...content, role: "content", ...certain },
		];
	});
	return out.sort((a, b) => a.start - b.start);
}
