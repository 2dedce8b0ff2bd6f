/** What the page itself shows of the article: its time, its language, its canonical link; and whose the rights are. */
import { nameWords } from "../elements.ts";
import { type Claims, stated, tidy } from "./claims.ts";
import { parseIsoDate } from "./iso-date.ts";
import { inLocalDay } from "./local-day.ts";

/** ` article publish date `, ` story timestamp `; not ` update `. */
const dateClassPattern =
	/ (?:date|dates|time|timestamp|datetime|date time|published|pub date|publish date|posted|posted on|dateline|byline|author|meta|submitted) /;

/** `Updated: ...`, `Last modified ...`. */
const modifiedPattern = /^(?:last )?(?:updated?|modified|aktualisiert|mis à jour|aggiornato|actualizado)\b/i;

const MAX_DATE_LINE_CHARS = 160;

/** A date line with the white space of its source; more is a part of the page. */
const MAX_DATE_ELEMENT_CHARS = 2000;

/** `root`: the part of the page that is the article, or the page. */
export function readPageClaims(document: Document, root: ParentNode): Claims {
	const dates = readDates(root);
	return stated({
		datePublished: dates.find((date) => !date.modified)?.text ?? dates[0]?.text,
		dateModified: dates.find((date) => date.modified)?.text,
		inLanguage: document.documentElement?.getAttribute("lang"),
		url: document.querySelector('link[rel~="canonical"]')?.getAttribute("href"),
	});
}

/** `© 2024 Daily Example. All rights reserved`, `©2005-2015 DailyEx, LLC`; not `© 2024 - Designed by Example Media`. */
const rightsPattern =
	/©\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s*((?:\p{Lu}|\d)[^.,|©\n]{1,44}?)(?=,? (?:llc|inc|ltd|limited|all rights)\b|[.,|]|$)/iu;

const MAX_RIGHTS_CHARS = 300;

/** Whose rights the page's imprint states: a site's name where it states no other. */
export function rightsHolder(document: Document): string | null {
	for (const element of document.querySelectorAll('[class*="copyright" i], footer, [role="contentinfo"]')) {
		const text = tidy(element.textContent);
		const at = text.indexOf("©");
		const name = at < 0 ? undefined : rightsPattern.exec(text.slice(at, at + MAX_RIGHTS_CHARS))?.[1];
		if (name !== undefined && !/\b(?:by|rights|reserved|copyright)\b/i.test(name)) return name.trim();
	}
	return null;
}

const CANDIDATES =
	'h1, time, [itemprop~="datePublished"], [class*="date" i], [class*="time" i], [class*="publish" i], [class*="posted" i], [class*="byline" i], [class*="author" i], [class*="meta" i]';

/** Dates shown near the headline: after it, or on the page where there is none. */
function readDates(root: ParentNode): { text: string; modified: boolean }[] {
	const headline = root.querySelector("h1");
	const out: { text: string; modified: boolean }[] = [];
	let isBelow = headline === null;
	for (const element of root.querySelectorAll(CANDIDATES)) {
		if (element === headline) isBelow = true;
		if (!isBelow || element === headline) continue;
		if (element.localName !== "time" && !dateClassPattern.test(nameWords(element))) continue;
		// The time inside it says more than the line around it.
		if (element.querySelector("time[datetime]") !== null) continue;
		const text = element.textContent ?? "";
		if (text.length > MAX_DATE_ELEMENT_CHARS) continue;
		const line = tidy(text);
		const date = parseIsoDate(element.getAttribute("datetime") ?? element.getAttribute("content") ?? line);
		if (line.length > MAX_DATE_LINE_CHARS || date === null || isElsewhere(element)) continue;
		out.push({ text: inLocalDay(date, [parseIsoDate(withYear(line, date))]), modified: modifiedPattern.test(line) });
		if (out.length === MAX_DATES) break;
	}
	return out;
}

/** The first is the article's; what follows may be other articles'. */
const MAX_DATES = 2;

/** Old pages lay out all of themselves in tables; a table of results has no paragraphs. */
const isElsewhere = (element: Element): boolean =>
	element.closest("nav, footer, aside") !== null || element.closest("table")?.querySelector("p") === null;

/** `Posted Nov 18, 8:19 PM` -> `Posted Nov 18 2019, 8:19 PM`: readers know the year. */
const withYear = (line: string, date: string): string =>
	/\b\d{4}\b/.test(line) ? line : line.replace(/(\p{L}{3,9}\.? \d{1,2})\b/u, `$1 ${date.slice(0, 4)}`);
