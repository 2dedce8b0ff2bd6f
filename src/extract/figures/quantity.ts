/**
 * One quantity at a place in a sentence: number, then (or before it) currency, unit, rate, age or counted noun. Hands back its
 * parts as lexeme indices; null where no number stands.
 */
import type { FigureType } from "../../facts/types.ts";
import { MULTIPLES } from "../lexicon/number-words.ts";
import type { Lexeme } from "./lexemes.ts";
import { type Found, findCurrencySign, findCurrencyWord, findUnitSymbol, findUnitWord } from "./lookup.ts";
import { type Counted, isOpenEnd, readCounted, readHyphenated } from "./nouns.ts";
import { type Amount, type NumberStyle, readAmount } from "./numbers.ts";
import { type Rate, readRate } from "./rates.ts";

export interface Quantity {
	/** Lexemes [first, next). */
	readonly first: number;
	readonly next: number;
	readonly amount: Amount;
	readonly value: Amount["value"];
	readonly unit: string;
	readonly type: FigureType;
	/** "+0.3%", "-1.2%". */
	readonly sign: "+" | "-" | null;
	readonly counted: Counted | null;
	/** "a 20-mile line", "12 page document": the unit stands before a noun it measures. */
	readonly modifier: boolean;
	/** The value is [before, after] of a change. */
	readonly stages?: boolean;
}

type Unit = Pick<Quantity, "unit" | "type" | "next" | "modifier"> & { readonly counted?: Counted | null; readonly plus?: number };

const SIGNS = new Set(["+", "-"]);

/** "+0.3%" and "(-2)": a sign that touches its number and no word before it; the "minus" of "plus or minus 3 points" is none. */
function readSign(lexemes: readonly Lexeme[], at: number): "+" | "-" | null {
	const sign = lexemes[at];
	if (sign?.norm === "negative" && lexemes[at + 1]?.pos === "NUM") return "-"; // "negative six degrees"
	if (sign?.norm === "minus") return lexemes[at - 1]?.norm === "or" && lexemes[at - 2]?.norm === "plus" ? null : "-";
	if (lexemes[at + 1]?.norm === "-" && !lexemes[at + 2]?.glued) return null; // "larger -- 64%"
	if (!sign || !SIGNS.has(sign.norm) || (sign.glued && lexemes[at - 1]?.text !== "(") || !lexemes[at + 1]?.glued) return null;
	return sign.norm as "+" | "-";
}

/** "-year-old", "-years-old", " years old", " years of age", "over 65s". */
function readAge(lexemes: readonly Lexeme[], at: number): Unit | null {
	let next = at;
	if (lexemes[at]?.norm === "s" && lexemes[at]?.glued && /^(?:over|under)$/.test(lexemes[at - 2]?.norm ?? ""))
		return { unit: "year", type: "age", next: at + 1, modifier: false };
	if (lexemes[next]?.norm === "-") next++;
	const unit = /^(year|month|week|day)s?$/.exec(lexemes[next]?.norm ?? "")?.[1];
	if (unit === undefined) return null;
	next++;
	if (lexemes[next]?.norm === "-") next++;
	if (/^olds?(?:'s?)?$/.test(lexemes[next]?.norm ?? "")) return { unit, type: "age", next: next + 1, modifier: false };
	return lexemes[next]?.norm === "of" && lexemes[next + 1]?.norm === "age" ? { unit, type: "age", next: next + 2, modifier: false } : null;
}

/** "C$6 (US$4.46) per share": the rate of a sum stands after its equivalent in brackets. */
function readRateAfterBracket(lexemes: readonly Lexeme[], unit: Unit): Rate | null {
	if (unit.type !== "money" || lexemes[unit.next]?.text !== "(") return null;
	for (let at = unit.next + 1; at < unit.next + 7; at++)
		if (lexemes[at]?.text === ")") {
			const rate = readRate(lexemes, at + 1);
			return rate && { per: rate.per, next: unit.next };
		}
	return null;
}

function withRate(lexemes: readonly Lexeme[], unit: Unit): Unit {
	const rate = unit.modifier ? null : (readRate(lexemes, unit.next) ?? readRateAfterBracket(lexemes, unit));
	return rate === null
		? unit
		: { ...unit, unit: `${unit.unit} per ${rate.per}`, next: rate.next, ...(unit.type === "duration" ? { type: "measure" as const } : {}) };
}

/** "5 pounds of sugar", "weighed 12 pounds": mass, not money. */
const isMass = (lexemes: readonly Lexeme[], amount: Amount, next: number): boolean =>
	lexemes[next]?.norm === "of" ||
	lexemes.slice(Math.max(0, amount.first - 6), amount.first).some((l) => /^(?:weigh(?:s|ed|ing)?|lost|gained|lifted)$/.test(l.norm));

/** The "of" in "tens of millions of dollars", "thousands of miles". */
const ofVague = (lexemes: readonly Lexeme[], amount: Amount): number =>
	amount.form === "vague" && lexemes[amount.next]?.norm === "of" ? 1 : 0;

/** Currency names that are everyday words as well: only after a large number. */
const EVERYDAY = new Set(["KRW", "BRL", "VND", "RON", "ETH", "ZAR"]);

function readMoneyWord(lexemes: readonly Lexeme[], amount: Amount, style: NumberStyle): Unit | null {
	const hyphen = lexemes[amount.next]?.norm === "-" && lexemes[amount.next]?.glued === true ? 1 : 0;
	const at = amount.next + hyphen + ofVague(lexemes, amount);
	const found = findCurrencyWord(lexemes, at) ?? findCurrencySign(lexemes, at);
	if (found === null) return null;
	if (EVERYDAY.has(found.entry) && amount.scale === 1 && Number(amount.value) < 100) return null;
	const word = lexemes[found.next - 1]?.norm ?? "";
	if (/^pounds?$/.test(word) && found.next === at + 1 && (style.poundsAreMass || isMass(lexemes, amount, found.next)))
		return { unit: "pound-mass", type: "measure", next: found.next, modifier: false };
	if (word === "p" && !lexemes[amount.next]?.glued) return null;
	return { unit: found.entry, type: "money", next: found.next, modifier: hyphen === 1 };
}

function fromTable(
	found: Found<{ readonly name: string; readonly kind: "measure" | "duration" | "temperature" | "percent" }>,
	modifier: boolean,
): Unit {
	const { name, kind } = found.entry;
	return { unit: name, type: kind, next: found.next, modifier };
}

/** "1080p" is a picture's lines, and no price. */
const VIDEO_LINES = new Set([480, 720, 1080, 1440, 2160]);

/** "164p", "12c": coins, where the letter touches the digits. */
function readCoins(lexemes: readonly Lexeme[], amount: Amount): Unit | null {
	const letter = lexemes[amount.next];
	if (!letter?.glued || amount.form !== "digits" || letter.text !== "p" || VIDEO_LINES.has(Number(amount.value))) return null;
	return { unit: "penny", type: "money", next: amount.next + 1, modifier: false };
}

/** "four century-old boats": the boats are counted, and each is a century old. */
const isAgeOfThings = (lexemes: readonly Lexeme[], amount: Amount): boolean =>
	amount.value !== 1 && /^(?:decade|century)$/.test(lexemes[amount.next]?.norm ?? "") && lexemes[amount.next + 1]?.norm === "-";

/** "three remarkable weeks": a word on how they were. */
const isLongTime = (lexemes: readonly Lexeme[], { value, next }: Amount): boolean =>
	value !== 1 && lexemes[next]?.pos === "ADJ" && /^(?:days|weeks|months|years|hours|minutes)$/.test(lexemes[next + 1]?.norm ?? "");

function readMeasure(lexemes: readonly Lexeme[], amount: Amount): Unit | null {
	if (isAgeOfThings(lexemes, amount)) return null;
	const more =
		amount.value !== 1 &&
		/^(?:more|additional|extra|further|straight|consecutive|successive|full|whole)$/.test(lexemes[amount.next]?.norm ?? "")
			? 1
			: isOpenEnd(lexemes, amount.next)
				? 2
				: isLongTime(lexemes, amount)
					? 1
					: 0; // "32 more gigawatts", "four straight years", "ten or more miles", "three remarkable weeks"
	const at = amount.next + ofVague(lexemes, amount) + more;
	const symbol = amount.form === "words" ? null : findUnitSymbol(lexemes, at);
	if (symbol) return fromTable(symbol, false);
	const word = findUnitWord(lexemes, at);
	if (word) return fromTable(word, isSingularUnit(lexemes, word.next, amount));
	const hyphen = lexemes[at]?.norm === "-" && lexemes[at]?.glued ? 1 : 0;
	const hyphenated =
		hyphen && lexemes[at + 1]?.glued && lexemes[at + 1]?.norm !== "in"
			? (findUnitWord(lexemes, at + 1) ?? findUnitSymbol(lexemes, at + 1))
			: null;
	if (hyphenated) return fromTable(hyphenated, true);
	return readScale(lexemes, amount);
}

/** "between 50 and 70 on the GPa scale": the unit names what was measured with. */
function readScale(lexemes: readonly Lexeme[], { next }: Amount): Unit | null {
	if (lexemes[next]?.norm !== "on" || lexemes[next + 1]?.norm !== "the") return null;
	const found = findUnitSymbol(lexemes, next + 2) ?? findUnitWord(lexemes, next + 2);
	return found && lexemes[found.next]?.norm === "scale" ? { ...fromTable(found, false), next } : null;
}

/** "50 foot building lots": a unit in the singular after more than one. */
const isSingularUnit = (lexemes: readonly Lexeme[], next: number, amount: Amount): boolean => {
	const word = lexemes[next - 1]?.norm ?? "";
	const after = lexemes[next];
	return (
		amount.value !== 1 &&
		!word.endsWith("s") &&
		!/feet|hertz|celsius|fahrenheit|percent|cent/.test(word) &&
		(after?.pos === "NOUN" || after?.pos === "ADJ")
	);
};

/** `5'9"`: feet and inches in signs. */
function readFeet(lexemes: readonly Lexeme[], amount: Amount): Unit | null {
	const [foot, inches, sign] = lexemes.slice(amount.next, amount.next + 3);
	if (!foot?.glued || !/^['’′]$/.test(foot.text) || !inches?.glued || !/^(?:\d|1[01])$/.test(inches.text)) return null;
	const quoted = /^["”″]$/.test(sign?.text ?? "");
	return { unit: "foot", type: "measure", next: amount.next + (quoted ? 3 : 2), modifier: false, plus: Number(inches.text) / 12 };
}

/** "20-odd hens", "a 12,000-strong crowd": a word that tells of the number, not of what is counted. */
function readSuffix(lexemes: readonly Lexeme[], amount: Amount): Unit | null {
	const word = lexemes[amount.next + 1]?.norm ?? "";
	if (lexemes[amount.next]?.norm !== "-" || !/^(?:odd|something|plus|strong)$/.test(word)) return null;
	const counted = word === "strong" ? null : readCounted(lexemes, amount.next + 2, 2);
	return { unit: counted?.unit ?? "", type: "count", next: counted?.next ?? amount.next + 2, modifier: counted === null, counted };
}

/** "five times", "tenfold", "10x". */
function readTimes(lexemes: readonly Lexeme[], amount: Amount): Unit | null {
	const word = lexemes[amount.next];
	const hyphen = word?.norm === "-" && lexemes[amount.next + 1]?.norm === "fold";
	if (word?.norm === "times" || hyphen || word?.norm === "fold")
		return { unit: "time", type: "count", next: amount.next + (hyphen ? 2 : 1), modifier: false };
	const nextWord = lexemes[amount.next + 1];
	return word?.text === "x" && word.glued && !nextWord?.glued
		? { unit: "time", type: "count", next: amount.next + 1, modifier: false }
		: null;
}

function readNoun(lexemes: readonly Lexeme[], amount: Amount): Unit | null {
	const value = typeof amount.value === "number" ? amount.value : 2;
	const counted = readHyphenated(lexemes, amount.next) ?? readCounted(lexemes, amount.next, value);
	if (counted === null) return null;
	return { unit: counted.unit, type: "count", next: counted.next, modifier: counted.modifier, counted };
}

const bare = (amount: Amount): Unit => ({ unit: "", type: "count", next: amount.next, modifier: false });

function readUnit(lexemes: readonly Lexeme[], amount: Amount, style: NumberStyle): Unit {
	if (MULTIPLES.has(lexemes[amount.first]?.norm ?? "")) return { unit: "time", type: "count", next: amount.next, modifier: false };
	if (amount.form === "part" || amount.form === "ratio") {
		const unit = findUnitAfterPart(lexemes, amount);
		if (unit) return unit;
		return { unit: "fraction", type: "ratio", next: amount.next, modifier: false };
	}
	const age = readAge(lexemes, amount.next);
	if (age) return age;
	const unit =
		readMoneyWord(lexemes, amount, style) ??
		readCoins(lexemes, amount) ??
		readTimes(lexemes, amount) ??
		readFeet(lexemes, amount) ??
		readSuffix(lexemes, amount) ??
		readMeasure(lexemes, amount) ??
		readNoun(lexemes, amount) ??
		bare(amount);
	return withRate(lexemes, unit);
}

/** "half an hour", "a quarter of a mile", "half-penny", "a third of a euro". */
function findUnitAfterPart(lexemes: readonly Lexeme[], amount: Amount): Unit | null {
	let at = amount.next;
	if (lexemes[at]?.norm === "of") at++;
	if (["a", "an"].includes(lexemes[at]?.norm ?? "")) at++;
	if (lexemes[at]?.norm === "-") at++;
	if (at === amount.next) return null;
	const found = findUnitWord(lexemes, at);
	if (found) return fromTable(found, false);
	const money = findCurrencyWord(lexemes, at);
	return money && { unit: money.entry, type: "money", next: money.next, modifier: false };
}

/** "$5 million": the sign before the number; "$76 US a barrel": the country after it. */
function readMoney(lexemes: readonly Lexeme[], at: number, style: NumberStyle): { amount: Amount; unit: Unit } | null {
	const sign = findCurrencySign(lexemes, at);
	if (sign === null) return null;
	const amount = readAmount(lexemes, sign.next, style, true);
	if (amount === null || amount.form !== "digits") return null;
	const hyphen = lexemes[amount.next]?.norm === "-" && lexemes[amount.next]?.glued === true;
	const country = lexemes[amount.next]?.text === "US" && sign.entry === "USD" ? 1 : 0;
	const unit = withRate(lexemes, { unit: sign.entry, type: "money", next: amount.next + country, modifier: false });
	return { amount, unit: hyphen ? { ...unit, modifier: true } : unit };
}

/** "two decades" is 20 years, "more than a century" 100. */
function inYears(first: number, amount: Amount, unit: Unit): Quantity {
	const years = unit.unit === "century" ? 100 : 10;
	const value = typeof amount.value === "number" ? amount.value * years : null;
	return { first, next: unit.next, amount, value, unit: "year", type: "duration", sign: null, counted: null, modifier: unit.modifier };
}

/** "for decades": a length of time that nobody counted. */
function readDecades(lexemes: readonly Lexeme[], at: number): Quantity | null {
	if (!/^(?:decades|centuries)$/.test(lexemes[at]?.norm ?? "") || lexemes[at - 1]?.norm === "the" || lexemes[at + 1]?.norm === "-")
		return null;
	const amount: Amount = { value: null, form: "vague", scale: 1, first: at, next: at + 1 };
	return { first: at, next: at + 1, amount, value: null, unit: "year", type: "duration", sign: null, counted: null, modifier: false };
}

export function readQuantity(lexemes: readonly Lexeme[], at: number, style: NumberStyle): Quantity | null {
	const sign = readSign(lexemes, at);
	let start = sign === null ? at : at + 1;
	if (sign !== null && lexemes[start]?.norm === "-") start++;
	const money = readMoney(lexemes, start, style);
	const amount = money?.amount ?? readAmount(lexemes, start, style);
	if (amount === null) return readDecades(lexemes, at);
	const unit = money?.unit ?? readUnit(lexemes, amount, style);
	if (unit.unit === "decade" || unit.unit === "century") return inYears(at, amount, unit);
	const plus = typeof amount.value === "number" && unit.plus !== undefined ? Number((amount.value + unit.plus).toFixed(4)) : amount.value;
	const negative = sign === "-" && typeof plus === "number" ? -plus : plus;
	return {
		first: at,
		next: unit.next,
		amount,
		value: negative,
		unit: unit.unit,
		type: unit.type,
		sign,
		counted: unit.counted ?? null,
		modifier: unit.modifier,
	};
}
