/**
 * Bare numbers that are ages: "Dana Reed, 55, said", "aged 26 or above", "who was 10". Refuses numbers over 115 and list items.
 */
import { isCapital, type Lexeme } from "./lexemes.ts";
import type { Quantity } from "./quantity.ts";

/** Nobody has lived longer than 122 years; a larger bare number beside a name is something else. */
const OLDEST = 115;

const inAgeRange = (quantity: Quantity): boolean => {
	const values = typeof quantity.value === "number" ? [quantity.value] : (quantity.value ?? []);
	return values.length > 0 && values.every((v) => v > 0 && v <= OLDEST);
};

/** Words for one person that an age between commas follows: "his eldest daughter, 34, has". */
const PERSON_PATTERN =
	/^(?:grand|step|god|half-)?(?:son|daughter|wife|husband|mother|father|brother|sister|boy|girl|man|woman|uncle|aunt|cousin|niece|nephew|boyfriend|girlfriend|fianc[ée]e?|partner|widow|widower|twin|teenager|victim|driver|passenger|suspect|resident|bride|groom)$/;

/** "Dana Reed, 55," and "Dana Reed Jr., 55;", "her husband, 61,". */
function followsName(lexemes: readonly Lexeme[], quantity: Quantity): boolean {
	if (
		typeof quantity.value !== "number" ||
		lexemes[quantity.first - 1]?.text !== "," ||
		quantity.amount.form !== "digits" ||
		quantity.amount.scale > 1
	)
		return false;
	const name = lexemes[quantity.first - (lexemes[quantity.first - 2]?.text === "." ? 3 : 2)];
	const after = lexemes[quantity.next];
	if (PERSON_PATTERN.test(name?.norm ?? "") && after?.text === ",") return true;
	return (
		name?.kind === "word" &&
		isCapital(name) &&
		(name.pos === "PROPN" || name.pos === "NOUN" || isCapital(lexemes[quantity.first - 3])) &&
		(after === undefined || [",", ".", ";", ":", ")", "and"].includes(after.norm) || (after.norm === "-" && !after.glued))
	);
}

/** "aged 26", "aged between 12 to 17", "age 8", "over the age of 21", "ages 5 to 9". */
function ageWord(lexemes: readonly Lexeme[], quantity: Quantity): number | null {
	let at = quantity.first - 1;
	while (at >= 0 && /^(?:between|from|of|about|around|over|under|just|only)$/.test(lexemes[at]?.norm ?? "")) at--;
	return /^(?:aged|age|ages)$/.test(lexemes[at]?.norm ?? "") ? at : null;
}

/** "who was 10 at the time", "she is 34": a person's pronoun, a form of be, a bare number and no noun after it. */
function followsPerson(lexemes: readonly Lexeme[], quantity: Quantity): boolean {
	const verb = lexemes[quantity.first - 1]?.norm ?? "";
	const who = lexemes[quantity.first - 2]?.norm ?? "";
	return /^(?:is|was|turned|turns|'s)$/.test(verb) && /^(?:he|she|who|i)$/.test(who) && quantity.amount.scale === 1;
}

/** "Justice Kell will be 78,", "my bride was 20": somebody by title or kinship, a form of be, and no noun after the number. */
function isOfSomebody(lexemes: readonly Lexeme[], quantity: Quantity): boolean {
	const verb = lexemes[quantity.first - 1]?.norm ?? "";
	const who = quantity.first - (verb === "be" ? 3 : 2);
	if (!/^(?:is|was|turned|turns)$/.test(verb) && !(verb === "be" && /^(?:will|would)$/.test(lexemes[quantity.first - 2]?.norm ?? "")))
		return false;
	if (quantity.amount.scale > 1 || !/^(?:[,.;]|and|when)$/.test(lexemes[quantity.next]?.norm ?? ".")) return false;
	return PERSON_PATTERN.test(lexemes[who]?.norm ?? "") || (isCapital(lexemes[who]) && TITLE_PATTERN.test(lexemes[who - 1]?.norm ?? ""));
}

const TITLE_PATTERN =
	/^(?:justice|judge|president|king|queen|prince|princess|pope|sir|dame|lord|lady|mayor|senator|governor|mother|father|grandma|uncle|aunt)$/;

/** "Moor turns 70 next week", "those who turn 18 prior to it". */
const turnsAge = (lexemes: readonly Lexeme[], quantity: Quantity): boolean =>
	/^turn(?:s|ed|ing)?$/.test(lexemes[quantity.first - 1]?.norm ?? "") &&
	quantity.amount.scale === 1 &&
	/^(?:[,.;]|and|when|on|in|next|this|last|prior|before|by|after)$/.test(lexemes[quantity.next]?.norm ?? ".");

/** "At 16, she went". */
const opensWithAge = (lexemes: readonly Lexeme[], quantity: Quantity): boolean =>
	quantity.first === 1 &&
	lexemes[0]?.norm === "at" &&
	quantity.amount.scale === 1 &&
	lexemes[quantity.next]?.norm === "," &&
	/^(?:he|she|i|his|her|my)$/.test(lexemes[quantity.next + 1]?.norm ?? "");

/** People, as many: "voters under 45". */
const PEOPLE_PATTERN =
	/^(?:people|persons|voters|men|women|adults|americans|workers|employees|drivers|residents|children|kids|girls|boys|players|patients|citizens|smokers|those|anyone|anybody|everyone|everybody|someone)$/;

/** "voters under 45", "those older than 60". */
function followsPeople(lexemes: readonly Lexeme[], quantity: Quantity): boolean {
	const bound = lexemes[quantity.first - 1]?.norm ?? "";
	const compared = bound === "than" && /^(?:older|younger)$/.test(lexemes[quantity.first - 2]?.norm ?? "");
	const open =
		/^(?:and|or)$/.test(lexemes[quantity.next]?.norm ?? "") &&
		/^(?:over|under|older|younger|up)$/.test(lexemes[quantity.next + 1]?.norm ?? "");
	if (open && PEOPLE_PATTERN.test(bound) && quantity.amount.scale === 1) return true; // "those 45 and over"
	return (
		(compared || /^(?:under|over|above|below)$/.test(bound)) &&
		PEOPLE_PATTERN.test(lexemes[quantity.first - (compared ? 3 : 2)]?.norm ?? "") &&
		quantity.amount.scale === 1
	);
}

/** "at age 78 seems": what follows is not counted. */
const isAfterAge = (lexemes: readonly Lexeme[], quantity: Quantity): boolean =>
	quantity.type === "count" && !quantity.modifier && lexemes[quantity.first - 1]?.norm === "age";

export function asAge(lexemes: readonly Lexeme[], quantity: Quantity): Quantity {
	const years = quantity.type === "duration" && quantity.unit === "year";
	if (!(quantity.unit === "" || years || isAfterAge(lexemes, quantity)) || !inAgeRange(quantity)) return quantity;
	const word = ageWord(lexemes, quantity);
	const person =
		followsName(lexemes, quantity) ||
		followsPerson(lexemes, quantity) ||
		followsPeople(lexemes, quantity) ||
		isOfSomebody(lexemes, quantity) ||
		turnsAge(lexemes, quantity) ||
		opensWithAge(lexemes, quantity);
	if (word === null && !(quantity.unit === "" && person)) return quantity;
	const first = word !== null && lexemes[word]?.norm === "aged" ? word : quantity.first;
	return { ...quantity, type: "age", unit: "year", counted: null, first, next: years ? quantity.next : quantity.amount.next };
}
