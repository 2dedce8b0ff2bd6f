/**
 * What a verb of change moves: "cut the price of power by 5%" is about the price of power, whoever cuts. Null for what moves by
 * itself ("power rose by 5%") and for the passive.
 */
import { type Lexeme, wordAt } from "./lexemes.ts";
import { phraseFrom, type Run } from "./phrases.ts";

const MOVING =
	/^(?:cut|reduc|lower|rais|increas|boost|expand|lift|driv|bring|push|slow|slash|trim|improv|hik|widen|narrow|shrink|shorten|extend)(?:s|e|es|ed|ing|ting|ming)?$|^(?:drove|brought)$|^(?:doubl|tripl|quadrupl|quintupl|halv)(?:es?|ed|ing)$/;

/** Words that make a noun of what follows: "an increase", "in a cut". */
const BEFORE_NOUN = /^(?:an?|the|this|that|its|their|his|her|any|of|in|for|no|each|another)$/;

/** "cut the price of power made by large mills to": no object and its tail are longer. */
const REACH = 14;

/** Past "of power", "in the north" to where the object ends. */
function objectFrom(lexemes: readonly Lexeme[], at: number, end: number): Run | null {
	const base = phraseFrom(lexemes, at);
	if (base === null || base.next > end) return null;
	const tail = /^(?:of|in|for|on)$/.test(wordAt(lexemes, base.next)) ? phraseFrom(lexemes, base.next + 1) : null;
	return tail && tail.next <= end ? { first: base.first, next: tail.next } : base;
}

/** `link` is the lexeme of the "by", "to" or "from" before the figure. */
export function findMoved(lexemes: readonly Lexeme[], link: number): Run | null {
	for (let at = link - 1; at >= 0 && link - at <= REACH; at--) {
		const lexeme = lexemes[at] as Lexeme;
		if (lexeme.kind === "mark" && /[,;:]/.test(lexeme.text)) return null;
		const before = lexemes[at - 1];
		if (!MOVING.test(lexeme.norm) || BEFORE_NOUN.test(before?.norm ?? "") || before?.pos === "ADJ") continue;
		return objectFrom(lexemes, at + 1, link);
	}
	return null;
}
