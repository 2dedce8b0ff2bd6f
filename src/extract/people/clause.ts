/**
 * Office that a clause says: "who heads the agency", "Ana Ruiz became governor of Alder County", "joined the Harbor Bank as its chief economist", and the
 * one that somebody is named to: "Ferrolux named Ana Ruiz chief executive". Refuses what is denied.
 */
import { JOURNALIST_NOUNS } from "../lexicon/roles.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Name, Reading } from "../names/names.ts";
import { isPossessive, type Word } from "../names/words.ts";
import { endOfPhrase } from "./apposition.ts";
import { isExpertHead, isOfficeHead } from "./kind.ts";
import { endOfBodyName, endOfFront, nameFrom, type Phrase, SMALL_BODIES, textOf } from "./phrase.ts";
import { type Office, parseOffice } from "./title.ts";
import { bodyBehind } from "./title-body.ts";

/** Verbs that say an office themselves. */
const OFFICE_VERBS: ReadonlyMap<string, string> = new Map([
	["heads", "head"],
	["headed", "head"],
	["leads", "leader"],
	["led", "leader"],
	["helms", "head"],
	["helmed", "head"],
	["chairs", "chair"],
	["chaired", "chair"],
	["directs", "director"],
	["directed", "director"],
	["founded", "founder"],
	["owns", "owner"],
	["manages", "manager"],
	["edits", "editor"],
	["coaches", "coach"],
]);

const LINKS = wordSet("is was serves served became works worked remains remained acted acts doubles");
const ENDS = wordSet("was served worked acted remained resigned retired quit left stepped");
/** "took over as governor", "stepped down as head". */
const TAKES = wordSet("took stepped resigned retired returned started began takes");
const NAMED = wordSet("named appointed elected chosen hired confirmed promoted nominated tapped picked reappointed");
const FILLERS = wordSet(
	"been as also now currently then previously served once is was long both being recently newly first later to be the",
);

/** How many words may stand between the verb and "as": "joined the Central Bank of Alder in 2001 as". */
const MAX_WORDS_TO_AS = 9;

function phraseFrom(reading: Reading, at: number, maxFillers: number): Phrase | null {
	const { sentence } = reading.words[at - 1] as Word;
	let first = at;
	while (first < at + maxFillers && FILLERS.has(reading.words[first]?.norm ?? "") && reading.roles[first] === null) first++;
	if (reading.words[first]?.sentence !== sentence || /^(?:not|never|n't|no)$/.test(reading.words[first]?.norm ?? "")) return null;
	const last = endOfPhrase(reading, first);
	return last > first ? { first, last } : null;
}

/** "the Piers, Docks and Boats Programme": a name that goes on behind a comma. */
function endOfList({ words }: Reading, end: number): number {
	let last = end;
	while (words[last]?.text === "," && words[last + 1]?.capital && words[last + 1]?.sentence === words[end - 1]?.sentence) {
		last += 2;
		while (words[last]?.capital || (words[last]?.norm === "and" && words[last + 1]?.capital)) last++;
	}
	// Only "A, B and C" is one name; "A, B" may be two things
	return last > end && words.slice(end, last).some((w) => w.norm === "and") ? last : end;
}

/** "who chairs [the history department] at [Clearwater University]": a part without a name of its own goes with the title. */
function partOfBody(reading: Reading, { first, last: end }: Phrase, last: number, head: string): Office | null {
	const { words } = reading;
	if (words.slice(first, last).some((w) => w.capital) || !SMALL_BODIES.has(words[last - 1]?.norm ?? "")) return null;
	const body = /^(?:at|of)$/.test(words[last]?.norm ?? "") ? bodyBehind(reading, { first: last + 1, last: end }) : null;
	if (!body || !words[body.first]?.capital) return null;
	const jobTitle = `${head} of ${textOf(reading, first, last)}`;
	return { first, last: end, jobTitle, affiliation: textOf(reading, body.first, body.last), bodyAt: body, former: false, head };
}

/** "who heads [the Harbor Agency]": the object names the body. */
function fromOfficeVerb(reading: Reading, verb: number, head: string): Office | null {
	const first = verb + 1;
	if (reading.words[first]?.sentence !== reading.words[verb]?.sentence) return null;
	const listed = endOfList(reading, endOfPhrase(reading, first));
	const whole = { first, last: /^(?:at|of)$/.test(reading.words[listed]?.norm ?? "") ? endOfPhrase(reading, listed) : listed };
	const last = endOfFront(reading, whole);
	const ending = reading.words[last - 1];
	const part = partOfBody(reading, whole, last, head);
	if (part) return { ...part, first: verb, former: /ed$/.test(reading.words[verb]?.norm ?? "") };
	// "who led the Senate inquiry": a deed and no office
	if (last <= first || !ending || (!ending.capital && !SMALL_BODIES.has(ending.norm))) return null;
	const object = textOf(reading, first, last);
	// "Ruiz led Lind by five points", "leads Lind among Danes"
	const isRace = reading.words.slice(first, last).some(({ norm }) => /^(?:among|amongst|by|over|with)$/.test(norm));
	if (isRace || reading.people.has(ending.norm)) return null;
	const end = /^(?:the|a|an) \p{Ll}+$/u.test(object) && whole.last > last && reading.words[last + 1]?.capital ? whole.last : last;
	const named = textOf(reading, first, end);
	if (!/\p{Lu}/u.test(named)) return null;
	const affiliation = named.replace(/^(?:the|a|an|his|her|its) /i, "").replace(/^.* at (?:the )?(?=\p{Lu})/u, "");
	const former = /ed$/.test(reading.words[verb]?.norm ?? "");
	// "directs the Safe Harbors Program [at the Clearwater Institute]"
	const at = end === last && /^(?:at|of)$/.test(reading.words[last]?.norm ?? "") && /\p{Lu}/u.test(affiliation.charAt(0));
	const outer = at ? bodyBehind(reading, { first: last + 1, last: whole.last }) : null;
	if (outer) {
		const both = `${affiliation}, ${textOf(reading, outer.first, outer.last)}`;
		return { first: verb, last: outer.last, jobTitle: head, affiliation: both, bodyAt: { first, last: outer.last }, former, head };
	}
	return { first: verb, last: end, jobTitle: head, affiliation, bodyAt: { first, last: end }, former, head };
}

/** "joined [the Harbor Bank] as its chief economist". */
function fromJoining(reading: Reading, verb: number): Office | null {
	for (let i = verb + 1; i <= verb + MAX_WORDS_TO_AS && reading.words[i]?.sentence === reading.words[verb]?.sentence; i++) {
		if (reading.words[i]?.text === ",") return null;
		if (reading.words[i]?.norm !== "as") continue;
		const phrase = phraseFrom(reading, i + 1, 1);
		const office = phrase ? parseOffice(reading, phrase) : null;
		if (!office || office.affiliation || office.jobTitle === null) return office;
		const first = /^(?:the|a|an)$/.test(reading.words[verb + 1]?.norm ?? "") ? verb + 2 : verb + 1;
		const last = endOfFront(reading, { first, last: i });
		const named = last > first && reading.words[first]?.capital === true;
		return named ? { ...office, affiliation: textOf(reading, first, last), bodyAt: { first, last } } : office;
	}
	return null;
}

/** What the clause with its verb at `at` (or an adverb before it) says. */
export function officeOfClause(reading: Reading, at: number): Office | null {
	let verb = at;
	const perfect = /^(?:has|had|have)$/.test(reading.words[at]?.norm ?? "");
	while (
		verb < at + 4 &&
		/^(?:now|also|currently|previously|once|formerly|has|had|been|later|then|recently|long)$/.test(reading.words[verb]?.norm ?? "")
	)
		verb++;
	const { norm = "" } = reading.words[verb] ?? {};
	const head = OFFICE_VERBS.get(norm);
	if (head) return fromOfficeVerb(reading, verb, head);
	if (norm === "joined" || norm === "rejoined") return fromJoining(reading, verb);
	const past = ENDS.has(norm) && !perfect;
	if (TAKES.has(norm)) {
		const as = reading.words.slice(verb + 1, verb + 4).findIndex((w) => w.norm === "as");
		const phrase = as < 0 ? null : phraseFrom(reading, verb + as + 2, 2);
		const office = phrase ? parseOffice(reading, phrase) : null;
		return office && { ...office, former: office.former || past };
	}
	// "has been chief executive of Ferrolux"
	if (reading.words[verb - 1]?.norm === "been" && verb > at && !NAMED.has(norm)) {
		const phrase = phraseFrom(reading, verb, 2);
		return phrase ? parseOffice(reading, phrase) : null;
	}
	if (!LINKS.has(norm) && !(NAMED.has(norm) && verb > at)) return null;
	const after = /^(?:later|then|recently|first|also|once|long)$/.test(reading.words[verb + 1]?.norm ?? "") ? verb + 2 : verb + 1;
	const named = NAMED.has(reading.words[after]?.norm ?? "");
	// "if she is elected governor"
	if (named && norm === "is") return null;
	const phrase = phraseFrom(reading, named ? after + 1 : verb + 1, 4);
	const office = phrase ? parseOffice(reading, phrase) : null;
	if (!office || !phrase || named) return office;
	// "who served as director of the Harbor Office and is now president of Clear Seas"
	const now = past && reading.words[phrase.last]?.norm === "is" ? officeOfClause(reading, phrase.last) : null;
	if (now?.affiliation && !now.former) return now;
	return { ...office, former: office.former || (past && isOfficeHead(office.head)) };
}

/** "named last week [as acting director of the Harbor Agency]", "appointed chairman in May": behind a name and a comma. */
export function officeOfNaming(reading: Reading, at: number): Office | null {
	if (!NAMED.has(reading.words[at]?.norm ?? "")) return null;
	const as = reading.words.slice(at + 1, at + 6).findIndex((w) => w.norm === "as" && w.sentence === reading.words[at]?.sentence);
	const phrase = phraseFrom(reading, as < 0 ? at + 1 : at + as + 2, 3);
	return phrase ? parseOffice(reading, phrase) : null;
}

/** Said of somebody by way of opinion: "is the better candidate", "was a novice politician". */
export const LOOSE_HEADS = wordSet(
	"candidate nominee contender politician frontrunner front-runner officer official statesman negotiator dictator",
);

/** "who [studies] tides at Clearwater University": not an office, but a body. */
const AT_WORK = wordSet("studies teaches works researches specializes specialises lectures taught worked studied practices practises");
/** "who studies the tides of the northern coast at": words between the verb and the body. */
const MAX_WORDS_TO_BODY = 12;

/** The body that a relative clause says somebody works at, and whether the work is a scholar's. */
export const findWorkplace = (reading: Reading, name: Name, byStart: ReadonlyMap<number, Name>) =>
	workplaceOfClause(reading, reading.words[name.last]?.text === "," ? name.last + 1 : name.last, byStart);

export function workplaceOfClause(
	reading: Reading,
	who: number,
	byStart: ReadonlyMap<number, Name>,
): { at: Phrase; scholar: boolean } | null {
	const { words } = reading;
	const verb = words[who + 1]?.norm === "now" ? who + 2 : who + 1;
	if (words[who]?.norm !== "who" || !AT_WORK.has(words[verb]?.norm ?? "")) return null;
	for (let i = verb + 1; i <= verb + MAX_WORDS_TO_BODY && words[i]?.sentence === words[who]?.sentence; i++) {
		if (!/^(?:at|for|with)$/.test(words[i]?.norm ?? "")) continue;
		const start = words[i + 1]?.norm === "the" ? i + 2 : i + 1;
		const body = byStart.get(start);
		if (body?.kind !== "organization") return null;
		return { at: { first: start, last: endOfBodyName(reading, body.last) }, scholar: !/^(?:work|practi)/.test(words[verb]?.norm ?? "") };
	}
	return null;
}

/** "After Ana Ruiz [left the Harbor Board]": where somebody came or went. */
export function findBodyLeft(reading: Reading, name: Name, byStart: ReadonlyMap<number, Name>): Phrase | null {
	const verb = /^(?:has|had|have)$/.test(reading.words[name.last]?.norm ?? "") ? name.last + 1 : name.last;
	if (!/^(?:left|joined|quit|rejoined)$/.test(reading.words[verb]?.norm ?? "")) return null;
	const start = reading.words[verb + 1]?.norm === "the" ? verb + 2 : verb + 1;
	const body = nameFrom(byStart, start);
	return body?.kind === "organization" ? { first: start, last: endOfBodyName(reading, body.last) } : null;
}

/** "Ana Ruiz is a professor at Clearwater University": only a public office, or one whose body is named too, since "is a friend" is no office. */
export function findOfficeByVerb(reading: Reading, name: Name): Office | null {
	const verb = reading.words[name.last];
	if (!verb || verb.sentence !== reading.words[name.first]?.sentence || isPossessive(verb)) return null;
	const office = officeOfClause(reading, name.last);
	const trade = office !== null && (isExpertHead(office.head) || JOURNALIST_NOUNS.has(office.head));
	const stands = office?.affiliation || (office && (trade || isOfficeHead(office.head)) && !LOOSE_HEADS.has(office.head));
	return office?.jobTitle && stands ? office : null;
}

/** No sentence that introduces somebody is longer. */
const MAX_SENTENCE_WORDS = 70;

/** "Karen Dahl disagrees. She is the director of the Harbor Agency": told of the only person in the sentence before. */
export function findOfficeByPronoun(reading: Reading, name: Name, byStart: ReadonlyMap<number, Name>): Office | null {
	const { words } = reading;
	const { sentence, norm } = words[name.last - 1] as Word;
	let i = name.first;
	while (i > 0 && name.first - i < MAX_SENTENCE_WORDS && words[i - 1]?.sentence === sentence) i--;
	const start = i;
	for (; words[i]?.sentence === sentence; i++) {
		const other = byStart.get(i);
		if (i - start > MAX_SENTENCE_WORDS || (other?.kind === "person" && words[other.last - 1]?.norm !== norm)) return null;
	}
	while (/^["”’'“]$/.test(words[i]?.text ?? "")) i++;
	if (!/^(?:he|she)$/.test(words[i]?.norm ?? "")) return null;
	const isBe = /^(?:is|'s)$/.test(words[i + 1]?.norm ?? "");
	const office = officeOfClause(reading, i + 1) ?? (isBe ? officeBehind(reading, i + 2) : null);
	return office?.jobTitle && office.affiliation ? office : null;
}

function officeBehind(reading: Reading, at: number): Office | null {
	const phrase = phraseFrom(reading, at, 2);
	return phrase ? parseOffice(reading, phrase) : null;
}

/** "The Harbor Bank named Ana Ruiz chief economist", "appointed Ana Ruiz as its envoy": the body is the one that names. */
export function findOfficeByNaming(reading: Reading, name: Name, byEnd: ReadonlyMap<number, Name>): Office | null {
	const verb = name.runFirst - 1;
	if (!NAMED.has(reading.words[verb]?.norm ?? "") || name.runFirst !== name.first) return null;
	const phrase = phraseFrom(reading, name.last, 3);
	const office = phrase ? parseOffice(reading, phrase) : null;
	if (!office?.jobTitle || office.affiliation) return office;
	const body = byEnd.get(/^(?:has|had)$/.test(reading.words[verb - 1]?.norm ?? "") ? verb - 1 : verb);
	if (body?.kind !== "organization") return office;
	const at = { first: body.runFirst, last: body.last };
	return { ...office, affiliation: textOf(reading, at.first, at.last), bodyAt: at };
}
