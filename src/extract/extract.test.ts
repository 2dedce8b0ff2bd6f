import { expect, it } from "vitest";
import { extract } from "./extract.ts";
import { textToArticle } from "./plain-text.ts";

it("says how far it is: rising, and never done before the sheet is there", () => {
	const heard: number[] = [];
	extract(textToArticle("“The bridge is safe,” Ida Holm said."), null, (done) => heard.push(done));
	expect(heard.length).toBeGreaterThan(2);
	expect(heard).toEqual([...heard].sort((a, b) => a - b));
	expect(heard.at(-1)).toBeLessThan(1);
});

it("names in another language only those whose words a quotation gives", () => {
	const text =
		"Mit dem Bau ist das Amt von Lund beauftragt. „Wir warten seit Jahren auf die Mauer“, sagte Anna Berg. Mit der Art der Arbeit war Carl Berg am Ende zufrieden.";
	const { people, organizations, quotes } = extract(textToArticle(text, { inLanguage: "de" }), null);
	expect(people.map(({ name }) => name)).toEqual(["Anna Berg"]);
	expect(quotes.map(({ speaker }) => speaker)).toEqual([people[0]?.id]);
	expect(organizations).toEqual([]);
});
