/** What stands around a capitalised name: points for a person, or against one. */

import { parseCountry } from "../lexicon/nations.ts";
import { PLACES } from "../lexicon/places.ts";
import { SAYING } from "../lexicon/saying.ts";
import { SURNAMES } from "../lexicon/surnames.ts";
import type { Core } from "./core.ts";
import { isGivenName } from "./runs.ts";
import { isPossessive, type Word } from "./words.ts";

const LOCATIVE = new Set(["in", "at", "near", "outside", "into", "across", "throughout", "inside", "around"]);

/** What one has in a person. Catches "confidence", "believed"; leaves "lived". */
const trustPattern =
	/^(?:confidence|faith|trust|belief|believ(?:e|es|ed|ing)|interest|interested|disappointed|disappointment|hope|pride|invested|confide[ds]?|confiding)$/;

/** ", R-Ky.", "(D-Mass.)": a legislator's party and seat. Catches "(D-Mass.)"; not "(R) Street". */
export const partyPattern = /^,?\s?\(?([DRI])[-–](\p{Lu}[\p{L}]*\.?(?:\s?\p{Lu}[\p{L}]*\.?){0,2})/u;

/** ", 43,": an age behind a name. */
const agePattern = /^(?:1[0-9]|[2-9][0-9]|10[0-9])$/;

/** "Hilton Marsh, South Carolina": a country or a state behind the comma; not "Karen Dahl, Alder's mayor". */
function isPlaceAhead(words: readonly Word[], i: number): boolean {
	const [first, second] = [words[i], words[i + 1]];
	if (!first) return false;
	const pair = `${first.norm} ${second?.norm}`;
	if (PLACES.has(pair) && first.capital && words[i + 2]?.norm !== "'s") return true;
	return (parseCountry(first.text) !== null || PLACES.has(first.norm)) && second?.norm !== "'s";
}

/** "KAREN DAHL:" at the head of a paragraph: who speaks in a transcript. */
const isLabel = (words: readonly Word[], { first, last }: Core): boolean =>
	words[first - 1]?.block !== words[first]?.block &&
	last - first > 1 &&
	isGivenName((words[first] as Word).norm) &&
	words.slice(first, last).every((w) => w.text === w.text.toUpperCase());

function pointsBehind(words: readonly Word[], marks: readonly (string | null)[], core: Core, text: string): number {
	const end = words[core.last - 1] as Word;
	const next = words[core.last];
	const second = words[core.last + 1];
	if (!next || next.block !== end.block) return 0;
	if (partyPattern.test(text.slice(end.end, end.end + 30))) return 3;
	if (SAYING.has(next.norm)) return 1;
	if (next.text === ":" && isLabel(words, core)) return 2;
	// "Eve Dahl & Partners", "Piper Lind & Co."; not "Eve Dahl & Karen Lind"
	if (next.text === "&" && second?.capital && !isGivenName(second.norm)) return -6;
	if (next.norm === "who" || (next.text === "," && second?.norm === "who")) return 2;
	if (isPossessive(next)) return 0.25;
	if (next.text !== "," && next.text !== "(") return 0;
	if (second && agePattern.test(second.norm)) return 2.5;
	if (next.text === "," && isPlaceAhead(words, core.last + 1))
		return /^(?:from|in|of|near)$/.test(words[core.runFirst - 1]?.norm ?? "") ? -4 : -2;
	if (second && /^report(?:ing|s)$/.test(second.norm)) return 1.5;
	// ", the mayor of", ", a former aide", ", head of": an apposition with a role noun soon
	const ahead = words.slice(core.last + 1, core.last + 8);
	const stop = ahead.findIndex((w, k) => w.text === "," || w.pos === "VERB" || w.sentence !== end.sentence || (k > 0 && w.norm === "the"));
	const reach = stop < 0 ? ahead.length : stop;
	return ahead.slice(0, reach).some((w, k) => marks[core.last + 1 + k] && !w.capital) ? 2 : 0;
}

/** "who gave her name only as [Anna]", "identified only as [Lund]", "gave her first name, [Anna]": somebody tells a name. Not "identified the drug as Lindol". */
export function isGivenAsName(words: readonly Word[], at: number): boolean {
	const [link, ...before] = [1, 2, 3, 4].map((n) => words[at - n]).map((w) => (w?.sentence === words[at]?.sentence ? (w?.norm ?? "") : ""));
	if (link === "as")
		return (
			before.includes("name") || (before.includes("identified") && /^(?:identified|only|simply|himself|herself)$/.test(before[0] ?? ""))
		);
	return link === "," && before[0] === "name" && /^(?:first|last|given|family|only)$/.test(before[1] ?? "");
}

const MAX_OFFICE_WORDS = 12;

/** "the head of Alder district, [Vana Dahl], told", "the leader of the Farmers’ List (FL), [Vana Dahl], said": an office with its body before the name, between commas. */
function isOffice(words: readonly Word[], marks: readonly (string | null)[], { first, last }: Core): boolean {
	if (words[last]?.text !== "," || !SAYING.has(words[last + 1]?.norm ?? "")) return false;
	for (let at = first - 2; at > first - MAX_OFFICE_WORDS && words[at]?.sentence === words[first]?.sentence; at--) {
		if (/^[,;:]$/.test(words[at]?.text ?? "") || words[at]?.pos === "VERB") return false;
		if (marks[at] && words[at + 1]?.norm === "of" && words[at - 1]?.norm === "the") return true;
	}
	return false;
}

function pointsBefore(words: readonly Word[], marks: readonly (string | null)[], core: Core): number {
	const before = words[core.runFirst - 1];
	if (!before || before.sentence !== words[core.first]?.sentence) return 0;
	if (isGivenAsName(words, core.runFirst)) return 4;
	const { norm } = words[core.first] as Word;
	const known = core.last - core.first > 1 || isGivenName(norm) || SURNAMES.has(norm);
	// "the European Union Ana Ruiz": the article is that of what stands before the name
	if (core.first > core.runFirst)
		return known &&
			/^(?:to|for|of)$/.test(words[core.runFirst - (before.norm === "the" ? 2 : 1)]?.norm ?? "") &&
			marks[core.runFirst - (before.norm === "the" ? 3 : 2)]
			? 2
			: 0;
	if (before.norm === "the" || before.norm === "a" || before.norm === "an") return -2.5;
	// "in Ana Ruiz’s view"
	if (
		before.norm === "in" &&
		isPossessive(words[core.last]) &&
		/^(?:view|opinion|words|judge?ment|telling)$/.test(words[core.last + 1]?.norm ?? "")
	)
		return known ? 2 : 0;
	// not "confidence in Ana Ruiz"
	if (before.norm === "in") return trustPattern.test(words[core.runFirst - 2]?.norm ?? "") ? 0 : -1.5;
	// "a program called Sandy Dahl Promise"; not "a worker called Peter Dahl"
	if (/^(?:called|dubbed|titled|entitled)$/.test(before.norm) && !marks[core.runFirst - 2] && words[core.runFirst - 2]?.pos === "NOUN")
		return -3;
	// "his book Clinton Cash"
	if (/^(?:book|film|movie|novel|memoir|documentary|album|song|musical|series|magazine)$/.test(before.norm)) return -3;
	// "a strategist at Miller Lind": a firm's name made of persons'
	if (before.norm === "at" && marks[core.runFirst - 2]) return -2;
	if (LOCATIVE.has(before.norm)) return -1;
	if (SAYING.has(before.norm)) return 1;
	// "Channel Nine’s Ana Ruiz"
	if (isPossessive(before) && core.last - core.first > 1) return 1;
	// "the mayor, Ana Ruiz," and "his wife, Ana Ruiz,"; "Bo Lind, CEO, Ferrolux" may be a firm
	if (before.text === "," && marks[core.runFirst - 2]) return known ? 2 : 0;
	return before.text === "," && core.last - core.first > 1 && isOffice(words, marks, core) ? 2 : 0;
}

export const pointsOfContext = (words: readonly Word[], marks: readonly (string | null)[], core: Core, text: string): number =>
	(core.titled ? 3 : 0) + pointsBehind(words, marks, core, text) + (core.titled ? 0 : pointsBefore(words, marks, core));
