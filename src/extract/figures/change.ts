/**
 * Does a quantity rise or fall: "rose 5.3%", "up about 19 per cent", "+0.2%", "50 percent more". Refuses the value that is
 * reached ("rose to 5%") and nouns of change ("a 5% increase" is a size).
 */
import { DOWN, UP } from "../lexicon/changes.ts";
import type { Lexeme } from "./lexemes.ts";
import type { Quantity } from "./quantity.ts";

/** Words that may stand between the verb and the number. */
const BETWEEN_PATTERN =
	/^(?:by|just|only|an?|as|much|many|another|further|additional|some|about|around|nearly|almost|roughly|approximately|at|least|more|less|than|over|under|up|down|to|estimated|modest|mere|slightly|sharply|a|whopping|staggering|close|back|between|from|probably|"|“)$/;

/** How many words back the verb may stand. */
const REACH = 6;

/** "losing two games" counts games; "lost 5%" falls. Only measured sizes are lost. */
const MEASURED = new Set(["percent", "money", "measure"]);
const NEEDS_MEASURE = new Set([
	"lose",
	"loses",
	"lost",
	"losing",
	"cut",
	"cuts",
	"cutting",
	"off",
	"shed",
	"sheds",
	"raise",
	"raises",
	"raised",
	"raising",
	"gain",
	"gains",
	"gained",
	"gaining",
	"reduce",
	"reduces",
	"reduced",
	"reducing",
]);

/** "Shares added 2%", "added 20 points" rise; "added 40 jobs", "added 5 tons of salt" do not. */
const ADDS = /^add(?:s|ed|ing)?$/;

const isRelative = (type: string, unit: string): boolean => type === "percent" || unit === "point";

/** Verbs that prices move with: "went up 5%", "closed down 3 points". */
const MOVES =
	/^(?:go(?:es|ing)?|went|mov(?:e|es|ed|ing)|end(?:s|ed)?|clos(?:e|es|ed)|finish(?:es|ed)?|trad(?:e|es|ed|ing)|edg(?:e|es|ed|ing)|tick(?:s|ed)?|inch(?:es|ed|ing)?|creep|crept|is|are|was|were|be|been|being|open(?:s|ed)?)$/;

/** "made up 60% of it": with any size. */
const COMPOSES = /^(?:mak(?:e|es|ing)|made|tak(?:e|es|ing)|took)$/;

/** The "up" of "racked up $6 million", "set up 40 shops": part of another verb, and no rise. "Trending up 0.2%" is one. */
const isParticle = (lexemes: readonly Lexeme[], at: number, type: string): boolean => {
	const verb = lexemes[at - 1];
	if (!/^(?:up|down|off)$/.test(lexemes[at]?.norm ?? "") || verb?.pos !== "VERB") return false;
	if (COMPOSES.test(verb.norm)) return true;
	return (type === "money" || type === "count") && !MOVES.test(verb.norm) && !UP.has(verb.norm) && !DOWN.has(verb.norm);
};

/** The next word back of "rose to 5%", "up to 400 jobs". */
function directionBefore(lexemes: readonly Lexeme[], first: number, type: string, unit: string): "up" | "down" | null {
	for (let at = first - 1; at >= 0 && first - at <= REACH; at--) {
		const word = lexemes[at]?.norm ?? "";
		const before = lexemes[at - 1]?.norm ?? "";
		if (word === "to" && lexemes[at - 1]?.norm !== "close") return null;
		if (word === "from") return null;
		const direction = UP.has(word) ? "up" : DOWN.has(word) ? "down" : null;
		if (ADDS.test(word) && isRelative(type, unit)) return "up";
		if (direction !== null) {
			if (NEEDS_MEASURE.has(word) && !MEASURED.has(type) && unit !== "point") return null;
			// "raised $5m", "stands to lose $30m": a sum that changes hands, and no level that moves
			if (NEEDS_MEASURE.has(word) && type === "money") return null;
			if (lexemes[at]?.pos === "NOUN" && word !== "down" && word !== "up" && /^(?:an?|the|this|that|its|their)$/.test(before)) return null;
			if (isParticle(lexemes, at, unit === "point" ? "percent" : type)) return null;
			return direction;
		}
		const apart = word === "," && lexemes[at + 1]?.norm === "by"; // "has declined, by nine points"
		if (!apart && !BETWEEN_PATTERN.test(word)) return null;
	}
	return null;
}

/** No object between verb and "by" is longer: "cut the dust of its mills by 90%". */
const OBJECT_REACH = 8;

/** "cut dust by 90%", "expand the fleet by 30%": the verb stands before what is moved. */
function directionOfObject(lexemes: readonly Lexeme[], first: number): "up" | "down" | null {
	let by = first - 1;
	while (by > 0 && first - by <= REACH && BETWEEN_PATTERN.test(lexemes[by]?.norm ?? "") && lexemes[by]?.norm !== "by") by--;
	if (lexemes[by]?.norm !== "by") return null;
	for (let at = by - 1; at >= 0 && by - at <= OBJECT_REACH; at--) {
		const lexeme = lexemes[at];
		if (lexeme?.kind === "mark" && lexeme.norm !== "-") return null;
		if (lexeme?.pos === "VERB" || lexeme?.pos === "AUX") return UP.has(lexeme.norm) ? "up" : DOWN.has(lexeme.norm) ? "down" : null;
	}
	return null;
}

export function findDirection(lexemes: readonly Lexeme[], quantity: Quantity): "up" | "down" | null {
	if (quantity.sign !== null && quantity.type === "percent") return quantity.sign === "+" ? "up" : "down";
	if (quantity.type === "age" || quantity.type === "duration" || quantity.type === "score") return null;
	if (/^(?:short|behind|shy)$/.test(lexemes[quantity.next]?.norm ?? "")) return null; // "fell 2,000 pages short"
	const before =
		directionBefore(lexemes, quantity.first, quantity.type, quantity.unit) ??
		(quantity.type === "percent" ? directionOfObject(lexemes, quantity.first) : null);
	if (before !== null) return before;
	if (!isRelative(quantity.type, quantity.unit) || quantity.modifier) return null;
	const after = lexemes[quantity.next]?.norm ?? "";
	if (after === "more" || after === "higher") return "up";
	return after === "less" || after === "fewer" || after === "lower" ? "down" : null;
}
