/**
 * The counted noun after a number: "14 first-team players", "dozens of minor girls", "192 of the legislature's 300 seats".
 * Hands back the unit (head singular, with what stands before it) and its place. Refuses verbs and names of days.
 */
import { list } from "../lexicon/list.ts";
import { PAST_FORMS } from "../lexicon/past-tense.ts";
import { singular } from "../singular.ts";
import { isCapital, type Lexeme } from "./lexemes.ts";

export interface Counted {
	/** "first-team player". */
	readonly unit: string;
	readonly first: number;
	/** Index of the head noun. */
	readonly head: number;
	readonly next: number;
	/** "12-page document": the noun measures another noun, which follows. */
	readonly modifier: boolean;
}

/** They stand before the counted noun and say nothing of its kind: "50 other people". */
const SKIPPED = new Set(["more", "fewer", "other", "additional", "further", "extra", "such", "combined", "total"]);
const DETERMINERS = new Set(["the", "these", "those", "its", "their", "his", "her", "our", "my", "your", "all", "this", "that"]);
const NOMINAL = new Set(["NOUN", "PROPN", "ADJ"]);
/** Tagged as nouns or adjectives now and then, and never counted: "5 a.m.", "two ago". */
const NEVER = new Set(
	list(
		"ago|later|earlier|yesterday|today|tomorrow|tonight|am|pm|a.m.|p.m.|noon|each|per|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|" +
			"february|march|april|june|july|august|september|october|november|december|et|respectively|apiece|away|more|less|fewer|" +
			"higher|lower|old|worth|long|tall|wide|deep|high|due|such|up|down|or|and",
	),
);

/** "to 30 last year", "one strike next week": when, and nothing that is counted. */
const isWhen = (lexemes: readonly Lexeme[], at: number): boolean =>
	/^(?:last|next)$/.test(lexemes[at]?.norm ?? "") &&
	/^(?:year|month|week|quarter|season|night|spring|summer|autumn|fall|winter|decade|century|time)$/.test(lexemes[at + 1]?.norm ?? "");

const isNoun = (lexeme: Lexeme | undefined): boolean =>
	lexeme !== undefined && lexeme.kind === "word" && (lexeme.pos === "NOUN" || lexeme.pos === "PROPN") && !NEVER.has(lexeme.norm);

/** The hyphen of "RS-25 engines", "A350-900 jets": letters with a capital, and digits. */
const isModel = (lexemes: readonly Lexeme[], hyphen: number): boolean =>
	lexemes[hyphen]?.norm === "-" &&
	isCapital(lexemes[hyphen - 1]) &&
	lexemes[hyphen + 1]?.glued === true &&
	lexemes[hyphen + 1]?.kind === "number";

/** Does the word at `at` go on a noun phrase that the number opened? */
function continues(lexemes: readonly Lexeme[], at: number, opened: boolean, plural: boolean): boolean {
	const lexeme = lexemes[at];
	if (!lexeme || isWhen(lexemes, at)) return false;
	if (opened && isClosingQuote(lexemes, at)) return true;
	if (lexeme.norm === "-" && lexeme.glued)
		return lexemes[at + 1]?.glued === true && (lexemes[at + 1]?.kind === "word" || isModel(lexemes, at));
	if (lexeme.kind === "number") return opened && /^\d{2,4}$/.test(lexeme.text) && (isNoun(lexemes[at + 1]) || isModel(lexemes, at - 1)); // "two new 737 Max jets"
	// "two clauses Kestrel objects to": a name after a plural noun opens a clause
	if (plural && lexeme.pos === "PROPN" && isCapital(lexeme) && !isCapital(lexemes[at - 1])) return false;
	if (lexemes[at - 1]?.norm === "-" && lexeme.glued && lexeme.kind === "word") return true; // "two gas-only engines"
	if (!opened && /^(?:paid|unpaid)$/.test(lexeme.norm) && lexemes[at + 1] && isPlural(lexemes[at + 1] as Lexeme)) return true; // "197 paid clerks"
	if (lexeme.kind === "word" && !plural && lexemes[at + 1]?.norm === "-" && lexemes[at + 1]?.glued && lexemes[at + 2]?.glued)
		return lexeme.pos !== "X" && lexeme.pos !== "ADP";
	if (lexeme.kind !== "word" || NEVER.has(lexeme.norm)) return false;
	// "40 laid-off workers": tied to the next word a participle is no verb
	if (lexeme.pos === "VERB" && !plural && lexemes[at + 1]?.norm === "-" && lexemes[at + 1]?.glued && lexemes[at + 2]?.glued) return true;
	if (PAST_FORMS.has(lexeme.norm)) return false;
	// "sixteen towns share their ideas": a verb that looks like a noun
	if (plural && lexeme.pos === "NOUN" && DETERMINERS.has(lexemes[at + 1]?.norm ?? "")) return false;
	if (NOMINAL.has(lexeme.pos) && !(plural && lexeme.pos === "ADJ")) return true;
	const after = lexemes[at + 1];
	// "26 saves", "1,385 lightning strikes": after a plural number a form in -s is no verb
	if (lexeme.pos === "VERB" && /[a-z]{2}s$/.test(lexeme.norm) && !plural) return true;
	if (plural && lexeme.pos !== "NOUN" && lexeme.pos !== "PROPN") return false;
	const nounFollows = isNoun(after) || after?.pos === "ADJ" || after?.norm === "-";
	if (lexeme.pos === "VERB") return /(?:ed|ing|en|wn)$/.test(lexeme.norm) && nounFollows;
	// "20 newly built plants": an adverb before what a noun is made out to be
	if (lexeme.pos === "ADV")
		return after?.pos === "ADJ" || after?.norm === "-" || (/(?:ed|en)$/.test(after?.norm ?? "") && isNoun(lexemes[at + 2]));
	return false;
}

/** Head nouns that need no -s to be many. */
const PLURAL_HEADS =
	/s$|(?:^|[a-z])(?:people|men|women|children|staff|aircraft|police|personnel|troops|feet|mice|teeth|data|media|fish|sheep|cattle|deer|crew|folk|alumni|bacteria|criteria|others)$/;

export const isPlural = (lexeme: Lexeme): boolean => PLURAL_HEADS.test(lexeme.norm);

/** No counted noun phrase of news is longer. */
const LONGEST = 9;

/** The noun that "maintenance and cleaning workers" share: what stood before the link was no head. */
function sharedHead(lexemes: readonly Lexeme[], link: number): number | null {
	if (!/^(?:and|or)$/.test(lexemes[link]?.norm ?? "")) return null;
	for (let at = link + 1; at - link <= 3; at++) {
		const lexeme = lexemes[at];
		if (lexeme?.kind !== "word" || NEVER.has(lexeme.norm) || isCapital(lexeme)) return null;
		if (lexeme.pos === "NOUN" && isPlural(lexeme)) return at > link + 1 ? at : null;
		if (lexeme.pos !== "ADJ" && lexeme.pos !== "NOUN" && !(lexeme.pos === "VERB" && /ing$/.test(lexeme.norm))) return null;
	}
	return null;
}

/** Words that a name in quotation marks may have: "nine “optional” panels", "two “choice targets”". */
const QUOTED_REACH = 4;

function isOpeningQuote(lexemes: readonly Lexeme[], at: number): boolean {
	if (!/^["“]$/.test(lexemes[at]?.text ?? "") || lexemes[at]?.glued || !lexemes[at + 1]?.glued) return false;
	return lexemes.slice(at + 2, at + 2 + QUOTED_REACH).some((lexeme) => /^["”]$/.test(lexeme.text));
}

/** The mark that closes what the number opened, where the noun still follows. */
const isClosingQuote = (lexemes: readonly Lexeme[], at: number): boolean =>
	/^["”]$/.test(lexemes[at]?.text ?? "") && lexemes[at]?.glued === true && (isNoun(lexemes[at + 1]) || lexemes[at + 1]?.pos === "ADJ");

function readRun(lexemes: readonly Lexeme[], start: number): Counted | null {
	let first = start;
	while (SKIPPED.has(lexemes[first]?.norm ?? "") || (first === start && isOpeningQuote(lexemes, first))) first++;
	let next = first;
	let head = -1;
	while (next - first < LONGEST && continues(lexemes, next, next > first, head >= 0 && isPlural(lexemes[head] as Lexeme))) {
		const lexeme = lexemes[next] as Lexeme;
		if (isNoun(lexeme) || (lexeme.pos === "VERB" && /[a-z]{2}s$/.test(lexeme.norm))) head = next;
		next++;
	}
	if (lexemes[first]?.norm === "others" && head < 0) head = first;
	if (head >= 0 && next === head + 1 && !isPlural(lexemes[head] as Lexeme)) head = sharedHead(lexemes, next) ?? head;
	if (head < 0 && next > first) head = sharedHead(lexemes, next) ?? head; // "five past and current workers"
	if (head < 0) return null;
	return { unit: name(lexemes, first, head), first, head, next: head + 1, modifier: false };
}

function name(lexemes: readonly Lexeme[], first: number, head: number): string {
	let text = "";
	for (let at = first; at <= head; at++) {
		const lexeme = lexemes[at] as Lexeme;
		if (/^["”]$/.test(lexeme.text)) continue;
		const word = at === head ? singular(lexeme.text) : lexeme.text;
		text += text !== "" && !lexeme.glued ? ` ${word}` : word;
	}
	return text;
}

/** "12 page document", "3 cylinder engine": a number above one before a singular noun that another noun follows. */
function asModifier(lexemes: readonly Lexeme[], counted: Counted, value: number): Counted {
	const head = lexemes[counted.head] as Lexeme;
	const second = lexemes[counted.first + 1];
	if (
		value === 1 ||
		PLURAL_HEADS.test(head.norm) ||
		!isNoun(lexemes[counted.first]) ||
		counted.head === counted.first ||
		second?.norm === "-"
	)
		return counted;
	const first = lexemes[counted.first] as Lexeme;
	// "1,000 workers fund parental leave": after a noun in the plural a verb was taken for a noun
	return { unit: singular(first.text), first: counted.first, head: counted.first, next: counted.first + 1, modifier: !isPlural(first) };
}

/** "20-of-24", "5-to-1": they tie two numbers. */
const LINKS = new Set(["of", "to", "in", "and", "or", "by", "for", "on"]);

/** "20-mile", "14-station": one word after a hyphen. */
export function readHyphenated(lexemes: readonly Lexeme[], at: number): Counted | null {
	const [hyphen, word] = [lexemes[at], lexemes[at + 1]];
	if (hyphen?.norm !== "-" || !hyphen.glued || word?.kind !== "word" || !word.glued || LINKS.has(word.norm)) return null;
	return { unit: singular(word.text), first: at + 1, head: at + 1, next: at + 2, modifier: true };
}

/** "1,000 or more workers", "50 or fewer shops": a bound between number and noun. */
export const isOpenEnd = (lexemes: readonly Lexeme[], at: number): boolean =>
	lexemes[at]?.norm === "or" && /^(?:more|fewer|less|so)$/.test(lexemes[at + 1]?.norm ?? "");

export function readCounted(lexemes: readonly Lexeme[], at: number, value: number): Counted | null {
	if (lexemes[at]?.norm === "-" && LINKS.has(lexemes[at + 1]?.norm ?? "")) return null;
	if (lexemes[at]?.kind === "number" && lexemes[at + 1]?.glued && lexemes[at + 1]?.kind === "word") {
		const run = readRun(lexemes, at + 2); // "eight million 250ml bottles"
		return run && isPlural(lexemes[run.head] as Lexeme) ? { ...run, next: at } : null;
	}
	let start = at + (isOpenEnd(lexemes, at) ? 2 : 0);
	if (lexemes[start]?.norm === "of") {
		start++;
		while (DETERMINERS.has(lexemes[start]?.norm ?? "")) start++;
		const owner = readOwner(lexemes, start);
		start = owner;
		const whole = lexemes[start]?.kind === "number" || lexemes[start]?.pos === "NUM"; // "ten of the 18 staff": two figures
		const run = readRun(lexemes, whole ? start + 1 : start);
		return run === null ? null : whole ? { ...run, next: at } : run;
	}
	const run = readRun(lexemes, start);
	return run === null ? null : asModifier(lexemes, run, value);
}

/** "the unicameral legislature's 300 seats": past the owner, where one stands. */
function readOwner(lexemes: readonly Lexeme[], at: number): number {
	for (let next = at; next - at < 6; next++) {
		const lexeme = lexemes[next];
		if (lexeme?.kind !== "word") return at;
		if (/'s$|s'$/.test(lexeme.norm)) return next + 1;
	}
	return at;
}
