/** How sure a quote is, as one number: that it is one, and that the step which found the speaker found the right one. */
import type { Speaking } from "./speaking.ts";

const DECIMALS = 100;

export const confidenceOf = (likelihood: number, speaking: Speaking): number =>
	Math.round(likelihood * speaking.trust * DECIMALS) / DECIMALS;
