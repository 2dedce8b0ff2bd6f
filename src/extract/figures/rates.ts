/** The "per" of a rate after a unit: "per barrel", "a month", "/day", "per square foot". Hands back the name of what it is per. */
import { singular } from "../singular.ts";
import type { Lexeme } from "./lexemes.ts";
import { findUnitWord } from "./lookup.ts";

/** After "a" only these make a rate: "$5 a barrel"; "$5 a surprise" is none. */
const AFTER_A = new Set([
	"share",
	"barrel",
	"ton",
	"tonne",
	"gallon",
	"litre",
	"liter",
	"head",
	"person",
	"piece",
	"pop",
	"ticket",
	"unit",
	"vote",
	"game",
	"night",
	"ounce",
	"bushel",
	"pound",
	"kilo",
	"acre",
]);

export interface Rate {
	readonly per: string;
	readonly next: number;
}

export function readRate(lexemes: readonly Lexeme[], at: number): Rate | null {
	const word = lexemes[at]?.norm;
	if (word === "per" || word === "/") {
		const unit = findUnitWord(lexemes, at + 1);
		if (unit) return { per: unit.entry.name, next: unit.next };
		const noun = lexemes[at + 1];
		if (noun?.kind !== "word" || (word === "/" && !noun.glued)) return null;
		return { per: singular(noun.norm), next: at + 2 };
	}
	if (word !== "a" && word !== "an") return null;
	const hyphen = lexemes[at + 1]?.norm === "-" ? 1 : 0; // "£24 a-year"
	const unit = findUnitWord(lexemes, at + 1 + hyphen);
	if (unit && unit.entry.kind !== "percent")
		return /^(?:-|ago|earlier|later|before|after)$/.test(lexemes[unit.next]?.norm ?? "") ? null : { per: unit.entry.name, next: unit.next };
	const noun = lexemes[at + 1]?.norm ?? "";
	return AFTER_A.has(noun) ? { per: noun, next: at + 2 } : null;
}
