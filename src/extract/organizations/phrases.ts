/**
 * Capitalised names -> whole names of bodies: "Ministry | of | National Defence", "Center | for | Safe and Open Seas". Tells which words are a body's
 * name; persons' names and bare places are left alone.
 */

import { isBodyHead, isExchange, KNOWN_FIRMS, NOT_BODIES, PUBLIC_BODIES } from "../lexicon/bodies.ts";
import { isNational, PARTY_WORDS, parseCountry } from "../lexicon/nations.ts";
import { isOutletKey, OUTLETS_BY_CASE } from "../lexicon/outlets.ts";
import { PLACES } from "../lexicon/places.ts";
import { FIRM_NOUNS, PLURAL_WORDS, UNNAMED_NOUNS } from "../lexicon/source-nouns.ts";
import { SURNAMES } from "../lexicon/surnames.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { isLettered } from "../names/judge.ts";
import type { Name, Reading } from "../names/names.ts";
import { parsePluralRole } from "../names/roles.ts";
import { isGivenName } from "../names/runs.ts";
import { isTaggedBody, isTaggedPerson } from "../names/tagged.ts";
import { isPossessive, type Word } from "../names/words.ts";
import { singular } from "../singular.ts";
import { findAcronyms } from "./acronyms.ts";
import { findFirmKeys, findSpokenForKeys } from "./firms.ts";
import { isFirm } from "./kinds.ts";
import { initials, phraseKey, phraseText } from "./phrase-text.ts";
import { pollPattern, speaks } from "./speaks.ts";
import { isTaggedSource } from "./tagged-sources.ts";
import { wholeName } from "./whole-names.ts";

/** Persons by their trade: catches "arbitrageurs", "geologists", "technicians"; not "rangers", a team. */
const tradesPattern = /(?:eurs|ologists|icians|ivists|graphers)$/;

/** The letters of the bodies' names of two words and more: "hsa" of Harbor Safety Agency. */
const lettersOf = (reading: Reading): ReadonlySet<string> =>
	new Set(
		reading.names
			.filter(({ kind, first, last }) => kind === "organization" && last - first > 2)
			.flatMap((name) => initials(phraseKey(reading, name))),
	);

/** What a name of several words begins with before its "of": "church" of the Church of the Sea. */
const openingsOf = ({ names, words }: Reading): ReadonlySet<string> =>
	new Set(
		names
			.filter(({ runFirst, last }) => last - runFirst === 1 && words[last]?.norm === "of")
			.map(({ runFirst }) => (words[runFirst] as Word).norm),
	);

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

const isListed = (key: string): boolean => isOutletKey(key) || PUBLIC_BODIES.has(key) || KNOWN_FIRMS.has(key);

/** Words of a firm's kind behind its name. */
const firmEndings = wordSet(
	"market markets stores group holdings corp corporation inc company motors airlines energy technologies entertainment",
);

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
	readonly letters: ReadonlySet<string>;
	readonly openings: ReadonlySet<string>;
}

/** "the campaign group Earthward", "the ferry firm SeaBridge Express": the word before a name says that it is a body's. */
function isIntroduced({ words }: Reading, first: number): boolean {
	const [kind, name] = [words[first - 1], words[first]];
	if (!kind || kind.capital || kind.pos !== "NOUN" || kind.sentence !== name?.sentence) return false;
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
	{ firms, spokenFor, acronyms, letters, openings }: Known,
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
	// "Whole Foods Market", where the list has "Whole Foods"
	const isExtended =
		firmEndings.has(words.at(-1)?.norm ?? "") &&
		isListed(
			words
				.slice(0, -1)
				.map(({ norm }) => norm)
				.join(" "),
		);
	if (PARTY_WORDS.has(key) && !listed) return null;
	// "Kestrel Inc (NASDAQ: KSL)": where its shares are traded
	if (isExchange(key) && reading.words[phrase.first - 1]?.text === "(" && reading.words[phrase.last]?.text === ":") return null;
	const isAcronym = single && (acronyms.has(key) || (key.length > 2 && letters.has(key))) && text === text.toUpperCase();
	const hasHead =
		!single &&
		(name.kind === "organization" || (words.length > name.last - name.runFirst && words.some((w) => w.capital && isBodyHead(w.norm))));
	const headAlone =
		single &&
		isBodyHead(key) &&
		!NOT_BODIES.has(key) &&
		(words[0]?.pos === "PROPN" || openings.has(key)) &&
		reading.words[phrase.first - 1]?.norm === "the";
	// "Tesbury’s said", "the meatpacker Ferrolux"
	const isNamed =
		(name.kind === "unknown" && (isPossessive(words.at(-1)) || isIntroduced(reading, phrase.first) || spokenFor.has(key))) ||
		(name.kind === "thing" && !single && isIntroduced(reading, phrase.first));
	// "Harbor Wire Service", where HWS stands in brackets or alone
	const isLongForm = words.length >= 3 && acronyms.has(words.map(({ norm }) => norm.charAt(0)).join(""));
	// "Perth-based Ferrolux Wind"
	const seat = reading.words[phrase.first - 1];
	const isSeated =
		seat?.sentence === words[0]?.sentence &&
		/-(?:based|listed|headquartered)$/.test(seat?.norm ?? "") &&
		!isGivenName(words[0]?.norm ?? "");
	// "Deadline reports": a word of other uses that is a paper's name too
	const isPaper =
		single && OUTLETS_BY_CASE.includes(text) && /^(?:report(?:s|ed)|said|says|wrote|writes)$/.test(reading.words[phrase.last]?.norm ?? "");
	const isJoined = words.some(({ text: own }) => own === "&");
	const sure =
		listed ||
		isExtended ||
		isNamed ||
		isJoined ||
		isPaper ||
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
		(parsePluralRole(key) !== null ||
			UNNAMED_NOUNS.has(singular(key)) ||
			PLURAL_WORDS.has(key) ||
			reading.document.small.has(key) ||
			(tradesPattern.test(key) && reading.words[phrase.first - 1]?.sentence !== words[0]?.sentence));
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

/** The bodies found, with the names elsewhere that `bodyOf` takes for one as well: no person's, no headline's, none that is found already. In text order. */
function withNames(
	reading: Reading,
	found: readonly BodyPhrase[],
	taken: ReadonlySet<number>,
	bodyOf: (name: Name) => BodyPhrase | null,
): readonly BodyPhrase[] {
	const known = new Set(found.map((b) => b.first));
	const more = reading.names.flatMap((name): BodyPhrase[] => {
		const body = name.headline || taken.has(name.first) ? null : bodyOf(name);
		return body && !known.has(body.first) ? [body] : [];
	});
	return more.length > 0 ? [...found, ...more].sort((a, b) => a.first - b.first) : found;
}

/** A name that no list has, with nothing before it that reads as a title. */
const unsureBody = ({ kind, first, last, runFirst }: Name): BodyPhrase | null =>
	kind === "unknown" && first === runFirst ? { first, last, headline: false, sure: false } : null;

/** No firm's name has more words that stand for it alone. */
const MAX_FIRST_WORDS = 4;

/** "Patriot" for Patriot Coal, "Harbor Terminal" for Harbor Terminal Systems: the first words of a firm's name, where they stand alone. */
function withFirstWords(reading: Reading, found: readonly BodyPhrase[], taken: ReadonlySet<number>): readonly BodyPhrase[] {
	const firms = found.filter((b) => b.last - b.first > 1 && isFirm(phraseKey(reading, b), b.firm === true));
	const firsts = new Set(
		firms.flatMap(({ first, last }) =>
			Array.from({ length: Math.min(last - first - 1, MAX_FIRST_WORDS) }, (_, n) => phraseKey(reading, { first, last: first + n + 1 })),
		),
	);
	return withNames(reading, found, taken, ({ kind, first, last, runFirst, titled }) => {
		const phrase = { first: runFirst, last };
		const isOne = last - runFirst === 1;
		const isEveryday = isOne && (titled || reading.document.small.has((reading.words[first] as Word).norm));
		return (kind === "unknown" || !isOne) && !isEveryday && firsts.has(phraseKey(reading, phrase))
			? { ...phrase, headline: false, sure: true, firm: true }
			: null;
	});
}

/** "Northgrove Living": a name that no list has, of two words, whose first is a body's that speaks elsewhere. */
function withFullNames(reading: Reading, found: readonly BodyPhrase[], taken: ReadonlySet<number>): readonly BodyPhrase[] {
	const short = new Set(found.filter((b) => !b.sure && b.last - b.first === 1).map((b) => phraseKey(reading, b)));
	return withNames(reading, found, taken, (name) =>
		name.last - name.first === 2 && short.has((reading.words[name.first] as Word).norm) ? unsureBody(name) : null,
	);
}

/** A name that no list has and that speaks somewhere: the same body wherever else it stands. */
function withSameNames(reading: Reading, found: readonly BodyPhrase[], taken: ReadonlySet<number>): readonly BodyPhrase[] {
	const keys = new Set(found.filter((b) => !b.sure).map((b) => phraseKey(reading, b)));
	return withNames(reading, found, taken, (name) => (!name.titled && keys.has(phraseKey(reading, name)) ? unsureBody(name) : null));
}

/** All bodies' names in text order. `taken` are the words of persons' names. */
export function findBodyPhrases(reading: Reading, taken: ReadonlySet<number>): readonly BodyPhrase[] {
	const byStart = new Map(reading.names.map((n) => [n.runFirst, n]));
	const known: Known = {
		firms: findFirmKeys(reading, taken),
		spokenFor: findSpokenForKeys(reading, taken),
		acronyms: findAcronyms(reading),
		letters: lettersOf(reading),
		openings: openingsOf(reading),
	};
	const found: BodyPhrase[] = [];
	let end = 0;
	for (const name of reading.names) {
		if (name.runFirst < end || name.kind === "person" || taken.has(name.first)) continue;
		const phrase = wholeName(reading, byStart, name);
		const body = judge(reading, name, phrase, known);
		if (!body) continue;
		// "the Foundry and Dockers’ Union": what stood before is a part of it
		while ((found.at(-1)?.last ?? 0) > body.first) found.pop();
		found.push(body);
		end = body.last;
	}
	const added = withFullNames(reading, withFirstWords(reading, withoutHeadlines(reading, found), taken), taken);
	return withSameNames(reading, added, taken);
}
