/**
 * A language tag -> how that language writes numbers, units, money and days: the browser's own locale data (Unicode CLDR, by Intl),
 * not lists of ours. Null for English, for an unknown tag, and for languages that put no space between words.
 */
import { UNITS, type UnitEntry } from "../lexicon/units.ts";
import { addPhrase, type Phrases } from "./phrases.ts";

export interface Locale {
	readonly tag: string;
	readonly language: string;
	/** "Millionen", "mil", "Mrd". */
	readonly scales: Phrases<number>;
	/** "kilómetros por hora", "Prozent". */
	readonly units: Phrases<UnitEntry>;
	/** "Euro", "dólares". */
	readonly currencies: Phrases<string>;
	readonly months: Phrases<number>;
	/** 1 Monday .. 7 Sunday. */
	readonly weekdays: Phrases<number>;
	/** "gestern", "el mes pasado". */
	readonly relative: Phrases<{ readonly unit: "day" | "week" | "month" | "year"; readonly step: number }>;
}

/** Words are not divided by spaces there: the grammar of lexemes finds nothing. */
const UNSPACED = new Set(["ja", "zh", "ko", "th", "lo", "km", "my"]);

const SCALES = [1e3, 1e6, 1e9, 1e12];
/** One, two and five show every plural that the languages of Europe have. */
const COUNTS = [1, 2, 5];

/** Intl's name of a unit -> ours. */
const UNIT_NAMES =
	"percent celsius fahrenheit degree day week month year hour minute second millimeter centimeter meter kilometer mile foot inch yard gram kilogram ounce pound liter gallon hectare acre kilometer-per-hour mile-per-hour megabyte gigabyte terabyte".split(
		" ",
	);
const ourName = (name: string): string => ({ pound: "pound-mass" })[name] ?? name.replaceAll("-", " ");

const CURRENCIES = "EUR USD GBP CHF JPY CNY RUB INR BRL MXN SEK NOK DKK PLN CZK HUF TRY UAH".split(" ");
/** The usual short names: "dólares" is the dollar of the United States unless another country stands with it. */
const SHORT_NAMES: ReadonlyMap<string, RegExp> = new Map([
	["USD", /^\p{L}*(?:d[oó]l+[aá]r|доллар)\p{L}*$/iu],
	["RUB", /^рубл\p{L}*$/iu],
	["GBP", /^(?:pfund|libras?|livres?|sterlin[ae]|pond|фунт\p{L}*)$/iu],
]);

/** The words of a formatted number without its digits. */
const nameIn = (parts: readonly Intl.NumberFormatPart[], types: readonly string[]): string =>
	parts
		.filter((part) => types.includes(part.type))
		.map((part) => part.value)
		.join(" ");

function scalesOf(tag: string): Phrases<number> {
	const scales: Phrases<number> = new Map();
	for (const compactDisplay of ["long", "short"] as const) {
		const format = new Intl.NumberFormat(tag, { notation: "compact", compactDisplay });
		for (const scale of SCALES)
			for (const count of COUNTS) {
				const parts = format.formatToParts(scale * count);
				const name = nameIn(parts, ["compact"]);
				// "2 mil millones" is a scale of a scale, and "1 M" too short to be told from other letters
				if (name.length > 1 && !/\s/.test(name) && nameIn(parts, ["integer"]) === String(count)) addPhrase(scales, name, scale);
			}
	}
	return scales;
}

function unitsOf(tag: string): Phrases<UnitEntry> {
	const units: Phrases<UnitEntry> = new Map();
	for (const name of UNIT_NAMES) {
		const entry = UNITS.find((unit) => unit.name === ourName(name));
		const format = new Intl.NumberFormat(tag, { style: "unit", unit: name, unitDisplay: "long" });
		for (const count of COUNTS) if (entry) addPhrase(units, nameIn(format.formatToParts(count), ["unit", "percentSign"]), entry);
	}
	return units;
}

function currenciesOf(tag: string): Phrases<string> {
	const currencies: Phrases<string> = new Map();
	for (const currency of CURRENCIES) {
		const format = new Intl.NumberFormat(tag, { style: "currency", currency, currencyDisplay: "name" });
		for (const count of COUNTS) {
			const name = nameIn(format.formatToParts(count), ["currency"]);
			addPhrase(currencies, name, currency);
			for (const word of name.split(/[\s-]+/)) if (SHORT_NAMES.get(currency)?.test(word)) addPhrase(currencies, word, currency);
		}
	}
	return currencies;
}

const dayParts = (tag: string, options: Intl.DateTimeFormatOptions, type: string, date: Date): string =>
	new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC" }).formatToParts(date).find((part) => part.type === type)?.value ?? "";

function monthsOf(tag: string): Phrases<number> {
	const months: Phrases<number> = new Map();
	for (let month = 1; month <= 12; month++) {
		const date = new Date(Date.UTC(2001, month - 1, 15));
		// with a day beside it the name may have another case: "октября"
		for (const options of [{ month: "long" }, { month: "long", day: "numeric" }, { month: "short", day: "numeric" }] as const)
			addPhrase(months, dayParts(tag, options, "month", date), month);
	}
	return months;
}

function weekdaysOf(tag: string): Phrases<number> {
	const weekdays: Phrases<number> = new Map();
	// 1 January 2001 was a Monday
	for (let day = 1; day <= 7; day++)
		addPhrase(weekdays, dayParts(tag, { weekday: "long" }, "weekday", new Date(Date.UTC(2001, 0, day))), day);
	return weekdays;
}

function relativeOf(tag: string): Locale["relative"] {
	const relative: Locale["relative"] = new Map();
	const format = new Intl.RelativeTimeFormat(tag, { numeric: "auto" });
	for (const unit of ["day", "week", "month", "year"] as const)
		for (const step of [-1, 0, 1]) addPhrase(relative, format.format(step, unit), { unit, step });
	// "mañana" and "morgen" are the morning as well
	for (const morning of ["mañana", "morgen"]) relative.delete(morning);
	return relative;
}

function readLocale(tag: string): Locale | null {
	const language = new Intl.Locale(tag).language;
	if (language === "en" || language === "und" || UNSPACED.has(language)) return null;
	if (Intl.NumberFormat.supportedLocalesOf(tag).length === 0) return null;
	return {
		tag,
		language,
		scales: scalesOf(tag),
		units: unitsOf(tag),
		currencies: currenciesOf(tag),
		months: monthsOf(tag),
		weekdays: weekdaysOf(tag),
		relative: relativeOf(tag),
	};
}

/** "de_AT" -> "de-AT"; null for what is no language tag. */
export function languageTag(inLanguage: string | null): string | null {
	try {
		return Intl.getCanonicalLocales((inLanguage ?? "").replaceAll("_", "-"))[0] ?? null;
	} catch {
		return null;
	}
}

/** Reading a language's names takes some milliseconds: once for each. */
const known = new Map<string, Locale | null>();

export function localeOf(inLanguage: string | null): Locale | null {
	const tag = languageTag(inLanguage);
	if (tag === null) return null;
	if (!known.has(tag)) known.set(tag, readLocale(tag));
	return known.get(tag) ?? null;
}

/** Does the language write 1.234,5? */
export function hasDecimalComma(inLanguage: string | null): boolean {
	const tag = languageTag(inLanguage);
	return tag !== null && new Intl.NumberFormat(tag).formatToParts(1.5).some((part) => part.type === "decimal" && part.value === ",");
}
