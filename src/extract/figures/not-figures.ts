/**
 * Numbers that count nothing: names ("Flight 93", "F-35"), years, clock times, ordinals, phone numbers, addresses, versions. A
 * table of reasons; the first that holds says why.
 */
import { MONTHS } from "../lexicon/calendar.ts";
import { FIXED_COMPOUNDS, IDIOMS, NUMBERED } from "../lexicon/number-names.ts";
import { ORDINALS } from "../lexicon/ordinals.ts";
import type { Lexeme } from "./lexemes.ts";
import { isPlural } from "./nouns.ts";
import type { Quantity } from "./quantity.ts";

type Test = (lexemes: readonly Lexeme[], quantity: Quantity) => boolean;

const before = (lexemes: readonly Lexeme[], quantity: Quantity): Lexeme | undefined => lexemes[quantity.first - 1];
const afterNumber = (lexemes: readonly Lexeme[], quantity: Quantity): Lexeme | undefined => lexemes[quantity.amount.next];
const isDigits = (quantity: Quantity): boolean => quantity.amount.form === "digits" && quantity.amount.scale === 1;

/** "10th", "2nd", "1990s", "1980's". */
const isOrdinal: Test = (lexemes, quantity) => {
	const suffix = afterNumber(lexemes, quantity);
	return (
		isDigits(quantity) &&
		suffix?.glued === true &&
		(/^(?:st|nd|rd|th)$/.test(suffix.norm) || (/^(?:s|'s)$/.test(suffix.norm) && Number(quantity.value) % 10 === 0))
	);
};

/** "twenty-first", "two hundred and third". */
const isOrdinalWord: Test = (lexemes, quantity) =>
	quantity.amount.form === "words" &&
	lexemes[quantity.amount.next]?.norm === "-" &&
	ORDINALS.has(lexemes[quantity.amount.next + 1]?.norm ?? "");

const isMonth = (lexeme: Lexeme | undefined): boolean => MONTHS.has(lexeme?.norm ?? "") && /^\p{Lu}/u.test(lexeme?.text ?? "");

/** "Feb. 21", "21 March": days of the month, also where the year is not known. */
const isDayOfMonth: Test = (lexemes, quantity) => {
	if (!isDigits(quantity) || !/^\d{1,2}$/.test(lexemes[quantity.amount.first]?.text ?? "")) return false;
	const point = before(lexemes, quantity)?.text === "." ? 2 : 1;
	const counts = quantity.type !== "count" && quantity.unit !== "";
	return (isMonth(lexemes[quantity.first - point]) && !counts) || (isMonth(afterNumber(lexemes, quantity)) && quantity.type === "count");
};

/** "9:01 p.m.", "11 a.m.", "1:36.6", "11am", "17h30". */
const isClockTime: Test = (lexemes, quantity) => {
	const next = afterNumber(lexemes, quantity);
	if (!isDigits(quantity)) return false;
	if (next?.text === ":" && next.glued && lexemes[quantity.amount.next + 1]?.kind === "number" && lexemes[quantity.amount.next + 1]?.glued)
		return true;
	const last = before(lexemes, quantity);
	if (last?.text === ":" && last.glued && lexemes[quantity.first]?.glued && lexemes[quantity.first - 2]?.kind === "number") return true;
	return /^(?:a\.m\.?|p\.m\.?|am|pm|o'clock|gmt|est|edt|pst|pdt|bst|utc|cet)$/.test(next?.norm ?? "");
};

/** "F-35", "747-200B", "COVID-19", "iPhone-15", "#3": the number hangs on a word or another number. */
const isNamePart: Test = (lexemes, quantity) => {
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
const isNumberedThing: Test = (lexemes, quantity) => {
	if (!isDigits(quantity) || quantity.type === "money" || quantity.type === "percent") return false;
	let at = quantity.first - 1;
	if (lexemes[at]?.text === "." && lexemes[at]?.glued) at--;
	const word = lexemes[at];
	if (word?.kind !== "word") return false;
	const capital = /\p{Lu}/u.test(word.text); // "iPhone 11" too
	const counts = quantity.counted !== null && isPlural(lexemes[quantity.counted.head] as Lexeme);
	if (/^(?:no|nos|number)$/.test(word.norm)) return !counts || word.norm !== "number";
	const glued = lexemes[quantity.amount.next]?.glued === true && quantity.next === quantity.amount.next + 1;
	if (quantity.unit !== "" && quantity.type !== "count" && !(glued && capital)) return false;
	if (NUMBERED.has(word.norm) && !counts) return capital || word.pos === "NOUN";
	const integer = /^\d{1,4}$/.test(lexemes[quantity.amount.first]?.text ?? "");
	if (/^[A-Z]$/.test(word.text) && at > 0 && integer) return true; // "the S&P 500 utilities"
	if (quantity.unit === "" || glued) return integer && (word.pos === "NOUN" || word.pos === "PROPN" || capital) && at > 0;
	return capital && word.pos === "PROPN" && !counts && integer;
};

/** "2. The phone call": the mark of a list or a heading. */
const isListMark: Test = (lexemes, quantity) =>
	quantity.first === 0 &&
	isDigits(quantity) &&
	quantity.unit === "" &&
	quantity.sign === null &&
	/^\d{1,2}$/.test(lexemes[0]?.text ?? "") &&
	/^[.):]?$/.test(lexemes[1]?.text ?? "");

/** "the Three Amigos", "the Big Five": a number word with a capital that does not open the sentence is a name. */
const isNameInWords: Test = (lexemes, quantity) => {
	const word = lexemes[quantity.amount.first];
	const opens = quantity.first === 0 || /^["“‘'(:—-]$/.test(before(lexemes, quantity)?.text ?? "");
	return (
		quantity.amount.form === "words" &&
		/^\p{Lu}\p{Ll}/u.test(word?.text ?? "") &&
		!opens &&
		/^\p{Lu}/u.test(afterNumber(lexemes, quantity)?.text ?? "")
	);
};

/** "787 Dreamliner", "2016 Stone": a number and one thing with a name of its own. */
const isNameAfterNumber: Test = (lexemes, quantity) => {
	const head = quantity.counted && !quantity.counted.modifier ? lexemes[quantity.counted.head] : undefined;
	return (
		/^\d{1,4}$/.test(lexemes[quantity.amount.first]?.text ?? "") &&
		isDigits(quantity) &&
		head !== undefined &&
		Number(quantity.value) !== 1 &&
		/^\p{Lu}/u.test(head.text) &&
		!isPlural(head) &&
		/^\p{Lu}/u.test(lexemes[quantity.amount.next]?.text ?? "")
	);
};

/** "December 28 deadline", "category 4 hurricane": more than one of a single thing. */
const isOneThing: Test = (lexemes, quantity) => {
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

/** Bare four digits that a year can be: "2016", "the 1988 film". "2,016" and "more than 2000 people" are counts. */
const isYear: Test = (lexemes, quantity) => {
	const text = lexemes[quantity.amount.first]?.text ?? "";
	if (!isDigits(quantity) || !/^(?:1[5-9]|20)\d\d$/.test(text) || quantity.amount.next - quantity.amount.first > 1) return false;
	if (quantity.type !== "count") return false;
	if (
		/^(?:than|least|about|around|approximately|nearly|almost|over|some|of)$/.test(before(lexemes, quantity)?.norm ?? "") &&
		quantity.unit !== ""
	)
		return !/^(?:1[5-8]|2[01])00$|0$/.test(text);
	return !/(?:people|men|women|children|jobs|troops|soldiers|students|homes|workers|votes|points|employees|words|feet|copies|deaths|cases|patients|refugees|migrants|families|houses|seats|victims)$/.test(
		lexemes[quantity.next - 1]?.norm ?? "",
	);
};

/** "202-628-8500", "1/2/2016", "10.30.2016", "192.168.0.1". */
const isSerial: Test = (lexemes, quantity) => {
	const joint = (at: number): boolean => {
		const mark = lexemes[at];
		return (
			mark?.kind === "mark" &&
			"-/.:".includes(mark.norm) &&
			mark.glued === true &&
			lexemes[at + 1]?.kind === "number" &&
			lexemes[at + 1]?.glued === true
		);
	};
	if (!isDigits(quantity)) return false;
	const left = joint(quantity.first - 1) && lexemes[quantity.first - 2]?.kind === "number";
	const right = joint(quantity.amount.next);
	const farLeft = left && joint(quantity.first - 3) && lexemes[quantity.first - 4]?.kind === "number";
	const farRight = right && joint(quantity.amount.next + 2);
	return (
		(left && right) ||
		farLeft ||
		farRight ||
		((left || right) && lexemes[quantity.first - 1]?.text === "/") ||
		(right && lexemes[quantity.amount.next]?.text === "/")
	);
};

/** "1625 K Street", "575 Wilbraham Road". */
const isAddress: Test = (lexemes, quantity) =>
	isDigits(quantity) &&
	/^\p{Lu}/u.test(afterNumber(lexemes, quantity)?.text ?? "") &&
	lexemes
		.slice(quantity.amount.next, quantity.amount.next + 4)
		.some((l) => /^(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Way|Boulevard|Blvd|Square|Place|Court|Terrace)$/.test(l.text));

/** "two-way", "five-star": fixed phrases; "24/7". */
const isFixed: Test = (lexemes, quantity) => {
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
const isPronoun: Test = (lexemes, quantity) => {
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

/** "the two": those already named; "the two leaders" counts nothing anew. */
const isBackReference: Test = (lexemes, quantity) =>
	lexemes[quantity.amount.first]?.norm === "two" &&
	quantity.type === "count" &&
	!quantity.modifier &&
	/^(?:the|these|those|both|his|her|their)$/.test(before(lexemes, quantity)?.norm ?? "");

/** Small number words that stand alone: "two were", "one by one" say less than the sentence before them. */
const isLoneWord: Test = (lexemes, quantity) =>
	quantity.amount.form === "words" &&
	quantity.unit === "" &&
	lexemes[quantity.next]?.norm !== "-" &&
	Number(quantity.value) <= 10 &&
	!/^(?:and|with|by|of|but|,|to|from|about|nearly|than|least)$/.test(before(lexemes, quantity)?.norm ?? "") &&
	quantity.first > 0 &&
	!/^(?:were|was|have|had|are)$/.test(lexemes[quantity.next]?.norm ?? "");

/** "5G", "4K", "3D": a letter that is no unit makes a name. */
const isLetterName: Test = (lexemes, quantity) => {
	const letter = afterNumber(lexemes, quantity);
	return (
		isDigits(quantity) &&
		quantity.type === "count" &&
		letter?.kind === "word" &&
		letter.glued &&
		letter.text.length <= 2 &&
		letter.norm !== "x" &&
		quantity.unit !== "time"
	);
};

/** "Ann Lee (4)", "Ann Lee: 4": a shirt number, a mark, a footnote. */
const isLabel: Test = (lexemes, quantity) => {
	if (!isDigits(quantity) || quantity.unit !== "" || !/^\d{1,2}$/.test(lexemes[quantity.amount.first]?.text ?? "")) return false;
	const last = before(lexemes, quantity)?.text;
	return last === ":" || (last === "(" && lexemes[quantity.next]?.text === ")");
};

const REASONS: readonly Test[] = [
	isOrdinal,
	isOrdinalWord,
	isDayOfMonth,
	isClockTime,
	isNamePart,
	isNumberedThing,
	isNameAfterNumber,
	isOneThing,
	isLabel,
	isListMark,
	isNameInWords,
	isSerial,
	isAddress,
	isFixed,
	isLetterName,
];

/** What the number is part of, asked of each number by itself. */
export const isNoFigure: Test = (lexemes, quantity) => REASONS.some((reason) => reason(lexemes, quantity));

/** "2000 - 2500 calories" is a range, "2011–2014" are years. */
const isYears: Test = (lexemes, quantity) =>
	Array.isArray(quantity.value)
		? quantity.unit === "" && quantity.type !== "score" && quantity.value.every((v) => v >= 1500 && v < 2100)
		: isYear(lexemes, quantity);

/** "a four-cylinder engine", "a three-bed flat": what kind of thing it is. "20-mile" and "four-, five- and six-cylinder" measure or list. */
const isKind: Test = (lexemes, quantity) =>
	quantity.type === "count" &&
	quantity.modifier &&
	quantity.amount.form === "words" &&
	Number(quantity.value) <= 10 &&
	!/^(?:and|or|to)$/.test(before(lexemes, quantity)?.norm ?? "");

/** What counts nothing, asked after neighbours were joined: "one or two people" counts, "one" alone does not. */
export const countsNothing: Test = (lexemes, quantity) =>
	isPronoun(lexemes, quantity) ||
	isBackReference(lexemes, quantity) ||
	isKind(lexemes, quantity) ||
	isLoneWord(lexemes, quantity) ||
	isYears(lexemes, quantity);
