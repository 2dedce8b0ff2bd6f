import { describe, expect, it } from "vitest";
import { inLocalDay, isSameDay } from "./local-day.ts";

describe("the newsroom's own day", () => {
	it.each([
		["an evening in the west", "2021-05-04T00:47:31Z", ["2021-05-03T18:47:00"], "2021-05-03T18:47:31-06:00"],
		["a morning in the east", "2021-05-03T22:00:40Z", ["2021-05-04T03:30:00"], "2021-05-04T03:30:40+05:30"],
		["a time without a zone", "2021-05-04T00:00:43", ["2021-05-03T17:00:00"], "2021-05-03T17:00:43-07:00"],
		["a day without a time", "2021-05-04T01:10:00+00:00", [null, "2021-05-03"], "2021-05-03"],
		["a time that is another one", "2021-05-04T01:10:00Z", ["2021-05-03T12:31:00"], "2021-05-03"],
	])("finds %s", (_, stated, shown, day) => expect(inLocalDay(stated, shown)).toBe(day));

	it.each([
		["the same day", "2021-05-04T00:47:31Z", ["2021-05-04T06:47:00"]],
		["a moment in the newsroom's zone", "2021-05-03T22:47:31-05:00", ["2021-05-04"]],
		["days further apart", "2021-05-04T00:47:31Z", ["2021-05-02"]],
		["a day", "2021-05-04", ["2021-05-03"]],
		["what nothing on the page speaks against", "2021-05-04T00:47:31Z", [null]],
	])("leaves %s alone", (_, stated, shown) => expect(inLocalDay(stated, shown)).toBe(stated));
});

describe("the same day", () => {
	it.each([
		["2021-05-03", "2021-05-03T10:00:00Z"],
		["2021-05-04T00:47:31Z", "2021-05-03T18:47:31-06:00"],
		["2021-05-04T00:47:31Z", "2021-05-03"],
	])("is %s and %s", (one, other) => expect(isSameDay(one, other)).toBe(true));
	it.each([
		["2021-05-03", "2021-05-04"],
		["2021-05-04T00:47:31Z", "2021-05-02"],
	])("is not %s and %s", (one, other) => expect(isSameDay(one, other)).toBe(false));
});
