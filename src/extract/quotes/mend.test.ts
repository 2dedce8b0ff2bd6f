import { describe, expect, it } from "vitest";
import { readMarked } from "../../../test/fixtures/marked-parts.ts";
import { slice } from "../../facts/span.ts";
import { mendParts } from "./mend.ts";
import { findQuotations } from "./quotation-marks.ts";

/** The parts as marked, mended: their texts in order. */
function mended(marked: string): string[] {
	const { text, words, parts } = readMarked(marked);
	return mendParts(words, parts, findQuotations(text, words.blocks)).map((part) => slice(text, part));
}

describe("mendParts", () => {
	it.each([
		[
			"whom one goes by with her name",
			"[According to] <the team's coach,> {Ida Holm, in their first match, the robot won}.",
			["According to", "the team's coach, Ida Holm", "in their first match, the robot won"],
		],
		[
			"whom one goes by, not the one of whom is told",
			"[According to] <the coach>, {Ida Holm, in her first match, won}.",
			["According to", "the coach", "Ida Holm, in her first match, won"],
		],
		[
			"whom one goes by where no comma stands",
			"[According to] <Holm the bridge in question> {was closed last year}.",
			["According to", "Holm", "the bridge in question was closed last year"],
		],
		[
			"whom one goes by before a number",
			"[According to] <the ministry over 345 people have been hurt>.",
			["According to", "the ministry", "over 345 people have been hurt"],
		],
		[
			"a report by who published it",
			"[According to] <a report the ministry published>, {it was closed}.",
			["According to", "a report the ministry published", "it was closed"],
		],
		[
			"who says it behind the paper",
			"[According to] <the Echo, Ida Holm, the mayor,> [said] {it was closed}.",
			["According to", "the Echo", "Ida Holm, the mayor,", "said", "it was closed"],
		],
		[
			"what they released, behind what it tells",
			"{The plan is old}, [according to] <figures her campaign released on Monday>.",
			["The plan is old", "according to", "figures her campaign released on Monday"],
		],
		["what is told to a paper", "<Holm> [said to] {the Lund Echo the bridge was closed}.", ["Holm", "said", "the bridge was closed"]],
		["what is told to nobody", "<Holm> [said to] {leave the bridge}.", ["Holm", "said to", "leave the bridge"]],
		[
			"a content over a hyphen",
			"<He> [said in the daily] Al-{Rai there were no plans}.",
			["He", "said in the daily", "there were no plans"],
		],
		[
			"who is told of in a clause with which",
			"In May, <Kestrel, which is owned by Holm, a lawyer,> [said] {it was closed}.",
			["Kestrel, which is owned by Holm, a lawyer,", "said", "it was closed"],
		],
		[
			"a content over the dots of an hour",
			"<He> [said] {that she left around 10:30} p.m. Tuesday in a car.",
			["He", "said", "that she left around 10:30 p.m. Tuesday in a car"],
		],
		[
			"a content over a call in marks",
			'<He> [said] {that they had their "got it!"} moment on the bridge.',
			["He", "said", 'that they had their "got it!" moment on the bridge'],
		],
		[
			"what is quoted behind a wish to stay unnamed",
			"{“It is old,”} [said] <a dealer>, [requesting] {anonymity because he may not speak, “but it is safe.”}",
			["“It is old,”", "said", "a dealer", "“but it is safe.”"],
		],
		["no wish to stay unnamed", "<A dealer>, who [asked] {not to be named}, [said] {it was old}.", ["A dealer", "said", "it was old"]],
		["a content over the dot in a name", "<He> [said] {that the air holds PM2}.5 again.", ["He", "said", "that the air holds PM2.5 again"]],
		[
			"a content over the day between who is accused and of what",
			"<She> [accused] {the builders} on Monday of hiding the report, and left.",
			["She", "accused", "the builders on Monday of hiding the report"],
		],
		[
			"who wrote behind where it was written",
			"In <a paper on bridges, engineer Ida Holm> [wrote] {that it was old}.",
			["engineer Ida Holm", "wrote", "that it was old"],
		],
		[
			"who says it behind who signed it",
			"In a paper signed by <its head, Ida Holm, the group> [said] {that it was old}.",
			["the group", "said", "that it was old"],
		],
		[
			"a cue of words, not the colon behind its source",
			"According to <Ida Holm>[:] {“The bridge is old.”}",
			["According to", "Ida Holm", "“The bridge is old.”"],
		],
		["a colon where it is all there is", "<Ida Holm>[:] {“The bridge is old.”}", ["Ida Holm", ":", "“The bridge is old.”"]],
		["a source without its day", "<Mr. Ruud last week> [said] {it was old}.", ["Mr. Ruud", "said", "it was old"]],
		[
			"a quotation that says in between what it refers to",
			"{“It is safe,”} <he> [said], [referring to] {the bridge}, {“but not for long.”}",
			["“It is safe,”", "he", "said", "“but not for long.”"],
		],
		["a content without whom one told", "<She> [told] {the guards that it was old}.", ["She", "told", "that it was old"]],
		[
			"what opens with where the news comes from",
			"{LUND, Sweden (AP) — The bridge is old}, <she> [said].",
			["The bridge is old", "she", "said"],
		],
		[
			"a paper whole, not who has it",
			"Coastal reports seen by <the Echo> [suggest] {that the bridge is old}.",
			["Coastal reports seen by the Echo", "suggest", "that the bridge is old"],
		],
		[
			"a study whole, not where it appeared",
			"A 2014 study that appeared in <the Lund Journal> [found] {that the bridge was old}.",
			["A 2014 study that appeared in the Lund Journal", "found", "that the bridge was old"],
		],
		[
			"a paper behind a comma, not who has it",
			"The reports, seen by <the Echo>, [suggest] {that the bridge is old}.",
			["The reports, seen by the Echo,", "suggest", "that the bridge is old"],
		],
		["a night that opens a source", "<Last night Ida Holm> [revealed] {that it was old}.", ["Ida Holm", "revealed", "that it was old"]],
		[
			"who stands behind of, not the subject",
			"All this effort to end his friendship with <Ruud> [contradicts] {that they never met}.",
			["his friendship with Ruud", "contradicts", "that they never met"],
		],
		[
			"a condition without its clause",
			"<She> [admitted] {that after the fair}, she drove to the bridge.",
			["She", "admitted", "that after the fair, she drove to the bridge"],
		],
		[
			"a promise that is a subject",
			"<Ida Holm's> [promise] {to mend the bridge was old news}.",
			["Ida Holm's", "promise", "to mend the bridge"],
		],
		[
			"a claim that is a subject",
			"<Her> [claim] {that the bridge has two years, would fall} flat.",
			["Her", "claim", "that the bridge has two years"],
		],
		[
			"a clause cut at a comma before its verb",
			"<She> [said] {that the bridge}, which she knew well, was old.",
			["She", "said", "that the bridge, which she knew well, was old"],
		],
		[
			"claims of a thing that are a subject",
			"<His> [repeated claims of] {seeing the bridge were held} against him.",
			["His", "repeated claims of", "seeing the bridge"],
		],
		[
			"a subject cut at a comma before its verb",
			"<She> [said] {the old bridges}, which stood for years, were safe.",
			["She", "said", "the old bridges, which stood for years, were safe"],
		],
		["when it was said", "{As the crowd cheered}, <Ida Holm> [said], {“The bridge is old.”}", ["Ida Holm", "said", "“The bridge is old.”"]],
		[
			"no first half of a sentence",
			"{In a town of rivers}, <Ida Holm> [said], {“bridges are life.”}",
			["In a town of rivers", "Ida Holm", "said", "“bridges are life.”"],
		],
		["an aside in a source", "<The builders, for example,> [said] {it was old}.", ["The builders", "said", "it was old"]],
		["what somebody did meanwhile", "<Ida Holm as she> left [warned] {that it was old}.", ["Ida Holm", "warned", "that it was old"]],
		["who asked a spokesman", "{It was old}, <a spokesman when contacted by the Echo> [said].", ["It was old", "a spokesman", "said"]],
		[
			"whom an agency quotes behind the words",
			"{“It is old,”} <the Echo> [quoted] Ida Holm as saying.",
			["“It is old,”", "the Echo", "Ida Holm", "as saying"],
		],
		[
			"whom an agency quotes",
			"<The Echo> [quoted] {Ida Holm as saying that it was old}.",
			["The Echo", "Ida Holm", "as saying", "that it was old"],
		],
		[
			"who was quoted",
			"{Ida Holm} [was quoted] by <the Echo> [as saying] {that it was old}.",
			["Ida Holm", "was quoted by the Echo as saying", "that it was old"],
		],
		["where one is heard", "<She> [told] the Echo's Today [programme] {that it was old}.", ["She", "told", "that it was old"]],
		["a bound of what is said", "<She> [said up] {to 40 people had left}.", ["She", "said", "up to 40 people had left"]],
		[
			"what stands behind a colon",
			"<She> [acknowledged] {her limits: “I cannot say. I could not then.”}",
			["She", "acknowledged", "“I cannot say. I could not then.”"],
		],
		[
			"no clause before a colon",
			"<She> [said] {that it has what it needs: “Steel. A lot of steel.”}",
			["She", "said", "that it has what it needs: “Steel. A lot of steel.”"],
		],
		["a day that owns", "<She> [condemned Friday]’s {test of the bridge}.", ["She", "condemned", "Friday’s test of the bridge"]],
		["the WHO, who is not who", "{It was old}, [according to] <the WHO>.", ["It was old", "according to", "the WHO"]],
		["a comma that closes nothing", "<The mayor,> citing the law, [said] {it was old}.", ["The mayor", "said", "it was old"]],
		[
			"a who that has a cue of its own",
			"<Ida Holm, who> [opposed] {the bridge}, [said] {it was old}.",
			["Ida Holm", "who", "opposed", "the bridge", "said", "it was old"],
		],
		[
			"an apposition without whom it describes",
			"Her critics in Lund, <many of them builders,> [argue] {that it was old}.",
			["Her critics in Lund, many of them builders,", "argue", "that it was old"],
		],
	])("mends %s", (_what, marked, expected) => {
		expect(mended(marked)).toEqual(expected);
	});

	it.each([
		["a content that ends with its sentence", "<He> [said] {that it was old}. Later they left."],
		["when a poll was released", "<A poll released last week> [found] {that it was old}."],
		["a paper called after the day", "<A reporter for Lund Today> [said] {it was old}."],
		["who was told by somebody", "The bridge was inspected by <the Echo>, which [said] {it was old}."],
		["firms that are accused", "It is the best known of <the firms> [accused of] {wasting money}."],
		["where somebody speaks", "At a long meeting with <Ida Holm> [said] {it was old}."],
		["a condition with its clause", "<She> [said] {that if it rains, they stay}, and went home."],
		["a comma that closes an apposition", "<Ida Holm, a builder,> [said] {it was old}."],
		["a that which only points", "<She> [rejected] {that claim}, smiled and, later, left."],
		["a claim of several verbs", "<Her> [claim] {that the bridge can't be old or won't have fallen}."],
		["a claim with a clause in it", "<Her> [claim] {that the bridge, which is old, was safe because it has held}."],
		["a promise with a clause in it", "<Her> [promise] {to mend the bridge that was closed}."],
		["a comma behind a bracket", "<Ida Holm (D-Lund),> a builder, [said] {it was old}."],
		["an apposition", "<A builder, Ida Holm,> [wrote] {that it was old}."],
	])("leaves alone %s", (_what, marked) => {
		expect(mended(marked)).toEqual([...marked.matchAll(/[<[{]([^>\]}]*)[>\]}]/g)].map((match) => match[1]));
	});
});
