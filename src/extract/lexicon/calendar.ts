/** English names of months, weekdays and seasons, as data. Origin: written by hand; abbreviations as in the AP Stylebook. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
	["january", 1],
	["jan", 1],
	["february", 2],
	["feb", 2],
	["march", 3],
	["mar", 3],
	["april", 4],
	["apr", 4],
	["may", 5],
	["june", 6],
	["jun", 6],
	["july", 7],
	["jul", 7],
	["august", 8],
	["aug", 8],
	["september", 9],
	["sept", 9],
	["sep", 9],
	["october", 10],
	["oct", 10],
	["november", 11],
	["nov", 11],
	["december", 12],
	["dec", 12],
]);

/** In full, January first. */
export const MONTH_NAMES: readonly string[] = "January February March April May June July August September October November December".split(
	" ",
);

/** Monday is 1, Sunday is 7, as in ISO 8601. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
	["monday", 1],
	["tuesday", 2],
	["wednesday", 3],
	["thursday", 4],
	["friday", 5],
	["saturday", 6],
	["sunday", 7],
	["mon", 1],
	["tue", 2],
	["tues", 2],
	["wed", 3],
	["thu", 4],
	["thur", 4],
	["thurs", 4],
	["fri", 5],
	["sat", 6],
	["sun", 7],
]);

/** First month of a season in the north; a season has three, winter runs into the next year. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
	["spring", 3],
	["summer", 6],
	["autumn", 9],
	["fall", 9],
	["winter", 12],
]);

export const DAY_PARTS: ReadonlySet<string> = new Set(["morning", "afternoon", "evening", "night", "lunchtime", "noon", "midday", "dawn"]);
