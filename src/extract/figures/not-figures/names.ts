/** Numbers that are part of a name or number a thing: "F-35", "Section 427", "the S&P 500", "787 Dreamliner", "the Three Amigos". */
import { LEVELS, NUMBERED } from "../../lexicon/number-names.ts";
import { isCapital, type Lexeme } from "../lexemes.ts";
import { isPlural } from "../nouns.ts";
import type { Quantity } from "../quantity.ts";
import { afterNumber, before, isDigits, type Reason } from "./reason.ts";

/** "F-35", "747-200B", "COVID-19", "iPhone-15", "#3": the number hangs on a word or another number. */
export const isNamePart: Reason = (lexemes, quantity) => {
	const last = before(lexemes, quantity);
	const word = lexemes[quantity.first - 2];
	const next = afterNumber(lexemes, quantity);
	if (last?.text === "#" || last?.text === "@" || last?.text === "_") return true;
	if (
		isDigits(quantity) &&
		next?.text === "-" &&
		next.glued &&
		lexemes[quantity.amount.next + 1]?.glued &&
		/^\p{Lu}?\d/u.test(lexemes[quantity.amount.next + 1]?.text ?? "") &&
		/^\d+\p{L}$/u.test(lexemes[quantity.amount.next + 1]?.text ?? "")
	)
		return true;
	if (last?.norm !== "-" || !last.glued || !lexemes[quantity.first]?.glued) return false;
	if (word?.kind === "number" && lexemes[quantity.first - 3]?.pos === "PROPN") return true;
	return word?.kind === "word" && !/^(?:sub|minus|mid|over|under|non|pre|post|plus|an?|about)$/.test(word.norm);
};

/** "Section 427", "Game 7", "No. 3", "category 4 hurricane", "the S&P 500": digits after a word that they number. */
export const isNumberedThing: Reason = (lexemes, quantity) => {
	if (!isDigits(quantity) || quantity.type === "money" || quantity.type === "percent") return false;
	let at = quantity.first - 1;
	if (lexemes[at]?.text === "." && lexemes[at]?.glued) at--;
	const word = lexemes[at];
	if (word?.kind !== "word") return false;
	if (/^age[sd]?$/.test(word.norm)) return false; // "died at age 94"
	const capital = /\p{Lu}/u.test(word.text); // "iPhone 11" too
	const counts = quantity.counted !== null && isPlural(lexemes[quantity.counted.head] as Lexeme);
	if (/^(?:no|nos|number)$/.test(word.norm)) return !counts || word.norm !== "number";
	const glued = lexemes[quantity.amount.next]?.glued === true && quantity.next === quantity.amount.next + 1;
	if (quantity.unit !== "" && quantity.type !== "count" && !(glued && capital)) return false;
	if (NUMBERED.has(word.norm) && !counts) return capital || word.pos === "NOUN";
	// "level 3 restrictions", "Division 1 schools", "the Apollo 10 crew"
	const isSmall = /^\d{1,2}$/.test(lexemes[quantity.amount.first]?.text ?? "");
	if (at > 0 && (LEVELS.has(word.norm) || (NUMBERED.has(word.norm) && isSmall && /^\p{Lu}\p{Ll}/u.test(word.text)))) return true;
	// "Web 2.0"
	if (/^\p{Lu}/u.test(word.text) && /^\d\.0$/.test(lexemes[quantity.amount.first]?.text ?? "") && quantity.type === "count") return true;
	const integer = /^\d{1,7}$/.test(lexemes[quantity.amount.first]?.text ?? "");
	// "seating 242 to 330 passengers": a range counts
	if (/^(?:to|or)$/.test(lexemes[quantity.next]?.norm ?? "") && lexemes[quantity.next + 1]?.kind === "number") return false;
	if (/^[A-Z]$/.test(word.text) && at > 0 && integer) return true; // "the S&P 500 utilities"
	if (quantity.unit === "" || glued) return integer && (word.pos === "NOUN" || word.pos === "PROPN" || capital) && at > 0;
	return capital && word.pos === "PROPN" && !counts && integer;
};

/** "the Three Amigos", "the Five-hundred-meter Lens", "the Big Five": a number word with a capital that does not open the sentence is a name. */
export const isNameInWords: Reason = (lexemes, quantity) => {
	const word = lexemes[quantity.amount.first];
	const mark = before(lexemes, quantity)?.text ?? "";
	const quoted = /^["“‘]$/.test(mark) && /^["”’]$/.test(lexemes[quantity.next]?.text ?? ""); // at the “Three Amigos” summit
	const opens = !quoted && (quantity.first === 0 || /^["“‘'(:—-]$/.test(mark));
	return (
		quantity.amount.form === "words" &&
		/^\p{Lu}\p{Ll}/u.test(word?.text ?? "") &&
		!opens &&
		/^\p{Lu}/u.test((quantity.modifier ? lexemes[quantity.next] : afterNumber(lexemes, quantity))?.text ?? "")
	);
};

/** "6A: Moor lost", "5-1A": a class of schools. */
export const isClassLetter: Reason = (lexemes, quantity) => {
	const letter = afterNumber(lexemes, quantity);
	return isDigits(quantity) && letter?.text === "A" && letter.glued && /^(?::|,|\))$/.test(lexemes[quantity.next]?.text ?? "");
};

/** "a yard called Under 70 Boat Sales": a hedge with a capital that does not open the sentence. */
export const isNameAfterHedge: Reason = (lexemes, quantity) =>
	quantity.first > 1 &&
	/^(?:Under|Over|About|Above|Nearly|Around)$/.test(before(lexemes, quantity)?.text ?? "") &&
	/^\p{Lu}\p{Ll}/u.test(afterNumber(lexemes, quantity)?.text ?? "");

/** "787 Dreamliner", "2016 Stone": a number and one thing with a name of its own. */
export const isNameAfterNumber: Reason = (lexemes, quantity) => {
	const head = quantity.counted && !quantity.counted.modifier ? lexemes[quantity.counted.head] : undefined;
	return (
		/^\d{1,4}$/.test(lexemes[quantity.amount.first]?.text ?? "") &&
		isDigits(quantity) &&
		head !== undefined &&
		Number(quantity.value) !== 1 &&
		/^\p{Lu}/u.test(head.text) &&
		!isPlural(head) &&
		isCapital(lexemes[quantity.amount.next])
	);
};

/** "December 28 deadline", "category 4 hurricane": more than one of a single thing. */
export const isOneThing: Reason = (lexemes, quantity) => {
	const head = quantity.counted && !quantity.counted.modifier ? lexemes[quantity.counted.head] : undefined;
	return (
		isDigits(quantity) &&
		head !== undefined &&
		head.pos !== "PROPN" &&
		!isPlural(head) &&
		Number.isInteger(quantity.value) &&
		Number(quantity.value) > 1 &&
		lexemes[quantity.first - 1]?.pos === "PROPN"
	);
};

/** "777x jets"; "10x" and "250x" are so many times. */
const isModelLike = ({ value }: Quantity): boolean => Number(value) >= 100 && Number(value) % 10 !== 0;

/** "5G", "4K" (a picture, for nothing is so cold), "3D", "247Sports", "3Bdq7": letters that touch the digits and are no unit make a name. */
export const isLetterName: Reason = (lexemes, quantity) => {
	const letters = afterNumber(lexemes, quantity);
	return (
		isDigits(quantity) &&
		(quantity.type === "count" || (quantity.unit === "kelvin" && Number(quantity.value) <= 8)) &&
		letters?.kind === "word" &&
		letters.glued &&
		((letters.norm !== "x" && quantity.unit !== "time") || isModelLike(quantity))
	);
};

/** "the wide-body 787-9 jet": three digits, a hyphen and fewer, before one thing. "38-10 rout" and "300-200 lead" are scores. */
export const isModelPair: Reason = (lexemes, quantity) => {
	const left =
		lexemes[quantity.amount.next]?.norm === "-"
			? quantity.amount.first
			: lexemes[quantity.first - 1]?.norm === "-"
				? quantity.first - 2
				: -1;
	const [large, hyphen, small, noun] = lexemes.slice(Math.max(left, 0), left + 4);
	return (
		left >= 0 &&
		/^\d{3}$/.test(large?.text ?? "") &&
		hyphen?.glued === true &&
		small?.glued === true &&
		/^\d$/.test(small.text) &&
		(noun?.pos === "NOUN" || noun?.pos === "PROPN")
	);
};

const DETERMINERS = /^(?:the|an?|this|that|its|their|his|her|our)$|'s$/;

/** "the 777 programme", "its 365 brand", "the popular 737 Max jet": a number before one thing tells which, not how many. */
export const isModelNumber: Reason = (lexemes, quantity) => {
	const { counted } = quantity;
	if (!isDigits(quantity) || counted === null || Number(quantity.value) <= 1 || lexemes[quantity.amount.next]?.norm === "-") return false;
	const head = lexemes[counted.head] as Lexeme;
	if (counted.modifier) return /^\p{Lu}/u.test(head.text) && Number.isInteger(quantity.value);
	return !isPlural(head) && counted.next > quantity.amount.next && DETERMINERS.test(before(lexemes, quantity)?.norm ?? "");
};

/** "called 911", "dial 999": a number to call. */
export const isNumberToCall: Reason = (lexemes, quantity) =>
	isDigits(quantity) &&
	quantity.unit === "" &&
	/^(?:call(?:s|ed|ing)?|dial(?:s|led|ed|ling|ing)?|ring|rang|phoned?)$/.test(before(lexemes, quantity)?.norm ?? "");
