/**
 * A byline or an author field -> the names of persons in it. Refuses desks, staffs, agencies, the outlet itself and addresses:
 * an article "by Example News" names no author.
 */
import { isDateLine } from "../clean/dates.ts";
import { agencyNamed } from "./agencies.ts";
import { tidy } from "./claims.ts";

/** What bylines begin with: `By `, `Written by:`, `Von `; and what sites put before names. */
const beginningPattern =
	/^(?:(?:story|text|report|words|written|reported|reporting|posted|published|analysis|opinion|more (?:stories|articles)|view all posts|articles?|author)\s+)?(?:by|from|von|por|par|di|door)\b\s*:?\s*|^authors?\s*:\s*/i;

/** What follows the names: a bar, a bracket, a handle, a date, a place of work. */
const endPattern =
	/\s[|•·/]\s?|\s[—–-]+\s|[(@\d]|\b(?:updated|published|posted|last modified|special to|follow|staff (?:writer|reporter|correspondent|photographer)|reviewed|contributing|senior|special|associated press|agence france|is an?|for (?=\p{Lu})|in (?=\p{Lu})|at (?=\p{Lu})|of the |on (?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? ?$)/iu;

const dividerPattern = /\s*(?:;|,|\s&\s|\s(?:and|und|et|y|e|with)\s)\s*/i;

/** `Staff Reports`, `Web Desk`, `Our Foreign Staff`, `admin`, `example.com`; not `Ann Deskins`. */
const deskPattern =
	/(?<!\p{L})(?:reviewed|sports?|staff|desk|newsroom|news ?room|team|admin(?:istrator)?|editors?|editorial|reporters?|reporting|correspondents?|writers?|producer|columnist|contributors?|agenc(?:y|ies)|news|press|media|services?|bureau|wires?|redaktion|redacci[oó]n|redazione|r[eé]daction|redactie|an[oó]nimo|anonymous|guest|гость|редакция|online|network|magazine|newspaper|university|institute|department|photographer|company|inc|ltd|group|consulting|design|studios?|post|times|tribune|journal|herald|gazette|chronicle|daily|weekly|search|share|subscribe|the)(?!\p{L})|\.(?:com|org|net|[a-z]{2})\b|https?:|www\./iu;

/** `Dec`, `July`: left of a date. April and June are first names, too, and then not alone. */
const monthPattern = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?\.?$/i;

/** Degrees and generations after a name: `Ann Example, MD`, `Bo Example, Jr.`. */
const suffixPattern = /^(?:m\.?d|ph\.?d|ma|ms|msc|ba|bs|rn|rd|mph|mba|jd|esq|dr|prof|facp|jr|sr|ii|iii|iv)\.?$/i;

/** `Ann Example`, `J.O. Example`, `Ana de la Example`, `kei_eno`; words of letters, the first with a capital in a name of several. */
const nameWordPattern = /^[\p{L}\p{M}.'’‘_-]+$/u;

const MAX_NAME_WORDS = 5;

export function parseAuthors(text: string, isOutlet: (name: string) => boolean): string[] {
	const names = namesIn(withoutDateBefore(text), isOutlet);
	const full = names.filter((name) => name.includes(" "));
	return (full.length > 0 ? full : names).map(fromCapitals);
}

/** `3 May 2021; |; Ann Example` -> `Ann Example`: a date ends the names only behind them. */
function withoutDateBefore(text: string): string {
	const parts = text.split(/;\s/);
	const from = parts.findIndex((part) => !isDateLine(part) && /\p{L}/u.test(part));
	return parts.slice(Math.max(0, from)).join("; ");
}

function namesIn(text: string, isOutlet: (name: string) => boolean): string[] {
	const from = tidy(text)
		.replace(/^(By)(?=\p{Lu}\p{Ll})/u, "$1 ")
		.replace(beginningPattern, "");
	const end = from.search(endPattern);
	return (end > 0 ? from.slice(0, end) : from)
		.split(dividerPattern)
		.map((part) => sentenceBefore(part.replace(beginningPattern, "").trim()))
		.filter((part) => isPersonName(part) && !isOutlet(part) && agencyNamed(part) === null);
}

/** `Ann Example. Example International` -> `Ann Example`; but `Ann C. Example` is one name. */
const sentenceBefore = (part: string): string => part.replace(/(\p{Ll}{2,})\.\s.*$/u, "$1").replace(/\.$/, "");

function isPersonName(part: string): boolean {
	if (part.length < 3 || part.length > 60 || deskPattern.test(part) || suffixPattern.test(part)) return false;
	const words = part.split(" ");
	// `BBNTEAM`, `WXYZ`: a login of a newsroom.
	if (words.length === 1 && ((part === part.toUpperCase() && /\p{Lu}/u.test(part)) || monthPattern.test(part))) return false;
	if (words.length > MAX_NAME_WORDS || !words.every((word) => nameWordPattern.test(word))) return false;
	return words.length === 1 || (/^\p{Lu}|^\p{Lo}/u.test(part) && /^\p{Lu}|^\p{Lo}/u.test(words.at(-1) as string));
}

/** `ANN EXAMPLE` -> `Ann Example`; `ANN McEXAMPLE` and `JD Example` stay. */
const fromCapitals = (name: string): string =>
	name === name.toUpperCase() && name.includes(" ")
		? name.toLowerCase().replace(/(^|[\s'’-]|\b[a-z]\.)(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
		: name;
