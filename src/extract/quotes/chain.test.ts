import { describe, expect, it } from "vitest";
import { slice } from "../../facts/span.ts";
import { extract } from "../extract.ts";
import { textToArticle } from "../plain-text.ts";

const PAGE = { url: "https://www.lundposten.example/bridge", publisher: "Lund Posten" };

const quotesOf = (text: string) => extract(textToArticle(text, PAGE), null).quotes;

describe("how words came here", () => {
	it.each([
		["“It is safe,” an official was quoted as saying by the Reuters news agency.", "Reuters"],
		["“It is safe,” Ida Holm told CNN on Monday.", "CNN"],
		["“It is safe,” Ida Holm said to CNN.", "CNN"],
		["Speaking to the Bergen Herald, Ida Holm said: “It is safe.”", "Bergen Herald"],
		["According to the Bergen Herald, Ida Holm said: “It is safe.”", "Bergen Herald"],
		["“It is safe,” Ida Holm said in remarks published in the town's daily Nordlys.", "Nordlys"],
		["“It is safe,” Ida Holm said, in remarks to Al-Wadi television.", "Al-Wadi"],
		["“It is safe,” Ida Holm told the state news agency SANA.", "SANA"],
		["“It is safe,” Ida Holm told French television.", null],
		["“It is safe,” Ida Holm said, in remarks carried by state media.", "state media"],
		["“It is safe,” Ida Holm wrote in an op-ed for the Bergen Herald.", "Bergen Herald"],
		["“It is safe,” Ida Holm reiterated to CNN.", "CNN"],
		["The Bergen Post sank. “It is safe,” Ida Holm told the Post.", "Bergen Post"],
		["“It is safe,” Ida Holm told public broadcaster Nordlys.", "Nordlys"],
		["“It is safe,” Ida Holm said in an interview with the magazine Nordlys.", "Nordlys"],
		["“It is safe,” Ida Holm told the Bergen Mercury.", "Bergen Mercury"],
		["“It is safe,” Ida Holm told Radio Nord's morning show.", "Radio Nord"],
		["“It is safe,” Ida Holm told Nordpress.", null],
		["BERGEN, May 2 (Nordpress) - “It is safe,” Ida Holm told Nordpress.", "Nordpress"],
		["“It is safe,” Ida Holm told Nordpress by phone.", "Nordpress"],
		["“It is safe,” Ida Holm told Nordkyst for this article.", "Nordkyst"],
		["“It is safe,” Ida Holm told Nord 97's morning show.", "Nord 97"],
		["“It is safe,” Ida Holm told Jan Ruud by phone.", null],
		["Jan Ruud left. “It is safe,” Ida Holm told Ruud in an interview.", null],
		["“It is safe,” Ida Holm told TV Nordlys.", "TV Nordlys"],
		["“It is safe,” Ida Holm told The Nordlys.", "The Nordlys"],
		["“It is safe,” Ida Holm told the Clarion.", "Clarion"],
		["“It is safe,” Ida Holm said when reached by phone by the Bergen Herald.", "Bergen Herald"],
		["“It is safe,” two builders tell CNN.", "CNN"],
		["“It is safe,” says a report by the Bergen Energy Agency's Sun Power Programme.", null],
		["“It is safe,” Ida Holm told the Bergen Herald Tuesday.", "Bergen Herald"],
		["“It is safe,” Ida Holm told Britain's ITV.", "ITV"],
		["“It is safe,” Ida Holm told ABC News on Monday.", "ABC News"],
		["“It is safe,” Ida Holm told the Bergen Morning Post.", "Bergen Morning Post"],
		["“It is safe,” an official quoted by the AFP news agency told reporters.", "AFP"],
		["“It is safe,” Ida Holm said in a memo reviewed by Reuters.", "Reuters"],
		["“It is safe,” Bloomberg News reported.", null],
		["“It is safe,” Ida Holm told Syrian state television.", "Syrian state television"],
		["“It is safe,” Ida Holm said, via the Bergen Morning Post.", "Bergen Morning Post"],
		["“It is safe,” Ida Holm said, via Robert Ruud of the Bergen Post-Gazette.", "Bergen Post-Gazette"],
		["“It is safe,” said one builder, as reported by the Nordlys newspaper.", "Nordlys"],
		["“It is safe,” Ida Holm said in an email to Reuters.", "Reuters"],
		["“It is safe,” Ida Holm told the BBC's Today programme.", "BBC"],
		["“It is safe,” Ida Holm told CNN's Robert Ruud.", "CNN"],
		["“It is safe,” Ida Holm told ABC's “Northern Week”.", "ABC"],
		["“It is safe,” Ida Holm said in an interview with Fox News's evening anchor Robert Ruud.", "Fox News"],
		["“It is safe,” Ida Holm told CNN's critics.", null],
		["“It is safe,” an official told Reuters News Agency.", "Reuters"],
		["“It is safe,” Ida Holm told RTÉ.", "RTÉ"],
		["“It is safe,” Ida Holm told BBC Radio Foyle on Monday.", "BBC Radio Foyle"],
		["“It is safe,” Ida Holm told BBC Radio 4's Today programme.", "BBC Radio 4"],
		["“It is safe,” Ida Holm was quoted by the Bergen Clarion on Monday as saying.", "Bergen Clarion"],
		["“It is safe,” Ida Holm was quoted by Mr. Ruud as saying.", null],
		["State television quoted Ida Holm as saying: “It is safe.”", "State television"],
		["“It is safe,” Ida Holm said, writing in the Telegraph.", "The Telegraph"],
		["“It is safe,” Ida Holm told the Hill.", "The Hill"],
		["“It is safe,” Ida Holm said on CNN.", "CNN"],
		["“It is safe,” Ida Holm said on ABC's “Northern Week”.", "ABC"],
		["“It is safe,” Ida Holm said in a Bloomberg TV interview.", "Bloomberg TV"],
		["“It is safe,” Ida Holm told KLAS.", "KLAS"],
		["“It is safe,” Ida Holm told KPMG.", null],
		["“It is safe,” Ida Holm told Radio 103.", "Radio 103"],
		["“It is safe,” Ida Holm told TNT Sports.", "TNT Sports"],
		["“It is safe,” Ida Holm told NordOnline.", "NordOnline"],
		["“It is safe,” Ida Holm told BlackRock.", null],
		["“It is safe,” Ida Holm told the Nordlys website.", "Nordlys"],
		["“It is safe,” Ida Holm told the news agency TASR.", "TASR"],
		["“It is safe,” Ida Holm told Lund Posten.", null],
		["“It is safe,” Ida Holm told The Posten.", null],
		["“It is safe,” Ida Holm told “Fox and Friends” on Monday.", "Fox and Friends"],
		["“It is safe,” Ida Holm told Newsmax.", "Newsmax"],
		["“It is safe,” Ida Holm told reporters.", null],
	])("via: %s", (text, via) => {
		expect(quotesOf(text).map((q) => q.via)).toEqual([via]);
	});

	it.each([
		["“It is safe,” Ida Holm said in a written statement.", "statement"],
		["“It is safe,” Ida Holm tweeted.", "tweet"],
		["“It is safe,” Ida Holm said in an email.", "email"],
		["“It is safe,” Ida Holm said at a news conference.", "press conference"],
		["“It is safe,” Ida Holm told the Senate transport committee.", "testimony"],
		["“It is safe,” Ida Holm said in an interview with Lund Posten.", "interview"],
		["“It is safe,” Ida Holm said in an emailed statement.", "statement"],
		["“It is safe,” Ida Holm said in a statement posted on Facebook.", "statement"],
		["“It is safe,” Ida Holm said at the Nordic Bridge Builders conference in Bergen.", "conference"],
		["“It is safe,” Ida Holm said on her husband's podcast.", "podcast"],
		["“It is safe,” Ida Holm said on an earnings call.", "phone call"],
		["“It is safe,” Ida Holm wrote on her travel blog.", "blog post"],
		["“It is safe,” the company said in its latest annual filing.", "filing"],
		["“It is safe,” Ida Holm wrote on X.", "X post"],
		["“It is safe,” Ida Holm wrote on Facebook.", "Facebook post"],
		["“It is safe,” Ida Holm wrote on Weibo.", "social media post"],
		["“It is safe,” Ida Holm said in a WhatsApp message to the paper.", "message"],
		["“It is safe,” Ida Holm said in that statement.", "statement"],
		["“It is safe,” Ida Holm said at last week's hearing.", "hearing"],
		["“It is safe,” Ida Holm told the inquest.", "hearing"],
		["“It is safe,” Ida Holm said, giving evidence.", "testimony"],
		["“It is safe,” Ida Holm told Monday's board meeting.", "meeting"],
		["“It is safe,” Ida Holm said on the Bolts, Nuts and More podcast.", "podcast"],
		["“It is safe,” Ida Holm told the paper by satellite phone.", "phone call"],
		["“It is safe,” Ida Holm told analysts on a call.", "phone call"],
		["“It is safe,” Ida Holm wrote in her Bridges Weekly newsletter.", "newsletter"],
		["“It is safe,” Ida Holm wrote in a note to clients.", "note"],
		["“It is safe,” Ida Holm wrote in her autobiography.", "memoir"],
		["In their report, engineers found that the bridge was safe.", "report"],
		["Ida Holm, who was not involved in the report, said that the bridge was safe.", null],
		["A state audit found that the bridge was unsafe.", "audit"],
		["The bridge is unsafe, according to a complaint.", "complaint"],
		["The bridge is unsafe, according to the judge's ruling.", "ruling"],
		["The bridge cost 4 million crowns, according to one estimate.", "estimate"],
		["The bridge is safe, according to a survey.", "survey"],
		["The bridge is safe, according to a research paper.", "paper"],
		["The bridge is safe, according to an analysis of the plans.", "analysis"],
		["“It is safe,” Ida Holm said in a lecture on Monday.", "lecture"],
		["The bridge is safe, according to data from Lund Posten.", "data"],
		["The bridge is safe, according to a Bergen review of the filings.", "review"],
		["The bridge is safe, according to the city's website.", "website"],
		["The bridge is safe, according to an article by Robert Ruud.", "article"],
		["The bridge is safe, according to the research firm Vell.", null],
		["“It is safe,” Ida Holm told the Bergen Morning Post.", null],
		["“It is safe,” Ida Holm said.", null],
		["“It is safe,” Ida Holm said of the statement's author.", null],
	])("medium: %s", (text, medium) => {
		expect(quotesOf(text).map((q) => q.medium)).toEqual([medium]);
	});

	it('takes the form that "in which" refers to, and who brought it', () => {
		const text =
			"Before Ruud’s tweet, the Bergen Morning Post published an interview with Ida Holm in which she said that it was “safe” at last.";
		expect(quotesOf(text).map((q) => [q.medium, q.via])).toEqual([["interview", "Bergen Morning Post"]]);
	});

	it.each([
		["The bridge is old, according to a research paper by Ida Holm. “It is safe,” the paper said.", ["paper", "paper"]],
		["The bridge is old, according to Ida Holm. “It is safe,” the paper said.", [null, null]],
	])("tells a research paper from a newspaper: %s", (text, media) => {
		expect(quotesOf(text).map((q) => q.medium)).toEqual(media);
	});

	it.each([
		["“It is safe,” Ida Holm said during Monday night’s council debate.", ["debate"]],
		["“It is safe,” Ida Holm said in the debate over taxes.", [null]],
		["“It is safe,” Ida Holm said at a town hall in Lund.", ["town hall"]],
		["Ida Holm began her speech before the guild on Monday. “It is safe,” she said.", ["speech"]],
		["“It is safe,” Ida Holm told CNN. The interview ended early.", ["interview"]],
		["“It is safe,” Ida Holm told CNN.", [null]],
		["The bridge is old, according to a Burisk Poll taken last week.", ["poll"]],
		["A poll was taken. Respondents said that it was safe.", ["poll"]],
		["A poll was taken. Only 7 percent said that it was safe.", ["poll"]],
		["In a survey 7 percent said that it was safe.", ["survey"]],
		["The owners met. Only 7 percent said that it was safe.", [null]],
		// sentences that somebody is quoted with do not count
		["“It is safe,” Ida Holm wrote in an email. “It is. It was. It will be.” She said that it was new.", ["email", "email"]],
	])("medium, told before or after: %s", (text, media) => {
		expect(quotesOf(text).map((q) => q.medium)).toEqual(media);
	});

	it("takes no medium from what the same sentence quotes", () => {
		const text = "“It is safe,” Ida Holm said, adding that Ruud’s email was not.";
		expect(quotesOf(text).map((q) => q.medium)).toEqual([null, null]);
	});

	it("takes what a person told the page's own outlet for an interview", () => {
		const page = { url: "https://www.bergenmorningpost.example/bridge", publisher: "Bergen Morning Post" };
		const quotes = extract(textToArticle("“It is safe,” Ida Holm told the Bergen Morning Post.", page), null).quotes;
		expect(quotes.map((q) => [q.medium, q.via])).toEqual([["interview", null]]);
	});

	it("takes what one told a reporter whom an agency quotes for the cue", () => {
		const text = "“It is safe,” an official quoted by the AFP news agency told reporters.";
		expect(quotesOf(text).map((q) => q.cue && slice(text, q.cue))).toEqual(["told"]);
	});

	it("carries testimony on to the witness's next words", () => {
		const text = "Ida Holm testified on Tuesday before the committee.\n\n“The bridge is safe,” she said.\n\n“It is not,” Robert Ruud said.";
		expect(quotesOf(text).map((q) => q.medium)).toEqual(["testimony", null]);
	});

	it("takes who speaks after the court heard somebody for a speaker in court", () => {
		const text =
			"Bergen Court heard that the bridge fell in March.\n\n“It was old,” Ida Holm said.\n\n“It was not,” Robert Ruud told reporters outside.\n\n“It was cheap,” Ida Holm told friends.";
		expect(quotesOf(text).map((q) => q.medium)).toEqual(["hearing", null, null]);
	});

	it("takes what follows on a post that somebody took to for the post", () => {
		const text = "Ida Holm took to Instagram on Monday. “The bridge is safe,” she said.";
		expect(quotesOf(text).map((q) => q.medium)).toEqual(["Instagram post"]);
	});

	it("lets an outlet go on through an interview, and through nothing else", () => {
		const told = " The bridge is new. It was built in spring. “It is new,” Holm said.";
		expect(quotesOf(`“It is safe,” Ida Holm said in an interview with CNN.${told}`).map((q) => q.via)).toEqual(["CNN", "CNN"]);
		expect(quotesOf(`“It is safe,” Ida Holm said in an email to Reuters.${told}`).map((q) => q.via)).toEqual(["Reuters", null]);
	});

	it("lets neither medium nor outlet go on to what was said at another time", () => {
		const text = "“The bridge is safe,” Ida Holm told Reuters at a news conference. She has previously said that it was old.";
		expect(quotesOf(text).map((q) => [q.medium, q.via])).toEqual([
			["press conference", "Reuters"],
			[null, null],
		]);
	});

	it("takes what follows an email at once for part of it, and no more", () => {
		const text =
			"“The bridge is safe,” Ida Holm said in an email. “It is old,” she added.\n\nRain fell.\n\nSnow fell.\n\nIce formed.\n\n“It will stay,” Holm said.";
		expect(quotesOf(text).map((q) => q.medium)).toEqual(["email", "email", null]);
	});

	it("takes a tweet that is only told of for no sign of how one spoke", () => {
		const text = "Ida Holm saw a tweet on Monday.\n\n“The bridge is safe,” she said.";
		expect(quotesOf(text).map((q) => q.medium)).toEqual([null]);
	});

	it("lets the outlet that one told stand for the next sentence, but not for others'", () => {
		const text = "“The bridge is safe,” Ida Holm told Reuters.\n\n“It is old,” she said.\n\n“It is not,” Robert Ruud said.";
		expect(quotesOf(text).map((q) => q.via)).toEqual(["Reuters", "Reuters", null]);
	});

	it.each([
		[
			"“It is safe,” said an official, who spoke on condition of anonymity because the talks were private.",
			"on condition of anonymity because the talks were private",
		],
		["“It is safe,” said a diplomat who was not authorized to speak publicly.", "who was not authorized to speak publicly"],
		["“It is safe,” said an engineer, asking for anonymity to speak freely.", "asking for anonymity to speak freely"],
		["“It is safe,” said an official in poor condition.", null],
	])("why unnamed: %s", (text, reason) => {
		expect(quotesOf(text).map((q) => q.unnamedBecause && slice(text, q.unnamedBecause))).toEqual([reason]);
	});

	it("finds the reason where the unnamed one speaks again", () => {
		const text =
			"An official familiar with the bridge said that it was safe.\n\nThe official, who spoke on condition of anonymity to discuss it, said that it would stay.";
		expect(quotesOf(text).map((q) => q.unnamedBecause && slice(text, q.unnamedBecause))).toEqual([
			null,
			"on condition of anonymity to discuss it",
		]);
	});
});
