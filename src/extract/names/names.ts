/**
 * Tokenized text -> every capitalised name in it, with what it names. What is not clear stays "unknown": later steps may know it from elsewhere.
 */
import { isBodyHead } from "../lexicon/bodies.ts";
import { OPENING_WORDS } from "../lexicon/capitals.ts";
import { NAME_SUFFIXES } from "../lexicon/honorifics.ts";
import { isPeople, PARTY_WORDS } from "../lexicon/nations.ts";
import { OTHER_NOUNS } from "../lexicon/roles.ts";
import { SAYING } from "../lexicon/saying.ts";
import { FIRM_NOUNS } from "../lexicon/source-nouns.ts";
import { SURNAMES } from "../lexicon/surnames.ts";
import type { Tags } from "../tags.ts";
import type { TokenizedText } from "../tokens.ts";
import { pointsOfContext } from "./context.ts";
import { type Core, findCore } from "./core.ts";
import { type DocumentWords, readDocument } from "./document.ts";
import { isFigure, isLettered, kindByList, kindByWords, type NameKind, pointsOfWords } from "./judge.ts";
import { markRoles } from "./roles.ts";
import { findRuns, isGivenName, isInitial } from "./runs.ts";
import { isTaggedPerson, pointsOfTags } from "./tagged.ts";
import { readWords, type Word } from "./words.ts";

export interface Name extends Core {
	readonly kind: NameKind;
	/** For a person (2 and more) or against one. */
	readonly points: number;
	/** In a block set like a headline, where capitals say nothing. */
	readonly headline: boolean;
}

/** A text with its words and names. */
export interface Reading {
	readonly text: string;
	readonly words: readonly Word[];
	/** The role noun that a title ends with at this word, "" inside a title, null elsewhere. */
	readonly roles: readonly (string | null)[];
	readonly document: DocumentWords;
	/** What the trained tagger says; null where it is not at hand. */
	readonly tags: Tags | null;
	readonly names: readonly Name[];
	/** Last words of the persons' names in it. */
	readonly people: ReadonlySet<string>;
}

/** "Maria de los Angeles Ruiz de la Torre" is long; longer runs are headlines and lists. */
const MAX_NAME_WORDS = 7;

/** From these points on a name is a person's. */
export const PERSON_POINTS = 2;

/** Titles that only persons have, and no body leads. Catches "mayor", "sen."; not "president", "director". */
const addressPattern =
	/^(?:mayor|gov|governor|sen|senator|rep|congressman|congresswoman|councilman|councilwoman|councillor|councilor|cllr|mp|msp|mla|mep|td|judge|justice|recorder|sheriff|sgt|lt|capt|col|gen|officer|detective|constable|inspector|spokes(?:man|woman|person))\.?$/;

type Reader = Omit<Reading, "names" | "people">;

/** A trade that bodies have as well: catches "publisher", "broadcaster", "pollster"; leaves "mayor". */
const isBodysToo = (norm: string): boolean =>
	OTHER_NOUNS.has(norm) || /^(?:broadcaster|pollster|broker|operator|developer|distributor|insurer|lender|carrier|promoter)$/.test(norm);

/** From these points on the words around leave no doubt. */
const SURE_POINTS = 4;

/** "the chief operating officer, Jeffrey Lane,": a given name with a word for things behind it, where all around says that it is a person's. */
function isIntroduced(words: readonly Word[], { first, last, titled }: Core, points: number): boolean {
	const [given, family] = words.slice(first, last);
	if (last - first !== 2 || points < SURE_POINTS || !given || !family || !isGivenName(given.norm)) return false;
	// "the King James Bible", "a Roman Catholic"
	const isTitledThing = titled && words[first - 1]?.capital === true;
	return !isTitledThing && !isPeople(family.norm) && !PARTY_WORDS.has(family.norm);
}

/** "says Richard Lane", "Alan Field said": a given name with a word for things behind it, in which the tagger sees a person who speaks. */
function speaksAsPerson(words: readonly Word[], tags: Tags | null, { first, last }: Core): boolean {
	const own = words.slice(first, last);
	if (own.length !== 2 || !isGivenName((own[0] as Word).norm) || !own.every((word) => isTaggedPerson(tags, word))) return false;
	if (kindByWords(own) !== "thing") return false;
	const isSaying = (word: Word | undefined): boolean =>
		word?.sentence === own[0]?.sentence && word?.pos === "VERB" && SAYING.has(word.norm);
	return isSaying(words[first - 1]) || isSaying(words[last]);
}

function judge({ words, roles, document, text, tags }: Reader, core: Core): Name {
	const own = words.slice(core.first, core.last);
	const headline = document.headlines.has((own[0] as Word).block);
	// "[Mother Jones]": a listed name swallows what reads as a relation or a title
	const run = words.slice(core.runFirst, core.last);
	const whole = core.first > core.runFirst ? (isFigure(run) ? "thing" : kindByList(run)) : null;
	const byWords =
		whole ?? (isLettered(words, core) ? "organization" : null) ?? (speaksAsPerson(words, tags, core) ? null : kindByWords(own));
	// "the MP Gwilym Lind": behind such a title what the tagger sees is no matter
	const told = pointsOfTags(own, tags);
	const isAddress = core.titled && addressPattern.test(roles[core.first - 1] ?? "");
	const points = pointsOfWords(own, document) + pointsOfContext(words, roles, core, text) + (isAddress ? Math.max(0, told) : told);
	// "investor Lindholm" may be a firm: a trade in small letters before one unknown word is no person's mark
	const trade =
		own.length === 1 &&
		words[core.first - 1]?.capital === false &&
		!SURNAMES.has((own[0] as Word).norm) &&
		!isGivenName((own[0] as Word).norm);
	// "Mayor Don Guardian": who is so addressed is no paper; "President Hamilton College" may be one
	const addressed = isAddress && own.length === 2 && isGivenName((own[0] as Word).norm);
	const person =
		points >= PERSON_POINTS &&
		own.length <= MAX_NAME_WORDS &&
		!headline &&
		!(trade && isBodysToo(words[core.first - 1]?.norm ?? "")) &&
		(byWords === null ||
			addressed ||
			(byWords === "thing" && isIntroduced(words, core, points)) ||
			(core.titled && byWords === "place" && own.length === 1 && SURNAMES.has((own[0] as Word).norm)));
	// "the ferry firm SeaBridge Express"
	const before = words[core.first - 1];
	const isFirm = byWords === "thing" && before?.sentence === own[0]?.sentence && before?.capital === false && FIRM_NOUNS.has(before.norm);
	return { ...core, kind: person ? "person" : isFirm ? "unknown" : (byWords ?? "unknown"), points, headline };
}

/**
 * Family names that are titles or everyday words too: after "Ken Doctor" and "Ana Young" also "Doctor said" and "Young, in her speech," are names.
 * The places where they stand alone, in capitals, with nothing before or behind that makes them a title or an everyday word.
 */
function everydayFamilies({ words, roles }: Reader, names: readonly Name[]): ReadonlySet<number> {
	const full = names.filter((n) => n.kind === "person" && n.last - n.first > 1 && !n.headline);
	const norms = new Set(
		full.map((n) => n.last - 1).flatMap((i) => (roles[i] || OPENING_WORDS.has((words[i] as Word).norm) ? [(words[i] as Word).norm] : [])),
	);
	if (norms.size === 0) return new Set();
	const places = words.flatMap((word, i) => {
		const [before, next] = [words[i - 1], words[i + 1]];
		const alone = !(next?.capital && next.sentence === word.sentence) && !/^(?:the|a|an|his|her|their|our|of)$/.test(before?.norm ?? "");
		return word.capital && norms.has(word.norm) && alone && next?.norm !== "of" && next?.pos !== "NOUN" ? [i] : [];
	});
	return new Set(places);
}

/** The last word but "Jr." and the like. */
const familyOf = (own: readonly Word[]): string => own.findLast((w) => !NAME_SUFFIXES.has(w.norm) && w.text !== ",")?.norm ?? "";

/** "Absent Marsh, they lost", "Said Marsh:": a word that only opens the sentence is no given name where the tagger sees the person behind it. */
function withoutOpening({ words, tags, document }: Reader, core: Core): Core {
	const [opening, next] = [words[core.first] as Word, words[core.first + 1]];
	const opens = words[core.first - 1]?.sentence !== opening.sentence && core.first === core.runFirst;
	const listed = kindByList(words.slice(core.first, core.last)) !== null;
	const isCue = opening.norm === "said" && words[core.last]?.text === ":";
	// "Whole Foods": elsewhere it has its capital inside a sentence
	const plain =
		(isCue || !isGivenName(opening.norm)) &&
		// "Ketanji Brown said": who speaks is told whole
		!(opening.pos === "PROPN" && SAYING.has(words[core.last]?.norm ?? "")) &&
		!isInitial(opening) &&
		!document.inside.has(opening.norm) &&
		!listed &&
		core.last - core.first > 1;
	const outside = opens && plain && !isTaggedPerson(tags, opening) && isTaggedPerson(tags, next) && !isBodyHead(next?.norm ?? "");
	return outside ? { ...core, first: core.first + 1, runFirst: core.first + 1 } : core;
}

/** "Minister for [Surface Works] Gwilym Lind": behind a title and "for" what somebody is minister for opens the run; the tagger sees where the name begins. */
function withoutOffice({ words, roles, tags }: Reader, core: Core): Core {
	const link = words[core.first - 1];
	const isOffice = /^(?:of|for|on)$/.test(link?.norm ?? "") && roles[core.first - 2] && link?.sentence === words[core.first]?.sentence;
	let first = core.last;
	while (first > core.first && isTaggedPerson(tags, words[first - 1])) first--;
	return isOffice && first > core.first && core.last - first >= 2 ? { ...core, first } : core;
}

/** `tags`: what the trained tagger says; null where it is not at hand. */
export function readNames(tokenized: TokenizedText, tags: Tags | null = null): Reading {
	const words = readWords(tokenized);
	const roles = markRoles(words);
	const reader: Reader = { text: tokenized.text, words, roles, document: readDocument(words), tags };
	const read = (families: ReadonlySet<number> = new Set()) =>
		findRuns(words, families, reader.document.inside).flatMap((run) => {
			const core = findCore(words, reader.roles, run);
			return core ? [judge(reader, withoutOffice(reader, withoutOpening(reader, core)))] : [];
		});
	const once = read();
	const families = everydayFamilies(reader, once);
	for (const i of families) roles[i] = null;
	const names = families.size > 0 ? read(families) : once;
	const people = new Set(names.filter((n) => n.kind === "person").map((n) => familyOf(words.slice(n.first, n.last))));
	return { ...reader, names, people };
}
