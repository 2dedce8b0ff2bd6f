/**
 * Office before a name: "US Secretary of State John Kerry", "the UN envoy for the crisis Ana Ruiz", and with a comma "the White House press
 * secretary, Ana Ruiz,". Also whose counterpart somebody is.
 */
import { isHonorific } from "../lexicon/honorifics.ts";
import { PARTY_WORDS } from "../lexicon/nations.ts";
import { TIME_MODIFIERS, TITLE_MODIFIERS } from "../lexicon/roles.ts";
import { SAYING } from "../lexicon/saying.ts";
import type { Name, Reading } from "../names/names.ts";
import { parsePluralRole, parseRole } from "../names/roles.ts";
import { isFunctionWord, isPossessive, type Word } from "../names/words.ts";
import { LOOSE_HEADS } from "./clause.ts";
import { isOfficeHead } from "./kind.ts";
import { isDash, isPlace, type Phrase, SMALL_BODIES, textOf } from "./phrase.ts";
import { type Office, parseOffice } from "./title.ts";

/** Titles are short; further left than this nothing belongs to one. */
const MAX_WORDS = 14;
/** "special envoy for the northern border crisis Ana Ruiz": words between the role noun and the name. */
const MAX_TAIL = 12;

const NOUNLIKE = new Set(["NOUN", "PROPN", "ADJ", "NUM"]);

/** "Harbor Health Agency [(HHA)] director": an acronym between a body's name and the title. */
function isInBrackets(reading: Reading, i: number): boolean {
	const { text } = reading.words[i] as Word;
	if (text === ")") return reading.words[i - 2]?.text === "(" && reading.words[i - 1]?.capital === true;
	return text === "(" && reading.words[i + 2]?.text === ")";
}

/** Bodies whose name goes on behind "for". Catches "Centers", "Council"; not "center", "Director". */
const forPattern =
	/^(?:Cent(?:er|re)s?|Institutes?|Council|Committee|Department|Office|Coalition|Alliance|Foundation|Society|Agency|Commission|Fund|Campaign)$/;

function mayPrecede(reading: Reading, i: number, right: number): boolean {
	const word = reading.words[i] as Word;
	// "Speaker of the House Rep. Ana Ruiz": inside a title the article is its own
	if (reading.roles[i] === "") return true;
	if (isFunctionWord(word) && !/^(?:later|now|recently|just|of|for|and|then)$/.test(word.norm)) return false;
	if (reading.roles[i] !== null || word.capital || isPossessive(word) || isInBrackets(reading, i)) return true;
	if (word.norm === "and" || word.text === "&") return i > 0 && reading.roles[i - 1] !== null && right - i < 6;
	// "Centers for Safe Harbors Director Ana Ruiz"
	if (word.norm === "for") return forPattern.test(reading.words[i - 1]?.text ?? "") && reading.words[i + 1]?.capital === true;
	if (word.norm === "of") return reading.words[i - 1]?.capital === true && reading.words[i + 1]?.capital === true;
	if (word.text === "-" || TIME_MODIFIERS.has(word.norm) || (TITLE_MODIFIERS.has(word.norm) && word.pos !== "VERB")) return true;
	// "the [endorsed] candidate"
	const before = reading.words[i - 1];
	if (word.pos === "VERB" && /ed$/.test(word.norm) && (/^(?:the|an?|his|her|their|its)$/.test(before?.norm ?? "") || before?.norm === "'s"))
		return true;
	// "the newly [elected] mayor"
	if (
		/^(?:elected|appointed|named|installed|minted|hired)$/.test(word.norm) &&
		/^(?:newly|recently|just)$/.test(reading.words[i - 1]?.norm ?? "")
	)
		return true;
	// "a [later] chancellor"
	if (/^(?:later|now)$/.test(word.norm)) return true;
	if (SAYING.has(word.norm)) return false;
	// "After trust member Ana Ruiz asked": a small word for a body before a role, whatever the tagger says
	if (/^(?:trust|board|union|party|company|campaign|council|committee|team)$/.test(word.norm) && reading.roles[i + 1]) return true;
	if (word.norm === "school" && reading.words[i + 1]?.pos === "NOUN") return true;
	return NOUNLIKE.has(word.pos) || (/(?:-[a-z]+|ing|ed)$/.test(word.norm) === true && word.pos === "ADJ");
}

/** "the [network] President Ana Ruiz formed": before a title with a capital a common noun is another phrase's. */
function isOther(reading: Reading, i: number, end: number): boolean {
	const { norm, capital, pos } = reading.words[i] as Word;
	if (capital || !reading.words[end - 1]?.capital || reading.roles[i] !== null || (pos !== "NOUN" && pos !== "ADJ")) return false;
	return !TIME_MODIFIERS.has(norm) && !TITLE_MODIFIERS.has(norm) && !SMALL_BODIES.has(norm) && norm !== "schools";
}

/** The first word of the noun phrase that ends before `end`. */
export function startOfPhrase(reading: Reading, end: number): number {
	const { sentence } = reading.words[end - 1] as Word;
	let i = end - 1;
	while (i > 0 && end - i < MAX_WORDS && reading.words[i - 1]?.sentence === sentence && mayPrecede(reading, i - 1, end)) {
		if (isOther(reading, i - 1, end)) break;
		i--;
	}
	while (i < end - 1 && /^(?:and|&|of)$/.test((reading.words[i] as Word).norm)) i++;
	return i;
}

const isTailWord = (reading: Reading, i: number): boolean => {
	const word = reading.words[i] as Word;
	if (word.pos === "VERB" || word.pos === "AUX" || word.pos === "PRON" || (SAYING.has(word.norm) && !word.capital)) return false;
	return word.pos !== "PUNCT" || word.text === "-" || isPossessive(word);
};

/** A role noun some words to the left, with "of", "for" or "to" behind it, all of one noun phrase up to `end`. */
function headWithTail(reading: Reading, end: number): number {
	const { sentence } = reading.words[end - 1] as Word;
	for (let i = end - 1; i >= 0 && end - i <= MAX_TAIL && reading.words[i]?.sentence === sentence && isTailWord(reading, i); i--) {
		const { norm = "" } = reading.words[i + 1] ?? {};
		// "the Minister in the Ministry of Roads Ana Ruiz"
		const ofOffice = norm === "in" && reading.words[i + 2]?.norm === "the" && reading.words[i]?.capital === true;
		// "the police chief in Bergen, Ana Ruiz,"
		const inPlace = norm === "in" && reading.words[end]?.text === "," && isPlace(reading, { first: i + 2, last: end });
		const inside = ofOffice || inPlace;
		if ((!/^(?:of|for|to|at|on)$/.test(norm) && !inside) || !reading.roles[i]) continue;
		const between = reading.words.slice(i + 2, end);
		// "the head of Harbor Pictures and Ruiz", "an adviser to Bo and Ana Lind", "a builder at one of Ruiz's bridges"
		if (/^(?:and|or|&|of|for|to|at|on|in|by|with|from)$/.test(between.at(-1)?.norm ?? "")) return -1;
		// "a spokesman for Republican Rand Paul" is not Paul
		return between.some((w) => !/^(?:the|both)$/.test(w.norm) && !PARTY_WORDS.has(w.norm)) ? i : -1;
	}
	return -1;
}

/** The name of a show is no longer. */
const MAX_SHOW_WORDS = 6;

/** `"Harbor This Morning" co-host Ana Ruiz`: the show in quotation marks right before is the body. */
function withShow(reading: Reading, office: Office | null): Office | null {
	if (!office?.jobTitle || office.affiliation || !/^(?:host|co-host|anchor|co-anchor|moderator|presenter|correspondent)$/.test(office.head))
		return office;
	const last = office.first - 1;
	if (!/^["”]$/.test(reading.words[last]?.text ?? "")) return office;
	let first = last - 1;
	while (first > last - MAX_SHOW_WORDS && !/^["“]$/.test(reading.words[first]?.text ?? "")) first--;
	const opens = /^["“]$/.test(reading.words[first]?.text ?? "") && reading.words[first + 1]?.capital === true && last - first > 1;
	if (!opens || reading.words[first]?.sentence !== reading.words[last]?.sentence) return office;
	const at = { first: first + 1, last: reading.words[last - 1]?.text === "," ? last - 1 : last };
	return { ...office, affiliation: textOf(reading, at.first, at.last), bodyAt: at };
}

/** Office before the name without a comma; null where there is none. */
export function findOfficeBefore(reading: Reading, name: Name): Office | null {
	const { sentence } = reading.words[name.first] as Word;
	let end = name.first;
	while (end > 0 && reading.words[end - 1]?.sentence === sentence && isForm(reading, end - 1)) end--;
	if (end === 0 || reading.words[end - 1]?.sentence !== sentence) return null;
	// "surrounded by veteran Clinton haters": the name only colours the noun behind it
	const next = reading.words[name.last];
	const colours = name.last - name.first === 1 && next?.pos === "NOUN" && !next.capital && next.sentence === sentence;
	if (colours && !reading.words[end - 1]?.capital) return null;
	if (reading.roles[end - 1]) return withShow(reading, parseOffice(reading, { first: startOfPhrase(reading, end), last: end }));
	const head = headWithTail(reading, end);
	return head < 0 ? null : parseOffice(reading, { first: startOfPhrase(reading, head + 1), last: end });
}

/** "New South Wales" is a long name of a home. */
const MAX_HOME_WORDS = 3;

/** "Ana Ruiz [of Illinois] and": the end of the name that a home stands behind. */
function beforeHome({ words }: Reading, and: number): number {
	let k = and - 1;
	while (k > and - 1 - MAX_HOME_WORDS && words[k]?.capital) k--;
	return k < and - 1 && words[k]?.norm === "of" ? k : and;
}

/** "Ana Ruiz [(D-Mont.)] and", "Ana Ruiz[, Republican of Iowa,] and": the end of the name, where party and seat stand behind it. */
function beforeSeat(reading: Reading, and: number): number {
	const closing = reading.words[and - 1]?.text;
	if (closing !== ")" && closing !== ",") return beforeHome(reading, and);
	for (let i = and - 2; i > and - 8; i--) {
		const { text } = reading.words[i] ?? { text: "" };
		if (text === (closing === ")" ? "(" : ",")) return i;
	}
	return and;
}

/** No list that shares a title is longer. */
const MAX_SHARED = 8;

/** "Senators Ana Ruiz, Karen Dahl [and Bo Lind]": the first name of the list that a name stands in. */
export function firstOfList(reading: Reading, name: Name, byEnd: ReadonlyMap<number, Name>): Name {
	let first = name;
	for (let step = 0; step < MAX_SHARED; step++) {
		let joint = first.runFirst - 1;
		if (reading.words[joint]?.norm === "and" && reading.words[joint - 1]?.text === ",") joint--;
		if (!/^(?:and|,)$/.test(reading.words[joint]?.norm ?? "")) return first;
		const before = byEnd.get(beforeSeat(reading, joint));
		if (before?.kind !== "person" || before.last - before.first < 2) return first;
		first = before;
	}
	return first;
}

/** "Senators Ana Ruiz and Bo Lind", "two officers, Ana Ruiz and Bo Lind,": all of a list share the title. */
export function findSharedOffice(reading: Reading, name: Name, byEnd: ReadonlyMap<number, Name>): Office | null {
	const first = firstOfList(reading, name, byEnd);
	const end = reading.words[first.runFirst - 1]?.text === "," ? first.runFirst - 1 : first.first;
	const title = reading.words[end - 1];
	if (!title || (end === first.first && first === name) || !reading.roles[end - 1]) return null;
	if (parsePluralRole(title.norm) === null || parseRole(title.norm) !== null) return null;
	return parseOffice(reading, { first: startOfPhrase(reading, end), last: end });
}

/** "senators[, including] Ana Ruiz", "ministers[, among them] Ana Ruiz": the index behind the plural; -1 where no list is introduced. */
function behindPlural({ words }: Reading, first: number): number {
	let i = first;
	if (/^(?:including|namely)$/.test(words[i - 1]?.norm ?? "")) i--;
	else if (/^(?:among them|such as)$/.test(`${words[i - 2]?.norm} ${words[i - 1]?.norm}`)) i -= 2;
	else return -1;
	if (words[i - 1]?.text === ",") i--;
	return words[i - 1]?.sentence === words[first]?.sentence ? i : -1;
}

/** "the Republican senators, including Ana Ruiz of Ohio and Bo Lind of Iowa": each of the list is one. */
export function findOfficeOfList(reading: Reading, name: Name, byEnd: ReadonlyMap<number, Name>): Office | null {
	const last = behindPlural(reading, firstOfList(reading, name, byEnd).runFirst);
	const plural = reading.words[last - 1];
	const role = plural && parseRole(plural.norm) === null ? parsePluralRole(plural.norm) : null;
	// "activists and senators, including Ana Ruiz": one of the two
	if (!role || !isOfficeHead(role) || LOOSE_HEADS.has(role) || /^(?:and|or)$/.test(reading.words[last - 2]?.norm ?? "")) return null;
	return { first: last - 1, last, jobTitle: role, affiliation: null, bodyAt: null, former: false, head: role };
}

/** Mr., Dr., Honourable: address, no office. */
function isForm({ words, roles }: Reading, i: number): boolean {
	const { norm } = words[i] as Word;
	// "Chief Medical Officer Professor Ana Ruiz"; not "history professor Ana Ruiz"
	if (norm === "professor") return roles[i - 1] !== null && roles[i - 1] !== undefined;
	if (norm === "lady" && words[i - 1]?.norm === "first") return false;
	return isHonorific(norm) && !/^(?:prof\.?|rev\.?|reverend|ayatollah|sheikh)$/.test(norm);
}

/** "the party’s [candidate] for governor, Ana Ruiz": the role noun that heads the phrase before the comma; -1 where there is none. */
function headBeforeComma(reading: Reading, comma: number): number {
	if (!reading.roles[comma - 1]) return headWithTail(reading, comma);
	const inner = reading.words[startOfPhrase(reading, comma) - 1];
	const outer = inner?.norm === "for" ? headWithTail(reading, comma) : -1;
	return outer < 0 ? comma - 1 : outer;
}

/** ", [retired judge] Ana Ruiz,": where what somebody was before stands with the name; else where the name starts. */
function beforeFormerTrade({ words, roles }: Reading, { runFirst }: Name): number {
	const [former, trade] = [words[runFirst - 2], words[runFirst - 1]];
	const isFormer = /^(?:retired|former)$/.test(former?.norm ?? "") && former?.sentence === trade?.sentence;
	return isFormer && roles[runFirst - 1] ? runFirst - 2 : runFirst;
}

/** "the White House press secretary, Ana Ruiz, said": a definite phrase before the comma. */
export function findOfficeBeforeComma(reading: Reading, name: Name, byEnd: ReadonlyMap<number, Name>): Office | null {
	const comma = beforeFormerTrade(reading, name) - 1;
	// ", Ana Ruiz said": the text starts with the comma
	if (comma < 1) return null;
	if (
		(reading.words[comma]?.text !== "," && !isDash(reading, comma)) ||
		reading.words[comma]?.sentence !== reading.words[name.first]?.sentence
	)
		return null;
	const next = reading.words[name.last];
	// "the judge, Ana Ruiz of the Harbor Court, agreed"
	const belongs = next?.norm === "of" && (reading.words[name.last + 1]?.capital || reading.words[name.last + 2]?.capital);
	if (next && !belongs && !/^[,.:;)”"—–-]$/.test(next.text) && !SAYING.has(next.norm) && !isPossessive(next)) return null;
	const head = headBeforeComma(reading, comma);
	if (head < 0) return null;
	const phrase: Phrase = { first: startOfPhrase(reading, head + 1), last: comma };
	const before = reading.words[phrase.first - 1];
	// "As a candidate, Ruiz promised": what she was then
	if (before && reading.words[phrase.first - 2]?.norm === "as") return null;
	// "punching a protester, Mr. Trump said": an indefinite one is not who is told of all along
	const introduced = /^(?:a|an)$/.test(before?.norm ?? "") && name.last - name.first > 1;
	const definite = introduced || /^(?:the|his|her|its|their|our|my)$/.test(before?.norm ?? "");
	const possessed = reading.words.slice(phrase.first, head).some(isPossessive);
	// "HFV Chief Executive, Bo Lind, said": a body and a title open the sentence
	const opening = before?.sentence !== reading.words[comma]?.sentence && phrase.first < head && reading.words[comma - 1]?.capital === true;
	const enclosed = reading.words[name.last]?.text === "," && opening && reading.words[phrase.first]?.capital === true;
	if (!definite && !possessed && !enclosed) return null;
	// "the president, Ana Ruiz and others": a list; and "Mayor Ana Ruiz, the clerk, Bo Lind" is one of names
	const listed = byEnd.get(comma);
	if (listed?.kind === "person" && listed.titled && listed.first > phrase.first) return null;
	return parseOffice(reading, phrase);
}
