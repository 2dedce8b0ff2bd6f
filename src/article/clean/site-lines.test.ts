/** Lines of the site among an article's own: which go and which stay, by where they stand. */
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { readPageNow } from "../read-page.ts";

const parse = (html: string): Document => parseHTML(html).document as unknown as Document;

const TEXTS = [
	"The council of Osterby voted on Thursday to build a barrier across the mouth of the harbour, six weeks after the flood.",
	"The barrier will cost 418 million crowns and is meant to hold back a surge of up to four metres, the engineers said on Friday.",
	"Fishing crews say that they were never asked, and that the lock will close on them for three hours at every high tide of the year.",
	"Works are to begin in the spring of next year, after the herring season, and to end before the autumn storms of the year after.",
];

/** What is left of the line `inner` at this place, beside the article's own paragraphs. */
function leftOf(inner: string, at: number): string {
	const paragraphs = TEXTS.map((text) => `<p>${text}</p>`);
	paragraphs.splice(at, 0, `<p>${inner}</p>`);
	const page = parse(
		`<!doctype html><html><head><title>Osterby votes</title></head><body><main><h1>Osterby votes</h1>${paragraphs.join("")}</main></body></html>`,
	);
	const read = readPageNow(page, {
		url: "https://daily.example/vote",
		createDocument: () => parse("<!doctype html><html><head></head><body></body></html>"),
	});
	return (read?.article.text ?? "no article")
		.split("\n\n")
		.filter((text) => !TEXTS.includes(text))
		.join();
}

describe("at the end", () => {
	it.each([
		"This article was first published by Harbour Weekly.",
		"This story was produced by Harbour Weekly, a nonprofit newsroom.",
		"Read the original article at Harbour Weekly.",
		"- ENDS -",
		"(END)",
		"Cy Example is a professor of law at the University of Northland. Her latest book is “The Wall”.",
		"<em>The writer is an economist in Osterby.</em>",
		"About the Author: Cy Example writes on harbours.",
		"@cyexample",
		"If you like our work, please consider a donation.",
		"What do you think? Let us know in the comments below.",
		"(With inputs from agencies)",
		"(This story has not been edited by Daily Example staff and is published from a syndicated feed.)",
		"This is a developing story and will be updated.",
		"More to come.",
		"Our Standards: <a href='/x'>The Example Trust Principles.</a>",
		"Source: Daily Example",
		"Quelle: dpa",
		"Translated by Cy Example",
		"Story by Cy Example. Photos by Di Sample.",
		"Contact Cy Example at cy@daily.example",
	])("goes: %s", (inner) => expect(leftOf(inner, TEXTS.length)).toBe(""));

	it.each([
		"The vote is on Monday.",
		"Cy Example is a professor of law, and she said that the vote was fair.",
		"The council is a body of nine, and all of them are up for a vote in May.",
		"The tide is the enemy. It always was.",
		"This story is about money, he said.",
	])("stays: %s", (inner) => expect(leftOf(inner, TEXTS.length)).toBe(inner));
});

describe("in the middle", () => {
	it.each([
		"ALSO READ | Who pays for the wall in the end",
		"RELATED: Who pays for the wall in the end",
		"Must Read: <a href='/a'>Who pays for the wall</a>",
		"More: <a href='/a'>Who pays for the wall</a>",
		"Keep reading",
		"Loading...",
		"Editors’ picks",
		"Cy Example/AFP via Getty Images",
		"REUTERS/Cy Example",
		"File photo of the harbour",
	])("goes: %s", (inner) => expect(leftOf(inner, 2)).toBe(""));

	it.each([
		"Contact was lost at noon.",
		"Email has not reached the island since.",
		"You can contact the crews on channel 16, he said.",
		"Related costs have doubled.",
		"The source: a pipe in the old wall.",
		"Translated into money, that is 400 crowns a head.",
		"More than 300 people came.",
		"Photo shops have closed.",
	])("stays: %s", (inner) => expect(leftOf(inner, 2)).toBe(inner));
});

describe("below a press release", () => {
	it("leaves out the contacts", () =>
		expect(leftOf("Media contact:</p><p>Cy Example, Example Locks</p><p>+47 555 0100", TEXTS.length)).toBe(""));
});
