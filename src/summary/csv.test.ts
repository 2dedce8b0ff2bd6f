import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { writeCsv } from "./csv.ts";
import { choiceOf } from "./fixture/choice-of.ts";
import { harbour } from "./fixture/harbour.ts";
import { EMPTY_SHEET, figureOf } from "./fixture/sheet-of.ts";

const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true, bom: true });

test("a figure a line: words, value, unit, what is counted, source", () => {
	const rows = rowsOf(writeCsv(harbour, choiceOf()));
	expect(rows.map(({ figure, value, unit, change, concept, source }) => [figure, value, unit, change, concept, source])).toEqual([
		["more than $1.2bn", "1200000000", "USD", ">", "The work", "a senior official"],
		["An estimated 400,000 tonnes", "400000", "tonne", "~", "stone", ""],
		["5.3 percent", "5.3", "percent", "down", "Rents", ""],
	]);
	expect(rows.every(({ passage }) => passage?.includes(":~:text="))).toBe(true);
});

test("a range has its two ends in two columns, a figure without a number none", () => {
	const text = "Between 10 and 20 boats sank; dozens were hurt.";
	const figures = [figureOf(text, "f1", { span: "10 and 20", value: [10, 20] }), figureOf(text, "f2", { span: "dozens" })];
	const rows = rowsOf(writeCsv({ ...EMPTY_SHEET, text, figures }, choiceOf()));
	expect(rows.map(({ value, value_high }) => [value, value_high])).toEqual([
		["10", "20"],
		["", ""],
	]);
});

test.each(["=1+1", "+1", "-2 points", "@SUM(A1)", "\t=1", "\r=1", " =HYPERLINK(1)", "＝1"])("%j is not run as a formula", (words) => {
	const text = `It was ${words}, they said.`;
	const [row] = rowsOf(writeCsv({ ...EMPTY_SHEET, text, figures: [figureOf(text, "f1", { span: words })] }, choiceOf()));
	expect(row?.figure).toBe(`'${words}`);
});

test.each(["5-2", "a=b", 'say "so", twice', "two\nlines", "1,200", "a;b"])("%j stays as it is in one cell", (words) => {
	const text = `It was ${words}, they said.`;
	const [row] = rowsOf(writeCsv({ ...EMPTY_SHEET, text, figures: [figureOf(text, "f1", { span: words })] }, choiceOf()));
	expect(row?.figure).toBe(words);
});

test("a value below zero stays a number", () => {
	const text = "Growth was minus 0.5 percent.";
	const figures = [figureOf(text, "f1", { span: "minus 0.5 percent", value: -0.5, unit: "percent" })];
	expect(rowsOf(writeCsv({ ...EMPTY_SHEET, text, figures }, choiceOf()))[0]?.value).toBe("-0.5");
});
