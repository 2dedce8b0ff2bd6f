import { expect, it } from "vitest";
import type { Mention, Organization, Person } from "../../facts/types.ts";
import { textToArticle } from "../plain-text.ts";
import { tokenize } from "../tokens.ts";
import { indexCast } from "./cast.ts";
import { readSource } from "./source-reading.ts";

/** The kind that a whole text is read as, where Holm is a person and the Echo a body. */
function kindOf(text: string): string {
	const mentionsOf = (name: string): Mention[] =>
		[...text.matchAll(new RegExp(name, "g"))].map(({ index }) => ({ start: index, end: index + name.length, form: "name" }));
	const why = { rule: "test" };
	const holm: Person = { id: "p1", name: "Ida Holm", jobTitle: null, affiliation: null, kind: "other", mentions: mentionsOf("Holm"), why };
	const echo: Organization = { id: "o1", name: "Echo", mentions: mentionsOf("Echo"), why };
	const words = tokenize(text, textToArticle(text).blocks);
	return readSource(words, { start: 0, end: text.length }, indexCast({ people: [holm], organizations: [echo] }, words)).kind;
}

it.each([
	["Owners -- including Holm --", "unnamed"],
	["some Echo accounts", "document"],
	["polls reported by the Echo and others", "document"],
	["a report released by the Echo", "organization"],
	["a count released last week by the Echo", "organization"],
	["a report released on Monday in the Echo", "document"],
	["analysis published in May by the Echo", "organization"],
	["a report of the Echo", "organization"],
	["a study published in the Echo", "document"],
	["The survey, conducted by the Echo,", "organization"],
	["The report, by the Echo,", "organization"],
	["a survey published today (Friday, March 2) by the Echo", "organization"],
	["Owners amid the Echo", "unnamed"],
	["A former candidate -- Holm, who lost --", "people"],
	["a new paper in the journal Echo", "document"],
	["a report published in the Echo", "organization"],
	["Both Holm and the Echo", "unnamed"],
	["Echo news agency", "organization"],
	["the city of Echo", "organization"],
	["Lund World’s recent analysis", "name"],
	["a poll of 400 registered owners released on Friday by the Echo", "organization"],
	["Holm – a builder's cousin –", "people"],
	["Holm—a builder's cousin—", "people"],
	["Owners across the Echo", "unnamed"],
	["The contractor, Lund-based Echo,", "organization"],
	["The Echo report", "organization"],
	["an owner, Holm", "people"],
	["The minister, who spoke through her aide, Holm,", "unnamed"],
	["one owner, who gave her name only as Holm", "people"],
	["another owner, Mr. Holm, a diver,", "people"],
	["The Lund, Skåne-based maker of ships", "unnamed"],
	["Union Minister for Surface Works Holm", "people"],
	["Attorney for Holm", "name"],
	["The owners involved", "unnamed"],
	["Holm’s close friends and allies", "unnamed"],
	["Recent polling", "document"],
	["only 7 percent", "unnamed"],
	["the results of the latest Echo poll released on Monday", "organization"],
	["an average of Echo polls", "organization"],
	["an analysis of Echo data by two owners", "document"],
	["the most recent data available from the Echo", "organization"],
	["the Echo staff", "organization"],
	["Echo’s boat tracker", "organization"],
	["Lund works, harbour and bridge committee chairman Holm", "people"],
])("reads %s as %s", (text, kind) => {
	expect(kindOf(text)).toBe(kind);
});
