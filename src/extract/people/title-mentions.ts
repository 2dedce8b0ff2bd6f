/**
 * "the secretary of state", "the Danish minister": mentions by title alone. Resolved where one person named before holds such an office; two
 * holders leave it open unless only one of them was named in the last sentences.
 */
import { initialsOf } from "../initials.ts";
import { parseCountry } from "../lexicon/nations.ts";
import { RELATION_NOUNS, TITLE_MODIFIERS } from "../lexicon/roles.ts";
import type { Reading } from "../names/names.ts";
import { isPossessive, type Word } from "../names/words.ts";
import type { Group } from "./groups.ts";
import type { Standing } from "./offices.ts";
import type { Phrase } from "./phrase.ts";

/** A person as the discourse sees it. */
export interface Figure {
	readonly group: Group;
	readonly standing: Standing;
}

export interface TitleMention extends Phrase {
	readonly person: number;
}

/** "the embattled former interior minister": words between the article and the role noun. */
const MAX_MODIFIERS = 4;
/** Sentences back in which a holder counts as just named. */
const NEAR_SENTENCES = 3;

const SAME_OFFICE: ReadonlyMap<string, string> = new Map([
	["sen.", "senator"],
	["sen", "senator"],
	["gov.", "governor"],
	["gov", "governor"],
	["rep.", "congressman"],
	["gen.", "general"],
	["gen", "general"],
	["prime minister", "premier"],
	["pm", "premier"],
	["president-elect", "president-elect"],
	["prof.", "professor"],
	["sgt.", "sergeant"],
	["capt.", "captain"],
	["lt.", "lieutenant"],
	["col.", "colonel"],
	["det.", "detective"],
	["chief executive", "ceo"],
	["chief executive officer", "ceo"],
]);

const office = (head: string): string => SAME_OFFICE.get(head) ?? head;

/** Does an office of this head answer to the noun: "minister" for "foreign minister"? */
export const answers = (head: string, noun: string): boolean => office(head) === office(noun) || head.endsWith(` ${noun}`);

/** The start of "the ... noun" that ends at `i`; -1 where no definite article is near. */
function startOfDefinite(reading: Reading, i: number): number {
	let k = i;
	while (k > 0 && reading.roles[k - 1] === "") k--;
	for (let steps = 0; steps <= MAX_MODIFIERS && k > 0; steps++) {
		const before = reading.words[k - 1] as Word;
		if (before.sentence !== reading.words[i]?.sentence) return -1;
		if (before.norm === "the") return k - 1;
		if (!/^(?:ADJ|NOUN|PROPN)$/.test(before.pos) || reading.roles[k - 1]) return -1;
		k--;
	}
	return -1;
}

/** "if he becomes [the nominee]", "wants to be [the mayor]", "served as [the judge]": what somebody is or was, and no mention. Not "as the mayor said". */
function isPredicate({ words }: Reading, { first, last }: Phrase): boolean {
	const before = words[first - 1]?.norm ?? "";
	if (before === "as") return !/^(?:VERB|AUX)$/.test(words[last]?.pos ?? "");
	return /^(?:be|been|being|is|was|become|becomes|became|becoming|remain|remains)$/.test(before);
}

function isFree(reading: Reading, i: number, taken: ReadonlySet<number>): boolean {
	if (taken.has(i)) return false;
	const next = reading.words[i + 1];
	if (!next || next.sentence !== reading.words[i]?.sentence) return true;
	// "the minister of Y", "the president Ana Ruiz", "the governor's mansion" stays the governor's
	if (next.capital || /^(?:of|for|elect|-)$/.test(next.norm)) return false;
	return isPossessive(next) || next.pos !== "NOUN";
}

/** "the new [Danish] minister", "the [NSC] counsel": what the phrase says of country or body must be what the article says of the person. */
function agrees(reading: Reading, phrase: Phrase, affiliation: string | null): boolean {
	const own = affiliation?.toLowerCase() ?? "";
	return reading.words.slice(phrase.first + 1, phrase.last - 1).every((word) => {
		const country = parseCountry(word.text);
		if (country) return affiliation !== null && (parseCountry(affiliation) ?? affiliation) === country;
		return !word.capital || own.includes(word.text.toLowerCase()) || TITLE_MODIFIERS.has(word.norm);
	});
}

/** Who has an office that answers to a role noun, asked once for each noun. */
function holdersByNoun(figures: readonly Figure[]): (noun: string) => readonly number[] {
	const known = new Map<string, number[]>();
	return (noun) => {
		const found =
			known.get(noun) ?? figures.flatMap((f, i) => (f.standing.heads.some((head) => answers(head, noun)) ? [i] : [])).slice(0, MAX_HOLDERS);
		known.set(noun, found);
		return found;
	};
}

/** Where so many hold an office, "the senator" says nothing. */
const MAX_HOLDERS = 12;

/** "the attorney general" is not the Deputy Attorney General. Catches "Deputy Mayor"; not "Mayor". */
const lowerPattern = /^(?:deputy|vice|assistant|associate|under|sub)\b/i;

function isLower(reading: Reading, phrase: Phrase, title: string | null): boolean {
	const rank = lowerPattern.exec(title ?? "")?.[0].toLowerCase();
	return rank !== undefined && !reading.words.slice(phrase.first, phrase.last).some((w) => w.norm === rank);
}

/** Ranks stay when the office is over. Catches "general", "senator"; not "nominee". */
const lastingPattern =
	/^(?:gen|general|col|colonel|capt|captain|lt|lieutenant|maj|major|sgt|sergeant|adm|admiral|sen|senator|judge|justice|professor|doctor)\.?$/;

/** "the president" is not the former one. */
const isPast = (reading: Reading, { first, last }: Phrase, { former, head }: Standing): boolean =>
	former &&
	!lastingPattern.test(head ?? "") &&
	!reading.words.slice(first, last).some((w) => /^(?:former|ex)\b|^(?:ousted|fired|deposed)$/.test(w.norm));

function holderOf(reading: Reading, figures: readonly Figure[], phrase: Phrase, holders: readonly number[]): number {
	const fit = holders.filter((i) => {
		const figure = figures[i] as Figure;
		return (
			(figure.group.names[0]?.first ?? phrase.first) < phrase.first &&
			agrees(reading, phrase, figure.standing.affiliation) &&
			!isLower(reading, phrase, figure.standing.jobTitle) &&
			!isPast(reading, phrase, figure.standing)
		);
	});
	if (fit.length < 2) return fit[0] ?? -1;
	const here = reading.words[phrase.first]?.sentence ?? 0;
	const near = fit.filter((i) => {
		const before = figures[i]?.group.names.findLast((n) => n.first < phrase.first);
		return here - (reading.words[before?.first ?? 0]?.sentence ?? 0) <= NEAR_SENTENCES;
	});
	return near.length === 1 ? (near[0] ?? -1) : -1;
}

const lettersPattern = /^\p{Lu}{2,4}$/u; // catches "CMO"; not "Cmo"

/** "the CMO", "the AG": an office by its letters, where one person named before holds it. */
function findLetters(reading: Reading, figures: readonly Figure[], quoted: readonly boolean[]): TitleMention[] {
	const holders = new Map<string, number[]>();
	figures.forEach(({ standing }, i) => {
		const letters = initialsOf(standing.jobTitle ?? "").toUpperCase();
		if (letters.length > 1) holders.set(letters, [...(holders.get(letters) ?? []), i].slice(0, MAX_HOLDERS));
	});
	if (holders.size === 0) return [];
	return reading.words.flatMap((word, i): TitleMention[] => {
		if (!lettersPattern.test(word.text) || quoted[i] || reading.words[i - 1]?.norm !== "the" || reading.roles[i]) return [];
		const phrase = { first: i - 1, last: i + 1 };
		const next = reading.words[i + 1];
		if (next?.sentence === word.sentence && (next.capital || next.pos === "NOUN")) return [];
		const person = holderOf(reading, figures, phrase, holders.get(word.text) ?? []);
		return person < 0 ? [] : [{ ...phrase, person }];
	});
}

/** `taken`: words that are part of somebody's introduction. `quoted`: in a quotation "the president" may be another one. */
export function findTitleMentions(
	reading: Reading,
	figures: readonly Figure[],
	taken: ReadonlySet<number>,
	quoted: readonly boolean[],
): TitleMention[] {
	const holders = holdersByNoun(figures);
	const byNoun = reading.roles.flatMap((role, i): TitleMention[] => {
		if (!role || quoted[i] || RELATION_NOUNS.has(role) || !isFree(reading, i, taken)) return [];
		const first = startOfDefinite(reading, i);
		if (first < 0 || taken.has(first)) return [];
		const phrase = { first, last: i + 1 };
		if (isPredicate(reading, phrase)) return [];
		const person = holderOf(reading, figures, phrase, holders(role));
		return person < 0 ? [] : [{ ...phrase, person }];
	});
	return [...byNoun, ...findLetters(reading, figures, quoted)];
}
