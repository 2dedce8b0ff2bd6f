/**
 * Scores of a window -> the likeliest sequence of labels, and how likely each chosen label is. A linear-chain conditional
 * random field: Viterbi for the sequence, forward and backward sums for the likelihoods.
 */
import { exp } from "./squash.ts";

/** O, and begin and inside of source, cue and content. */
export const LABELS = 7;

export interface Chain {
	/** transition[from * LABELS + to] */
	readonly transition: ArrayLike<number>;
	readonly start: ArrayLike<number>;
}

const at = (values: ArrayLike<number>, i: number): number => values[i] as number;

/** `scores`: LABELS a token. */
export function findBestPath(scores: Float64Array, chain: Chain): Uint8Array {
	const count = scores.length / LABELS;
	const path = new Uint8Array(count);
	if (count === 0) return path;
	const back = new Uint8Array(scores.length);
	let best = Float64Array.from({ length: LABELS }, (_, j) => at(chain.start, j) + at(scores, j));
	for (let t = 1; t < count; t++) {
		const next = new Float64Array(LABELS);
		for (let j = 0; j < LABELS; j++) {
			let from = 0;
			let most = Number.NEGATIVE_INFINITY;
			for (let i = 0; i < LABELS; i++) {
				const value = at(best, i) + at(chain.transition, i * LABELS + j);
				if (value > most) {
					most = value;
					from = i;
				}
			}
			next[j] = most + at(scores, t * LABELS + j);
			back[t * LABELS + j] = from;
		}
		best = next;
	}
	let label = best.indexOf(Math.max(...best));
	for (let t = count - 1; t >= 0; t--) {
		path[t] = label;
		label = at(back, t * LABELS + label);
	}
	return path;
}

function scaleToOne(values: Float64Array, from: number): void {
	let sum = 0;
	for (let j = 0; j < LABELS; j++) sum += at(values, from + j);
	for (let j = 0; j < LABELS; j++) values[from + j] = at(values, from + j) / sum;
}

/** Each label's likelihood at each token, LABELS a token: they add up to 1. */
export function findMarginals(scores: Float64Array, chain: Chain): Float64Array {
	const count = scores.length / LABELS;
	const most = Math.max(...Array.from(chain.transition));
	const step = Float64Array.from(chain.transition, (value) => exp(value - most));
	const odds = new Float64Array(scores.length);
	for (let t = 0; t < count; t++) {
		const row = Array.from({ length: LABELS }, (_, j) => at(scores, t * LABELS + j) + (t === 0 ? at(chain.start, j) : 0));
		const top = Math.max(...row);
		row.forEach((value, j) => {
			odds[t * LABELS + j] = exp(value - top);
		});
	}
	const forward = odds.slice();
	const backward = new Float64Array(scores.length).fill(1);
	for (let t = 0; t < count; t++) {
		for (let j = 0; t > 0 && j < LABELS; j++) {
			let sum = 0;
			for (let i = 0; i < LABELS; i++) sum += at(forward, (t - 1) * LABELS + i) * at(step, i * LABELS + j);
			forward[t * LABELS + j] = sum * at(odds, t * LABELS + j);
		}
		scaleToOne(forward, t * LABELS);
	}
	for (let t = count - 2; t >= 0; t--) {
		for (let i = 0; i < LABELS; i++) {
			let sum = 0;
			for (let j = 0; j < LABELS; j++)
				sum += at(step, i * LABELS + j) * at(odds, (t + 1) * LABELS + j) * at(backward, (t + 1) * LABELS + j);
			backward[t * LABELS + i] = sum;
		}
		scaleToOne(backward, t * LABELS);
	}
	for (let t = 0; t < count; t++) {
		for (let j = 0; j < LABELS; j++) forward[t * LABELS + j] = at(forward, t * LABELS + j) * at(backward, t * LABELS + j);
		scaleToOne(forward, t * LABELS);
	}
	return forward;
}
