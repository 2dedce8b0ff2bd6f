/**
 * An ISO 8601 date, month, year, date with time, or interval -> words in the reader's language; what is none of these stays as
 * it is. The day is the one that is written: no time zone shifts it.
 */

/** Catches "2031-04-02", "2031-04", "2031", "2031-04-02T09:00+02:00"; leaves "2031-W14", "02/04/2031". */
const isoPattern = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?$/;

function formatOne(iso: string, locale: string): string {
	const [, year, month, day] = isoPattern.exec(iso) ?? [];
	if (year === undefined) return iso;
	if (month === undefined) return year;
	const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
	if (at.getUTCMonth() !== Number(month) - 1) return iso;
	const fields = day === undefined ? { month: "long", year: "numeric" } : { dateStyle: "long" };
	return new Intl.DateTimeFormat(locale, { ...(fields as Intl.DateTimeFormatOptions), timeZone: "UTC" }).format(at);
}

export const formatDate = (iso: string, locale: string): string =>
	iso
		.split("/")
		.map((part) => formatOne(part, locale))
		.join(" – ");

/** The day of a date, "YYYY-MM-DD"; null where it has none. */
export const parseDay = (iso: string | null): string | null => (iso && isoPattern.exec(iso)?.[3] ? iso.slice(0, 10) : null);
