import { describe, expect, it } from "vitest";
import { readMarked } from "../../../test/fixtures/marked-parts.ts";
import { slice } from "../../facts/span.ts";
import type { Mention } from "../../facts/types.ts";
import { extract } from "../extract.ts";
import { textToArticle } from "../plain-text.ts";
import { indexCast } from "./cast.ts";
import { findNested } from "./nested.ts";
import { findQuotations } from "./quotation-marks.ts";
import { findRelayed } from "./relayed.ts";
import { indexSpans } from "./span-index.ts";

/** By rule alone: "source: content (via)" of every quote, those inside others in brackets. */
function quotesIn(text: string): string[] {
	return extract(textToArticle(text), null).quotes.map((q) => {
		const said = `${q.source && slice(text, q.source)}: ${q.content.map((piece) => slice(text, piece)).join(" … ")} (${q.via ?? "-"})`;
		return q.within === null ? said : `[${said}]`;
	});
}

describe("what an outlet only relays", () => {
	it.each([
		[
			"Reuters reported that a ministry complaint said Robert Ruud had agreed to use the harbour.",
			["a ministry complaint: Robert Ruud had agreed to use the harbour (Reuters)"],
		],
		[
			"The Bergen Morning Post reported that Ida Holm had said the bridge was safe.",
			["Ida Holm: the bridge was safe (The Bergen Morning Post)"],
		],
		["“It is safe,” Ida Holm said in a bill, according to the Bergen Morning Post.", ["Ida Holm: “It is safe,” (Bergen Morning Post)"]],
	])("is its speaker's: %s", (text, quotes) => {
		expect(quotesIn(text)).toEqual(quotes);
	});

	it.each([
		["no outlet", "The Lakes Ministry reported that Ida Holm said the bridge was safe."],
		["more than the saying", "Reuters reported that the bridge was shut after Ida Holm said it was old."],
		["no saying", "Reuters reported that the bridge was shut."],
	])("stays the outlet's or the body's: %s", (_why, text) => {
		expect(quotesIn(text)[0]).toMatch(/^(?:The Lakes Ministry|Reuters): that/);
	});
});

/** The one marked attribution, where Ida Holm is a person and Reuters and the Lakes Ministry are bodies: "source: content". */
function relayed(marked: string): string[] {
	const { text, words, parts } = readMarked(marked);
	const [source, cue] = ["source", "cue"].map((role) => parts.find((part) => part.role === role));
	const content = parts.filter((part) => part.role === "content");
	if (content.length === 0 || !source || !cue) throw new Error(`a part is missing in ${marked}`);
	const why = { rule: "test" };
	const mentions = (name: string): Mention[] => [{ start: text.indexOf(name), end: text.indexOf(name) + name.length, form: "name" }];
	const holm = {
		id: "p1",
		name: "Ida Holm",
		jobTitle: null,
		affiliation: null,
		kind: "other",
		mentions: mentions("Ida Holm"),
		why,
	} as const;
	const bodies = ["Reuters", "Lakes Ministry"].filter((name) => text.includes(name));
	const organizations = bodies.map((name, i) => ({ id: `o${i}`, name, publicBody: name !== "Reuters", mentions: mentions(name), why }));
	const marks = indexSpans(findQuotations(text, words.blocks));
	const certainty = { content: 0.9, cue: 0.9, source: 0.9 };
	const attribution = {
		content,
		source,
		cue,
		certainty,
		kind: marked.includes("“") ? "mixed" : "indirect",
		likelihood: 0.9,
	} as const;
	const cast = indexCast({ people: [holm], organizations }, words);
	const found = findRelayed(words, [attribution], findNested(words, [attribution], marks, cast), marks, cast);
	return found.attributions.map(
		(a) => `${a.source && slice(text, a.source)}: ${a.content.map((piece) => slice(text, piece)).join(" … ")}, ${a.kind}`,
	);
}

it("drops whom alone somebody cites", () => {
	expect(relayed("The bridge is shut, <the Lakes Ministry> said, [citing] {two officials}.")).toEqual([]);
});

describe("what is said in what an outlet reports", () => {
	it.each([
		["{“It is safe,” Ida Holm said}, <Reuters> [reported].", "Ida Holm: “It is safe,”, direct"],
		[
			"[According to] <Reuters>, {Ida Holm said the “loud talk of the town, mostly unasked,” stood for little}.",
			"Ida Holm: the “loud talk of the town, mostly unasked,” stood for little, mixed",
		],
		["{“It is safe,” Ida Holm said}, [according to] <a transcript of the show>.", "Ida Holm: “It is safe,”, direct"],
		["{“It is safe,” Ida Holm said in a bill}, <Reuters> [reported].", "Ida Holm: “It is safe,”, direct"],
		[
			"{“It is safe,” Ida Holm writes in a book}, [according to] <Reuters>. {“It is old.”}",
			"Ida Holm: “It is safe,” … “It is old.”, direct",
		],
		["<Reuters> [wrote]: {“Ida Holm said the bridge was old and shut.”}", "Ida Holm: the bridge was old and shut, indirect"],
		["{The bridge is safe, Ida Holm said on Monday}, <Reuters> [reported].", "Ida Holm: The bridge is safe, indirect"],
		["{The bridge is safe, a clerk said}, <Reuters> [reported].", "Reuters: The bridge is safe, a clerk said, indirect"],
		[
			"{The bridge is safe, Ida Holm said}, <the Lakes Ministry> [reported].",
			"the Lakes Ministry: The bridge is safe, Ida Holm said, indirect",
		],
		["{The bridge is shut}, <Reuters> [reported], citing two officials.", "two officials: The bridge is shut, indirect"],
		[
			"On Monday <Reuters> reported, [citing] {two people aware of the matter, that the bridge is shut}.",
			"two people aware of the matter: the bridge is shut, indirect",
		],
		["{The bridge is shut}, <Reuters> [reported], citing high costs.", "Reuters: The bridge is shut, indirect"],
		["{The bridge is shut}, <the Lakes Ministry> [reported], citing two officials.", "the Lakes Ministry: The bridge is shut, indirect"],
		["{“It is safe,” Ida Holm said}, <the Lakes Ministry> [reported].", "the Lakes Ministry: “It is safe,” Ida Holm said, mixed"],
		[
			"{A Burisk poll released on Friday showed the mayor ahead}, <Reuters> [reported].",
			"A Burisk poll released on Friday: the mayor ahead, indirect",
		],
		["{A man on Friday showed the mayor round}, <Reuters> [reported].", "Reuters: A man on Friday showed the mayor round, indirect"],
		["{“It is safe,” which Ida Holm said}, <Reuters> [reported].", "Reuters: “It is safe,” which Ida Holm said, mixed"],
	])("%s", (marked, expected) => {
		expect(relayed(marked)).toEqual([expected]);
	});
});
