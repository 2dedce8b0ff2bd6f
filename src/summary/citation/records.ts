/**
 * Citations for reference managers: BibTeX, RIS and CSL-JSON of a newspaper article on the web.
 */
import type { CitedArticle, Day } from "./cited-article.ts";
import type { CitedName } from "./names.ts";

const twoDigits = (part: number): string => String(part).padStart(2, "0");

const isoDay = ({ year, month, day }: Day): string => `${year}-${twoDigits(month)}-${twoDigits(day)}`;

const TEX: Record<string, string> = { "\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}" };

/** Characters that TeX acts on. Catches "&", "{"; leaves "é", "“". */
const texPattern = /[\\{}$&#%_~^]/g;

const escapeTex = (words: string): string => words.replace(texPattern, (char) => TEX[char] ?? `\\${char}`);

/** A name of one part is braced, or BibTeX would take "Associated Press" apart. */
const bibtexName = ({ family, given }: CitedName): string =>
	given === "" ? `{${escapeTex(family)}}` : `${escapeTex(family)}, ${escapeTex(given)}`;

const typeable = (words: string): string =>
	words
		.normalize("NFKD")
		.toLowerCase()
		.replace(/[^a-z0-9]/g, "");

/** "mora2031harbour": letters and digits only, since keys are typed. */
function keyOf({ names, published, title }: CitedArticle): string {
	const titleWord =
		title
			?.split(/\s+/)
			.map(typeable)
			.find((word) => word.length > 3) ?? "";
	return `${typeable(names[0]?.family ?? "")}${published?.year ?? ""}${titleWord}` || "article";
}

export function writeBibtex(cited: CitedArticle): string {
	const { names, title, publisher, published, url, accessed, language } = cited;
	const fields: [string, string | null][] = [
		["author", names.length > 0 ? names.map(bibtexName).join(" and ") : null],
		["title", title && `{${escapeTex(title)}}`],
		["journal", publisher && escapeTex(publisher)],
		["year", published && String(published.year)],
		["date", published && isoDay(published)],
		["url", url?.replace(/[{}\\]/g, encodeURIComponent) ?? null],
		["urldate", accessed && isoDay(accessed)],
		["langid", language && escapeTex(language)],
	];
	const lines = fields.flatMap(([name, value]) => (value ? [`\t${name} = {${value}},`] : []));
	return `@article{${keyOf(cited)},\n${lines.join("\n")}\n}\n`;
}

export function writeRis({ names, title, publisher, published, url, accessed, language }: CitedArticle): string {
	const slashed = (day: Day) => isoDay(day).replaceAll("-", "/");
	const lines: [string, string | null][] = [
		["TY", "NEWS"],
		...names.map(({ family, given }): [string, string] => ["AU", given === "" ? family : `${family}, ${given}`]),
		["TI", title],
		["T2", publisher],
		["PY", published && String(published.year)],
		["DA", published && slashed(published)],
		["UR", url],
		["Y2", accessed && slashed(accessed)],
		["LA", language],
	];
	return `${lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : [])).join("\r\n")}\r\nER  - \r\n`;
}

export function writeCslJson(cited: CitedArticle): string {
	const { names, title, publisher, published, url, accessed, language } = cited;
	const dateParts = (day: Day | null) => day && { "date-parts": [[day.year, day.month, day.day]] };
	const item = {
		id: keyOf(cited),
		type: "article-newspaper",
		author: names.length > 0 ? names.map(({ family, given }) => (given === "" ? { literal: family } : { family, given })) : null,
		title,
		"container-title": publisher,
		issued: dateParts(published),
		accessed: dateParts(accessed),
		URL: url,
		language,
	};
	return `${JSON.stringify([Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null))], null, "\t")}\n`;
}
