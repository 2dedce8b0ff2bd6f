/**
 * Words that the tagger takes for nouns where they are verbs ("the fleet numbers 100 boats", "coal trades at $10", "Moor trails Kell"),
 * and nouns and names that it takes for verbs ("the bond yield fell", "the renaming of"). Refuses all others.
 */
import { DOWN, UP } from "../lexicon/changes.ts";
import type { Pos } from "../tokens.ts";
import { isCapital, type Lexeme } from "./lexemes.ts";

/** Right before their number. */
const BEFORE_NUMBER = /^(?:numbers|totals|averages|costs|weighs|measures|spans|seats|houses|employs|lasts|trades|sells|retails)$/;

/** Before "at" and a price. */
const BEFORE_PRICE = /^(?:trades|sells|retails|starts)$/;

/** Between two names. */
const CONTESTS = /^(?:trails|leads|edges|tops|beats|routs)$/;

const isNominal = (lexeme: Lexeme | undefined): boolean => lexeme?.pos === "NOUN" || lexeme?.pos === "PROPN";

const isNumber = (lexeme: Lexeme | undefined): boolean =>
	lexeme?.kind === "number" || lexeme?.pos === "NUM" || /^\p{Sc}$/u.test(lexeme?.text ?? "");

/** Is the noun between these two a verb? */
function isVerbHere(word: string, before: Lexeme | undefined, after: Lexeme | undefined, second: Lexeme | undefined): boolean {
	if (!isNominal(before)) return false;
	if (BEFORE_NUMBER.test(word) && (isNumber(after) || (/^(?:about|some|around|nearly)$/.test(after?.norm ?? "") && isNumber(second))))
		return true;
	if (BEFORE_PRICE.test(word) && after?.norm === "at") return true;
	return CONTESTS.test(word) && isCapital(before) && isCapital(after);
}

/** "the bond yield fell", "the national average was": what belongs to it stands before, its verb behind. */
const isNounHere = (word: string, before: Lexeme | undefined, after: Lexeme | undefined): boolean =>
	/^(?:yields?|average)$/.test(word) &&
	(isNominal(before) || before?.pos === "ADJ") &&
	(UP.has(after?.norm ?? "") || DOWN.has(after?.norm ?? "") || after?.pos === "VERB" || after?.pos === "AUX");

/** "the renaming of two streets": what is done, as a thing. */
const isDoing = (lexeme: Lexeme, before: Lexeme | undefined, after: Lexeme | undefined): boolean =>
	/ing$/.test(lexeme.norm) && /^(?:the|a|an|its|their|his|her|this)$|'s$/.test(before?.norm ?? "") && after?.norm === "of";

/** The "Cooper" of "teacher Ana Cooper and": a name goes on; in a headline every word has a capital. */
const isNameHere = (lexeme: Lexeme, before: Lexeme | undefined, after: Lexeme | undefined): boolean =>
	/^\p{Lu}\p{Ll}/u.test(lexeme.text) && before?.pos === "PROPN" && /^\p{Lu}\p{Ll}/u.test(before.text) && !isCapital(after);

/** The part of speech that this lexeme has where it stands. */
function posOf(lexemes: readonly Lexeme[], at: number): Pos {
	const lexeme = lexemes[at] as Lexeme;
	const [before, after] = [lexemes[at - 1], lexemes[at + 1]];
	if (lexeme.pos === "NOUN") return isVerbHere(lexeme.norm, before, after, lexemes[at + 2]) ? "VERB" : "NOUN";
	if (isNameHere(lexeme, before, after)) return "PROPN";
	if (
		lexeme.norm === "cut" &&
		/^(?:tax|pay|rate|budget|job|price|spending|aid)$/.test(before?.norm ?? "") &&
		/^[,.;]$/.test(after?.text ?? ".")
	)
		return "NOUN";
	if (lexeme.norm === "fine" && isNominal(before)) return "NOUN"; // "a library fine"
	return (lexeme.pos === "VERB" && isDoing(lexeme, before, after)) || isNounHere(lexeme.norm, before, after) ? "NOUN" : lexeme.pos;
}

/** Only these can be taken for what they are not. */
const isDoubtful = ({ pos, norm, text }: Lexeme): boolean =>
	pos === "VERB" ||
	(pos === "NOUN" && norm.endsWith("s")) ||
	norm === "average" ||
	norm === "fine" ||
	(/^(?:ADJ|ADV|X)$/.test(pos) && norm !== text);

export const retag = (lexemes: readonly Lexeme[]): readonly Lexeme[] =>
	lexemes.map((lexeme, at) => {
		const pos = isDoubtful(lexeme) ? posOf(lexemes, at) : lexeme.pos;
		return pos === lexeme.pos ? lexeme : { ...lexeme, pos };
	});
