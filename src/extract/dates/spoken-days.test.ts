import { describe, expect, it } from "vitest";
import type { DateFact, Quote } from "../../facts/types.ts";
import { extract } from "../extract.ts";
import { textToArticle } from "../plain-text.ts";
import { placeDates } from "./roles.ts";
import { readAsSpoken } from "./spoken-days.ts";

/** Published on a Friday. */
function datesIn(text: string): string[] {
	const article = textToArticle(text);
	const sheet = extract({ ...article, metadata: { ...article.metadata, datePublished: "2031-03-14" } }, null);
	return sheet.dates.map(({ span, value, alternatives = [] }) =>
		[sheet.text.slice(span.start, span.end), value, ...alternatives].join(" "),
	);
}

describe("days in what somebody says", () => {
	it.each([
		[
			"are counted from the day of the saying",
			"“We start today,” Ida Holm said on Wednesday.",
			["today 2031-03-12", "Wednesday 2031-03-12"],
		],
		["the day before it too", "On Wednesday Ida Holm said: “We lost yesterday.”", ["Wednesday 2031-03-12", "yesterday 2031-03-11"]],
		[
			"stay open where another day was named before",
			"The council voted on Thursday.\n\n“Tonight we won,” said Ida Holm.",
			["Thursday 2031-03-13", "Tonight 2031-03-14 2031-03-13"],
		],
		["are the paper's own where none was", "“Tonight we won,” said Ida Holm.", ["Tonight 2031-03-14"]],
		[
			"are the paper's own where the day named is long past",
			"The council voted on 2 March 2031.\n\n“Tonight we won,” said Ida Holm.",
			["2 March 2031 2031-03-02", "Tonight 2031-03-14"],
		],
		[
			"outside of marks are the paper's",
			"The council voted on Thursday. It meets again today.",
			["Thursday 2031-03-13", "today 2031-03-14"],
		],
	])("%s", (_, text, dates) => {
		expect(datesIn(text)).toEqual(dates);
	});
});

const SAYINGS = 10_000;

/** Generous: where every date was held against every other it took half a minute, now a fraction of a second. */
const LIMIT_MS = 10_000;

it(`places ${SAYINGS} days that are said and told in their stride`, () => {
	const unit = "“We go today,” Holm said on Thursday. ";
	const spanOf = (part: string, i: number) => {
		const start = i * unit.length + unit.indexOf(part);
		return { start, end: start + part.length };
	};
	const numbers = Array.from({ length: SAYINGS }, (_, i) => i);
	const quotes = numbers.map(
		(i) => ({ id: `q${i}`, kind: "direct", content: [spanOf("“We go today,”", i)], cue: spanOf("said", i) }) as unknown as Quote,
	);
	const dates = numbers.flatMap((i): DateFact[] => [
		{ id: `a${i}`, span: spanOf("today", i), value: "2031-03-14", why: { rule: "day word" } },
		{ id: `b${i}`, span: spanOf("Thursday", i), value: "2031-03-13", why: { rule: "weekday" } },
	]);
	const started = performance.now();
	const placed = placeDates(dates, quotes, unit.repeat(SAYINGS));
	const spoken = readAsSpoken(placed, quotes, { year: 2031, month: 3, day: 14 });
	expect(performance.now() - started).toBeLessThan(LIMIT_MS);
	expect(new Set(spoken.map(({ value }) => value))).toEqual(new Set(["2031-03-13"]));
});
