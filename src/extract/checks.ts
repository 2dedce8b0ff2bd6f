/**
 * Figures held against each other, by what the article itself gives: a stated change against its two values, a total against a
 * count, a part against its whole, one quantity in two places. Refuses pairs that the wording does not tie together.
 */
import { type Span, slice } from "../facts/span.ts";
import type { Check, Figure } from "../facts/types.ts";
import { checkChange } from "./checks/change.ts";
import { findDiffering } from "./checks/differing.ts";
import { checkPer, checkShare } from "./checks/per.ts";
import type { Sentence, TokenizedText } from "./tokens.ts";

/** The figures of each sentence that has any, in text order. */
function bySentence(figures: readonly Figure[], sentences: readonly Sentence[]): Figure[][] {
	const out: Figure[][] = [];
	let f = 0;
	for (const sentence of sentences) {
		const inside: Figure[] = [];
		for (; f < figures.length && (figures[f] as Figure).span.start < sentence.end; f++) inside.push(figures[f] as Figure);
		if (inside.length > 0) out.push(inside);
	}
	return out;
}

export function findChecks(figures: readonly Figure[], words: TokenizedText): Check[] {
	const text = (span: Span): string => slice(words.text, span);
	const checks: Check[] = [];
	for (const group of bySentence(figures, words.sentences)) {
		const change = checkChange(group, words.text);
		if (change) checks.push(change);
		for (let k = 1; k < group.length; k++) {
			const [a, b] = [group[k - 1] as Figure, group[k] as Figure];
			const between = text({ start: a.span.end, end: b.span.start });
			const check = checkPer(a, b, between) ?? checkShare(a, b, between);
			if (check) checks.push(check);
		}
	}
	return [...checks, ...findDiffering(figures, words.text)];
}
