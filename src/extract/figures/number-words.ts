/**
 * Numbers in English words at a place in a sentence: "two hundred and five", "twenty-one", "a dozen", "two and a half". Hands
 * back the value and where it ends. Refuses ordinals ("twenty-first") and a bare "hundred".
 */
import { ONES, SCALES, TENS } from "../lexicon/number-words.ts";
import { ORDINALS } from "../lexicon/ordinals.ts";
import type { Lexeme } from "./lexemes.ts";

export interface ReadNumber {
	readonly value: number;
	/** Index of the first lexeme after it. */
	readonly next: number;
	/** The largest scale word in it: the million of "two million". */
	readonly scale?: number;
}

const isSmall = (norm: string): boolean => ONES.has(norm) || TENS.has(norm);

/** "twenty", "five", "twenty-five", "twenty five" -> below one hundred. */
function readBelowHundred(lexemes: readonly Lexeme[], at: number): ReadNumber | null {
	const word = lexemes[at]?.norm ?? "";
	const ten = TENS.get(word);
	if (ten === undefined) {
		const one = ONES.get(word);
		return one === undefined ? null : { value: one, next: at + 1 };
	}
	const hyphen = lexemes[at + 1]?.norm === "-" && lexemes[at + 1]?.glued === true;
	const second = lexemes[at + (hyphen ? 2 : 1)];
	if (hyphen && second && ORDINALS.has(second.norm)) return null; // "the twenty-first century"
	const one = ONES.get(second?.norm ?? "");
	if (one !== undefined && one > 0 && one < 10) return { value: ten + one, next: at + (hyphen ? 3 : 2) };
	return { value: ten, next: at + 1 };
}

/** Where a scale word stands at `at`, a hyphen before it allowed: "five-million". */
export function readScale(lexemes: readonly Lexeme[], at: number): ReadNumber | null {
	const hyphen = lexemes[at]?.norm === "-" && lexemes[at]?.glued === true ? 1 : 0;
	const scale = SCALES.get(lexemes[at + hyphen]?.norm ?? "");
	return scale === undefined ? null : { value: scale, next: at + hyphen + 1 };
}

/** "and a half", "-and-a-half" -> where it ends. */
export function readAndAHalf(lexemes: readonly Lexeme[], at: number): number | null {
	let next = at;
	for (const word of ["and", "a", "half"]) {
		if (lexemes[next]?.norm === "-") next++;
		if (lexemes[next]?.norm !== word) return null;
		next++;
	}
	return next;
}

/** "and five" of "two hundred and five", "and one" of "five hundred and one thousand"; not the "and three" of "two hundred and three hundred". */
function readAnd(lexemes: readonly Lexeme[], at: number, between: boolean): ReadNumber | null {
	if (lexemes[at]?.norm !== "and" || !isSmall(lexemes[at + 1]?.norm ?? "")) return null;
	const rest = readBelowHundred(lexemes, at + 1);
	const scale = rest && readScale(lexemes, rest.next);
	return scale && (scale.value === 100 || between) ? null : rest;
}

/** "point five", "point two five", the "-point-six" of "six-point-six". */
function readPoint(lexemes: readonly Lexeme[], at: number): ReadNumber | null {
	const tied = lexemes[at]?.norm === "-" && lexemes[at + 2]?.norm === "-";
	if (lexemes[at + (tied ? 1 : 0)]?.norm !== "point") return null;
	let digits = "";
	let next = at + (tied ? 3 : 1);
	for (; digits.length < 6; next++) {
		const one = ONES.get(lexemes[next]?.norm ?? "");
		if (one === undefined || one > 9) break;
		digits += String(one);
	}
	return digits === "" ? null : { value: Number(`0.${digits}`), next };
}

export function readNumberWords(lexemes: readonly Lexeme[], at: number): ReadNumber | null {
	const article = ["a", "an"].includes(lexemes[at]?.norm ?? "");
	const opening = article ? { value: 1, next: at + 1 } : readBelowHundred(lexemes, at);
	if (opening === null) return null;
	const between = lexemes[at - 1]?.norm === "between";
	let total = 0;
	let current = opening.value;
	let next = opening.next;
	let largest = Number.POSITIVE_INFINITY;
	let biggest = 1;
	let scaled = false;
	for (;;) {
		const part = scaled ? null : readPoint(lexemes, next);
		const half = article ? null : readAndAHalf(lexemes, next);
		if (part) {
			current += part.value;
			next = part.next;
		} else if (half !== null) {
			current += 0.5;
			next = half;
		}
		const scale = readScale(lexemes, next);
		if (scale === null || scale.value >= largest) break;
		scaled = true;
		biggest = Math.max(biggest, scale.value);
		next = scale.next;
		if (scale.value === 100) current *= 100;
		else {
			total += current * scale.value;
			current = 0;
			largest = scale.value;
		}
		const rest = readAnd(lexemes, next, between) ?? readBelowHundred(lexemes, next);
		if (rest === null) {
			if (current === 0 || readScale(lexemes, next) === null) break;
			continue;
		}
		current += rest.value;
		next = rest.next;
	}
	if (article && !scaled) return readDozen(lexemes, next, 1);
	return readDozen(lexemes, next, total + current) ?? { value: total + current, next, scale: biggest };
}

/** "two dozen", "a dozen". */
function readDozen(lexemes: readonly Lexeme[], at: number, count: number): ReadNumber | null {
	return lexemes[at]?.norm === "dozen" ? { value: count * 12, next: at + 1 } : null;
}
