/**
 * Neighbouring quantities that are one: ranges ("between 15kHz and 17kHz", "$3-4 million", "two or three"), scores ("2-1", "voted
 * 51 to 49"), the two stages of a change ("rose from 950 to 1,005") and compounds ("6ft 2in"). Refuses neighbours of other units.
 */
import { CHANGE_NOUNS, CHANGE_VERBS, DOWN, UP } from "../lexicon/changes.ts";
import type { Lexeme } from "./lexemes.ts";
import { isPlural } from "./nouns.ts";
import type { Quantity } from "./quantity.ts";

const isChange = (norm: string): boolean => UP.has(norm) || DOWN.has(norm) || CHANGE_NOUNS.has(norm) || CHANGE_VERBS.has(norm);

/** How many words before "from 3% to 4%" the verb of change may stand. */
const VERB_REACH = 7;

/** "ranging from", "run from", "anywhere from": a span, and no change. */
const SPANS =
	/^(?:rang(?:e|es|ed|ing)|runs?|running|var(?:y|ies|ied|ying)|anywhere|somewhere|spans?|spanning|scale|anything|fines?|estimat(?:e|es|ed))$/;

/** "rose by 25 percent in those states, from 2.2 percent to 2.7 percent": a verb of change farther back. */
function isStage(lexemes: readonly Lexeme[], from: number): boolean {
	for (let at = from - 1; at >= 0 && from - at <= 30; at--) {
		const word = lexemes[at]?.norm ?? "";
		if (SPANS.test(word) && from - at <= 4) return false;
		if (word === ";") return false;
		if (isChange(word)) return true;
	}
	return false;
}

function followsChange(lexemes: readonly Lexeme[], from: number): boolean {
	for (let at = from - 1; at >= 0 && from - at <= VERB_REACH; at--) if (isChange(lexemes[at]?.norm ?? "")) return true;
	return false;
}

const scalar = (quantity: Quantity): number | null => (typeof quantity.value === "number" ? quantity.value : null);

/** "$3-4 million", "US $89 to $93 billion": the scale of the second belongs to the first too. */
function lowEnd(a: Quantity, b: Quantity): number | null {
	const [low, high] = [scalar(a), scalar(b)];
	if (low === null || high === null) return null;
	const shared =
		a.amount.scale === 1 &&
		b.amount.scale >= 1000 &&
		(a.unit === "" || a.type === "money") &&
		low < 1000 &&
		low * b.amount.scale < high * 2;
	return shared && b.amount.form === a.amount.form ? low * b.amount.scale : low;
}

const compatible = (a: Quantity, b: Quantity): boolean =>
	a.unit === b.unit || a.unit === "" || (a.type === b.type && a.type !== "count") || (b.unit === "" && a.type === "money");

function joined(a: Quantity, b: Quantity, first: number, value: readonly [number, number], stages: boolean): Quantity {
	const unit = b.unit === "" ? a : b;
	return { stages, ...b, unit: unit.unit, type: unit.type, counted: unit.counted, first, value, amount: { ...b.amount, first } };
}

/** No record of wins and losses in brackets is longer: "(10-3, 5-1)". */
const BRACKET_REACH = 6;

const inBrackets = (lexemes: readonly Lexeme[], at: number): boolean => {
	for (let k = at - 1; k >= 0 && at - k <= BRACKET_REACH; k--) {
		if (lexemes[k]?.text === "(") return true;
		if (lexemes[k]?.kind === "word") return false;
	}
	return false;
};

/** "51-49", "216 to 214" of votes and games: no quantity in between was meant. */
function asScore(lexemes: readonly Lexeme[], a: Quantity, b: Quantity): Quantity | null {
	const [left, right] = [scalar(a), scalar(b)];
	if (left === null || right === null || a.unit !== "" || a.sign || b.sign || !Number.isInteger(left) || !Number.isInteger(right))
		return null;
	const before = lexemes
		.slice(Math.max(0, a.first - 6), a.first)
		.some((l) =>
			/^(?:vot(?:e|es|ed|ing)|won|wins?|lost|lead|led|beat|defeat(?:ed)?|draw|drew|score|tied|passed|ruled|victory|defeat|loss|loses?|trail(?:ed|ing)?)$/.test(
				l.norm,
			),
		);
	const after = /^(?:vote|win|victory|defeat|loss|draw|lead|decision|ruling|majority|thrashing|triumph|score|scoreline|tie|record)$/.test(
		lexemes[b.amount.next]?.norm ?? "",
	);
	const one = b.counted === null || !isPlural(lexemes[b.counted.head] as Lexeme); // "a 38-10 rout"
	const bracketed = /^[(,]$/.test(lexemes[a.first - 1]?.text ?? "") && /^[),]$/.test(lexemes[b.amount.next]?.text ?? ""); // "(4-7, 3-4)"
	const dash = lexemes[a.next]?.norm === "-";
	if (!before && !after && !(left >= right && one) && !(bracketed && dash && inBrackets(lexemes, a.first))) return null;
	return { ...b, unit: "", type: "score", counted: null, first: a.first, next: b.amount.next, value: [left, right], modifier: false };
}

function asRange(lexemes: readonly Lexeme[], a: Quantity, b: Quantity): Quantity | null {
	const gap = lexemes.slice(a.next, b.first);
	const link = gap[0]?.norm ?? "";
	const before = lexemes[a.first - 1]?.norm ?? "";
	const bareEnd = b.unit === "" && a.type !== "count" && before === "from" && link === "to"; // "from 14 mpg to 24"
	if (gap.length !== 1 || !(bareEnd || compatible(a, b))) return null;
	const low = lowEnd(a, b);
	const high = scalar(b);
	if (low === null || high === null) return null;
	const digits = a.amount.form === "digits" && b.amount.form === "digits";
	const dash = link === "-" && (gap[0]?.glued === lexemes[b.first]?.glued || a.unit === "");
	if ((dash || link === "to") && digits) {
		const score = asScore(lexemes, a, b);
		if (score) return score;
	}
	// "rose from 950 to 1,005": where it began and where it ended, in that order
	const stages = link === "to" && before === "from" && isStage(lexemes, a.first - 1) && lexemes[b.next]?.norm !== "to";
	if (stages) return joined(a, b, a.first, [low, high], true);
	// "were cut by 30 to 126": how much, and to where
	if (link === "to" && before === "by" && a.unit === "" && b.unit === "" && followsChange(lexemes, a.first)) return null;
	const between = before === "between" && (link === "and" || link === "to" || dash);
	const by = before === "by" && link === "to" && a.unit !== ""; // "cut by 5 percent to 15 percent"
	const to = link === "to" && !(before !== "from" && low === scalar(a) && followsChange(lexemes, a.first) && a.unit !== "");
	const or = link === "or" && a.unit === "" && b.unit !== "" && high - low <= Math.max(2, low);
	if (!(dash || between || by || to || or)) return null;
	if (low > high || (low === high && !between)) return null;
	return joined(a, b, a.first, [low, high], false);
}

/** Smaller unit of a compound -> how many make the larger. */
const COMPOUNDS: ReadonlyMap<string, number> = new Map([
	["foot inch", 12],
	["stone pound-mass", 14],
	["pound-mass ounce", 16],
	["hour minute", 60],
	["minute second", 60],
]);

/** "6ft 2in", "5 feet 10 inches", "6-foot-2": one measure. */
function asCompound(lexemes: readonly Lexeme[], a: Quantity, b: Quantity): Quantity | null {
	const gap = lexemes.slice(a.next, b.first);
	const hyphen = gap.length === 1 && gap[0]?.norm === "-" && a.unit === "foot" && b.unit === "";
	if (gap.length > 0 && !hyphen) return null;
	const per = hyphen
		? 12
		: (COMPOUNDS.get(`${a.unit} ${b.unit}`) ??
			(a.unit === "foot" && b.unit === "" && lexemes[b.first]?.kind === "number" ? 12 : undefined));
	const [large, small] = [scalar(a), scalar(b)];
	if (per === undefined || large === null || small === null || small >= per) return null;
	return { ...a, value: Number((large + small / per).toFixed(4)), next: b.next, modifier: b.modifier };
}

export function joinQuantities(lexemes: readonly Lexeme[], quantities: readonly Quantity[]): Quantity[] {
	const out: Quantity[] = [];
	for (const quantity of quantities) {
		const last = out.at(-1);
		const joint = last ? (asCompound(lexemes, last, quantity) ?? asRange(lexemes, last, quantity)) : null;
		if (joint) out[out.length - 1] = joint;
		else out.push(quantity);
	}
	return out;
}
