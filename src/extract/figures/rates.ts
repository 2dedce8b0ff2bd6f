/** The "per" of a rate after a unit: "per barrel", "a month", "/day", "per square foot". Hands back the name of what it is per. */
import { singular } from "../singular.ts";
import { type Lexeme, wordAt } from "./lexemes.ts";
import { findUnitSymbol, findUnitWord } from "./lookup.ts";

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

/** "per 100,000 people", "per 1,000". */
function readPerMany(lexemes: readonly Lexeme[], at: number): Rate | null {
	// "51,200 KB/50 MB" gives one size twice; "120/100,000" is a rate
	if (lexemes[at]?.kind !== "number" || (wordAt(lexemes, at - 1) === "/" && (lexemes[at]?.text.length ?? 0) < 4)) return null;
	const noun = lexemes[at + 1];
	const counted = noun?.kind === "word" && noun.pos === "NOUN" ? ` ${noun.norm}` : "";
	return { per: `${lexemes[at]?.text}${counted}`, next: counted === "" ? at + 1 : at + 2 };
}

function readPer(lexemes: readonly Lexeme[], at: number): Rate | null {
	const unit = findUnitWord(lexemes, at + 1) ?? findUnitSymbol(lexemes, at + 1); // "$0.06/kWh"
	if (unit) return { per: unit.entry.name, next: unit.next };
	const many = readPerMany(lexemes, at + 1);
	if (many) return many;
	const noun = lexemes[at + 1];
	if (noun?.kind !== "word" || (lexemes[at]?.norm === "/" && !noun.glued)) return null;
	return { per: singular(noun.norm), next: at + 2 };
}

export function readRate(lexemes: readonly Lexeme[], from: number): Rate | null {
	const at = lexemes[from]?.norm === "-" && /^(?:an?|per)$/.test(lexemes[from + 1]?.norm ?? "") ? from + 1 : from; // "$15-an-hour"
	const word = lexemes[at]?.norm;
	if (word === "per" || word === "/") return readPer(lexemes, at);
	if (word !== "a" && word !== "an") return null;
	const hyphen = lexemes[at + 1]?.norm === "-" ? 1 : 0; // "£24 a-year"
	const unit = findUnitWord(lexemes, at + 1 + hyphen);
	if (unit && unit.entry.kind !== "percent")
		return /^(?:-|ago|earlier|later|before|after)$/.test(lexemes[unit.next]?.norm ?? "") ? null : { per: unit.entry.name, next: unit.next };
	const noun = lexemes[at + 1]?.norm ?? "";
	return AFTER_A.has(noun) ? { per: noun, next: at + 2 } : null;
}
