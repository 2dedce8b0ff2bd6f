/**
 * Bare numbers that take their unit from a neighbour: "65 percent were white, 11.9 black, and 7.3 of another race", "four- and
 * six-cylinder", "280 of the 1,500 shekels". A number with nothing that points to a neighbour stays bare.
 */
import type { Lexeme } from "./lexemes.ts";
import type { Quantity } from "./quantity.ts";

const LINKS = new Set(["and", "or", "by", "from", "but", "than", "including", "versus", "vs"]);
const COPULAS = new Set(["is", "was", "are", "were"]);

const isBare = (quantity: Quantity): boolean =>
	quantity.unit === "" && quantity.type === "count" && quantity.sign === null && quantity.amount.form !== "vague";
const withUnit = (quantity: Quantity, from: Quantity): Quantity => ({ ...quantity, unit: from.unit, type: from.type });

/** "four-, five- and six-cylinder": a hyphen that waits for its noun. */
const waits = (lexemes: readonly Lexeme[], quantity: Quantity): boolean =>
	(lexemes[quantity.next]?.norm === "-" && lexemes[quantity.next + 1]?.glued !== true) ||
	(lexemes[quantity.next]?.norm === "-" && lexemes[quantity.next + 1]?.norm === ",");

/** "280 million of the 1.5 billion shekels", "five of his 20 acres". */
function isShareOf(lexemes: readonly Lexeme[], quantity: Quantity, whole: Quantity): boolean {
	const between = lexemes.slice(quantity.next, whole.first);
	return between[0]?.norm === "of" && between.length <= 2;
}

/** "42 votes for Moor, 18 for Kell": the same word follows both. */
const isSameLink = (lexemes: readonly Lexeme[], previous: Quantity, quantity: Quantity): boolean =>
	previous.type === "count" &&
	/^(?:for|from|in|against|to)$/.test(lexemes[quantity.next]?.norm ?? "") &&
	lexemes[quantity.next]?.norm === lexemes[previous.next]?.norm &&
	/^(?:,|and|but)$/.test(lexemes[quantity.first - 1]?.norm ?? "") &&
	quantity.first - previous.next < 7;

/** Is `quantity` said in parallel to the one before it? */
function isParallel(lexemes: readonly Lexeme[], previous: Quantity, quantity: Quantity): boolean {
	const link = lexemes[quantity.first - 1]?.norm ?? "";
	const before = Array.isArray(previous.value) ? previous.value[1] : previous.value;
	if (typeof quantity.value !== "number" || typeof before !== "number") return false;
	const compared = /^(?:to|with)$/.test(link) && lexemes[quantity.first - 2]?.norm === "compared";
	if (compared) return previous.type === "count" && !previous.modifier;
	if (quantity.amount.form !== previous.amount.form) return false;
	const comparable =
		previous.type === "percent"
			? quantity.amount.scale === 1 && Math.abs(quantity.value) <= 100
			: Math.abs(quantity.value) < 1000 * Math.abs(before);
	if (!comparable || previous.modifier) return false;
	// "from about 14-18 mpg to 24"
	if (link === "to")
		return (
			(previous.type !== "count" || / per /.test(previous.unit)) &&
			lexemes.slice(Math.max(0, previous.first - 2), previous.first).some((l) => l.norm === "from")
		);
	if (isSameLink(lexemes, previous, quantity)) return true;
	if (LINKS.has(link))
		return previous.type !== "age" && previous.type !== "duration" && previous.type !== "ratio" && previous.type !== "score";
	const decimals = (q: Quantity): boolean => !Number.isInteger(q.value);
	return COPULAS.has(link) && decimals(previous) && decimals(quantity) && quantity.first - previous.next < 12;
}

/** "lost 162.31 points to close at 7,425.81": the level of an index is in points too. */
const isIndexLevel = (quantity: Quantity): boolean =>
	isBare(quantity) &&
	quantity.amount.form === "digits" &&
	typeof quantity.value === "number" &&
	quantity.value > 100 &&
	!Number.isInteger(quantity.value);

/** "rose from 10 Canadian dollars to 30 dollars": those before tell which dollars. */
const inSameDollars = (lexemes: readonly Lexeme[], previous: Quantity, quantity: Quantity): Quantity =>
	previous.type === "money" &&
	/^(?:CAD|AUD|NZD|HKD|SGD|TTD|BBD|JMD|XCD|BSD|TWD)\b/.test(previous.unit) &&
	quantity.unit.startsWith("USD") &&
	/^dollars?$/.test(lexemes[quantity.amount.next]?.norm ?? "")
		? { ...quantity, unit: quantity.unit.replace("USD", previous.unit.slice(0, 3)) }
		: quantity;

export function fillIn(lexemes: readonly Lexeme[], quantities: readonly Quantity[]): Quantity[] {
	const out = [...quantities];
	for (let k = out.length - 2; k >= 0; k--) {
		const [quantity, next] = [out[k] as Quantity, out[k + 1] as Quantity];
		if (!isBare(quantity)) continue;
		if (waits(lexemes, quantity) && next.modifier) out[k] = { ...withUnit(quantity, next), modifier: true };
		else if (isShareOf(lexemes, quantity, next)) out[k] = withUnit(quantity, next);
	}
	for (let k = 1; k < out.length; k++) {
		const [previous, quantity] = [out[k - 1] as Quantity, out[k] as Quantity];
		if (isBare(quantity) && previous.unit !== "" && isParallel(lexemes, previous, quantity)) out[k] = withUnit(quantity, previous);
	}
	for (let k = 1; k < out.length; k++) out[k] = inSameDollars(lexemes, out[k - 1] as Quantity, out[k] as Quantity);
	const points = out.find((quantity) => quantity.unit === "point");
	return points ? out.map((quantity) => (isIndexLevel(quantity) ? withUnit(quantity, points) : quantity)) : out;
}
