/** Values of facts -> text in the reader's language. Refuses nothing: what it cannot read it returns as null. */
import type { Figure } from "../../facts/types.ts";
import { convertForLocale } from "../../facts/units.ts";
import type { Units } from "./settings.ts";
import { intervalOf } from "./time-axis.ts";

const OPTIONS = {
	day: { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" },
	month: { month: "long", year: "numeric", timeZone: "UTC" },
	year: { year: "numeric", timeZone: "UTC" },
} as const;

/** The same format for the same wish: making one takes far longer than using it. */
function kept<Options, Format>(make: (locale: string, options: Options) => Format): (locale: string, options: Options) => Format {
	const made = new Map<string, Format>();
	return (locale, options) => {
		const key = `${locale} ${JSON.stringify(options)}`;
		const format = made.get(key) ?? make(locale, options);
		made.set(key, format);
		return format;
	};
}

export const dateFormat = kept((locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options));
const numberFormat = kept((locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));

/** "2016-09-08" -> "8 September 2016"; "2016-09-05/2016-09-08" -> "5 – 8 September 2016"; null for what is no ISO date. */
export function formatDate(value: string, locale: string, withWeekday = false): string | null {
	const interval = intervalOf(value);
	if (interval === null) return null;
	const isRange = value.includes("/");
	const weekday = withWeekday && interval.grain === "day" && !isRange ? ({ weekday: "long" } as const) : {};
	const format = dateFormat(locale, { ...OPTIONS[interval.grain], ...weekday });
	return isRange ? format.formatRange(interval.from, interval.to) : format.format(interval.from);
}

/** The calendar day as the page states it, whatever the reader's own zone: "2016-09-08T23:00-05:00" is 8 September. */
export const formatDay = (isoTime: string, locale: string): string | null => formatDate(isoTime.slice(0, 10), locale);

/** "de" -> "German"; what is no language's code stays as it is. */
export function languageName(code: string, locale: string): string {
	try {
		return new Intl.DisplayNames(locale, { type: "language" }).of(code) ?? code;
	} catch {
		return code;
	}
}

/** Catches "USD"; leaves "people" and "km". */
const currencyPattern = /^[A-Z]{3}$/;

/** Units that Intl writes out in every language ("meter", "year", "percent"); others keep the engine's English name. */
const INTL_UNITS: ReadonlySet<string> = new Set(Intl.supportedValuesOf("unit"));

const one = (value: number, unit: string, locale: string): string => {
	const exact = { maximumFractionDigits: 6 } as const;
	if (INTL_UNITS.has(unit)) return numberFormat(locale, { ...exact, style: "unit", unit, unitDisplay: "long" }).format(value);
	if (!currencyPattern.test(unit)) return `${numberFormat(locale, exact).format(value)} ${unit}`.trim();
	const fractions = Number.isInteger(value) ? { maximumFractionDigits: 0 } : { maximumFractionDigits: 2 };
	return numberFormat(locale, { style: "currency", currency: unit, currencyDisplay: "code", ...fractions }).format(value);
};

type ShownValue = Pick<Figure, "value" | "unit" | "type" | "stages">;

/** What is counted is in the article's own words; only English knows the engine's name for it. */
const shownUnit = ({ unit, type }: ShownValue): string => (type === "count" || unit === "fraction" ? "" : unit);

/** "EUR 1,200,000,000", "400,000" of people, "3 years – 5 years"; null where the figure has no value ("dozens") or is none to convert. */
export function formatValue(figure: ShownValue, locale: string): string | null {
	const { value, type, stages } = figure;
	if (value === null || type === "year" || type === "time" || type === "score") return null;
	try {
		return (typeof value === "number" ? [value] : value)
			.map((number) => one(number, shownUnit(figure), locale))
			.join(stages ? " → " : " – ");
	} catch {
		return null;
	}
}

/** Whose measures a reader asked for: a place where each system is used. */
const PLACES: Readonly<Record<Exclude<Units, "as-written">, string>> = { metric: "de-DE", imperial: "en-US" };

/** "1.24 miles" for 2 kilometers; null where the reader wants none or the unit is at home in that system. */
export function formatConverted(figure: ShownValue, units: Units, locale: string): string | null {
	if (units === "as-written" || figure.value === null) return null;
	const converted = convertForLocale({ value: figure.value, unit: figure.unit }, PLACES[units]);
	return converted && formatValue({ ...figure, ...converted }, locale);
}

const digitsOf = (text: string): string => text.replace(/\D/g, "");

/** Is the value worth a line of its own? "$1.2bn" is; "400,000 lives" says it already. */
export const addsToWritten = (written: string, formatted: string): boolean => digitsOf(written) !== digitsOf(formatted);
