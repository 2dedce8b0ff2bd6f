/** What the tests of numbers that count nothing have in common: the lexemes of a sentence, a quantity, and the words beside it. */
import type { Lexeme } from "../lexemes.ts";
import type { Quantity } from "../quantity.ts";

export type Reason = (lexemes: readonly Lexeme[], quantity: Quantity) => boolean;

export const before = (lexemes: readonly Lexeme[], quantity: Quantity): Lexeme | undefined => lexemes[quantity.first - 1];

export const afterNumber = (lexemes: readonly Lexeme[], quantity: Quantity): Lexeme | undefined => lexemes[quantity.amount.next];

export const isDigits = (quantity: Quantity): boolean => quantity.amount.form === "digits" && quantity.amount.scale === 1;
