/**
 * Citations for a list of works: APA (7th), MLA (9th) and Chicago (17th, bibliography) of a newspaper article on the web. They
 * are in English whatever the interface speaks, as the styles are. Lines, since the paper's name is set apart.
 */
import { joinLines, type Line } from "../outline.ts";
import type { CitedArticle, Day } from "./cited-article.ts";
import { type CitedName, initialsOf, joinNames } from "./names.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** MLA shortens all months but the shortest. */
const MLA_MONTHS = "Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.".split(" ");

/** A sentence's end: a full stop unless the words bring an end of their own. Catches "Why?", "“Go!”"; leaves "Why". */
const endedPattern = /[.!?]["”’']?$/;

const sentence = (words: string | null): string => (words ? `${words}${endedPattern.test(words) ? "" : "."}` : "");

const inverted = ({ family, given }: CitedName): string => (given === "" ? family : `${family}, ${given}`);

const natural = ({ family, given }: CitedName): string => (given === "" ? family : `${given} ${family}`);

const monthDay = ({ month, day }: Day): string => `${MONTHS[month - 1]} ${day}`;

const one = (words: string | null | undefined): Line | null => (words ? [words] : null);

/** A title within quotation marks: its own double marks become single. Catches "“Go”"; leaves "‘Go’". */
function quoted(title: string): string {
	const inner = title
		.replace(/“/g, "‘")
		.replace(/”/g, "’")
		.replace(/"([^"]*)"/g, "‘$1’");
	return `“${sentence(inner)}”`;
}

/** "The Courier, 4 June 2031." with the paper's name set apart. */
function placed(publisher: string | null, rest: readonly (string | null | undefined)[]): Line | null {
	const parts = [publisher ? [{ em: publisher }] : null, ...rest.map(one)].filter((part) => part !== null);
	return parts.length > 0 ? [...joinLines(parts, ", "), "."] : null;
}

export function citeApa({ names, title, publisher, published, url }: CitedArticle): Line {
	const apaName = (name: CitedName) => (name.given === "" ? name.family : `${name.family}, ${initialsOf(name.given)}`);
	const date = [published ? `(${published.year}, ${monthDay(published)}).` : "(n.d.)."];
	const authors = one(sentence(joinNames(names.map(apaName), "&")));
	const heading = one(sentence(title));
	const paper = placed(publisher, []);
	if (authors) return joinLines([authors, date, heading, paper, one(url)], " ");
	return joinLines(heading ? [heading, date, paper, one(url)] : [paper, date, one(url)], " ");
}

export function citeMla({ names, title, publisher, published, url, accessed }: CitedArticle): Line {
	const [first, second] = names;
	const mlaDay = (day: Day) => `${day.day} ${MLA_MONTHS[day.month - 1]} ${day.year}`;
	let authors = first ? inverted(first) : "";
	if (first && second) authors += names.length === 2 ? `, and ${natural(second)}` : ", et al";
	const where = placed(publisher, [published && mlaDay(published), url?.replace(/^https?:\/\//, "")]);
	return joinLines([one(sentence(authors)), title ? [quoted(title)] : null, where, accessed && [`Accessed ${mlaDay(accessed)}.`]], " ");
}

export function citeChicago({ names, title, publisher, published, url, accessed }: CitedArticle): Line {
	const ordered = names.map((name, index) => (index === 0 ? inverted(name) : natural(name)));
	const chicagoDay = (day: Day) => `${monthDay(day)}, ${day.year}`;
	const where = placed(publisher, [published && chicagoDay(published)]);
	const visited = accessed && !published ? [`Accessed ${chicagoDay(accessed)}.`] : null;
	const authors = one(sentence(joinNames(ordered, "and")));
	return joinLines([authors, title ? [quoted(title)] : null, where, visited, url ? [`${url}.`] : null], " ");
}
