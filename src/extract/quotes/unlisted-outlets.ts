/**
 * Outlets that no list has, by how one article treats them: "BERGEN, May 2 (Nordpress) -", "told Nordpress by phone", "Nordpress's evening show". What
 * is told to them elsewhere in it came through them too.
 */

import type { Span } from "../../facts/span.ts";
import { SURNAMES } from "../lexicon/surnames.ts";
import { isGivenName } from "../names/runs.ts";

/** An agency in brackets behind where and when it writes: group 1 its name. */
const datelinePattern = /^[^\n(]{3,60}\((\p{Lu}[\p{L}\d .&'’-]{1,30})\)\s{0,2}[-–—]/mu;

/** No name has longer words: text without spaces is not scanned again and again. */
const NAME = "((?:al |el )?\\p{Lu}[\\p{L}\\d’'-]{0,30}(?: (?:\\p{Lu}[\\p{L}\\d-]{0,30}|\\d{1,4})){0,2})";

/** Group 1 whom somebody told it by phone or in an interview. */
const reachedPattern = new RegExp(
	`\\b(?:told|tells|spoke to|speaking to|speaking with|message to) (?:the )?${NAME}(?: on \\p{Lu}\\p{Ll}+day)?,? (?:by (?:tele)?phone|over the phone|for (?:the|this|our) (?:piece|article|story)|in an? (?:(?:recent|new|phone|telephone|exclusive) )?(?:interview|text message|e-?mail))`,
	"gu",
);

/** Group 1 whose programme it is. */
const airedPattern = new RegExp(`\\b${NAME}['’]s (?:["“]?[\\p{L}-]{1,30}["”]? ){0,3}(?:programme|program|show|podcast|newscast)\\b`, "gu");

/** As many as one article has; more are no outlets. */
const MAX_OUTLETS = 20;

/** Somebody's, by the words of it alone: "Ida", "Ida Holm". */
const isSomebodys = (name: string): boolean => {
	const words = name.toLowerCase().split(" ");
	// "River 97", "Al Watania"
	if (/\d|^(?:al|el) /i.test(name)) return false;
	return isGivenName(words[0] ?? "") || SURNAMES.has(words.at(-1) ?? "");
};

/** `isPerson`: is somebody named there? */
export function findUnlistedOutlets(text: string, isPerson: (place: Span) => boolean): readonly string[] {
	const matches = [datelinePattern.exec(text), ...text.matchAll(reachedPattern), ...text.matchAll(airedPattern)];
	const names = matches.flatMap((match): string[] => {
		const name = match?.[1]?.replace(/['’]s$/, "");
		if (!match || name === undefined || isSomebodys(name)) return [];
		const start = match.index + match[0].indexOf(name);
		return isPerson({ start, end: start + name.length }) ? [] : [name];
	});
	return [...new Set(names)].slice(0, MAX_OUTLETS);
}
