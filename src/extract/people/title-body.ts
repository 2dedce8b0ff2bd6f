/** The body's name in a title: what stands before the role noun ("veteran [White House] adviser"), or behind a preposition ("at [Clearwater University]"). */
import { isBodyHead } from "../lexicon/bodies.ts";
import { TIME_WORDS } from "../lexicon/capitals.ts";
import { isHonorific } from "../lexicon/honorifics.ts";
import { PARTY_WORDS, POLITICAL_WORDS, parseCountry } from "../lexicon/nations.ts";
import { isExpertNoun, JOURNALIST_NOUNS, OTHER_NOUNS, TIME_MODIFIERS } from "../lexicon/roles.ts";
import type { Reading } from "../names/names.ts";
import { isPossessive, type Word } from "../names/words.ts";
import { DETERMINERS, isPlace, type Phrase, SMALL_BODIES } from "./phrase.ts";

const participlePattern = /-(?:[a-z]+(?:ed|ing)|born|bred|elect|time|era)$/; // catches "Prize-winning", "Oslo-born"; not "Al-Rashed"
const fieldPattern = /(?:^law|^history|^politics|^journalism|^music|^art|^drama|science|ology|onomics|istry|ics)$/; // "Neuroscience graduate"; not "Harbor graduate"

/** "Poultry magnate Bo Lind": before a trade the word that opens the sentence is a firm's name only where the article has it with a capital elsewhere. */
function isTrade(reading: Reading, i: number): boolean {
	const role = reading.roles[i + 1];
	if (!role || !OTHER_NOUNS.has(role) || /^(?:ceo|cfo|coo|cto|founder|co-founder|chief executive|owner|executive)$/.test(role))
		return false;
	return !reading.document.inside.has((reading.words[i] as Word).norm);
}

/** Said before an address: "[Well] Senator Dahl"; not "New". */
export const interjectionPattern =
	/^(?:well|yes|no|oh|ok|okay|hey|dear|hello|hi|sorry|thanks|thank|please|congratulations|welcome|goodbye)$/;

/** Capitals that name a body: not "Nobel Prize-winning", nor the capital that only opens a sentence ("Real estate mogul"). */
export function isBodyCapital(reading: Reading, i: number): boolean {
	const word = reading.words[i] as Word;
	// "the Mexican-American judge": where somebody's family is from
	if (word.text.includes("-") && parseCountry(word.text) === null && parseCountry(word.text.slice(word.text.lastIndexOf("-") + 1)))
		return false;
	if (interjectionPattern.test(word.norm) && reading.words[i - 1]?.sentence !== word.sentence) return false;
	if (!word.capital || participlePattern.test(word.text) || participlePattern.test(reading.words[i + 1]?.text ?? "")) return false;
	const opens =
		(reading.words[i - 1]?.sentence !== word.sentence || /^[~•*·|>]$/.test(reading.words[i - 1]?.text ?? "")) &&
		reading.words[i + 1]?.capital !== true &&
		!isPossessive(reading.words[i + 1]);
	// "News industry analyst": a kind of body that colours the noun behind it
	const next = reading.words[i + 1];
	if (opens && isBodyHead(word.norm) && next?.pos === "NOUN" && !next.capital && !reading.roles[i + 1]) return false;
	if (!opens || parseCountry(word.text) || (isBodyHead(word.norm) && !isTrade(reading, i)) || word.text === word.text.toUpperCase())
		return true;
	if (fieldPattern.test(word.norm) || isTrade(reading, i)) return false;
	return word.pos !== "ADJ" && word.pos !== "ADV" && word.pos !== "NOUN" && word.pos !== "VERB";
}

const countPattern = /^(?:two|three|four|five|six|seven|eight|nine|ten|both|several|some|all)$/; // "Two prison officers"; not "second"

/** Words before a body's name that are none of it: "the former", "Mr."; "New" of "New Jersey" is. */
function isBefore(reading: Reading, i: number): boolean {
	const { norm, capital } = reading.words[i] as Word;
	// "New Harbor Media investor": a capital inside the sentence
	const inside = reading.words[i - 1]?.sentence === reading.words[i]?.sentence && reading.words[i + 1]?.capital === true;
	if (norm === "new" && capital && (inside || isPlace(reading, { first: i, last: i + 2 }))) return false;
	return (
		(isHonorific(norm) && !/^st\.?$/.test(norm)) ||
		countPattern.test(norm) ||
		DETERMINERS.has(norm) ||
		TIME_MODIFIERS.has(norm) ||
		norm === "retired"
	);
}

/** Offices that are a place's and no party's: in "Republican Ohio Gov." the party only colours it. Catches "gov.", "senator"; not "chairman". */
const placeOfficePattern = /^(?:gov|sen|rep|congress|mayor|secretary|president|attorney|judge|speaker|lieutenant|assembly|council)/;

/** Held for the state and not for a party: of a "Republican Secretary of State" the party is not the body. Catches "secretary of state"; not "senator". */
const stateOfficePattern = /^(?:gov|mayor|secretary|attorney|judge|justice|commissioner|superintendent|sheriff|prosecutor|ambassador)/;

/** "[Republican] Indiana governor", "Kentucky [GOP] governor": the party goes where a place or a body stands too. */
function withoutParty(reading: Reading, { first, last }: Phrase, role: string): Phrase | null {
	// "[Lib Dem] leader" is one name
	const isParty = (i: number) =>
		PARTY_WORDS.has((reading.words[i] as Word).norm) && (reading.words[i] as Word).norm !== "lib" && reading.words[i - 1]?.norm !== "lib";
	const ending = (reading.words[last - 1] as Word).norm;
	let [start, end] = [first, last];
	const ofParty = /^(?:party|committee|caucus|conference|convention|campaign|club|association|union|leadership)$/.test(ending);
	if (end - start > 1 && isParty(end - 1) && parseCountry((reading.words[start] as Word).text)) start++;
	while (end - start > 1 && isParty(start) && !ofParty) start++;
	while (end - start > 1 && isParty(end - 1) && placeOfficePattern.test(role)) end--;
	// "Conservative columnist Ana Ruiz": what she thinks
	const colours =
		stateOfficePattern.test(role) || JOURNALIST_NOUNS.has(role) || (isExpertNoun(role) && !/^(?:pollster|consultant)$/.test(role));
	const creed = !POLITICAL_WORDS.has((reading.words[start] as Word).norm);
	return end - start === 1 && isParty(start) && (colours || creed) ? null : { first: start, last: end };
}

/** Catches the "High school" that opens a sentence; not "Harbor school", "High School". */
export const genericPattern = /^(?:high|middle|elementary|primary|secondary|grade|law|medical|public|private|art) school$/;

/** The possessive of a body right before a place that ends at `end`; -1 where there is none, or a place owns it ("Nigeria’s Lagos governor"). */
function ownerOfPlace(reading: Reading, from: number, end: number): number {
	for (let k = end - 2; k > from && k >= end - 4; k--) {
		const aged = /-year-old$/.test((reading.words[k + 1] as Word).norm) ? 1 : 0;
		if (!isPossessive(reading.words[k]) || !isPlace(reading, { first: k + 1 + aged, last: end })) continue;
		const owner = reading.words[k - 1] as Word;
		return (owner.capital || SMALL_BODIES.has(owner.norm)) && !isPlace(reading, { first: k - 1, last: k }) ? k : -1;
	}
	return -1;
}

/** The capitalised end of what stands before the title: "veteran [White House]", "[South Korean]", "[Syria]’s". */
export function bodyBefore(reading: Reading, from: number, last: number, role: string): Phrase | null {
	let first = from;
	let end = last;
	while (end > first && isPossessive(reading.words[end - 1])) end--;
	if (reading.words[end - 1]?.text === ")" && end - 3 > first) end -= 3;
	while (first < end && isBefore(reading, first)) first++;
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
		const joins =
			start < end && /^(?:of|and|for|the|&|'s|\(|\))$/.test(word.norm) && start - 1 > first && reading.words[start - 2]?.capital;
		// "Iowa [state] Senate candidate"
		const state =
			(reading.words[start - 1] as Word).norm === "state" &&
			/^(?:senate|house|assembly|legislature)$/.test((reading.words[start] as Word | undefined)?.norm ?? "");
		if (!isBodyCapital(reading, start - 1) && !joins && !state) break;
		start--;
	}
	// "White House Security Council [Ukraine] expert": a country behind a body's name belongs to the title
	const tail =
		end - start > 1 &&
		!isPossessive(reading.words[end]) &&
		parseCountry((reading.words[end - 1] as Word).text) &&
		isBodyHead((reading.words[end - 2] as Word).norm);
	if (tail) end--;
	// "the Ruiz campaign’s [Iowa] director": where, and not whose
	const owner = ownerOfPlace(reading, from, end);
	if (owner > from) return bodyBefore(reading, from, owner, role);
	// "High school teacher": a kind of body alone names none
	if (end - start === 1 && (!(reading.words[start] as Word).capital || (reading.words[start] as Word).norm === "group")) return null;
	if (end - start === 2 && genericPattern.test(`${reading.words[start]?.norm} ${reading.words[start + 1]?.text}`)) return null;
	// "Kenya’s [Nairobi] governor"
	const inside =
		isPossessive(reading.words[start + 1]) &&
		parseCountry((reading.words[start] as Word).text) &&
		isPlace(reading, { first: start + 2, last: end });
	if (inside) start += 2;
	return start < end ? withoutParty(reading, { first: start, last: end }, role) : null;
}

const showPattern = /^(?:podcast|show|program|programme|newsletter|magazine|website|blog|series)$/; // "the Harbor Hour podcast"

/** "on Tuesday"; not the "March of Dahlias". */
const isTime = ({ words }: Reading, i: number): boolean => TIME_WORDS.has((words[i] as Word).norm) && words[i + 1]?.norm !== "of";

/** Does a capitalised name in a prepositional phrase end it, or only colour a common noun: "for the [Syria] crisis"? */
export function bodyBehind(reading: Reading, phrase: Phrase): Phrase | null {
	let start = phrase.last;
	for (let i = phrase.first; i < phrase.last; i++) {
		if ((reading.words[i] as Word).capital && !isHonorific((reading.words[i] as Word).norm) && !isTime(reading, i)) {
			start = i;
			break;
		}
	}
	if (start < phrase.last) {
		const lastCapital = (reading.words[phrase.last - 1] as Word).capital || isPossessive(reading.words[phrase.last - 1]);
		const head = (reading.words[phrase.last - 1] as Word).norm;
		// "of the Dock Workers Union chapter": small words behind a body's name go with it; not "on the TV regulation project"
		const named = reading.words.slice(start, phrase.last).some((w) => w.capital && isBodyHead(w.norm) && w.norm.length > 2);
		const show = showPattern.test(head) && reading.words[phrase.last - 2]?.capital === true;
		if (!lastCapital && !named && !show && !SMALL_BODIES.has(head)) return null;
		const body = trimBody(reading, { first: start, last: phrase.last });
		const opening = reading.words[body.first] as Word;
		// "at a North Carolina law [firm]": none that has a name
		if (!opening.capital && body.last - body.first === 1) return null;
		return opening.capital || (SMALL_BODIES.has(head) && opening.pos !== "NUM") ? body : null;
	}
	const head = (reading.words[phrase.last - 1] as Word | undefined)?.norm ?? "";
	// "for the mayor’s office"
	const office = head === "office" && isPossessive(reading.words[phrase.last - 2]);
	if (!(office || SMALL_BODIES.has(head)) || !/^(?:of|at|for|with|from)$/.test((reading.words[phrase.first - 1] as Word).norm)) return null;
	const first = DETERMINERS.has((reading.words[phrase.first] as Word).norm) ? phrase.first + 1 : phrase.first;
	// "a professor of government": without an article it is a topic
	return first < phrase.last && phrase.last - phrase.first > 1 ? { first, last: phrase.last } : null;
}

const joinsName = (norm: string): boolean => /^(?:of|and|for|the|a|,|&|on|in|de|du|von|van|-)$/.test(norm);

/** "London-based fact-checking website [Clear Facts]": the name behind the last common noun, unless that noun is the body's. */
function trimBody(reading: Reading, { first, last }: Phrase): Phrase {
	let [start, end] = [first, last];
	// "the Clearwater Institute in Leeds": where it stands is none of its name
	for (let i = end - 1; i > Math.max(start + 1, end - 4); i--) {
		const ruled = /^(?:administration|government|cabinet)$/.test((reading.words[end - 1] as Word).norm);
		if ((reading.words[i - 1] as Word).norm === "in" && (ruled || isPlace(reading, { first: i, last: end }))) {
			end = i - 1;
			break;
		}
	}
	while (end - start > 1 && (joinsName((reading.words[end - 1] as Word).norm) || isPossessive(reading.words[end - 1]))) end--;
	for (let i = end - 2; i >= start; i--) {
		if (!/-based$/.test((reading.words[i] as Word).norm)) continue;
		start = i + 1;
		break;
	}
	// "President Ana Ruiz’s Council of Elders"
	for (let i = start + 1; i < end - 1; i++) {
		if (
			isPossessive(reading.words[i]) &&
			reading.people.has(reading.words[i - 1]?.norm ?? "") &&
			reading.words[end - 1]?.norm !== "campaign"
		)
			return { first: i + 1, last: end };
	}
	// "Britain’s University of Ulm": whose it is does not name it
	if (isPossessive(reading.words[start + 1]) && isPlace(reading, { first: start, last: start + 1 }) && end > start + 2) {
		return { first: start + 2, last: end };
	}
	// "the Tax Foundation’s policy centre"
	const owned = reading.words.slice(start, end).some(isPossessive);
	for (let i = end - 2; i > start && !owned; i--) {
		const word = reading.words[i] as Word;
		// "company [Ferrolux]"; not "Harbor company board"
		const kind = isBodyHead(word.norm) && !reading.words[i + 1]?.capital;
		if (word.capital || isPossessive(word) || joinsName(word.norm) || kind) continue;
		return { first: i + 1, last: end };
	}
	return { first: start, last: end };
}
