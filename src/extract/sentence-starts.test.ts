import { describe, expect, it } from "vitest";
import { slice } from "../facts/span.ts";
import { textToArticle } from "./plain-text.ts";
import { tokenize } from "./tokens.ts";

const sentencesOf = (text: string): string[] => tokenize(text, textToArticle(text).blocks).sentences.map((s) => slice(text, s));

describe("mendStarts", () => {
	it.each([
		["“He called it ‘a bad week.’” Next day she left.", ["“He called it ‘a bad week.’”", "Next day she left."]],
		[`"He called it 'a bad week.'" Next day she left.`, [`"He called it 'a bad week.'"`, "Next day she left."]],
		["It was ''a bad week.'' Next day she left.", ["It was ''a bad week.''", "Next day she left."]],
		["“Who told him ‘No?’ ” Then she left.", ["“Who told him ‘No?’ ”", "Then she left."]],
		["“The sign read ‘Keep out.’”", ["“The sign read ‘Keep out.’”"]],
		["“Is it ‘safe?’” she asked.", ["“Is it ‘safe?’” she asked."]],
	])("leaves closing marks with their sentence: %s", (text, sentences) => {
		expect(sentencesOf(text)).toEqual(sentences);
	});

	it.each([
		["Holm was ill. Ruud went alone.", ["Holm was ill.", "Ruud went alone."]],
		["The house she lives in. Holm sold it.", ["The house she lives in.", "Holm sold it."]],
		["“They said no.” Holm left.", ["“They said no.”", "Holm left."]],
		["There he sat. “I waited.”", ["There he sat.", "“I waited.”"]],
		["It is no. 5 of ten. Holm built it.", ["It is no. 5 of ten.", "Holm built it."]],
		["A pipe of 5 in. Swedish steel broke.", ["A pipe of 5 in. Swedish steel broke."]],
		["In Peoria, Ill. Mayor Holm spoke.", ["In Peoria, Ill. Mayor Holm spoke."]],
	])("ends a sentence at an everyday word that is an abbreviation elsewhere: %s", (text, sentences) => {
		expect(sentencesOf(text)).toEqual(sentences);
	});

	it("takes the full stop behind such a word for a token of its own", () => {
		const text = "They said no. Holm left, as she was ill.";
		expect(tokenize(text, textToArticle(text).blocks).tokens.map((token) => token.text)).toEqual(
			"They said no . Holm left , as she was ill .".split(" "),
		);
	});

	it.each([
		[`It is over. "Next week we go."`, ["It is over.", `"Next week we go."`]],
		["It is over. ''Next week we go.''", ["It is over.", "''Next week we go.''"]],
		["It is over. ‘Next week we go.’", ["It is over.", "‘Next week we go.’"]],
	])("leaves opening marks alone: %s", (text, sentences) => {
		expect(sentencesOf(text)).toEqual(sentences);
	});
});
