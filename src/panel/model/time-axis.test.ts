import { describe, expect, test } from "vitest";
import { axisOf, type Interval, intervalOf } from "./time-axis.ts";

const day = (value: string): Interval => {
	const interval = intervalOf(value);
	if (interval === null) throw new Error(value);
	return interval;
};

describe("intervals", () => {
	test.each([
		["2016", "2016-01-01", "2016-12-31"],
		["2016-02", "2016-02-01", "2016-02-29"],
		["2016-09-08", "2016-09-08", "2016-09-08"],
		["2016-09-05/2016-09-08", "2016-09-05", "2016-09-08"],
		["1990/1999", "1990-01-01", "1999-12-31"],
	])("%s runs from %s to %s", (value, from, to) => {
		expect([day(value).from, day(value).to].map((ms) => new Date(ms).toISOString().slice(0, 10))).toEqual([from, to]);
	});
	test.each(["", "Thursday", "2016-9", "16-09-08", "2016-09-08/2016-09-05", "x/2016"])("%s is none", (value) => {
		expect(intervalOf(value)).toBeNull();
	});
});

test("the axis keeps time's order, with the day of publication on it and room for its labels", () => {
	const dates = ["1974", "2026-11-12", "2026-11-19", "2027-03"].map(day);
	const axis = axisOf(dates, day("2026-11-20").from);
	const places = dates.map(({ from }) => axis?.place(from) ?? -1);
	expect(places).toEqual([...places].sort((a, b) => a - b));
	expect(places[0]).toBe(0);
	const ticks = axis?.ticks ?? [];
	expect(ticks.filter(({ amount }) => amount === 0)).toHaveLength(1);
	const gaps = (shown: typeof ticks) => shown.slice(1).map((tick, at) => tick.at - (shown[at]?.at ?? 0));
	expect(ticks.length).toBeGreaterThan(2);
	expect(Math.min(...gaps(ticks))).toBeGreaterThan(0.13);
	expect(Math.min(1, ...gaps(ticks.filter(({ crowded }) => !crowded)))).toBeGreaterThan(0.27);
});

test("no dates, no axis", () => {
	expect(axisOf([], 0)).toBeNull();
});
