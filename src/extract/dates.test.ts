import { describe, expect, it } from "vitest";
import { slice } from "../facts/span.ts";
import { findDates } from "./dates.ts";
import { textToArticle } from "./plain-text.ts";
import { tokenize } from "./tokens.ts";

/** A Friday. */
const PUBLISHED = "2031-03-14T23:30:00-05:00";

const show = (text: string, datePublished: string | null = PUBLISHED, dateModified: string | null = null): string[] => {
	const article = textToArticle(text, { datePublished, dateModified });
	const words = tokenize(text, article.blocks);
	return findDates(words, article).map((d) => [slice(text, d.span), d.value, ...(d.alternatives ?? [])].join("|"));
};

describe("findDates finds", () => {
	it.each([
		["The talks broke down on Thursday, she said.", "Thursday|2031-03-13"],
		["Both will fly home later on Friday.", "later on Friday|2031-03-14"],
		["The court will rule on Tuesday.", "Tuesday|2031-03-18"],
		["We are working to learn from our Oct. 1 fire, and we will open soon.", "Oct. 1|2030-10-01"],
		["He vowed they would return on Tuesday.", "Tuesday|2031-03-18|2031-03-11"],
		["Yesterday the bridge closed.", "Yesterday|2031-03-13"],
		["Rents fell last month and earlier this year.", "last month|2031-02", "earlier this year|2031"],
		["The strike ended last week.", "last week|2031-03-03/2031-03-09"],
		["She was arrested in April for fraud.", "April|2030-04"],
		["The sale is planned for Aug. 9.", "Aug. 9|2031-08-09"],
		["On Sept. 11, 2029, the dam held.", "Sept. 11, 2029|2029-09-11"],
		["In December 2030 the mine shut.", "December 2030|2030-12"],
		["The war began in 2011 and the plan runs 2021–2025.", "2011|2011", "2021–2025|2021/2025"],
		["He ruled from 1998 to 2004.", "from 1998 to 2004|1998/2004"],
		["Mills were built in the 1990s.", "1990s|1990/1999"],
		["Last fall voters chose her.", "Last fall|2030-09/2030-11"],
		["In the spring of 2020 shops shut.", "the spring of 2020|2020-03/2020-05"],
		["Profit doubled in the third quarter of 2029.", "third quarter of 2029|2029-07/2029-09"],
		["Four years ago the mayor resigned.", "Four years ago|2027"],
		["On Jan. 9 he fell; the following morning he was found.", "Jan. 9|2031-01-09", "the following morning|2031-01-10"],
		["Transit is free from April 13 through the end of the year.", "from April 13 through the end of the year|2031-04-13/2031-12-31"],
		["He retired in ’91.", "’91|1991"],
		["It rained in August and September 2029.", "August and September 2029|2029-08/2029-09"],
		["Work starts in April next year.", "April next year|2032-04"],
		[
			"Work starts in May of next year, on 3 June this year or on June 4 of last year.",
			"May of next year|2032-05",
			"3 June this year|2031-06-03",
			"June 4 of last year|2030-06-04",
		],
		[
			"Sales fell in the first quarter of last year, and shops shut in the spring of next year.",
			"first quarter of last year|2030-01/2030-03",
			"the spring of next year|2032-03/2032-05",
		],
		["He spoke on Monday next week and on Tuesday of last week.", "Monday next week|2031-03-17", "Tuesday of last week|2031-03-04"],
		["It opened in June, next year's budget says.", "June|2030-06", "next year's|2032"],
		["The form is dated 02/03/2029.", "02/03/2029|2029-02-03|2029-03-02"],
		["Posters for Monday, Dec. 15, hang in Lund.", "Monday, Dec. 15|2031-12-15"],
		["The Herons play Sunday in Lund; the deadline is Tuesday.", "Sunday|2031-03-16", "Tuesday|2031-03-18"],
		["Whitcombe was going to travel back to the mill on Monday.", "Monday|2031-03-17|2031-03-10"],
		["Kell could lose votes in a November election, and could not be reached on Monday.", "November|2031-11", "Monday|2031-03-10"],
		["Kell said they could be ready in February.", "February|2031-02"],
		["Thursday night's storm broke it.", "Thursday night's|2031-03-13"],
		["Frost was seen on Monday, and Sunday is forecast to be colder.", "Monday|2031-03-10", "Sunday|2031-03-16"],
		["The pact, once hoped for within weeks of a February visit, could be put off.", "February|2031-02"],
		["They are continuing to look into the Oct. 20 fire.", "Oct. 20|2030-10-20"],
		["Rents are lower than seven years ago.", "seven years ago|2024"],
		["She went to look for stories and from May onward they will be told.", "May|2031-05"],
		["The tour stops in Lund on Feb. 22.", "Feb. 22|2031-02-22"],
		["In April, the firm cut its prices.", "April|2030-04"],
		["Kell fled in August.", "August|2030-08"],
		["She holds 24% of it as of Sept. 20.", "Sept. 20|2030-09-20"],
		["Hopes are high ahead of Tuesday's debate.", "Tuesday's|2031-03-18"],
		["The mayor wouldn't say Tuesday how he would vote.", "Tuesday|2031-03-11"],
		["If Kell wins the contest Tuesday, all will change.", "Tuesday|2031-03-18"],
		["Voters won't by themselves tell winners and losers apart in the first-in-the-county vote Tuesday.", "Tuesday|2031-03-18"],
		["Several threatened to disrupt the fair in Lund in May.", "May|2031-05"],
		["Kell has heard whether he'll drop out before Tuesday's vote.", "Tuesday's|2031-03-18"],
		["They met three or four months ago.", "three or four months ago|2030-11/2030-12"],
		["Sales rose 4% in the third quarter.", "third quarter|2030-07/2030-09"],
	])("%s", (text, ...expected) => {
		expect(show(text)).toEqual(expected);
	});

	it("a weekday of the day the article was changed", () => {
		const changed = "2031-03-15T09:00:00-05:00";
		expect(show("The dam broke on Saturday, after rain on Thursday.", PUBLISHED, changed)).toEqual([
			"Saturday|2031-03-15",
			"Thursday|2031-03-13",
		]);
		expect(show("The dam broke on Saturday.", PUBLISHED, "2031-05-01")).toEqual(["Saturday|2031-03-08"]);
	});

	it("only what is absolute where the day of publication is not known", () => {
		expect(show("On Friday he recalled May 2019, last year and March 3.", null)).toEqual(["May 2019|2019-05"]);
	});
});

describe("findDates leaves alone", () => {
	it.each([
		"They may march on the capital at the second bell.",
		"The line runs 24/7 with a Boeing 1900.",
		"About 2000 people sat in the sun and the sat phone rang.",
		"April Summers met Jan Winter.",
		"Every December the mill shuts, and each Friday it rains.",
		"Ida Moor lives at 1909 Kestrel Drive and Kell at 1925 Old Mill Road.",
		"More than two decades ago the mine shut.",
		"Kell told “Lund This Morning” so in the last weekend of the fair.",
		"She spoke on Herald Radio's This Week before Super Tuesday.",
		"Lund scored 24 points in the third quarter and has thrived over the last quarter-century.",
		"It will rain over the next week, as it has in the last month and over the last decade.",
	])("%s", (text) => {
		expect(show(text)).toEqual([]);
	});
});
