/**
 * A date as publishers write it -> ISO 8601, with time and zone where they are stated. Null for what is no date or an empty one
 * (`0001-01-01`). Day-first numbers (`28/04/2022`) only where no other reading is possible.
 */

/** Systems write the year 1 or 1970 where they know no date; news on the web is younger than this. */
const MIN_YEAR = 1980;
const MAX_YEAR = 2100;

/** `2019-11-19T16:28:00.000Z`, `2019-04-28 06:01:07`, `20191119`, `2022.04.29`; the rest of the line is ignored. */
const isoPattern =
	/\b(\d{4})[-/.]?(0[1-9]|1[0-2]|[1-9](?=[-/.]))[-/.]?(0[1-9]|[12]\d|3[01]|[1-9](?!\d))(?:[T ]+(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/;

const MONTHS: Record<string, number> = {};
for (const [index, names] of [
	"jan janv ene gen",
	"feb fév fev",
	"mar mär mrz",
	"apr avr abr",
	"may mai mag mei",
	"jun juin giu",
	"jul juil lug",
	"aug août aout ago",
	"sep set",
	"oct okt ott",
	"nov",
	"dec dez déc dic",
].entries())
	for (const name of names.split(" ")) MONTHS[name] = index + 1;

/** `November 19, 2019`, `Nov. 19th 2019`. */
const monthFirstPattern = /\b(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u;

/** `19 November 2019`, `Thu, 28 Apr 2022 22:33:57 -0400`, `19. März 2019`, `19 de noviembre de 2019`. */
const dayFirstPattern = /\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+(?:de\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+)?(\d{4})\b/u;

/** `2019年11月19日`. */
const easternPattern = /(\d{4})年\s?(\d{1,2})月\s?(\d{1,2})日/;

/** `28/04/2022`, `28.4.2022`: the first number can only be a day. */
const dayNumberPattern = /\b(1[3-9]|2\d|3[01])[/.](\d{1,2})[/.](\d{4})\b/;

/** `4:39 pm`, `22:33:57`. */
const clockPattern =
	/\b(\d{1,2})[:.](\d{2})(?::(\d{2}))?\s*([ap])?\.?m?\.?(?:\s*([+-]\d{2}:?\d{2}|GMT|UTC|Z|E[SD]T|CDT|M[SD]T|P[SD]T|BST|CES?T)\b)?/i;

/** `5 PM`, `6 a.m.`: an hour alone needs its half of the day. */
const hourPattern = /\b(\d{1,2})\s?([ap])\.?m\b/i;

/** Zones by the names that only one place uses; `CST` and `IST` are several. */
const ZONES: Record<string, string> = {
	Z: "Z",
	UTC: "Z",
	GMT: "Z",
	EST: "-05:00",
	EDT: "-04:00",
	CDT: "-05:00",
	MST: "-07:00",
	MDT: "-06:00",
	PST: "-08:00",
	PDT: "-07:00",
	BST: "+01:00",
	CET: "+01:00",
	CEST: "+02:00",
};

export function parseIsoDate(text: string): string | null {
	const iso = isoPattern.exec(text);
	if (iso)
		return write(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso[4] ? `T${iso[4]}:${iso[5]}:${iso[6] ?? "00"}${zone(iso[7])}` : "");
	const eastern = easternPattern.exec(text);
	if (eastern) return write(Number(eastern[1]), Number(eastern[2]), Number(eastern[3]), "");
	const monthFirst = monthFirstPattern.exec(text);
	if (monthFirst && monthOf(monthFirst[1]))
		return write(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]), clock(text, monthFirst));
	const dayFirst = dayFirstPattern.exec(text);
	if (dayFirst && monthOf(dayFirst[2])) return write(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]), clock(text, dayFirst));
	const numbers = dayNumberPattern.exec(text);
	return numbers ? write(Number(numbers[3]), Number(numbers[2]), Number(numbers[1]), "") : null;
}

const monthOf = (name: string | undefined): number =>
	MONTHS[(name ?? "").toLowerCase().slice(0, 3)] ?? MONTHS[(name ?? "").toLowerCase().slice(0, 4)] ?? 0;

const two = (n: number): string => String(n).padStart(2, "0");

function write(year: number, month: number, day: number, time: string): string | null {
	if (year < MIN_YEAR || year > MAX_YEAR || month < 1 || month > 12 || day < 1 || day > 31) return null;
	return `${year}-${two(month)}-${two(day)}${time}`;
}

const zone = (stated: string | undefined): string => {
	if (!stated) return "";
	return /^[+-]/.test(stated) ? `${stated.slice(0, 3)}:${stated.slice(-2)}` : (ZONES[stated.toUpperCase()] ?? "");
};

/** The clock time beside the date, if it stands in the same line. */
const clock = (text: string, date: RegExpExecArray): string =>
	parseClock(`${text.slice(0, date.index)} ${text.slice(date.index + date[0].length)}`) ?? "";

/** `4:39 pm` -> `T16:39:00`; null where no time stands. */
export function parseClock(text: string): string | null {
	const match = clockPattern.exec(text);
	if (match) {
		const half = match[4]?.toLowerCase();
		const hour = (Number(match[1]) % (half ? 12 : 24)) + (half === "p" ? 12 : 0);
		return `T${two(hour)}:${match[2]}:${match[3] ?? "00"}${zone(match[5])}`;
	}
	const [, whole, half] = hourPattern.exec(text) ?? [];
	return whole === undefined ? null : `T${two((Number(whole) % 12) + (half?.toLowerCase() === "p" ? 12 : 0))}:00:00`;
}

/** The day in an address: `/2019/11/19/`, `/2022/apr/22/`, `/20191119/`. */
const pathPattern = /\/(\d{4})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/-])|\/((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?=[/-])/i;

export function dateInAddress(url: string | null): string | null {
	const match = pathPattern.exec(url ?? "");
	if (!match) return null;
	const month = match[2] ?? match[5] ?? "";
	return write(Number(match[1] ?? match[4]), Number(month) || monthOf(month), Number(match[3] ?? match[6]), "");
}

/** `RIVERTON, May 3, 2021 (Example Wire) --`, `Feb. 23, 2015 -- `: the place line of a release; not `On May 3, 2021, the lock - the old one -`. */
const placeLinePattern =
	/^(?:\p{Lu}[\p{L}. ,'-]{1,60}, )?(\p{L}{3,9}\.? \d{1,2}, \d{4})\s*(?:\([^()]{2,40}\)|\/[^/]{2,40}\/)?\s*(?:--|[—–-])\s/u;

export const dateInPlaceLine = (text: string): string | null => parseIsoDate(placeLinePattern.exec(text)?.[1] ?? "");
