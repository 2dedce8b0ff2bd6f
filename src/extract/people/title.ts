/**
 * A noun phrase with a role noun -> office and body: "the liberal opposition Democratic Party leader", "senior adviser with the Center for Safe
 * Seas". Refuses phrases whose head is no role. Country, body and office come apart; "former" is told, not kept in the text.
 */
import { isBodyHead, NOT_BODIES } from "../lexicon/bodies.ts";
import { isHonorific } from "../lexicon/honorifics.ts";
import { PARTY_WORDS, parseCountry } from "../lexicon/nations.ts";
import { isExpertNoun, OTHER_NOUNS, RELATION_NOUNS, TIME_MODIFIERS, TITLE_MODIFIERS, TITLE_PHRASES } from "../lexicon/roles.ts";
import type { Reading } from "../names/names.ts";
import { withoutTimePrefix } from "../names/roles.ts";
import { isPossessive, type Word } from "../names/words.ts";
import { isOfficeHead } from "./kind.ts";
import { DETERMINERS, endOfFront, isPlace, type Phrase, SMALL_BODIES, textOf } from "./phrase.ts";
import { bodyBefore, genericPattern, interjectionPattern, isBodyCapital } from "./title-body.ts";
import { isStaff, readTail } from "./title-tail.ts";

export interface Office extends Phrase {
	/** Null where the role is a relation ("his wife") or a mere form. */
	readonly jobTitle: string | null;
	readonly affiliation: string | null;
	/** Where the body stands; null where it is not named here. */
	readonly bodyAt: Phrase | null;
	readonly former: boolean;
	/** The role noun that heads the title: "spokesman", "secretary of state". */
	readonly head: string;
}

/** Behind the head these still are the title: "professor emeritus", "president elect". */
const isAfterthought = (word: Word): boolean =>
	/^(?:emeritus|emerita|elect|designate|general|laureate|there|here)$/.test(word.norm) || !/^(?:NOUN|PROPN|NUM)$/.test(word.pos);

/** The role noun that ends the front: not the owner in "Sheriff’s Department", nor the colour in "a senator friend". */
function headOf(reading: Reading, front: Phrase): number {
	for (let i = front.last - 1; i >= front.first; i--) {
		if (!reading.roles[i]) continue;
		const behind = reading.words.slice(i + 1, front.last);
		const joined = behind.findIndex((w) => /^(?:and|&|or)$/.test(w.norm));
		return (joined < 0 ? behind : behind.slice(0, joined)).every((w) => isAfterthought(w) && !isPossessive(w)) ? i : -1;
	}
	return -1;
}

/** "State Department [of Health] information officer": a body's name goes on behind "of". */
function isInsideBody({ words, roles }: Reading, i: number): boolean {
	const of = /^(?:of|for)$/.test(words[i]?.norm ?? "") ? i : i - 1;
	const [head, next] = [words[of - 1], words[of + 1]];
	if (!/^(?:of|for)$/.test(words[of]?.norm ?? "") || roles[of] !== null) return false;
	return head?.capital === true && isBodyHead(head.norm) && next?.capital === true && roles[of - 1] === null;
}

/** A trade, a sport, a science: no office of a state. */
const isWork = (role: string | null | undefined): boolean =>
	!!role && (OTHER_NOUNS.has(role) || isExpertNoun(role) || TITLE_PHRASES.has(role)) && !isOfficeHead(role);

const industryPattern =
	/^(?:energy|oil|health|healthcare|education|finance|financial|technology|science|sports|mining|petroleum|water|media|transport|investment|housing|research|communications|business|tourism|digital|railways|aviation|foods?|home|union|international)$/;
const firmHeadPattern =
	/^(?:ceo|cfo|coo|cto|chief executive|chief executive officer|chief financial officer|chief operating officer|founder|co-founder|owner|co-owner)$/;
const policePattern =
	/^(?:sgt|lt|capt|det|cpl|officer|sergeant|lieutenant|captain|detective|corporal|deputy|trooper|constable|superintendent|supt|inspector|insp)\b/;

/** Offices of a city's own: an Alder [City Manager]. Catches "manager", "councilwoman"; not "mayor", whose city has the word in its name. */
const cityOfficePattern = /^(?:manager|attorney|clerk|administrator|council|commissioner|auditor|solicitor|treasurer|engineer|planner)/;

/** "Alder [County] sheriff", "Alder [City] Mayor", "Ferrolux [Energy] CEO", "Alder [Police] Sgt.": behind a name these end the body's, whatever they are elsewhere. */
const endsBody = (norm: string, role: string): boolean =>
	/^(?:county|parish|township|borough)$/.test(norm) ||
	(norm === "city" && !cityOfficePattern.test(role)) ||
	(norm === "police" && policePattern.test(role)) ||
	(industryPattern.test(norm) && firmHeadPattern.test(role));

/** Does the word belong to the title rather than to the body before it? */
function isTitleWord(reading: Reading, i: number, head: number): boolean {
	const word = reading.words[i] as Word;
	// "the gracious welcome billionaire Peter Dahl hoped for": no office that words before it could tell more of
	if (isPossessive(word) || word.text === ")" || /^[bm]illionaires?$/.test((reading.words[head] as Word).norm)) return false;
	const role = reading.roles[i];
	// "running [mate] Gov. Ana Ruiz": whose she is, not what
	if (role !== null && role !== undefined) return !RELATION_NOUNS.has(role) || i === head;
	if (isInsideBody(reading, i)) return false;
	const norm = withoutTimePrefix(word.norm);
	if (norm === "independent") return true;
	if (PARTY_WORDS.has(norm)) return /minister|secretary/.test((reading.words[head] as Word).norm);
	// A U.S. Attorney is no country's attorney
	if (/^u\.?s\.?$/.test(norm)) return reading.roles[i + 1] === "attorney" && i + 1 === head;
	if (parseCountry(word.text)) return false;
	// "[Alder State] quarterback"; not "Alder [State Treasurer]"
	if (norm === "state" && word.capital && reading.words[i - 1]?.capital && isWork(reading.roles[head])) return false;
	if (word.capital && reading.words[i - 1]?.capital && endsBody(norm, reading.roles[head] as string)) return false;
	// "[ICU] specialist": letters that are no body
	if (isWork(reading.roles[head]) && word.text === word.text.toUpperCase() && NOT_BODIES.has(norm) && norm.length > 2) return true;
	if (word.text === "-" || word.norm === "and" || word.text === "&" || word.text === "/") return true;
	const owned = reading.words[i - 1]?.capital || isPossessive(reading.words[i - 1]);
	if (SMALL_BODIES.has(norm) && owned && (norm === "campaign" || !TITLE_MODIFIERS.has(norm))) return false;
	return !isBodyCapital(reading, i) || TITLE_MODIFIERS.has(norm);
}

function titleStart(reading: Reading, front: Phrase, head: number): number {
	let i = head;
	while (i > front.first && isTitleWord(reading, i - 1, head)) i--;
	// "inquiry former Secretary of State": what somebody was begins anew at "former"
	for (let k = head - 1; k > i; k--) {
		if (/^(?:former|ex)$/.test((reading.words[k] as Word).norm) && !/^(?:and|,)$/.test((reading.words[k - 1] as Word).norm)) return k;
	}
	return i;
}

const STACKED = new Set(["sen.", "rep.", "gov.", "sen", "rep", "gov", "del."]);

/** "committee chairman [Rep.]", "police spokesman [Lt.]": a form of address behind another role is none of the title. */
function endOfTitle(reading: Reading, start: number, head: number): number {
	const before = head > start ? reading.roles[head - 1] : null;
	if (!before || RELATION_NOUNS.has(before) || /^lt|^lieutenant/.test(before)) return head;
	return STACKED.has(reading.roles[head] as string) || isRankBehind(reading, head) ? head - 1 : head;
}

/** "spokesman [Lt.]", "officer [Superintendent]": a rank with a capital behind a role in small letters; not "police Chief". */
const isRankBehind = (reading: Reading, head: number): boolean =>
	rankPattern.test(reading.roles[head] as string) &&
	(reading.words[head] as Word).capital &&
	reading.words[head - 1]?.capital === false &&
	!!reading.roles[head - 1];

const rankPattern =
	/^(?:sgt|sergeant|lt|lieutenant|capt|captain|cpl|corporal|maj|major|col|colonel|gen|general|adm|admiral|supt|superintendent|insp|inspector|det|detective|officer|deputy|trooper|constable|cmdr|commander)\.?$|^(?:det|detective|chief|master|lieutenant|lt) /;

const epithetPattern = /^(?:\p{Ll}+(?:-\p{Ll}+){2,}|[\p{Ll}\d]+-(?:term|time|year-old))$/u; // "a never-say-die governor", "a two-term governor"; not "vice-chair"

function titleText(reading: Reading, first: number, last: number): { title: string; former: boolean } {
	let start = first;
	let former = false;
	for (; start < last - 1; start++) {
		const word = reading.words[start] as Word;
		const isTime = TIME_MODIFIERS.has(word.norm);
		if (
			isTime &&
			/^(?:former|then|ex|late|previous|one-time|onetime|formerly|previously|once|fired|ousted|sacked|deposed)$/.test(word.norm)
		)
			former ||= word.norm !== "late" && word.norm !== "then";
		const epithet = epithetPattern.test(word.text) || interjectionPattern.test(word.norm);
		if (!isTime && !epithet && !DETERMINERS.has(word.norm) && word.text !== "-" && word.norm !== "and" && word.text !== ",") break;
	}
	let end = last;
	while (end - start > 1 && /^(?:and|or|&|,)$/.test((reading.words[end - 1] as Word).norm)) end--;
	const raw = textOf(reading, start, end);
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

interface Belonging {
	readonly name: string;
	readonly at: Phrase;
}

const isHome = (reading: Reading, place: Phrase): boolean => reading.words[place.first - 1]?.norm === "from" && isPlace(reading, place);

function bodyOf(reading: Reading, role: string, before: Phrase | null, bodies: readonly Phrase[], owner: Phrase | null): Belonging | null {
	const staff = isStaff(role);
	const [nearest, outer] = [bodies[0], bodies.at(-1)];
	const own = [before, owner].find((phrase) => phrase !== null && (staff || !isPersonName(reading, phrase)));
	// "an RNC committeeman from Oregon": where somebody is from, and not whose
	const home = own && nearest === outer && nearest && isHome(reading, nearest) && !isPlace(reading, own);
	if (nearest && outer && !(home && !PARTY_WORDS.has((reading.words[own.first] as Word).norm)))
		return { name: bodies.map((b) => textOf(reading, b.first, b.last)).join(", "), at: { first: nearest.first, last: outer.last } };
	return own ? { name: textOf(reading, own.first, own.last), at: own } : null;
}

/** "Senators" -> "Senator", "Sens." -> "Sen.", "spokesmen" -> "spokesman": one of several who share a title. */
function singular(title: string, role: string): string {
	const lower = title.toLowerCase();
	if (lower.endsWith(`${role}s`)) return title.slice(0, -1);
	if (role.endsWith("man") && lower.endsWith(`${role.slice(0, -2)}en`)) return `${title.slice(0, -2)}an`;
	if (role.endsWith("y") && lower.endsWith(`${role.slice(0, -1)}ies`)) return `${title.slice(0, -3)}y`;
	return role.endsWith(".") && lower.endsWith(`${role.slice(0, -1)}s.`) ? `${title.slice(0, -2)}.` : title;
}

/** Where a second role of its own begins: "CEO of Ferrolux and [a member of the Harbor Board]"; -1 where the roles share their body. */
function secondRole(reading: Reading, phrase: Phrase): number {
	let tailed = false;
	for (let i = phrase.first + 1; i < phrase.last - 1; i++) {
		const { norm } = reading.words[i] as Word;
		if (endOfFront(reading, { first: phrase.first, last: i }) < i) tailed = true;
		const next = reading.words[i + 1] as Word;
		// "the governor and Harbor Agency administrator"; not "professor of Law and Safety"
		const behindRole = reading.roles[i - 1] !== null && !(reading.words[i - 1] as Word).capital && reading.roles[i + 1] === null;
		if ((norm !== "and" && norm !== "&") || (next.capital && !behindRole)) continue;
		const opens = /^(?:a|an|the|now|current|currently|formerly)$/.test(next.norm);
		const first = /^(?:now|current|currently|formerly)$/.test(next.norm) ? i + 2 : i + 1;
		const head = headOf(reading, { first, last: endOfFront(reading, { first, last: phrase.last }) });
		const leads = reading.roles.slice(phrase.first, i).some(Boolean) && head >= 0;
		const plain = leads && !reading.words.slice(first, head).some((w) => /^(?:and|&)$/.test(w.norm));
		if (plain && (opens || (norm === "and" && (tailed || next.capital)))) return i;
	}
	return -1;
}

/** "a man of 40", "his partner"; "a partner at Ferrolux" is one. */
const isNoOffice = (role: string, bodies: readonly Phrase[]): boolean =>
	/^(?:man|woman|boy|girl)$/.test(role) || (RELATION_NOUNS.has(role) && !(OTHER_NOUNS.has(role) && bodies.length > 0));

const isBetter = (office: Office, than: Office): boolean =>
	(than.former && !office.former && office.affiliation !== null) ||
	(!than.affiliation && office.affiliation !== null && (!office.former || than.former));

/** "a [China] scholar at the Clearwater Institute": what is studied; not "a Chinese scholar". */
const isCountryName = (reading: Reading, { first, last }: Phrase): boolean =>
	parseCountry(textOf(reading, first, last)) === textOf(reading, first, last);

/** Office and body of a phrase; null where its head is no role noun. */
export function parseOffice(reading: Reading, phrase: Phrase): Office | null {
	const and = secondRole(reading, phrase);
	if (and < 0) return parseOne(reading, phrase);
	const one = parseOne(reading, { first: phrase.first, last: and });
	const other = parseOffice(reading, { first: and + 1, last: phrase.last });
	if (!one?.jobTitle || !other) return other ?? one;
	// "a campaign aide and now director of the Harbor Institute"
	const opening = reading.words[and + 1]?.norm ?? "";
	if (/^(?:now|currently|current)$/.test(opening) && other.affiliation) return other;
	// "the former governor and Harbor Agency administrator" is neither any more
	const both = one.former && !/^(?:a|an|the|now|currently|current)$/.test(opening);
	const second = both ? { ...other, former: true } : other;
	return isBetter(second, one) ? second : one;
}

const employedPattern = /^(?:working|serving|teaching|reporting)$/; // "a pollster working for Ferrolux" is the firm's

/** "an official [overseeing the region]", "a lawyer [representing Ruiz]": what somebody does behind the role ends the title. */
function withoutDeed(reading: Reading, phrase: Phrase): Phrase {
	for (let i = phrase.first + 1; i < phrase.last; i++) {
		const { pos, norm, capital } = reading.words[i] as Word;
		if (pos === "VERB" && norm.endsWith("ing") && !employedPattern.test(norm) && !capital && reading.roles[i - 1])
			return { first: phrase.first, last: i };
	}
	return phrase;
}

/** "Ana Ruiz, money and a golden star": something else stands before the role, and the role is none of hers. */
const isOneOfThings = ({ words, roles }: Reading, first: number, head: number): boolean =>
	words.slice(first, head).some((w, k) => w.norm === "and" && k > 0 && /^(?:an?|the)$/.test(words[first + k + 1]?.norm ?? "")) &&
	!roles.slice(first, head).some(Boolean);

/** "a [New York City-based] activist": where somebody works is neither title nor body. */
function behindBased({ words }: Reading, first: number, head: number): number {
	for (let i = head - 1; i >= first; i--) if (/-based$/.test((words[i] as Word).norm)) return i + 1;
	return first;
}

function parseOne(reading: Reading, whole: Phrase): Office | null {
	const phrase = withoutDeed(reading, whole);
	const opening = { first: phrase.first, last: endOfFront(reading, phrase) };
	const head = headOf(reading, opening);
	const front = { first: behindBased(reading, opening.first, head), last: opening.last };
	if (head < 0 || isOneOfThings(reading, front.first, head)) return null;
	const role = reading.roles[isRankBehind(reading, head) ? head - 1 : head] as string;
	const start = titleStart(reading, front, head);
	const before = bodyBefore(reading, front.first, start, role);
	// "the state’s [campaign] chairman": a kind of body that names none is the title's
	const bare = !before && start > front.first && SMALL_BODIES.has((reading.words[start - 1] as Word).norm);
	const school =
		bare && start - 1 > front.first && genericPattern.test(`${reading.words[start - 2]?.norm} ${reading.words[start - 1]?.norm}`);
	// "White House [Russia] adviser": a country behind a body's name is the title's
	const country = before?.last === start - 1 && parseCountry((reading.words[start - 1] as Word).text) !== null;
	const kind = country ? 1 : school ? 2 : bare ? 1 : 0;
	const { titleEnd, bodies } = readTail(reading, head, phrase);
	const end = endOfTitle(reading, start, head);
	const topic = before && bodies.length > 0 && isCountryName(reading, before) ? start - before.first : 0;
	const { title, former } = titleText(reading, start - Math.max(kind, topic), end < head ? end + 1 : titleEnd);
	const formerBefore = reading.words.slice(front.first, start).some((w) => w.norm === "former" || w.norm.startsWith("ex-"));
	// "[London]’s newly elected Muslim mayor"
	const owner = possessorIn(reading, head + 1, titleEnd) ?? (before ? null : possessorIn(reading, front.first, head));
	// "a supporter of Roe": a cause is no body
	const body = role === "supporter" ? null : bodyOf(reading, role, before, bodies, owner);
	return {
		first: whole.first,
		last: whole.last,
		jobTitle: isNoOffice(role, bodies) ? null : singular(title, role),
		affiliation: body ? (parseCountry(body.name) ?? body.name) : null,
		bodyAt: body?.at ?? null,
		former: former || formerBefore,
		head: role,
	};
}
