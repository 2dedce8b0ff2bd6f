/**
 * In which form something was said: a statement, a tweet, testimony. The words beside the cue say it, or an earlier sentence
 * about the same speaker whose form goes on ("Ms. Noor testified on Tuesday. ... She said ...").
 */
import type { MediumName } from "../../facts/media.ts";
import { type Span, slice, sliceWithout } from "../../facts/span.ts";
import { firstOf, MEDIA, type MediumPattern, RESEARCHER_NOUNS, SOURCE_MEDIA } from "../lexicon/media.ts";
import type { TokenizedText } from "../tokens.ts";
import type { Candidate } from "./antecedents.ts";
import type { CastIndex } from "./cast.ts";
import type { Attribution } from "./link.ts";
import { findHearings, findOccasions, isOfAnotherTime, type Occasion } from "./occasions.ts";
import { type Speaking, voiceOf } from "./speaking.ts";
import { sentenceAt } from "./token-places.ts";
import type { Distance } from "./told-sentences.ts";
import { type Page, toldTo } from "./via.ts";

export function findMedia(
	words: TokenizedText,
	attributions: readonly Attribution[],
	frames: readonly string[],
	since: Distance,
	speakings: readonly Speaking[],
	standing: readonly Candidate[],
	cast: CastIndex,
	page: Page,
): (MediumName | null)[] {
	const occasions = new Map<string, Occasion[]>();
	for (const occasion of findOccasions(words, standing)) occasions.set(occasion.who, [...(occasions.get(occasion.who) ?? []), occasion]);
	const tellsOfPaper = /\bpaper (?:titled|entitled|published|by)\b/i.test(words.text);
	const reportsResearch = /\b(?:study|research) (?:published|in|by|from|found|led)\b|\bthe (?:study|researchers)\b/i.test(words.text);
	const interview = /\b(?:the|this|that) interview\b/i.test(words.text) ? firstOf(MEDIA, "in the interview") : null;
	const asked = /\b(poll|survey)(?:s|ed|sters?)?\b/i.exec(words.text)?.[1]?.toLowerCase();
	const isAtHearing = findHearings(words);
	const latest = new Map<string, { sentence: number; medium: MediumPattern }>();
	return attributions.map((attribution, i) => {
		const speaking = speakings[i] as Speaking;
		const who = voiceOf(speaking);
		const at = sentenceAt(words, (attribution.cue ?? attribution.content[0])?.start ?? 0);
		if (words.blocks[words.sentences[at]?.block ?? 0]?.kind === "post")
			return isTweet(words.text, attribution) ? "tweet" : "social media post";
		const frame = frames[i] as string;
		const own = mediumOf(words, attribution, frame, cast, speaking.speaker !== null && cast.people.has(speaking.speaker));
		if (own) {
			if (who) latest.set(who, { sentence: at, medium: own });
			return own.medium;
		}
		if (tellsOfPaper && attribution.source && /^(?:the|this|their) paper$/i.test(slice(words.text, attribution.source))) return "paper";
		if (reportsResearch && speaking.anonymous && isResearcher(words, speaking.unnamedAs ?? attribution.source)) return "study";
		if (
			asked !== undefined &&
			speaking.anonymous &&
			attribution.source &&
			sharePattern.test(slice(words.text, speaking.unnamedAs ?? attribution.source))
		)
			return asked === "poll" ? "poll" : "survey";
		if (!who) return null;
		const isPerson = cast.people.has(who);
		const told = isPerson ? toldTo(frame, page) : null;
		if (told === "own") return "interview";
		if (told === "other" && interview) {
			latest.set(who, { sentence: at, medium: interview });
			return interview.medium;
		}
		if (isOfAnotherTime(frame)) return null;
		const earlier = [latest.get(who), ...(occasions.get(who) ?? [])].filter((o) => o !== undefined);
		const holding = earlier.filter((o) => o.sentence <= at && since(o.sentence, at) <= o.medium.lasts);
		const held = holding.sort((a, b) => b.sentence - a.sentence)[0]?.medium.medium ?? null;
		return held ?? (isPerson && isAtHearing(at, frame) ? "hearing" : null);
	});
}

/** Those whom a poll asked: catches "74 percent of voters", "Nearly eight in 10 owners", "those surveyed". */
const sharePattern =
	/\bthose (?:surveyed|polled|asked)\b|\brespondents\b|\b(?:per ?cent|(?:\w+|\d+) (?:in|out of) (?:10|ten|five|four|three))\b|\d%/i; // leaves "ten owners"

/** "— Ida Holm (@idaholm)": other services sign otherwise, or with a dot in the name. */
const isTweet = (text: string, { source }: Attribution): boolean =>
	source !== null && /^\s*\(@\w{1,15}\)/.test(text.slice(source.end, source.end + 24));

/** The words up to the name of the author: catches "a survey" in "a survey by Ida Holm". */
const documentPattern = /^(.+?)\s(?:by|from)\s/;

/** The noun of "an interview with Ida Holm in which she": it is in this that she said it, whatever else the sentence names. */
const referredPattern =
	/\b(?:an?|the|his|her|its|their)\s((?:[\p{L}-]+\s){1,3}?)(?:(?:with|by|from|to|at|on|for)\s[^.;:]{1,80}\s)?in which\s[^,.;:]{1,40}$/u; // catches "a letter in which she", leaves "a town in Lund"

/** Nothing between such a noun and the cue is longer. */
const MAX_REFERRED_CHARS = 160;

function mediumReferredTo(words: TokenizedText, cue: Span): MediumPattern | null {
	const sentence = words.sentences[sentenceAt(words, cue.start)];
	const before = words.text.slice(Math.max(sentence?.start ?? 0, cue.start - MAX_REFERRED_CHARS), cue.start);
	const noun = before.includes("in which ") ? referredPattern.exec(before)?.[1] : undefined;
	return noun === undefined ? null : firstOf(MEDIA, `in a ${noun}`);
}

/** "Coresight Research": what a body is called says nothing of what it has written. */
const withoutNames = (text: string, source: Span, cast: CastIndex): string =>
	sliceWithout(
		text,
		source,
		cast.bodies
			.overlapping(source)
			.filter(({ form, start }) => form === "name" && start >= source.start)
			// "a Burisk Poll" is a poll all the same
			.map(({ start, end }) => ({ start, end: end - (/ (?:Poll|Survey)$/.exec(text.slice(start, end))?.[0].length ?? 0) })),
	);

/** `person`: a person speaks, so that "study co-author Ida Holm" is no study; "a study by Ida Holm" is. */
function mediumOf(words: TokenizedText, attribution: Attribution, frame: string, cast: CastIndex, person: boolean): MediumPattern | null {
	const source = attribution.source ? withoutNames(words.text, attribution.source, cast) : "";
	const document = firstOf(SOURCE_MEDIA, person ? (documentPattern.exec(source)?.[1] ?? "") : source);
	return document ?? (attribution.cue && mediumReferredTo(words, attribution.cue)) ?? firstOf(MEDIA, frame);
}

const isResearcher = (words: TokenizedText, source: Span | null): boolean =>
	source !== null &&
	slice(words.text, source)
		.toLowerCase()
		.split(/\W+/)
		.some((word) => RESEARCHER_NOUNS.has(word));
