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
