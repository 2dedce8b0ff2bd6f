import { describe, expect, it } from "vitest";
import { exp, sigmoid32, tanh32 } from "./squash.ts";

const steps = Array.from({ length: 401 }, (_, i) => (i - 200) / 10);

describe("squash", () => {
	it("is near tanh and the logistic function everywhere, and never beyond", () => {
		for (const x of steps) {
			expect(Math.abs(tanh32(x) - Math.tanh(x))).toBeLessThan(3e-4);
			expect(Math.abs(tanh32(x))).toBeLessThanOrEqual(1);
			expect(Math.abs(sigmoid32(x) - 1 / (1 + Math.exp(-x)))).toBeLessThan(3e-4);
		}
	});

	it("is near the exponential function below 0", () => {
		for (const x of [0, -1e-9, -0.5, -3, -20, -60]) expect(exp(x) / Math.exp(x)).toBeCloseTo(1, 4);
		expect(exp(-1000)).toBe(0);
	});
});
