import { expect, it } from "vitest";
import { textToArticle } from "../plain-text.ts";
import type { Tags } from "../tags.ts";
import { tokenize } from "../tokens.ts";
import { readNames } from "./names.ts";

/** `tagged`: the words in which the tagger sees a person; none where it is not at hand. */
const namesOf = (text: string, tagged: readonly string[] = []) => {
	const tokenized = tokenize(text, textToArticle(text).blocks);
	const tags: Tags = {
		attribution: tokenized.tokens.map(() => "O"),
		certainty: new Float32Array(tokenized.tokens.length),
		entity: tokenized.tokens.map((t) => (tagged.includes(t.text) ? "B-person" : "O")),
	};
	const { words, names } = readNames(tokenized, tagged.length > 0 ? tags : null);
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

it.each<[string, string[], string[]]>([
	["Absent Marsh, they lost.", ["Marsh"], ["Marsh"]],
	["They met Khadra Absent Marsh. Absent Marsh lost.", ["Marsh"], ["Khadra Absent Marsh", "Absent Marsh"]],
	["The plan is poor, says Richard Lane, an analyst.", ["Richard", "Lane"], ["Richard Lane"]],
	["Khadra Marsh lost.", ["Khadra", "Marsh"], ["Khadra Marsh"]],
	["Said Marsh: “They lost.”", ["Marsh"], ["Marsh"]],
	["Said Marsh said so.", ["Marsh"], ["Said Marsh"]],
	["L. Marsh lost.", ["Marsh"], ["L. Marsh"]],
])("with the tagger: %s", (text, tagged, expected) => {
	expect(namesOf(text, tagged)).toEqual(expected);
});

it.each([
	["They met in Richard Lane on Monday.", ["thing"]],
	["They gave Uncle Sam the money.", ["thing"]],
	["They gave Uncle Tom Sale the money.", ["person"]],
])("kinds: %s", (text, kinds) => {
	expect(readNames(tokenize(text, textToArticle(text).blocks)).names.map((n) => n.kind)).toEqual(kinds);
});
