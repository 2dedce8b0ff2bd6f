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
