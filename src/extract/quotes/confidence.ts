/** How sure a quote is, as one number: that it is one, and that the step which found the speaker found the right one. */
import type { QuoteKind } from "../../facts/types.ts";
import type { Speaking } from "./speaking.ts";

/**
 * On 16 pages read by hand, of quotes with the same product of likelihood and trust, direct ones were wrong less often than it
 * says and indirect ones more often; the chance to be wrong is weighed accordingly, so that of those from SURE on 97% are right.
 */
const WRONG_WEIGHT: Readonly<Record<QuoteKind, number>> = { direct: 0.6, mixed: 1.2, indirect: 2 };

const DECIMALS = 100;

export function confidenceOf(kind: QuoteKind, likelihood: number, speaking: Speaking): number {
	const wrong = Math.min(1, (1 - likelihood * speaking.trust) * WRONG_WEIGHT[kind]);
	return Math.round((1 - wrong) * DECIMALS) / DECIMALS;
}
