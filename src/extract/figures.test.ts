import { describe, expect, it } from "vitest";
import { slice } from "../facts/span.ts";
import { findDates } from "./dates.ts";
import { findFigures } from "./figures.ts";
import { textToArticle } from "./plain-text.ts";
import { tokenize } from "./tokens.ts";

const read = (text: string, inLanguage = "en") => {
	const article = textToArticle(text, { datePublished: "2031-03-14", inLanguage });
	const words = tokenize(text, article.blocks);
	return findFigures(words, article, findDates(words, article));
};

/** "as written|change|value|unit|type" of every figure. */
const show = (text: string, inLanguage?: string): string[] =>
	read(text, inLanguage).map((f) => `${slice(text, f.span)}|${f.change}|${JSON.stringify(f.value)}|${f.unit}|${f.type}`);

describe("findFigures finds", () => {
	it.each([
		["The council spent $1.2bn on trams.", "$1.2bn|=|1200000000|USD|money"],
		["A deal worth more than €3–4 million was near.", "more than €3–4 million|>|[3000000,4000000]|EUR|money"],
		["It was a billion-dollar deal.", "a billion-dollar|=|1000000000|USD|money"],
		["They paid C$6 (US$4.46) per share.", "C$6|=|6|CAD per share|money", "US$4.46|=|4.46|USD|money"],
		["The mill cost $US12,500 to mend.", "$US12,500|=|12500|USD|money"],
		["The plan costs RM79 a month.", "RM79 a month|=|79|MYR per month|money"],
		["Output rose 5.3% in spring.", "5.3%|up|5.3|percent|percent"],
		["Prices fell by nearly half a percentage point.", "nearly half a percentage point|down|0.5|percentage point|percent"],
		["The rate was cut by 25 basis points.", "25 basis points|down|25|basis point|percent"],
		["An estimated 400,000 lives were lost.", "An estimated 400,000 lives|~|400000|life|count"],
		["About a third of the harvest rotted.", "About a third|~|0.333|fraction|ratio"],
		["One in five pupils walks to school.", "One in five|=|0.2|fraction|ratio"],
		["Two-thirds of the seats are empty.", "Two-thirds|=|0.667|fraction|ratio"],
		["Dozens of sheep died on the road.", "Dozens of sheep|=|null|sheep|count"],
		["It will take tens of millions of dollars.", "tens of millions of dollars|=|[10000000,100000000]|USD|money"],
		["The tower is 6ft 2in tall and weighs 3 tonnes.", "6ft 2in|=|6.1667|foot|measure", "3 tonnes|=|3|metric ton|measure"],
		["Winds reached 155mph and 30C heat followed.", "155mph|=|155|mile per hour|measure", "30C|=|30|celsius|temperature"],
		["Ida Moor, 40 ― a nurse ― slept.", "40|=|40|year|age"],
		["Mara Lind, 55, drove a 20-mile detour.", "55|=|55|year|age", "20-mile|=|20|mile|measure"],
		["Adults aged 26 or older may vote.", "aged 26 or older|>|26|year|age"],
		["At least a further 20 hens escaped.", "At least a further 20 hens|>|20|hen|count"],
		["Up to 14 first-team players left.", "Up to 14 first-team players|<|14|first-team player|count"],
		["Between 15kHz and 17kHz is the limit.", "15kHz and 17kHz|=|[15,17]|kilohertz|measure"],
		["Sales rose from 950 to 1,005 units.", "950 to 1,005 units|=|[950,1005]|unit|count"],
		["Fines run from $250 to $1,000.", "$250 to $1,000|=|[250,1000]|USD|money"],
		["Nine-in-ten adults and 5 out of 20 teens agreed.", "Nine-in-ten|=|0.9|fraction|ratio", "5 out of 20|=|0.25|fraction|ratio"],
		["There were 120 cases per 100,000 people.", "120 cases per 100,000 people|=|120|case per 100,000 people|count"],
		[
			"Four to five thousand people and two or three dogs came.",
			"Four to five thousand people|=|[4000,5000]|people|count",
			"two or three dogs|=|[2,3]|dog|count",
		],
		["She is 5'9\" and he is 5 foot 9.", "5'9\"|=|5.75|foot|measure", "5 foot 9|=|5.75|foot|measure"],
		[
			"A $15-an-hour wage pays for four-, five- and six-door cars.",
			"$15-an-hour|=|15|USD per hour|money",
			"four|=|4|door|count",
			"five|=|5|door|count",
			"six-door|=|6|door|count",
		],
		["A 12,000-strong crowd met 20-odd hens.", "12,000-strong|=|12000||count", "20-odd hens|=|20|hen|count"],
		["It takes 1/16 of a pint or 2½ cups.", "1/16 of a pint|=|0.0625|pint|measure", "2½ cups|=|2.5|cup|count"],
		["Growth slowed to 2 percent in the north and by 1.5 in the south.", "2 percent|=|2|percent|percent", "1.5|=|1.5|percent|percent"],
		["Within a week and for more than a decade.", "Within a week|<|1|week|duration", "more than a decade|>|10|year|duration"],
		["The motion passed 51-49 late at night.", "51-49|=|[51,49]||score"],
		["Ten of the 18 drivers were asleep.", "Ten|=|10|driver|count", "18 drivers|=|18|driver|count"],
		[
			"Two hundred and five goats and twenty-one cows came.",
			"Two hundred and five goats|=|205|goat|count",
			"twenty-one cows|=|21|cow|count",
		],
		["Mileage rose from 14 mpg to 24 for vans.", "14 mpg to 24|=|[14,24]|mile per gallon|measure"],
		["Mileage rose from about 14-18 mpg to 24.", "about 14-18 mpg|~|[14,18]|mile per gallon|measure", "24|=|24|mile per gallon|measure"],
		["The share fell from 40-45 percent to 30 last year.", "40-45 percent|=|[40,45]|percent|percent", "30|=|30|percent|percent"],
		["The neck is 25.5″ long.", "25.5″|=|25.5|inch|measure"],
		["It scored 50 to 70 on the GPa scale.", "50 to 70|=|[50,70]|gigapascal|measure"],
		["It built 20 newly designed mills.", "20 newly designed mills|=|20|newly designed mill|count"],
		["The ban lasted two decades.", "two decades|=|20|year|duration"],
		["Minus 40 degrees Celsius was measured.", "Minus 40 degrees Celsius|=|-40|celsius|temperature"],
		[
			"It sold 400 737 Max jets and five 787 Kestrel seats.",
			"400 737 Max jets|=|400|737 Max jet|count",
			"five 787 Kestrel seats|=|5|787 Kestrel seat|count",
		],
		["The hall, seating 240 to 330 guests, was full.", "240 to 330 guests|=|[240,330]|guest|count"],
		["The mill hired 1,000 loading and cleaning workers.", "1,000 loading and cleaning workers|=|1000|loading and cleaning worker|count"],
		["The yard fitted four RS-25 engines.", "four RS-25 engines|=|4|RS-25 engine|count"],
		["The chain racked up more than $6 million in sales.", "more than $6 million|>|6000000|USD|money"],
		["They make up about 60% of voters.", "about 60%|~|60|percent|percent"],
		["Lowell beat Marsh, 45-17, on Tuesday.", "45-17|=|[45,17]||score"],
		["The Herons (4-7, 3-4) had lost it all.", "4-7|=|[4,7]||score", "3-4|=|[3,4]||score"],
		["It took half a decade and a half-penny tax.", "half a decade|=|5|year|duration", "half-penny|=|0.5|penny|money"],
		["Power costs $0.23/W or $0.06/kWh.", "$0.23/W|=|0.23|USD per watt|money", "$0.06/kWh|=|0.06|USD per kilowatt hour|money"],
		["A $9 fish of 500 pounds was sold.", "$9|=|9|USD|money", "500 pounds|=|500|pound-mass|measure"],
		["It cost 9 million pounds ($12 million).", "9 million pounds|=|9000000|GBP|money", "$12 million|=|12000000|USD|money"],
		["She is one of four century-old boats' keepers.", "four century-old boats|=|4|century-old boat|count"],
		["Care for over 65s cost the two people killed in Lund dear.", "over 65s|>|65|year|age", "two people|=|2|people|count"],
		[
			"Sixteen towns share their plans after four straight years.",
			"Sixteen towns|=|16|town|count",
			"four straight years|=|4|year|duration",
		],
		["It is twice the size of Lund and sold 32 more gigawatts.", "twice|=|2|time|count", "32 more gigawatts|=|32|gigawatt|measure"],
		["Her husband, 61, and Dora Kell, who died at age 94, met.", "61|=|61|year|age", "94|=|94|year|age"],
		["The margin of error is plus or minus 2.4 percentage points.", "2.4 percentage points|=|2.4|percentage point|percent"],
		["He let 40 laid-off workers go.", "40 laid-off workers|=|40|laid-off worker|count"],
		[
			"Firms with 1,000 or more workers and 50 or fewer shops pay.",
			"1,000 or more workers|>|1000|worker|count",
			"50 or fewer shops|<|50|shop|count",
		],
		["Five past and current workers said so.", "Five past and current workers|=|5|past and current worker|count"],
		[
			"They checked nine “optional” panels and 31 “open outbreaks” there.",
			"nine “optional” panels|=|9|optional panel|count",
			"31 “open outbreaks|=|31|open outbreak|count",
		],
		["A 43-inch 4K screen hangs there.", "43-inch|=|43|inch|measure"],
		["The yard fell about 2,000 pages short.", "about 2,000 pages|~|2000|page|count"],
		["The plan would cut dust by 90% and expand the fleet by 30%.", "90%|down|90|percent|percent", "30%|up|30|percent|percent"],
		["About 1,000 workers fund parental leave.", "About 1,000 workers|~|1000|worker|count"],
		["The town stands to lose an estimated $5 million.", "an estimated $5 million|~|5000000|USD|money"],
		[
			"Some 35 million TVs and 51,200 KB/50 MB files.",
			"Some 35 million TVs|~|35000000|TV|count",
			"51,200 KB|=|51200|kilobyte|measure",
			"50 MB|=|50|megabyte|measure",
		],
		["The two million members of the guild voted.", "two million members|=|2000000|member|count"],
		[
			"Almost two in three voters agree, as do 3 in 5 farmers.",
			"Almost two in three|~|0.666667|fraction|ratio",
			"3 in 5|=|0.6|fraction|ratio",
		],
		["A race at age 78 seems unlikely.", "78|=|78|year|age"],
		["Voters under 45 and those over 60 differ.", "under 45|<|45|year|age", "over 60|>|60|year|age"],
		["She was chosen over three other mayors.", "three other mayors|=|3|mayor|count"],
		["Orders fell by 30 to 126.", "30|down|30||count", "126|=|126||count"],
		["Shares of Kestrel added 2.3 percent.", "2.3 percent|up|2.3|percent|percent"],
		["Trust has declined, by nine percentage points.", "nine percentage points|down|9|percentage point|percent"],
		["Her lead is about 10 points higher.", "about 10 points|up|10|point|count"],
		["Twenty thousand fewer people work there.", "Twenty thousand fewer people|=|20000|people|count"],
		["It boosted spending by 2.5%.", "2.5%|up|2.5|percent|percent"],
		["There were 34 deaths in spring compared to four in autumn.", "34 deaths|=|34|death|count", "four|=|4|death|count"],
		["The rate rose from 6 per 100,000 in spring to 67.3 now.", "6 per 100,000|=|6| per 100,000|count", "67.3|=|67.3| per 100,000|count"],
		["By then Justice Kell will be 78, and my bride was 20.", "78|=|78|year|age", "20|=|20|year|age"],
		[
			"They run 250 foreign high-tech firms and 197 paid clerks.",
			"250 foreign high-tech firms|=|250|foreign high-tech firm|count",
			"197 paid clerks|=|197|paid clerk|count",
		],
		["It capped three remarkable weeks.", "three remarkable weeks|=|3|week|duration"],
		["They cast 42 votes for Moor, 18 for Kell and 16 for Lind.", "42 votes|=|42|vote|count", "18|=|18|vote|count", "16|=|16|vote|count"],
		["The court could end up 4-4.", "4-4|=|[4,4]||score"],
		["She rented a 15,000 square-foot office.", "15,000 square-foot|=|15000|square foot|measure"],
		["At 16, she went to Lund.", "16|=|16|year|age"],
		["Over a decade before that, it shut.", "Over a decade|>|10|year|duration"],
		["Her lead is much larger -- 64% to 27%.", "64%|=|64|percent|percent", "27%|=|27|percent|percent"],
		["The tax rose from 10 Canadian dollars in May to 30 dollars now.", "10 Canadian dollars|=|10|CAD|money", "30 dollars|=|30|CAD|money"],
		["It cut dust by 5 percent to 15 percent.", "5 percent to 15 percent|down|[5,15]|percent|percent"],
		["Moor turns 70 next week; those who turn 18 prior to it may vote.", "70|=|70|year|age", "18|=|18|year|age"],
		["Of those 45 and over many left.", "45 and over|>|45|year|age"],
		[
			"It was 66 percent among 30 mills and more than 70 percent there.",
			"66 percent|=|66|percent|percent",
			"30 mills|=|30|mill|count",
			"more than 70 percent|>|70|percent|percent",
		],
		["It was negative six-point-six degrees Celsius.", "negative six-point-six degrees Celsius|=|-6.6|celsius|temperature"],
		["It ended a four-game losing streak.", "four-game|=|4|game|count"],
	])("%s", (text, ...expected) => {
		expect(show(text)).toEqual(expected);
	});

	it.each([
		["Der Preis stieg um 1.234,5 Euro.", "de", 1234.5],
		["Le prix est de 12\u202f500,75 euros.", "fr", 12500.75],
	])("numbers of other languages: %s", (text, language, value) => {
		expect(read(text, language).map((f) => f.value)).toEqual([value]);
	});
});

describe("findFigures tells what a figure is about", () => {
	it.each([
		["The board said 30 people had been hurt.", null],
		["In addition to three deaths, two dams burst.", null],
		["After output in October fell 1.3%, it rained.", "output"],
		["While 25 streets and squares have new names, all wait.", null],
		["Nearly half of them were there.", null],
		["They paid a one-time repair tax of 10 percent.", "repair tax"],
		["The crews found that 23 percent of the total 49.7 million acres of forest burned.", "the total 49.7 million acres"],
		["The firm itself had 12,500 workers.", "The firm"],
		["The state keeps $2 billion in cash reserves.", "cash reserves"],
		["Spores smaller than 2.5 microns were found.", "Spores"],
		["The share of pupils who have read the book was 3.8 percent.", "The share of pupils"],
		["The 38-year-old Mara Lind has sold two mills.", "Mara Lind"],
		["The paper said that Kestrel would cut 4,000 jobs.", "Kestrel"],
		["He said crews had found an effect of “about two centimetres” on the tides.", "an effect"],
		["Records show that bus fares have risen to $4.", "bus fares"],
		["Whitcombe leads Dora Kell 50 percent to 44 percent.", "Whitcombe"],
		["Ida Whitcombe beat Kell, 1,428 to 1,153, in the count.", "Ida Whitcombe"],
		["Among Kell supporters, however, 61 percent said so.", "Kell supporters"],
		["Mayor Whitcombe told 40 teachers that the mill would close.", null],
		["The Mill will close, according to two people familiar with it.", null],
		["The Herons rolled past North Lund, 45-17, on Friday.", "North Lund"],
		["They put aside $1 billion for some of the widow's shares.", "some of the widow's shares"],
		["Talks with close to 50 mayors were held.", "Talks"],
		["Lund’s more than 10 million cars are old.", "Lund"],
		["The plan would reduce the dust of old mills by 90%.", "the dust of old mills"],
		["It aims to cut the price of power made by large mills to $0.03/kWh.", "the price of power"],
		["The guild helps builders raise roof strength from 20%.", "roof strength"],
		["The Lowell fleet numbers 100 boats.", "The Lowell fleet"],
		["Lund Ridge coal trades at $10.", "Lund Ridge coal"],
		["Whitcombe trails Kell in Lowell by 4 percentage points.", "Whitcombe"],
		["Kestrel Inc. fell 1.2 percent.", "Kestrel Inc."],
		["In addition to its order of 30 trams, Lund bought land.", "its order"],
		["Friends of Kell say she will be home in two years.", null],
		["More than 90 percent of its $238 million cash hoard is abroad.", "its $238 million cash hoard"],
		["The town will build 30.8 GW of solar by 2040.", "solar"],
		["Careful studies suggest the 10 mills have shut.", null],
		["A third of the power was clean, while the national average was 33 percent.", "the power"],
		["Lund’s 10-year bond yield fell three basis points.", "bond yield"],
		["Kell was seen as ready, with 50 percent saying she is prepared.", null],
		["Oil fell on the first cuts from the guild in eight years.", "the first cuts from the guild"],
		["Ida de Moor Jr., 55, left.", "Ida de Moor Jr."],
		["Planting takes place in two stages.", "Planting"],
		["A study of working-class voters by 1,500 clerks was made.", "A study of working-class voters"],
		["They want to reduce coal-fired smoke by 90%.", "coal-fired smoke"],
		["Kell and about three in 10 saying so left.", null],
		["Maths teacher Ana Cooper met 40 friends.", "Maths teacher Ana Cooper"],
		["Power from coal, wood, and wind mills, increased 6 percent.", "Power from coal"],
		["The proportion of old lands mapped as empty was 10.9 percent.", "The proportion of old lands"],
		["The share of wood owned by the farmers was 20 percent.", "The share of wood"],
		["The mill on the farmers’ lands was equal to 13 hectares.", "The mill on the farmers’ lands"],
		["It marks the renaming of two streets.", "the renaming"],
		["Two-thirds of the letters Kell wrote are lost.", "the letters"],
		["The town tripled the monthly rent of the mill to $169.", "the monthly rent of the mill"],
		["Kell spoke to reporters for seven minutes.", "Kell"],
		["They called for a ban for three years.", "a ban"],
		["The aides of Kell say the 93 year-old finishes his term.", null],
		["They got a loan from Kell worth $5 million.", "a loan from Kell"],
		["He won by a verdict of 10-2 following a trial.", "a verdict"],
		["A $3,000 library fine was paid.", "library fine"],
		["The 16-inch Lund Pro is out.", "Lund Pro"],
		["They took a stake in Kell's firm in a deal worth $600 million.", "a deal"],
		[
			"The purchase of The Lowell Times and the Lund Herald for $500 million was news.",
			"The purchase of The Lowell Times and the Lund Herald",
		],
		["The bridge has eighty spiders of two meters each.", "The bridge"],
		["A $4 trillion tax cut, a war and a wall are wanted.", "tax cut"],
		["In Lund, Moor, 62-year-old Brenda Kell sang.", "Brenda Kell"],
		["Beck told Thor he'd have to earn 15 percent.", null],
		["Many seats are at stake in 11 towns.", "Many seats"],
		["Boats and mine shares rose 2.3 percent.", "Boats and mine shares"],
		["Sales of food and drink, which totaled $726 billion, rose.", "Sales of food and drink"],
		["The pound against the dollar rose 2 percent.", "The pound against the dollar"],
		["Kell said she and more than 40 fellow teachers had left.", null],
		["He kept plans for travelling to Florida for a conference of the Lakes Agency, which gave $5 million toward it.", "the Lakes Agency"],
		["LUND — Builders hired 40 workers.", "Builders"],
	])("%s", (text, concept) => {
		const figure = read(text).find((f) => f.type !== "age") ?? read(text)[0];
		expect(figure?.concept ? slice(text, figure.concept) : null).toBe(concept);
	});
});

describe("findFigures tells what the second figure of a sentence is about", () => {
	it.each([
		["Whitcombe leads Dora Kell 50 percent to 44 percent.", "Dora Kell"],
		["Whitcombe took 49 percent, compared with 40 percent for Kell.", "Kell"],
		["More than half of Kell's support (57 percent) is here.", "Kell's support"],
		["Its capacity for the first seven months of the year reached 1.6 GW.", "Its capacity"],
		["The $0.06/kWh benchmark was met three years early.", "benchmark"],
		["Nearly half of the power was clean, while the national average was 33 percent.", "the national average"],
		["They seek a cut in module costs from $0.23 today to $0.10 by 2040.", "a cut in module costs"],
		["While 685 people slept, and 50 towns and farms have burned, it rained.", null],
		["The five day average increased from 310 cases to 462 cases.", "average"],
		["Only 32 percent of farmers opposed the tax, down from 47 percent in 2029.", "farmers"],
		["The crew seized $6,490 in cash, 39 forged cards and 315 stamps.", "The crew"],
		["Asked if it was legal, 46 percent of voters said yes, while 23 percent said no.", "voters"],
	])("%s", (text, concept) => {
		const figure = read(text)[1];
		expect(figure?.concept ? slice(text, figure.concept) : null).toBe(concept);
	});
});

describe("findFigures tells the time that a figure holds for", () => {
	it.each([
		["They had 3 GW at the end of 2029.", "at the end of 2029"],
		["Kell gave $2 million in the first half of 2030.", "in the first half of 2030"],
		["They gave $5 million toward Kell's 2028 election campaign.", null],
		["Whitcombe fell 3 percent since last week's poll.", null],
		["Although Kell was born in Lund in 1989, 40 mills have shut.", null],
		["She said that on Tuesday, 40 people were hurt.", "on Tuesday"],
	])("%s", (text, time) => {
		const found = read(text)[0]?.time;
		expect(found ? slice(text, found) : null).toBe(time);
	});

	it("gives a figure no time that stands with the one before", () => {
		expect(read("Support fell from 54% in November to 35%.").map(({ time }) => time !== null)).toEqual([true, false]);
	});
});

describe("findFigures leaves alone", () => {
	it.each([
		"The meeting of 12 March 2030 ended at 9:15 p.m.",
		"Section 427 of the act and Article 5 apply.",
		"He flew an F-35 and a Boeing 747 over Route 66.",
		"Call 202-555-0143 or visit 1625 Kestrel Street.",
		"It was the 10th time in the twenty-first century.",
		"No one knew which one of them had won.",
		"The two leaders met again.",
		"The S&P 500 was calm and 5G arrived in the 1990s.",
		"The shop is open 24/7.",
		"She drove a four-cylinder car to a three-bed flat.",
		"He called 911 after the 777 programme ended.",
		"The 247Sports desk and pic.example.com/3BDnrv agreed.",
		"Its popular 737 Max jet and the wide-body 787-9 jet are late.",
		"A 3-in-1 charger filmed in 1080p.",
		"Pubs hate level 3 restrictions; Fortune 100 firms do not.",
		"In a footnote [538] it said so.",
		"Ring 502-9991 or 328-TIPS (8477) and stream in 4K.",
		"A 401(k) pays the Apollo 10 crew.",
		"They met under Level 3 restrictions and read Web 2.0 pages.",
		"It has a two-stroke engine.",
		"It sank about 1.p.m. on the lake.",
		"14-915, Kell v. Moor, was heard.",
		"The yard called Under 70 Boat Sales has shut.",
		"Lund won in 6A, and 4A: Moor lost.",
		"He was not at the “Three Amigos” summit.",
		"She bought 777x jets for it.",
		"He built the Five-hundred-meter Lens; it would more than double its output.",
	])("%s", (text) => {
		expect(show(text)).toEqual([]);
	});
});
