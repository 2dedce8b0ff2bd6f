import { expect, it } from "vitest";
import { textToArticle } from "../plain-text.ts";
import { tokenize } from "../tokens.ts";
import { readNames } from "./names.ts";

const namesOf = (text: string) => {
	const { words, names } = readNames(tokenize(text, textToArticle(text).blocks));
	return names
		.filter((n) => n.kind === "person" || n.points >= 0)
		.map((n) =>
			words
				.slice(n.first, n.last)
				.map((w) => w.text)
				.join(" "),
		);
};

it.each<[string, string[]]>([
	["Ana Young spoke. Young, in her speech, said so. Young people left.", ["Ana Young", "Young"]],
	["Larry King met us. King said so. King Harald left.", ["Larry King", "King", "Harald"]],
	["The bow of the Lady Maren broke. Lady Maren Holt wept.", ["Maren Holt"]],
	["Browns DL Sheldon Dahl left.", ["Sheldon Dahl"]],
	['He saw Robert "Bobby" Lind there.', ['Robert " Bobby " Lind']],
])("%s", (text, expected) => {
	expect(namesOf(text)).toEqual(expected);
});
