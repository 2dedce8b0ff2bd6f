/**
 * Many papers set the first letter of an article large (a floating "::first-letter"), and no browser finds the first word then.
 * A directive that starts with the article's first word -> the same without it, to stand behind the other; null for any else.
 */
import type { TextDirective } from "./directive.ts";
import { normalise } from "./normal-text.ts";

/** Catches "Rates " of "Rates of rent"; leaves "Rates". */
const firstWordPattern = /^\S+\s+/;

/** `articleText` is normalised. */
export function withoutDropCap(articleText: string, directive: TextDirective): TextDirective | null {
	const { prefix, ...rest } = directive;
	if (!articleText.startsWith(normalise(prefix || rest.start))) return null;
	if (!prefix) return firstWordPattern.test(rest.start) ? { ...rest, start: rest.start.replace(firstWordPattern, "") } : null;
	return firstWordPattern.test(prefix) ? { ...rest, prefix: prefix.replace(firstWordPattern, "") } : rest;
}
