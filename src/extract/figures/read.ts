/**
 * One sentence -> its quantities: read one by one, neighbours joined to ranges and compounds, what counts nothing left out.
 */
import { asAge } from "./ages.ts";
import { fillIn } from "./ellipsis.ts";
import type { Lexeme } from "./lexemes.ts";
import { countsNothing, isNoFigure } from "./not-figures.ts";
import { isPlural } from "./nouns.ts";
import type { NumberStyle } from "./numbers.ts";
import { type Quantity, readQuantity } from "./quantity.ts";
import { joinQuantities } from "./ranges.ts";

export function readQuantities(lexemes: readonly Lexeme[], style: NumberStyle): Quantity[] {
	const found: Quantity[] = [];
	for (let at = 0; at < lexemes.length; ) {
		const quantity = lexemes[at]?.dated ? null : readQuantity(lexemes, at, style);
		if (quantity !== null) found.push(quantity);
		at = quantity === null ? at + 1 : Math.max(quantity.amount.next, quantity.next);
	}
	const candidates = withModelNumbers(lexemes, found).filter(
		(quantity, k, all) => !isNoFigure(lexemes, quantity) || isTied(lexemes, all[k - 1], quantity),
	);
	const joined = joinQuantities(lexemes, candidates)
		.filter((quantity) => !countsNothing(lexemes, quantity))
		.map((quantity) => asAge(lexemes, quantity));
	return fillIn(lexemes, joined);
}

/** "five 787 Kestrel sales", "400 737 jets": of two numbers in a row the second names what the first counts. */
function withModelNumbers(lexemes: readonly Lexeme[], found: readonly Quantity[]): Quantity[] {
	const out: Quantity[] = [];
	for (const quantity of found) {
		const last = out.at(-1);
		const { counted } = quantity;
		const names =
			last?.unit === "" &&
			last.type === "count" &&
			last.amount.form !== "vague" &&
			last.next === quantity.first &&
			/^\d{2,4}$/.test(lexemes[quantity.first]?.text ?? "") &&
			counted !== null &&
			isPlural(lexemes[counted.head] as Lexeme);
		if (last && names && counted)
			out[out.length - 1] = { ...last, unit: `${lexemes[quantity.first]?.text} ${counted.unit}`, counted, next: counted.next };
		else out.push(quantity);
	}
	return out;
}

/** "10 per cent-15 per cent", "5 foot 9", not "43-inch 4K": the second number is not part of a name, for what is before it is a unit. */
const isTied = (lexemes: readonly Lexeme[], before: Quantity | undefined, quantity: Quantity): boolean =>
	before !== undefined &&
	before.unit !== "" &&
	before.type !== "count" &&
	before.next > before.amount.next &&
	((before.next === quantity.first && quantity.type === "count") ||
		(before.next === quantity.first - 1 && lexemes[before.next]?.norm === "-" && quantity.unit === before.unit));
