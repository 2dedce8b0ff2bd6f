import { describe, expect, it } from "vitest";
import { isStock } from "./boilerplate.ts";
import { findCredit } from "./credits.ts";
import { isDateLine } from "./dates.ts";
import { pointerPattern } from "./links.ts";

describe("stock sentences", () => {
	it.each([
		"Sign up for our morning briefing",
		">> Subscribe now for one crown a month",
		"Share this story",
		"Follow Ann Example on Twitter @annexample",
		"Get the week's news delivered to your inbox.",
		"© 2024 Daily Example. All rights reserved.",
		"3 comments",
		"You can contact Osterby Daily on Facebook, or email news@daily.example",
	])("finds %s", (text) => expect(isStock(text)).toBe(true));

	it.each([
		"“Click here and you are lost,” the message said.",
		"The company said subscribers had lost money.",
		"Share prices fell by 3 percent on Monday.",
		"Signatories of the treaty met on Monday.",
		"Follow-up talks begin in May.",
		"You can contact the crews only by radio, he said.",
	])("leaves %s alone", (text) => expect(isStock(text)).toBe(false));
});

describe("credits at the end of a caption", () => {
	it.each([
		["Riverton at dawn. (Ann Example/Reuters)", "Ann Example/Reuters"],
		["Riverton at dawn. Photo: Ann Example", "Photo: Ann Example"],
		["Riverton at dawn. Ann Example/AFP", "/AFP"],
	])("finds %s", (text, credit) => expect(findCredit(text)?.credit).toBe(credit));

	it.each(["Nobody was hurt, an official told Reuters.", "He took a photo.", "She joined AP in 2012."])("leaves %s alone", (text) =>
		expect(findCredit(text)).toBeNull(),
	);
});

describe("lines that only date the article", () => {
	it.each(["November 19, 2019 at 9:45 am", "Published 11:34 PM EST Nov. 19, 2019", "9 Hrs Ago", "Updated on 3 May 2021"])(
		"finds %s",
		(text) => expect(isDateLine(text)).toBe(true),
	);

	it.each([
		"The mayor resigned on November 19, 2019, after a vote.",
		"Nineteen people",
		"In May 2021 the bridge fell and the ferry came back.",
	])("leaves %s alone", (text) => expect(isDateLine(text)).toBe(false));
});

describe("pointers to other articles", () => {
	it.each([
		"READ MORE: The night the harbour came in",
		"Related: Ferry fares",
		"OPINION: The price of salt",
		"You may also like",
		"Leggi anche",
	])("finds %s", (text) => expect(pointerPattern.test(text)).toBe(true));

	it.each(["Reading is taught from age five.", "Opinions differ on the price.", "Relations have cooled.", "See what happened: nothing."])(
		"leaves %s alone",
		(text) => expect(pointerPattern.test(text)).toBe(false),
	);
});
