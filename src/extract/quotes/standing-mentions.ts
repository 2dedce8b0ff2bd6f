/** Mentions of persons and bodies outside quotations, each with whether it leads its sentence (subject) and with its gender. */
import type { Span } from "../../facts/span.ts";
import { PARTY_MEMBERS, UNNAMED_NOUNS } from "../lexicon/source-nouns.ts";
import { parsePluralRole } from "../names/roles.ts";
import type { Token, TokenizedText } from "../tokens.ts";
import type { Candidate } from "./antecedents.ts";
import type { CastIndex, Naming } from "./cast.ts";
import { findSubject } from "./noun-phrases.ts";
import { genderOfNoun } from "./source-reading.ts";
import type { SpanIndex } from "./span-index.ts";
import { sentenceAt, spanOf, tokensIn } from "./token-places.ts";

/** "Mayor Ida Holm arrived": no verb and no preposition stands before a subject, no possessor mark behind it. */
function leads(words: TokenizedText, mention: Span): boolean {
	const range = tokensIn(words, mention);
	const sentence = words.sentences[words.tokens[range.first]?.sentence ?? 0];
	if (!sentence) return false;
	if (/^['’]s?$/.test(words.tokens[range.last]?.text ?? "")) return false;
	let at = range.first - 1;
	while (at >= sentence.first && /^(?:PROPN|NOUN|ADJ|DET)$/.test(words.tokens[at]?.pos ?? "")) at--;
	if (at < sentence.first) return true;
	const before = words.tokens[at];
	if (!before) return true;
	// "Shares of Ferrolux fell after it ..."
	if (/^(?:of|in)$/.test(before.norm) && /^(?:shares?|stock)$/.test(words.tokens[at - 1]?.norm ?? "")) return at - 1 === sentence.first;
	// "For Holm, the measure is simple. She ..."
	if (at === sentence.first && before.norm === "for" && words.tokens[range.last]?.text === ",") return true;
	return before.text === "," || before.pos === "CCONJ" || before.pos === "SCONJ" || /^["“”]$/.test(before.text);
}

/** "the Holm [plan]", "Holm [supporters]", "the Holm [papers] have"; not "Holm [lives] there", which looks like a noun. */
const isNounOf = (after: Token | undefined, next: Token | undefined): boolean =>
	after?.pos === "NOUN" &&
	/^\p{Ll}/u.test(after.text) &&
	(!after.norm.endsWith("s") || parsePluralRole(after.norm) !== null || next?.pos === "AUX");

/** "Holm's bridge", "the Holm plan"; "asked about Mayor Holm"; "said Holm was right". */
function placeOf(words: TokenizedText, mention: Span): NonNullable<Candidate["place"]> {
	const range = tokensIn(words, mention);
	const after = words.tokens[range.last];
	if (/^['’]s?$/.test(after?.text ?? "") || isNounOf(after, words.tokens[range.last + 1])) return "owner";
	let at = range.first - 1;
	while (/^(?:PROPN|NOUN|ADJ|DET)$/.test(words.tokens[at]?.pos ?? "")) at--;
	if (
		/^(?:about|of|over|on|against|from|by|like|than|under|with|without|toward|towards|between|including)$/.test(
			words.tokens[at]?.norm ?? "",
		)
	)
		return "topic";
	return /^(?:VERB|AUX)$/.test(after?.pos ?? "") ? "clause" : "other";
}

const openingPattern = /^(?:while|when|as|although|though|if|after|before|because|since|once)$/; // catches "while"; leaves "that"

/** "While [Ida Holm] was away, ..." */
export function isSubordinate(words: TokenizedText, mention: Span): boolean {
	const { first } = tokensIn(words, mention);
	const opening = words.sentences[words.tokens[first]?.sentence ?? -1]?.first ?? first;
	let at = first - 1;
	while (at > opening && /^(?:PROPN|NOUN|ADJ|DET)$/.test(words.tokens[at]?.pos ?? "")) at--;
	return at === opening && openingPattern.test(words.tokens[at]?.norm ?? "");
}

/** "[Robert Ruud], president of the council": the first time, with who he is. */
function isIntroduced(words: TokenizedText, { id, start, end }: Naming, cast: CastIndex): boolean {
	const { last } = tokensIn(words, { start, end });
	const isFirst = cast.people.get(id)?.mentions[0]?.start === start;
	return isFirst && words.tokens[last]?.text === "," && /^(?:DET|NOUN|ADJ|PRON)$/.test(words.tokens[last + 1]?.pos ?? "");
}

const NOBODY_NAMED = { id: null, unnamed: null, gender: null, number: "one" } as const;

/** "[Many owners] have left, and they say": persons whom nobody names, as subject. */
function findGroups(words: TokenizedText, outside: (span: Span) => boolean): Candidate[] {
	return words.tokens.flatMap((token, at): Candidate[] => {
		const verb = words.tokens[at + 1];
		if ((verb?.pos !== "VERB" && verb?.pos !== "AUX") || verb.sentence !== token.sentence || !isGroup(token.norm) || !outside(token))
			return [];
		const phrase = findSubject(words, words.sentences[token.sentence]?.first ?? at, at + 1);
		const span = phrase && spanOf(words, phrase);
		return span ? [{ ...NOBODY_NAMED, ...span, unnamed: span, number: "many", leading: true }] : [];
	});
}

/** "[A builder] shook his head": somebody without a name whom a sentence brings in. */
function findNewcomers(words: TokenizedText, cast: CastIndex, outside: (span: Span) => boolean): Candidate[] {
	return words.sentences.flatMap(({ first, last }): Candidate[] => {
		if (!/^(?:an?|another|one)$/.test(words.tokens[first]?.norm ?? "")) return [];
		const end = words.tokens.slice(first, Math.min(last, first + MAX_NEWCOMER_TOKENS)).findIndex(isSomebody) + first + 1;
		const span = end > first ? spanOf(words, { first, last: end }) : null;
		const [head, next] = [words.tokens[end - 1], words.tokens[end]];
		if (!span || !head || !next || !outside(span) || !(next.norm === "who" || /^(?:VERB|AUX|ADV|ADP|PUNCT)$/.test(next.pos))) return [];
		// "A friendly woman in her 80s, Ida Holm": she has a name
		if (cast.persons.overlapping({ start: span.start, end: span.end + MAX_CHARS_TO_APPOSITION }).length > 0) return [];
		return [{ ...NOBODY_NAMED, ...span, unnamed: span, gender: genderOfNoun(head.norm), leading: true }];
	});
}

/** "A 29-year-old Danish woman": longer is no description. */
const MAX_NEWCOMER_TOKENS = 10;
const MAX_CHARS_TO_APPOSITION = 40;

const isSomebody = ({ norm, text }: Token): boolean => /^\p{Ll}/u.test(text) && (UNNAMED_NOUNS.has(norm) || genderOfNoun(norm) !== null);

const isGroup = (norm: string): boolean =>
	(PARTY_MEMBERS.has(norm) && norm.endsWith("s")) || norm === "people" || parsePluralRole(norm) !== null;

/** The same mentions where more is known of who is a he or a she. */
export const withGenders = (mentions: readonly Candidate[], genders: CastIndex["genders"]): Candidate[] =>
	mentions.map((m) => (m.id !== null && m.number === "one" ? { ...m, gender: genders.get(m.id) ?? null } : m));

/** `asides`: indices of blocks that are no part of the telling. */
export function findStandingMentions(
	words: TokenizedText,
	cast: CastIndex,
	quoted: SpanIndex<Span>,
	asides: ReadonlySet<number>,
): Candidate[] {
	const isAside = (m: Span): boolean => asides.size > 0 && asides.has(words.sentences[sentenceAt(words, m.start)]?.block ?? -1);
	const outside = (m: Span): boolean => quoted.overlapping(m).length === 0 && !isAside(m);
	const isName = (m: Naming): boolean => m.form !== "pronoun" && outside(m);
	const unknown = cast.namesakes
		.filter(outside)
		.map(({ start, end }): Candidate => ({ ...NOBODY_NAMED, start, end, leading: leads(words, { start, end }) }));
	const people = cast.persons.spans.filter(isName).map((m): Candidate => {
		const place = placeOf(words, m);
		return {
			start: m.start,
			end: m.end,
			id: m.id,
			unnamed: null,
			gender: cast.genders.get(m.id) ?? null,
			number: "one",
			leading: place === "clause" || (place !== "owner" && leads(words, m)),
			place,
			subordinate: isSubordinate(words, m),
			introduced: isIntroduced(words, m, cast),
		};
	});
	const bodies = cast.bodies.spans.filter(isName).map(
		(m): Candidate => ({
			start: m.start,
			end: m.end,
			id: m.id,
			unnamed: null,
			gender: null,
			number: cast.places.has(m.id) ? "place" : "body",
			leading: leads(words, m),
		}),
	);
	return [...people, ...unknown, ...bodies, ...findGroups(words, outside), ...findNewcomers(words, cast, outside)].sort(
		(a, b) => a.start - b.start,
	);
}
