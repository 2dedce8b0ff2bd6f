/** Words between a figure and the word that governs it, as data, and where they begin. Origin: written by hand. */
import { type Lexeme, wordAt } from "./lexemes.ts";

/** "by an average of", "as much as about"; "by “about": words quoted hang where they would without the marks. */
const FILLERS = new Set(
	(
		"an a the age aged ages average total combined cumulative just only about around nearly almost roughly approximately some more " +
		"less than fewer over under up down at least most as much many high low barely estimated between another further additional " +
		"record maximum minimum ≈ ~ + also even still now currently again sharply slightly smaller larger greater bigger higher lower " +
		'longer shorter older younger “ ‘ "'
	).split(" "),
);

/** Nouns of size: "an average of 5%" only hedges, "the national average of 3%" is what is measured. */
export const SIZES = new Set(["average", "total", "record", "maximum", "minimum"]);

export const PREPOSITIONS = new Set(
	"of for with to by in on at from over after within during near above below toward towards into through since worth".split(" "),
);

/** Where the words that only hedge the figure begin. */
export function pastFillers(lexemes: readonly Lexeme[], at: number): number {
	let first = at;
	while (first > 0 && FILLERS.has(wordAt(lexemes, first - 1))) first--;
	return first;
}
