/** Numbers of the calendar and the clock, and ordinals: "Feb. 21", "9:01 p.m.", "2016", "10th". They place a thing; they do not count it. */
import { MONTHS } from "../../lexicon/calendar.ts";
import { isCapital, type Lexeme } from "../lexemes.ts";
import { afterNumber, before, isDigits, type Reason } from "./reason.ts";

/** "10th", "2nd", "1990s", "1980's". */
export const isOrdinal: Reason = (lexemes, quantity) => {
	const suffix = afterNumber(lexemes, quantity);
	return (
		isDigits(quantity) &&
		suffix?.glued === true &&
		(/^(?:st|nd|rd|th)$/.test(suffix.norm) || (/^(?:s|'s)$/.test(suffix.norm) && Number(quantity.value) % 10 === 0))
	);
};

const isMonth = (lexeme: Lexeme | undefined): boolean => MONTHS.has(lexeme?.norm ?? "") && isCapital(lexeme);

/** "Feb. 21", "21 March": days of the month, also where the year is not known. */
export const isDayOfMonth: Reason = (lexemes, quantity) => {
	if (!isDigits(quantity) || !/^\d{1,2}$/.test(lexemes[quantity.amount.first]?.text ?? "")) return false;
	const point = before(lexemes, quantity)?.text === "." ? 2 : 1;
	const counts = quantity.type !== "count" && quantity.unit !== "";
	return (isMonth(lexemes[quantity.first - point]) && !counts) || (isMonth(afterNumber(lexemes, quantity)) && quantity.type === "count");
};

/** "9:01 p.m.", "11 a.m.", "1:36.6", "11am", "17h30". */
export const isClockTime: Reason = (lexemes, quantity) => {
	const next = afterNumber(lexemes, quantity);
	if (!isDigits(quantity)) return false;
	if (next?.text === ":" && next.glued && lexemes[quantity.amount.next + 1]?.kind === "number" && lexemes[quantity.amount.next + 1]?.glued)
		return true;
	const last = before(lexemes, quantity);
	if (last?.text === ":" && last.glued && lexemes[quantity.first]?.glued && lexemes[quantity.first - 2]?.kind === "number") return true;
	if (next?.text === "." && next.glued && /^[ap]\.m\.?$/.test(lexemes[quantity.amount.next + 1]?.norm ?? "")) return true; // "1.p.m."
	return /^(?:a\.m\.?|p\.m\.?|am|pm|o'clock|gmt|est|edt|pst|pdt|bst|utc|cet)$/.test(next?.norm ?? "");
};

/** Bare four digits that a year can be: "2016", "the 1988 film". "2,016" and "more than 2000 people" are counts. */
const isYear: Reason = (lexemes, quantity) => {
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

/** "2000 - 2500 calories" is a range, "2011–2014" are years. */
export const isYears: Reason = (lexemes, quantity) =>
	Array.isArray(quantity.value)
		? quantity.unit === "" && quantity.type !== "score" && quantity.value.every((v) => v >= 1500 && v < 2100)
		: isYear(lexemes, quantity);
