import { expect, test } from "vitest";
import { parse } from "yaml";
import { choiceOf } from "./fixture/choice-of.ts";
import { harbour } from "./fixture/harbour.ts";
import { EMPTY_SHEET } from "./fixture/sheet-of.ts";
import { writeObsidian } from "./obsidian.ts";

const propertiesOf = (note: string): unknown => parse(note.split(/^---$/m)[1] ?? "");

test("properties are YAML, then the summary follows", () => {
	const note = writeObsidian(harbour, choiceOf());
	expect(propertiesOf(note)).toEqual({
		title: "Port Ellery’s harbour to close for two years",
		source: "https://news.example/2031/port-ellery_(harbour)?page=1#top",
		author: ["Lena Ortiz", "Jean-Paul de Wit"],
		publisher: "The Ellery Courier",
		published: "2031-06-04",
		created: "2031-06-07",
		description: "The mayor says the old quay is not safe.",
		speakers: ["Ana Mora", "Tom Achterberg"],
		tags: ["news"],
	});
	expect(note).toContain("---\n\n# Port Ellery’s harbour");
});

test.each(['a: b "c" \\ #d', "---", "- x", "{{x}}", "line\nbreak", "yes", "\u2028\u0085"])("a headline %j stays one string", (headline) => {
	const note = writeObsidian({ ...EMPTY_SHEET, article: { ...EMPTY_SHEET.article, headline } }, choiceOf());
	expect(propertiesOf(note)).toMatchObject({ title: headline.replace(/[\u2028\u0085]/g, " ") });
});
