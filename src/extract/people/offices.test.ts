import { describe, expect, it } from "vitest";
import { readNames } from "../names/names.ts";
import { findPeople } from "../people.ts";
import { textToArticle } from "../plain-text.ts";
import { sortNames } from "../sorted-names.ts";
import type { Tags } from "../tags.ts";
import { tokenize } from "../tokens.ts";

function card(text: string): string[] {
	const article = textToArticle(text);
	return findPeople(sortNames(readNames(tokenize(text, article.blocks))), article).map((p) =>
		[p.name, p.jobTitle ?? "-", p.affiliation ?? "-", p.kind, ...(p.former ? ["former"] : [])].join(" | "),
	);
}

describe("office before and behind a name", () => {
	it.each<[string, string[]]>([
		[
			"The National Harbors Commission (NHC) met. NHC chairperson Karen Dahl agreed.",
			["Karen Dahl | chairperson | National Harbors Commission | official"],
		],
		[
			"The Harbour Agency, which counts Kestrel Inc.’s ships, agreed. Its officer, Karen Dahl, left.",
			["Karen Dahl | officer | Harbour Agency | official"],
		],
		["In Oslo’s harbour Ferrolux Inc. grew. Its president, Karen Dahl, left.", ["Karen Dahl | president | Ferrolux Inc. | other"]],
		["Norway bought Ferrolux Inc. on Monday. Its president, Karen Dahl, left.", ["Karen Dahl | president | - | official"]],
		["It hit Kestrel Inc. and Ferrolux Inc. Its president, Karen Dahl, left.", ["Karen Dahl | president | - | official"]],
		["Republican Ohio Gov. Peter Dahl agreed.", ["Peter Dahl | Gov. | Ohio | official"]],
		["New Jersey Gov. Peter Dahl agreed.", ["Peter Dahl | Gov. | New Jersey | official"]],
		["Homeland Security Secretary Karen Dahl agreed.", ["Karen Dahl | Homeland Security Secretary | - | official"]],
		[
			"Sens. Karen Dahl (D-Mont.) and Peter Lind (Vt.) left.",
			["Karen Dahl | Sen. | D-Mont. | official", "Peter Lind | Sen. | Vt. | official"],
		],
		["Senator Karen Dahl, Republican of Iowa, left.", ["Karen Dahl | Senator | Republican of Iowa | official"]],
		["Senator Karen Dahl of Tennessee left.", ["Karen Dahl | Senator | Tennessee | official"]],
		["That is over, panel chairman Rep. Peter Dahl (R-Utah) said.", ["Peter Dahl | panel chairman | R-Utah | official"]],
		["The network President Peter Dahl formed is new.", ["Peter Dahl | President | - | official"]],
		[
			"Karen Dahl, the U.S. Attorney for the Northern District of Ohio, agreed.",
			["Karen Dahl | U.S. Attorney | Northern District of Ohio | official"],
		],
		["Harbor Health Agency (HHA) Director Karen Dahl agreed.", ["Karen Dahl | Director | Harbor Health Agency | official"]],
		[
			"It failed, said Karen Dahl, Ferrolux Systems CEO and a founding member of Clearpath.",
			["Karen Dahl | CEO | Ferrolux Systems | other"],
		],
		[
			"It failed, said Karen Dahl, an adviser to the port and a professor at Clearwater University.",
			["Karen Dahl | professor | Clearwater University | expert"],
		],
		[
			"“Yes,” said Karen Dahl, an economist who served as director of the Harbor Office and is now president of the Clearwater Institute.",
			["Karen Dahl | president | Clearwater Institute | expert"],
		],
		['Rep. Robert C. "Bobby" Lind (D-Va.) left. Bobby Lind smiled.', ['Robert C. "Bobby" Lind | Rep. | D-Va. | official']],
		["It stood, said the Rev. Karen Dahl, of Mayfield Church.", ["Karen Dahl | Rev. | Mayfield Church | other"]],
		["So said a later chancellor, Karen Dahl, in 1897.", ["Karen Dahl | chancellor | - | official"]],
		["“Yes,” said Karen Dahl, a partner at Rhodium and author of the report.", ["Karen Dahl | partner | Rhodium | other"]],
		["The talks ended. (Reporting by Karen Dahl in Leeds.)", ["Karen Dahl | reporter | - | journalist"]],
		[
			"“Yes,” said Karen Dahl, a China scholar at the Clearwater Institute in Leeds.",
			["Karen Dahl | China scholar | Clearwater Institute | expert"],
		],
		[
			"Harbor Commission chairman Karen Dahl quit. Dahl is the second commissioner to leave.",
			["Karen Dahl | chairman | Harbor Commission | official"],
		],
		["Fans met Karen Dahl at the Harbor Ministry.", ["Karen Dahl | - | - | other"]],
		[
			"State Department of Health information officer Karen Dahl agreed.",
			["Karen Dahl | information officer | State Department of Health | official"],
		],
		[
			"“Yes,” says Karen Dahl. She’s the director of the Center for Safe Harbors.",
			["Karen Dahl | director | Center for Safe Harbors | expert"],
		],
		[
			"Karen Dahl, a fellow at the Clearwater Institution and a former United States ambassador to Chile, agreed.",
			["Karen Dahl | fellow | Clearwater Institution | expert"],
		],
		["News industry analyst Karen Dahl agreed.", ["Karen Dahl | News industry analyst | - | expert"]],
		["Retired U.S. Air Force Gen. Karen Dahl agreed.", ["Karen Dahl | Gen. | U.S. Air Force | official"]],
		["As a candidate, Karen Dahl promised it.", ["Karen Dahl | - | - | other"]],
		["Karen Dahl of NBC News asked.", ["Karen Dahl | - | NBC News | journalist"]],
	])("%s", (text, expected) => {
		expect(card(text)).toEqual(expected);
	});
});

describe("office from farther away", () => {
	it.each<[string, string]>([
		["Sen. Karen Dahl spoke. The Vermont senator left.", "Karen Dahl | Sen. | Vermont | official"],
		["Sen. Karen Dahl met Sen. Peter Lind. The Vermont senator left.", "Karen Dahl | Sen. | - | official"],
		["Sen. Karen Dahl met Sen. Peter Lind (D-Ohio). The Vermont senator left.", "Karen Dahl | Sen. | Vermont | official"],
		["Sen. Karen Dahl left. The Vermont senator and the Ohio senator wept.", "Karen Dahl | Sen. | - | official"],
		["Some senators, including Karen Dahl of Texas and Ana Lind of Iowa, agreed.", "Karen Dahl | senator | Texas | official"],
		[
			"Fraud is a crime, the U.S. Attorney’s Office for the Western District of Ohio said. U.S. Attorney Karen Dahl agreed.",
			"Karen Dahl | U.S. Attorney | Western District of Ohio | official",
		],
		[
			"The U.S. Attorney’s Office for the Western District of Ohio left. U.S. Attorney Karen Dahl met U.S. Attorney Bo Lind.",
			"Karen Dahl | U.S. Attorney | - | official",
		],
		["Three judges, among them Karen Dahl, agreed.", "Karen Dahl | judge | - | official"],
		["Activists and judges, including Karen Dahl, agreed.", "Karen Dahl | - | - | other"],
		["A former presidential candidate — Karen Dahl, who lost — agreed.", "Karen Dahl | presidential candidate | - | official | former"],
		["“Yes,” said Karen Dahl, a glaciologist at Clearwater University.", "Karen Dahl | glaciologist | Clearwater University | expert"],
		["“Yes,” said Karen Dahl, who studies tides at the University of Alder.", "Karen Dahl | - | University of Alder | expert"],
		["Minister in the Ministry of Roads Karen Dahl agreed.", "Karen Dahl | Minister | Ministry of Roads | official"],
		["Lt. Col. Karen Dahl, a roads specialist at the Harbor Agency, agreed.", "Karen Dahl | roads specialist | Harbor Agency | official"],
		[
			"“Yes,” said Karen Dahl, who directs the Piers, Docks and Boats Program.",
			"Karen Dahl | director | Piers, Docks and Boats Program | other",
		],
		["Mayor of London Sadiq Dahl agreed.", "Sadiq Dahl | Mayor | London | official"],
		["Bishop of Alder Karen Dahl agreed.", "Karen Dahl | Bishop | Alder | other"],
		["MP for Alder South Karen Dahl agreed.", "Karen Dahl | MP | Alder South | official"],
		["A friend of Mary Ann Dahl agreed.", "Mary Ann Dahl | - | - | other"],
		["Metropolitan Police Commissioner Sir Karen Dahl agreed.", "Karen Dahl | Police Commissioner | Metropolitan | official"],
		["Officer Karen Dahl agreed.", "Karen Dahl | Officer | - | official"],
		["It failed, said Karen Dahl of Clearwater University", "Karen Dahl | - | Clearwater University | expert"],
		["It failed, said Karen Dahl, Jr. QC", "Karen Dahl, Jr. | - | - | other"],
		["The police chief in Oslo, Karen Dahl, agreed.", "Karen Dahl | police chief | - | official"],
		["Adjunct Professor Karen Dahl of Clearwater University agreed.", "Karen Dahl | Adjunct Professor | Clearwater University | expert"],
		["It failed, said Karen Dahl, Ph.D., of Clearwater University.", "Karen Dahl | - | Clearwater University | expert"],
		["It failed, said Karen Dahl, MD, MPH, of the Alder Institute.", "Karen Dahl | - | Alder Institute | expert"],
		["It failed, said Sen. Karen Dahl, D-Ohio.", "Karen Dahl | Sen. | D-Ohio | official"],
		["Sen. Karen Dahl, D-Minn., agreed.", "Karen Dahl | Sen. | D-Minn. | official"],
		["The Alder Rivers Commission met. Commissioner Karen Dahl agreed.", "Karen Dahl | Commissioner | Alder Rivers Commission | official"],
		[
			"The Alder Rivers Commission met the Alder Roads Commission. Commissioner Karen Dahl agreed.",
			"Karen Dahl | Commissioner | - | official",
		],
		["Rep. Karen Dahl, Md., agreed.", "Karen Dahl | Rep. | Md. | official"],
		["Norway’s interior minister left. Interior Minister Karen Dahl wept.", "Karen Dahl | Interior Minister | Norway | official"],
		["“Yes,” said Karen Dahl, an adviser to the Ruiz campaign.", "Karen Dahl | adviser | Ruiz campaign | official"],
		[
			"“Yes,” said Karen Dahl, vice president for rail and launch at Ferrolux Systems.",
			"Karen Dahl | vice president for rail and launch | Ferrolux Systems | other",
		],
	])("%s", (text, expected) => {
		expect(card(text)[0]).toBe(expected);
	});
});

describe("office in a clause", () => {
	it.each<[string, string[]]>([
		["Karen Dahl joined the Harbor Bank in May as its chief economist.", ["Karen Dahl | chief economist | Harbor Bank | expert"]],
		["Karen Dahl was named governor of Alaska.", ["Karen Dahl | governor | Alaska | official"]],
		["Karen Dahl stepped down as mayor.", ["Karen Dahl | mayor | - | official | former"]],
		["Karen Dahl has served as chairwoman of the Rivers Commission.", ["Karen Dahl | chairwoman | Rivers Commission | official"]],
	])("%s", (text, expected) => {
		expect(card(text)).toEqual(expected);
	});

	it.each<[string, string, string[]]>([
		["a wish", "If Karen Dahl is elected president, all will change.", ["Karen Dahl | - | - | other"]],
		["an opinion", "Karen Dahl is the better candidate.", ["Karen Dahl | - | - | other"]],
		["a lead in a poll", "Karen Dahl leads Peter Lind by 5 points.", ["Karen Dahl | - | - | other", "Peter Lind | - | - | other"]],
		["the owner of a department", "Karen Dahl, 57, a Harbor County Sheriff’s Department van, left.", ["Karen Dahl | - | - | other"]],
		["another's adviser", "He was an adviser to Peter and Karen Dahl.", ["Peter Dahl | - | - | other", "Karen Dahl | - | - | other"]],
	])("leaves alone %s", (_, text, expected) => {
		expect(card(text)).toEqual(expected);
	});
});

describe("body from the words before", () => {
	it.each<[string, string]>([
		["The Harbor Safety Agency agreed. The agency’s director, Karen Dahl, paid.", "Harbor Safety Agency"],
		["The Harbor Safety Agency agreed. It sank, said Karen Dahl, an agency spokeswoman.", "Harbor Safety Agency"],
		["Ferrolux Inc. lost money. It sank, said CEO Karen Dahl.", "Ferrolux Inc."],
		["The Harbor Unity Party is old. Party Chairman Karen Dahl agreed.", "Party"],
		["The Supreme Court waits. The appeals court sat without the court’s chief judge, Karen Dahl.", "court"],
	])("%s", (text, body) => {
		expect(card(text)[0]?.split(" | ")[2]).toBe(body);
	});

	it("takes what the tagger sees for a body", () => {
		const text = "It failed, said Karen Dahl with VELLO in a report.";
		const words = tokenize(text, textToArticle(text).blocks);
		const tags: Tags = {
			attribution: words.tokens.map(() => "O"),
			certainty: new Float32Array(words.tokens.length),
			entity: words.tokens.map((t) => (t.text === "VELLO" ? "B-organization" : /^(?:Karen|Dahl)$/.test(t.text) ? "B-person" : "O")),
		};
		const affiliations = (seen: Tags | null) =>
			findPeople(sortNames(readNames(words, seen)), textToArticle(text)).map((p) => p.affiliation);
		expect([affiliations(tags), affiliations(null)]).toEqual([["VELLO"], [null]]);
	});

	it("shows where the body stands", () => {
		const text = "The Harbor Safety Agency agreed. The agency’s director, Karen Dahl, paid. Sen. Peter Lind (D-Mont.) left.";
		const article = textToArticle(text);
		const found = findPeople(sortNames(readNames(tokenize(text, article.blocks))), article);
		expect(found.map((p) => p.affiliationAt && text.slice(p.affiliationAt.start, p.affiliationAt.end))).toEqual(["agency", "D-Mont."]);
	});
});

describe("who is an official", () => {
	it.each<[string, string]>([
		["It grew, the company said in a note by chairman Karen Dahl of Ferrolux.", "other"],
		["Police Chief Karen Dahl agreed.", "official"],
		["Chairman Karen Dahl opened the hearing.", "official"],
		["The museum’s director, Karen Dahl, agreed.", "other"],
	])("%s", (text, kind) => {
		expect(card(text)[0]?.split(" | ")[3]).toBe(kind);
	});
});
