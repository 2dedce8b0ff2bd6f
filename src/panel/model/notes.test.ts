import { expect, test } from "vitest";
import english from "../../../assets/public/_locales/en/messages.json";
import { dyke } from "../../../test/fixtures/dyke.ts";
import { readerOf, wordsOf } from "../words.ts";
import { notesOf } from "./notes.ts";

const notes = new Map(notesOf(dyke, wordsOf(readerOf(english))).map(({ factId, title, lines }) => [factId, [title, ...lines]]));

test.each([
	["a quote: speaker, office, manner", "q2", ["Ingrid Solheim", "mayor, Varsund", "Direct"]],
	["a figure: according to whom, in what office", "f1", ["According to Ingrid Solheim", "mayor, Varsund", "= 2 meters"]],
	["a person: name, office, kind", "p1", ["Ingrid Solheim", "mayor, Varsund", "Official"]],
])("%s", (_name, factId, lines) => {
	expect(notes.get(factId)).toEqual(lines);
});

test("every fact has a note with a title", () => {
	const facts = [dyke.quotes, dyke.figures, dyke.people, dyke.organizations, dyke.dates].flat();
	expect(facts.filter(({ id }) => !notes.get(id)?.[0])).toEqual([]);
});

test("an unnamed source is marked as such, in the article's own words", () => {
	const unnamed = dyke.quotes.filter(({ anonymous }) => anonymous).map(({ id }) => notes.get(id)?.slice(0, 2).join("; "));
	expect(unnamed.length).toBeGreaterThan(0);
	for (const said of unnamed) expect(said).toMatch(/^(?:“.+”|Unnamed source)/);
	expect(unnamed.join(" ")).toContain("Unnamed source");
});
