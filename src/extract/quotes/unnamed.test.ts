import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";
import { textToArticle } from "../plain-text.ts";

/** By rule alone: who speaks the one quotation: a name, "unnamed", or "?". */
function speakerOf(text: string): string {
	const sheet = extract(textToArticle(text), null);
	const [quote] = sheet.quotes;
	if (quote?.speaker) return [...sheet.people, ...sheet.organizations].find((fact) => fact.id === quote.speaker)?.name ?? "-";
	return quote?.anonymous ? "unnamed" : "?";
}

describe("whom no name is given", () => {
	it.each([
		["a newspaper", "The paper said that the bridge was safe."],
		["a paper among others", "Another slide said that the bridge was safe."],
	])("is not %s", (_, text) => {
		expect(speakerOf(text)).not.toBe("unnamed");
	});

	it("is not who stands with a body that is named", () => {
		expect(speakerOf("The Harbor Agency and its allies said that the bridge was safe.")).toBe("Harbor Agency");
	});

	it.each([
		["a share of those asked", "Twelve percent said that the bridge was safe."],
		["those whom polls asked", "Polls showed that the bridge was old."],
		["friends, close or not", "Ida Holm’s close friends and allies said that the bridge was safe."],
		["who wrote a paper", "A paper in a journal of bridges said that the bridge was safe."],
		["who made an estimate", "The bridge is safe, according to one estimate."],
		["who wrote the study", "The study said that the bridge was safe."],
		["who sent a letter", "The sender said that the bridge was safe."],
		["some of many", "Another engineer said that the bridge was safe."],
		["voters", "A majority of voters said that the bridge was safe."],
	])("is %s", (_, text) => {
		expect(speakerOf(text)).toBe("unnamed");
	});
});
