/** "every December", "each Friday": a day or month that comes again and again is no date. */
import { type Lexeme, wordAt } from "../figures/lexemes.ts";

export const isRecurring = (lexemes: readonly Lexeme[], at: number): boolean => /^(?:every|each)$/.test(wordAt(lexemes, at - 1));
