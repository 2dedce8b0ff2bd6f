import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { articleBoxes } from "./in-view.ts";

const LONG =
	"<p>The council of Osterby voted on Thursday to build a barrier across the mouth of the harbour, six weeks after the flood.</p>";
const story = (headline: string, inside = "<time>3 May</time>", paragraphs = LONG.repeat(3)): string =>
	`<section><h1>${headline}</h1>${inside}${paragraphs}</section>`;

const headlinesOn = (body: string): (string | undefined)[] =>
	articleBoxes(parseHTML(`<!doctype html><html><body><h1></h1><main>${body}</main></body></html>`).document as unknown as Document).map(
		(box) => box.querySelector("h1")?.textContent ?? undefined,
	);

describe("articles under each other", () => {
	it("finds two, each with a headline, a date and paragraphs", () =>
		expect(headlinesOn(story("Barrier") + story("Ferry fares", '<div class="byline">By Ann Example</div>'))).toEqual([
			"Barrier",
			"Ferry fares",
		]));

	it.each([
		["one article", story("Barrier")],
		["an article in sections, with headings but without dates of their own", story("Barrier", "") + story("The cost", "")],
		["an article and a teaser", story("Barrier") + story("Ferry fares", "<time>2 May</time>", LONG)],
		[
			"headings of one article in a row with its paragraphs",
			`<time>3 May</time><h1>Barrier</h1>${LONG.repeat(3)}<h1>The cost</h1>${LONG.repeat(3)}`,
		],
	])("leaves %s alone", (_, body) => expect(headlinesOn(body)).toEqual([]));
});
