/**
 * "Reuters reported that the ministry had warned of floods": who warned is the ministry; the agency is the way its words came here. Where all of
 * what an outlet reports is somebody else's saying, that saying is the quote.
 */
import { contains, hull, overlaps, type Span, slice } from "../../facts/span.ts";
import { DOCUMENT_NOUNS } from "../lexicon/source-nouns.ts";
import type { TokenizedText } from "../tokens.ts";
import type { Weighed } from "./attributions.ts";
import type { CastIndex } from "./cast.ts";
import { citedFor, findCited } from "./citing.ts";
import { isPlainVerb } from "./cues.ts";
import { groupBy } from "./group-by.ts";
import { headPhrase, headToken } from "./head-phrase.ts";
import type { Nested } from "./nested.ts";
import { kindOf } from "./quote-kind.ts";
import { readSource } from "./source-reading.ts";
import type { SpanIndex } from "./span-index.ts";
import { spanOf, tokensIn } from "./token-places.ts";
import { isOutlet } from "./via.ts";

export interface Relayed {
	readonly attributions: readonly Weighed[];
	/** Those that still stand inside another. */
	readonly nested: readonly Nested[];
}

type Marks = SpanIndex<Span & { readonly inner: Span }>;

/** Catches "daily Nordlys" and "the news site Nordlys". */
const outletKindPattern =
	/^(?:the )?(?:[\p{L}-]+ )?(?:daily|weekly|newspaper|tabloid|magazine|broadcaster|news (?:agency|site|outlet))\s\p{Lu}/iu;

/** Catches "reported" and "first reported"; leaves "said". */
const reportedPattern = /\breport(?:ed|s)$/i;

/** The outlet that reports it: one we know, one called so, or a firm of which we know nothing that "reported". Its name. */
function outletOf(words: TokenizedText, { source, cue }: Weighed, cast: CastIndex): string | null {
	const reading = source && cue && readSource(words, source, cast);
	const body = reading?.kind === "organization" ? cast.organizations.get(reading.id) : undefined;
	if (!body || !source || !cue) return null;
	const isMeant =
		isOutlet(body.name) ||
		outletKindPattern.test(slice(words.text, source)) ||
		(!body.publicBody && !cast.places.has(body.id) && reportedPattern.test(slice(words.text, cue)));
	return isMeant ? body.name : null;
}

/** Letters and digits between two places, a "that" aside. */
const hasWords = (words: TokenizedText, start: number, end: number): boolean =>
	/[\p{L}\p{N}]/u.test(words.text.slice(start, Math.max(start, end)).replace(/^\s*that\b/, ""));

/** Does the saying fill the one piece of what the outlet reports? */
function fills(words: TokenizedText, [only, ...more]: readonly Span[], { source, cue, content }: Nested["attribution"]): boolean {
	const parts = [source, cue, ...content].filter((part) => part !== null);
	if (!only || more.length > 0 || !parts.every((part) => contains(only, part))) return false;
	const whole = hull(parts) ?? only;
	// "[Far-]right leader Jan Ruud said"
	const isPrefix = /^\p{L}+-$/u.test(words.text.slice(only.start, Math.max(only.start, whole.start)));
	return (isPrefix || !hasWords(words, only.start, whole.start)) && !hasWords(words, whole.end, only.end);
}

/** Catches the " the " and " his so-called " before a quotation, and nothing at all. */
const determinerPattern = /^\s*(?:that\s+)?((?:(?:the|an?|his|her|its|their|this)\s+)?(?:so-called\s+)?)$/i;

/** "[Holm said the “loud” talk stood for little], the Morning Post reported": all behind her "said" is hers. Null where it does not open what is reported. */
function opening(words: TokenizedText, [only, ...more]: readonly Span[], { attribution }: Nested): Nested["attribution"] | null {
	const { source, cue, content } = attribution;
	const first = content[0];
	if (!only || more.length > 0 || !source || !cue || !first || cue.start < source.end || !contains(only, first)) return null;
	const before = determinerPattern.exec(words.text.slice(cue.end, Math.max(cue.end, first.start)));
	if (!before || hasWords(words, only.start, source.start) || hasWords(words, source.end, cue.start)) return null;
	return { ...attribution, content: [{ start: first.start - (before[1]?.length ?? 0), end: only.end }] };
}

/** "[“It is safe,” Ida Holm said in a letter], the Morning Post reported": the quotation and its speaker in one content. */
function signedQuotation(
	words: TokenizedText,
	{ content, certainty }: Weighed,
	marks: Marks,
	cast: CastIndex,
): Nested["attribution"] | null {
	const [only, ...more] = content;
	// "“It is safe,” Ida Holm writes, according to the Morning Post. [“It is old.”]": she goes on
	const goesOn = more.every((piece) => marks.overlapping(piece).some((mark) => contains(mark, piece)));
	if (!only || !goesOn) return null;
	const [quoted, another] = marks.overlapping(only);
	if (!quoted || another || quoted.start !== only.start || quoted.end >= only.end) return null;
	const source = cast.persons.overlapping({ start: quoted.end, end: only.end }).find(({ start }) => !hasWords(words, quoted.end, start));
	const verb = source && words.tokens[tokensIn(words, source).last];
	if (!source || !verb || verb.end > only.end || !(isPlainVerb(verb.norm) || /^wr(?:ote|ites)$/.test(verb.norm))) return null;
	const { start, end } = quoted;
	return {
		source: { start: source.start, end: source.end },
		cue: { start: verb.start, end: verb.end },
		content: [{ start, end }, ...more],
		certainty,
	};
}

/** Behind the verb of "the bridge is safe, Ida Holm said [late on Monday]": no more is told of when. */
const MAX_TOKENS_BEHIND = 4;
/** Its source, titles and all: "the mayor of Lund, Ida Holm" is longer and stays. */
const MAX_SOURCE_TOKENS = 10;

const clausePattern = /^(?:which|who|that|as|when|where|while|after|because|and|but|if)$/; // leaves "the"

/** "[The bridge is safe, Ida Holm said on Monday], Reuters reported": the clause and its speaker in one content. */
function signedClause(words: TokenizedText, { content, certainty }: Weighed, marks: Marks, cast: CastIndex): Nested["attribution"] | null {
	const [only, ...more] = content;
	const range = only && tokensIn(words, only);
	if (!range || more.length > 0 || marks.overlapping(only).length > 0) return null;
	for (let verb = range.last - 1; verb > range.first && range.last - verb <= MAX_TOKENS_BEHIND + 1; verb--) {
		const [told, name] = [words.tokens[verb], words.tokens[verb - 1]];
		if (told?.text === ",") return null;
		if (!told || !name || !isPlainVerb(told.norm)) continue;
		const named = [...cast.persons.overlapping(name), ...cast.bodies.overlapping(name)].some(
			({ end, form }) => end === name.end && form === "name",
		);
		let first = verb - 1;
		while (first > range.first && verb - first <= MAX_SOURCE_TOKENS && words.tokens[first - 1]?.text !== ",") first--;
		if (!named || words.tokens[first - 1]?.text !== "," || clausePattern.test(words.tokens[first]?.norm ?? "")) return null;
		const [source, cue, clause] = [
			{ first, last: verb },
			{ first: verb, last: verb + 1 },
			{ first: range.first, last: first - 1 },
		].map((part) => spanOf(words, part));
		return source && cue && clause ? { source, cue, content: [clause], certainty } : null;
	}
	return null;
}

/** "[“It is safe,” Ida Holm said], according to a transcript": hers, by whatever paper. */
function withoutDocument(words: TokenizedText, attribution: Weighed, marks: Marks, cast: CastIndex): Weighed {
	const isDocument = attribution.source && readSource(words, attribution.source, cast).kind === "document";
	const said = isDocument ? signedQuotation(words, attribution, marks, cast) : null;
	return said
		? { ...attribution, source: said.source, cue: said.cue, content: said.content, kind: kindOf(words.text, said.content, marks) }
		: attribution;
}

const showingPattern = /^(?:show(?:s|ed)|f(?:ound|inds)|suggest(?:s|ed)|indicat(?:es|ed)|puts?)$/;

/** "A Burisk poll released on Friday showed": no longer before its verb. */
const MAX_DOCUMENT_TOKENS = 14;

/** "[A Burisk poll showed the mayor ahead], the Morning Post reported": the poll, study or report in the content says the rest of it. */
function shownByDocument(words: TokenizedText, { content, certainty }: Weighed): Nested["attribution"] | null {
	const [opening, ...more] = content;
	const range = opening && tokensIn(words, opening);
	if (!range) return null;
	const from = range.first + 1;
	const found = words.tokens
		.slice(from, Math.min(range.last, from + MAX_DOCUMENT_TOKENS))
		.findIndex(({ norm }) => showingPattern.test(norm));
	const verb = from + found;
	const document = headToken(words, headPhrase(words, { first: range.first, last: verb }));
	if (found < 0 || verb + 1 >= range.last || !DOCUMENT_NOUNS.has(document?.norm ?? "")) return null;
	const [source, cue, rest] = [
		{ first: range.first, last: verb },
		{ first: verb, last: verb + 1 },
		{ first: verb + 1, last: range.last },
	].map((part) => spanOf(words, part));
	return source && cue && rest ? { source, cue, content: [rest, ...more], certainty } : null;
}

export function findRelayed(
	words: TokenizedText,
	attributions: readonly Weighed[],
	nested: readonly Nested[],
	marks: Marks,
	cast: CastIndex,
): Relayed {
	const taken = new Set<Nested>();
	const inside = groupBy(nested, ({ outer }) => outer);
	const found = attributions.map((attribution, at): Weighed | null => {
		const outlet = outletOf(words, attribution, cast);
		const found = findCited(words, attribution, cast);
		const cited = found?.byPaperOnly && outlet === null ? null : found;
		const theirs = cited && citedFor(words, attribution, cited);
		// "the ministry said it was old, citing two engineers": them alone nobody has said
		if (cited && !theirs) return null;
		if (outlet === null) return withoutDocument(words, attribution, marks, cast);
		if (theirs) return { ...theirs, relayedBy: outlet };
		const saying = inside.get(at)?.find((one) => fills(words, attribution.content, one.attribution));
		const said =
			saying?.attribution ??
			signedQuotation(words, attribution, marks, cast) ??
			signedClause(words, attribution, marks, cast) ??
			inside.get(at)?.flatMap((one) => opening(words, attribution.content, one) ?? [])[0] ??
			shownByDocument(words, attribution);
		if (!said) return attribution;
		const { source, cue, content } = said;
		for (const one of inside.get(at) ?? []) if (one.attribution.cue && cue && overlaps(one.attribution.cue, cue)) taken.add(one);
		// "The Post wrote: “Ms. Holm said it was old.”": the marks are the paper's, the words not hers
		const isInQuotation = cue !== null && marks.overlapping(cue).length > 0;
		const kind = kindOf(words.text, content, (isInQuotation && inside.get(at)?.[0]?.marks) || marks);
		return { ...attribution, relayedBy: outlet, source, cue, content, kind };
	});
	const standing = found.filter((attribution) => attribution !== null);
	const places = new Map(standing.map((attribution, at) => [attribution, at]));
	const inner = nested.flatMap((one) => {
		const outer = taken.has(one) ? undefined : places.get(found[one.outer] as Weighed);
		return outer === undefined ? [] : [{ ...one, outer }];
	});
	return { attributions: standing, nested: inner };
}
