/**
 * Two dates that are the ends of one stretch: "from Monday to Friday", "Nov. 13 through the end of the year". Refuses neighbours
 * that no link joins.
 */
import { type Lexeme, wordAt } from "../figures/lexemes.ts";
import { daysIn, isoDay } from "./calendar.ts";
import type { DateReading } from "./reading.ts";

const endOf = (value: string): string => value.split("/").at(-1) ?? value;
const startOf = (value: string): string => value.split("/")[0] ?? value;

/** The last day of "2023" or "2023-06": "through the end of the year". */
function lastDay(value: string): string {
	const [year, month = 12, day] = value.split("-").map(Number);
	return day === undefined ? isoDay({ year: year as number, month, day: daysIn(year as number, month) }) : value;
}

/** "August and September 2029": the first has the second's year; null where the months do not follow each other. */
function twoMonths(a: string, b: string): string | null {
	if (!/^\d{4}-\d\d$/.test(a) || !/^\d{4}-\d\d$/.test(b) || Number(b.slice(5)) - Number(a.slice(5)) !== 1) return null;
	return `${b.slice(0, 4)}-${a.slice(5)}/${b}`;
}

function linked(lexemes: readonly Lexeme[], a: DateReading, b: DateReading): number | null {
	const gap = lexemes.slice(a.next, b.first).map((l) => l.norm);
	const before = wordAt(lexemes, a.first - 1);
	const link = gap.join(" ");
	if (before === "from" && /^(?:to|until|through|till)(?: the)?$/.test(link)) return a.first - 1;
	if (before === "between" && link === "and") return a.first - 1;
	return /^(?:through|until)(?: the)?$/.test(link) && a.value.includes("-") ? a.first : null;
}

export function joinDates(lexemes: readonly Lexeme[], readings: readonly DateReading[]): DateReading[] {
	const out: DateReading[] = [];
	for (const reading of readings) {
		const last = out.at(-1);
		const months =
			last && last.next === reading.first - 1 && wordAt(lexemes, last.next) === "and" ? twoMonths(last.value, reading.value) : null;
		if (last && months) {
			out[out.length - 1] = { first: last.first, next: reading.next, value: months, rule: "from one date to another" };
			continue;
		}
		const first = last ? linked(lexemes, last, reading) : null;
		if (last && first !== null) {
			const end = reading.rule === "edge of a period" ? lastDay(endOf(reading.value)) : endOf(reading.value);
			if (startOf(last.value) < end) {
				out[out.length - 1] = { first, next: reading.next, value: `${startOf(last.value)}/${end}`, rule: "from one date to another" };
				continue;
			}
		}
		out.push(reading);
	}
	return out;
}
