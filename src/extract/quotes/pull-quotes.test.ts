import { describe, expect, it } from "vitest";
import { slice } from "../../facts/span.ts";
import { extract } from "../extract.ts";
import { textToArticle } from "../plain-text.ts";

/** Who says what, by rule alone: "speaker: first words". */
function read(text: string): string[] {
	const sheet = extract(textToArticle(text), null);
	const names = new Map(sheet.people.map((person) => [person.id, person.name]));
	return sheet.quotes.map((q) => `${names.get(q.speaker ?? "") ?? "?"}: ${slice(text, q.content[0] ?? { start: 0, end: 0 })}`);
}

const BODY = "“We looked at every single bolt twice before we opened it,” Ida Holm said. “It took us all winter.”";
const OTHER = "Carl Ruud built the bridge in 1980 and has looked after it ever since.";

describe("leavePullQuotes", () => {
	it.each([
		["with nothing beside it", `“We looked at every single bolt twice before we opened it”\n\n${OTHER}\n\n${BODY}`],
		["with its speaker", `${BODY}\n\n“We looked at every single bolt twice before we opened it,” Ida Holm said of the bridge.`],
		["a part of it", `${BODY}\n\n${OTHER}\n\n“Every single bolt twice before we opened it”`],
	])("leaves out: %s", (_what, text) => {
		expect(read(text)).toEqual(["Ida Holm: “We looked at every single bolt twice before we opened it,”"]);
	});

	it("leaves its speaker out of the telling", () => {
		const text = `${BODY}\n\n“The wood is old, and it will not last,” Anna Berg said.\n\n“We looked at every single bolt twice before we opened it,” Ida Holm said.\n\n“We need steel,” she added.`;
		expect(read(text).at(-1)).toBe("Anna Berg: “We need steel,”");
	});

	it.each([
		["a refrain", `${BODY}\n\n“Every single bolt,” Ida Holm said.`],
		["other words", `${BODY}\n\n“We looked at every single plank once before we closed it,” Ida Holm said.`],
		["the same reported twice", `${BODY}\n\n${OTHER}\n\n${BODY}`],
	])("keeps: %s", (_what, text) => {
		expect(read(text)).toHaveLength(2);
	});
});
