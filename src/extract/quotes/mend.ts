/**
 * The tagger's parts, put right where the words leave no doubt: whom one told is no content, and a cue in front of a quotation
 * is a cue.
 */
import { slice } from "../../facts/span.ts";
import type { Token, TokenizedText } from "../tokens.ts";
import { clauseIn, mendAccording } from "./according-to.ts";
import { isPlainVerb } from "./cues.ts";
import { pastCondition, pastDay, pastFalseStop, pastInsertion } from "./cut-contents.ts";
import { mendViews } from "./in-view.ts";
import { mendInversions } from "./inversions.ts";
import { mendSource } from "./mend-source.ts";
import { withoutPredicate } from "./noun-contents.ts";
import type { Part } from "./parts.ts";
import type { Quotation } from "./quotation-marks.ts";
import { mendQuotedAs } from "./quoted-as.ts";
import { indexSpans, type SpanIndex } from "./span-index.ts";
import { isFiniteVerb, tokensIn } from "./token-places.ts";

/** Catches "told", "assured"; leaves "said": verbs that name whom one spoke to. */
const toldPattern = /(?:^|\s)(?:t(?:old|ells?|elling)|(?:assur|remind|inform|warn|promis|notif|advis)(?:e|es|ed|ied|s|ing)?)$/i;

/** "told reporters at the gate that": a hearer is no longer than this. */
const MAX_HEARER_TOKENS = 9;

const isHearerWord = (token: Token): boolean =>
	/^(?:NOUN|PROPN|DET|ADJ|ADP|CCONJ|NUM|PART|PUNCT)$/.test(token.pos) && !/^["“”,:;]/.test(token.text);

const clauseStarts: ReadonlySet<string> = new Set(["that", "whether", "he", "she", "they", "it", "we", "i", "there", "how", "why"]);

/** "assured [trust members that ...]": the content starts with "that". */
function withoutHearer(words: TokenizedText, content: Part): Part {
	const { first, last } = tokensIn(words, content);
	for (let i = first; i < Math.min(last, first + MAX_HEARER_TOKENS); i++) {
		const token = words.tokens[i];
		if (!token) break;
		if (i > first && clauseStarts.has(token.norm)) return { ...content, start: token.start };
		if (!isHearerWord(token)) break;
	}
	return content;
}

/** "[that it was old and added, “It is safe.”]": cut before the cue, which becomes one. */
function splitAtCue(words: TokenizedText, content: Part, speech: SpanIndex<Quotation>): Part[] {
	for (const q of speech.overlapping(content)) {
		const range = tokensIn(words, q);
		const mark = words.tokens[range.first - 1];
		const verb = words.tokens[range.first - 2];
		if (!mark || !verb || !/^[,:]$/.test(mark.text) || verb.start <= content.start || !isPlainVerb(verb.norm)) continue;
		const before = words.tokens[range.first - 3];
		const end = before?.norm === "and" ? (words.tokens[range.first - 4]?.end ?? content.start) : (before?.end ?? content.start);
		if (end <= content.start) continue;
		const cue: Part = { ...content, role: "cue", start: verb.start, end: verb.end };
		return [{ ...content, end }, cue, { ...content, start: q.start }];
	}
	return [content];
}

/** "acknowledged [his limits: “I cannot say. I could not then.”]": the words behind the colon are what is said; before it no clause stands. */
function behindColon(words: TokenizedText, content: Part, speech: SpanIndex<Quotation>): Part {
	const quoted = speech.overlapping(content).find((q) => q.start > content.start && q.end >= content.end - 1);
	if (!quoted || !/[^“”"]:\s*$/.test(words.text.slice(content.start, quoted.start))) return content;
	const before = tokensIn(words, { start: content.start, end: quoted.start });
	const isClause = words.tokens.slice(before.first, before.last).some(isFiniteVerb);
	return isClause || !/^\P{L}*\p{Lu}/u.test(slice(words.text, quoted)) ? content : { ...content, start: quoted.start };
}

/** Catches "As the crowd cheers" and "In a letter": it tells when or where. */
const circumstancePattern = /^(?:as|while|when|after|before|during|amid|in|at|on|with|for)\b/i;

/** "[As the crowd cheers], the executive says, “Please go.”": what is said is a sentence of its own, and tells nothing of the crowd. */
function isCircumstance(
	words: TokenizedText,
	[part, source, cue, quoted]: readonly (Part | undefined)[],
	speech: SpanIndex<Quotation>,
): boolean {
	if (part?.role !== "content" || source?.role !== "source" || cue?.role !== "cue" || quoted?.role !== "content") return false;
	const sentence = words.tokens[tokensIn(words, part).first]?.sentence;
	if (sentence !== words.tokens[tokensIn(words, cue).first]?.sentence || !circumstancePattern.test(slice(words.text, part))) return false;
	const [own] = speech.overlapping(quoted);
	return speech.overlapping(part).length === 0 && own?.start === quoted.start && /^\p{Lu}/u.test(slice(words.text, own.inner));
}

/** Catches "LUND, Sweden (AP) — " and "LUND -- "; leaves "NASA said". */
const datelinePattern = /^\p{Lu}[\p{Lu} .’'-]+(?:, [\p{L} .]{2,30})?(?: \([\p{L} ]{2,30}\))?\s+(?:—|–|―|--?)\s+/u;

/** "[LUND — The bridge] is old": where the news comes from opens its paragraph and is no part of a sentence. */
function withoutDateline(words: TokenizedText, part: Part): Part {
	const { first } = tokensIn(words, part);
	if (words.blocks[words.tokens[first]?.block ?? -1]?.start !== part.start) return part;
	const dateline = datelinePattern.exec(words.text.slice(part.start, Math.min(part.end, part.start + MAX_DATELINE_CHARS)));
	return dateline ? { ...part, start: part.start + dateline[0].length } : part;
}

const MAX_DATELINE_CHARS = 80;

/** "the officer of the United [States]": no verb. */
const isUnitedStates = (words: TokenizedText, { start, end }: Part): boolean =>
	words.text.slice(start, end) === "States" && words.text.slice(start - 7, start) === "United ";

const ACCORDING_CHARS = 20;

/** The cue of "[According to] Ms. Noor: “A.”", whose source and colon the parts are; null for others. */
function accordingTo(words: TokenizedText, source: Part | undefined, colon: Part): Part | null {
	if (source?.role !== "source" || colon.role !== "cue" || words.text.slice(colon.start, colon.end) !== ":") return null;
	const before = words.text.slice(Math.max(0, source.start - ACCORDING_CHARS), source.start);
	const found = /\baccording to\s+$/i.exec(before);
	if (!found) return null;
	const start = source.start - before.length + found.index;
	return { ...colon, start, end: start + found[0].trimEnd().length };
}

/** The words that name a source are its cue, not the colon behind it. */
function mendColons(words: TokenizedText, parts: readonly Part[]): Part[] {
	const out: Part[] = [];
	for (const part of parts) {
		const cue = accordingTo(words, out.at(-1), part);
		if (cue) out.splice(-1, 0, cue);
		else out.push(part);
	}
	return out;
}

/** "referring to the bridge": it tells what other words mean. */
const referringPattern = /\breferring to$/i;

/** "“It is safe,” she said, [referring to] [the bridge], “but not for long.”": what words refer to is not said, and parts no quotation. */
function withoutReferred(words: TokenizedText, parts: readonly Part[]): Part[] {
	const isReferring = (part: Part | undefined): boolean =>
		part?.role === "cue" && referringPattern.test(words.text.slice(part.start, part.end));
	const isQuoted = ({ start }: Part): boolean => /["“”‘'«„]/.test(words.text.charAt(start));
	return parts.filter((part, i) => !isReferring(part) && !(part.role === "content" && isReferring(parts[i - 1]) && !isQuoted(part)));
}

/** Whom one speaks to: catches "reporters" and, by its capital, "the Lund Herald". */
const hearerPattern =
	/^(?:(?:the )?(?:reporters|journalists|newsmen|correspondents|lawmakers|legislators|MPs|investors|analysts)|the \p{Lu}|\p{Lu}{2,})/u;

/** "[said to] [the Lund Herald the flag was old]": whom one speaks to is neither, and the clause begins behind it. */
function mendHearers(words: TokenizedText, parts: readonly Part[]): Part[] {
	const startOf = (cue: Part | undefined, content: Part | undefined): number => {
		if (cue?.role !== "cue" || content?.role !== "content" || !/^said to$/i.test(slice(words.text, cue))) return -1;
		if (content.start - cue.end !== 1 || !hearerPattern.test(slice(words.text, content))) return -1;
		return clauseIn(words, tokensIn(words, content));
	};
	return parts.map((part, i) => {
		if (startOf(part, parts[i + 1]) > 0) return { ...part, end: part.end - " to".length };
		const at = startOf(parts[i - 1], part);
		return at > 0 ? { ...part, start: words.tokens[at]?.start ?? part.start } : part;
	});
}

/** "[the daily] [Al-][Rai there were no plans]": no content begins inside a word with a hyphen. */
function pastHyphen(words: TokenizedText, content: Part): Part {
	if (!/\p{L}-$/u.test(words.text.slice(Math.max(0, content.start - 2), content.start))) return content;
	const { first, last } = tokensIn(words, content);
	return first + 1 < last ? { ...content, start: words.tokens[first + 1]?.start ?? content.start } : content;
}

/** Where one is heard is no cue: catches the "programme" of "told the Echo's Today programme that". */
const hearingPattern = /^(?:programme|program|show|podcast|newspaper|magazine|station|channel|website|network)$/i;

/** "[said up] [to 40 people had left]": what bounds the number is said with it. */
function mendBounds(words: TokenizedText, parts: readonly Part[]): Part[] {
	return parts.map((part, i) => {
		const [before, next] = [parts[i - 1], parts[i + 1]];
		if (part.role === "cue" && next?.role === "content" && isUpTo(words, part, next)) return { ...part, end: part.end - " up".length };
		if (part.role === "content" && before?.role === "cue" && isUpTo(words, before, part))
			return { ...part, start: before.end - "up".length };
		return part;
	});
}

const isUpTo = ({ text }: TokenizedText, cue: Part, content: Part): boolean =>
	content.start - cue.end === 1 &&
	text.slice(cue.start, cue.end).endsWith(" up") &&
	/^to \p{Sc}?\d/u.test(text.slice(content.start, content.start + 6));

const possessivePattern = /^['’]s\b/;

/** "[condemned Friday][’s test]": the day is the owner of what follows, and goes with it. */
function mendOwners(words: TokenizedText, parts: readonly Part[]): Part[] {
	const cutAt = (part: Part | undefined): number | null => {
		if (part?.role !== "cue" || !possessivePattern.test(words.text.slice(part.end, part.end + 3))) return null;
		const { first, last } = tokensIn(words, part);
		return last - first > 1 ? last - 1 : null;
	};
	return parts.map((part, i) => {
		const own = cutAt(part);
		if (own !== null) return { ...part, end: words.tokens[own - 1]?.end ?? part.end };
		const owner = part.role === "content" ? cutAt(parts[i - 1]) : null;
		const isNext = owner !== null && part.start - (parts[i - 1]?.end ?? 0) <= "’s ".length;
		return isNext ? { ...part, start: words.tokens[owner]?.start ?? part.start } : part;
	});
}

/** Catches "anonymity because he may not speak", "not to be named": what an unnamed source asks for. */
const anonymityPattern = /^(?:for )?anonymity\b|^not to be (?:named|identified|quoted)\b/i;

/** "“A,” said a dealer, [requesting] [anonymity because he may not speak, “B.”]": the request is no quote, and what is quoted goes on as before. */
function withoutRequests(words: TokenizedText, parts: readonly Part[]): Part[] {
	const isRequest = (part: Part | undefined): boolean =>
		part?.role === "content" && anonymityPattern.test(words.text.slice(part.start, part.start + MAX_DATELINE_CHARS));
	return parts.flatMap((part, i) => {
		if (part.role === "cue" && isRequest(parts[i + 1])) return [];
		if (!isRequest(part)) return [part];
		const quoted = words.text.slice(part.start, part.end).search(/["“‘]/);
		return quoted < 0 ? [] : [{ ...part, start: part.start + quoted }];
	});
}

export function mendParts(words: TokenizedText, parts: readonly Part[], speech: readonly Quotation[]): Part[] {
	const index = indexSpans(speech);
	const placed = withoutReferred(words, withoutRequests(words, mendQuotedAs(words, mendViews(words, parts)))).map((part) =>
		withoutDateline(words, part),
	);
	return mendColons(
		words,
		mendInversions(words, mendHearers(words, mendAccording(words, mendOwners(words, mendBounds(words, placed))))),
	).flatMap((part, i, all) => {
		if (part.role === "source") return mendSource(words, part, all[i + 1]);
		if (isCircumstance(words, all.slice(i, i + 4), index)) return [];
		const previous = all[i - 1];
		if (part.role === "cue") {
			const isHearer =
				previous?.role === "cue" && toldPattern.test(slice(words.text, previous)) && hearingPattern.test(slice(words.text, part));
			return isUnitedStates(words, part) || isHearer ? [] : [part];
		}
		const told = previous?.role === "cue" && part.start - previous.end <= 1 && toldPattern.test(slice(words.text, previous));
		const next = all[i + 1];
		const whole = [pastFalseStop, pastCondition, pastInsertion, pastDay].reduce(
			(content, past) => past(words, content, next),
			pastHyphen(words, part),
		);
		const own = withoutPredicate(words, told ? withoutHearer(words, whole) : whole, previous, all[i - 2]);
		return splitAtCue(words, behindColon(words, own, index), index);
	});
}
