/** Prepositional phrases behind a role noun: topics stay in the title ("of epidemiology"), bodies become the affiliation ("at Clearwater University"). */
import { isBodyHead } from "../lexicon/bodies.ts";
import { TIME_WORDS } from "../lexicon/capitals.ts";
import { parseCountry } from "../lexicon/nations.ts";
import { PLACES } from "../lexicon/places.ts";
import type { Reading } from "../names/names.ts";
import type { Word } from "../names/words.ts";
import { endOfFront, isDepartment, isInsideName, isPlace, nextPreposition, type Phrase, SMALL_BODIES, textOf } from "./phrase.ts";
import { bodyBehind } from "./title-body.ts";

export interface Tail {
	readonly titleEnd: number;
	readonly bodies: readonly Phrase[];
}

const isBodyEnd = (reading: Reading, i: number): boolean => {
	const { norm } = reading.words[i] as Word;
	return SMALL_BODIES.has(norm) || isBodyHead(norm);
};

const loosePattern = /^(?:close|responsible|loyal|familiar|sympathetic|opposed|critical|friendly|hostile|eager|able|unable)$/; // not "emeritus", "elect"

const officePattern = /^(?:offices?|branch|bureau|headquarters)$/; // "in the Leeds office"; not "in the cabinet"

/** A topic longer than this is a clause. */
const MAX_TOPIC_WORDS = 8;

/** "a spokesman for Mrs. Ruiz" speaks for her; "an aide to Mrs. Ruiz" belongs to no body. */
const speaksFor = (role: string): boolean => /spokes|press secretary/.test(role);

/** "Ruiz spokesman Bo Lind" speaks for Ruiz; her lawyer and her friend belong to no body. */
export const isStaff = (role: string): boolean =>
	/spokes|adviser|advisor|aide|staffer|strategist|chief of staff|press secretary|director|manager/.test(role);

/** "Minister of [Digital Affairs and Ports]", "Commissioner for [Human Rights]": what the office is for, not where or whose. */
function isPortfolio(reading: Reading, head: number, preposition: string, body: Phrase, own: string): boolean {
	const role = reading.roles[head] ?? "";
	const holds =
		/(?:minister|under-?secretary)$/.test(role) ||
		(preposition === "for" && /(?:secretary|commissioner)$/.test(role)) ||
		// "Commissioner of Labour"; not "of Major League Baseball"
		(preposition === "of" && /commissioner$/.test(role) && !own.includes(" "));
	const isField = !isBodyEnd(reading, body.last - 1) && !/^\p{Lu}{2,}$/u.test(own) && !isPlace(reading, body);
	return holds && /^(?:of|for)$/.test(preposition) && isField && parseCountry(own) === null;
}

export function readTail(reading: Reading, head: number, phrase: Phrase): Tail {
	let titleEnd = head + 1;
	const bodies: Phrase[] = [];
	// "a lobbyist close to the campaign", "an official responsible for records": told of the person, and no part of the title
	if (reading.words[titleEnd]?.pos === "ADJ" && titleEnd < phrase.last && loosePattern.test(reading.words[titleEnd]?.norm ?? ""))
		return { titleEnd, bodies };
	const tail = endOfFront(reading, { first: head + 1, last: phrase.last });
	// "a candidate very much in the spirit of the place"
	if (reading.words.slice(titleEnd, tail).some((w) => w.pos === "ADV" && !/^(?:there|here|now)$/.test(w.norm))) return { titleEnd, bodies };
	for (let i = tail; i < phrase.last; ) {
		const preposition = (reading.words[i] as Word).norm;
		let end = nextPreposition(reading, i + 1, phrase.last);
		// "of" and "for" inside a name: University of Ghent, Center for Safe Seas
		while (end < phrase.last && isInsideName(reading, end)) end = nextPreposition(reading, end + 1, phrase.last);
		end = beforeSecondRole(reading, i + 1, end);
		const object = { first: i + 1, last: end };
		const topicOnly = end === i + 2 && isDepartment((reading.words[i + 1] as Word).norm);
		const body = topicOnly ? null : bodyBehind(reading, object);
		const own = body ? textOf(reading, body.first, body.last) : "";
		// "adviser to the Ruiz campaign" is the campaign's; "ambassador to Chile" is not Chile's
		const serves = preposition === "to" && /advis|aide|counsel|consultant|strategist/.test(reading.roles[head] ?? "") && body !== null;
		const topical =
			(preposition === "to" && !(serves && isBodyEnd(reading, body.last - 1))) ||
			(body !== null && isPortfolio(reading, head, preposition, body, own)) ||
			(/^(?:for|on)$/.test(preposition) && !/\bdistrict of\b/i.test(own) && (parseCountry(own) || PLACES.has(own.toLowerCase())));
		// "the nominee in the 3rd District": a kind of place that names none
		if (/^district$/i.test(own)) break;
		// "the second commissioner to" leave
		if (end <= i + 1) break;
		// "the Harbor TV executive in charge of news", "a professor in his first campaign"
		if (/^(?:charge|his|her|their)$/.test(reading.words[i + 1]?.norm ?? "")) break;
		// "a partner in the Leeds office of Lind & Marsh": where, and not what
		if (preposition === "in" && officePattern.test((reading.words[end - 1] as Word).norm) && reading.words[end]?.norm === "of") {
			i = end;
			continue;
		}
		// "a writer for partisan" and then a mark: no topic without a noun
		if (!reading.words.slice(i + 1, end).some((w) => /^(?:NOUN|PROPN|NUM|VERB|X)$/.test(w.pos) || w.capital)) break;
		// "a fundraiser at the time"
		if (/^(?:time|moment|end|start|beginning)$/.test(reading.words[i + 2]?.norm ?? "")) break;
		// "a senator for 36 years"
		if (/^(?:\d.*|years?|decades?|months?|more|nearly|almost)$/.test(reading.words[i + 1]?.norm ?? "")) break;
		if (/^(?:by|against|under|during|into)$/.test(preposition) || TIME_WORDS.has(reading.words[i + 1]?.norm ?? "")) break;
		// "adviser on a call with President Ruiz": a person is no body; "strategist at Miller Lind" is a firm's
		const personal = body !== null && preposition !== "at" && reading.people.has((reading.words[body.last - 1] as Word).norm);
		const served = personal && /^(?:for|to)$/.test(preposition) && bodies.length === 0 && speaksFor(reading.roles[head] ?? "");
		if (personal && !topical && !served) break;
		if (served) bodies.push(body);
		else if (body && !topical) {
			if (!(preposition === "in" && (isPlace(reading, body) || bodies.length > 0))) bodies.push(body);
		} else if (bodies.length === 0 && end - i <= MAX_TOPIC_WORDS) titleEnd = end;
		else break;
		if (personal) break;
		i = end;
		if (/^(?:and|&|or)$/.test((reading.words[i] as Word | undefined)?.norm ?? "")) break;
	}
	return { titleEnd, bodies };
}

/** "adviser with the Centre for Safe Seas [and retired Navy captain]": a second role behind "and" is no part of the body. */
function beforeSecondRole(reading: Reading, first: number, last: number): number {
	for (let i = first; i < last; i++) {
		// "the Clearwater Institute and a voter": a body's name has no article behind "and"
		const article =
			i > first && i < last - 1 && /^(?:and|&)$/.test((reading.words[i] as Word).norm) && /^an?$/.test((reading.words[i + 1] as Word).norm);
		if (article) return i;
		if (reading.roles[i] === null) continue;
		// The "and" next to the role: those further left may be the body's own, as in "Safe and Open Seas"
		for (let k = i - 1; k > first; k--) if (/^(?:and|&|or)$/.test((reading.words[k] as Word).norm)) return k;
	}
	return last;
}
