import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";
import { textToArticle } from "../plain-text.ts";

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
