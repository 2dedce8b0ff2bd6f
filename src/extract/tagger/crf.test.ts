import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Chain, findBestPath, LABELS } from "./crf.ts";
import { likelihood, sumPaths } from "./likelihoods.ts";

const free: Chain = { transition: new Float64Array(LABELS * LABELS), start: new Float64Array(LABELS) };

const rows = (...labels: number[]) =>
	Float64Array.from(labels.flatMap((label) => Array.from({ length: LABELS }, (_, j) => (j === label ? 2 : 0))));

const numbers = (length: number) => fc.array(fc.double({ min: -8, max: 8, noNaN: true }), { minLength: length, maxLength: length });

/** Every sequence of `count` labels with its score: what the two algorithms spare. */
function allPaths(scores: Float64Array, chain: Chain): { path: number[]; score: number }[] {
	let paths = [{ path: [] as number[], score: 0 }];
	for (let t = 0; t < scores.length / LABELS; t++)
		paths = paths.flatMap(({ path, score }) =>
			Array.from({ length: LABELS }, (_, j) => {
				const before = path.at(-1);
				const step = before === undefined ? chain.start[j] : chain.transition[before * LABELS + j];
				return { path: [...path, j], score: score + (step ?? 0) + (scores[t * LABELS + j] ?? 0) };
			}),
		);
	return paths;
}

describe("findBestPath", () => {
	it("takes each token's best label where moves are free", () => {
		expect([...findBestPath(rows(1, 2, 0, 5), free)]).toEqual([1, 2, 0, 5]);
	});

	it("follows the chain where a move costs much", () => {
		const transition = new Float64Array(LABELS * LABELS);
		transition[0 * LABELS + 2] = -9;
		expect([...findBestPath(rows(0, 2), { ...free, transition })]).not.toEqual([0, 2]);
	});

	it("has no path for no tokens", () => {
		expect(findBestPath(new Float64Array(0), free)).toHaveLength(0);
	});

	it("agrees with trying every path, and so do the likelihoods", () => {
		fc.assert(
			fc.property(numbers(LABELS * LABELS), numbers(LABELS), numbers(3 * LABELS), (transition, start, scores) => {
				const chain = { transition, start };
				const window = Float64Array.from(scores);
				const paths = allPaths(window, chain);
				const best = paths.reduce((a, b) => (b.score > a.score ? b : a));
				const found = [...findBestPath(window, chain)];
				const foundScore = paths.find(({ path }) => path.join() === found.join())?.score;
				expect(foundScore).toBeCloseTo(best.score, 9);
				const total = paths.reduce((sum, { score }) => sum + Math.exp(score - best.score), 0);
				const sums = sumPaths(window, chain);
				for (let t = 0; t < 3; t++)
					for (let j = 0; j < LABELS; j++) {
						const share = paths.filter(({ path }) => path[t] === j).reduce((sum, { score }) => sum + Math.exp(score - best.score), 0);
						expect(likelihood(sums, t, j)).toBeCloseTo(share / total, 6);
					}
			}),
			{ numRuns: 20, seed: 1 },
		);
	});
});
