/**
 * One sentence of another language -> its quantities: digits by that language's marks, scales ("Millionen"), units and money by its
 * names, and counted nouns where their look tells them. Refuses bare numbers, which may be years, marks or names.
 */
import { parseDigits } from "../figures/digits.ts";
import { type Lexeme, wordAt } from "../figures/lexemes.ts";
import { findCurrencySign, findUnitSymbol } from "../figures/lookup.ts";
import { isNoFigure } from "../figures/not-figures.ts";
import type { Amount } from "../figures/numbers.ts";
import type { Quantity } from "../figures/quantity.ts";
import { joinQuantities } from "../figures/ranges.ts";
import { FOREIGN_NUMBERS, FOREIGN_ONE, NO_NOUNS } from "../lexicon/foreign-numbers.ts";
import { hasDecimalComma, type Locale } from "./locale.ts";
import { findPhrase } from "./phrases.ts";

/** 999 billions: more groups are no number of news. */
const MOST_GROUPS = 4;

/** "12 500" in French: groups of three after a plain space. */
function readDigits(lexemes: readonly Lexeme[], at: number, locale: Locale, decimalComma: boolean): { value: number; next: number } | null {
	if (lexemes[at]?.kind !== "number") return null;
	let text = lexemes[at]?.text ?? "";
	let next = at + 1;
	if (locale.language === "fr" && /^[1-9]\d{0,2}$/.test(text))
		for (; next - at <= MOST_GROUPS && /^\d{3}(?:,\d+)?$/.test(lexemes[next]?.text ?? "") && !lexemes[next]?.glued; next++)
			text += lexemes[next]?.text;
	// "25,000" beside a decimal comma: three digits that end in noughts are thousands
	const thousands = /^\d{1,3}(?:,\d{3})*,\d00$/.test(text);
	const value = parseDigits(text, decimalComma && !thousands);
	return value === null ? null : { value, next };
}

/** "Mio." has a full stop of its own. */
const afterPoint = (lexemes: readonly Lexeme[], at: number): number =>
	lexemes[at]?.text === "." && lexemes[at]?.glued && lexemes[at + 1] !== undefined ? at + 1 : at;

function readAmount(lexemes: readonly Lexeme[], at: number, locale: Locale, decimalComma: boolean): Amount | null {
	const word = wordAt(lexemes, at);
	const digits = readDigits(lexemes, at, locale, decimalComma);
	const spelled = FOREIGN_NUMBERS.get(word) ?? (FOREIGN_ONE.has(word) ? 1 : undefined);
	if (!digits && spelled === undefined) return null;
	let next = digits?.next ?? at + 1;
	let scale = 1;
	for (let found = findPhrase(lexemes, next, locale.scales); found && scale < 1e12; found = findPhrase(lexemes, next, locale.scales)) {
		scale *= found.meaning;
		next = wordAt(lexemes, found.next - 1).length < 4 ? afterPoint(lexemes, found.next) : found.next;
	}
	if (spelled === 1 && scale === 1) return null;
	const value = Number(((digits?.value ?? spelled ?? 0) * scale).toPrecision(15));
	return { value, form: digits ? "digits" : "words", scale, first: at, next };
}

type Unit = Pick<Quantity, "unit" | "type" | "next">;

function readMoney(lexemes: readonly Lexeme[], at: number, locale: Locale): Unit | null {
	const found = findPhrase(lexemes, at, locale.currencies);
	if (found) return { unit: found.meaning, type: "money", next: found.next };
	const sign = findCurrencySign(lexemes, at);
	return sign && { unit: sign.entry, type: "money", next: sign.next };
}

function readMeasure(lexemes: readonly Lexeme[], at: number, locale: Locale): Unit | null {
	const found = findPhrase(lexemes, at, locale.units);
	const symbol = found ? null : findUnitSymbol(lexemes, at);
	const entry = found?.meaning ?? (symbol?.entry.name === "kelvin" ? undefined : symbol?.entry); // "4K" is a picture's size
	return entry ? { unit: entry.name, type: entry.kind, next: (found ?? symbol)?.next ?? at } : null;
}

/** German nouns have a capital, Romance plurals an -s. */
function readNoun(lexemes: readonly Lexeme[], at: number, locale: Locale): Unit | null {
	const lexeme = lexemes[at];
	if (lexeme?.kind !== "word" || lexeme.glued || lexeme.dated) return null;
	let next = at + 1;
	while (wordAt(lexemes, next) === "-" && lexemes[next]?.glued && lexemes[next + 1]?.glued && lexemes[next + 1]?.kind === "word") next += 2; // "Kestrel-Werke"
	const isNoun =
		locale.language === "de"
			? /^\p{Lu}\p{Ll}{2,}$/u.test(lexeme.text)
			: /^(?:es|fr|pt)$/.test(locale.language) && /^\p{Ll}{4,}s$/u.test(lexeme.text) && !NO_NOUNS.has(lexeme.norm);
	const written = lexemes.slice(at, next).map((part) => part.text);
	return isNoun ? { unit: written.join(""), type: "count", next } : null;
}

/** "de", "d'" of "2 millones de euros". */
const pastOf = (lexemes: readonly Lexeme[], at: number, scale: number): number =>
	scale >= 1e6 && /^(?:de|di)$/.test(wordAt(lexemes, at)) ? at + 1 : at;

/** The 30 of "30–35 Minuten". */
const isLowEnd = (lexemes: readonly Lexeme[], next: number): boolean =>
	wordAt(lexemes, next) === "-" &&
	lexemes[next]?.glued === true &&
	lexemes[next + 1]?.glued === true &&
	lexemes[next + 1]?.kind === "number";

function readQuantity(lexemes: readonly Lexeme[], at: number, locale: Locale, decimalComma: boolean): Quantity | null {
	const sign = findCurrencySign(lexemes, at);
	const amount = readAmount(lexemes, sign?.next ?? at, locale, decimalComma);
	if (amount === null) return null;
	const after = pastOf(lexemes, amount.next, amount.scale);
	const unit: Unit | null =
		(sign ? { unit: sign.entry, type: "money" as const, next: amount.next } : null) ??
		readMoney(lexemes, after, locale) ??
		readMeasure(lexemes, after, locale) ??
		readNoun(lexemes, after, locale) ??
		(amount.scale > 1 || isLowEnd(lexemes, amount.next) ? { unit: "", type: "count" as const, next: amount.next } : null);
	return unit && { first: at, amount, value: amount.value, sign: null, counted: null, modifier: false, ...unit };
}

const isYear = (quantity: Quantity): boolean =>
	quantity.type === "count" &&
	quantity.amount.scale === 1 &&
	Number.isInteger(quantity.value) &&
	Number(quantity.value) >= 1500 &&
	Number(quantity.value) < 2100;

export function readForeignQuantities(lexemes: readonly Lexeme[], locale: Locale): Quantity[] {
	const decimalComma = hasDecimalComma(locale.tag);
	const found: Quantity[] = [];
	for (let at = 0; at < lexemes.length; ) {
		const quantity = lexemes[at]?.dated ? null : readQuantity(lexemes, at, locale, decimalComma);
		if (quantity !== null && !isNoFigure(lexemes, quantity) && !isYear(quantity)) found.push(quantity);
		at = quantity?.next ?? at + 1;
	}
	return joinQuantities(lexemes, found).filter(({ unit, amount, type }) => unit !== "" || (amount.scale > 1 && type === "count"));
}
