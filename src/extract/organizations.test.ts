import { describe, expect, it } from "vitest";
import { slice } from "../facts/span.ts";
import { readNames } from "./names/names.ts";
import { findOrganizations } from "./organizations.ts";
import { findPeople } from "./people.ts";
import { textToArticle } from "./plain-text.ts";
import { sortNames } from "./sorted-names.ts";
import { tokenize } from "./tokens.ts";

function bodiesOf(text: string): string[] {
	const article = textToArticle(text);
	const names = sortNames(readNames(tokenize(text, article.blocks)));
	return findOrganizations(names, findPeople(names, article)).map((o) => `${o.name}: ${o.mentions.map((m) => slice(text, m)).join(", ")}`);
}

describe("findOrganizations", () => {
	it.each<[string, string[]]>([
		["The Harbor Safety Agency (HSA) closed the pier. HSA staff left.", ["Harbor Safety Agency: Harbor Safety Agency, HSA, HSA"]],
		[
			"A Bartholomew County Sheriff’s Department van came; the U.S. Attorney’s Office for the Northern District of Ohio agreed.",
			[
				"Bartholomew County Sheriff’s Department: Bartholomew County Sheriff’s Department",
				"U.S. Attorney’s Office for the Northern District of Ohio: U.S. Attorney’s Office for the Northern District of Ohio",
			],
		],
		[
			"The Ministry of Trade, Industry and Boats (MOTIB) agreed. MOTIB paid.",
			["Ministry of Trade, Industry and Boats: Ministry of Trade, Industry and Boats, MOTIB, MOTIB"],
		],
		[
			"The Rigging and Harbour Workers’ Union said so. Burisk news agency reported that it leaks. Burisk, the second-largest group, said so.",
			["Rigging and Harbour Workers’ Union: Rigging and Harbour Workers’ Union", "Burisk: Burisk, Burisk"],
		],
		["The All-Lund Harbour Council met. The Council agreed.", ["All-Lund Harbour Council: All-Lund Harbour Council, Council"]],
		["It fell, according to figures released Thursday by the Vardal Health Region.", ["Vardal Health Region: Vardal Health Region"]],
		["A survey by the pollster Vardal West found so.", ["Vardal West: Vardal West"]],
		["On Friday TV Nordlys reported so.", ["TV Nordlys: TV Nordlys"]],
		["Norland’s armed forces said so.", ["Norland’s armed forces: Norland’s armed forces"]],
		[
			"Burisk Watch said so. The Reform Movement won. Burisk Watch met. The group left.",
			["Burisk Watch: Burisk Watch, Burisk Watch, The group", "Reform Movement: Reform Movement"],
		],
		["Vardal Rovers won. The club left.", ["Vardal Rovers: Vardal Rovers, The club"]],
		["The shipping firm said so.", []],
		["NASA said so. The space agency left. The space agency said no.", ["NASA: NASA, space agency"]],
		["The space agency said so.", ["space agency: space agency"]],
		["Shares of Vardalux fell.", ["Vardalux: Vardalux"]],
		["A fan of Vardalux fell.", []],
		["The Justice Department said so. The DOJ rose.", ["Justice Department: Justice Department, DOJ"]],
		[
			"The Justice Department rose. The U.S. Department of Justice said so.",
			["U.S. Department of Justice: Justice Department, U.S. Department of Justice"],
		],
		["The Fed said so. The Federal Reserve rose.", ["Federal Reserve: Fed, Federal Reserve"]],
		["Johnson & Johnson said so. J&J rose.", ["Johnson & Johnson: Johnson & Johnson, J&J"]],
		["The Labour Party met. Then Labour said so.", ["Labour Party: Labour Party, Labour"]],
		["Then the Tories said so. The Conservatives said no.", ["Tories: Tories, Conservatives"]],
		["General Motors rose. Then Real Madrid fell.", ["General Motors: General Motors", "Real Madrid: Real Madrid"]],
		[
			"Save the Children met Doctors Without Borders.",
			["Save the Children: Save the Children", "Doctors Without Borders: Doctors Without Borders"],
		],
		["Vardal Nordlys, the town’s largest newspaper, rose.", ["Vardal Nordlys: Vardal Nordlys"]],
		["The Harbour Times said so. The Times rose.", ["Harbour Times: Harbour Times, Times"]],
		["The report by Vardal & Burisk of Lund said so.", ["Vardal & Burisk: Vardal & Burisk"]],
		["Norland’s trade office, when asked, said so.", ["Norland’s trade office: Norland’s trade office"]],
		["The dockers union, the Burisk Association, said so.", ["Burisk Association: Burisk Association"]],
		["Vardal Axle Norge Limited rose. Vardal Axle said so.", ["Vardal Axle Norge Limited: Vardal Axle Norge Limited, Vardal Axle"]],
		["Priorities Norway, a pro-bridge super PAC, said so.", ["Priorities Norway: Priorities Norway"]],
		["The American Legion said so.", ["American Legion: American Legion"]],
		["The bond fell, according to data from Ferrolux.", ["Ferrolux: Ferrolux"]],
		["Kestrel Inc., the parent company of Boeing, rose. The company grew.", ["Kestrel Inc.: Kestrel Inc., The company", "Boeing: Boeing"]],
		[
			"Penlund Corp (PLD.N) said that it would sell its Tripp Dial Corp unit. The company also said that it leaks. Penlund said so.",
			["Penlund Corp: Penlund Corp, PLD.N, The company, Penlund", "Tripp Dial Corp: Tripp Dial Corp"],
		],
		[
			"Ferrolux Dial Inc said that it sold it to Wood Inc of Houston. Kestrel Inc rose. The company said so.",
			["Ferrolux Dial Inc: Ferrolux Dial Inc", "Wood Inc: Wood Inc", "Kestrel Inc: Kestrel Inc, The company"],
		],
		["Viaton said that it would buy Kestrel Inc. The company said no.", ["Viaton: Viaton, The company", "Kestrel Inc: Kestrel Inc"]],
		["Lund (Norland) Holding Co Ltd said so.", ["Lund (Norland) Holding Co Ltd: Lund (Norland) Holding Co Ltd"]],
		["Tabak Hirsch and Co said so. Tabak Hirsch rose.", ["Tabak Hirsch and Co: Tabak Hirsch and Co, Tabak Hirsch"]],
		["Danish Marble Co said so. Danish Marble rose.", ["Danish Marble Co: Danish Marble Co, Danish Marble"]],
		["He left its Sherson Lund Brothers Inc. Yesterday, it fell.", ["Sherson Lund Brothers Inc: Sherson Lund Brothers Inc"]],
		[
			"Kestrel Foods Inc left its Kestrel Dairies Inc unit. Kestrel said so.",
			["Kestrel Foods Inc: Kestrel Foods Inc, Kestrel", "Kestrel Dairies Inc: Kestrel Dairies Inc"],
		],
		["Lund Retrieval Systems Inc fell. LRS, a maker of dials, said so.", ["Lund Retrieval Systems Inc: Lund Retrieval Systems Inc, LRS"]],
		["Nova, the Norwegian company that owns it, left. Nova said so.", ["Nova: Nova, Nova"]],
		["Ferrolux Wind said so. Then Ferrolux Wind left.", ["Ferrolux Wind: Ferrolux Wind, Ferrolux Wind"]],
		["Ferrolux on Monday said so. Kestrel today denied it.", ["Ferrolux: Ferrolux", "Kestrel: Kestrel"]],
		["Deadline reports that it leaks.", ["Deadline: Deadline"]],
		["The Post-FerroLook poll finds that he leads.", ["Post-FerroLook: Post-FerroLook"]],
		[
			"Ferrolux Inc left. Business Insider commented on it. The company said so.",
			["Ferrolux Inc: Ferrolux Inc", "Business Insider: Business Insider, The company"],
		],
		["The Church of the Alder is old. The Church denied it.", ["Church of the Alder: Church of the Alder, Church"]],
		["The Church denied it. The Church of the Alder is old.", ["Church of the Alder: Church, Church of the Alder"]],
		["It was sold to E.F. Ruud Group Inc in May. E.F. Ruud said so.", ["E.F. Ruud Group Inc: E.F. Ruud Group Inc, E.F. Ruud"]],
		["The Federal Dike Corporation fell. The FDC said so.", ["Federal Dike Corporation: Federal Dike Corporation, FDC"]],
		["The Sea and Harbor Directorate said so.", ["Sea and Harbor Directorate: Sea and Harbor Directorate"]],
		["The Alder School District said so.", ["Alder School District: Alder School District"]],
		["The official Gulf Press Agency GPA said so.", ["Gulf Press Agency: Gulf Press Agency, GPA"]],
		["The ruling MLD party said so.", ["MLD: MLD"]],
		["The state of Qatar said so.", ["Qatar: Qatar"]],
		["It leaks, according to the World Bridge and Tunnel Council.", ["World Bridge and Tunnel Council: World Bridge and Tunnel Council"]],
		["Restaurateurs said so.", []],
		["Kestrel Inc (NASDAQ: KSL) fell.", ["Kestrel Inc: Kestrel Inc, KSL"]],
		["Ferrolux data show that it leaks.", ["Ferrolux: Ferrolux"]],
		["The army said that it leaks.", ["army: army"]],
		["The New York firm said that it leaks.", []],
		["Then Oslo-based Ferrolux Wind declined.", ["Ferrolux Wind: Ferrolux Wind"]],
		["Ferrolux is a meat firm.", ["Ferrolux: Ferrolux"]],
		["A spokeswoman for the Ferrolux Division declined.", ["Ferrolux Division: Ferrolux Division"]],
		["Lund Builders, a trade group, declined.", ["Lund Builders: Lund Builders"]],
		["A patient group, ClusterLund, declined.", ["ClusterLund: ClusterLund"]],
		["The railway operator, Eastern Harbor Transit, declined.", ["Eastern Harbor Transit: Eastern Harbor Transit"]],
		["Audit Scotland said that it leaks.", ["Audit Scotland: Audit Scotland"]],
		["Ferrolux, which owns 900 boats, said that it leaks.", ["Ferrolux: Ferrolux"]],
		["The Alder Makers’ Association declined.", ["Alder Makers’ Association: Alder Makers’ Association"]],
		["The FERRO-M agency declined.", ["FERRO-M agency: FERRO-M agency"]],
		["He was ahead, according to a new CBS News Battleground Tracker poll.", ["CBS News: CBS News"]],
		["He was ahead, a Gallup Norway poll showed.", ["Gallup Norway: Gallup Norway"]],
		["It leaks, according to a report in the Ferrolux.", ["Ferrolux: Ferrolux"]],
		["Mayor Ana Ruiz’s office said that it leaks.", ["Mayor Ana Ruiz’s office: Mayor Ana Ruiz’s office"]],
		["It leaks, the Norwegian Embassy in Paris said.", ["Norwegian Embassy in Paris: Norwegian Embassy in Paris"]],
		["Ferrolux has also warned that it would close the mine.", ["Ferrolux: Ferrolux"]],
		["Natural Harbors Wales (NHW) said that it leaks. NHW left.", ["Natural Harbors Wales: Natural Harbors Wales, NHW, NHW"]],
		[
			"The Department of Boats, Harbors and Coastal Affairs (Dobhaca) said so.",
			["Department of Boats, Harbors and Coastal Affairs: Department of Boats, Harbors and Coastal Affairs"],
		],
		["Northgrove said that it leaks. Northgrove Living left.", ["Northgrove Living: Northgrove, Northgrove Living"]],
		["Alder Metropolitan University left; Alder Met said so.", ["Alder Metropolitan University: Alder Metropolitan University, Alder Met"]],
		["Ferrolux Energy left. The Norwegian firm said so.", ["Ferrolux Energy: Ferrolux Energy"]],
		["Lund (HWS) left. The Harbor Wire Service left.", ["Harbor Wire Service: HWS, Harbor Wire Service"]],
		["Shares in Marlow & Strand fell.", ["Marlow & Strand: Marlow & Strand"]],
		["Moody’s said that it leaks. Tesbury’s denied it.", ["Moody’s: Moody’s", "Tesbury’s: Tesbury’s"]],
		["The meatpacker Frigoval left; an inquiry by the campaign group Earthward found it.", ["Frigoval: Frigoval", "Earthward: Earthward"]],
		[
			"The ferry firm SeaBridge Express left. In a Facebook post, the company said so.",
			["SeaBridge Express: SeaBridge Express, the company", "Facebook: Facebook"],
		],
		["Downing Street said no; Kensington Palace said nothing.", ["Downing Street: Downing Street", "Kensington Palace: Kensington Palace"]],
		["The police say that it leaks.", ["police: police"]],
		["Staff told them that it leaks. The Frenchman said so, and the Argentine said no.", []],
		["Casey’s Bar have said that it would close.", ["Casey’s Bar: Casey’s Bar"]],
		["Oslo’s Ferrolux said that it would close.", ["Ferrolux: Ferrolux"]],
		["Attorney General Karen Dahl left. The AG said that it leaks.", []],
		[
			"It leaks, the Alder Department of Health and Human Services said.",
			["Alder Department of Health and Human Services: Alder Department of Health and Human Services"],
		],
		["Shelter, the housing charity, said that it leaks.", ["Shelter: Shelter"]],
		["The union, Unisol, said that it leaks.", ["Unisol: Unisol"]],
		["The RMV union said that it leaks.", ["RMV: RMV"]],
		["Witnesses told Reuters that it leaks.", ["Reuters: Reuters"]],
		["The Norwegian military said that it leaks.", ["Norwegian military: Norwegian military"]],
		["The European Commission said that it leaks.", ["European Commission: European Commission"]],
		["The Hollywood Reporter wrote it.", ["Hollywood Reporter: Hollywood Reporter"]],
		["It leaks, the Bergen Argus Leader said.", ["Bergen Argus Leader: Bergen Argus Leader"]],
		[
			"The Alder Commission on pollution and health wrote it.",
			["Alder Commission on pollution and health: Alder Commission on pollution and health"],
		],
		["The Alder Commission on Tuesday and Friday met.", ["Alder Commission: Alder Commission"]],
		["Yahoo Finance reported it.", ["Yahoo Finance: Yahoo Finance"]],
		["Rolling Stone reported it.", ["Rolling Stone: Rolling Stone"]],
		["The Ministry of Rural Roads agreed. The ministry paid.", ["Ministry of Rural Roads: Ministry of Rural Roads, The ministry"]],
		["The Institute for Peace and Open Trade wrote it.", ["Institute for Peace and Open Trade: Institute for Peace and Open Trade"]],
		["Ferrolux said on Monday that it would close the mine.", ["Ferrolux: Ferrolux"]],
		["Moscow has denied the charge. They met in Moscow.", ["Moscow: Moscow"]],
		["Nobody was hurt, police said.", ["police: police"]],
		["The Democrats have also said that it leaks.", ["Democrats: Democrats"]],
		["Labour said that it leaks.", ["Labour: Labour"]],
		["A Ferrolux poll showed that he was ahead.", ["Ferrolux: Ferrolux"]],
		["The latest Ferrolux poll showed that he was ahead.", ["Ferrolux: Ferrolux"]],
		["The town pays, according to a report issued last year by Ferrolux.", ["Ferrolux: Ferrolux"]],
		["The Department of Justice said so.", ["Department of Justice: Department of Justice"]],
		["The town pays, the Office of the Harbor Inspector said.", ["Office of the Harbor Inspector: Office of the Harbor Inspector"]],
		["Whole Foods Market opened. Whole Foods said so.", ["Whole Foods Market: Whole Foods Market, Whole Foods"]],
		["Ida Holm was there. Her office said so. Holm’s office said no.", ["Holm’s office: Her office, Holm’s office"]],
		["Ida Holm was there. Her campaign said so. The Holm campaign agreed.", ["Holm campaign: Her campaign, Holm campaign"]],
		["Holm’s presidential campaign said so. The Holm campaign agreed.", ["Holm campaign: Holm’s presidential campaign, Holm campaign"]],
		["Ida Holm was there. Her office was shut.", []],
		["The government have also argued so.", ["government: government"]],
		["The Harbor Office met. It leaks, according to the office release.", ["Harbor Office: Harbor Office, the office"]],
		["“It leaks,” Mr Holm said. “Nobody wrote back.” He left.", []],
		["The road is open, the regional water agency said.", ["regional water agency: regional water agency"]],
		["The Ruiz campaign met. Then Mrs. Ruiz’s campaign paid.", ["Ruiz campaign: Ruiz campaign, Ruiz’s campaign"]],
		["Norland’s commerce ministry said that it leaks.", ["Norland’s commerce ministry: Norland’s commerce ministry"]],
		["It cost $4m, according to the council’s engineering office.", ["council’s engineering office: council’s engineering office"]],
		["He was quoted by the Reuters news agency.", ["Reuters: Reuters"]],
		[
			"Shares of the carrier Ferrolux fell. Ferrolux’s chief executive left. The company is old.",
			["Ferrolux: Ferrolux, Ferrolux, The company"],
		],
		[
			"The Securities and Exchange Commission agreed. The agency paid. The commission left.",
			["Securities and Exchange Commission: Securities and Exchange Commission, The commission"],
		],
		["Ferrolux Energy sank. Then Ferrolux rose, and the company paid.", ["Ferrolux Energy: Ferrolux Energy, Ferrolux, the company"]],
		["The Council on Safe Harbors met. The council agreed.", ["Council on Safe Harbors: Council on Safe Harbors, The council"]],
		["The FBI came. A rival agency left, and the agency paid.", ["FBI: FBI"]],
		["Rigel Energy and Ferrolux Inc. met, and the company paid.", ["Rigel Energy: Rigel Energy", "Ferrolux Inc.: Ferrolux Inc."]],
		[
			"The University of Alder met. Then the school paid, and the school board left.",
			["University of Alder: University of Alder, the school"],
		],
	])("finds %s", (text, expected) => {
		expect(bodiesOf(text)).toEqual(expected);
	});

	const MOST_MS = 20_000;

	it.each<[string, string]>([
		["short forms that are not clear", `Rigel Inc. met Ferrolux Inc. and ${"the company ".repeat(20_000)}`],
		["firms", "Ferrolux Inc. and Ferrolux and ".repeat(6_000)],
	])(
		"is done in good time with hostile text: %s",
		(_, text) => {
			const startedMs = performance.now();
			bodiesOf(text);
			expect(performance.now() - startedMs).toBeLessThan(MOST_MS);
		},
		MOST_MS,
	);

	it.each<[string, string]>([
		["a person", "Ana Ruiz said she would go."],
		["a place", "The flood reached Geneva on Monday."],
		["a body's bare kind", "The road is open, the agency said."],
		["a body that does not speak", "They passed the regional water agency on Monday."],
		["members of a party whom nobody names", "Democrats said that it leaks."],
		["a party spoken of", "He met the Democrats on Monday."],
		["a people", "The Russians left on Tuesday."],
		["letters that are no body", "She bought a TV and an SUV. The GDP grew."],
	])("leaves alone %s", (_, text) => {
		expect(bodiesOf(text)).toEqual([]);
	});
});
