/**
 * Reads a source span: which of its words is the head, and so whether it is a named person, a body, somebody unnamed, a
 * document, or a pronoun whose meaning stands elsewhere.
 */
import { overlaps, type Span, slice } from "../../facts/span.ts";
import { isHonorific } from "../lexicon/honorifics.ts";
import { isPeople } from "../lexicon/nations.ts";
import {
	BODY_NOUNS,
	DOCUMENT_NOUNS,
	FEMALE_NOUNS,
	FIRM_NOUNS,
	MALE_NOUNS,
	PARTY_MEMBERS,
	PLURAL_WORDS,
	POLITY_NOUNS,
	QUANTIFIERS,
	SINGULAR_WORDS,
	TITLES,
} from "../lexicon/source-nouns.ts";
import { parseRole } from "../names/roles.ts";
import type { Token, TokenizedText } from "../tokens.ts";
import type { CastIndex, Naming } from "./cast.ts";
import { isCueNoun } from "./cues.ts";
import { authorOf, handledPattern, makerOf } from "./document-authors.ts";
import { headPhrase, headToken, isPossessive } from "./head-phrase.ts";
import { type TokenRange, tokensIn, wordOf } from "./token-places.ts";

export type Pronoun = "he" | "she" | "they" | "it" | "who" | "i" | "we" | "you";

export type SourceReading =
	| { readonly kind: "pronoun"; readonly pronoun: Pronoun }
	/** `others`: more than those who are named, "Holm and other builders". */
	| { readonly kind: "people"; readonly ids: readonly string[]; readonly others?: true }
	/** `others`: who speaks together with it, "Kestrel and Ferrolux". */
	| { readonly kind: "organization"; readonly id: string; readonly others?: readonly string[] }
	| { readonly kind: "unnamed"; readonly head: string; readonly plural: boolean; readonly definite: boolean }
	/** `unsigned`: its authors are persons whom nobody names ("a study"). */
	| { readonly kind: "document"; readonly unsigned: boolean }
	/** A name that the cast does not know. */
	| { readonly kind: "name" };

const PRONOUNS: Readonly<Record<string, Pronoun>> = {
	he: "he",
	him: "he",
	his: "he",
	himself: "he",
	she: "she",
	her: "she",
	hers: "she",
	herself: "she",
	they: "they",
	them: "they",
	their: "they",
	themselves: "they",
	it: "it",
	its: "it",
	itself: "it",
	who: "who",
	which: "who",
	that: "who",
	whom: "who",
	whose: "who",
	i: "i",
	me: "i",
	my: "i",
	we: "we",
	us: "we",
	our: "we",
	you: "you",
	your: "you",
};

/** Of any case: "him" and "his" are "he". `word` in small letters: "US" is a country. Undefined where it is no pronoun. */
export const pronounOf = (word: string): Pronoun | undefined => PRONOUNS[word];

/** Between two who speak together: catches " and ", " (R-Lund), Sen. " and " and retired engineer "; leaves " and a friend of ". */
const joiningPattern =
	/^(?:\s*\([^)]{1,20}\))?,?\s*(?:and|&|,)\s+(?:\p{Lu}[\p{L}.]*\s+){0,3}$|^,?\s*and\s+(?:(?!(?:of|for|from|by|to|with|about|against|who|that|both)\b)[\p{L}.’'-]{1,20}\s+){1,4}$/u;

/** "Ms. Noor and Mr. Lund": the persons joined to the first by "and" or a comma, nothing else between. */
function joinedWith(text: string, first: Naming, mentions: readonly Naming[]): string[] {
	const isOwner = (m: Naming): boolean => /^['’]/.test(text.slice(m.end, m.end + 1));
	const ids = [first.id];
	let end = first.end;
	for (const mention of mentions) {
		if (mention.start < end) continue;
		// "Carl Berg, Mayor Holm's aide": she has not spoken
		if (isOwner(mention)) break;
		const between = text.slice(end, mention.start);
		if (!joiningPattern.test(between)) break;
		if (!ids.includes(mention.id)) ids.push(mention.id);
		end = mention.end;
	}
	return ids;
}

/** "a lawyer for Mayor Ida Holm": a title right behind a preposition belongs to the name, which is no apposition then. */
function isObjectTitle(words: TokenizedText, nameAt: number): boolean {
	const title = words.tokens[nameAt - 1];
	if (!title || !TITLES.has(title.norm.replace(/\.$/, ""))) return false;
	let at = nameAt - 2;
	// "a spokesman for Interior Minister Ida Holm"
	while (/^\p{Lu}/u.test(title.text) && words.tokens[at]?.sentence === title.sentence && /^\p{Lu}/u.test(words.tokens[at]?.text ?? ""))
		at--;
	return at === nameAt - 2 ? /^(?:ADP|DET|PUNCT)$/.test(words.tokens[at]?.pos ?? "ADP") : words.tokens[at]?.norm === "for";
}

/** "Holm's opponent[, Lund Senator Rosa Lind,]": only a title stands between the comma and the name, and nothing behind it. */
function isTitledApposition(words: TokenizedText, phrase: TokenRange, nameAt: number, name: Span): boolean {
	const behind = words.tokens[tokensIn(words, name).last];
	if (
		behind &&
		behind.sentence === words.tokens[nameAt]?.sentence &&
		!/^[,(]$/.test(behind.text) &&
		!/^(?:VERB|AUX|ADV|CCONJ)$/.test(behind.pos)
	)
		return false;
	let at = nameAt - 1;
	while (at > phrase.last && /^(?:PROPN|NOUN|ADJ|DET)$/.test(words.tokens[at]?.pos ?? "")) at--;
	return at >= phrase.last && words.tokens[at]?.text === ",";
}

/** "The leader of the union, Rosa Lind" and "the envoy for the lakes Rosa Lind": a name that stands for the head. */
function appositionName(words: TokenizedText, phrase: TokenRange, people: readonly Naming[], indefinite: boolean): Naming | null {
	const after = words.tokens[phrase.last]?.text;
	// "the minister, who spoke through her aide, Ida Holm,": who stands in its clause is another one
	if (after === "," && /^(?:who|which|whose)$/.test(words.tokens[phrase.last + 1]?.norm ?? "")) return null;
	for (const mention of people) {
		const at = tokensIn(words, mention).first;
		const before = words.tokens[at - 1];
		if (!before || at <= phrase.last) continue;
		if (/^(?:,|—|–|-|--)$/.test(before.text) || isTitledApposition(words, phrase, at, mention)) return mention;
		if (after !== "," && !indefinite && /^(?:NOUN|PROPN)$/.test(before.pos) && !isObjectTitle(words, at)) return mention;
	}
	return null;
}

/** "one owner, who gave her name only as [Anna]", "who asked to be identified only as [Anna]". */
const ownNamePattern = /\b(?:(?:name|identified)\b[^,.;]{0,20}\bas|(?:first|last|given|family) name,) $/;

const MAX_CHARS_TO_NAME = 60;

/** "another owner, the lawyer Carl Berg": the last name behind the first comma; "another owner, Mr. Berg, a lawyer": the one right behind it. */
function appositionAfterComma(words: TokenizedText, range: TokenRange, people: readonly Naming[]): Naming | null {
	for (let i = range.first; i < range.last; i++) {
		if (words.tokens[i]?.text !== ",") continue;
		const next = people.find((m) => {
			const at = tokensIn(words, m).first;
			return at === i + 1 || (at === i + 2 && isHonorific(words.tokens[i + 1]?.norm ?? ""));
		});
		if (next && words.tokens[tokensIn(words, next).last]?.text === ",") return next;
		const last = people.at(-1);
		return last && last.start > (words.tokens[i]?.start ?? 0) && last.end >= (words.tokens[range.last - 1]?.start ?? 0) ? last : null;
	}
	return null;
}

const isPlural = (norm: string, first: string): boolean =>
	PLURAL_WORDS.has(norm) || PLURAL_WORDS.has(first) || (/[^s]s$/.test(norm) && !SINGULAR_WORDS.has(norm));

/** Is this a common noun? At the head of a sentence "Officials" has a capital all the same. */
function isCommon(words: TokenizedText, head: Token): boolean {
	if (/^\p{Ll}/u.test(head.text) || head.pos === "NOUN" || head.pos === "NUM") return true;
	const opens = words.sentences[head.sentence]?.start === head.start;
	if (PARTY_MEMBERS.has(head.norm) || isPeople(head.norm) || head.norm === "ngo") return true;
	return opens && (isPlural(head.norm, head.norm) || DOCUMENT_NOUNS.has(head.norm));
}

/** "Many Danes", "some of them": whoever the noun is, nobody is named. */
const isQuantified = (opening: Token): boolean => QUANTIFIERS.has(opening.norm);

/** What somebody wrote whom news leaves out: catches "a study", "local reports", "polls"; leaves "a poll", "video", "a complaint". */
const unsignedPattern = /^(?:study|studies|research|reports|papers?|analys[ei]s|estimates?|polls|polling|surveys|results)$/;
/** "The study" has authors, too; "the paper" may be printed daily. */
const unsignedTakenUpPattern = /^(?:study|studies|research)$/;

const isBodyKind = (norm: string): boolean => FIRM_NOUNS.has(norm) || BODY_NOUNS.has(norm);

/** "Holm and other builders", "the Lakes Agency and its allies", "Holm and leaders of the council": the one who is named speaks for all. */
const andOthersPattern =
	/^,? (?:and|&) (?:(?:other|some|several|many|two|three|his|her|its)\b|(?:[\p{L}-]+ ){0,4}\p{Ll}{3,}s(?:$|,| (?:of|in|from|at|on|who|with|for)\b))/u; // leaves "and Ruud"

/** Catches "the " and "Republican Gov. " before such a name; leaves "critics of ". */
const titlesPattern = /^(?:(?!(?:and|or|of|by|with|for|to|from|against)\s)[\p{L}.’'-]+\s){0,6}$/u;

/** "Union Minister for Surface Works Jan Ruud": a title in capitals, what it is for, and the name behind; not "Attorney for Ida Holm", "Aide to Mayor Ida Holm". */
function isUnderTitle(words: TokenizedText, range: TokenRange, name: Naming): boolean {
	const at = tokensIn(words, name);
	const [before, link] = [words.tokens[at.first - 1], words.tokens[at.first - 2]];
	const title = words.tokens.slice(range.first, at.first);
	return (
		at.last === range.last &&
		/^\p{Lu}/u.test(before?.text ?? "") &&
		!parseRole(before?.norm ?? "") &&
		!/^(?:to|by|from)$/.test(link?.norm ?? "") &&
		title.every(({ text }) => /^(?:\p{Lu}|(?:of|for|on|and|the)$|,$|&$)/u.test(text)) &&
		title.some(({ norm, text }) => /^\p{Lu}/u.test(text) && parseRole(norm) !== null)
	);
}

/** Where a body sits, is listed or who owns it: "the Lund-based [retailer]" -> "the [retailer]". */
export const withoutSeat = (source: string): string => source.replace(/^.*-(?:based|listed|headquartered|owned) /, "the ");

/** Catches "The Lund, Skåne-based retailer" and "the Lund-based maker of boats", group 1 the noun; leaves "the Lund-based Ferrolux". */
const basedPattern =
	/^the \p{Lu}[\p{L}., -]{0,40}-(?:based|listed|headquartered|owned) (?:\p{Ll}[\p{L}-]* ){0,3}?(\p{Ll}+)(?: of\b[^,]*)?$/iu;

/** Between the comma and the name of "the contractor, Lund-based Ferrolux". */
const seatPattern = /^\s\p{Lu}[\p{L}. ]{1,30}-(?:based|listed|headquartered)\s$/u;

/** Between a name and its kind: catches " " and " news " of "Nordlys news agency"; leaves " pilots' " of "Kestrel pilots' union". */
const kindModifierPattern = /^ (?:(?:news|state|television|radio|political|opposition) )?$/;

const summaryPattern = /^(?:results?|findings|average|summary)$/; // catches "the results" of a poll; leaves "an analysis": others made it

/** "the results of [the latest Burisk poll]", "an average of [Burisk polls]": whose the poll itself is. */
function makerOfInner(words: TokenizedText, { first, last }: TokenRange, span: Span, cast: CastIndex): SourceReading | null {
	const [of, next] = [words.tokens[last], words.tokens[last + 1]];
	if (of?.norm !== "of" || !next || next.start >= span.end || !summaryPattern.test(words.tokens[last - 1]?.norm ?? "") || last <= first)
		return null;
	const inner = { start: next.start, end: span.end };
	const head = headToken(words, headPhrase(words, tokensIn(words, inner)));
	const reading = DOCUMENT_NOUNS.has(head?.norm ?? "") ? readSource(words, inner, cast) : null;
	return reading?.kind === "organization" || reading?.kind === "people" ? reading : null;
}

export function readSource(words: TokenizedText, span: Span, cast: CastIndex): SourceReading {
	const based = basedPattern.exec(slice(words.text, span))?.[1];
	if (based && isBodyKind(based)) return { kind: "unnamed", head: based, plural: false, definite: true };
	const range = tokensIn(words, span);
	const opening = words.tokens[range.first];
	const pronoun = opening && pronounOf(wordOf(opening));
	if (pronoun && (range.last === range.first + 1 || !/^(?:his|her|their|its|my|our|that|which|your)$/.test(opening.norm)))
		if (range.last - range.first <= 2) return { kind: "pronoun", pronoun };
	const people = cast.persons.overlapping(span).filter((m) => m.form !== "pronoun");
	const quantified = opening !== undefined && isQuantified(opening);
	const introduced = people.find((m) => ownNamePattern.test(words.text.slice(Math.max(span.start, m.start - MAX_CHARS_TO_NAME), m.start)));
	if (introduced) return { kind: "people", ids: [introduced.id] };
	// "One owner, Lund chairwoman Ida Holm": somebody named is meant
	const apposedToOne = quantified && /^(?:one|another)$/.test(opening.norm) ? appositionAfterComma(words, range, people) : null;
	if (apposedToOne) return { kind: "people", ids: [apposedToOne.id] };
	const phrase = headPhrase(words, range);
	const head = headToken(words, phrase);
	const organizations = cast.bodies.overlapping(span).filter((m) => m.form !== "pronoun");
	// "Both Ruud and Holm", "Both Kestrel and Ferrolux": the quantifier stands before names
	const isBothNamed = opening?.norm === "both" && Math.max(people.length, organizations.length) > 1;
	if (quantified && !isBothNamed && !DOCUMENT_NOUNS.has(head?.norm ?? ""))
		return { kind: "unnamed", head: opening.norm, plural: !/^(?:another|one|each)$/.test(opening.norm), definite: false };
	if (!opening || !head) return { kind: "name" };
	const named = people.find((m) => overlaps(m, head));
	// "Rolling Stone reported": a paper, though there is a Mr. Stone
	const holder = named && organizations.find((m) => m.start < named.start && m.end >= named.end);
	if (holder) return { kind: "organization", id: holder.id };
	if (named) {
		const together = joinedWith(words.text, people[0] ?? named, people);
		return { kind: "people", ids: together.includes(named.id) ? together : [named.id] };
	}
	const indefinite = /^an?$/.test(opening.norm);
	const apposed = appositionName(words, phrase, people, indefinite);
	const body = organizations.find((m) => overlaps(m, head));
	if (apposed) {
		// "The two witnesses, Ida Holm and Robert Ruud,"
		const isSeveral = isPlural(head.norm, opening.norm);
		return { kind: "people", ids: isSeveral ? joinedWith(words.text, apposed, people) : [apposed.id] };
	}
	// "Kestrel's parent company, The Lund Company,"
	const behindComma = /^the$/i.test(words.tokens[phrase.last + 1]?.text ?? "") ? phrase.last + 2 : phrase.last + 1;
	const comma = words.tokens[phrase.last];
	const isBehind = (m: Naming): boolean =>
		tokensIn(words, m).first === behindComma || seatPattern.test(words.text.slice(comma?.end ?? m.start, m.start));
	const called = comma?.text === "," ? organizations.find(isBehind) : undefined;
	const polity = POLITY_NOUNS.has(head.norm) ? organizations.find((m) => words.text.slice(head.end, m.start) === " of ") : undefined;
	const institution = body ?? called ?? polity;
	if (institution) return withOthers(words.text, institution, organizations);
	const definite = /^(?:the|this|that|his|her|its|their|these|those)$/.test(opening.norm);
	const last = people.at(-1);
	if (last && isUnderTitle(words, range, last)) return { kind: "people", ids: [last.id] };
	// "The PAHO Director" is the director
	if (!isCommon(words, head) && !(definite && parseRole(head.norm))) return { kind: "name" };
	// "Ms. Noor's amendment proposed", "in the Lakes Agency's words": who made it says it.
	const maker = DOCUMENT_NOUNS.has(head.norm) || isCueNoun(head.norm) ? makerOf(words, head, people, organizations) : null;
	if (maker) return maker;
	if (DOCUMENT_NOUNS.has(head.norm)) {
		// "the Lakes Agency report found"; not "leaked Lakes Agency papers", "some Echo accounts"
		const isTaken =
			/^accounts?$/.test(head.norm) || words.tokens.slice(phrase.first, phrase.last).some((token) => handledPattern.test(token.norm));
		const publisher = isTaken ? undefined : organizations.find((m) => m.start >= span.start && m.end <= head.start);
		if (publisher) return { kind: "organization", id: publisher.id };
		// "PC World's analysis": whose it is has a name, though nobody here bears it
		if (isNamesOwn(words, phrase)) return { kind: "name" };
		const author = authorOf(words, phrase.last, range.last, people, organizations) ?? makerOfInner(words, phrase, span, cast);
		return author ?? { kind: "document", unsigned: (definite ? unsignedTakenUpPattern : unsignedPattern).test(head.norm) };
	}
	// "the RMT union", "the Kestrel airline": a body by its name and its kind; "the Lakes Agency staff" speaks for it
	const ofKind =
		isBodyKind(head.norm) || head.norm === "staff"
			? organizations.find((m) => kindModifierPattern.test(words.text.slice(m.end, head.start)) && !cast.places.has(m.id))
			: undefined;
	if (ofKind) return { kind: "organization", id: ofKind.id };
	// "Twelve percent": a share of those whom a poll asked
	if (/^(?:percent|per ?cent|%)$/.test(head.norm)) return { kind: "unnamed", head: "percent", plural: true, definite: false };
	const leads = (m: Naming | undefined): m is Naming =>
		m !== undefined &&
		titlesPattern.test(words.text.slice(span.start, m.start)) &&
		andOthersPattern.test(words.text.slice(m.end, span.end));
	const [first, firstBody] = [people[0], organizations[0]];
	if (leads(first)) return { kind: "people", ids: [first.id], others: true };
	if (leads(firstBody)) return { kind: "organization", id: firstBody.id };
	// "Lund works, harbour and bridge committee chairman Jan Ruud": commas stand in the office
	const title = last && words.tokens[tokensIn(words, last).first - 1];
	const closes = last !== undefined && tokensIn(words, last).last === range.last;
	if (closes && title && parseRole(title.norm) && !isObjectTitle(words, tokensIn(words, last).first))
		return { kind: "people", ids: [last.id] };
	if (isNamedBeside(words, phrase, range)) return { kind: "name" };
	return { kind: "unnamed", head: head.norm, plural: isPlural(head.norm, opening.norm), definite };
}

/** Does a name with its "'s" stand before the phrase? */
const isNamesOwn = ({ tokens }: TokenizedText, { first }: TokenRange): boolean =>
	isPossessive(tokens[first - 1]) && tokens[first - 2]?.pos === "PROPN" && /^\p{Lu}/u.test(tokens[first - 2]?.text ?? "");

/** "Kestrel and the Lakes Agency": all of them, where the one that heads the phrase is joined to the first. */
function withOthers(text: string, body: Naming, organizations: readonly Naming[]): SourceReading {
	const opening = organizations[0] ?? body;
	const [id, ...others] = joinedWith(text, opening, organizations);
	return id !== undefined && others.includes(body.id) ? { kind: "organization", id, others } : { kind: "organization", id: body.id };
}

/** "Holm's son, Nils,": a name, though nobody of the cast bears it. */
function isNamedBeside(words: TokenizedText, phrase: TokenRange, range: TokenRange): boolean {
	const [comma, name, after] = [words.tokens[phrase.last], words.tokens[phrase.last + 1], words.tokens[phrase.last + 2]];
	if (comma?.text !== "," || phrase.last + 1 >= range.last || name?.pos !== "PROPN" || !/^\p{Lu}\p{Ll}/u.test(name.text)) return false;
	return phrase.last + 2 >= range.last || after?.text === "," || after?.pos === "PROPN";
}

export const genderOfNoun = (noun: string): "he" | "she" | null => (MALE_NOUNS.has(noun) ? "he" : FEMALE_NOUNS.has(noun) ? "she" : null);
