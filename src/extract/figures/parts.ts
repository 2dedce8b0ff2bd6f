/**
 * Parts of a whole at a place in a sentence: "two-thirds", "a quarter of", "half the", "one in five". Refuses ordinals ("a
 * third term"), fiscal quarters and halves of play ("the second half").
 */
import { ONES, PARTS } from "../lexicon/number-words.ts";
import type { Lexeme } from "./lexemes.ts";
import { findCurrencyWord, findUnitWord } from "./lookup.ts";
import { type ReadNumber, readNumberWords } from "./number-words.ts";

/** Parts of a whole are given to three places: more would be a precision that "a third" does not have. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

const AFTER_PART = new Set([
	"of",
	"more",
	"less",
	"fewer",
	"higher",
	"lower",
	"the",
	"its",
	"their",
	"his",
	"her",
	"our",
	"all",
	"that",
	"as",
]);
const BEFORE_PART = new Set(["by", "about", "around", "almost", "nearly", "roughly", "over", "under", "than", "least", "just"]);
const AFTER_HALF_NUMBER = new Set([
	"time",
	"brother",
	"sister",
	"hearted",
	"life",
	"mast",
	"staff",
	"back",
	"term",
	"way",
	"year",
	"marathon",
	"heartedly",
	"baked",
]);

const hyphenAt = (lexemes: readonly Lexeme[], at: number): boolean => lexemes[at]?.norm === "-" && lexemes[at]?.glued === true;

/** "two in three voters", "3 in 5 farmers"; not "three in five days", "two in three games". */
const isShareOf = (lexemes: readonly Lexeme[], { value, next }: ReadNumber): boolean =>
	value <= 10 &&
	lexemes[next]?.kind === "word" &&
	findUnitWord(lexemes, next) === null &&
	lexemes.slice(next, next + 4).some((noun) => SHARED.test(noun.norm));

/** Who is asked or counted in shares. */
const SHARED =
	/^(?:people|adults|men|women|children|kids|teens|teenagers|pupils|students|teachers|parents|voters|workers|employees|employers|households|families|homes|residents|patients|drivers|farmers|farms|firms|businesses|companies|schools|respondents|users|customers|consumers|owners|renters|doctors|nurses|(?!res)[a-z]+(?:ans|crats))$/;

/** "one in five", "9 out of 10", "three of every four". */
export function readRatio(lexemes: readonly Lexeme[], first: ReadNumber): ReadNumber | null {
	let at = first.next + (hyphenAt(lexemes, first.next) && lexemes[first.next + 1]?.norm === "in" ? 1 : 0); // "nine-in-ten"
	const word = lexemes[at]?.norm;
	const every = lexemes[at + 1]?.norm === "every";
	if (word === "out" && lexemes[at + 1]?.norm === "of") at += lexemes[at + 2]?.norm === "every" ? 3 : 2;
	else if ((word === "in" || word === "of") && every) at += 2;
	else if (hyphenAt(lexemes, first.next) && lexemes[first.next + 1]?.norm === "of" && hyphenAt(lexemes, first.next + 2))
		at = first.next + 3; // "20-of-24"
	else if (word === "in") at += hyphenAt(lexemes, at + 1) ? 2 : 1;
	else return null;
	const digits = lexemes[at]?.kind === "number" ? Number(lexemes[at]?.text.replaceAll(",", "")) : null;
	const whole = digits === null ? readNumberWords(lexemes, at) : { value: digits, next: at + 1 };
	if (whole === null || !Number.isInteger(whole.value) || !Number.isInteger(first.value) || whole.value <= first.value || first.value < 1)
		return null;
	// "three in 2016", "5 in 30 minutes": without "out of", only round wholes are ratios
	const round = first.value === 1 || whole.value === 10 || whole.value === 100 || whole.value === 1000;
	if (word === "in" && !every && !round && !isShareOf(lexemes, whole)) return null;
	if (whole.value > 1900 && whole.value < 2100 && word === "in") return null;
	return { value: Number((first.value / whole.value).toPrecision(6)), next: whole.next };
}

/** "two-thirds", "three quarters of", "one-fifth". */
function readNumbered(lexemes: readonly Lexeme[], at: number): ReadNumber | null {
	const lexeme = lexemes[at];
	const count = lexeme?.kind === "number" ? Number(lexeme.text) : ONES.get(lexeme?.norm ?? "");
	if (count === undefined || !(count >= 1 && count <= 99)) return null;
	const hyphen = hyphenAt(lexemes, at + 1);
	const name = lexemes[at + (hyphen ? 2 : 1)]?.norm ?? "";
	const part = PARTS.get(name);
	if (part === undefined || count >= part || (count === 1) === name.endsWith("s")) return null;
	const next = at + (hyphen ? 3 : 2);
	// "three quarters of growth" and "three-quarters" are parts, "three quarters later" is nine months
	if (part === 4 && !hyphen && lexemes[next]?.norm !== "of") return null;
	return { value: rounded(count / part), next };
}

/** "half a decade", "half-penny", "a quarter-mile": a unit follows that is parted. */
function measures(lexemes: readonly Lexeme[], at: number): boolean {
	const link = lexemes[at];
	if (!(hyphenAt(lexemes, at) || link?.norm === "a" || link?.norm === "an")) return false;
	const name = lexemes[at + 1]?.norm ?? "";
	return !AFTER_HALF_NUMBER.has(name) && (findUnitWord(lexemes, at + 1) ?? findCurrencyWord(lexemes, at + 1)) !== null;
}

/** "a third of", "by a quarter", "half of", "half the", "nearly half". */
function readBare(lexemes: readonly Lexeme[], at: number): ReadNumber | null {
	const article = ["a", "an"].includes(lexemes[at]?.norm ?? "");
	const name = lexemes[at + (article ? 1 : 0)]?.norm ?? "";
	const part = PARTS.get(name);
	if (part === undefined || name.endsWith("s") || (!article && name !== "half") || (article && name === "half")) return null;
	const next = at + (article ? 2 : 1);
	const after = lexemes[next];
	const before = lexemes[at - 1]?.norm ?? "";
	if (after && AFTER_HALF_NUMBER.has(after.norm)) return null;
	if (measures(lexemes, next)) return { value: rounded(1 / part), next };
	if (hyphenAt(lexemes, next)) return null;
	const stands = AFTER_PART.has(after?.norm ?? "") && !["first", "second", "other", "the", "this", "that"].includes(before);
	const hedged = BEFORE_PART.has(before) && after?.pos !== "NOUN" && after?.pos !== "ADJ" && after?.pos !== "PROPN";
	return stands || hedged ? { value: rounded(1 / part), next } : null;
}

export const readPart = (lexemes: readonly Lexeme[], at: number): ReadNumber | null => readNumbered(lexemes, at) ?? readBare(lexemes, at);
