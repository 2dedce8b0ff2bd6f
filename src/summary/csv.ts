/**
 * Figures as a table (RFC 4180, with the mark by which Excel knows UTF-8): one figure a line, its words, value, unit, source and
 * passage. A cell that a spreadsheet would run as a formula is made plain words.
 */
import { slice } from "../facts/span.ts";
import type { FactSheet, Figure } from "../facts/types.ts";
import { chooseFacts, type SummaryChoice } from "./choice.ts";
import { passageLinker } from "./passage-link.ts";
import { findParty } from "./sources.ts";

const HEADER = ["figure", "value", "value_high", "unit", "type", "change", "concept", "time", "source", "speaker", "passage"];

/** Without it Excel takes "€" for three letters. */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * Words that spreadsheets take for a formula: OWASP's list, also behind white space, which some of them skip.
 * Catches "=1+1", "@SUM", " -2"; leaves "5-2", "a=b".
 */
const formulaPattern = /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** Numbers of ours are written as numbers, "-5" too; only words are guarded. */
function writeCell(cell: string | number | null): string {
	if (cell === null) return "";
	if (typeof cell === "number") return String(cell);
	const plain = formulaPattern.test(cell) ? `'${cell}` : cell;
	return `"${plain.replaceAll('"', '""')}"`;
}

function rowOf(sheet: FactSheet, figure: Figure, passage: string | null): (string | number | null)[] {
	const words = (span: Figure["concept"] | undefined) => (span ? slice(sheet.text, span) : null);
	const [low, high] = typeof figure.value === "object" && figure.value !== null ? figure.value : [figure.value, null];
	return [
		slice(sheet.text, figure.span),
		low,
		high,
		figure.unit,
		figure.type,
		figure.change,
		words(figure.concept),
		words(figure.time),
		words(figure.source),
		findParty(sheet, figure.speaker)?.name ?? null,
		passage,
	];
}

export function writeCsv(sheet: FactSheet, choice: SummaryChoice): string {
	const link = passageLinker(sheet.article.url, sheet.text, choice.pageText);
	const rows = chooseFacts(sheet, choice).figures.map((figure) => rowOf(sheet, figure, link(figure.span)));
	return BYTE_ORDER_MARK + [HEADER, ...rows].map((row) => `${row.map(writeCell).join(",")}\r\n`).join("");
}
