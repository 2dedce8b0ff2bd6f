/**
 * A measured value in the units that a reader's locale uses: miles for kilometres, °F for °C, pounds for kilograms. Factors are exact
 * by definition (NIST SP 811, international yard and pound). Currencies are never converted: that would need a rate of a day.
 */
export interface Measured {
	readonly value: number | readonly [number, number];
	/** English name, as in a figure's unit. */
	readonly unit: string;
}

interface Conversion {
	readonly to: string;
	readonly factor: number;
	/** Added after the factor: temperatures alone have one. */
	readonly offset?: number;
}

const MILE_KM = 1.609344;
const FOOT_M = 0.3048;
const POUND_KG = 0.45359237;
const ACRE_HA = 0.40468564224;
const GALLON_L = 3.785411784;

/** Metric -> what a reader in the United States uses. */
const TO_CUSTOMARY: ReadonlyMap<string, Conversion> = new Map([
	["millimeter", { to: "inch", factor: 1 / 25.4 }],
	["centimeter", { to: "inch", factor: 1 / 2.54 }],
	["meter", { to: "foot", factor: 1 / FOOT_M }],
	["kilometer", { to: "mile", factor: 1 / MILE_KM }],
	["square meter", { to: "square foot", factor: 1 / FOOT_M ** 2 }],
	["square kilometer", { to: "square mile", factor: 1 / MILE_KM ** 2 }],
	["hectare", { to: "acre", factor: 1 / ACRE_HA }],
	["cubic meter", { to: "cubic foot", factor: 1 / FOOT_M ** 3 }],
	["liter", { to: "gallon", factor: 1 / GALLON_L }],
	["gram", { to: "ounce", factor: 16 / (1000 * POUND_KG) }],
	["kilogram", { to: "pound-mass", factor: 1 / POUND_KG }],
	["metric ton", { to: "ton", factor: 1000 / (2000 * POUND_KG) }],
	["kilometer per hour", { to: "mile per hour", factor: 1 / MILE_KM }],
	["meter per second", { to: "mile per hour", factor: 3.6 / MILE_KM }],
	["celsius", { to: "fahrenheit", factor: 9 / 5, offset: 32 }],
]);

/** Customary -> metric, for everybody else. A bare "ton" is left: it may be any of three. */
const TO_METRIC: ReadonlyMap<string, Conversion> = new Map([
	["inch", { to: "centimeter", factor: 2.54 }],
	["foot", { to: "meter", factor: FOOT_M }],
	["yard", { to: "meter", factor: 3 * FOOT_M }],
	["mile", { to: "kilometer", factor: MILE_KM }],
	["nautical mile", { to: "kilometer", factor: 1.852 }],
	["square inch", { to: "square centimeter", factor: 2.54 ** 2 }],
	["square foot", { to: "square meter", factor: FOOT_M ** 2 }],
	["square yard", { to: "square meter", factor: (3 * FOOT_M) ** 2 }],
	["square mile", { to: "square kilometer", factor: MILE_KM ** 2 }],
	["acre", { to: "hectare", factor: ACRE_HA }],
	["cubic foot", { to: "cubic meter", factor: FOOT_M ** 3 }],
	["gallon", { to: "liter", factor: GALLON_L }],
	["ounce", { to: "gram", factor: (1000 * POUND_KG) / 16 }],
	["pound-mass", { to: "kilogram", factor: POUND_KG }],
	["stone", { to: "kilogram", factor: 14 * POUND_KG }],
	["mile per hour", { to: "kilometer per hour", factor: MILE_KM }],
	["knot", { to: "kilometer per hour", factor: 1.852 }],
	["fahrenheit", { to: "celsius", factor: 5 / 9, offset: -160 / 9 }],
]);

/** Regions that measure in miles and °F (Unicode CLDR, measurement system "US"). Britain keeps miles on its roads. */
const CUSTOMARY_REGIONS = new Set(["US", "LR", "MM", "PR", "GU", "VI"]);
const BRITISH_KEPT = new Set(["mile", "mile per hour"]);
const BRITISH_WANTED = new Set(["kilometer", "kilometer per hour"]);

function regionOf(locale: string): string {
	const named = /[-_]([A-Z]{2}|\d{3})\b/.exec(locale)?.[1];
	return named ?? (/^en\b/i.test(locale) ? "US" : "");
}

function conversionFor(unit: string, region: string): Conversion | undefined {
	if (CUSTOMARY_REGIONS.has(region)) return TO_CUSTOMARY.get(unit);
	if (region === "GB" && BRITISH_WANTED.has(unit)) return TO_CUSTOMARY.get(unit);
	return region === "GB" && BRITISH_KEPT.has(unit) ? undefined : TO_METRIC.get(unit);
}

/** Three figures are as many as a converted measure deserves: "about 20 miles" is no 32.18688 km. */
const rounded = (value: number): number => Number(value.toPrecision(3));

/** The same in the locale's units (a BCP 47 tag); null where it uses the unit itself or none is known. */
export function convertForLocale(measured: Measured, locale: string): Measured | null {
	const conversion = conversionFor(measured.unit, regionOf(locale));
	if (!conversion) return null;
	const convert = (value: number): number => rounded(value * conversion.factor + (conversion.offset ?? 0));
	const value = measured.value;
	return { value: typeof value === "number" ? convert(value) : [convert(value[0]), convert(value[1])], unit: conversion.to };
}
