/** Who signs a quotation: "Ida Holm, Ph.D." beneath one that the page sets apart, "— Ida Holm, engineer" right behind any. */
import { type Span, slice } from "../../facts/span.ts";
import { AGENCIES } from "../lexicon/outlets.ts";
import type { TokenizedText } from "../tokens.ts";
import type { Attribution } from "./link.ts";
import { isSignature } from "./stands-alone.ts";
import { tokensIn } from "./token-places.ts";

/** Catches "— Ida Holm, engineer" and "- Ida Holm"; leaves "— Ida Holm opened it in May" and "— the mayor". */
const dashedPattern = /^\s*(?:[—–―]|--?)\s*(?<name>\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3})(?=\s*$|, [^.!?;:“”"]{2,60}$)/u;

/** The name and who bears it; longer is a sentence. */
const MAX_SIGNATURE_CHARS = 120;

/** Whose news it is: catches "The Associated Press" and "Staff Reports". */
const isCredit = (name: string): boolean =>
	name.replace(/^The /, "") in AGENCIES || /\b(?:Staff|Wires?|Press|News|Services?|Reports?)\b/.test(name);

/** From the name on. */
function findDashed(words: TokenizedText, behind: Span): Span | null {
	if (behind.end - behind.start > MAX_SIGNATURE_CHARS) return null;
	const match = dashedPattern.exec(slice(words.text, behind));
	const name = match?.groups?.name;
	if (!match || !name || isCredit(name)) return null;
	const stop = /(?:(?<=\p{Ll}{3})\.)?\s*$/u.exec(slice(words.text, behind))?.[0].length ?? 0; // the dot of "Holm.", not that of "Jr."
	return { start: behind.start + match[0].indexOf(name), end: behind.end - stop };
}

export function findSignature(words: TokenizedText, { content }: Attribution): Span | null {
	const tail = content.at(-1) as Span;
	const { block } = words.tokens[tokensIn(words, tail).first] ?? {};
	const here = block === undefined ? undefined : words.blocks[block];
	if (!here || block === undefined) return null;
	const next = words.blocks[block + 1];
	const rest = { start: tail.end, end: here.end };
	const behind = slice(words.text, rest).trim() === "" ? next : rest;
	const dashed = behind && findDashed(words, behind);
	if (dashed) return dashed;
	if (!next || here.kind !== "quotation" || !isSignature(words, next)) return null;
	const dash = /^[\s—–―-]*/.exec(slice(words.text, next))?.[0].length ?? 0;
	return { start: next.start + dash, end: next.end };
}
