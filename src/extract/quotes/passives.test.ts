import { describe, expect, it } from "vitest";
import { type Span, slice } from "../../facts/span.ts";
import { textToArticle } from "../plain-text.ts";
import { tokenize } from "../tokens.ts";
import type { Attribution } from "./link.ts";
import { giveAgents } from "./passives.ts";

/** The source that is left, where `source` stood before `cue`. */
function sourceOf(text: string, source: string, cue: string, content = text.slice(text.indexOf(cue) + cue.length + 1)): string | null {
	const words = tokenize(text, textToArticle(text).blocks);
	const place = (part: string): Span => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
	const attribution = { source: place(source), cue: place(cue), content: [place(content)] } as unknown as Attribution;
	const [given] = giveAgents(words, [attribution]);
	return given?.source ? slice(text, given.source) : null;
}

describe("giveAgents", () => {
	it.each([
		["Ruud was accused by Ida Holm of closing the bridge.", "Ruud", "was accused", "Ida Holm", "closing the bridge"],
		["Ruud has been warned by engineers that it was old.", "Ruud", "has been warned by", "engineers", "that it was old"],
		["Ruud was accused of saying too little.", "Ruud", "was accused of", null],
		["Sales are widely expected to rise.", "Sales", "are widely expected", null],
		["Ruud was repeatedly told that it was old.", "Ruud", "was repeatedly told", null],
		["Visitors are encouraged to wait at the bridge.", "Visitors", "are encouraged", null],
		["Ruud gave no answer when asked whether it was old.", "Ruud", "asked", null],
		["Ruud gave no answer when asked by Ida Holm whether it was old.", "Ruud", "asked", "Ida Holm", "whether it was old"],
		["Ruud, asked whether it was old, said no.", "Ruud,", "asked", null, "whether it was old"],
		["Ruud, when asked whether it was old, declined to comment.", "Ruud,", "asked", null, "whether it was old"],
		["Ruud, asked by Ida Holm why it was old, smiled.", "Ruud,", "asked", "Ida Holm", "why it was old, smiled"],
		["Ruud, the mayor, asked whether it was old, said Holm.", "Ruud, the mayor,", "asked", "Ruud, the mayor,", "whether it was old"],
		["Ruud, the mayor, asked whether it was old.", "Ruud, the mayor,", "asked", "Ruud, the mayor,", "whether it was old"],
		["It is the best known of the firms accused of wasting money.", "the firms", "accused of", null],
	])("takes the subject away: %s", (text, source, cue, expected, content?) => {
		expect(sourceOf(text, source, cue, content)).toBe(expected);
	});

	it.each([
		["Asked why it was shut, Ida Holm told Halden News that it was old.", "Asked", "why it was shut"],
		["When asked whether it was safe, Ida Holm smiled.", "asked", "whether it was safe"],
		["Told that it was not safe, Ida Holm smiled.", "Told", "that it was not safe"],
	])("names nobody who was asked: %s", (text, cue, content) => {
		expect(sourceOf(text, "Ida Holm", cue, content)).toBeNull();
	});

	it.each([
		["Asked Ida Holm: “Is it safe?”", "Asked", "“Is it safe?”"],
		["“Is it safe?” asked Ida Holm.", "asked", "“Is it safe?”"],
		["Asked by Ida Holm whether it was safe, they smiled.", "Asked by", "whether it was safe"],
	])("lets whoever asks ask: %s", (text, cue, content) => {
		expect(sourceOf(text, "Ida Holm", cue, content)).toBe("Ida Holm");
	});

	it.each([
		["“It is old,” an official was quoted as saying by the Halden News Agency.", "was quoted as saying"],
		["“It is old,” an official quoted by the Halden News Agency told reporters.", "quoted"],
	])("lets whom an agency quotes speak: %s", (text, cue) => {
		expect(sourceOf(text, "the Halden News Agency", cue, "“It is old,”")).toBe("an official");
	});

	it.each([
		["Ruud has accused Holm of waste.", "Ruud", "has accused"],
		["Ruud was quoted as saying that it was old.", "Ruud", "was quoted as saying"],
		["Ruud was pleased that it held.", "Ruud", "was pleased"],
		["Ruud is warning that it is old.", "Ruud", "is warning"],
	])("leaves alone: %s", (text, source, cue) => {
		expect(sourceOf(text, source, cue)).toBe(source);
	});
});
