import { describe, expect, it } from "vitest";
import { readNames } from "../names/names.ts";
import { findPeople } from "../people.ts";
import { textToArticle } from "../plain-text.ts";
import { sortNames } from "../sorted-names.ts";
import { tokenize } from "../tokens.ts";

function card(text: string): string[] {
	const article = textToArticle(text);
	return findPeople(sortNames(readNames(tokenize(text, article.blocks))), article).map((p) =>
		[p.name, p.jobTitle ?? "-", p.affiliation ?? "-", p.kind, ...(p.former ? ["former"] : [])].join(" | "),
	);
}

describe("where a title begins and ends", () => {
	it.each<[string, string[]]>([
		[
			"He met Marlow State University political science professor Brigid Dahl.",
			["Brigid Dahl | political science professor | Marlow State University | expert"],
		],
		["Australia’s Chief Medical Officer Professor Karen Dahl agreed.", ["Karen Dahl | Chief Medical Officer | Australia | official"]],
		[
			"The letter names Peter Dahl, a Harbor Department official overseeing the coast.",
			["Peter Dahl | official | Harbor Department | official"],
		],
		["Peter Dahl, a Democratic pollster working for Ferrolux, agreed.", ["Peter Dahl | pollster | Ferrolux | expert"]],
		["Peter Dahl, a lobbyist close to the Ruiz campaign, agreed.", ["Peter Dahl | lobbyist | - | other"]],
		[
			"Karen Dahl, the former Oregon governor and Harbor Protection Agency administrator, left.",
			["Karen Dahl | governor | Oregon | official | former"],
		],
		["Whole Harbors co-founder and CEO Peter Dahl agreed.", ["Peter Dahl | co-founder and CEO | Whole Harbors | other"]],
		["It was so, Peter Dahl, Nina’s husband and Tor’s editor in chief, said.", ["Peter Dahl | editor in chief | Tor | journalist"]],
		["The U.S. attorney for the District of Alder, Peter Dahl, left.", ["Peter Dahl | U.S. attorney | District of Alder | official"]],
		["It was not the gracious welcome billionaire Peter Dahl hoped for.", ["Peter Dahl | billionaire | - | other"]],
		["Deputy Commissioner of Health Peter Dahl agreed.", ["Peter Dahl | Deputy Commissioner of Health | - | official"]],
		["Peter Dahl, commissioner of Harbor League Baseball, agreed.", ["Peter Dahl | commissioner | Harbor League Baseball | other"]],
		["Battalion Chief Peter Dahl agreed.", ["Peter Dahl | Battalion Chief | - | official"]],
		["The media aide, Peter Dahl, agreed.", ["Peter Dahl | media aide | - | spokesperson"]],
		["The director, Commander Karen Dahl, agreed.", ["Karen Dahl | director | - | official"]],
		["The commissioner, retired judge Karen Dahl, agreed.", ["Karen Dahl | commissioner | - | official"]],
		["Retired judge Karen Dahl agreed.", ["Karen Dahl | Retired judge | - | official"]],
		["Karen Dahl, legal director of the Human Rights Campaign, agreed.", ["Karen Dahl | legal director | Human Rights Campaign | other"]],
		["Vardal School Board President Karen Dahl agreed.", ["Karen Dahl | President | Vardal School Board | official"]],
		["They met Karen Dahl, mayor of Alder in", ["Karen Dahl | mayor | Alder | official"]],
		["The Lib Dem MP Gwilym Strand agreed.", ["Gwilym Strand | MP | Lib Dem | official"]],
		["Karen Dahl MP, who lives there, agreed.", ["Karen Dahl | MP | - | official"]],
		["Unity Party spokesman Struan Ogilvie MSP agreed.", ["Struan Ogilvie | spokesman | Unity Party | spokesperson"]],
		["Peter Dahl, MP for Alder, agreed with Sir Joe Marsh KC MP.", ["Peter Dahl | MP | Alder | official", "Joe Marsh | MP | - | official"]],
		["The Alder South MP agreed with Unity Party MP Karen Dahl.", ["Karen Dahl | MP | Unity Party | official"]],
		["DC Karen Dahl agreed with Det Con Peter Marsh.", ["Karen Dahl | DC | - | official", "Peter Marsh | Det Con | - | official"]],
		["Washington DC Mayor Karen Dahl left.", ["Karen Dahl | Mayor | Washington DC | official"]],
		["Kasarani Hills Governor Karen Dahl left.", ["Karen Dahl | Governor | Kasarani Hills | official"]],
		["Unity Party health spokesman Peter Dahl left.", ["Peter Dahl | health spokesman | Unity Party | official"]],
		["Peter Dahl, a spokesman for the health ministry, left.", ["Peter Dahl | spokesman | health ministry | spokesperson"]],
		[
			"Cllr Karen Dahl (FG) met Cllr Peter Marsh (Lab, Mill Ward) (left).",
			["Karen Dahl | Cllr | FG | official", "Peter Marsh | Cllr | Lab | official"],
		],
		["Labour’s Karen Dahl left.", ["Karen Dahl | - | Labour | official"]],
		["Karen Dahl & Peter Marsh left.", ["Karen Dahl | - | - | other", "Peter Marsh | - | - | other"]],
		["Prosecuting, Karen Dahl said so.", ["Karen Dahl | Prosecuting | - | official"]],
		["Karen Dahl KC, defending, said so.", ["Karen Dahl | defending | - | other"]],
		["Karen Dahl, defending the plan, said so.", ["Karen Dahl | - | - | other"]],
		["Recorder Karen Dahl said so; the recorder was found.", ["Karen Dahl | Recorder | - | official"]],
		["Director of Services Fergal Tuohy said so.", ["Fergal Tuohy | Director of Services | - | other"]],
		["Sunanda Dahl, a member of the Rajya Sabha, said so.", ["Sunanda Dahl | member | Rajya Sabha | official"]],
		["Leader of the Opposition Gwilym Strand left.", ["Gwilym Strand | Leader of the Opposition | - | official"]],
		["Karen Dahl, leader of the opposition Unity Party, left.", ["Karen Dahl | leader | Unity Party | official"]],
		["Leader of the Opposition P. Gwilym Strand left.", ["P. Gwilym Strand | Leader of the Opposition | - | official"]],
		["They have confidence in Helena Strachan.", ["Helena Strachan | - | - | other"]],
		["They live in Helena Strachan.", []],
		["Queens Rep. Joe Marsh left.", ["Joe Marsh | Rep. | Queens | official"]],
		["Law professor Tim Marsh left.", ["Tim Marsh | Law professor | - | expert"]],
		["That was Peter Dahl, the never-say-die governor of New Jersey.", ["Peter Dahl | governor | New Jersey | official"]],
		["HFV Chief Executive, Peter Dahl, said so.", ["Peter Dahl | Chief Executive | HFV | other"]],
		[
			"The ruling disappointed Senator Peter Dahl, Republican of Iowa, who was a White House contender.",
			["Peter Dahl | Senator | Republican of Iowa | official"],
		],
		["Peter Dahl became the Unity Party‘s nominee on Tuesday.", ["Peter Dahl | nominee | Unity Party | official"]],
		[
			"The harbor was shut again on Monday. (Editing by Peter Dahl and Karen Lind.)",
			["Peter Dahl | - | - | journalist", "Karen Lind | - | - | journalist"],
		],
	])("finds %s", (text, people) => {
		expect(card(text)).toEqual(people);
	});

	it.each<[string, string, string]>([
		["a title whose phrase only ends with the name", "A builder at one of Karen Dahl’s bridges left.", "Karen Dahl | - | - | other"],
		["a name that colours a noun", "Karen Dahl spoke. He was surrounded by veteran Dahl haters.", "Karen Dahl | - | - | other"],
		["another's office", "They saw Ana Marlow, along with Peter Dahl, a Harbor Department official.", "Ana Marlow | - | - | other"],
		[
			"the next clause's subject",
			"The founder is President Peter Dahl, the mayor of Oslo had to explain.",
			"Peter Dahl | President | - | official",
		],
		["somebody else in the crowd", "He was filmed punching a protester, Mr. Dahl said.", "Dahl | - | - | other"],
	])("leaves alone %s", (_, text, first) => {
		expect(card(text)[0]).toBe(first);
	});
});

describe("whose office it is", () => {
	it.each<[string, string[]]>([
		["London’s newly elected Muslim mayor Peter Dahl left.", ["Peter Dahl | mayor | London | official"]],
		["It works, said Bryan Dahl, the Ruiz campaign’s Iowa director.", ["Bryan Dahl | director | Ruiz campaign | official"]],
		["She told “Harbor This Morning” co-host Karen Dahl so.", ["Karen Dahl | co-host | Harbor This Morning | journalist"]],
		["A deal that New Harbor investor Peter Dahl blasted failed.", ["Peter Dahl | investor | New Harbor | other"]],
		["The school police Chief Peter Dahl agreed.", ["Peter Dahl | school police Chief | - | official"]],
		["Independent Senator Karen Dahl agreed.", ["Karen Dahl | Independent Senator | - | official"]],
		["Dr. Karen Dahl of the Michigan Department of Health agreed.", ["Karen Dahl | - | Michigan Department of Health | official"]],
		["It sank after Karen Dahl left the Justice Department.", ["Karen Dahl | - | Justice Department | official"]],
		[
			"“No,” said Rep. Karen Dahl, Md., the top Democrat on the House Ports and Harbors Committee.",
			["Karen Dahl | Rep. | Md., House Ports and Harbors Committee | official"],
		],
		["Rep. Karen Dahl, R-Ky., the most senior Republican in the House, left.", ["Karen Dahl | Rep. | R-Ky., House | official"]],
		["Rep. Karen Dahl, R-Ky., met a Democrat in the House.", ["Karen Dahl | Rep. | R-Ky. | official"]],
		[
			"Karen Dahl, who directs the Piers, Docks and Boats Program at the Center for a New Dawn, left.",
			["Karen Dahl | director | Piers, Docks and Boats Program, Center for a New Dawn | expert"],
		],
		[
			"It sank, said Peter Dahl, who directs the Safe Harbors Program at the Center for a New Dawn.",
			["Peter Dahl | director | Safe Harbors Program, Center for a New Dawn | expert"],
		],
		["Ambassador Peter Dahl spoke. Peter Dahl, the special envoy to Oslo, left.", ["Peter Dahl | special envoy to Oslo | - | official"]],
		["Peter Dahl, President Ferrolux Group, says so.", ["Peter Dahl | President | Ferrolux Group | other"]],
		["It works, said Peter Dahl, CEO, Ferrolux.", ["Peter Dahl | CEO | Ferrolux | other"]],
		["It works, said Peter Dahl, Head of Platform Services for Ferrolux.", ["Peter Dahl | Head | Platform Services, Ferrolux | other"]],
		["Poultry magnate Peter Dahl left.", ["Peter Dahl | Poultry magnate | - | other"]],
		["Centers for Disease Control Director Peter Dahl agreed.", ["Peter Dahl | Director | Centers for Disease Control | official"]],
		["Harbor News’ Washington Political Editor Peter Dahl left.", ["Peter Dahl | Political Editor | Harbor News | journalist"]],
		["The money came from Charles G. and David H. Dahl.", ["Charles G. Dahl | - | - | other", "David H. Dahl | - | - | other"]],
		[
			"They met the endorsed Republican candidate for governor, Peter Dahl.",
			["Peter Dahl | candidate for governor | Republican | official"],
		],
		[
			"Peter Dahl, the chief executive officer of Oslo-based salmon company Mountaire, left.",
			["Peter Dahl | chief executive officer | Mountaire | other"],
		],
		["The former Ruiz campaign aide and current ABC News anchor Peter Dahl left.", ["Peter Dahl | anchor | ABC News | journalist"]],
		["The bill is hers, said Senator Peter Dahl, Democrat of Indiana.", ["Peter Dahl | Senator | Democrat of Indiana | official"]],
		["Much hangs on Karen Dahl. The former vice president has led since May.", ["Karen Dahl | vice president | - | official | former"]],
		["Karen Dahl met a senator. The senator left.", ["Karen Dahl | - | - | other"]],
		["California state Senate candidate Jane Dahl left.", ["Jane Dahl | candidate | California state Senate | official"]],
		[
			"They faulted the judge, Peter Dahl of United States District Court, again.",
			["Peter Dahl | judge | United States District Court | official"],
		],
		["A Mexican-American judge sat. The judge, Peter Dahl, left.", ["Peter Dahl | judge | - | official"]],
		["It passed, said Sen. Karen Dahl, a chief Democratic negotiator on the bill.", ["Karen Dahl | Sen. | - | official"]],
		[
			"Representative Steve Dahl, a Democrat from Iowa, left Ferrolux Inc.",
			["Steve Dahl | Representative | Democrat from Iowa | official"],
		],
		[
			"The Harbor Public Library hosted it. The Lindon Rock Hall opened its doors, said spokesman Peter Dahl.",
			["Peter Dahl | spokesman | - | spokesperson"],
		],
		["They met National Review’s Peter Dahl.", ["Peter Dahl | - | National Review | journalist"]],
		["Gawker.com writer Karen Dahl left.", ["Karen Dahl | Gawker.com writer | - | other"]],
		[
			"Joe Marsh and his son Hunter Marsh spoke. Vice President Joe Marsh sighed. Vice President Marsh left.",
			["Joe Marsh | Vice President | - | official", "Hunter Marsh | - | - | other"],
		],
		["A robot like [New Jersey Gov. Peter] Dahl won.", ["Peter Dahl | Gov. | New Jersey | official"]],
		["His Honour Judge Peter Dahl QC agreed.", ["Peter Dahl | Judge | - | official"]],
	])("finds %s", (text, people) => {
		expect(card(text)).toEqual(people);
	});

	it.each<[string, string]>([
		["a town", "The storm hit a woman from Hilton Head, South Carolina, on Monday."],
		["a fund", "Paulson Partners Enhanced, the fund, is down."],
		["a listed firm", "His battle with J.C. Penney went on."],
		["a program", "They lead a program called Sandy Dahl Promise."],
		["a firm", "The offices of C. V. Starr & Company were shut."],
		["a hospital", "The money went to St. Jude Children’s Research Hospital."],
		["a listed outlet", "The report is from [Mother Jones.]"],
	])("leaves alone %s", (_, text) => {
		expect(card(text)).toEqual([]);
	});
});

describe("offices the world over", () => {
	it.each<[string, string[]]>([
		["Shadow chancellor Peter Dahl agreed.", ["Peter Dahl | Shadow chancellor | - | official"]],
		["Conservative MP for Alder Kieran Dahl agreed.", ["Kieran Dahl | MP | Alder | official"]],
		["Lib Dem leader Peter Dahl agreed.", ["Peter Dahl | leader | Lib Dem | official"]],
		["Det Ch Insp Peter Dahl from the Harbor Police agreed.", ["Peter Dahl | Det Ch Insp | Harbor Police | official"]],
		["Police and Crime Commissioner Karen Dahl agreed.", ["Karen Dahl | Police and Crime Commissioner | - | official"]],
		[
			"Councillor Peter Dahl, cabinet member for transport at Alder City Council, agreed.",
			["Peter Dahl | cabinet member for transport | Alder City Council | official"],
		],
		["Shri Anil Dahl, Secretary, Ministry of Railways, agreed.", ["Anil Dahl | Secretary | Ministry of Railways | official"]],
		["Superintendent of Police Peter Dahl agreed.", ["Peter Dahl | Superintendent of Police | - | official"]],
		["Minister for Youth Karen Dahl agreed.", ["Karen Dahl | Minister for Youth | - | official"]],
		["Alhaji Musa Dahl, the Emir of Kano, agreed.", ["Musa Dahl | Emir | Kano | official"]],
		["NSW Premier Peter Dahl agreed.", ["Peter Dahl | Premier | NSW | official"]],
		["Nationals leader Peter Dahl agreed.", ["Peter Dahl | leader | Nationals | official"]],
		["England captain Peter Dahl was hurt.", ["Peter Dahl | captain | England | other"]],
		["Head coach Peter Dahl of the Lakers left.", ["Peter Dahl | Head coach | Lakers | other"]],
		["Siemens Energy CEO Peter Dahl agreed.", ["Peter Dahl | CEO | Siemens Energy | other"]],
		["Group chief executive Peter Dahl agreed.", ["Peter Dahl | Group chief executive | - | other"]],
		["Alder Police Sgt. Peter Dahl agreed.", ["Peter Dahl | Sgt. | Alder Police | official"]],
		["Fulton County District Attorney Karen Dahl agreed.", ["Karen Dahl | District Attorney | Fulton County | official"]],
		["Sheriff Karen Dahl of Alder County agreed.", ["Karen Dahl | Sheriff | Alder County | official"]],
		["Lord Dahl of Alder, a former trade minister, agreed.", ["Dahl | trade minister | - | official | former"]],
		["Iran’s Supreme Leader, Ayatollah Ali Dahl, spoke.", ["Ali Dahl | Supreme Leader | Iran | official"]],
		["Amnesty International’s Middle East director, Peter Dahl, agreed.", ["Peter Dahl | director | Amnesty International | expert"]],
		["Peter Dahl of the Harbor Post-Gazette agreed.", ["Peter Dahl | - | Harbor Post-Gazette | journalist"]],
	])("finds %s", (text, people) => {
		expect(card(text)).toEqual(people);
	});
});

describe("lists, seats and what somebody was named to", () => {
	it.each<[string, string[]]>([
		[
			"Peter Dahl, chair of the Committee on Roads, Docks and Water, agreed.",
			["Peter Dahl | chair | Committee on Roads, Docks and Water | official"],
		],
		["Karen Dahl of the Council on Trade, Growth and Jobs agreed.", ["Karen Dahl | - | Council on Trade, Growth and Jobs | other"]],
		["Health and Human Services Secretary Karen Dahl agreed.", ["Karen Dahl | Health and Human Services Secretary | - | official"]],
		["Karen Dahl has been chief executive of Ferrolux since 2019.", ["Karen Dahl | chief executive | Ferrolux | other"]],
		[
			"Peter Dahl, named last week as acting director of the Harbor Agency, agreed.",
			["Peter Dahl | acting director | Harbor Agency | official"],
		],
		[
			"Peter Dahl, the top Democrat on the House Intelligence Committee, agreed.",
			["Peter Dahl | top Democrat | House Intelligence Committee | official"],
		],
		["Senator Peter Dahl, a Tennessee Republican, agreed.", ["Peter Dahl | Senator | Tennessee Republican | official"]],
		["Rep. Karen Dahl, a Democrat from New York, agreed.", ["Karen Dahl | Rep. | Democrat from New York | official"]],
		[
			"Judge Peter Dahl of the 9th U.S. Circuit Court of Appeals agreed.",
			["Peter Dahl | Judge | 9th U.S. Circuit Court of Appeals | official"],
		],
		["Peter Dahl, a specialist at Mercy Hospital in Alder, agreed.", ["Peter Dahl | specialist | Mercy Hospital | expert"]],
		["Peter Dahl, Reuters’ bureau chief in Oslo, wrote.", ["Peter Dahl | bureau chief | Reuters | journalist"]],
		["First Lady Karen Dahl waved.", ["Karen Dahl | First Lady | - | other"]],
		["Speaker-designate Peter Dahl agreed.", ["Peter Dahl | Speaker-designate | - | official"]],
	])("finds %s", (text, people) => {
		expect(card(text)).toEqual(people);
	});

	it("knows whose a spokesman is", () => {
		const found = card("Governor Karen Dahl’s spokesman, Peter Lind, declined to comment.");
		expect(found).toEqual(["Karen Dahl | Governor | - | official", "Peter Lind | spokesman | Governor Karen Dahl | spokesperson"]);
	});

	it("leaves a voter's party alone", () => {
		expect(card("It is too late, said Karen Dahl, a Democrat from Ohio.")).toEqual(["Karen Dahl | - | - | other"]);
	});
});

describe("towns, teams and persons as bodies", () => {
	it.each<[string, string[]]>([
		["New York City Mayor Karen Dahl agreed.", ["Karen Dahl | Mayor | New York City | official"]],
		["Alder City Manager Peter Dahl agreed.", ["Peter Dahl | City Manager | Alder | official"]],
		["Dallas Ravens owner Peter Dahl agreed.", ["Peter Dahl | owner | Dallas Ravens | other"]],
		["Former prosecutor and New York City Mayor Peter Dahl agreed.", ["Peter Dahl | Mayor | New York City | official | former"]],
		["It sank, said Peter Dahl, an RNC committeeman from Oregon.", ["Peter Dahl | committeeman | RNC | official"]],
		[
			"Sens. Mark Dahl of Illinois and Susan Lind of Maine agreed.",
			["Mark Dahl | Sen. | Illinois | official", "Susan Lind | Sen. | Maine | official"],
		],
		[
			"Governor Karen Lind left. Peter Dahl, a spokesman for Mrs. Lind, agreed.",
			["Karen Lind | Governor | - | official", "Peter Dahl | spokesman | Lind | spokesperson"],
		],
		[
			"Senator Karen Lind left. Peter Dahl, Mrs. Lind’s fired campaign manager, agreed.",
			["Karen Lind | Senator | - | official", "Peter Dahl | campaign manager | Lind | official | former"],
		],
		["In Sen. Peter Dahl’s (R-La.) case, it was worse.", ["Peter Dahl | Sen. | R-La. | official"]],
		["U.S. Democratic presidential candidate Karen Dahl agreed.", ["Karen Dahl | presidential candidate | Democratic | official"]],
		["Conservative columnist Karen Dahl agreed.", ["Karen Dahl | columnist | - | journalist"]],
		["Farhana Khan, executive director of Muslim Harbors, agreed.", ["Farhana Khan | executive director | Muslim Harbors | other"]],
		["It is done, said Karen Dahl, a partner at Lind & Marsh LLP.", ["Karen Dahl | partner | Lind & Marsh LLP | other"]],
		["He joined Ferrolux Inc. Karen Dahl left.", ["Karen Dahl | - | - | other"]],
	])("%s", (text, people) => {
		expect(card(text)).toEqual(people);
	});
});

describe("what belongs to the title", () => {
	it.each<[string, string[]]>([
		["It sank, said Chief Petty Officer Peter Dahl.", ["Peter Dahl | Chief Petty Officer | - | official"]],
		["Harbor Hill Bureau Chief Peter Dahl wrote it.", ["Peter Dahl | Bureau Chief | Harbor Hill | journalist"]],
		["Fox News contributor Karen Dahl agreed.", ["Karen Dahl | contributor | Fox News | journalist"]],
		["Neurosurgeon Karen Dahl agreed.", ["Karen Dahl | Neurosurgeon | - | expert"]],
		["Peter Dahl is Senior Editor-at-Large at Harbor News.", ["Peter Dahl | Senior Editor-at-Large | Harbor News | journalist"]],
		["Karen Dahl is a co-host of the HarborPost Politics podcast.", ["Karen Dahl | co-host | HarborPost Politics podcast | journalist"]],
		[
			"Karen Dahl, a professor of government at Clearwater University, agreed.",
			["Karen Dahl | professor of government | Clearwater University | expert"],
		],
		[
			"It is hard, said Eric Dahl, who chairs the political science department at the University of Alder.",
			["Eric Dahl | chair of the political science department | University of Alder | expert"],
		],
		["Peter Dahl, the NBC executive in charge of comedy, agreed.", ["Peter Dahl | executive | NBC | other"]],
		["Peter Dahl is a partner in the Leeds office of Lind & Marsh.", ["Peter Dahl | partner | Lind & Marsh | other"]],
		["Peter Dahl, a Bush-era Justice official, agreed.", ["Peter Dahl | Bush-era Justice official | - | official"]],
		["Karen Dahl, a two-term governor of Alaska, agreed.", ["Karen Dahl | governor | Alaska | official"]],
		["Well Senator Dahl, we were busy.", ["Dahl | Senator | - | official"]],
		["Karen Dahl was a candidate very much in the spirit of the Harbor Valley.", ["Karen Dahl | - | - | other"]],
		["Fortunately for Karen Dahl, right now the president is ill.", ["Karen Dahl | - | - | other"]],
		["They kept Karen Dahl from the GOP nomination.", ["Karen Dahl | - | - | other"]],
	])("%s", (text, people) => {
		expect(card(text)).toEqual(people);
	});
});

describe("ranks, offices and trades beside a title", () => {
	it.each<[string, string[]]>([
		["It sank, said police spokesman Lt. Karen Dahl.", ["Karen Dahl | police spokesman | - | spokesperson"]],
		[
			"Police press officer Superintendent Peter Dahl left. It sank, Supt Dahl said.",
			["Peter Dahl | Police press officer | - | spokesperson"],
		],
		["Press officer Superintendent Peter Dahl agreed.", ["Peter Dahl | Press officer | - | spokesperson"]],
		["SoftBank CEO Masayoshi Son agreed.", ["Masayoshi Son | CEO | SoftBank | other"]],
		["Peter Dahl, a spokesman for the mayor’s office, agreed.", ["Peter Dahl | spokesman | mayor’s office | spokesperson"]],
		[
			"It is so, said Peter Dahl, a professor who specializes in taxation at the University of Alder.",
			["Peter Dahl | professor | University of Alder | expert"],
		],
		["Gas fitter Peter Dahl agreed.", ["Peter Dahl | Gas fitter | - | other"]],
		["It began when school board President Karen Dahl left.", ["Karen Dahl | school board President | - | official"]],
		["Republican state schools Superintendent Karen Dahl agreed.", ["Karen Dahl | state schools Superintendent | - | official"]],
		["Former White House Norway adviser Karen Dahl left.", ["Karen Dahl | Norway adviser | White House | official | former"]],
		[
			"It sank, said geologist Karen Dahl of NASA’s Harbor Propulsion Laboratory.",
			["Karen Dahl | geologist | Harbor Propulsion Laboratory | expert"],
		],
		["Scientist and study co-author Karen Dahl agreed.", ["Karen Dahl | Scientist and study co-author | - | expert"]],
		["Karen Dahl, a teacher at Ohio’s Richmond High School, left.", ["Karen Dahl | teacher | Richmond High School | other"]],
		[
			"The Harbor Electronics Assn. is old. It is true, said Peter Dahl, the association’s director.",
			["Peter Dahl | director | Harbor Electronics Assn | other"],
		],
		["They met at Forest Hill’s hotel. Team Dahl lost.", []],
	])("%s", (text, people) => {
		expect(card(text)).toEqual(people);
	});
});

describe("what stands beside a title", () => {
	it.each<[string, string[]]>([
		["It passed, said Speaker of the House Rep. Peter Dahl (R-Ohio).", ["Peter Dahl | Speaker of the House | R-Ohio | official"]],
		["They showed Karen Dahl, money and a six-pointed star on a sheet.", ["Karen Dahl | - | - | other"]],
		["Peter Dahl, a law professor in his first campaign, agreed.", ["Peter Dahl | law professor | - | expert"]],
		["Peter Dahl, the Muslim soldier, left.", ["Peter Dahl | soldier | - | other"]],
		["It was for Karen Dahl - the senator from Maine who is ill - a good day.", ["Karen Dahl | senator | Maine | official"]],
		["A former candidate -- Karen Dahl, who lost -- agreed.", ["Karen Dahl | candidate | - | official | former"]],
		["Talk show host Peter Dahl agreed.", ["Peter Dahl | Talk show host | - | journalist"]],
		["Special counsel Peter Dahl agreed.", ["Peter Dahl | Special counsel | - | official"]],
		["Presumptive Democratic nominee Karen Dahl agreed.", ["Karen Dahl | nominee | Democratic | official"]],
		["Mayor Don Guardian agreed.", ["Don Guardian | Mayor | - | official"]],
		["New York City-based activist Peter Dahl agreed.", ["Peter Dahl | activist | - | other"]],
		[
			"Peter Dahl, a fellow at the Clearwater Institution and a superdelegate, agreed.",
			["Peter Dahl | fellow | Clearwater Institution | expert"],
		],
		[
			"Peter Dahl, a former director of the Office of Roads in the Ruiz administration, agreed.",
			["Peter Dahl | director | Office of Roads | official | former"],
		],
		["Peter Dahl of The Nation agreed.", ["Peter Dahl | - | Nation | journalist"]],
		["They read the book Clinton Cash.", []],
	])("%s", (text, people) => {
		expect(card(text)).toEqual(people);
	});
});
