import { describe, expect, it } from "vitest";
import type { ArticleMetadata } from "../../facts/article.ts";
import { extract } from "../extract.ts";
import { textToArticle } from "../plain-text.ts";

/** Who asks and who answers, "?" where it is not clear. */
function speakersOf(introduction: string, labels: readonly [string, string], metadata: Partial<ArticleMetadata> = {}): (string | null)[] {
	const [asks, answers] = labels;
	const talk = `${asks} Is it safe?\n\n${answers} It is. We looked twice.\n\n${asks} Are you sure?\n\n${answers} I am sure of it.`;
	const sheet = extract(textToArticle(`${introduction}\n\n${talk}`, metadata), null);
	const named = [...sheet.people, ...sheet.organizations];
	return sheet.quotes.slice(-2).map((q) => named.find(({ id }) => id === q.speaker)?.name ?? null);
}

const QA: readonly [string, string] = ["Q:", "A:"];

describe("resolveLabels", () => {
	it.each([
		["the one spoken with", "The Lund Echo spoke with Ida Holm, the mayor of Lund, about the bridge.", QA, [null, "Ida Holm"]],
		["dots", "We sat down with Ida Holm, the mayor of Lund.", ["Q.", "A."], [null, "Ida Holm"]],
		["the one who told us", "Ida Holm met Robert Ruud in May. Holm told us about it.", QA, [null, "Ida Holm"]],
		["nobody else named", "Ida Holm wrote a book on bridges. Her answers have been edited for length.", QA, [null, "Ida Holm"]],
		["who asks by name", "Carl Berg, a reporter at the Lund Echo, spoke with Ida Holm.", ["BERG:", "A:"], ["Carl Berg", "Ida Holm"]],
		["surnames in capitals", "Mayor Ida Holm met Robert Ruud.", ["RUUD:", "HOLM:"], ["Robert Ruud", "Ida Holm"]],
		["surnames", "Mayor Ida Holm met Robert Ruud.", ["Ruud:", "Holm:"], ["Robert Ruud", "Ida Holm"]],
		["initials", "We sat down with the builder Robert Ruud.", ["LE:", "RR:"], [null, "Robert Ruud"]],
	] as const)("finds %s", (_what, introduction, labels, expected) => {
		expect(speakersOf(introduction, labels)).toEqual(expected);
	});

	it.each([
		["two who answer", "Ida Holm and Robert Ruud answered our questions about the bridge.", QA],
		["one spoken with and one who speaks", "Ida Holm talked to Carl Berg about the bridge.", QA],
		["initials of two", "Robert Ruud met Rosa Ruud.", ["Q:", "RR:"]],
		["nobody introduced", "Ida Holm met Robert Ruud on the bridge.", QA],
	] as const)("leaves open %s", (_what, introduction, labels) => {
		expect(speakersOf(introduction, labels)).toEqual([null, null]);
	});

	it("takes no outlet's initials for a person", () => {
		const metadata = { publisher: "Rhine Review" };
		expect(speakersOf("We sat down with Ida Holm and Robert Ruud.", ["RR:", "IH:"], metadata)).toEqual([null, "Ida Holm"]);
	});

	it("leaves out the author", () => {
		expect(speakersOf("Ida Holm talked to Carl Berg about the bridge.", QA, { author: "Carl Berg" })).toEqual([null, "Ida Holm"]);
	});
});
