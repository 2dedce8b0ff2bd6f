/**
 * Scores of a window -> how likely each label is at each token: sums over all sequences of labels, forwards and backwards. All
 * are kept near 1, token by token, so that a long window neither vanishes nor overflows.
 */
import { type Chain, LABELS } from "./crf.ts";
import { exp } from "./squash.ts";

/** What the sums leave behind; LABELS a token where not said otherwise. */
export interface Sums {
	readonly count: number;
	/** Likelihood of a label given what came before. */
	readonly forward: Float64Array;
	/** Of all that comes after, given a label; forward * backward is the label's likelihood. */
	readonly backward: Float64Array;
	/** A token's own odds, divided by its scale: what one step multiplies by. */
	readonly odds: Float64Array;
	/** step[from * LABELS + to] */
	readonly step: Float64Array;
}

const at = (values: ArrayLike<number>, i: number): number => values[i] as number;

/** The odds of each label at one token, the largest of them 1. */
function fillOdds(scores: Float64Array, chain: Chain, t: number, odds: Float64Array): void {
	let top = Number.NEGATIVE_INFINITY;
	for (let j = 0; j < LABELS; j++) {
		const value = at(scores, t * LABELS + j) + (t === 0 ? at(chain.start, j) : 0);
		odds[t * LABELS + j] = value;
		top = Math.max(top, value);
	}
	for (let j = 0; j < LABELS; j++) odds[t * LABELS + j] = exp(at(odds, t * LABELS + j) - top);
}

function goForward({ forward, odds, step }: Sums, t: number): void {
	let sum = 0;
	for (let j = 0; j < LABELS; j++) {
		let reached = t === 0 ? 1 : 0;
		for (let i = 0; t > 0 && i < LABELS; i++) reached += at(forward, (t - 1) * LABELS + i) * at(step, i * LABELS + j);
		forward[t * LABELS + j] = reached * at(odds, t * LABELS + j);
		sum += at(forward, t * LABELS + j);
	}
	for (let j = 0; j < LABELS; j++) {
		forward[t * LABELS + j] = at(forward, t * LABELS + j) / sum;
		odds[t * LABELS + j] = at(odds, t * LABELS + j) / sum;
	}
}

function goBackward({ backward, odds, step }: Sums, t: number): void {
	for (let i = 0; i < LABELS; i++) {
		let sum = 0;
		for (let j = 0; j < LABELS; j++) sum += at(step, i * LABELS + j) * at(odds, (t + 1) * LABELS + j) * at(backward, (t + 1) * LABELS + j);
		backward[t * LABELS + i] = sum;
	}
}

/** `scores`: LABELS a token. */
export function sumPaths(scores: Float64Array, chain: Chain): Sums {
	const count = scores.length / LABELS;
	let most = Number.NEGATIVE_INFINITY;
	for (let k = 0; k < LABELS * LABELS; k++) most = Math.max(most, at(chain.transition, k));
	const step = Float64Array.from(chain.transition, (value) => exp(value - most));
	const fresh = () => new Float64Array(scores.length);
	const sums = { count, forward: fresh(), backward: fresh().fill(1), odds: fresh(), step };
	for (let t = 0; t < count; t++) {
		fillOdds(scores, chain, t, sums.odds);
		goForward(sums, t);
	}
	for (let t = count - 2; t >= 0; t--) goBackward(sums, t);
	return sums;
}

/** How likely label j is at token t. */
export const likelihood = ({ forward, backward }: Sums, t: number, j: number): number =>
	at(forward, t * LABELS + j) * at(backward, t * LABELS + j);
