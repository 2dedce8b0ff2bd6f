/** What the page's sources say of the authors -> their names, without desks, agencies and the outlet itself. */
import { bylinePattern } from "../clean/lead.ts";
import { sameWords } from "../clean/same-words.ts";
import { parseAuthors } from "./author-names.ts";
import { type AllClaims, statedBy } from "./precedence.ts";

/** The first source that names persons, and not the outlet; or the page's byline, where it has these names and more. */
export function chooseAuthors(claims: AllClaims, siteNames: readonly string[]): string | null {
	const named = namesBySource(claims, siteNames).filter(({ names }) => names.length > 0);
	const [first] = named;
	if (!first) return null;
	return (fullerByline(claims, first.names, siteNames) ?? first.names).join("; ");
}

/** One line of the page's byline with all of these names and more. What stands in other lines may be a menu. */
function fullerByline(claims: AllClaims, names: readonly string[], siteNames: readonly string[]): readonly string[] | undefined {
	return (claims.page.authors ?? [])
		.flatMap((text) => text.split(/;\s/))
		.map((line) => parseAuthors(line, (part) => isOutlet(part, siteNames) || isOneWord(part)))
		.find((shown) => shown.length > names.length && names.every((name) => shown.some((other) => sameWords(name, other))));
}

/** The persons that each source names, the most trusted first. */
export const namesBySource = (claims: AllClaims, siteNames: readonly string[]) =>
	statedBy(claims, "authors").map(({ source, value }) => ({
		source,
		names: [
			...new Set(
				value.flatMap((name) => parseAuthors(name, (part) => isOutlet(part, siteNames) || (source === "page" && isOneWord(part)))),
			),
		],
	}));

const isOutlet = (name: string, siteNames: readonly string[]): boolean =>
	siteNames.some(
		(site) => sameWords(site, name) || site.replaceAll(/[^a-z]/gi, "").toLowerCase() === name.replaceAll(" ", "").toLowerCase(),
	);

/** On the page a single word in the byline is a place or a label. */
export const isOneWord = (name: string): boolean => !name.includes(" ");

/** `By Ann Example: The harbour was closed ...`: the name ends at the colon. Not `By Monday: ...`. */
const namedBeforePattern = /^By ((?:\p{Lu}[\p{L}.'’-]* ){1,3}\p{Lu}[\p{L}'’-]+): /u;

/** A byline without a class or a link of its own, as it stood above or below the article's text, or at the text's beginning. */
export function authorsInLines(lines: readonly string[], firstBlock: string, siteNames: readonly string[]): string | null {
	const before = namedBeforePattern.exec(firstBlock)?.[0];
	for (const line of before === undefined ? lines : [...lines, before.replace(/: $/, "")]) {
		const names = bylinePattern.test(line) ? parseAuthors(line, (part) => isOutlet(part, siteNames) || isOneWord(part)) : [];
		if (names.length > 0) return names.join("; ");
	}
	return null;
}
