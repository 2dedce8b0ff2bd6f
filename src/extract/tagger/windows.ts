/**
 * Tokens -> the stretches the network reads at once: whole paragraphs while they fit, a longer paragraph cut at the end of a
 * sentence, a longer sentence cut where it must be. So the time stays linear in the text.
 */
import type { TokenizedText } from "../tokens.ts";

export interface Window {
	readonly first: number;
	readonly last: number;
}

/** Longer windows bring nothing (a speaker is seldom named further away) and cost memory. */
export const MAX_WINDOW_TOKENS = 400;

/** Tokens [first, last) of each block; of each sentence where the block is too long; cut anywhere where the sentence is. */
function units(words: TokenizedText, max: number): Window[] {
	const out: Window[] = [];
	const cut = (first: number, last: number): void => {
		for (let at = first; at < last; at += max) out.push({ first: at, last: Math.min(last, at + max) });
	};
	const { sentences } = words;
	for (let s = 0; s < sentences.length; ) {
		const block = sentences[s]?.block;
		let t = s;
		while (sentences[t]?.block === block) t++;
		const first = sentences[s]?.first ?? 0;
		const last = sentences[t - 1]?.last ?? first;
		if (last - first <= max) cut(first, last);
		else for (const sentence of sentences.slice(s, t)) cut(sentence.first, sentence.last);
		s = t;
	}
	return out;
}

export function findWindows(words: TokenizedText, max: number = MAX_WINDOW_TOKENS): Window[] {
	const out: Window[] = [];
	for (const unit of units(words, max)) {
		const open = out.at(-1);
		if (open && unit.last - open.first <= max) out[out.length - 1] = { first: open.first, last: unit.last };
		else out.push(unit);
	}
	return out;
}
