/** How sure a quote is, as one number: that it is one, and that the step which found the speaker found the right one. */
import { type QuoteKind, SURE } from "../../facts/types.ts";
import type { Speaking } from "./speaking.ts";

/**
 * How much the chance to be wrong counts where the words stand in marks. Set so that of the quotations from SURE on about 97%
 * are right in the sense of likelihood.ts: 397 of 411 on PolNeAR's dev split, 2,521 of 2,610 held out on its train split.
 */
const WRONG_WEIGHT_QUOTED = 0.85;

/** Of the likeliest indirect ones annotators agree with 92% at best: those are never sure. */
const MOST_INDIRECT = SURE - 0.01;

const DECIMALS = 100;

export function confidenceOf(kind: QuoteKind, likelihood: number, speaking: Speaking): number {
	const right = likelihood * speaking.trust;
	const confidence = kind === "indirect" ? Math.min(right, MOST_INDIRECT) : 1 - (1 - right) * WRONG_WEIGHT_QUOTED;
	return Math.round(confidence * DECIMALS) / DECIMALS;
}
