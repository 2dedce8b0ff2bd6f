/** Scores of a window -> the likeliest sequence of labels (Viterbi), in a linear-chain conditional random field. */

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
