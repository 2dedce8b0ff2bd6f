import { describe, expect, it } from "vitest";
import { readMarked } from "../../../test/fixtures/marked-parts.ts";
import { slice } from "../../facts/span.ts";
import { extract } from "../extract.ts";
import { textToArticle } from "../plain-text.ts";
import { indexCast } from "./cast.ts";
import { resolveSpeakers } from "./speakers.ts";

/** By rule alone: who speaks each quotation, in order: a name, "unnamed (as described)", or "?". */
function speakersOf(text: string): string[] {
	const sheet = extract(textToArticle(text), null);
	const names = new Map([...sheet.people, ...sheet.organizations].map((fact) => [fact.id, fact.name]));
	return sheet.quotes.map((q) => {
		const others = (q.coSpeakers ?? []).map((id) => ` + ${names.get(id)}`).join("");
		if (q.speaker !== null) return `${names.get(q.speaker)}${others}`;
		return q.anonymous ? `unnamed (${q.unnamedAs ? slice(text, q.unnamedAs) : "-"})` : "?";
	});
}

const MAYOR = "Mayor Ida Holm opened the bridge on Monday.\n\n";

/** As speakersOf, where blocks with these numbers are set apart by the page. */
function speakersWithPassages(text: string, passages: readonly number[]): (string | null)[] {
	const article = textToArticle(text);
	const blocks = article.blocks.map((block, i) => (passages.includes(i) ? { ...block, kind: "quotation" as const } : block));
	const sheet = extract({ ...article, blocks }, null);
	return sheet.quotes.map((q) => sheet.people.find((person) => person.id === q.speaker)?.name ?? null);
}

describe("resolveSpeakers: passages that the page sets apart without marks", () => {
	const SAID = "Ida Holm said that the bridge would be shut for a year.";

	it("is nobody's behind what somebody said otherwise", () => {
		expect(speakersWithPassages(`${SAID}\n\nThe bridge will not be missed by anybody.`, [1])).toEqual(["Ida Holm", null]);
	});

	it("goes on with the passage before", () => {
		const text = "Ida Holm wrote:\n\nThe bridge will be missed by everybody.\n\nIt was my favourite in the whole town.";
		expect(speakersWithPassages(text, [1, 2])).toEqual(["Ida Holm", "Ida Holm"]);
	});
});

describe("resolveSpeakers", () => {
	it.each([
		["a body by its kind before its statement", "Ferrolux Inc. sank on Monday. A company statement said: “It is safe.”", ["Ferrolux Inc."]],
		["nobody by what else a statement is", "Ferrolux Inc. sank on Monday. A long statement said: “It is safe.”", ["?"]],
		["a paper by its editorial board", "The Harbour Post rose.\n\n“It is safe,” the editorial board wrote.", ["Harbour Post"]],
		["who signed what is read", "The Post carried a statement from Mayor Ida Holm. “It is safe,” it read.", ["Ida Holm"]],
		["who sent what is read", "Ida Holm met Jan Ruud, who sent a letter. “It is safe,” it read.", ["Jan Ruud"]],
		["no body that reads", "Ferrolux Inc. rose. “It is safe,” it read.", ["?"]],
		["who asked, without a name", "Ida Holm was asked: “Is the bridge safe?”", ["unnamed (-)"]],
		["several bodies without names", "Ida Holm met them. “It is safe,” the groups said.", ["unnamed (the groups)"]],
		["no single body without a name", "Ida Holm met them. “It is safe,” the group said.", ["?"]],
		[
			"authors whom nobody names, taken up",
			"A study found that the bridge was safe. “It is safe,” the paper said.",
			["unnamed (-)", "unnamed (-)"],
		],
		["no authors of a paper that may be printed daily", "“It is safe,” the paper said.", ["?"]],
		[
			"the authors of whom one is named",
			"The study by Ida Holm and her colleagues found that it was safe. “It is safe,” the study said.",
			["Ida Holm", "unnamed (-)"],
		],
		["a broadcaster", "The BBC left. “It is safe,” the broadcaster said.", ["BBC"]],
		["a think tank", "The Harbour Institute met. “It is safe,” the think tank said.", ["Harbour Institute"]],
		["media without names", "“It is safe,” local media said.", ["unnamed (local media)"]],
		["an NGO", "Vardal Lifeline said so. The NGO said: “It is safe.”", ["Vardal Lifeline"]],
		["a name", "“The bridge is safe,” Ida Holm said.", ["Ida Holm"]],
		["two bodies together", "“It is safe,” Boeing and Airbus said.", ["Boeing + Airbus"]],
		["both of two bodies", "“It is safe,” both Boeing and Airbus said.", ["Boeing + Airbus"]],
		[
			"the two who have just spoken together",
			"“It is safe,” Boeing and Airbus said.\n\n“It is old,” the companies said.\n\n“We will go on with it,” they said.",
			["Boeing + Airbus", "Boeing + Airbus", "Boeing + Airbus"],
		],
		[
			"the pair who have just spoken together, and no companies",
			"“It is safe,” Ida Holm and Jan Ruud said.\n\n“It is old,” the pair said.\n\n“We will go on with it,” the companies said.",
			["Ida Holm + Jan Ruud", "Ida Holm + Jan Ruud", "unnamed (the companies)"],
		],
		[
			"a sheikh by his first name",
			"“It is safe,” said the oil minister, Sheikh Salim al-Hamad al-Jabir.\n\n“It is old,” Sheikh Salim said.\n\n“We will go on with it,” he said.",
			["Salim al-Hamad al-Jabir", "Salim al-Hamad al-Jabir", "Salim al-Hamad al-Jabir"],
		],
		["a sheikh of one name", "“It is safe,” Sheikh Hasina said.", ["Sheikh Hasina"]],
		[
			"a body whose shares fell, not the one before",
			"“It is safe,” Boeing said.\n\nShares of Airbus Inc fell after it said: “It is old.”",
			["Boeing", "Airbus Inc"],
		],
		[
			"nobody where a nearer body may be meant",
			"“It is safe,” Boeing said.\n\nThe news hurt Airbus Inc after it said: “It is old.”",
			["Boeing", "?"],
		],
		[
			"who asks not to be named, though he has a title",
			"“It is safe,” said the regional manager for an oil firm, who spoke on condition that he not be named.",
			["unnamed (the regional manager for an oil firm)"],
		],
		[
			"a prosecutor in whose words it is",
			"It was, in the words of the prosecutor, Ida Holm, QC, “a disaster for the whole town.”",
			["Ida Holm"],
		],
		[
			"a mother by her children",
			"Ida Holm fell from the bridge.\n\nThe mother-of-two said: “I was lucky.” The mother of the victim said: “He was not.”",
			["Ida Holm", "unnamed (The mother of the victim)"],
		],
		[
			"who is named with that age",
			"Mark Ford, 51, and Ida Holm, 43, were charged.\n\n“I am sorry,” said the 43-year-old woman. “I am not,” said the 51-year-old man.",
			["Ida Holm", "Mark Ford"],
		],
		[
			"who answers, not who asks in a clause",
			"Chief executive Robert Ruud spoke for an hour. When a reporter asked if he was sorry, he said: “I am not.” “It is late,” he added.",
			["Robert Ruud", "Robert Ruud"],
		],
		[
			"who is before an it that is no body",
			"Ida Holm was in Lund when the letter came.\n\nIt said that the bridge was shut.\n\n“I just sat down,” she said.",
			["?", "Ida Holm"],
		],
		[
			"no minister by who speaks for her",
			"Interior Minister Ida Holm came. A spokesman for Interior Minister Ida Holm said that the bridge was safe.",
			["unnamed (A spokesman for Interior Minister Ida Holm)"],
		],
		["one of whom the question before asks", "Robert Ruud voted no. His reason? “It is too dear.”", ["Robert Ruud"]],
		["one whom the question before names", "The bridge is shut. Ruud's view? “I would mend it.” Robert Ruud is old.", ["Robert Ruud"]],
		["the only person of the sentence before", "Asked if it was safe, Robert Ruud laughed. “I would not drive on it.”", ["Robert Ruud"]],
		["neither of two in the sentence before", "Robert Ruud met Ida Holm on the bridge. “I would not drive on it.”", ["?"]],
		["nobody behind another paragraph", "Robert Ruud laughed.\n\n“I would not drive on it.”", ["?"]],
		[
			"a body by a part of it",
			"The Lund Football League opened on Monday. The Lund Football League's disciplinary committee said that the bridge was safe.",
			["Lund Football League"],
		],
		[
			"a body by a part of what it is called",
			"The retailer, Snow NZ, sent three men. The company's customer care team said that the bridge was safe.",
			["Snow NZ"],
		],
		[
			"who was a mayor before, though nobody says so",
			"Robert Ruud ran late. The former mayor said that the bridge was safe. “It is old,” he said.",
			["Robert Ruud", "Robert Ruud"],
		],
		[
			"who comes from there",
			"Robert Ruud left on Monday. The Lagos-born defender said that it was sad. The judge said that it was late.",
			["Robert Ruud", "?"],
		],
		["whose report it is", "The Lakes Institute opened on Monday. Its report said that the bridge was old.", ["Lakes Institute"]],
		["whose analysis it is", "Ida Holm heard the case. Her analysis said that the bridge was old.", ["Ida Holm"]],
		["him among others", "Robert Ruud asked first. He and others at the meeting said that the bridge was old.", ["Robert Ruud"]],
		[
			"who gives no more than a name",
			"One owner, who gave her name only as Metka, said that the bridge was old. “It is dear,” she said.",
			["Metka", "Metka"],
		],
		[
			"who is called behind a comma, with a trade",
			"Another owner, Mr. Robert Ruud, a diver, said that the bridge was old.",
			["Robert Ruud"],
		],
		[
			"for whom it is simple",
			"Carl Berg wrote that it was late. For Robert Ruud, it is not. He left. “I wait,” he said.",
			["Carl Berg", "Robert Ruud"],
		],
		["in whose words", "Robert Ruud led it. In Mr. Ruud's words, “It is a toy.”", ["Robert Ruud"]],
		["in the words of whom", "In the words of Robert Ruud, “It is a toy that nobody needs.”", ["Robert Ruud"]],
		[
			"a chairperson who is a mother",
			"Chairperson Ida Holm said that it was late. “I wait,” the mother-of-three said.",
			["Ida Holm", "Ida Holm"],
		],
		[
			"an agency whose name says survey",
			"The Lund Geological Survey opened. The agency said that it was late.",
			["Lund Geological Survey"],
		],
		[
			"a body called by the word before its name",
			"Men left state broadcaster RTM on Monday. The broadcaster said that it was late.",
			["RTM"],
		],
		[
			"a monitor that is an organisation",
			"Lund Rights Monitor opened on Monday. The Oslo-based organisation said that it was late.",
			["Lund Rights Monitor"],
		],
		["a member of parliament of a party", "Robert Ruud left on Monday. The Conservative MP said that it was late.", ["Robert Ruud"]],
		["who was something at that age", "Ida Holm left on Monday. The 48-year-old former dealer said that it was late.", ["Ida Holm"]],
		[
			"a Hong Kong name by its family name",
			"Gordon Lau Wing-kei said that it was late. Lau said that he waited.",
			["Gordon Lau Wing-kei", "Gordon Lau Wing-kei"],
		],
		["who is retired and told", "“It was loud,” said retired cook Ida Holm.", ["Ida Holm"]],
		["a party", "The Liberal Democrats said that it was late.", ["Liberal Democrats"]],
		["a report by who sits in a town", "A report by the Oslo-based Centre for Bridges said that it was old.", ["Centre for Bridges"]],
		["a report by an auditing firm", "A report by auditing firm Bekker Lund said that it was old.", ["Bekker Lund"]],
		["a letter of his son", "A statement from his son Robert Ruud said that it was old.", ["Robert Ruud"]],
		["an office that is no body", "Former MEC Robert Ruud left. “It is old,” the MEC said.", ["Robert Ruud"]],
		[
			"who answers, not who asks",
			"Chief executive Ida Holm spoke for an hour. Asked by one analyst if she was sorry, she replied: “I am not.”",
			["Ida Holm"],
		],
		["the only firm by its country", "Ferrolux Ltd. fell. The Norwegian retailer said: “We are sorry.”", ["Ferrolux Ltd."]],
		["the only firm so far", "Shares in Marlow & Strand fell on Monday. The retailer said: “We are sorry.”", ["Marlow & Strand"]],
		[
			"who is asked, not who is asked about",
			"Dr. Jan Berg spoke. Asked by Senator Hal Ruud who the boss was, he said: “I cannot say.”",
			["Jan Berg"],
		],
		[
			"she, who alone is introduced in the sentence before",
			"Carla Dunphy spoke first. The sharpest words came from Ida Holm, the chief's sister, who spoke late. She said: “It is safe.”",
			["Ida Holm"],
		],
		[
			"he, one who is not named",
			"Carl Dahl spoke first. One engineer who had left described the bridge. “It is old,” he said.",
			["unnamed (One engineer)"],
		],
		["one of a people", "Manager Pierre Dubois smiled.\n\nThe Frenchman said: “We were brilliant.”", ["Pierre Dubois"]],
		[
			"the former holder of an office",
			"The mayor, Ida Holm, met former mayor Eve Ruud.\n\nThe former mayor said: “It is safe.”",
			["Eve Ruud"],
		],
		[
			"an officer by rank",
			"DC Eve Lund came. Recorder Jan Dahl left.\n\nThe officer said: “It is safe.” The judge said: “It is not.”",
			["Eve Lund", "Jan Dahl"],
		],
		[
			"the body of an unnamed spokeswoman",
			"A spokeswoman for the Lund Port Agency said: “It is shut.” She added: “It is old.” A spokesman for Ida Holm said: “No.”",
			["Lund Port Agency", "Lund Port Agency", "unnamed (A spokesman for Ida Holm)"],
		],
		["a title in capitals with what it is for", "Minister for Surface Works Ida Holm said: “It is safe.”", ["Ida Holm"]],
		[
			"the chairman behind a list of what his committee is for",
			"Lund works, transport and harbour committee chairman Jan Ruud said: “It is safe.”",
			["Jan Ruud"],
		],
		[
			"the report whose author was told",
			"A report by the Lund Bridge Authority said the bridge was old. The report said it could fall.",
			["Lund Bridge Authority", "Lund Bridge Authority"],
		],
		[
			"the office at a body called by its letters",
			"Pan American Harbor Organization Director Ida Holm came on Monday. The PAHO Director said the bridge was safe.",
			["Ida Holm"],
		],
		[
			"a name behind a body that is called for short too",
			"Lund Port Agency (LPA) Director Ida Holm said the bridge is safe.",
			["Ida Holm"],
		],
		[
			"nobody for a report that its author did not write alone",
			"A report by Ida Holm and her colleagues said the bridge was old. The report said it could fall.",
			["Ida Holm", "?"],
		],
		[
			"the only one named later who holds the office",
			"Norland’s interior minister said the bridge was old.\n\n“It is safe,” Interior Minister Ida Holm said.",
			["Ida Holm", "Ida Holm"],
		],
		[
			"nobody for an office that two hold later",
			"The interior minister said the bridge was old.\n\n“It is safe,” Interior Minister Ida Holm said. “It is not,” Interior Minister Robert Ruud said.",
			["?", "Ida Holm", "Robert Ruud"],
		],
		[
			"a firm behind the comma of what it is",
			"Ferrolux’s parent company, The Lund Company, announced that the bridge was old.",
			["Lund Company"],
		],
		["a name behind the cue", "“The bridge is safe,” said Ida Holm, the mayor of Lund.", ["Ida Holm"]],
		["the last name alone", `${MAYOR}“The bridge is safe,” Holm said.`, ["Ida Holm"]],
		["a name in apposition", "The mayor of Lund, Ida Holm, said that the bridge was safe.", ["Ida Holm"]],
		["a pronoun after the subject", `${MAYOR}“The bridge is safe,” she said.`, ["Ida Holm"]],
		["a pronoun after the last speaker", "“It is safe,” Ida Holm said.\n\n“We looked twice,” she added.", ["Ida Holm", "Ida Holm"]],
		["by gender", "Ida Holm met Robert Ruud on Monday.\n\n“The bridge is safe,” he said.", ["Robert Ruud"]],
		[
			"past a thing that shows something",
			"“It is safe,” Ida Holm said.\n\nThe telescope shows that the bridge moved.\n\n“We looked twice,” she added.",
			["Ida Holm", "?", "Ida Holm"],
		],
		[
			"a pronoun that goes on with the subject, not the last woman named",
			"“It is safe,” Ida Holm said.\n\nShe gave me the number of her sister, Anna Ruud.\n\n“We looked twice,” she said.",
			["Ida Holm", "Ida Holm"],
		],
		[
			"several in apposition",
			"The two witnesses, engineer Ida Holm and retired builder Robert Ruud, said that the bridge was safe.",
			["Ida Holm + Robert Ruud"],
		],
		["who wrote a paper", "A survey by the Lund Institute engineer Ida Holm found that the bridge was safe.", ["Ida Holm"]],
		[
			"the body behind its data",
			"The Lund Institute opened in May.\n\nA report by the Lund Institute said that the bridge was safe.",
			["Lund Institute"],
		],
		["a surname that is also a firm", "Robert Ford built the bridge.\n\n“The bridge is safe,” Ford said.", ["Robert Ford"]],
		[
			"who has spoken before who is only named first",
			"Robert Ruud's aide Carl Berg said that the bridge was safe, and Mr. Ruud smiled.\n\n“We looked twice,” he said.",
			["Carl Berg", "Carl Berg"],
		],
		[
			"a name whose bearer the article calls she",
			"Omar Lund asked for time, saying she would wait.\n\nRobert Ruud waved. Omar Lund said she would stay.\n\n“We looked twice,” she said.",
			["Omar Lund", "Omar Lund", "Omar Lund"],
		],
		[
			"somebody no subject but nearer",
			`${MAYOR}While the plan did not appeal to Anna Ruud, she said that the bridge was safe.`,
			["Anna Ruud"],
		],
		[
			"a name behind its title in apposition",
			`${MAYOR}Holm's opponent, Lund senator Robert Ruud, said that the bridge was safe.`,
			["Robert Ruud"],
		],
		[
			"not who only owns the apposition",
			`${MAYOR}Robert Ruud came. Holm's spokesman, former Ruud aide Carl Berg, said that the bridge was safe.`,
			["Carl Berg"],
		],
		["the office alone", `${MAYOR}Carl Ruud came too.\n\n“The bridge is safe,” the mayor said.`, ["Ida Holm"]],
		[
			"a firm called by what it is",
			"Lindholm Corp. opened the bridge. The builder is old.\n\nThe company said that the bridge was safe.",
			["Lindholm Corp."],
		],
		[
			"a body called by what it does",
			"The Lakes Monetary Agency is lowering its outlook.\n\nThe 90-country lending agency said that the bridge was safe.",
			["Lakes Monetary Agency"],
		],
		[
			"a paper by what it is",
			"The Lund Echo said that the bridge was old. The newspaper said that the bridge was safe.",
			["Lund Echo", "Lund Echo"],
		],
		[
			"a body of its members",
			"The Lakes Builders’ Association met. The association said that the bridge was safe.",
			["Lakes Builders’ Association"],
		],
		["a bank that lends", "Grand Lakes Bank opened. The lender said that the bridge was safe.", ["Grand Lakes Bank"]],
		["a group by its cause", "Greenpeace opened a house. The green group said that the bridge was safe.", ["Greenpeace"]],
		[
			"a body in small letters",
			"The Lund Fire Department came. The fire department said that the bridge was safe.",
			["Lund Fire Department"],
		],
		[
			"a ministry in small letters",
			"The Ministry of Finance came. The finance ministry said that the bridge was safe.",
			["Ministry of Finance"],
		],
		["an administration", "The Holm administration said that the bridge was safe.", ["Holm administration"]],
		["which, after a body", "Lindholm Corp., which said that the bridge was safe, left early.", ["Lindholm Corp."]],
		[
			"an unnamed doctor, taken up",
			"A doctor at the bridge said that it was safe.\n\n“We looked twice,” the doctor said.",
			["unnamed (A doctor at the bridge)", "unnamed (A doctor at the bridge)"],
		],
		["in somebody's words", `${MAYOR}In Mayor Holm's words, “The bridge is very safe.”`, ["Ida Holm"]],
		[
			"not whoever may say something",
			`${MAYOR}Carl Ruud built it.\n\nOnce he is here, the builders may come and say, “The bridge is safe,” Holm said.`,
			["Ida Holm"],
		],
		["no cue: goes on", "“It is safe,” Ida Holm said.\n\n“We looked twice at every bolt.”", ["Ida Holm", "Ida Holm"]],
		["a question with its cue cut off", "“Is the bridge safe at all?” Ida Holm asked.", ["Ida Holm"]],
		["unnamed", "“It is safe,” an official said.", ["unnamed (an official)"]],
		[
			"unnamed, taken up",
			"“It is safe,” an official said.\n\n“We looked twice,” he said.",
			["unnamed (an official)", "unnamed (an official)"],
		],
		[
			"several unnamed",
			"Two officials said the bridge was safe. They warned that it was old.",
			["unnamed (Two officials)", "unnamed (Two officials)"],
		],
		[
			"the one before somebody who keeps silent",
			"“It is safe,” Ida Holm said. “We looked at ‘every bolt.’” Robert Ruud declined to comment.",
			["Ida Holm", "Robert Ruud"],
		],
		["members of a party", "Republicans said that the bridge was safe.", ["unnamed (Republicans)"]],
		["one of a party", "A Lund Democrat said that the bridge was safe.", ["unnamed (A Lund Democrat)"]],
		[
			"she, after a woman whom the sentence before brings in",
			`${MAYOR}“It is safe,” Holm said.\n\nA Danish woman, meanwhile, got a year in jail. “Out!” she wrote.`,
			["Ida Holm", "unnamed (A Danish woman)"],
		],
		[
			"she, after who is described before her name",
			"A friendly woman in her 80s, Ida Holm lives in Lund.\n\n“The bridge is safe,” she said.",
			["Ida Holm"],
		],
		["US officials, who are not us", "US officials said that the bridge was safe.", ["unnamed (US officials)"]],
		["a paper of the WHO", "A WHO report said that the bridge was safe.", ["WHO"]],
		["a body by its letters and kind", "The RMV union said that the bridge was safe.", ["RMV"]],
		["everyone", "Everyone said that the bridge was safe.", ["unnamed (Everyone)"]],
		[
			"one with a title among others",
			"Ida Holm left. Lund Mayor Ida Holm and leaders of the council said that the bridge was safe.",
			["Ida Holm"],
		],
		[
			"no one whose critics speak",
			"Ida Holm left. Critics of Holm and leaders of the council said that the bridge was safe.",
			["unnamed (Critics of Holm and leaders of the council)"],
		],
		[
			"they, after one and others",
			"Mayor Ida Holm and leaders of the council said that the bridge was safe.\n\nThey said that it would stay.",
			["Ida Holm", "Ida Holm"],
		],
		["one who is named among others", "Ida Holm and other builders said that the bridge was safe.", ["Ida Holm"]],
		["who wrote a study", "A study said that the bridge was safe.", ["unnamed (-)"]],
		["one of several by name", "Another owner, the lawyer Carl Berg, said that the bridge was safe.", ["Carl Berg"]],
		["somebody herself", "“The bridge is safe,” said Ida Holm herself.", ["Ida Holm"]],
		[
			"they, after a group nobody names",
			"“It is safe,” the Lakes Institute said.\n\nDemocrats have left, and they say that the bridge is old.",
			["Lakes Institute", "unnamed (Democrats)"],
		],
		["a spokesman for somebody", `${MAYOR}“She is glad,” a spokesman for Holm said.`, ["unnamed (a spokesman for Holm)"]],
		["two at once", "Ida Holm and Robert Ruud said that the bridge was safe.", ["Ida Holm + Robert Ruud"]],
		["one, though another owns him", `${MAYOR}Carl Berg, Holm's aide, said that the bridge was safe.`, ["Carl Berg"]],
		[
			"they, after two at once",
			"Ida Holm and Robert Ruud said that the bridge was safe. They warned that it was old.",
			["Ida Holm + Robert Ruud", "Ida Holm + Robert Ruud"],
		],
		[
			"a pronoun past a name behind a preposition",
			"Robert Ruud opened the bridge. A deal with Carl Berg covers it.\n\n“The bridge is safe,” he said.",
			["Robert Ruud"],
		],
		[
			"he, after the main clause's subject",
			"When Robert Ruud spoke of the bridge, Carl Berg smiled.\n\n“The bridge is safe,” he said.",
			["Carl Berg"],
		],
		[
			"the senator, by what he is called besides",
			"Sen. Jan Ruud wants a bridge. In a statement, the Lund Republican said that it was safe. He said that it was new.",
			["Jan Ruud", "Jan Ruud"],
		],
		["the leader of a people", "Vladimir Putin praised the bridge. The Russian leader said that it was safe.", ["Vladimir Putin"]],
		[
			"a tycoon whom one asks",
			"“Is it safe?” a reporter asked Carl Berg. “It is,” the billionaire businessman said.",
			["unnamed (a reporter)", "Carl Berg"],
		],
		["somebody else than the subject beside", "Sen. Jan Ruud left after the Republican candidate had said that it was safe.", ["?"]],
		["a tycoon", "Carl Berg built the bridge. The billionaire businessman said that it was safe.", ["Carl Berg"]],
		["no Republican", "Sen. Jan Ruud (D-Lund) wants a bridge. The Republican said that it was safe.", ["?"]],
		["the one who is senator", "Sen. Ida Holm met Gov. Jan Ruud. Ruud left. The senator said that it was safe.", ["Ida Holm"]],
		[
			"nobody, where another one is senator",
			"Ida Holm, a Republican senator, spoke. Former Secretary of State Jan Ruud left. The Democratic senator said that it was safe.",
			["?"],
		],
		["no candidate, where a mayor stands before", "Mayor Jan Ruud left. The candidate said that it was safe.", ["?"]],
		[
			"a letter of which the sentence before tells",
			"Ida Holm sent a letter to the council. The letter said that it was safe.",
			["Ida Holm"],
		],
		["a letter that somebody only got", "Ida Holm got a letter. The letter said that it was safe.", ["?"]],
		["his office", "Mayor Ida Holm left. Her office said that the bridge was safe.", ["Holm’s office"]],
		["both by name", "Both Ida Holm and Robert Ruud said that the bridge was safe.", ["Ida Holm + Robert Ruud"]],
		["a name right behind a ministry's", "“It is safe,” Minister in the Ministry of Finance Brian Holm said.", ["Brian Holm"]],
		["who, behind an apposition", "“No,” cried Ida Holm, 43, a builder from Lund who said that it was safe.", ["Ida Holm", "Ida Holm"]],
		["who", "Ida Holm, who said that the bridge was safe, left early.", ["Ida Holm"]],
	])("finds: %s", (_what, text, expected) => {
		expect(speakersOf(text)).toEqual(expected);
	});

	it.each([
		["he, where what he says calls the last speaker by name", "Robert Ruud had left. He said that Ruud was old."],
		["he, where only a woman was named", `${MAYOR}“The bridge is safe,” he said.`],
		["it, where no body was named", `${MAYOR}It said that the bridge was safe.`],
		["I", "I said that the bridge was safe."],
		["he, after a name two men share", `${MAYOR}Carl Ford and Peter Ford came too.\n\nFord left early.\n\n“The bridge is safe,” he said.`],
		["somebody known by a word the article does not tie to him", `${MAYOR}“The bridge is safe,” the billionaire said.`],
		["an officer by letters", "The CMO said that the bridge was safe."],
		["a group, where two may be meant", "Greenpeace met Amnesty International. The rights group said that the bridge was safe."],
		["a giant of another kind", "The oil giant Exxon Mobil fell. Amazon rose. The online retail giant said that the bridge was safe."],
		["a firm, where another is named since", "Exxon Mobil fell. Shares of Amazon rose. The retailer said that the bridge was safe."],
		["a body that is not named", "The company said that the bridge was safe."],
		["who, after a firm", "Lindholm Corp., who said that the bridge was safe, left early."],
		["she, where somebody named between may be meant", "Noor left.\n\nThe plan was shown to Lind.\n\n“The bridge is safe,” she said."],
		["he, where a man is named only for his plan", "The Robert Ruud plan cost much.\n\n“The bridge is safe,” he said."],
		["a name that nobody of the cast bears", `${MAYOR}Holm's son, Nils, said that the bridge was safe.`],
		["a poll", "A poll said that the bridge was safe."],
		["things", "Tests found that the bridge was safe."],
		["they, after a place", "Norway opened the bridge.\n\nThey said that the bridge was safe."],
		["nobody before", "“We looked twice at every bolt,” she said."],
	])("names nobody: %s", (_what, text) => {
		expect(speakersOf(text)).toEqual(["?"]);
	});

	it.each([
		[
			"whom a time word parts from the next",
			"“It is safe,” Ida Holm said Friday. “We looked twice,” added Robert Ruud.",
			["Ida Holm", "Robert Ruud"],
		],
		["whose words are signed", "“It is safe,” Ida Holm said.\n\n“We looked twice.”\n\n— Robert Ruud", ["Ida Holm", "Robert Ruud"]],
		[
			"whose words are signed in their line",
			"“It is safe,” Ida Holm said.\n\n“We looked twice.” – Robert Ruud, builder",
			["Ida Holm", "Robert Ruud"],
		],
		["not who is credited", "“It is safe,” Ida Holm said.\n\n“We looked twice.”\n\n— The Associated Press", ["Ida Holm", "Ida Holm"]],
		["who acts between", "“It is safe,” Ida Holm said. She stood on the bridge in Lund. “We looked twice.”", ["Ida Holm", "Ida Holm"]],
	])("finds the speaker of the quotation behind another: %s", (_what, text, expected) => {
		expect(speakersOf(text)).toEqual(expected);
	});

	it.each([
		["told by words that are no cue", "“It is safe,” Ida Holm said. “We looked twice at every bolt,” put in Robert Ruud."],
		["told by a clause", "“It is safe,” Ida Holm said. “We looked twice at every bolt,” was how Robert Ruud put it."],
		["behind what somebody else does", "“It is safe,” Ida Holm said. Robert Ruud agreed. “We looked twice at every bolt.”"],
		["behind somebody else's name", "“It is safe,” Ida Holm said. That was news to Robert Ruud. “We looked twice at every bolt.”"],
		["behind somebody else's name and a colon", "“It is safe,” Ida Holm said. Now to Robert Ruud: “We looked twice at every bolt.”"],
	])("gives nobody the quotation %s", (_what, text) => {
		expect(speakersOf(text)).toEqual(["Ida Holm", "?"]);
	});

	it("keeps a quotation inside a quotation with its own speaker", () => {
		const text = "“I told Robert Ruud to wait. Robert Ruud said that the bridge was safe,” Ida Holm said.";
		expect(speakersOf(text)).toContain("Robert Ruud");
		expect(speakersOf(text)).toContain("Ida Holm");
	});
});

describe("resolveSpeakers: who is not clear", () => {
	it.each([
		[
			"he, where somebody is introduced last",
			"While Robert Ruud had left, the plan worried Carl Berg, the head of the Lund council.\n\n“It is not safe,” he said.",
			["?"],
		],
		[
			"they, where persons are named behind a body",
			"The Lakes Institute opened on Monday. It worried many owners in Lund because they said that the bridge was safe.",
			["?"],
		],
		[
			"a body whose papers were taken",
			"The Lakes Institute opened on Monday.\n\nHacked Lakes Institute documents said that the bridge was safe.",
			["?"],
		],
		[
			"he, after who has spoken as she",
			"“It is safe,” Jo Lind said.\n\n“We looked twice,” she said.\n\n“It was cold,” he said.",
			["Jo Lind", "Jo Lind", "?"],
		],
		[
			"who goes on, where somebody else acts behind what was said",
			"“It is safe,” Ida Holm said, and Robert Ruud waved to all.\n\n“We looked twice at every bolt.”",
			["Ida Holm", "?"],
		],
		[
			"the company, after another of a name not known",
			"Ida Holm left Lindholm Corp. on Monday. She sold tea by a maker named Zavvi. The company said that it was safe.",
			["?"],
		],
		[
			"he, behind what he says of somebody else's papers",
			"Carl Berg said that the bridge was old. The Ruud papers have been wrong, he said. Robert Ruud left.",
			["Carl Berg", "?"],
		],
		["it, where a thing is shown", "The Lakes Institute opened on Monday. It showed that the bridge was not safe.", ["?"]],
	])("%s", (_what, text, expected) => {
		expect(speakersOf(text)).toEqual(expected);
	});
});

it.each([
	["heard", null],
	["had heard", null],
	["said", "p1"],
])("who speaks in “Ida Holm %s that the bridge was old”", (verb, speaker) => {
	const { text, words, parts } = readMarked(`<Ida Holm> [${verb}] {that the bridge was old}.`);
	const [source, cue, content] = parts;
	if (!source || !cue || !content) throw new Error(`a part is missing in ${text}`);
	const mentions = [{ start: source.start, end: source.end, form: "name" as const }];
	const why = { rule: "test" };
	const holm = { id: "p1", name: "Ida Holm", jobTitle: null, affiliation: null, kind: "other" as const, mentions, why };
	const attribution = { source, cue, content: [content], certainty: { source: 0.9, cue: 0.9, content: 0.9 } };
	const cast = indexCast({ people: [holm], organizations: [] }, words);
	expect(resolveSpeakers(words, [attribution], cast, [], new Map()).map((speaking) => speaking.speaker)).toEqual([speaker]);
});
