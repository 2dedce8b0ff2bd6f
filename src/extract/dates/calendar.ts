/** Days, months and years as ISO 8601 strings, and sums with them. UTC throughout: a calendar day has no zone. */

const pad = (value: number, length = 2): string => String(value).padStart(length, "0");

const DAY_MS = 86_400_000;

export interface Day {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

export const isoDay = ({ year, month, day }: Day): string => `${pad(year, 4)}-${pad(month)}-${pad(day)}`;

export const isoMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`;

export const isoYear = (year: number): string => pad(year, 4);

/** The calendar day of an ISO 8601 date or date-time, in its own zone; null where it is none. */
export function parseDay(iso: string): Day | null {
	const match = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(iso);
	if (!match) return null;
	const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
	return isRealDay(day) && day.year > 0 ? day : null;
}

const toMs = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day);

export const isRealDay = (day: Day): boolean => {
	const date = new Date(toMs(day));
	return date.getUTCMonth() === day.month - 1 && date.getUTCDate() === day.day;
};

export function addDays(day: Day, days: number): Day {
	const date = new Date(toMs(day) + days * DAY_MS);
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The same day of the month `months` later, or that month's last day. */
export function addMonths(day: Day, months: number): Day {
	const index = day.year * 12 + (day.month - 1) + months;
	const year = Math.floor(index / 12);
	const month = (index % 12) + 1;
	return { year, month, day: Math.min(day.day, daysIn(year, month)) };
}

export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** 1 Monday .. 7 Sunday. */
export const weekdayOf = (day: Day): number => ((new Date(toMs(day)).getUTCDay() + 6) % 7) + 1;

export const daysBetween = (from: Day, to: Day): number => Math.round((toMs(to) - toMs(from)) / DAY_MS);

/** Monday to Sunday of the week of `day`, `weeks` later. */
export function weekOf(day: Day, weeks: number): string {
	const monday = addDays(day, 1 - weekdayOf(day) + 7 * weeks);
	return `${isoDay(monday)}/${isoDay(addDays(monday, 6))}`;
}

/** Three months from `month` of `year`, as a season or a quarter has. */
export function threeMonths(year: number, month: number): string {
	const end = addMonths({ year, month, day: 1 }, 2);
	return `${isoMonth(year, month)}/${isoMonth(end.year, end.month)}`;
}
