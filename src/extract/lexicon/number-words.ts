/**
 * English words for numbers, as data. Origin: written by hand from the number names of any English grammar; scale
 * abbreviations from the style guides of British and American newspapers.
 */
export const ONES: ReadonlyMap<string, number> = new Map([
	["zero", 0],
	["one", 1],
	["two", 2],
	["three", 3],
	["four", 4],
	["five", 5],
	["six", 6],
	["seven", 7],
	["eight", 8],
	["nine", 9],
	["ten", 10],
	["eleven", 11],
	["twelve", 12],
	["thirteen", 13],
	["fourteen", 14],
	["fifteen", 15],
	["sixteen", 16],
	["seventeen", 17],
	["eighteen", 18],
	["nineteen", 19],
]);

export const TENS: ReadonlyMap<string, number> = new Map([
	["twenty", 20],
	["thirty", 30],
	["forty", 40],
	["fifty", 50],
	["sixty", 60],
	["seventy", 70],
	["eighty", 80],
	["ninety", 90],
]);

/** Scales that stand after a number in words or digits. */
export const SCALES: ReadonlyMap<string, number> = new Map([
	["hundred", 1e2],
	["thousand", 1e3],
	["lakh", 1e5],
	["million", 1e6],
	["crore", 1e7],
	["billion", 1e9],
	["trillion", 1e12],
	["quadrillion", 1e15],
]);

/** Written short, after digits. The one-letter ones only where they touch the digits. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
	["k", 1e3],
	["m", 1e6],
	["mn", 1e6],
	["mln", 1e6],
	["mil", 1e6],
	["mio", 1e6],
	["b", 1e9],
	["bn", 1e9],
	["bln", 1e9],
	["tn", 1e12],
	["trn", 1e12],
	["t", 1e12],
]);

/** Parts of a whole: "two-thirds", "a quarter". */
export const PARTS: ReadonlyMap<string, number> = new Map([
	["half", 2],
	["halves", 2],
	["third", 3],
	["thirds", 3],
	["quarter", 4],
	["quarters", 4],
	["fourth", 4],
	["fourths", 4],
	["fifth", 5],
	["fifths", 5],
	["sixth", 6],
	["sixths", 6],
	["seventh", 7],
	["sevenths", 7],
	["eighth", 8],
	["eighths", 8],
	["ninth", 9],
	["ninths", 9],
	["tenth", 10],
	["tenths", 10],
	["twentieth", 20],
	["hundredth", 100],
	["thousandth", 1000],
]);

/** Single characters for parts: "2½". */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
	["½", 1 / 2],
	["⅓", 1 / 3],
	["⅔", 2 / 3],
	["¼", 1 / 4],
	["¾", 3 / 4],
	["⅕", 1 / 5],
	["⅖", 2 / 5],
	["⅗", 3 / 5],
	["⅘", 4 / 5],
	["⅙", 1 / 6],
	["⅚", 5 / 6],
	["⅛", 1 / 8],
	["⅜", 3 / 8],
	["⅝", 5 / 8],
	["⅞", 7 / 8],
]);

/** "twice the size", "double the number". */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
	["twice", 2],
	["double", 2],
	["triple", 3],
	["treble", 3],
	["quadruple", 4],
]);

/** Numbers nobody counted: their size in words only. */
export const VAGUE: ReadonlyMap<string, number> = new Map([
	["tens", 10],
	["dozens", 12],
	["scores", 20],
	["hundreds", 1e2],
	["thousands", 1e3],
	["lakhs", 1e5],
	["millions", 1e6],
	["crores", 1e7],
	["billions", 1e9],
	["trillions", 1e12],
]);
