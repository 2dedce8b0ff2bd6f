import { describe, expect, it } from "vitest";
import { textToArticle } from "../extract/plain-text.ts";
import { tokenize } from "../extract/tokens.ts";
import { ATTRIBUTION_LABELS, attributionLabels, ENTITY_LABELS, entityLabels } from "./labels.ts";

const TEXT = "The mayor’s aide said: “We won.\n\nWe did,” in Tornby.";
const { tokens } = tokenize(TEXT, textToArticle(TEXT).blocks);

const span = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

/** Token and label of every token that has one. */
const shown = (labels: readonly number[], names: readonly string[]) =>
	tokens.flatMap((token, i) => (labels[i] ? [`${token.text} ${names[labels[i]]}`] : [])).join(", ");

describe("attributionLabels", () => {
	it("labels each token that shares a character with a span, and begins anew in each paragraph", () => {
		const attribution = { source: [span("aide")], cue: [span("said:")], content: [span("“We won.\n\nWe")] };
		expect(shown(attributionLabels(tokens, [attribution]), ATTRIBUTION_LABELS)).toBe(
			"aide B-source, said B-cue, : I-cue, “ B-content, We I-content, won I-content, . I-content, We B-content",
		);
	});

	it("lets a cue cut a content", () => {
		const attribution = { source: [], cue: [span("said")], content: [span("aide said:")] };
		expect(shown(attributionLabels(tokens, [attribution]), ATTRIBUTION_LABELS)).toBe("aide B-content, said B-cue, : B-content");
	});
});

describe("entityLabels", () => {
	it("takes the types in order", () => {
		expect(shown(entityLabels(tokens, [[span("mayor")], [], [span("Tornby")], []]), ENTITY_LABELS)).toBe("mayor person, Tornby location");
	});
});
