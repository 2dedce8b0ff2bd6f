/** Number words that count nothing: "no one", "the two", "two-way", "a four-cylinder car". */
import { FIXED_COMPOUNDS, IDIOMS } from "../../lexicon/number-names.ts";
import type { Lexeme } from "../lexemes.ts";
import { before, type Reason } from "./reason.ts";

/** "3-in-1", "9-to-5": tied by hyphens to another number they are one word. */
export const isTiedWord: Reason = (lexemes, quantity) => {
	const [hyphen, link, second] = lexemes.slice(quantity.amount.next, quantity.amount.next + 3);
	return hyphen?.norm === "-" && hyphen.glued && /^(?:in|to|by|on|for)$/.test(link?.norm ?? "") && second?.norm === "-" && second.glued;
};

/** "two-way", "five-star": fixed phrases; "24/7". */
export const isFixed: Reason = (lexemes, quantity) => {
	const run = lexemes
		.slice(quantity.first, quantity.first + 3)
		.map((l) => l.norm)
		.join(" ");
	if (
		IDIOMS.has(run) ||
		IDIOMS.has(
			lexemes
				.slice(quantity.first, quantity.first + 2)
				.map((l) => l.norm)
				.join(" "),
		)
	)
		return true;
	if (lexemes[quantity.amount.first]?.norm === "zero" && quantity.modifier) return true; // "zero-tolerance"
	return (
		quantity.counted?.modifier === true &&
		lexemes[quantity.amount.next]?.norm === "-" &&
		FIXED_COMPOUNDS.has(lexemes[quantity.amount.next + 1]?.norm ?? "") &&
		Math.abs(Number(quantity.value)) < 10
	);
};

/** "one of the people", "no one", "the one": "one" counts only with a unit or in a ratio. */
export const isPronoun: Reason = (lexemes, quantity) => {
	if (
		lexemes[quantity.amount.first]?.norm !== "one" ||
		quantity.amount.form !== "words" ||
		quantity.amount.next - quantity.amount.first > 1
	)
		return false;
	if (quantity.type === "percent" || quantity.type === "money" || quantity.type === "measure" || quantity.type === "temperature")
		return false;
	return !(
		quantity.type === "duration" &&
		/^(?:hour|minute|week|month|year|second|century|decade)$/.test(quantity.unit) &&
		before(lexemes, quantity)?.norm !== "no"
	);
};

/** "the two people killed in the crash", "the two men who fled": what follows tells which, so nobody was named before. */
const isRestricted = (lexemes: readonly Lexeme[], at: number): boolean =>
	/^(?:who|that|whose)$/.test(lexemes[at]?.norm ?? "") ||
	(lexemes[at]?.pos === "VERB" &&
		/(?:[^aeiou]ed|en|wn)$/.test(lexemes[at]?.norm ?? "") &&
		/^(?:in|by|at|on|from|to|during|after|when|under)$/.test(lexemes[at + 1]?.norm ?? ""));

/** "the two": those already named; "the two leaders" counts nothing anew. */
export const isBackReference: Reason = (lexemes, quantity) =>
	quantity.value === 2 &&
	quantity.amount.form === "words" &&
	quantity.type === "count" &&
	!quantity.modifier &&
	/^(?:the|these|those|both|his|her|their)$/.test(before(lexemes, quantity)?.norm ?? "") &&
	!isRestricted(lexemes, quantity.next);

/** Small number words that stand alone: "two were", "one by one" say less than the sentence before them. */
export const isLoneWord: Reason = (lexemes, quantity) =>
	quantity.amount.form === "words" &&
	quantity.unit === "" &&
	lexemes[quantity.next]?.norm !== "-" &&
	Number(quantity.value) <= 10 &&
	!/^(?:and|with|by|of|but|,|to|from|about|nearly|than|least)$/.test(before(lexemes, quantity)?.norm ?? "") &&
	quantity.first > 0 &&
	!/^(?:were|was|have|had|are)$/.test(lexemes[quantity.next]?.norm ?? "");

/** "a four-game streak", "a six-member panel": these are counted in words, too. */
const COUNTED_IN_WORDS = /^(?:game|match|point|goal|run|vote|seat|member|judge|page|nation|country|state|county|city|person)$/;

/** "a four-cylinder engine", "a three-bed flat": what kind of thing it is. "20-mile" and "four-, five- and six-cylinder" measure or list. */
export const isKind: Reason = (lexemes, quantity) =>
	quantity.type === "count" &&
	quantity.modifier &&
	quantity.amount.form === "words" &&
	Number(quantity.value) <= 10 &&
	!COUNTED_IN_WORDS.test(quantity.unit) &&
	!/^(?:and|or|to)$/.test(before(lexemes, quantity)?.norm ?? "");
