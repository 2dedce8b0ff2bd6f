/**
 * "Reuters quoted [Ms. Noor] [as saying] [that it was old]", "[Ms. Noor] [was quoted by Reuters as saying] [that it was old]": she says it,
 * whoever brings it. Her words may also stand in marks before: "“It is old,” Reuters quoted [her] [as saying]".
 */
import type { Span } from "../../facts/span.ts";
import type { Sentence, TokenizedText } from "../tokens.ts";
import { findSubject } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";
import { indexSpans, type SpanIndex } from "./span-index.ts";
import { spanOf, tokenFrom } from "./token-places.ts";

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

/** Tokens to the subject of "was quoted". */
const MAX_TOKENS_TO_SUBJECT = 60;

/** `as`: the index of the "as" of "as saying". */
function readQuotedAs(words: TokenizedText, sentence: Sentence, as: number): QuotedAs | null {
	const norm = (i: number): string => (i >= sentence.first ? (words.tokens[i]?.norm ?? "") : "");
	let quoted = as - 1;
	while (quoted > sentence.first && as - quoted < MAX_TOKENS_BETWEEN && !quotingPattern.test(norm(quoted))) quoted--;
	if (!quotingPattern.test(norm(quoted))) return null;
	let verb = quoted;
	while (quoted - verb < MAX_TOKENS_BETWEEN && /^(?:has|have|had|is|are|was|were|been|being|also|later)$/.test(norm(verb - 1))) verb--;
	const isPassive = /^(?:is|are|was|were|been|being)$/.test(norm(quoted - 1));
	const opening = Math.max(sentence.first, verb - MAX_TOKENS_TO_SUBJECT);
	const named = isPassive ? findSubject(words, opening, verb) : { first: quoted + 1, last: as };
	const source = named && spanOf(words, named);
	const cue = spanOf(words, { first: isPassive ? verb : as, last: as + 2 });
	return source && cue ? { source, cue, from: Math.min(source.start, words.tokens[quoted]?.start ?? source.start) } : null;
}

/** What is said behind "as saying", to where the tagger has it end, or the sentence; null where nothing is. */
function contentBehind(words: TokenizedText, sentence: Sentence, as: number, contents: SpanIndex<Part>): Span | null {
	const [next, after, stop] = [words.tokens[as + 2], words.tokens[as + 3], words.tokens[sentence.last - 1]];
	if (!next || as + 3 >= sentence.last || /^[,.;]$/.test(next.text)) return null;
	const start = next.text === ":" ? (after?.start ?? next.end) : next.start;
	const [told] = contents.overlapping({ start, end: start + 1 });
	return { start, end: told?.end ?? (stop && /^[.!?]$/.test(stop.text) ? stop.start : sentence.end) };
}

/** "“It is old,” [Reuters quoted Ms. Noor as saying.]": her words in marks before it. */
function isQuotedBefore(words: TokenizedText, sentence: Sentence, from: number): boolean {
	for (let at = tokenFrom(words, from) - 1; at > Math.max(sentence.first, tokenFrom(words, from) - MAX_TOKENS_BETWEEN); at--)
		if (/^["”]$/.test(words.tokens[at]?.text ?? "")) return true;
	return false;
}

export function mendQuotedAs(words: TokenizedText, parts: readonly Part[]): Part[] {
	const contents = indexSpans(parts.filter((part) => part.role === "content"));
	const found: (QuotedAs & { readonly content: Span | null; readonly end: number })[] = [];
	words.tokens.forEach((token, as) => {
		const saying = words.tokens[as + 1];
		const sentence = words.sentences[token.sentence];
		if (token.norm !== "as" || !sentence || saying?.sentence !== token.sentence || !/^(?:saying|telling|warning)$/.test(saying.norm))
			return;
		const read = readQuotedAs(words, sentence, as);
		const content = read && contentBehind(words, sentence, as, contents);
		// "quoted her as saying that he was quoted as saying": the first tells of the second
		if (!read || read.from < (found.at(-1)?.end ?? 0)) return;
		if (content) found.push({ ...read, content, end: content.end });
		else if (read.source.end <= read.cue.start && isQuotedBefore(words, sentence, read.from))
			found.push({ ...read, content: null, end: read.cue.end });
	});
	if (found.length === 0) return [...parts];
	const told = indexSpans(found.map(({ from, end }) => ({ start: from, end })));
	const certain = { certainty: CERTAINTY };
	const own = found.flatMap(({ source, cue, content }): Part[] => [
		{ ...source, role: "source", ...certain },
		{ ...cue, role: "cue", ...certain },
		...(content ? [{ ...content, role: "content" as const, ...certain }] : []),
	]);
	return [...parts.filter((part) => told.overlapping(part).length === 0), ...own].sort((a, b) => a.start - b.start);
}
