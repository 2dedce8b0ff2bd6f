/**
 * The time a figure holds for: the date that stands right after it ("5% so far this year"), right before it, or at the head of its
 * sentence ("In 2018, 40 mills shut"). Null where another figure stands between or no date is near.
 */
import { type Lexeme, wordAt } from "./lexemes.ts";
import type { Run } from "./phrases.ts";
import type { Quantity } from "./quantity.ts";

/** Words between a figure and its date. */
const NEAR = 5;

const LEADING = new Set([
	"in",
	"on",
	"by",
	"since",
	"during",
	"so",
	"far",
	"until",
	"through",
	"for",
	"as",
	"of",
	"from",
	"to",
	"at",
	"before",
	"after",
	"late",
	"early",
]);

function dateFrom(lexemes: readonly Lexeme[], at: number): Run {
	let [first, next] = [at, at];
	while (lexemes[next]?.dated) next++;
	while (lexemes[first - 1]?.dated) first--;
	while (LEADING.has(wordAt(lexemes, first - 1)) || isPartOf(lexemes, first)) first--;
	return { first, next };
}

/** The "end" of "by the end of 2031", the words of "in the first half of 2030": parts of a period, before its "of". */
const isPartOf = (lexemes: readonly Lexeme[], first: number): boolean =>
	/^(?:end|beginning|start|close|half|middle|first|second|latter|the)$/.test(wordAt(lexemes, first - 1)) &&
	/^(?:of|end|beginning|start|close|half|middle|first|second|latter)$/.test(wordAt(lexemes, first));

/** "Kell's 2028 campaign", "last week's poll": the date tells which, and not when. */
function isModifier(lexemes: readonly Lexeme[], { first, next }: Run): boolean {
	if (/['’]s?$/.test(wordAt(lexemes, next - 1))) return true;
	const after = lexemes[next];
	return (
		/^\d{4}$/.test(wordAt(lexemes, next - 1)) &&
		lexemes[first]?.dated === true &&
		after?.kind === "word" &&
		/^(?:NOUN|ADJ|PROPN)$/.test(after.pos)
	);
}

const timeFrom = (lexemes: readonly Lexeme[], at: number): Run | null => {
	const run = dateFrom(lexemes, at);
	return isModifier(lexemes, run) ? null : run;
};

/** "was born in 1989, 40 mills": a date before a comma goes with what stands before it; "said that on Tuesday, 40 people" with what follows. */
function isElsewhere(lexemes: readonly Lexeme[], at: number): boolean {
	if (wordAt(lexemes, at + 1) !== "," || /^(?:when|where)$/.test(wordAt(lexemes, at + 2))) return false;
	const { first } = dateFrom(lexemes, at);
	return !(
		first === 0 ||
		lexemes[first - 1]?.kind === "mark" ||
		/^(?:that|and|but|because|as|starting|beginning)$/.test(wordAt(lexemes, first - 1))
	);
}

export function findTime(
	lexemes: readonly Lexeme[],
	quantity: Quantity,
	before: Quantity | undefined,
	after: Quantity | undefined,
): Run | null {
	for (let at = quantity.next; at < lexemes.length && at - quantity.next <= NEAR; at++) {
		if (at === after?.first || /^(?:;|:|,)$/.test(wordAt(lexemes, at))) break;
		if (lexemes[at]?.dated) return timeFrom(lexemes, at);
	}
	// "from 54% in May to 35%": the time is that of the one before
	if (before && wordAt(lexemes, quantity.first - 1) === "to") return null;
	for (let at = quantity.first - 1; at >= 0 && quantity.first - at <= NEAR; at--) {
		if ((before && at < before.next) || wordAt(lexemes, at) === ";") break;
		if (lexemes[at]?.dated) return isElsewhere(lexemes, at) ? null : timeFrom(lexemes, at);
	}
	const head = lexemes.findIndex((l) => !LEADING.has(l.norm));
	return head >= 0 && head < 3 && lexemes[head]?.dated ? timeFrom(lexemes, head) : null;
}
