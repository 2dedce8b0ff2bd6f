/**
 * How sure a number is: the hedge before or after it ("an estimated", "up to", "or more"), with its place. Refuses what hedges
 * another word.
 */
import type { Change } from "../../facts/types.ts";
import { BETWEEN, HEDGES_AFTER, HEDGES_BEFORE } from "../lexicon/hedges.ts";
import type { Lexeme } from "./lexemes.ts";
import type { Quantity } from "./quantity.ts";

export interface Hedge {
	readonly change: Extract<Change, "~" | "<" | ">">;
	/** Lexemes [first, next) of hedge and number. */
	readonly first: number;
	readonly next: number;
}

const LONGEST = 4;
/** "at least a further 20": so many words may stand between. */
const MAX_BETWEEN = 3;

const spaced = (lexemes: readonly Lexeme[], first: number, next: number): string =>
	lexemes
		.slice(first, next)
		.map((l) => l.norm)
		.join(" ");

/** "over five years", "above 50": with these a hedge could be a preposition. */
const PREPOSITIONS = new Set(["over", "under", "within", "near", "around", "about", "inside", "beyond", "below", "above"]);

function hedgeEndingAt(lexemes: readonly Lexeme[], end: number): { change: Hedge["change"]; first: number; text: string } | null {
	for (let length = LONGEST; length > 0; length--) {
		const first = end - length;
		if (first < 0) continue;
		const text = spaced(lexemes, first, end);
		const change = HEDGES_BEFORE.get(text);
		if (change !== undefined) return { change, first, text };
	}
	return null;
}

/** "chosen over three other mayors": nobody bounds so small a count. */
const isSmallCount = ({ type, amount }: Quantity): boolean => type === "count" && amount.form === "words" && Number(amount.value) <= 10;

export function findHedgeBefore(lexemes: readonly Lexeme[], quantity: Quantity): Hedge | null {
	const { first, next } = quantity;
	for (let end = first; end > 0 && first - end <= MAX_BETWEEN; end--) {
		const found = hedgeEndingAt(lexemes, end);
		if (found) {
			// "over the past two years", "over five years": a stretch of time, not a bound
			if (found.text === "over" && isSmallCount(quantity)) return null;
			if (
				quantity.type === "duration" &&
				found.text === "over" &&
				!/^(?:ago|before|after|later|earlier)$/.test(lexemes[next]?.norm ?? "") && // "over a decade before that"
				(end < first || !/^(?:just|well|for|lasted|took)$/.test(lexemes[found.first - 1]?.norm ?? ""))
			)
				return null;
			if (found.text === "some" && end < first) return null;
			if (PREPOSITIONS.has(found.text) && end < first && /^(?:the|these|those|his|her|its|their|all)$/.test(lexemes[end]?.norm ?? ""))
				return null;
			return { change: found.change, first: found.first, next };
		}
		if (!BETWEEN.has(lexemes[end - 1]?.norm ?? "")) return null;
	}
	return null;
}

export function findHedgeAfter(lexemes: readonly Lexeme[], first: number, next: number): Hedge | null {
	for (let length = 3; length > 0; length--) {
		const change = HEDGES_AFTER.get(spaced(lexemes, next, next + length));
		if (lexemes[next + length]?.norm === "than") continue; // "30 mills and more than 70"
		if (change !== undefined && next + length <= lexemes.length) return { change, first, next: next + length };
	}
	return null;
}
