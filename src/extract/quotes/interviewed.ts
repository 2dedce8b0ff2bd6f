/**
 * Who stands behind the labels of an interview: "HOLM:" and "IH:" are Ida Holm, "A:" is the one person whom the article introduces as
 * interviewed. Where two may be meant, and for whoever asks, nobody.
 */

import type { ArticleMetadata } from "../../facts/article.ts";
import type { Span } from "../../facts/span.ts";
import type { Person } from "../../facts/types.ts";
import { initialsOf } from "../initials.ts";
import type { TokenizedText } from "../tokens.ts";
import type { CastIndex, Naming } from "./cast.ts";
import { groupBy } from "./group-by.ts";
import { isAnswerLabel, isQuestionLabel, readLabels } from "./labels.ts";
import { NOBODY, type Speaking, TRUST } from "./speaking.ts";

/** Catches "spoke with", "an interview with", "interviewed", "answered our questions"; leaves "spoke of". */
const interviewPattern =
	/\b(?:(?:sp[eo]aks?|spoken?|talk(?:s|ed)?|s[ai]ts? down|c(?:aught|atch(?:es)?) up|chat(?:s|ted)?|conversation|discussion|Q&A) (?:with|to)|interview(?:s|ed)?|answer(?:s|ed)?\b.{0,30}\bquestions|told (?:us|me))\b/giu;

/** Catches "Excerpts:", "This interview has been condensed"; leaves "Holm answered the bell". */
const remarkPattern = /\b(?:interview|conversation|excerpts?|edited for|Q&A|questions)\b/i;

/** From these words to the name: "spoke with the mayor of Lund, [Ida Holm]". */
const MAX_CHARS_TO_NAME = 80;

/** Introductions are no longer; further on an article tells of others. */
const MAX_INTRODUCTION_CHARS = 3000;

/** Does a sentence or a clause of its own end in these words? */
const isParted = (between: string): boolean => /[.?!;:]\s|\n/.test(between);

/** All who are named right before and right behind words of an interview, whoever asks left out. */
function findIntroduced({ text }: TokenizedText, until: number, cast: CastIndex, author: string | null): ReadonlySet<string> {
	const asks = ({ name, kind }: Person): boolean => kind === "journalist" || (author?.includes(name) ?? false);
	const named = cast.persons.overlapping({ start: 0, end: until }).filter((m) => !asks(cast.people.get(m.id) as Person));
	const found = new Set<string>();
	for (const match of text.slice(0, until).matchAll(interviewPattern)) {
		const end = match.index + match[0].length;
		const near = cast.persons.overlapping({ start: match.index - MAX_CHARS_TO_NAME, end: end + MAX_CHARS_TO_NAME });
		const isBeside = (m: Naming): boolean =>
			(m.end <= match.index && !isParted(text.slice(m.end, match.index))) || (m.start >= end && !isParted(text.slice(end, m.start)));
		for (const mention of near) if (isBeside(mention) && named.includes(mention)) found.add(mention.id);
	}
	// "Ida Holm wrote a book on bridges. Her answers have been edited for length.": nobody else is named
	if (found.size === 0 && remarkPattern.test(text.slice(0, until))) return new Set(named.map(({ id }) => id));
	return found;
}

function findInterviewed(words: TokenizedText, firstLabel: number, cast: CastIndex, { author, headline }: ArticleMetadata): string | null {
	const introduced = new Set(findIntroduced(words, Math.min(firstLabel, MAX_INTRODUCTION_CHARS), cast, author));
	if (/\b(?:Q&A|interview)\b/i.test(headline ?? ""))
		for (const { id, name } of cast.people.values()) if (headline?.includes(name)) introduced.add(id);
	const [person = null] = introduced;
	return introduced.size === 1 ? person : null;
}

const isInitials = (label: string): boolean => /^(?:\p{Lu}\.?){2,4}$/u.test(label);

const surnameOf = (name: string): string => name.split(" ").at(-1)?.toLowerCase() ?? "";

/** "HOLM" and "MS. HOLM" after Ida Holm, "IH" after nobody else of these letters. */
function findBearers(people: readonly Person[], publisher: string | null): (label: string) => Person | null {
	const bySurname = groupBy(people, ({ name }) => surnameOf(name));
	const byInitials = groupBy(people, ({ name }) => initialsOf(name));
	return (label) => {
		const letters = isInitials(label) ? label.replaceAll(".", "") : null;
		const meant = bySurname.get(surnameOf(label)) ?? (letters === null ? undefined : byInitials.get(letters));
		const isOutlet = letters !== null && publisher !== null && initialsOf(publisher) === letters;
		return meant?.length === 1 && !isOutlet ? (meant[0] ?? null) : null;
	};
}

/** By where the label starts. Labels that name somebody of the cast as it stands are left to the reading of sources. */
export function resolveLabels(
	words: TokenizedText,
	sources: readonly (Span | null)[],
	cast: CastIndex,
	metadata: ArticleMetadata,
): ReadonlyMap<number, Speaking> {
	const at = new Set(sources.map((source) => source?.start));
	const labels = readLabels(words).filter(({ span }) => at.has(span.start));
	const [first] = labels;
	if (!first) return new Map();
	const bearerOf = findBearers([...cast.people.values()], metadata.publisher);
	const interviewed = labels.some(({ label }) => isAnswerLabel(label)) ? findInterviewed(words, first.span.start, cast, metadata) : null;
	// "IH:": a body that only the labels name is none
	const labelStarts = new Set(labels.map(({ span }) => span.start));
	const bodies = new Set(cast.bodies.spans.flatMap((m) => (labelStarts.has(m.start) ? [] : [m.id])));
	const isNamed = (span: Span): boolean =>
		cast.persons.overlapping(span).some((m) => m.form !== "pronoun") || cast.bodies.overlapping(span).some((m) => bodies.has(m.id));
	const speakingBehind = (label: string, span: Span): Speaking | null => {
		if (isQuestionLabel(label)) return NOBODY;
		if (isAnswerLabel(label))
			return interviewed === null ? NOBODY : { ...NOBODY, speaker: interviewed, trust: TRUST.title, rule: "the one interviewed" };
		if (isNamed(span)) return null;
		const bearer = bearerOf(label);
		return bearer ? { ...NOBODY, speaker: bearer.id, trust: TRUST.named, rule: "named" } : NOBODY;
	};
	return new Map(
		labels.flatMap(({ label, span }): [number, Speaking][] => {
			const speaking = speakingBehind(label, span);
			return speaking ? [[span.start, speaking]] : [];
		}),
	);
}
