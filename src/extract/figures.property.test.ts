/**
 * Any figure that Intl.NumberFormat formats or that is spelled by rule, in a random sentence, is found with its exact span and value.
 * FIGURE_RUNS=200000 asks for as many sentences; the default keeps the unit tests quick.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slice } from "../facts/span.ts";
import { findFigures } from "./figures.ts";
import { textToArticle } from "./plain-text.ts";
import { tokenize } from "./tokens.ts";

const numRuns = Number(process.env.FIGURE_RUNS ?? 2000);

const SMALL =
	"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
		" ",
	);
const TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** 1..999,999,999 in words, "and" before the last two digits as in British English. */
function spell(n: number): string {
	if (n < 20) return SMALL[n] as string;
	if (n < 100) return `${TENS[Math.floor(n / 10)]}${n % 10 ? `-${SMALL[n % 10]}` : ""}`;
	if (n < 1000) return `${SMALL[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${spell(n % 100)}` : ""}`;
	const [scale, word] = n < 1e6 ? [1e3, "thousand"] : [1e6, "million"];
	const rest = n % scale;
	return `${spell(Math.floor(n / scale))} ${word}${rest ? `${rest < 100 ? " and" : ""} ${spell(rest)}` : ""}`;
}

interface Case {
	readonly text: string;
	readonly value: number;
}

const places = (value: number, digits: number): number => Number(value.toFixed(digits));
const formatted = (options: Intl.NumberFormatOptions, locale = "en-US"): ((value: number) => string) =>
	new Intl.NumberFormat(locale, options).format;

const plain = formatted({ maximumFractionDigits: 2 });
const percent = formatted({ style: "percent", maximumFractionDigits: 1 });
const units = ["kilometer", "kilogram", "mile", "liter", "hour", "celsius"].flatMap((unit) =>
	(["long", "short"] as const).map((unitDisplay) => formatted({ style: "unit", unit, unitDisplay, maximumFractionDigits: 1 })),
);
const moneys = ["USD", "EUR", "GBP", "JPY", "INR"].map(
	(currency) => [formatted({ style: "currency", currency }), currency === "JPY" ? 0 : 2] as const,
);
const compact = formatted({ notation: "compact", compactDisplay: "long", maximumSignificantDigits: 3 });
const grouped = fc.integer({ min: 2101, max: 99_999_999 });

const figure: fc.Arbitrary<Case> = fc.oneof(
	grouped.map((n) => ({ text: `${plain(n)} goats`, value: n })),
	fc.double({ min: 0.1, max: 99, noNaN: true }).map((x) => ({ text: percent(places(x, 3)), value: places(places(x, 3) * 100, 1) })),
	fc
		.tuple(fc.constantFrom(...units), fc.double({ min: 2, max: 999, noNaN: true }))
		.map(([format, x]) => ({ text: format(places(x, 1)), value: places(x, 1) })),
	fc
		.tuple(fc.constantFrom(...moneys), fc.double({ min: 1, max: 1e7, noNaN: true }))
		.map(([[format, digits], x]) => ({ text: format(places(x, digits)), value: places(x, digits) })),
	fc.integer({ min: 1_000_000, max: 900_000_000_000 }).map((n) => ({ text: `$${compact(n)}`, value: Number(n.toPrecision(3)) })),
	fc.integer({ min: 2, max: 999_999_999 }).map((n) => ({ text: `${spell(n)} goats`, value: n })),
	fc.integer({ min: 2, max: 90 }).map((n) => ({ text: `${spell(n)} percent`, value: n })),
);

const sentence = fc.record({
	opening: fc.constantFrom(
		"The council lost",
		"A farm near Lund sold",
		"Critics of the plan say it needs",
		"Last spring the old mill made",
		"They want",
	),
	figure,
	closing: fc.constantFrom(" in Oslo.", ", the mayor said.", " after the vote.", " because of frost.", "."),
});

const foreign = fc
	.record({
		locale: fc.constantFrom("de-DE", "fr-FR", "es-ES", "pt-BR", "it-IT", "nl-NL"),
		style: fc.constantFrom<Intl.NumberFormatOptions>(
			{ style: "currency", currency: "EUR" },
			{ style: "currency", currency: "USD", currencyDisplay: "name" },
			{ style: "unit", unit: "kilometer-per-hour", unitDisplay: "long", maximumFractionDigits: 2 },
			{ style: "percent", maximumFractionDigits: 1 },
		),
		raw: fc.double({ min: 0.1, max: 9e6, noNaN: true }),
	})
	.map(({ locale, style, raw }) => {
		const isPercent = style.style === "percent";
		const shown = isPercent ? places(raw / 1e6, 3) : places(raw, 2);
		return { locale, written: formatted(style, locale)(shown), value: isPercent ? places(shown * 100, 1) : shown };
	});

describe("any figure in any sentence", () => {
	it(`is found with its exact span and value (${numRuns} sentences)`, { timeout: 20_000 + numRuns * 20 }, () => {
		fc.assert(
			fc.property(sentence, ({ opening, figure: written, closing }) => {
				const text = `${opening} ${written.text}${closing}`;
				const article = textToArticle(text);
				const found = findFigures(tokenize(text, article.blocks), article, []);
				const exact = found.filter((f) => slice(text, f.span) === written.text);
				expect([text, exact.map((f) => f.value)]).toEqual([text, [written.value]]);
			}),
			{ numRuns },
		);
	});

	it(`is found as other languages write it (${numRuns / 4} sentences)`, { timeout: 20_000 + numRuns * 10 }, () => {
		fc.assert(
			fc.property(foreign, ({ locale, written, value }) => {
				const text = `Oslo: ${written}.`;
				const article = textToArticle(text, { inLanguage: locale });
				const found = findFigures(tokenize(text, article.blocks), article, []);
				expect([text, found.map((f) => [slice(text, f.span), f.value])]).toEqual([text, [[written, value]]]);
			}),
			{ numRuns: Math.ceil(numRuns / 4) },
		);
	});
});
