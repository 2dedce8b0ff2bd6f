/** Numbers that mark a place, a line or a person: list marks, telephone numbers, addresses, shirt numbers. */
import { afterNumber, before, isDigits, type Reason } from "./reason.ts";

/** "2. The phone call": the mark of a list or a heading. */
export const isListMark: Reason = (lexemes, quantity) =>
	quantity.first === 0 &&
	isDigits(quantity) &&
	quantity.unit === "" &&
	quantity.sign === null &&
	/^\d{1,2}$/.test(lexemes[0]?.text ?? "") &&
	/^[.):]?$/.test(lexemes[1]?.text ?? "");

/** "202-628-8500", "1/2/2016", "10.30.2016", "192.168.0.1". */
export const isSerial: Reason = (lexemes, quantity) => {
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
	// "call 502-9991", "328-TIPS"
	const [number, hyphen, second] = lexemes.slice(quantity.amount.first, quantity.amount.first + 3);
	const dials = (a: string, b: string): boolean => /^\d{3}$/.test(a) && /^(?:\d{4}|\p{Lu}{4,7})$/u.test(b);
	if (hyphen?.norm === "-" && hyphen.glued && second?.glued && dials(number?.text ?? "", second.text)) return true;
	const [earlier, mark] = lexemes.slice(Math.max(0, quantity.first - 2), quantity.first);
	if (mark?.norm === "-" && mark.glued && lexemes[quantity.first]?.glued && dials(earlier?.text ?? "", number?.text ?? "")) return true;
	// "No. 14-915", "14-915, Kell v. Moor": a court's docket
	const docket = (a: string, b: string): boolean => /^\d{2}$/.test(a) && /^\d{3,4}$/.test(b);
	if (mark?.norm === "-" && mark.glued && quantity.unit === "" && docket(earlier?.text ?? "", number?.text ?? "")) return true;
	if (quantity.first === 0 && hyphen?.norm === "-" && hyphen.glued && docket(number?.text ?? "", second?.text ?? "")) return true;
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
export const isAddress: Reason = (lexemes, quantity) =>
	isDigits(quantity) &&
	/^\p{Lu}/u.test(afterNumber(lexemes, quantity)?.text ?? "") &&
	lexemes
		.slice(quantity.amount.next, quantity.amount.next + 4)
		.some((l) => /^(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Way|Boulevard|Blvd|Square|Place|Court|Terrace)$/.test(l.text));

/** "a 401(k)", "501(c)": a letter in brackets that touches the number. */
const isLettered: Reason = (lexemes, quantity) => {
	const [open, letter, close] = lexemes.slice(quantity.amount.next, quantity.amount.next + 3);
	return open?.text === "(" && open.glued && /^\p{L}$/u.test(letter?.text ?? "") && close?.text === ")";
};

/** "Ann Lee (4)", "Ann Lee: 4", "as shown [12]": a shirt number, a mark, a footnote. */
export const isLabel: Reason = (lexemes, quantity) => {
	const text = lexemes[quantity.amount.first]?.text ?? "";
	if (!isDigits(quantity) || quantity.unit !== "" || !/^\d{1,4}$/.test(text)) return false;
	if (isLettered(lexemes, quantity)) return true;
	const last = before(lexemes, quantity)?.text;
	const closing = lexemes[quantity.next]?.text;
	return (last === ":" && text.length < 3) || (last === "(" && closing === ")") || (last === "[" && closing === "]");
};
