import { describe, expect, it } from "vitest";
import { chanceOf, fitLogistic } from "./regression.ts";

describe("fitLogistic", () => {
	it("finds the chance of each group", () => {
		const rows = Array.from({ length: 1000 }, (_, i) => [1, i % 2]);
		const right = rows.map((_, i) => (i % 2 === 0 ? i % 10 < 2 : i % 10 < 9));
		const weights = fitLogistic(rows, right);
		expect(chanceOf([1, 0], weights)).toBeCloseTo(0.2, 1);
		expect(chanceOf([1, 1], weights)).toBeCloseTo(0.8, 1);
	});

	it("stands two signs that always come together", () => {
		const rows = Array.from({ length: 100 }, (_, i) => [1, i % 2, i % 2]);
		const weights = fitLogistic(
			rows,
			rows.map((_, i) => i % 2 === 1),
		);
		expect(weights[1]).toBeCloseTo(weights[2] as number, 6);
	});
});
