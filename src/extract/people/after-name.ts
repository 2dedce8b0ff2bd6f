/**
 * Office behind a name: ", leader of the opposition Unity Party,", ", who heads the agency", "(D-Mass.)", " is a professor at Clearwater University".
 * Refuses lists: in "Ana Ruiz, Mayor Bo Lind and others" the mayor is somebody else.
 */

import { SAYING } from "../lexicon/saying.ts";
import { partyPattern } from "../names/context.ts";
import type { Name, Reading } from "../names/names.ts";
import { isPossessive, type Word } from "../names/words.ts";
import { type Office, parseOffice } from "./title.ts";

/** An apposition longer than this is a clause. */
const MAX_WORDS = 26;

const CLAUSE = new Set([
	"who",
	"whose",
	"whom",
	"which",
	"that",
	"where",
	"when",
	"while",
	"as",
	"after",
	"before",
	"because",
	"but",
	"if",
	"said",
]);

/** Verbs of a relative clause that say an office: "who heads the agency". */
const OFFICE_VERBS: ReadonlyMap<string, string> = new Map([
	["heads", "head"],
	["headed", "head"],
	["leads", "leader"],
	["led", "leader"],
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

function isEnd(reading: Reading, i: number, first: number): boolean {
	const word = reading.words[i] as Word;
	if (reading.roles[i] !== null || isPossessive(word)) return false;
	if (word.pos === "PUNCT") return word.text !== "-" && word.text !== "." ? true : word.text === ".";
	if (CLAUSE.has(word.norm)) return true;
	if (SAYING.has(word.norm) && i > first && word.pos !== "NOUN" && word.pos !== "ADJ") return true;
	if (word.pos === "AUX") return true;
	return (
		word.pos === "VERB" &&
		i > first &&
		!word.capital &&
		!/ing$/.test(word.norm) &&
		reading.words[i - 1]?.pos !== "DET" &&
		reading.words[i - 1]?.pos !== "ADJ"
	);
}

function endOfPhrase(reading: Reading, first: number): number {
	const { block, sentence } = reading.words[first] as Word;
	let i = first;
	while (
		i < reading.words.length &&
		i - first < MAX_WORDS &&
		reading.words[i]?.block === block &&
		reading.words[i]?.sentence === sentence &&
		!isEnd(reading, i, first)
	)
		i++;
	return i;
}

/** Is the phrase another person's: a title with a name right behind it? */
function isAnothers(reading: Reading, byStart: ReadonlyMap<number, Name>, first: number, last: number): boolean {
	for (let i = first; i < last; i++) {
		// "an aide to President Ruiz": behind a preposition a name is no second person of the list
		if (reading.roles[i] === null && reading.words[i]?.pos === "ADP") return false;
		const name = byStart.get(i);
		if (name?.kind === "person" && (name.titled || i === first)) {
			return (
				!isPossessive(reading.words[name.last]) && reading.words[name.last]?.norm !== "administration" && !followsBody(reading, name, last)
			);
		}
	}
	return false;
}

/** "a Trump campaign adviser": the name only colours a noun behind it. */
const followsBody = (reading: Reading, name: Name, last: number): boolean =>
	name.last < last && !name.titled && reading.words[name.last]?.pos === "NOUN";

/** Behind the name: the index where an apposition may start; -1 where none can. Steps over an age (", 43,"). */
function startOfApposition(reading: Reading, name: Name): number {
	const { words } = reading;
	const next = words[name.last];
	if (!next || next.block !== words[name.first]?.block) return -1;
	if (!/^[,(—–]$/.test(next.text)) return -1;
	const age = words[name.last + 1];
	if (age && /^\d{1,3}$/.test(age.text) && words[name.last + 2]?.text === ",") return name.last + 3;
	return name.last + 1;
}

function fromRelativeClause(reading: Reading, who: number): Office | null {
	const { words } = reading;
	const verb = words[who + 1];
	if (!verb) return null;
	const isBe = /^(?:is|was|has|serves|served|became|works|worked)$/.test(verb.norm);
	if (isBe) {
		let first = who + 2;
		while (first < who + 6 && /^(?:been|as|also|now|currently|then|previously|served|once|is|was|long)$/.test(words[first]?.norm ?? ""))
			first++;
		const last = words[first] ? endOfPhrase(reading, first) : first;
		return last > first ? parseOffice(reading, { first, last }) : null;
	}
	const adverb = /^(?:now|also|currently|previously|once|formerly)$/.test(verb.norm) ? 1 : 0;
	const head = OFFICE_VERBS.get(words[who + 1 + adverb]?.norm ?? "");
	const first = who + 2 + adverb;
	if (!head || !words[first]) return null;
	const last = endOfPhrase(reading, first);
	const object = reading.text.slice((words[first] as Word).start, (words[last - 1] as Word).end);
	if (!/\p{Lu}/u.test(object) || last <= first) return null;
	const body = object.replace(/^(?:the|a|an|his|her|its) /i, "").replace(/^.* at (?:the )?(?=\p{Lu})/u, "");
	return { first: who + 1, last, jobTitle: head, affiliation: body, former: /ed$|^led$/.test(words[who + 1 + adverb]?.norm ?? ""), head };
}

/** ", R-Ky.,": party and seat. */
export function findSeat(reading: Reading, name: Name): string | null {
	const end = (reading.words[name.last - 1] as Word).end;
	const found = partyPattern.exec(reading.text.slice(end, end + 30));
	return found ? `${found[1]}-${found[2]}` : null;
}

/** Office in the apposition or the relative clause behind a name; null where there is none. */
export function findOfficeAfter(reading: Reading, name: Name, byStart: ReadonlyMap<number, Name>): Office | null {
	const { words } = reading;
	if (words[name.last]?.norm === "who") return fromRelativeClause(reading, name.last);
	let first = startOfApposition(reading, name);
	for (let step = 0; step < 3 && first >= 0 && words[first]; step++) {
		if (words[first]?.norm === "who") return fromRelativeClause(reading, first);
		if (/^(?:and|or|but)$/.test(words[first]?.norm ?? "")) return null;
		const last = endOfPhrase(reading, first);
		if (last <= first || isAnothers(reading, byStart, first, last)) return null;
		const office = parseOffice(reading, { first, last });
		// "a former captain who heads the port": what somebody does now goes before
		const now = office?.former && words[last]?.norm === "who" ? fromRelativeClause(reading, last) : null;
		if (now ?? office) return now ?? office;
		const stop = words[last];
		first = stop?.text === "," ? last + 1 : -1;
	}
	return null;
}

/** "Ana Ruiz is a professor at Clearwater University": only where a body is named too, since "is a friend" is no office. */
export function findOfficeByVerb(reading: Reading, name: Name): Office | null {
	const verb = reading.words[name.last];
	if (!verb || !/^(?:is|was|serves|became)$/.test(verb.norm)) return null;
	const office = fromRelativeClause(reading, name.last - 1);
	return office?.affiliation ? office : null;
}

/** "of Clearwater University", "from the Wildlife Trust" right behind a name: the body alone. */
export function findBodyAfter(reading: Reading, name: Name, byStart: ReadonlyMap<number, Name>): string | null {
	const preposition = reading.words[name.last];
	if (!preposition || !/^(?:of|from|with|at)$/.test(preposition.norm)) return null;
	const start = reading.words[name.last + 1]?.norm === "the" ? name.last + 2 : name.last + 1;
	const body = byStart.get(start);
	if (body?.kind !== "organization") return null;
	return reading.text.slice((reading.words[start] as Word).start, (reading.words[body.last - 1] as Word).end);
}
