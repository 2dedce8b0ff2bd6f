import { expect, test } from "vitest";
import { addsToWritten, formatConverted, formatDate, formatDay, formatValue, languageName } from "./format.ts";

test.each([
	["2026-11-20T23:30:00-05:00", "en", "November 20, 2026"],
	["2026-11-20", "de", "20. November 2026"],
])("%s is the day as the page says it", (value, locale, expected) => {
	expect(formatDay(value, locale)).toBe(expected);
});

test("months, years and spans are written as such", () => {
	expect(formatDate("2027-03", "en")).toBe("March 2027");
	expect(formatDate("2027", "en")).toBe("2027");
	expect(formatDate("2027-03/2027-05", "en")?.replace(/\s/g, " ")).toBe("March – May 2027");
	expect(formatDate("soon", "en")).toBeNull();
});

test.each([
	[1_200_000_000, "USD", "money", "USD 1,200,000,000"],
	[2, "meter", "measure", "2 meters"],
	[4.2, "percent", "percent", "4.2 percent"],
	[6200, "home", "count", "6,200"],
	[0.5, "fraction", "ratio", "0.5"],
	[[4, 6], "year", "duration", "4 years – 6 years"],
] as const)("%s %s is written out", (value, unit, type, expected) => {
	expect(formatValue({ value, unit, type }, "en")?.replace(/\s/g, " ")).toBe(expected);
});

test.each([
	[null, "", "count"],
	[1974, "", "year"],
] as const)("%s is not written out", (value, unit, type) => {
	expect(formatValue({ value, unit, type }, "en")).toBeNull();
});

test("a value is added only where the words do not say it", () => {
	expect(addsToWritten("$1.2bn", "USD 1,200,000,000")).toBe(true);
	expect(addsToWritten("6,200 homes", "6,200")).toBe(false);
});

test.each([
	[2, "kilometer", "imperial", "1.24 miles"],
	[10, "mile", "metric", "16.1 kilometers"],
	[20, "celsius", "imperial", "68 degrees Fahrenheit"],
] as const)("%s %s is also shown in %s", (value, unit, units, expected) => {
	expect(formatConverted({ value, unit, type: "measure" }, units, "en")).toBe(expected);
});

test.each([
	[2, "kilometer", "metric"],
	[2, "kilometer", "as-written"],
	[5, "USD", "imperial"],
	[null, "mile", "metric"],
] as const)("%s %s is left as it is (%s)", (value, unit, units) => {
	expect(formatConverted({ value, unit, type: "measure" }, units, "en")).toBeNull();
});

test("two stages of a change are no spread", () => {
	expect(formatValue({ value: [950, 1005], unit: "homes", type: "count", stages: true }, "en")).toBe("950 → 1,005");
});

test.each([
	["de", "en", "German"],
	["pt", "de", "Portugiesisch"],
	["no language", "en", "no language"],
])("%s in %s is %s", (code, locale, name) => {
	expect(languageName(code, locale)).toBe(name);
});
