/**
 * A noun phrase with a role noun -> office and body: "the liberal opposition Democratic Party leader", "senior adviser with the Center for Safe
 * Seas". Refuses phrases whose head is no role. Country, body and office come apart; "former" is told, not kept in the text.
 */
import { OTHER_HEADS, PUBLIC_HEADS } from "../lexicon/bodies.ts";
import { isHonorific } from "../lexicon/honorifics.ts";
import { PARTY_WORDS, parseCountry } from "../lexicon/nations.ts";
import { PLACES } from "../lexicon/places.ts";
import { RELATION_NOUNS, TIME_MODIFIERS, TITLE_MODIFIERS } from "../lexicon/roles.ts";
import type { Reading } from "../names/names.ts";
import { withoutTimePrefix } from "../names/roles.ts";
import { isPossessive, type Word } from "../names/words.ts";

/** Words [first, last) of a phrase. */
export interface Phrase {
	readonly first: number;
	readonly last: number;
}

export interface Office extends Phrase {
	/** Null where the role is a relation ("his wife") or a mere form. */
	readonly jobTitle: string | null;
	readonly affiliation: string | null;
	readonly former: boolean;
	/** The role noun that heads the title: "spokesman", "secretary of state". */
	readonly head: string;
}

const PREPOSITIONS = new Set(["of", "for", "at", "with", "from", "to", "in", "on", "under", "over", "by", "against"]);
const DETERMINERS = new Set(["the", "a", "an", "his", "her", "its", "their", "our", "my", "one", "another", "this", "that"]);

/** In small letters a body all the same: "the county water department". */
const SMALL_BODIES = new Set(
	"department ministry agency union police company firm committee commission council court university school hospital group party government charity newspaper team club board bureau institute association campaign administration embassy church foundation trust bank army navy".split(
		" ",
	),
);

const text = (reading: Reading, first: number, last: number): string =>
	first < last ? reading.text.slice((reading.words[first] as Word).start, (reading.words[last - 1] as Word).end).replace(/\s+/g, " ") : "";

/** End of the part before the first preposition that stands outside a title phrase. */
function endOfFront(reading: Reading, phrase: Phrase): number {
	for (let i = phrase.first; i < phrase.last; i++) {
		if (PREPOSITIONS.has((reading.words[i] as Word).norm) && reading.roles[i] === null && !(i > phrase.first && isInsideName(reading, i)))
			return i;
	}
	return phrase.last;
}

function lastRole(reading: Reading, first: number, last: number): number {
	for (let i = last - 1; i >= first; i--) if (reading.roles[i]) return i;
	return -1;
}

/** Does the word belong to the title rather than to the body before it? */
function isTitleWord(reading: Reading, i: number, head: number): boolean {
	const word = reading.words[i] as Word;
	if (isPossessive(word)) return false;
	if (reading.roles[i] !== null) return true;
	const norm = withoutTimePrefix(word.norm);
	if (PARTY_WORDS.has(norm)) return /minister|secretary/.test((reading.words[head] as Word).norm);
	if (parseCountry(word.text)) return false;
	if (word.text === "-" || word.norm === "and" || word.text === "&" || word.text === "/") return true;
	const owned = reading.words[i - 1]?.capital || isPossessive(reading.words[i - 1]);
	if (SMALL_BODIES.has(norm) && owned && (norm === "campaign" || !TITLE_MODIFIERS.has(norm))) return false;
	return !isBodyCapital(reading, i) || TITLE_MODIFIERS.has(norm);
}

/** Capitals that name a body: not "Nobel Prize-winning", nor the capital that only opens a sentence ("Real estate mogul"). */
function isBodyCapital(reading: Reading, i: number): boolean {
	const word = reading.words[i] as Word;
	if (!word.capital || /-[a-z]+(?:ed|ing|born|elect|time)$/.test(word.text)) return false;
	const opens =
		reading.words[i - 1]?.sentence !== word.sentence && reading.words[i + 1]?.capital !== true && !isPossessive(reading.words[i + 1]);
	if (!opens || parseCountry(word.text) || isBodyHead(word.norm) || word.text === word.text.toUpperCase()) return true;
	return word.pos !== "ADJ" && word.pos !== "ADV" && word.pos !== "NOUN";
}

function titleStart(reading: Reading, front: Phrase, head: number): number {
	let i = head;
	while (i > front.first && isTitleWord(reading, i - 1, head)) i--;
	return i;
}

/** The capitalised end of what stands before the title: "veteran [White House]", "[South Korean]", "[Syria]’s". */
function bodyBefore(reading: Reading, from: number, last: number): Phrase | null {
	let first = from;
	let end = last;
	while (end > first && isPossessive(reading.words[end - 1])) end--;
	while (
		first < end &&
		(isHonorific((reading.words[first] as Word).norm) ||
			DETERMINERS.has((reading.words[first] as Word).norm) ||
			TIME_MODIFIERS.has((reading.words[first] as Word).norm))
	)
		first++;
	let start = end;
	// "the transportation department’s deputy director": all that stands before the possessive
	if (end < last && end > first && SMALL_BODIES.has((reading.words[end - 1] as Word).norm))
		return { first: Math.max(first, end - 4), last: end };
	// "Obama administration adviser": a small word for a body keeps its name
	if (
		end - first > 1 &&
		SMALL_BODIES.has((reading.words[end - 1] as Word).norm) &&
		(reading.words[end - 2]?.capital || isPossessive(reading.words[end - 2]))
	)
		start--;
	while (start > first) {
		const word = reading.words[start - 1] as Word;
		const joins = start < end && /^(?:of|and|for|the|&|'s)$/.test(word.norm) && start - 1 > first && reading.words[start - 2]?.capital;
		if (!isBodyCapital(reading, start - 1) && !joins) break;
		start--;
	}
	// "White House Security Council [Ukraine] expert": a country behind a body's name belongs to the title
	const tail =
		end - start > 1 &&
		!isPossessive(reading.words[end]) &&
		parseCountry((reading.words[end - 1] as Word).text) &&
		isBodyHead((reading.words[end - 2] as Word).norm);
	if (tail) end--;
	return start < end ? { first: start, last: end } : null;
}

const isBodyHead = (norm: string): boolean => PUBLIC_HEADS.has(norm) || OTHER_HEADS.has(norm);

/** Does a capitalised name in a prepositional phrase end it, or only colour a common noun: "for the [Syria] crisis"? */
function bodyBehind(reading: Reading, phrase: Phrase): Phrase | null {
	let start = phrase.last;
	for (let i = phrase.first; i < phrase.last; i++) {
		if ((reading.words[i] as Word).capital && !isHonorific((reading.words[i] as Word).norm)) {
			start = i;
			break;
		}
	}
	if (start < phrase.last) {
		const lastCapital = (reading.words[phrase.last - 1] as Word).capital || isPossessive(reading.words[phrase.last - 1]);
		const head = (reading.words[phrase.last - 1] as Word).norm;
		// "of the Dock Workers Union chapter": small words behind a body's name go with it
		const named = reading.words.slice(start, phrase.last).some((w) => w.capital && isBodyHead(w.norm));
		if (lastCapital || named || SMALL_BODIES.has(head)) return trimBody(reading, { first: start, last: phrase.last });
		return null;
	}
	const head = (reading.words[phrase.last - 1] as Word | undefined)?.norm ?? "";
	if (!SMALL_BODIES.has(head) || !/^(?:of|at|for|with|from)$/.test((reading.words[phrase.first - 1] as Word).norm)) return null;
	const first = DETERMINERS.has((reading.words[phrase.first] as Word).norm) ? phrase.first + 1 : phrase.first;
	return first < phrase.last - 1 ? { first, last: phrase.last } : null;
}

/** "London-based fact-checking website [Clear Facts]": the name behind the last common noun, unless that noun is the body's. */
function trimBody(reading: Reading, body: Phrase): Phrase {
	// "President Ana Ruiz’s Council of Elders"
	for (let i = body.first + 1; i < body.last - 1; i++) {
		if (isPossessive(reading.words[i]) && reading.people.has(reading.words[i - 1]?.norm ?? "")) return { first: i + 1, last: body.last };
	}
	// "Britain’s University of Ulm": whose it is does not name it
	if (isPossessive(reading.words[body.first + 1]) && parseCountry((reading.words[body.first] as Word).text) && body.last > body.first + 2) {
		return { first: body.first + 2, last: body.last };
	}
	for (let i = body.last - 2; i > body.first; i--) {
		const word = reading.words[i] as Word;
		if (word.capital || isPossessive(word) || /^(?:of|and|for|the|&|on|in|de|du|von|van|-)$/.test(word.norm) || isBodyHead(word.norm))
			continue;
		return { first: i + 1, last: body.last };
	}
	return body;
}

interface Tail {
	readonly titleEnd: number;
	readonly bodies: readonly Phrase[];
}

/** Prepositional phrases behind the head: topics stay in the title ("of epidemiology"), bodies become the affiliation ("at Clearwater University"). */
function readTail(reading: Reading, head: number, phrase: Phrase): Tail {
	let titleEnd = head + 1;
	const bodies: Phrase[] = [];
	for (let i = endOfFront(reading, { first: head + 1, last: phrase.last }); i < phrase.last; ) {
		const preposition = (reading.words[i] as Word).norm;
		let end = nextPreposition(reading, i + 1, phrase.last);
		// "of" and "for" inside a name: University of Ghent, Center for Safe Seas
		while (end < phrase.last && isInsideName(reading, end)) end = nextPreposition(reading, end + 1, phrase.last);
		end = beforeSecondRole(reading, i + 1, end);
		const object = { first: i + 1, last: end };
		const body = end > i + 1 ? bodyBehind(reading, object) : null;
		const own = body ? text(reading, body.first, body.last) : "";
		const topical = preposition === "to" || (preposition === "for" && (parseCountry(own) || PLACES.has(own.toLowerCase())));
		// "a senator for 36 years"
		if (/^(?:\d.*|years?|decades?|months?|more|nearly|almost)$/.test(reading.words[i + 1]?.norm ?? "")) break;
		if (preposition === "by" || preposition === "against" || preposition === "under") break;
		if (body && !topical) {
			if (!(preposition === "in" && isPlace(reading, body))) bodies.push(body);
		} else if (bodies.length === 0 && end - i <= 8) titleEnd = end;
		else break;
		i = end;
		if (/^(?:and|&|or)$/.test((reading.words[i] as Word | undefined)?.norm ?? "")) break;
	}
	return { titleEnd, bodies };
}

/** "adviser with the Centre for Safe Seas [and retired Navy captain]": a second role behind "and" is no part of the body. */
function beforeSecondRole(reading: Reading, first: number, last: number): number {
	for (let i = first; i < last; i++) {
		if (reading.roles[i] === null) continue;
		// The "and" next to the role: those further left may be the body's own, as in "Safe and Open Seas"
		for (let k = i - 1; k > first; k--) if (/^(?:and|&|or)$/.test((reading.words[k] as Word).norm)) return k;
	}
	return last;
}

const isPlace = (reading: Reading, body: Phrase): boolean => {
	const own = text(reading, body.first, body.last);
	return parseCountry(own) !== null || PLACES.has(own.toLowerCase());
};

function nextPreposition(reading: Reading, from: number, last: number): number {
	for (let i = from; i < last; i++) if (PREPOSITIONS.has((reading.words[i] as Word).norm)) return i;
	return last;
}

/** Is the preposition at `i` inside a capitalised name ("Institute for Peace", "School of Public Health")? */
function isInsideName(reading: Reading, i: number): boolean {
	const before = reading.words[i - 1] as Word;
	const norm = (reading.words[i] as Word).norm;
	if (!/^(?:of|for|on|in)$/.test(norm) || !before.capital) return false;
	const next = reading.words[i + 1];
	const behind = next && DETERMINERS.has(next.norm) ? reading.words[i + 2] : next;
	return behind?.capital === true && (norm === "of" || isBodyHead(before.norm) || !isPlace(reading, { first: i - 1, last: i }));
}

function titleText(reading: Reading, first: number, last: number): { title: string; former: boolean } {
	let start = first;
	let former = false;
	for (; start < last - 1; start++) {
		const word = reading.words[start] as Word;
		const isTime = TIME_MODIFIERS.has(word.norm) && word.norm !== "fellow";
		if (isTime && /^(?:former|then|ex|late|previous|one-time|onetime)$/.test(word.norm))
			former ||= word.norm !== "late" && word.norm !== "then";
		if (!isTime && !DETERMINERS.has(word.norm) && word.text !== "-" && word.norm !== "and" && word.text !== ",") break;
	}
	const raw = text(reading, start, last);
	const prefix = /^(?:then|ex|former)-/i.exec(raw);
	if (prefix && /^(?:ex|former)-/i.test(raw)) former = true;
	return { title: prefix ? raw.slice(prefix[0].length) : raw, former };
}

/** "[Mr. Marsh]’s lawyer", "[Marsh] adviser": a person is no body. */
const isPersonName = (reading: Reading, phrase: Phrase): boolean =>
	isHonorific((reading.words[phrase.first] as Word).norm) || reading.people.has((reading.words[phrase.last - 1] as Word).norm);

/** "member of [Unity]’s general secretariat": the owner of what the title names. */
function possessorIn(reading: Reading, first: number, last: number): Phrase | null {
	for (let i = first; i < last; i++) {
		if (!isPossessive(reading.words[i]) || !reading.words[i - 1]?.capital) continue;
		let start = i - 1;
		while (start > first && reading.words[start - 1]?.capital) start--;
		return { first: start, last: i };
	}
	return null;
}

function nameOfBody(reading: Reading, role: string, before: Phrase | null, bodies: readonly Phrase[], owner: Phrase | null): string | null {
	// "Ruiz spokesman Bo Lind" speaks for Ruiz; her lawyer and her friend belong to no body
	const staff = /spokes|adviser|advisor|aide|strategist|chief of staff|press secretary|director|manager/.test(role);
	const own = [before, owner].find((phrase) => phrase !== null && (staff || !isPersonName(reading, phrase))) ?? null;
	if (bodies.length > 0) return bodies.map((b) => text(reading, b.first, b.last)).join(", ");
	return own ? text(reading, own.first, own.last) : null;
}

/** "Senators" -> "Senator": one of several who share a title. */
function singular(title: string, role: string): string {
	const end = title.toLowerCase().endsWith(`${role}s`) ? 1 : 0;
	return end > 0 ? title.slice(0, -end) : title;
}

/** Office and body of a phrase; null where its head is no role noun. */
export function parseOffice(reading: Reading, phrase: Phrase): Office | null {
	const front = { first: phrase.first, last: endOfFront(reading, phrase) };
	const head = lastRole(reading, front.first, front.last);
	if (head < 0) return null;
	const start = titleStart(reading, front, head);
	const before = bodyBefore(reading, front.first, start);
	const { titleEnd, bodies } = readTail(reading, head, phrase);
	const { title, former } = titleText(reading, start, titleEnd);
	const formerBefore = reading.words.slice(front.first, start).some((w) => w.norm === "former" || w.norm.startsWith("ex-"));
	const role = reading.roles[head] as string;
	const named = nameOfBody(reading, role, before, bodies, possessorIn(reading, head + 1, titleEnd));
	return {
		first: phrase.first,
		last: phrase.last,
		jobTitle: RELATION_NOUNS.has(role) ? null : singular(title, role),
		affiliation: named ? (parseCountry(named) ?? named) : null,
		former: former || formerBefore,
		head: role,
	};
}
