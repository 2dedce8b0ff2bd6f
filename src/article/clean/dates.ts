/** Whether a short line says when the article came out, in the ways that news sites write it. */

const MONTH =
	"(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]|janv|f[eé]v|avr|juin|juil|ao[uû]t|ene|abr|ago|dic|gen|mag|giu|lug|set|ott)[a-zé]{0,7}\\.?";

/** `November 19, 2019`, `19 Nov 2019`, `2019-11-19`, `19/11/2019`, `9 Hrs Ago`; not `19 people`. */
const datePattern = new RegExp(
	`\\b(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? (?:\\d{4}\\b|at\\b)|\\d{1,2}(?:st|nd|rd|th)?\\.?,? (?:de )?${MONTH},? (?:de )?\\d{4}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{1,3} ?(?:min(?:ute)?|hr|hour|day|week|month)s? ago\\b)|\\d{4}年\\d{1,2}月\\d{1,2}日`,
	"i",
);

/** What else may stand in such a line: `Published`, `Updated on`, `10:07 AM ET`, `Tuesday`. */
const besidePattern =
	/\b(?:first )?(?:published|posted|updated|last|modified|created|on|at|by|upd|date|time|publish(?:ed)?|veröffentlicht|aktualisiert|stand|publié|mis à jour|pubblicato|aggiornato|publicado|actualizado|am|pm|[ap]\.m|est|edt|pst|pdt|cst|cdt|mst|gmt|utc|bst|cet|cest|ist|et|pt|ct|uhr|h|a las|alle|à|um|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\b|\d{1,2}[:.h]\d{2}(?::\d{2})?|[|•·,:;/()–—-]/gi;

/** A line with more words beside the date is a sentence. */
const MAX_OTHER_CHARS = 25;

export function isDateLine(text: string): boolean {
	if (text.length > 160 || !datePattern.test(text)) return false;
	let rest = text;
	for (let match = datePattern.exec(rest); match; match = datePattern.exec(rest)) rest = rest.replace(match[0], " ");
	return rest.replace(besidePattern, " ").replace(/\s+/g, " ").trim().length <= MAX_OTHER_CHARS;
}
