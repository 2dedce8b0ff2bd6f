/**
 * Labels -> labels that make whole spans: what continues must have begun, and nothing runs on into the next paragraph.
 * Labels are numbered as in crf.ts: 0, then begin (odd) and inside (even) of source, cue and content.
 */
import type { Token } from "../tokens.ts";

const kindOf = (label: number): number => (label + 1) >> 1;

/** Mends in place. */
export function mendBeginnings(labels: Uint8Array, tokens: readonly Token[]): void {
	for (let i = 0; i < labels.length; i++) {
		const label = labels[i] as number;
		if (label === 0 || label % 2 === 1) continue;
		const goesOn = i > 0 && tokens[i - 1]?.block === tokens[i]?.block && kindOf(labels[i - 1] as number) === kindOf(label);
		if (!goesOn) labels[i] = label - 1;
	}
}
