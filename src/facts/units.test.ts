import { describe, expect, it } from "vitest";
import { convertForLocale } from "./units.ts";

describe("convertForLocale", () => {
	it.each([
		[100, "kilometer", "en-US", 62.1, "mile"],
		[30, "celsius", "en-US", 86, "fahrenheit"],
		[-40, "fahrenheit", "de", -40, "celsius"],
		[6, "foot", "fr-FR", 1.83, "meter"],
		[155, "mile per hour", "es", 249, "kilometer per hour"],
		[50, "kilometer", "en-GB", 31.1, "mile"],
		[200, "pound-mass", "pt-BR", 90.7, "kilogram"],
	])("%f %s in %s", (value, unit, locale, converted, to) => {
		expect(convertForLocale({ value, unit }, locale)).toEqual({ value: converted, unit: to });
	});

	it("both ends of a range", () => {
		expect(convertForLocale({ value: [10, 20], unit: "celsius" }, "en")).toEqual({ value: [50, 68], unit: "fahrenheit" });
	});

	it.each([
		["kilometer", "de"],
		["mile", "en-GB"],
		["mile", "en-US"],
		["USD", "de"],
		["ton", "fr"],
	])("leaves %s in %s alone", (unit, locale) => {
		expect(convertForLocale({ value: 5, unit }, locale)).toBeNull();
	});
});
