/**
 * Capitalised names -> whole names of bodies: "Ministry | of | National Defence", "Center | for | Safe and Open Seas". Tells which words are a body's
 * name; persons' names and bare places are left alone.
 */

import { isBodyHead, JOINED_BODIES, KNOWN_FIRMS, NOT_BODIES, PUBLIC_BODIES } from "../lexicon/bodies.ts";
import { isNational, PARTY_WORDS, parseCountry } from "../lexicon/nations.ts";
import { isOutletKey } from "../lexicon/outlets.ts";
import { PLACES } from "../lexicon/places.ts";
import { SAYING } from "../lexicon/saying.ts";
import { FIRM_NOUNS, PLURAL_WORDS, UNNAMED_NOUNS } from "../lexicon/source-nouns.ts";
import { SURNAMES } from "../lexicon/surnames.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { isLettered } from "../names/judge.ts";
import type { Name, Reading } from "../names/names.ts";
import { parsePluralRole } from "../names/roles.ts";
import { isGivenName } from "../names/runs.ts";
import { isTaggedBody, isTaggedPerson } from "../names/tagged.ts";
import { isFunctionWord, isPossessive, type Word } from "../names/words.ts";
import { singular } from "../singular.ts";
import { findAcronyms } from "./acronyms.ts";
import { findFirmKeys, findSpokenForKeys } from "./firms.ts";
import { isFirm } from "./kinds.ts";
import { pollPattern, speaks } from "./speaks.ts";
import { isTaggedSource } from "./tagged-sources.ts";

/** Words [first, last). */
export interface BodyPhrase {
	readonly first: number;
	readonly last: number;
	readonly headline: boolean;
	/** Known by a list or by a word of its kind; else only because it speaks. */
	readonly sure: boolean;
	/** The article treats it as a firm: it has a chief executive, shares, employees. */
	readonly firm?: boolean;
}

export const phraseText = (reading: Reading, phrase: { readonly first: number; readonly last: number }): string =>
	reading.text.slice((reading.words[phrase.first] as Word).start, (reading.words[phrase.last - 1] as Word).end).replace(/\s+/g, " ");

export const phraseKey = (reading: Reading, phrase: { readonly first: number; readonly last: number }): string =>
	reading.words
		.slice(phrase.first, phrase.last)
		.map((w) => w.norm)
		.filter((norm) => norm !== "the")
		.join(" ");

const isListed = (key: string): boolean => isOutletKey(key) || PUBLIC_BODIES.has(key) || KNOWN_FIRMS.has(key);

const ABOUT = wordSet("commission council committee conference center centre institute subcommittee convention");

/** No name with "and" in the list has more words. */
const MAX_JOINED_WORDS = 8;

/** "a b c" -> "a b c", "b c", "c": the ends of it that may be listed. */
function endsOf(key: string): string[] {
	const words = key.split(" ").slice(-MAX_JOINED_WORDS);
	return words.map((_, i) => words.slice(i).join(" "));
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
	return first;
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

function extend(reading: Reading, byStart: ReadonlyMap<number, Name>, name: Name): { first: number; last: number } {
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
	const verb = reading.words[last + 1];
	// "Tesbury’s said": the ending is part of a name that speaks
	if (isPossessive(reading.words[last]) && verb?.pos === "VERB" && SAYING.has(verb.norm)) return { first: from, last: last + 1 };
	return { first: from, last: endBeforeLetters(reading, from, last) ?? endOfTopics(reading, last) };
}

/** "a [CBS News] Battleground Tracker poll": the listed name that opens the name of a poll. */
function pollsterOf(reading: Reading, { first, last }: { first: number; last: number }): { first: number; last: number } | null {
	if (!pollPattern.test(reading.words[last]?.norm ?? "")) return null;
	for (let end = last - 1; end > first; end--) {
		if (!isListed(phraseKey(reading, { first, last: end }))) continue;
		const rest = phraseText(reading, { first: end, last });
		// "a Gallup Norway poll": a body of its own
		return parseCountry(rest) || PLACES.has(rest.toLowerCase()) ? { first, last } : { first, last: end };
	}
	return null;
}

/** "[Casey’s] Bar said": an owner belongs to a name that no list has; a place does not. */
function startWithOwner({ words }: Reading, first: number): number {
	const owner = words[first - 2];
	if (!isPossessive(words[first - 1]) || !owner?.capital) return first;
	return parseCountry(owner.text) !== null || PLACES.has(owner.norm) ? first : first - 2;
}

/** What the article as a whole says of its names. */
interface Known {
	readonly firms: ReadonlySet<string>;
	readonly spokenFor: ReadonlySet<string>;
	readonly acronyms: ReadonlySet<string>;
}

/** "the campaign group Earthward", "the ferry firm SeaBridge Express": the word before a name says that it is a body's. */
function isIntroduced({ words }: Reading, first: number): boolean {
	const [kind, name] = [words[first - 1], words[first]];
	if (!kind || kind.sentence !== name?.sentence) return false;
	if (kind.capital || kind.pos !== "NOUN") return false;
	return FIRM_NOUNS.has(kind.norm) || INTRODUCING.has(kind.norm);
}

/** Kinds of body that stand before a name of their own: not "the court Ruiz chose", "the city". */
const INTRODUCING = wordSet(
	"group charity union nonprofit regulator watchdog broadcaster newspaper magazine brokerage meatpacker bank lender supermarket utility consultancy pollster lobby institute think-tank agency network brand",
);

function judge(
	reading: Reading,
	name: Name,
	phrase: { first: number; last: number },
	{ firms, spokenFor, acronyms }: Known,
): BodyPhrase | null {
	const words = reading.words.slice(phrase.first, phrase.last);
	const key = phraseKey(reading, phrase);
	const single = words.length === 1;
	const text = phraseText(reading, phrase);
	const listed =
		isListed(key) ||
		(name.kind === "organization" &&
			isListed(
				reading.words
					.slice(name.first, name.last)
					.map((w) => w.norm)
					.join(" "),
			));
	if (PARTY_WORDS.has(key) && !listed) return null;
	const isAcronym = single && acronyms.has(key) && text === text.toUpperCase();
	const hasHead =
		!single &&
		words.some((w) => w.capital && isBodyHead(w.norm)) &&
		(name.kind === "organization" || words.length > name.last - name.runFirst);
	const headAlone =
		single && isBodyHead(key) && !NOT_BODIES.has(key) && words[0]?.pos === "PROPN" && reading.words[phrase.first - 1]?.norm === "the";
	// "Tesbury’s said", "the meatpacker Ferrolux"
	const isNamed = name.kind === "unknown" && (isPossessive(words.at(-1)) || isIntroduced(reading, phrase.first) || spokenFor.has(key));
	// "Health Service Executive", where the HSE speaks
	const isLongForm = words.length >= 3 && acronyms.has(words.map(({ norm }) => norm.charAt(0)).join(""));
	// "Perth-based Ferrolux Wind"
	const seat = reading.words[phrase.first - 1];
	const isSeated =
		seat?.sentence === words[0]?.sentence &&
		/-(?:based|listed|headquartered)$/.test(seat?.norm ?? "") &&
		!isGivenName(words[0]?.norm ?? "");
	const isJoined = words.some(({ text: own }) => own === "&");
	const sure =
		listed ||
		isNamed ||
		isJoined ||
		isLongForm ||
		isSeated ||
		isLettered(reading.words, phrase) ||
		isAcronym ||
		hasHead ||
		headAlone ||
		(parseCountry(text) !== null && /union|nations/.test(key));
	const firm = firms.has(key) || FIRM_NOUNS.has(reading.words[phrase.first - 1]?.norm ?? "");
	if (sure) return { ...phrase, headline: name.headline, sure, firm };
	if (firms.has(key) && (name.kind === "unknown" || name.kind === "thing"))
		return { ...phrase, headline: name.headline, sure: true, firm: true };
	// "Delegates said": a plural that only opens the sentence
	const common =
		single &&
		(parsePluralRole(key) !== null || UNNAMED_NOUNS.has(singular(key)) || PLURAL_WORDS.has(key) || reading.document.small.has(key));
	// "The Frenchman said"
	const national = single && isNational(key);
	// "Woods continued": a family name in which the tagger sees a person is nobody's firm
	const family = single && SURNAMES.has(key) && isTaggedPerson(reading.tags, words[0]);
	const asker = pollsterOf(reading, phrase);
	if (asker) return { ...asker, headline: name.headline, sure: true };
	// "Audit Scotland said"
	const isOfCountry = name.kind === "thing" && !single && parseCountry(words.at(-1)?.text ?? "") !== null && parseCountry(text) === null;
	const mayBe =
		(name.kind === "unknown" || isOfCountry) && !NOT_BODIES.has(key) && !name.headline && !name.titled && !common && !family && !national;
	const isHeard =
		speaks(reading, phrase.first, phrase.last) || (isTaggedBody(reading.tags, words) && isTaggedSource(reading, phrase.first, phrase.last));
	return mayBe && isHeard ? { ...phrase, first: startWithOwner(reading, phrase.first), headline: false, sure: false } : null;
}

/** "Poll Shows Harbor Bump": in a headline every word has a capital, so only what our lists or the text beneath know is a body there. */
function withoutHeadlines(reading: Reading, found: readonly BodyPhrase[]): BodyPhrase[] {
	const below = new Set(found.filter((b) => !b.headline).map((b) => phraseKey(reading, b)));
	return found.filter((b) => !b.headline || below.has(phraseKey(reading, b)) || isListed(phraseKey(reading, b)));
}

/** "Patriot" for Patriot Coal: the first word of a firm's name, where it stands alone. */
function withFirstWords(reading: Reading, found: readonly BodyPhrase[], taken: ReadonlySet<number>): BodyPhrase[] {
	const firsts = new Set(
		found
			.filter((b) => b.last - b.first > 1 && isFirm(phraseKey(reading, b), b.firm === true))
			.map((b) => (reading.words[b.first] as Word).norm),
	);
	const known = new Set(found.map((b) => b.first));
	const alone = reading.names.flatMap((name): BodyPhrase[] => {
		const word = reading.words[name.first] as Word;
		const one = name.last - name.runFirst === 1 && name.kind === "unknown" && !name.headline && !name.titled;
		return one && firsts.has(word.norm) && !known.has(name.first) && !taken.has(name.first) && !reading.document.small.has(word.norm)
			? [{ first: name.first, last: name.last, headline: false, sure: true, firm: true }]
			: [];
	});
	return alone.length > 0 ? [...found, ...alone].sort((a, b) => a.first - b.first) : [...found];
}

/** "Northgrove Living": a name that no list has, of two words, whose first is a body's that speaks elsewhere. */
function withFullNames(reading: Reading, found: readonly BodyPhrase[], taken: ReadonlySet<number>): BodyPhrase[] {
	const short = new Set(found.filter((b) => !b.sure && b.last - b.first === 1).map((b) => phraseKey(reading, b)));
	const known = new Set(found.map((b) => b.first));
	const full = reading.names.flatMap((name): BodyPhrase[] => {
		const isFull = name.kind === "unknown" && name.last - name.runFirst === 2 && name.first === name.runFirst && !name.headline;
		const isFree = !known.has(name.first) && !taken.has(name.first);
		return isFull && isFree && short.has((reading.words[name.first] as Word).norm)
			? [{ first: name.first, last: name.last, headline: false, sure: false }]
			: [];
	});
	return full.length > 0 ? [...found, ...full].sort((a, b) => a.first - b.first) : [...found];
}

/** All bodies' names in text order. `taken` are the words of persons' names. */
export function findBodyPhrases(reading: Reading, taken: ReadonlySet<number>): BodyPhrase[] {
	const byStart = new Map(reading.names.map((n) => [n.runFirst, n]));
	const known: Known = {
		firms: findFirmKeys(reading, taken),
		spokenFor: findSpokenForKeys(reading, taken),
		acronyms: findAcronyms(reading),
	};
	const found: BodyPhrase[] = [];
	let end = 0;
	for (const name of reading.names) {
		if (name.runFirst < end || name.kind === "person" || taken.has(name.first)) continue;
		const phrase = extend(reading, byStart, name);
		const body = judge(reading, name, phrase, known);
		if (!body) continue;
		found.push(body);
		end = body.last;
	}
	return withFullNames(reading, withFirstWords(reading, withoutHeadlines(reading, found), taken), taken);
}
