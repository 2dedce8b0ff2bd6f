/**
 * Numbers that count nothing: names ("Flight 93", "F-35"), years, clock times, ordinals, phone numbers, addresses, versions. A
 * table of reasons; the first that holds says why.
 */
import { isAddress, isLabel, isListMark, isSerial } from "./not-figures/marks.ts";
import {
	isClassLetter,
	isLetterName,
	isModelNumber,
	isModelPair,
	isNameAfterHedge,
	isNameAfterNumber,
	isNameInWords,
	isNamePart,
	isNumberedThing,
	isNumberToCall,
	isOneThing,
} from "./not-figures/names.ts";
import type { Reason } from "./not-figures/reason.ts";
import { isClockTime, isDayOfMonth, isOrdinal, isYears } from "./not-figures/times.ts";
import { isBackReference, isFixed, isKind, isLoneWord, isPronoun, isTiedWord } from "./not-figures/words.ts";

const REASONS: readonly Reason[] = [
	isOrdinal,
	isDayOfMonth,
	isClockTime,
	isNamePart,
	isNumberedThing,
	isNameAfterNumber,
	isNameAfterHedge,
	isClassLetter,
	isOneThing,
	isLabel,
	isListMark,
	isNameInWords,
	isSerial,
	isAddress,
	isFixed,
	isLetterName,
	isTiedWord,
	isModelNumber,
	isModelPair,
	isNumberToCall,
];

/** What the number is part of, asked of each number by itself. */
export const isNoFigure: Reason = (lexemes, quantity) => REASONS.some((reason) => reason(lexemes, quantity));

/** What counts nothing, asked after neighbours were joined: "one or two people" counts, "one" alone does not. */
const NOTHING: readonly Reason[] = [isPronoun, isBackReference, isKind, isLoneWord, isYears];

export const countsNothing: Reason = (lexemes, quantity) => NOTHING.some((reason) => reason(lexemes, quantity));
