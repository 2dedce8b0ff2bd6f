import { describe, expect, it } from "vitest";
import { slice } from "../facts/span.ts";
import { readNames } from "./names/names.ts";
import { findPeople } from "./people.ts";
import { textToArticle } from "./plain-text.ts";
import { sortNames } from "./sorted-names.ts";
import { tokenize } from "./tokens.ts";

function peopleOf(text: string) {
	const article = textToArticle(text);
	return findPeople(sortNames(readNames(tokenize(text, article.blocks))), article);
}

const card = (text: string) => peopleOf(text).map((p) => [p.name, p.jobTitle, p.affiliation, p.kind].map((x) => x ?? "-").join(" | "));

describe("findPeople: two of one family name", () => {
	it("takes Mrs. for the one named before, though the other is a woman for sure", () => {
		const text = "Quarry Lind ran the inn. Mrs. Lind was not there. His sister, Anna Lind, came.";
		expect(
			peopleOf(text).map((p) => [p.name, p.mentions.map((m) => slice(text, m)).filter((m) => m === "Lind").length]),
		).not.toContainEqual(["Anna Lind", 1]);
	});
});

describe("findPeople: offices", () => {
	it.each([
		["Major general Jan Ruud, spokesman for the Danish military, agreed.", "Jan Ruud | spokesman | Danish military | spokesperson"],
		["The chief operating officer, Jeffrey Lane, agreed.", "Jeffrey Lane | chief operating officer | - | other"],
		["The Minister of Digital Affairs and Ports, Nils Ek, agreed.", "Nils Ek | Minister of Digital Affairs and Ports | - | official"],
		["Minister of Denmark Ole Berg agreed.", "Ole Berg | Minister | Denmark | official"],
		["Undersecretary for Education Ida Holm agreed.", "Ida Holm | Undersecretary for Education | - | official"],
		["Khaled Ruud, editor at large at the Lund Gazette, agreed.", "Khaled Ruud | editor at large | Lund Gazette | journalist"],
		["Former operative and Marine Bo “Tig” Lind agreed.", "Bo “Tig” Lind | - | - | other"],
		[
			"Executive director of the Council on Nordic Relations Ida Holm agreed.",
			"Ida Holm | Executive director | Council on Nordic Relations | expert",
		],
	])("reads %s", (text, expected) => {
		expect(card(text)[0]).toBe(expected);
	});

	it("finds nobody in a book", () => {
		expect(card("He read the King James Bible.")).toEqual([]);
	});
});

describe("findPeople: a family name that is a place's", () => {
	const mentionsOf = (text: string) => peopleOf(text).flatMap((p) => p.mentions.map((m) => slice(text, m)));

	it("is the person's where nothing is told to be in the place", () => {
		expect(mentionsOf("Anna Paris sued the club. In 2007, Paris left the ship.")).toEqual(["Anna Paris", "Paris"]);
	});
});

describe("findPeople: brothers", () => {
	const mentionsOf = (text: string, name: string) =>
		peopleOf(text)
			.find((p) => p.name === name)
			?.mentions.map((m) => slice(text, m));

	it("leaves a family name alone where both are named in one sentence, whomever a quotation names since", () => {
		const text = "Jan Ruud brought his brother, Nils P. Ruud. “Jan Ruud has the character,” the mayor said. Mr. Ruud laughed.";
		expect(mentionsOf(text, "Jan Ruud")).not.toContain("Ruud");
		expect(mentionsOf(text, "Nils P. Ruud")).not.toContain("Ruud");
	});

	it("takes the one whom the article itself named last", () => {
		const text = "Jan Ruud came. Nils Ruud brought a cake. Mr. Ruud laughed.";
		expect(mentionsOf(text, "Nils Ruud")).toContain("Ruud");
	});
});

describe("findPeople: office and body as the article states them", () => {
	it.each<[string, string[]]>([
		["Karin Holm leads Carl Berg among Danes in Alder.", ["Karin Holm | - | - | other", "Carl Berg | - | - | other"]],
		["Paris-based Karin Holm said so.", ["Karin Holm | - | - | other"]],
		["Against Karin Holm, the Alder governor earned more votes.", ["Karin Holm | - | - | other"]],
		["Danish Prime Minister Karin Holm met the press.", ["Karin Holm | Prime Minister | Denmark | official"]],
		[
			"US Secretary of State Paul Wexler and his Russian counterpart Andrei Sobolev met on Monday.",
			["Paul Wexler | Secretary of State | United States | official", "Andrei Sobolev | Foreign Minister | Russia | official"],
		],
		["The bill was opposed by Sen. Martha Quill, R-Ky., on Friday.", ["Martha Quill | Sen. | R-Ky. | official"]],
		["The plan failed, said Omar Haddad, leader of the opposition Unity Party.", ["Omar Haddad | leader | Unity Party | official"]],
		["The Harbor Department spokeswoman, Nina Castell, said so.", ["Nina Castell | spokeswoman | Harbor Department | spokesperson"]],
		[
			"Dr. Ruth Lindqvist, an associate professor of hydrology at Clearwater University, disagreed.",
			["Ruth Lindqvist | associate professor of hydrology | Clearwater University | expert"],
		],
		["The rebels fight the Syrian government led by President Walid al-Hakim.", ["Walid al-Hakim | President | Syria | official"]],
		[", Karin Holm said.", ["Karin Holm | - | - | other"]],
		["The vote was close, Republican counsel Steve Lind said.", ["Steve Lind | counsel | Republican | official"]],
		["Ruiz campaign spokesman Peter Dahl agreed.", ["Peter Dahl | spokesman | Ruiz campaign | spokesperson"]],
		["Karen Dahl, a former captain who heads the Harbor Agency, agreed.", ["Karen Dahl | head | Harbor Agency | official"]],
		[
			"The hall was full, said Peter Dahl, president of the National Dock Workers Union chapter.",
			["Peter Dahl | president | National Dock Workers Union chapter | other"],
		],
		[
			"It sank, said Peter Dahl, a senior adviser with the Center for Safe and Open Seas and retired Navy colonel.",
			["Peter Dahl | senior adviser | Center for Safe and Open Seas | expert"],
		],
		["He met Senators Ana Ruiz and Karen Dahl.", ["Ana Ruiz | Senator | - | official", "Karen Dahl | Senator | - | official"]],
		[
			"The accused are cabinet ministers Jonathan Marsh and Nina Castell.",
			["Jonathan Marsh | cabinet minister | - | official", "Nina Castell | cabinet minister | - | official"],
		],
		[
			"Two prison officers, Tova Lind and Michael Holm, were charged.",
			["Tova Lind | prison officer | - | official", "Michael Holm | prison officer | - | official"],
		],
		[
			"The band’s founding members Tom Quill, Patrick Lind and Karen Dahl reunite.",
			["Tom Quill | founding member | - | other", "Patrick Lind | founding member | - | other", "Karen Dahl | founding member | - | other"],
		],
		["They told lawmakers Ana Ruiz and Karen Dahl had left.", ["Ana Ruiz | - | - | other", "Karen Dahl | - | - | other"]],
		["A man, Peter Dahl, was hurt.", ["Peter Dahl | - | - | other"]],
		["The Chinese vice-premier Liu He met them.", ["Liu He | vice-premier | China | official"]],
		["Alder State quarterback Sean Marsh was hurt.", ["Sean Marsh | quarterback | Alder State | other"]],
		["Oregon State Treasurer Ana Ruiz agreed.", ["Ana Ruiz | State Treasurer | Oregon | official"]],
		["ICU specialist Tom Quill agreed.", ["Tom Quill | ICU specialist | - | expert"]],
		["High school teacher Angela Marsh agreed.", ["Angela Marsh | High school teacher | - | other"]],
		["The firm hired COO and president Mike Dahl.", ["Mike Dahl | COO and president | - | other"]],
		[
			"Trailing contenders Peter Dahl and Ana Ruiz agreed.",
			["Peter Dahl | Trailing contender | - | official", "Ana Ruiz | Trailing contender | - | official"],
		],
		["Erdoğan Marić, the mayor of Alder, agreed.", ["Erdoğan Marić | mayor | Alder | official"]],
		["The letter names Lee Ostrow. Ms. Ostrow, a law professor, agreed.", ["Lee Ostrow | law professor | - | expert"]],
		["Queen Margit waved.", ["Queen Margit | Queen | - | official"]],
		["The BBC’s Ewan Tully, reporting from Leeds, said the road was shut.", ["Ewan Tully | reporter | BBC | journalist"]],
	])("finds %s", (text, people) => {
		expect(card(text)).toEqual(people);
	});

	it.each<[string, string]>([
		["a place", "The storm reached Port Alder in New Jersey on Monday."],
		["a firm behind a trade", "The deal pleased investor Lindhaven on Monday."],
		["a film", "They watched Star Harbor again."],
		["what shows a name", "They wore Karen Dahl T-shirts again."],
		["a team", "Fans met the Dallas Ravens again."],
		["a broker’s firm", "They founded Henry Realty again."],
		["a creed", "He met Christian Zionists again."],
		["a firm", "Shares of Ridgeway Industries fell after the General Motors report."],
		["a body", "The House Intelligence Committee met the Justice Department."],
		["a film", "They watched “Mary Marlow” and others."],
		["a program’s nickname", "The worm, dubbed “Agent Dahl,” spread."],
		["a thing with &", "The new Eve Dahl & Window opens itself."],
		["a headline", "Minister Quits Over Dam Report After Long Night"],
	])("leaves alone %s", (_, text) => {
		expect(card(text)).toEqual([]);
	});

	it.each<[string, string]>([
		["capitals", "Aa ".repeat(20_000)],
		["names", "Ana Ruiz and Bo Lind met. ".repeat(2_000)],
		["titles", "the minister of the president of ".repeat(3_000)],
		["commas", "Ana Ruiz, ".repeat(6_000)],
		["pronouns", `Ana Ruiz and Omar Haddad met ${"him her he she ".repeat(10_000)}`],
		["title after title", "President Ana Ruiz and the Danish president and ".repeat(3_000)],
		["quotation marks", '"'.repeat(30_000)],
		[
			"many families",
			Array.from({ length: 5_000 }, (_, i) => `Ana R${i.toString(2).replace(/0/g, "u").replace(/1/g, "i")} left. `).join(""),
		],
	])("is done in good time with hostile text: %s", (_, text) => {
		const startedMs = performance.now();
		peopleOf(text);
		expect(performance.now() - startedMs).toBeLessThan(20_000);
	});
});

describe("findPeople: one person, one entry", () => {
	it.each<[string, string[]]>([
		["Ana Ruiz spoke. Ruiz left. Ms. Ruiz came back.", ["Ana Ruiz: Ana Ruiz, Ruiz, Ruiz"]],
		["Donald Marsh sued. His son, Donald Marsh Jr., watched.", ["Donald Marsh: Donald Marsh", "Donald Marsh Jr.: Donald Marsh Jr."]],
		["“I left,” said Theresa May. British Prime Minister Theresa May spoke.", ["Theresa May: Theresa May, Theresa May"]],
		["“LIND: I did not.\n\nRUIZ: You did.\n\nLIND: No.\n\nRUIZ: Yes.", ["LIND: LIND, LIND", "RUIZ: RUIZ, RUIZ"]],
		["Joan M. Ruiz spoke. Joan Maria Ruiz smiled.", ["Joan Maria Ruiz: Joan M. Ruiz, Joan Maria Ruiz"]],
		["Crooked Joan Ruiz lost, he wrote. Joan Ruiz smiled.", ["Joan Ruiz: Crooked Joan Ruiz, Joan Ruiz"]],
		["Senators Ana Ruiz and Karen Dahl agreed.", ["Ana Ruiz: Ana Ruiz", "Karen Dahl: Karen Dahl"]],
		[
			"Widow Dorothy Dahl Defends Harbor Plan Amid Long Night\n\nDorothy Dahl, whose husband, Peter Dahl, was killed, spoke. Dahl wept.",
			["Dorothy Dahl: Dorothy Dahl, Dorothy Dahl", "Peter Dahl: Peter Dahl"],
		],
		["Marty West, a teacher, left. West wept.", ["Marty West: Marty West, West"]],
		[
			"Angela Merkel spoke. Her cousin Otto Merkel waited. Merkel left.",
			["Angela Merkel: Angela Merkel, Merkel", "Otto Merkel: Otto Merkel"],
		],
		[
			"Karen Dahl spoke. Peter Dahl came. Peter Dahl sat. Peter Dahl rose. Dahl wept.",
			["Karen Dahl: Karen Dahl", "Peter Dahl: Peter Dahl, Peter Dahl, Peter Dahl"],
		],
		["Judge Peter Ford left. Then Judge Ford wept.", ["Peter Ford: Peter Ford, Ford"]],
		["Peter and Karen Dahl wept.", ["Peter Dahl: Peter", "Karen Dahl: Karen Dahl"]],
		["An aide to Mr. Marsh and Karen Dahl wept.", ["Marsh: Marsh", "Karen Dahl: Karen Dahl"]],
		["Christian Estrov, a former mayor, wept.", ["Christian Estrov: Christian Estrov"]],
		["Representative Peter T. King wept.", ["Peter T. King: Peter T. King"]],
		["The columnist Karen Will wept.", ["Karen Will: Karen Will"]],
		["Zoe Marsh died. The graduate Zoe was ill.", ["Zoe Marsh: Zoe Marsh, Zoe"]],
		["Pete Marsh ran. Then Mayor Pete wept.", ["Pete Marsh: Pete Marsh, Pete"]],
		["Senator Thomas met Thomas Marsh.", ["Thomas: Thomas", "Thomas Marsh: Thomas Marsh"]],
		["KAREN LINDOV: I did not.", ["KAREN LINDOV: KAREN LINDOV"]],
		["President Yoon Min Jae resigned. Yoon wept.", ["Yoon Min Jae: Yoon Min Jae, Yoon"]],
		[
			"Mr. and Mrs. came. Peter Dahl waved, and Karen Dahl wept. Mr. Dahl left.",
			["Peter Dahl: Peter Dahl, Dahl", "Karen Dahl: Karen Dahl"],
		],
	])("%s", (text, expected) => {
		expect(
			peopleOf(text).map(
				(p) =>
					`${p.name}: ${p.mentions
						.filter((m) => m.form === "name")
						.map((m) => slice(text, m))
						.join(", ")}`,
			),
		).toEqual(expected);
	});
});

const mentionsOf = (text: string, name: string) =>
	peopleOf(text)
		.find((p) => p.name === name)
		?.mentions.filter((m) => m.form !== "name")
		.map((m) => slice(text, m));

describe("findPeople: firms and persons", () => {
	it.each<[string, string[]]>([
		["Santos-Lee Harbour Lines Inc. sank. Santos-Lee said so.", []],
		["Hernandez Lines Inc. sank. Hernandez said so.", []],
		["Nishida Ford Holdings Ltd rose. Nishida Ford, who left, said so.", []],
		["Marks & Spencer said so. Trader Joe’s said no. Burger King left.", []],
		["The General Motors chief executive, Ana Ruiz, left.", ["Ana Ruiz"]],
		["General Lind said so, and General Ana Ruiz left.", ["Lind", "Ana Ruiz"]],
		["Ana Ruiz Ltd rose. Ana Ruiz said so.", ["Ana Ruiz"]],
		["The broadcaster Lindby said so.", []],
		["The head of Vardal district, Sherod Vidrin, said so.", ["Sherod Vidrin"]],
		["The leader of the Harbour List (HL), Marda Vidrin, said so.", ["Marda Vidrin"]],
		["The owner of the ship, Vardal Lines, said so.", []],
	])("%s", (text, expected) => {
		expect(peopleOf(text).map((p) => p.name)).toEqual(expected);
	});
});

describe("findPeople: mentions by title and pronoun", () => {
	it.each<[string, string, string[]]>([
		["Interior Minister Karin Holm resigned on Monday. The minister wept.", "Karin Holm", ["The minister"]],
		["Attorney General Karin Holm left. The AG wept.", "Karin Holm", ["The AG"]],
		["Ana Ruiz, the chief medical officer, left. A CMO wept, and the CMO chair was empty.", "Ana Ruiz", []],
		["Ana Ruiz spoke first. She said her plan was ready.", "Ana Ruiz", ["She", "her"]],
		["“It is over,” Omar Haddad said. “Go home,” he added.", "Omar Haddad", ["he"]],
		["President Ana Ruiz met the Danish president.", "Ana Ruiz", []],
		["Ana Ruiz met Karin Dahl in Oslo. Nobody saw her.", "Ana Ruiz", []],
		["Omar Haddad left. An official said he was ill.", "Omar Haddad", []],
		["Omar Haddad left. “He is ill,” Ana Ruiz said.", "Omar Haddad", []],
		["Omar Haddad waited. Peter Dahl hit him.", "Peter Dahl", []],
		["Peter Dahl pressed the others. Omar Haddad, his chief of staff, urged calm.", "Omar Haddad", []],
		["Peter Dahl pressed the others. Omar Haddad, his chief of staff, urged calm.", "Peter Dahl", ["his"]],
		["Omar Haddad spoke. Pressed by Peter Dahl on how he would pay, he sighed.", "Peter Dahl", []],
		["Omar Haddad met Peter Dahl when he was ill. He smiled.", "Omar Haddad", []],
		["Michelle Obama spoke. President Obama left. He smiled.", "Michelle Obama", []],
		["Mayor Omar Haddad lost. Whoever becomes the mayor must pay.", "Omar Haddad", []],
		["Former Mayor Omar Haddad left. Then the mayor wept.", "Omar Haddad", []],
		["Omar Haddad wept. Then a young Muslim and his wife left.", "Omar Haddad", []],
		["Omar Haddad ran as a Republican. It was the party he liked.", "Omar Haddad", ["he"]],
		["Omar Haddad wept. It was the first person he knew.", "Omar Haddad", ["he"]],
		["Omar Haddad asked the man who he was.", "Omar Haddad", []],
		["Omar Haddad wept. In what he called a rant, Peter Dahl said no.", "Omar Haddad", []],
		["Omar Haddad wept. In what he called a rant, Omar Haddad said no.", "Omar Haddad", ["he"]],
		["Peter Dahl wept. Like Omar Haddad, they left. He smiled.", "Omar Haddad", []],
		["KAREN DAHL: Omar Haddad left. He smiled.", "Omar Haddad", ["He"]],
		["Omar Haddad sat. During the visit, he was seen with Haddad.", "Omar Haddad", []],
		["Omar Haddad sat. He would stay, Haddad said.", "Omar Haddad", ["He"]],
		["Omar Haddad wept. Since he left, Peter Dahl’s rise went on.", "Omar Haddad", []],
		["Omar Haddad sat. His Honour Judge Neil Ford nodded.", "Omar Haddad", []],
		["Omar Haddad met Chinese vice-premier Liu He.", "Omar Haddad", []],
		["Omar Haddad left with his sister, Rowan Dahl. She wept.", "Rowan Dahl", ["She"]],
		["Gov. Peter Dahl (R-Ohio) also said his plan stood.", "Peter Dahl", ["his"]],
	])("%s", (text, name, expected) => {
		expect(mentionsOf(text, name)).toEqual(expected);
	});
});
