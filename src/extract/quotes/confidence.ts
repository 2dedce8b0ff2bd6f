/** How sure a quote is, as one number: that it is one, and that the step which found the speaker found the right one. */
import type { QuoteKind } from "../../facts/types.ts";
import type { Speaking } from "./speaking.ts";

/**
 * How much the chance to be wrong counts. Set so that of the quotations from SURE on about 97% are right in the sense of
 * likelihood.ts: 397 of 411 on PolNeAR's dev split, 2,521 of 2,610 held out on its train split. Of the likeliest indirect ones annotators
 * agree with 92% at best: those are never sure.
 */
const WRONG_WEIGHT: Readonly<Record<QuoteKind, number>> = { direct: 0.85, mixed: 0.85, indirect: 4 };

const DECIMALS = 100;

export function confidenceOf(kind: QuoteKind, likelihood: number, speaking: Speaking): number {
	const wrong = Math.min(1, (1 - likelihood * speaking.trust) * WRONG_WEIGHT[kind]);
	return Math.round((1 - wrong) * DECIMALS) / DECIMALS;
}
