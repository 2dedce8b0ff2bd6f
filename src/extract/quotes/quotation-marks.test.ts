import { describe, expect, it } from "vitest";
import { slice } from "../../facts/span.ts";
import { textToArticle } from "../plain-text.ts";
import { findQuotations } from "./quotation-marks.ts";

const insides = (text: string): string[] => findQuotations(text, textToArticle(text).blocks).map((q) => slice(text, q.inner));

describe("findQuotations", () => {
	it.each([
		["“We won,” she said. “At last.”", ["We won,", "At last."]],
		['"We won," she said. "At last."', ["We won,", "At last."]],
		["''We won,'' she said. ''At last.''", ["We won,", "At last."]],
		["``We won,'' she said.", ["We won,"]],
		["„Wir haben gewonnen“, sagte sie.", ["Wir haben gewonnen"]],
		["»Wir haben gewonnen«, sagte sie.", ["Wir haben gewonnen"]],
		["« Nous avons gagné », dit-elle.", [" Nous avons gagné "]],
		["‘We won at last,’ she said. ‘It’s the voters’ day.’", ["We won at last,", "It’s the voters’ day."]],
		["‘She told us: “Go home.” So we went,’ he said.", ["She told us: “Go home.” So we went,"]],
		["‘“Go home,” she said,’ he told us. “We won.”", ["“Go home,” she said,", "We won."]],
		["The workers’ “rights,” he said. ‘It is “late.”’", ["rights,", "It is “late.”"]],
		["'We won at last,' she said.", ["We won at last,"]],
		["She said ”no deal“ to that.", ["no deal"]],
	])("finds: %s", (text, expected) => {
		expect(insides(text)).toEqual(expected);
	});

	it.each([["the workers’ rights and the owners’ claims"], ["It's the '90s and rock 'n' roll's back."], ["a board 5'10\" long and wide"]])(
		"leaves alone: %s",
		(text) => {
			expect(insides(text)).toEqual([]);
		},
	);

	it("reads every block by itself when a mark is missing", () => {
		expect(insides("“We won, she said.\n\n“We lost,” he said.")).toEqual(["We won, she said.", "We lost,"]);
		expect(insides('"We won, she said. "At last."\n\n"We lost," he said.')).toEqual(["We won, she said. ", "At last.", "We lost,"]);
	});

	it("knows one in single marks that goes on in the next paragraph", () => {
		const text = "She told the workers’ lawyer: ‘We won. It was late.\n\n‘We paid the owners’ debts.’\n\n‘We left,’ he said.";
		const found = findQuotations(text, textToArticle(text).blocks);
		expect(found.map((q) => [slice(text, q.inner), q.closed, q.goesOn])).toEqual([
			["We won. It was late.", false, false],
			["We paid the owners’ debts.", true, true],
			["We left,", true, false],
		]);
	});

	it("knows a quotation that goes on in the next paragraph", () => {
		const text = "“We won.\n\n“We will win again,” she said.\n\n“Never,” he said.";
		expect(findQuotations(text, textToArticle(text).blocks).map((q) => q.goesOn)).toEqual([false, true, false]);
	});
});
