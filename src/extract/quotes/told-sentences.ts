/** How far apart two sentences are in what the article itself tells: those that somebody is quoted with do not count. */
import type { TokenizedText } from "../tokens.ts";
import type { Attribution } from "./link.ts";
import { indexSpans } from "./span-index.ts";

/** Indices of two sentences, the earlier first -> sentences of the article's own from one to the other. */
export type Distance = (from: number, to: number) => number;

export function countTold(words: TokenizedText, attributions: readonly Pick<Attribution, "content">[]): Distance {
	const contents = indexSpans(attributions.flatMap(({ content }) => content));
	const before: number[] = [];
	let told = 0;
	for (const sentence of words.sentences) {
		before.push(told);
		// a closing full stop may stand outside the content
		const letters = { start: sentence.start, end: Math.max(sentence.start, sentence.end - 1) };
		if (!contents.overlapping(letters).some((piece) => piece.start <= letters.start && piece.end >= letters.end)) told++;
	}
	return (from, to) => (before[to] ?? 0) - (before[from] ?? 0);
}
