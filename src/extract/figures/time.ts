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
	while (LEADING.has(wordAt(lexemes, first - 1))) first--;
	return { first, next };
}

export function findTime(
	lexemes: readonly Lexeme[],
	quantity: Quantity,
	before: Quantity | undefined,
	after: Quantity | undefined,
): Run | null {
	for (let at = quantity.next; at < lexemes.length && at - quantity.next <= NEAR; at++) {
		if (at === after?.first || /^(?:;|:|,)$/.test(wordAt(lexemes, at))) break;
		if (lexemes[at]?.dated) return dateFrom(lexemes, at);
	}
	for (let at = quantity.first - 1; at >= 0 && quantity.first - at <= NEAR; at--) {
		if ((before && at < before.next) || wordAt(lexemes, at) === ";") break;
		if (lexemes[at]?.dated) return dateFrom(lexemes, at);
	}
	const head = lexemes.findIndex((l) => !LEADING.has(l.norm));
	return head >= 0 && head < 3 && lexemes[head]?.dated ? dateFrom(lexemes, head) : null;
}
