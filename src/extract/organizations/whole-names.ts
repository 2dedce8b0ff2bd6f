/** Where a body's whole name starts and ends around its first capitalised name: "Ministry | of | National Defence", "Center | for | Safe and Open Seas". */
import { FIRM_ENDS, isBodyHead, JOINED_BODIES } from "../lexicon/bodies.ts";
import { isNational, parseCountry } from "../lexicon/nations.ts";
import { SAYING } from "../lexicon/saying.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Name, Reading } from "../names/names.ts";
import { parsePluralRole } from "../names/roles.ts";
import { isFunctionWord, isPossessive, type Word } from "../names/words.ts";
import { phraseKey } from "./phrase-text.ts";

const ABOUT = wordSet("commission council committee conference center centre institute subcommittee convention");

/** No name with "and" in the list has more words. */
const MAX_JOINED_WORDS = 8;

/** "a b c" -> "a b c", "b c", "c": the ends of it that may be listed. */
function endsOf(key: string): string[] {
	const words = key.split(" ").slice(-MAX_JOINED_WORDS);
	return words.map((_, i) => words.slice(i).join(" "));
}

/** Ends a name that has two fields before it. */
const FIELD_HEADS = wordSet(
	"council committee association federation commission department ministry institute board authority agency union administration service services office bureau society organization organisation directorate division center centre laboratory",
);

/** "the [Sea Travel] and Tourism Council": behind an article, what is no body of its own belongs to the one behind "and". */
function isHalfOfName({ words }: Reading, first: number, last: number, next: Name): boolean {
	const own = words.slice(first, last);
	const isField = own.every(
		(word) => !isBodyHead(word.norm) && !/^\p{Lu}{2,}$/u.test(word.text) && parseCountry(word.text) === null && !isNational(word.norm),
	);
	const isHead = next.kind === "organization" && next.last - next.runFirst === 2 && FIELD_HEADS.has(words[next.last - 1]?.norm ?? "");
	return isField && isHead && words[first - 1]?.norm === "the";
}

/** Where the name at `name` goes on behind "of", "for", "and": the next capitalised name; null where it ends. */
function continuation(reading: Reading, byStart: ReadonlyMap<number, Name>, first: number, last: number): Name | null {
	const link = reading.words[last];
	const before = reading.words[last - 1];
	if (!link || !before || link.sentence !== before.sentence) return null;
	const skip = reading.words[last + 1]?.norm === "the" ? 2 : 1;
	const next = byStart.get(last + skip);
	if (!next || next.kind === "person") return null;
	// "Commission on Safe Harbors"
	if (link.norm === "on") return ABOUT.has(before.norm) ? next : null;
	// "the Norwegian Embassy in Lund"
	if (link.norm === "in") return /^(?:embassy|consulate)$/.test(before.norm) && next.kind === "place" ? next : null;
	// "Ferrolux Inc of Lund": where it sits
	if (FIRM_ENDS.has(before.norm)) return null;
	// "Lind & Holm of Lund"
	if (link.norm === "of" && reading.words[last - 2]?.text === "&") return null;
	if (link.norm === "of" || link.norm === "for") {
		const hasHead = reading.words.slice(first, last).some((w) => isBodyHead(w.norm) || w.norm === "state");
		return hasHead ? next : null;
	}
	// "Center for Safe and Open Seas": "and" goes on only inside such a name
	const inside = reading.words.slice(first, last).some((w) => w.norm === "of" || w.norm === "for");
	const closed = parseCountry((reading.words[last - 1] as Word).text) !== null && skip === 1;
	const joined = phraseKey(reading, { first, last: next.last });
	// "the Alder [Department of Health] and Human Services"
	if (endsOf(joined).some((end) => JOINED_BODIES.has(end))) return next;
	if (link.norm === "and" && skip === 1 && isHalfOfName(reading, first, last, next)) return next;
	return (link.norm === "and" || link.text === "&") && inside && !closed && next.kind !== "organization" ? next : null;
}

/** "the Alder [Builders’] Association", "the [Women’s] Institute": whose body it is. */
const ofMembers = (reading: Reading, start: number): boolean => {
	const { norm = "" } = reading.words[start - 2] ?? {};
	const areSeveral = parsePluralRole(norm) !== null || (/[^s]s$/.test(norm) && /^['’]$/.test(reading.words[start - 1]?.text ?? ""));
	return isBodyHead(reading.words[start]?.norm ?? "") && (areSeveral || /^(?:women|men|children|people)$/.test(norm));
};

/** "the [U.S. Attorney’s] Office", "the Alder County [Sheriff’s] Department": whose office it is belongs to its name. */
function startOfOffice(reading: Reading, start: number): number {
	if (!isPossessive(reading.words[start - 1]) || !reading.words[start - 2]?.capital) return start;
	const isOffice = /^(?:office|department)$/.test(reading.words[start]?.norm ?? "") && reading.roles[start - 2];
	if (!isOffice && !ofMembers(reading, start)) return start;
	let first = start - 2;
	const isName = (word: Word | undefined) =>
		word?.capital === true && !isFunctionWord(word) && word.sentence === reading.words[start]?.sentence;
	while (isName(reading.words[first - 1])) first--;
	// "the [Foundry and] General Workers’ Union"
	const isList = !isOffice && reading.words[first - 1]?.norm === "and" && reading.words[first - 3]?.norm === "the";
	return isList && isName(reading.words[first - 2]) ? first - 2 : first;
}

const MAX_LISTED_WORDS = 12;

/** "Ministry of [Trade, Industry and Boats] (MOTIB)", "(Motib)": where the letters in brackets are those of its words, the name goes up to them; else null. */
function endBeforeLetters({ words }: Reading, first: number, last: number): number | null {
	const end = Math.min(words.length, first + MAX_LISTED_WORDS);
	let letters = "";
	for (let i = first; i < end; i++) {
		const { text, norm, capital } = words[i] as Word;
		if (text === "(") return i > last && new RegExp(`^${letters}$`).test((words[i + 1]?.text ?? "").toUpperCase()) ? i : null;
		if (/^\p{Lu}/u.test(text) && capital) letters += text.charAt(0);
		else if (/^(?:and|of|for|the|on)$/.test(norm)) letters += `${norm.charAt(0).toUpperCase()}?`;
		else if (!/^[,&]$/.test(text)) return null;
	}
	return null;
}

/** "the Alder Commission [on pollution and health]": two topics in small letters end its name; the index behind them. */
function endOfTopics({ words }: Reading, last: number): number {
	const [head, on, topic, and, other] = words.slice(last - 1, last + 4);
	const isTopic = (word: Word | undefined): boolean => word?.pos === "NOUN" && !word.capital && word.sentence === head?.sentence;
	const isList = /^(?:commission|committee|subcommittee|council)$/.test(head?.norm ?? "") && on?.norm === "on" && and?.norm === "and";
	return isList && isTopic(topic) && isTopic(other) ? last + 4 : last;
}

/** "the Office [of the Inspector General]", "the Department [of Justice]": a title that belongs to the name; the index behind it. */
function endOfTitle({ words }: Reading, last: number): number {
	if (!/^(?:office|bureau|department|ministry)$/.test(words[last - 1]?.norm ?? "") || words[last]?.norm !== "of") return last;
	const first = words[last + 1]?.norm === "the" ? last + 2 : last + 1;
	let end = first;
	while (words[end]?.capital === true && words[end]?.sentence === words[last]?.sentence && !isPossessive(words[end])) end++;
	return end > first ? end : last;
}

/** Words [first, last) of the whole name. `byStart`: all names by their first word. */
export function wholeName(reading: Reading, byStart: ReadonlyMap<number, Name>, name: Name): { first: number; last: number } {
	const start = name.titled && name.first > name.runFirst ? name.first : name.runFirst;
	// "the Leeds-based Council on Energy"
	const first = name.last - start > 1 && /-based$/.test(reading.words[start]?.norm ?? "") ? start + 1 : start;
	// "The European Commission": an article with a capital is none of it
	const own = reading.words[first]?.norm === "the" && name.last - first > 1 ? first + 1 : first;
	const from = own === start ? startOfOffice(reading, start) : own;
	let { last } = name;
	for (let steps = 0; steps < 5; steps++) {
		const next = continuation(reading, byStart, first, last);
		if (!next) break;
		last = next.last;
	}
	last = endOfTitle(reading, last);
	const verb = reading.words[last + 1];
	// "Tesbury’s said": the ending is part of a name that speaks
	if (isPossessive(reading.words[last]) && verb?.pos === "VERB" && SAYING.has(verb.norm)) return { first: from, last: last + 1 };
	return { first: from, last: endBeforeLetters(reading, from, last) ?? endOfTopics(reading, last) };
}
