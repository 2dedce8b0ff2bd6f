/**
 * Years and what is built of them: "2016", "2011–2014", "early 2020", "the 1990s", "the spring of 2020", "the third quarter of 2019",
 * "Q3". Refuses years in names of machines and counts ("2,016", "2000 people").
 */
import { isCapital, type Lexeme, wordAt } from "../figures/lexemes.ts";
import { findUnitWord } from "../figures/lookup.ts";
import { isPlural } from "../figures/nouns.ts";
import { SEASONS } from "../lexicon/calendar.ts";
import { list } from "../lexicon/list.ts";
import { ORDINALS } from "../lexicon/ordinals.ts";
import { type Day, isoYear, threeMonths } from "./calendar.ts";
import type { DateReading } from "./reading.ts";
import { readSaidYear } from "./said-year.ts";

/** "2016", not "2,016"; years before 1500 are rarely said in digits alone. */
const yearPattern = /^(?:1[5-9]|20)\d\d$/;

/** With these before it a year is one whatever follows: "in 2016 people". */
const YEAR_PREPOSITIONS = new Set(
	list(
		"in|since|until|till|by|from|before|after|during|through|early|late|mid|of|circa|spring|summer|fall|autumn|winter|year|election|and|to|between",
	),
);

const PEOPLE_AND_THINGS =
	/^(?:people|men|women|children|troops|soldiers|students|homes|workers|jobs|votes|points|employees|words|copies|deaths|cases|patients|refugees|migrants|families|houses|seats|victims|protesters|members|pages|cars|vehicles|others|residents|prisoners|fans)$/;

/** Machines and works that carry a year-like number: "Boeing 1900", "Windows 2000". */
const NAMED = new Set([
	"boeing",
	"windows",
	"airbus",
	"formula",
	"room",
	"route",
	"number",
	"no",
	"flight",
	"page",
	"level",
	"block",
	"suite",
]);

/** "1909 Kestrel Drive": a house. */
const isHouseNumber = (lexemes: readonly Lexeme[], at: number): boolean =>
	isCapital(lexemes[at + 1]) &&
	lexemes
		.slice(at + 2, at + 5)
		.some((lexeme) => /^(?:Street|St|Road|Rd|Avenue|Ave|Drive|Dr|Lane|Ln|Boulevard|Blvd|Court|Terrace)$/.test(lexeme.text));

export function readYear(lexemes: readonly Lexeme[], at: number): number | null {
	const lexeme = lexemes[at];
	if (lexeme?.kind !== "number" || !yearPattern.test(lexeme.text)) return null;
	const [before, after] = [lexemes[at - 1], lexemes[at + 1]];
	if (before && lexeme.glued && before.kind === "mark" && !"-/(‘“\"'’[".includes(before.norm)) return null;
	if (before?.kind === "mark" && /[$€£¥]/.test(before.text)) return null;
	if (after?.glued && after.kind === "word" && after.norm !== "s") return null;
	if (after?.glued && after.kind === "mark" && /[%°$€£]/.test(after.text)) return null;
	// "from 1000 to 2000 posts", "2000 - 2500 calories": beside a number that is no year, none either
	if (/^(?:to|-|and)$/.test(before?.norm ?? "") && lexemes[at - 2]?.kind === "number" && !yearPattern.test(lexemes[at - 2]?.text ?? ""))
		return null;
	if (/^(?:to|-)$/.test(after?.norm ?? "") && /^\d{4}$/.test(lexemes[at + 2]?.text ?? "") && !yearPattern.test(lexemes[at + 2]?.text ?? ""))
		return null;
	if (isHouseNumber(lexemes, at)) return null;
	if (NAMED.has(before?.norm ?? "") || before?.text === "#") return null;
	if (/^(?:million|billion|thousand|percent|per|dollars|euros|pounds)$/.test(after?.norm ?? "")) return null;
	if (YEAR_PREPOSITIONS.has(before?.norm ?? "") && !PEOPLE_AND_THINGS.test(after?.norm ?? "")) return Number(lexeme.text);
	if (/^(?:about|around|nearly|almost|approximately|roughly|over|than|least|some|another)$/.test(before?.norm ?? ""))
		return after?.kind === "word" && (after.pos === "NOUN" || after.pos === "ADJ") ? null : Number(lexeme.text);
	const unit = findUnitWord(lexemes, at + 1);
	if (unit && lexemes[at + 1]?.pos === "NOUN" && isPlural(lexemes[at + 1] as Lexeme)) return null;
	return PEOPLE_AND_THINGS.test(after?.norm ?? "") ? null : Number(lexeme.text);
}

/** The year after a range's link: "2011–2014", "2016-17". */
function readEndYear(lexemes: readonly Lexeme[], at: number, start: number): number | null {
	const year = readYear(lexemes, at);
	if (year !== null) return year > start ? year : null;
	const short = lexemes[at];
	if (wordAt(lexemes, at - 1) !== "-" && wordAt(lexemes, at - 1) !== "/") return null;
	if (short?.kind !== "number" || !short.glued || !/^\d\d$/.test(short.text)) return null;
	const full = Math.floor(start / 100) * 100 + Number(short.text);
	return full > start && full - start < 30 ? full : null;
}

const LINKS = /^(?:-|to|until|through)$/;

/** "2011–2014", "from 2011 to 2013", "between 2008 and 2016". */
function findYearRange(lexemes: readonly Lexeme[], at: number): DateReading | null {
	const start = readYear(lexemes, at);
	if (start === null) return null;
	const before = wordAt(lexemes, at - 1);
	const earlier = wordAt(lexemes, at - 2);
	const between = before === "between";
	const link = wordAt(lexemes, at + 1);
	if (!(LINKS.test(link) || (link === "and" && between) || (link === "/" && lexemes[at + 1]?.glued))) return null;
	const glued = lexemes[at + 1]?.glued === lexemes[at + 2]?.glued;
	if (link === "-" && !glued) return null;
	const end = readEndYear(lexemes, at + 2, start);
	if (end === null) return null;
	const opening =
		between || before === "from" ? at - 1 : before === "least" && earlier === "at" && wordAt(lexemes, at - 3) === "from" ? at - 3 : at;
	return { first: opening, next: at + 3, value: `${isoYear(start)}/${isoYear(end)}`, rule: "year range" };
}

/** "the 1990s", "1980's", "the ’90s". */
function findDecade(lexemes: readonly Lexeme[], at: number): DateReading | null {
	const lexeme = lexemes[at];
	const ending = lexemes[at + 1];
	if (lexeme?.kind !== "number" || !ending?.glued) return null;
	const short = /^[2-9]0$/.test(lexeme.text) && /^['’‘]$/.test(lexemes[at - 1]?.text ?? "") && lexeme.glued;
	if (!short && !/^(?:1[5-9]|20)\d0$/.test(lexeme.text)) return null;
	const apostrophe = /^['’]$/.test(ending.text) && lexemes[at + 2]?.norm === "s" && lexemes[at + 2]?.glued === true;
	if (ending.norm !== "s" && !apostrophe) return null;
	const first = short ? 1900 + Number(lexeme.text) : Number(lexeme.text);
	const century = !short && first % 100 === 0 && first < 2000;
	return {
		first: short ? at - 1 : at,
		next: at + (apostrophe ? 3 : 2),
		value: `${isoYear(first)}/${isoYear(first + (century ? 99 : 9))}`,
		rule: "decade",
	};
}

/** The year of a period that ends before lexeme `at`: "2020", "of 2020", "of next year". */
function readYearBehind(lexemes: readonly Lexeme[], at: number, published: Day | null): { year: number; next: number } | null {
	const of = wordAt(lexemes, at) === "of" ? 1 : 0;
	const year = readYear(lexemes, at + of);
	return year === null ? readSaidYear(lexemes, at, published) : { year, next: at + of + 1 };
}

/** "the spring of 2020", "summer 2016", "spring next year". */
function findSeasonYear(lexemes: readonly Lexeme[], at: number, published: Day | null): DateReading | null {
	const season = SEASONS.get(wordAt(lexemes, at));
	const behind = season === undefined ? null : readYearBehind(lexemes, at + 1, published);
	if (season === undefined || !behind) return null;
	const first = wordAt(lexemes, at - 1) === "the" ? at - 1 : at;
	return { first, next: behind.next, value: threeMonths(behind.year, season), rule: "season" };
}

/** Words of business: without one the third quarter is a game's. */
const businessPattern =
	/^(?:[$€£¥%]|percent|pct|billion|million|profits?|revenues?|sales|earnings?|income|growth|gdp|economy|economic|output|shipments|deliveries|spending|investors?|shares?|fiscal|financial|inflation|forecasts?|guidance|dividend|margins?|quarterly|company|inc|corp|bank|orders|exports|imports|prices|rents|cost|costs|budget|market)$/;

const isOfBusiness = (lexemes: readonly Lexeme[]): boolean => lexemes.some((lexeme) => businessPattern.test(lexeme.norm));

/** "the third quarter of 2019", "Q3 2019", "the first quarter of last year", "third-quarter": without a year, and only among words of business, the last such quarter that has begun. */
function findQuarter(lexemes: readonly Lexeme[], at: number, published: Day | null): DateReading | null {
	const short = /^q([1-4])$/.exec(wordAt(lexemes, at))?.[1];
	const number = short === undefined ? (ORDINALS.get(wordAt(lexemes, at)) ?? 0) : Number(short);
	let next = at + 1;
	if (short === undefined) {
		if (wordAt(lexemes, next) === "-") next++;
		if (wordAt(lexemes, next) !== "quarter") return null;
		next++;
	}
	if (number < 1 || number > 4) return null;
	const month = 3 * number - 2;
	const behind = readYearBehind(lexemes, next, published);
	if (behind) return { first: at, next: behind.next, value: threeMonths(behind.year, month), rule: "quarter" };
	if (published === null || wordAt(lexemes, next) === "-") return null;
	if (short === undefined && !(/^(?:the|its|in)$/.test(wordAt(lexemes, at - 1)) && isOfBusiness(lexemes))) return null;
	return { first: at, next, value: threeMonths(month <= published.month ? published.year : published.year - 1, month), rule: "quarter" };
}

/** "’91", "in '08": after an apostrophe, with a preposition or a capital before it. */
function findShortYear(lexemes: readonly Lexeme[], at: number): DateReading | null {
	const [before, mark, digits, after] = [lexemes[at - 2], lexemes[at - 1], lexemes[at], lexemes[at + 1]];
	if (
		!/^['’‘]$/.test(mark?.text ?? "") ||
		mark?.glued ||
		!digits?.glued ||
		!/^\d\d$/.test(digits.text) ||
		(after?.glued === true && after.kind !== "mark")
	)
		return null;
	if (!YEAR_PREPOSITIONS.has(before?.norm ?? "")) return null;
	const short = Number(digits.text);
	return { first: at - 1, next: at + 1, value: isoYear(short < 40 ? 2000 + short : 1900 + short), rule: "year" };
}

function findYear(lexemes: readonly Lexeme[], at: number): DateReading | null {
	const year = readYear(lexemes, at);
	if (year === null) return findShortYear(lexemes, at);
	let first = at;
	if (wordAt(lexemes, first - 1) === "-" && wordAt(lexemes, first - 2) === "mid") first -= 2;
	else if (/^(?:early|late|mid)$/.test(wordAt(lexemes, first - 1))) first--;
	return { first, next: at + 1, value: isoYear(year), rule: "year" };
}

export const findPeriodOfYears = (lexemes: readonly Lexeme[], at: number, published: Day | null): DateReading | null =>
	findDecade(lexemes, at) ??
	findSeasonYear(lexemes, at, published) ??
	findQuarter(lexemes, at, published) ??
	findYearRange(lexemes, at) ??
	findYear(lexemes, at);
