import { describe, expect, it } from "vitest";
import { type Chain, findBestPath, LABELS } from "./crf.ts";
import { sumPaths } from "./likelihoods.ts";
import { findParts, labelsOf } from "./spans.ts";

/** Nothing may go on that has not begun; all other moves are free. */
const chain: Chain = {
	transition: Float64Array.from({ length: LABELS * LABELS }, (_, k) => {
		const from = Math.floor(k / LABELS);
		const to = k % LABELS;
		const goesOn = to > 0 && to % 2 === 0;
		return goesOn && from !== to && from !== to - 1 ? -30 : 0;
	}),
	start: [0, 0, -30, 0, -30, 0, -30],
};

/** Each token's odds, by label; what is not named is out of the question. */
const scoresOf = (tokens: readonly Record<number, number>[]) =>
	Float64Array.from(tokens.flatMap((odds) => Array.from({ length: LABELS }, (_, j) => Math.log(odds[j] ?? 1e-9))));

function read(tokens: readonly Record<number, number>[], breaksAt: readonly number[] = []): number[] {
	const scores = scoresOf(tokens);
	const path = findBestPath(scores, chain);
	return [
		...labelsOf(
			findParts(sumPaths(scores, chain), path, (t) => breaksAt.includes(t)),
			tokens.length,
		),
	];
}

describe("findParts", () => {
	it("keeps what is beyond doubt", () => {
		expect(read([{ 1: 1 }, { 2: 1 }, { 0: 1 }, { 3: 1 }])).toEqual([1, 2, 0, 3]);
	});

	it("keeps a long content that is unlikely as a whole, where nothing else is likelier", () => {
		const doubtful = { 6: 0.6, 0: 0.4 };
		expect(read([{ 5: 1 }, doubtful, doubtful, { 0: 1 }])).toEqual([5, 6, 6, 0]);
	});

	it("takes a cue that is likelier than it pays to leave out, though leaving it out is the likeliest", () => {
		expect(read([{ 0: 1 }, { 3: 0.47, 0: 0.53 }, { 1: 1 }])).toEqual([0, 3, 1]);
		expect(read([{ 0: 1 }, { 3: 0.3, 0: 0.7 }, { 1: 1 }])).toEqual([0, 0, 1]);
	});

	it("ends every span where the paragraph does", () => {
		expect(read([{ 5: 1 }, { 6: 1 }, { 6: 1 }], [1])).toEqual([5, 5, 6]);
	});

	it("finds nothing in no tokens", () => {
		expect(read([])).toEqual([]);
	});
});
