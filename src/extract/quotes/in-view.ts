/**
 * "In [Ms. Noor's] [view], [it is old]", "[It is old], in [her] [words], [and cold]": whose view it is, the noun as the cue, and what stands beside the commas.
 * The words leave no doubt, whatever the tagger makes of them.
 */
import { overlaps } from "../../facts/span.ts";
import type { Sentence, TokenizedText } from "../tokens.ts";
import { groupBy } from "./group-by.ts";
import { isPossessive } from "./head-phrase.ts";
import type { Part, Role } from "./parts.ts";
import { sentenceAt, spanOf, type TokenRange } from "./token-places.ts";

const CERTAINTY = 0.9;

const viewPattern = /^(?:view|opinion|words|judgment|judgement|estimation|telling)$/; // leaves "eyes", "account"
const ownerPattern = /^(?:his|her|their)$/; // leaves "my"

/** No owner has more tokens: "the Lakes Ministry's". */
const MAX_OWNER_TOKENS = 8;

interface View {
	readonly source: TokenRange;
	/** The token of the noun. */
	readonly noun: number;
	/** The token behind the comma that closes the phrase. */
	readonly behind: number;
}

/** `at`: the token of "in". */
function readView({ tokens }: TokenizedText, sentence: Sentence, at: number): View | null {
	const end = Math.min(sentence.last, at + 1 + MAX_OWNER_TOKENS);
	for (let noun = at + 2; noun < end; noun++) {
		if (!viewPattern.test(tokens[noun]?.norm ?? "")) continue;
		const owner = tokens[noun - 1];
		const isOwned = isPossessive(owner) || (noun === at + 2 && ownerPattern.test(owner?.norm ?? ""));
		const stop = tokens[noun + 1]?.text ?? "";
		if (!isOwned || !/^[,“"]$/.test(stop)) return null;
		return { source: { first: at + 1, last: noun }, noun, behind: stop === "," ? noun + 2 : noun + 1 };
	}
	return null;
}

/** The clause beside the phrase: behind it, and before it where it stands in the midst of one. */
function contentOf(words: TokenizedText, sentence: Sentence, at: number, { behind }: View, taken: boolean): TokenRange[] {
	const last = /^[.!?]$/.test(words.tokens[sentence.last - 1]?.text ?? "") ? sentence.last - 1 : sentence.last;
	const after = { first: behind, last };
	const isWithin = at > sentence.first && words.tokens[at - 1]?.text === ",";
	const before = isWithin && !taken ? [{ first: sentence.first, last: at - 1 }] : [];
	return after.first < after.last ? [...before, after] : before;
}

/** The parts of one sentence, with what its first such phrase tells; as they are where it has none. */
function mendSentence(words: TokenizedText, sentence: Sentence, parts: readonly Part[]): readonly Part[] {
	for (let at = sentence.first; at < sentence.last; at++) {
		const token = words.tokens[at];
		const opens = at === sentence.first || /^[,“"]$/.test(words.tokens[at - 1]?.text ?? "");
		const view = token?.norm === "in" && opens ? readView(words, sentence, at) : null;
		if (!token || !view) continue;
		// "Holm said that, in her view, it was old": she has said it
		if (parts.some(({ role, start, end }) => role === "content" && start < token.start && end > token.end)) return parts;
		const sure = (role: Role, ranges: readonly TokenRange[]): Part[] =>
			ranges.flatMap((range) => {
				const span = spanOf(words, range);
				return span ? [{ ...span, role, certainty: CERTAINTY }] : [];
			});
		const phrase = spanOf(words, { first: at, last: view.noun + 1 });
		const others = parts.filter((part) => phrase === null || !overlaps(part, phrase));
		const isTold = others.some(({ role }) => role === "content");
		const isCued = others.some(({ role }) => role === "cue");
		return [
			...others.map((part) => (part.role === "content" ? { ...part, certainty: Math.max(part.certainty, CERTAINTY) } : part)),
			...sure("source", [view.source]),
			...sure("cue", [{ first: view.noun, last: view.noun + 1 }]),
			...(isTold ? [] : sure("content", contentOf(words, sentence, at, view, isCued))),
		].sort((a, b) => a.start - b.start);
	}
	return parts;
}

export function mendViews(words: TokenizedText, parts: readonly Part[]): Part[] {
	const bySentence = groupBy(parts, (part) => sentenceAt(words, part.start));
	return words.sentences.flatMap((sentence, at) => mendSentence(words, sentence, bySentence.get(at) ?? []));
}
