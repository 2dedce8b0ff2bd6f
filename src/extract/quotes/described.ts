/**
 * "the senator", "the company", "the department": whom or which body named before a described source takes up. What fits nobody for
 * sure is not clear; unnamed it is only where news leaves such persons unnamed.
 */

import { type Span, slice } from "../../facts/span.ts";
import { initialsOf } from "../initials.ts";
import { parseCountry } from "../lexicon/nations.ts";
import { CALLED } from "../lexicon/roles.ts";
import { BODY_NOUNS, FIRM_NOUNS, PARTY_MEMBERS, UNNAMED_NOUNS } from "../lexicon/source-nouns.ts";
import { parseRole } from "../names/roles.ts";
import type { TokenizedText } from "../tokens.ts";
import { findReason } from "./anonymity.ts";
import type { Candidate } from "./antecedents.ts";
import type { CastIndex } from "./cast.ts";
import { findBody } from "./described-bodies.ts";
import { type SourceReading, withoutSeat } from "./source-reading.ts";
import { NOBODY, type Speaking, speakingOf, TRUST } from "./speaking.ts";
import { sentenceAt } from "./token-places.ts";

/** "the firm" takes up the only firm that acts in so many sentences. */
const MAX_BODY_SENTENCES = 4;

/** "the senator" takes up somebody named within so many sentences. */
const MAX_PERSON_SENTENCES = 12;

export type Unnamed = Extract<SourceReading, { kind: "unnamed" }>;

export interface Discourse {
	readonly words: TokenizedText;
	readonly cast: CastIndex;
	readonly candidatesOf: (sentence: number) => readonly Candidate[];
}

const nearBefore = ({ words, candidatesOf }: Discourse, source: Span, sentences: number): Candidate[] => {
	const here = sentenceAt(words, source.start);
	const found: Candidate[] = [];
	for (let s = here; s >= 0 && here - s <= sentences; s--) found.push(...candidatesOf(s).slice(-MAX_CANDIDATES));
	return found.filter((c) => c.end <= source.start);
};

/** "A club statement": which body is meant by the kind of it, `head`. */
export const findBodyOfKind = (discourse: Discourse, source: Span, head: string): string | null =>
	isBody(head) ? findBody(discourse, { source, head, text: `the ${head}` }, nearBefore(discourse, source, MAX_BODY_SENTENCES)) : null;

export function resolveDescribed(discourse: Discourse, source: Span, reading: Unnamed): Speaking {
	const { words } = discourse;
	const near = (sentences: number): Candidate[] => nearBefore(discourse, source, sentences);
	if (!reading.plural) {
		const body = findBody(
			discourse,
			{
				source,
				...(editorsPattern.test(slice(words.text, source)) ? PAPER : { head: reading.head, text: withoutSeat(slice(words.text, source)) }),
			},
			near(MAX_BODY_SENTENCES),
		);
		if (body) return { ...NOBODY, speaker: body, trust: TRUST.title, rule: "the body last named so" };
		const person = holderOf(discourse, near(MAX_PERSON_SENTENCES), source, reading.head);
		if (person) return { ...NOBODY, speaker: person, trust: TRUST.title, rule: "the one named before who holds the office" };
	}
	// "The Lund Republican" is somebody whom the article names, not the Republicans before
	const before =
		!reading.plural && PARTY_MEMBERS.has(reading.head)
			? undefined
			: near(MAX_PERSON_SENTENCES).findLast((c) => c.unnamed !== null && isCalled(slice(words.text, c.unnamed), reading.head));
	if (before) return { ...NOBODY, anonymous: true, unnamedAs: before.unnamed, trust: TRUST.unnamed, rule: "the unnamed source before" };
	if (!findReason(words, source) && isKnownSomebody(words, source, reading))
		return { ...NOBODY, rule: "somebody known who is not named here" };
	return speakingOf(reading, source) ?? NOBODY;
}

/** Whose paper speaks: catches "the editorial board". */
const editorsPattern = /^(?:the|its) editorial board$/i;
const PAPER = { head: "newspaper", text: "the newspaper" };

/** "The ministry", "the billionaire": a body, or one whom news would name. */
export function isKnownSomebody(words: TokenizedText, source: Span, reading: Unnamed): boolean {
	const isThe = words.text.slice(source.start, source.start + 4).toLowerCase() === "the ";
	return !reading.plural && (isBody(reading.head) || (isThe && !UNNAMED_NOUNS.has(reading.head)));
}

/** A sentence with more mentions is no sentence. */
const MAX_CANDIDATES = 60;

/** Is "the doctor" the "doctor on the scene"? */
const isCalled = (description: string, head: string): boolean =>
	description
		.toLowerCase()
		.split(/[^\p{L}-]+/u)
		.includes(head);

export const isBody = (head: string): boolean =>
	FIRM_NOUNS.has(head) || BODY_NOUNS.has(head) || BODY_NOUNS.has(head.replace(/(?:ie)?s$/, ""));

/** Does a title say that its holder is one, by a noun in small letters: "Prime Minister" a "minister", "Detective Sergeant" an "officer"? */
export function isOffice(jobTitle: string | null, noun: string): boolean {
	const office = jobTitle?.toLowerCase().split(/,| (?:of|for|at|to|in) /)[0] ?? "";
	return office === noun || office.endsWith(` ${noun}`) || CALLED.get(noun)?.test(office) === true;
}

/** "The senator", "the Danish minister": the one person near who by the article's own words holds such an office, and there. */
function holderOf({ words, cast }: Discourse, near: readonly Candidate[], source: Span, head: string): string | null {
	const [the, ...said] = slice(words.text, source).split(/\s+/);
	if (the?.toLowerCase() !== "the" || !parseRole(head)) return null;
	const where = said.filter((word) => /^\p{Lu}/u.test(word) && word.toLowerCase() !== head).map((word) => word.toLowerCase());
	const holds = (id: string): boolean => {
		const { jobTitle = null, affiliation } = cast.people.get(id) ?? {};
		const whole = `${jobTitle} ${affiliation} ${lettersOf(affiliation ?? "")}`.toLowerCase();
		const isCalled = isOffice(jobTitle, head);
		return isCalled && where.every((word) => whole.includes(word));
	};
	const all = new Set(near.flatMap((c) => (c.id !== null && holds(c.id) ? [c.id] : [])));
	// "the former minister" beside the minister
	const former = [...all].filter((id) => cast.people.get(id)?.former === true);
	const isFormer = said.some((word) => /^(?:former|ex|one-time|erstwhile)$/.test(word.toLowerCase()));
	const holders = isFormer && former.length > 0 ? new Set(former) : all;
	const [holder] = holders;
	return holders.size === 1 && holder ? holder : null;
}

/** Catches "the interior minister" and "Austria’s interior minister" (group 2 the office, group 1 the country); leaves "an interior minister". */
const officePattern = /^(?:the |(?:the )?(\p{Lu}[\p{L} ]{2,40})['’]s? )((?:\p{Ll}[\p{L}-]*\.? ){1,4}\p{Ll}+),?$/u;

/** An office of more holders is nobody's in particular, whatever the country. */
const MAX_HOLDERS = 12;

/** "Austria’s interior minister said ..." at the head of the news, "Interior Minister Anna Ruud said" further down: the only one who holds just that office. */
export function introducedLater({ words, cast }: Discourse, source: Span): Speaking | null {
	const [, country, office] = officePattern.exec(slice(words.text, source)) ?? [];
	if (!office) return null;
	const all = cast.holders.get(office) ?? [];
	if (all.length > MAX_HOLDERS) return null;
	const holders = all.filter(
		({ affiliation }) =>
			country === undefined ||
			affiliation === null ||
			parseCountry(affiliation) === null ||
			parseCountry(affiliation) === parseCountry(country),
	);
	const [holder] = holders;
	const first = holder?.mentions[0];
	if (holders.length !== 1 || !holder || !first || first.start < source.start) return null;
	return { ...NOBODY, speaker: holder.id, trust: TRUST.title, rule: "the one named later who holds the office" };
}

/** "Pan American Health Organization": "PAHO", as "the PAHO director" has it. */
const lettersOf = (name: string): string => initialsOf(name).replace(/\P{Lu}/gu, "");
