import { describe, expect, it } from "vitest";
import { slice } from "../../facts/span.ts";
import { extract } from "../extract.ts";
import { textToArticle } from "../plain-text.ts";

/** By rule alone: the quotations inside quotations, each as "source: content -> speaker". */
function nestedIn(text: string): string[] {
	const sheet = extract(textToArticle(text), null);
	const names = new Map([...sheet.people, ...sheet.organizations].map((fact) => [fact.id, fact.name]));
	return sheet.quotes
		.filter((q) => q.within !== null)
		.map((q) => {
			const who = q.speaker !== null ? names.get(q.speaker) : q.anonymous ? "unnamed" : "?";
			return `${q.source && slice(text, q.source)}: ${q.content.map((piece) => slice(text, piece)).join(" … ")} -> ${who}`;
		});
}

describe("findNested", () => {
	it.each([
		[
			"what a ministry told her",
			"“The Lakes Ministry told me that the bridge was safe,” Ida Holm said.",
			["The Lakes Ministry: the bridge was safe -> Lakes Ministry"],
		],
		[
			"up to the next who speaks",
			"“The owners have said they will pay, and Robert Ruud has already made clear that he will not,” Ida Holm said.",
			["The owners: they will pay -> unnamed", "Robert Ruud: he will not -> Robert Ruud"],
		],
		[
			"a clause and the next one behind “and that”",
			"Prosecutors said that Ida Holm had said the bridge was safe, and that it would stay.",
			["Ida Holm: the bridge was safe, and that it would stay -> Ida Holm"],
		],
		[
			"not whom it was told",
			"Prosecutors said that Ida Holm told the council the bridge was safe.",
			["Ida Holm: the bridge was safe -> Ida Holm"],
		],
		[
			"marks inside marks",
			"“Then Robert Ruud replied, ‘The bridge is very safe,’ and left,” Ida Holm said.",
			["Robert Ruud: ‘The bridge is very safe,’ -> Robert Ruud"],
		],
		[
			"what somebody was told by another",
			"Ida Holm said that she was told by Robert Ruud to wait at the bridge.",
			["Robert Ruud: to wait at the bridge -> Robert Ruud"],
		],
		[
			"one's own earlier words",
			"“I told them they should wait at the bridge,” Ida Holm said.",
			["I: they should wait at the bridge -> Ida Holm"],
		],
		[
			"two who speak at once, far from the clause",
			"Prosecutors said that Ida Holm and Robert Ruud both acknowledged to their bosses that they had not looked.",
			["Ida Holm and Robert Ruud: they had not looked -> Ida Holm"],
		],
		[
			"any verb of speech with its clause right behind",
			"“Robert Ruud reiterated that the bridge was safe,” Ida Holm said.",
			["Robert Ruud: the bridge was safe -> Robert Ruud"],
		],
		[
			"what somebody's words are called",
			"“Robert Ruud's claim that the bridge is safe was wrong,” Ida Holm said.",
			["Robert Ruud's: the bridge is safe -> Robert Ruud"],
		],
		[
			"a promise with its verb",
			"Ida Holm said that she had waited for Robert Ruud's promise to mend the bridge, but nothing came.",
			["Robert Ruud's: to mend the bridge -> Robert Ruud"],
		],
		["whose he it may be", "Ida Holm said that his denial of the whole affair was old.", ["his: the whole affair -> ?"]],
		[
			"a warning by somebody",
			"Ida Holm said that a warning by engineers that the bridge may fall was heard.",
			["engineers: the bridge may fall -> unnamed"],
		],
		[
			"what was alleged by somebody",
			"Ida Holm said that it was alleged by Robert Ruud that the bridge was old.",
			["Robert Ruud: the bridge was old -> Robert Ruud"],
		],
	])("finds: %s", (_what, text, expected) => {
		expect(nestedIn(text)).toEqual(expected);
	});

	it.each([
		["a condition", "“If Robert Ruud says that the bridge is safe, I will wait,” Ida Holm said."],
		["what somebody would say", "“Robert Ruud would say that the bridge is safe,” Ida Holm said."],
		["who only hears", "“The builders were told to look at every bolt,” Ida Holm said."],
		["what you say", "“You said that the bridge is safe,” Ida Holm said."],
		["a thing that shows something", "“The last years showed that the bridge is safe,” Ida Holm said."],
		["a clause about the words", "“Every word I said there is true,” Ida Holm said."],
		["a book that holds something", "“Robert Ruud wrote a book that holds the whole truth,” Ida Holm said."],
		["a clause about what is praised", "“Robert Ruud praised the new bridge that the builders made,” Ida Holm said."],
		["a noun that nobody owns", "Ida Holm said that the claim that the bridge is safe was wrong."],
		["what is owned and not said", "Ida Holm said that his commitment to mending bridges was known."],
		["a noun without a clause", "Ida Holm said that Robert Ruud's warning was heard."],
		["a word in marks", "“Robert Ruud said ‘never’ to the builders,” Ida Holm said."],
	])("leaves alone: %s", (_what, text) => {
		expect(nestedIn(text)).toEqual([]);
	});
});
