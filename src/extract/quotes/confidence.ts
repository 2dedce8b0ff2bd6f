/** How sure a quote is: its parts' certainty and that of the step which found the speaker, as one number that was calibrated. */
import type { Attribution } from "./link.ts";
import type { Speaking } from "./speaking.ts";

const DECIMALS = 100;

export const confidenceOf = (attribution: Attribution, speaking: Speaking): number =>
	Math.round(attribution.certainty * speaking.trust * DECIMALS) / DECIMALS;
