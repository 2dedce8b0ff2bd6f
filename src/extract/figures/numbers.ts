/**
 * The number at a place in a sentence, in digits or words, with its scale: "1.2 million", "5bn", "two dozen", "half a
 * million", "tens of thousands", "a third of". Refuses what is part of a name ("F-35") and what is no number.
 */
import { FRACTION_SIGNS, MULTIPLES, SHORT_SCALES, VAGUE } from "../lexicon/number-words.ts";
import { parseDigits } from "./digits.ts";
import type { Lexeme } from "./lexemes.ts";
import { findUnitWord } from "./lookup.ts";
import { readAndAHalf, readNumberWords, readScale } from "./number-words.ts";
import { readPart, readRatio } from "./parts.ts";

export type NumberForm = "digits" | "words" | "part" | "ratio" | "vague";

export interface Amount {
	readonly value: number | readonly [number, number] | null;
	readonly form: NumberForm;
	/** A scale word or letter stands with it: "5 million". */
	readonly scale: number;
	readonly first: number;
	/** Index of the first lexeme after it. */
	readonly next: number;
}

export interface NumberStyle {
	/** "1.234,5" as in German, Spanish, French. */
	readonly decimalComma: boolean;
	/** The article reckons in dollars and has no sign of sterling: its pounds are weights. */
	readonly poundsAreMass: boolean;
}

const product = (a: number, b: number): number => Number((a * b).toPrecision(15));

/** Letters that scale only money ("$3b", "£2m"), or a count whose noun follows ("3m people"). */
const AFTER_MONEY_ONLY = new Set(["b", "t", "mil"]);

function readShortScale(lexemes: readonly Lexeme[], at: number, money: boolean): number | null {
	const lexeme = lexemes[at];
	const scale = SHORT_SCALES.get(lexeme?.norm ?? "");
	if (!lexeme || scale === undefined) return null;
	if (money) return lexeme.glued || lexeme.norm.length > 1 ? scale : null;
	if (AFTER_MONEY_ONLY.has(lexeme.norm) || lexeme.text === "M") return null;
	if (lexeme.norm.length > 1) return scale;
	if (!lexeme.glued) return null;
	const after = lexemes[at + 1];
	if (lexeme.norm === "k") return /^[48]$/.test(lexemes[at - 1]?.text ?? "") && !/s$/.test(after?.norm ?? "") ? null : scale; // "in 4K"
	return after?.kind === "word" && (after.pos === "NOUN" || after.pos === "ADJ" || after.pos === "PROPN") && /s$|^people$/.test(after.norm)
		? scale
		: null;
}

/** "½" of "2½", "1/2" of "1 1/2" or of "1/2". */
function readFractionSign(lexemes: readonly Lexeme[], at: number): { value: number; next: number } | null {
	const sign = FRACTION_SIGNS.get(lexemes[at]?.text ?? "");
	if (sign !== undefined) return { value: sign, next: at + 1 };
	const [over, slash, under] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]];
	if (
		!/^[/⁄]$/.test(slash?.text ?? "") ||
		!slash?.glued ||
		!under?.glued ||
		!/^[1-9]$/.test(over?.text ?? "") ||
		!/^(?:[2-9]|[1-9]\d{1,2})$/.test(under.text)
	)
		return null;
	if (lexemes[at + 3]?.text === "/") return null;
	const value = Number(over?.text) / Number(under.text);
	return value < 1 ? { value: Number(value.toPrecision(8)), next: at + 3 } : null;
}

/** "×10^8", "x 10−8", "×10⁸". */
function readPowerOfTen(lexemes: readonly Lexeme[], at: number): { value: number; next: number } | null {
	if (!/^[×x]$/.test(lexemes[at]?.norm ?? "") || lexemes[at + 1]?.text !== "10") return null;
	let next = at + 2;
	if (lexemes[next]?.text === "^") next++;
	const negative = lexemes[next]?.norm === "-" && lexemes[next]?.glued === true;
	const exponent = lexemes[next + (negative ? 1 : 0)];
	if (exponent?.kind !== "number" || !exponent.glued || exponent.text.length > 2) return null;
	return { value: 10 ** (negative ? -Number(exponent.text) : Number(exponent.text)), next: next + (negative ? 2 : 1) };
}

function readDigits(lexemes: readonly Lexeme[], at: number, style: NumberStyle, money: boolean): Amount | null {
	const point = lexemes[at]?.text === "." && lexemes[at + 1]?.kind === "number" && lexemes[at + 1]?.glued === true && !lexemes[at]?.glued;
	const lexeme = lexemes[at + (point ? 1 : 0)];
	let next = at + (point ? 2 : 1);
	const alone = readFractionSign(lexemes, at);
	if (alone)
		return { value: alone.value, form: lexemes[alone.next]?.norm === "of" ? "part" : "digits", scale: 1, first: at, next: alone.next };
	if (lexeme?.kind !== "number") return null;
	let value = point ? (/^\d+$/.test(lexeme.text) ? Number(`0.${lexeme.text}`) : null) : parseDigits(lexeme.text, style.decimalComma);
	if (value === null) return null;
	const fraction =
		FRACTION_SIGNS.has(lexemes[next]?.text ?? "") || lexemes[next]?.kind === "number" ? readFractionSign(lexemes, next) : null;
	if (fraction) {
		value += fraction.value;
		next = fraction.next;
	}
	const half = readAndAHalf(lexemes, next);
	if (half !== null) {
		value += 0.5;
		next = half;
	}
	const power = readPowerOfTen(lexemes, next);
	if (power) return { value: product(value, power.value), form: "digits", scale: 1, first: at, next: power.next };
	let scale = 1;
	const short = readShortScale(lexemes, next, money);
	if (short !== null) {
		scale = short;
		next++;
	}
	for (let word = readScale(lexemes, next); word !== null && scale < 1e15; word = readScale(lexemes, next)) {
		scale *= word.value;
		next = word.next;
	}
	return { value: product(value, scale), form: "digits", scale, first: at, next };
}

const PART_OF_A_SCALE: ReadonlyMap<string, number> = new Map([
	["half", 0.5],
	["quarter", 0.25],
]);

/** "half a million", "quarter of a million", "half a dozen". */
function readHalfAScale(lexemes: readonly Lexeme[], at: number): Amount | null {
	const part = PART_OF_A_SCALE.get(lexemes[at]?.norm ?? "");
	if (part === undefined) return null;
	let next = at + 1;
	if (lexemes[next]?.norm === "-") next++;
	if (lexemes[next]?.norm === "of") next++;
	if (lexemes[next]?.norm === "a") next++;
	if (next === at + 1) return null;
	if (lexemes[next]?.norm === "dozen") return { value: part * 12, form: "words", scale: 12, first: at, next: next + 1 };
	const scale = readScale(lexemes, next);
	return scale === null || scale.value < 1000
		? null
		: { value: part * scale.value, form: "words", scale: scale.value, first: at, next: scale.next };
}

/** "dozens", "tens of thousands" (a range of one decade), "a few hundred", "several million". */
function readVague(lexemes: readonly Lexeme[], at: number): Amount | null {
	let next = at;
	if (lexemes[next]?.norm === "a" && lexemes[next + 1]?.norm === "few") next += 2;
	else if (["several", "few", "many"].includes(lexemes[next]?.norm ?? "")) next++;
	if (next > at) {
		const percent = findUnitWord(lexemes, next);
		if (percent?.entry.kind === "percent") return { value: null, form: "vague", scale: 1, first: at, next };
		const scale = readScale(lexemes, next) ?? (lexemes[next]?.norm === "dozen" ? { value: 12, next: next + 1 } : null);
		return scale === null || lexemes[next]?.norm === "-"
			? null
			: { value: null, form: "vague", scale: scale.value, first: at, next: scale.next };
	}
	const size = VAGUE.get(lexemes[at]?.norm ?? "");
	if (size === undefined) return null;
	const of = lexemes[at + 1]?.norm === "of";
	const second = of ? VAGUE.get(lexemes[at + 2]?.norm ?? "") : undefined;
	if (second !== undefined && (size === 10 || size === 100))
		return { value: [size * second, size * second * 10], form: "vague", scale: second, first: at, next: at + 3 };
	if (lexemes[at]?.norm === "tens" || (lexemes[at]?.norm === "scores" && !of)) return null;
	return { value: null, form: "vague", scale: size, first: at, next: at + 1 };
}

/** "a couple of instances": two or so. */
function readCouple(lexemes: readonly Lexeme[], at: number): Amount | null {
	if (lexemes[at]?.norm !== "couple" || lexemes[at - 1]?.norm !== "a" || lexemes[at + 1]?.norm !== "of") return null;
	return /s$/.test(lexemes[at + 2]?.norm ?? "") || /s$/.test(lexemes[at + 3]?.norm ?? "")
		? { value: 2, form: "words", scale: 2, first: at, next: at + 2 }
		: null;
}

const BEFORE_ARTICLE = new Set([
	"than",
	"within",
	"nearly",
	"almost",
	"about",
	"around",
	"over",
	"under",
	"least",
	"roughly",
	"approximately",
	"half",
]);

/** "within a week", "more than a decade": one, where a hedge shows that time is counted. */
function readArticle(lexemes: readonly Lexeme[], at: number): Amount | null {
	if (!["a", "an"].includes(lexemes[at]?.norm ?? "") || !BEFORE_ARTICLE.has(lexemes[at - 1]?.norm ?? "")) return null;
	const unit = findUnitWord(lexemes, at + 1);
	if (unit?.entry.kind !== "duration" || unit.entry.name === "second" || unit.entry.name === "night" || lexemes[unit.next]?.norm === "ago")
		return null;
	return { value: 1, form: "words", scale: 1, first: at, next: at + 1 };
}

/** "twice the size", "double the number", "three times" is read as a unit. */
function readMultiple(lexemes: readonly Lexeme[], at: number): Amount | null {
	const value = MULTIPLES.get(lexemes[at]?.norm ?? "");
	if (value === undefined || !/^(?:the|as|that|its|their|his|her)$/.test(lexemes[at + 1]?.norm ?? "")) return null;
	// "would more than double its output": a verb
	const isVerb = lexemes
		.slice(Math.max(0, at - MODAL_REACH), at)
		.some((lexeme) => /^(?:to|will|would|can|could|may|might|should|must)$/.test(lexeme.norm));
	return lexemes[at]?.pos === "VERB" || isVerb ? null : { value, form: "words", scale: 1, first: at, next: at + 1 };
}

/** "will more than double": a verb's auxiliary stands no farther off. */
const MODAL_REACH = 4;

/** `money`: a currency sign stands before it, so that "3m" is three million. */
export function readAmount(lexemes: readonly Lexeme[], at: number, style: NumberStyle, money = false): Amount | null {
	const digits = readDigits(lexemes, at, style, money);
	if (digits) {
		const ratio =
			digits.scale === 1 && typeof digits.value === "number" ? readRatio(lexemes, { value: digits.value, next: digits.next }) : null;
		return ratio ? { ...digits, form: "ratio", value: ratio.value, next: ratio.next } : digits;
	}
	if (lexemes[at]?.kind !== "word") return null;
	const couple = readMultiple(lexemes, at) ?? readCouple(lexemes, at) ?? readArticle(lexemes, at);
	if (couple) return couple;
	const half = readHalfAScale(lexemes, at) ?? readVague(lexemes, at);
	if (half) return half;
	const part = readPart(lexemes, at);
	if (part) return { value: part.value, form: "part", scale: 1, first: at, next: part.next };
	const words = readNumberWords(lexemes, at);
	if (words === null) return null;
	const ratio = readRatio(lexemes, words);
	if (ratio) return { value: ratio.value, form: "ratio", scale: 1, first: at, next: ratio.next };
	return { value: words.value, form: "words", scale: words.scale ?? 1, first: at, next: words.next };
}
