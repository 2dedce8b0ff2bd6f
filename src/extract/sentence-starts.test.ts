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
		[`It is over. "Next week we go."`, ["It is over.", `"Next week we go."`]],
		["It is over. ''Next week we go.''", ["It is over.", "''Next week we go.''"]],
		["It is over. ‘Next week we go.’", ["It is over.", "‘Next week we go.’"]],
	])("leaves opening marks alone: %s", (text, sentences) => {
		expect(sentencesOf(text)).toEqual(sentences);
	});
});
