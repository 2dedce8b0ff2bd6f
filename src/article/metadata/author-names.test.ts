import { describe, expect, it } from "vitest";
import { parseAuthors } from "./author-names.ts";

const isOutlet = (name: string): boolean => name === "Daily Example";

describe("parseAuthors", () => {
	it.each([
		["By ANN EXAMPLE and BO SAMPLE", ["Ann Example", "Bo Sample"]],
		["By Ann Example, Bo T. Sample and Cy O’Third", ["Ann Example", "Bo T. Sample", "Cy O’Third"]],
		["Ann Example | Daily Example", ["Ann Example"]],
		["ByAnn Example", ["Ann Example"]],
		["Ann Example, M.D.", ["Ann Example"]],
		["By Ann Example Updated 3:04 PM ET, Mon May 3", ["Ann Example"]],
		["Von Ann Example und Bo Sample, NDR", ["Ann Example", "Bo Sample"]],
		["Ann Example Contributing Writer", ["Ann Example"]],
		["Ann Example. Example International", ["Ann Example"]],
		["3 May 2021; Ann Example", ["Ann Example"]],
		["by; April Example; Dec 15, 2021, 1:55pm", ["April Example"]],
	])("finds %s", (text, names) => expect(parseAuthors(text, isOutlet)).toEqual(names));

	it.each([
		"Staff Reports",
		"Coast Sport",
		"Search for this author in:; Find It; Web Scholar",
		"Web Desk",
		"Reuters",
		"Daily Example",
		"admin",
		"WXYZ",
		"17 April 2012",
		"December",
		"Гость",
		"https://daily.example/ann",
		"Our Foreign Staff",
	])("leaves %s alone", (text) => expect(parseAuthors(text, isOutlet)).toEqual([]));
});
