import { expect, it } from "vitest";
import { respond } from "./respond.ts";

const line = (fields: object): string => JSON.stringify({ id: "a", ...fields });

it.each([
	["not JSON", "{", { id: null, error: { code: "bad-json", message: "The line is not JSON." } }],
	["no text", line({}), { id: "a", error: { code: "bad-input", message: "Give exactly one of `text` and `html`." } }],
	["an empty page", line({ html: "<p>" }), { id: "a", error: { code: "not-an-article", message: "No article was found on this page." } }],
])("says in one line what is wrong: %s", (_, input, answer) => {
	expect(respond(input, null)).toEqual(answer);
});

it("answers one line with an error where the engine fails, and not the others", () => {
	const failing = () => {
		throw new Error("no such token");
	};
	expect(respond(line({ text: "The bridge is safe." }), failing)).toEqual({
		id: "a",
		error: { code: "bad-input", message: "The article could not be read: no such token" },
	});
	expect(respond(line({ text: "“It is safe,” Ida Holm said." }), null)).toMatchObject({ id: "a", quotes: [{ kind: "direct" }] });
});

const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
const paragraphs = days.map(
	(day) => `<p>The ferry that stands in for the old bridge over the Ruud leaves at eight on ${day}, and it is back before noon.</p>`,
);
const story = `<article><h1>The bridge is shut</h1>${paragraphs.join("")}<p>“It is safe,” Ida Holm said.</p></article>`;

it.each([
	["no html, head or body tags", `<!doctype html><meta charset=utf-8><title>The bridge is shut</title>${story}`],
	[
		"a server's warning before the page",
		`Warning: cache is cold<html><head><title>The bridge is shut</title></head><body>${story}</body></html>`,
	],
	["words after its end", `<html><head><title>The bridge is shut</title></head><body>${story}</body></html><!-- 0.2 s -->`],
])("reads a page as browsers do: %s", (_, html) => {
	expect(respond(line({ html }), null)).toMatchObject({ article: { headline: "The bridge is shut" }, quotes: [{ kind: "direct" }] });
});
