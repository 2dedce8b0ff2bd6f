import { describe, expect, it } from "vitest";
import { dateInAddress, dateInPlaceLine, parseIsoDate } from "./iso-date.ts";

describe("parseIsoDate", () => {
	it.each([
		["2019-11-19T16:28:00.000Z", "2019-11-19T16:28:00Z"],
		["2019-04-28 06:01:07", "2019-04-28T06:01:07"],
		["2022-04-28T22:46:25+0530", "2022-04-28T22:46:25+05:30"],
		["Thu, 28 Apr 2022 22:33:57 -0400", "2022-04-28T22:33:57-04:00"],
		["April 21, 2022 | 4:39 pm", "2022-04-21T16:39:00"],
		["Aug. 27, 2019 5 PM", "2019-08-27T17:00:00"],
		["Dec 15, 2016, 1:55pm EST", "2016-12-15T13:55:00-05:00"],
		["Dec 15, 2016, 1:55pm CST", "2016-12-15T13:55:00"],
		["24 September 2019", "2019-09-24"],
		["19. März 2021", "2021-03-19"],
		["3 de mayo de 2022", "2022-05-03"],
		["2019年11月19日", "2019-11-19"],
		["28/04/2022", "2022-04-28"],
	])("finds %s", (text, date) => expect(parseIsoDate(text)).toBe(date));

	it.each(["0001-01-01T00:00:00Z", "3 hours ago", "May they rest", "04/05/2022", "Room 2019", ""])("leaves %s alone", (text) =>
		expect(parseIsoDate(text)).toBeNull(),
	);
});

describe("dateInAddress", () => {
	it.each([
		["https://daily.example/news/2019/11/19/ferry", "2019-11-19"],
		["https://daily.example/2022/apr/22/ferry/", "2022-04-22"],
	])("finds %s", (url, date) => expect(dateInAddress(url)).toBe(date));

	it.each(["https://daily.example/2019/ferry", "https://daily.example/story-471033", null])("leaves %s alone", (url) =>
		expect(dateInAddress(url)).toBeNull(),
	);
});

describe("dateInPlaceLine", () => {
	it.each([
		["OSTERBY, Northland, May 3, 2021 /Example Wire/ -- Example Locks has", "2021-05-03"],
		["Feb. 23, 2015 -- The harbour is open.", "2015-02-23"],
	])("finds %s", (text, date) => expect(dateInPlaceLine(text)).toBe(date));

	it.each([
		"On May 3, 2021, the lock — the old one — broke.",
		"The wall of May 3, 2021 - it fell",
		"OSTERBY, May 3 (Example Wire) - It fell.",
	])("leaves %s alone", (text) => expect(dateInPlaceLine(text)).toBeNull());
});
