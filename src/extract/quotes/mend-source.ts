/**
 * A source's span, put right where the words leave no doubt: a day is no part of it, who wrote stands behind where it was written, and
 * a paper is whole with who published it.
 */
import { type Span, slice } from "../../facts/span.ts";
import { DOCUMENT_NOUNS } from "../lexicon/source-nouns.ts";
import type { TokenizedText } from "../tokens.ts";
import { findSubject } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";
import { splitWho, withNamed, withoutAside, withoutOccasion, withPairedComma } from "./source-ends.ts";
import { isFiniteVerb, spanOf, tokenFrom, tokensIn } from "./token-places.ts";

const timePattern =
	/^(?:last|this|next|earlier|late|early|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|night|morning|afternoon|evening|yesterday|today)$/;

/** "[Mr. Ruud last week] said", "[Last night Mr. Ruud] said": the source is without the time. "A poll released last week" and "the Lund Today" end with theirs. */
export function withoutTime<S extends Span>(words: TokenizedText, source: S): S {
	const range = tokensIn(words, source);
	let last = range.last;
	while (last > range.first + 1 && timePattern.test(words.tokens[last - 1]?.norm ?? "")) last--;
	const [before, time] = [words.tokens[last - 1], words.tokens[last]];
	if (before?.pos === "VERB" || (time?.norm === "today" && time.text !== "today")) return source;
	let first = range.first;
	while (first < last - 1 && timePattern.test(words.tokens[first]?.norm ?? "")) first++;
	if (!/^(?:DET|NOUN|PROPN|PRON|ADJ)$/.test(words.tokens[first]?.pos ?? "") || words.tokens[first - 1]?.norm === "on") first = range.first;
	return { ...source, ...spanOf(words, { first, last }) };
}

/** "In [a paper on bridges, the engineer Ida Holm] wrote", "in [a statement that its head, Jan Ruud, the group] said": who wrote stands behind the last comma. */
function withoutPlace(words: TokenizedText, source: Part): Part {
	const { first, last } = tokensIn(words, source);
	const opening = words.tokens[first];
	if (!/^(?:in|on|at|during|through)$/.test(words.tokens[first - 1]?.norm ?? "") || !/^(?:DET|PRON|ADJ)$/.test(opening?.pos ?? ""))
		return source;
	const comma = words.tokens.slice(first, last - 1).findLastIndex((token) => token.text === ",");
	const named = words.tokens[first + comma + 1];
	const goesOn = comma > 0 && named !== undefined && first + comma + 1 < last && words.tokens[last - 1]?.text !== ",";
	return goesOn && /^(?:PROPN|DET|NOUN|ADJ)$/.test(named.pos) ? { ...source, start: named.start } : source;
}

/** "A study that appeared in [the Lund Journal] found", "papers, seen by [the Echo], suggest": the paper says it, whoever has it. */
function withDocument(words: TokenizedText, source: Part): Part {
	const { first } = tokensIn(words, source);
	if (!/^(?:by|in)$/.test(words.tokens[first - 1]?.norm ?? "")) return source;
	const sentence = words.tokens[first]?.sentence;
	let at = first - 2;
	let told = false;
	while (
		first - at <= MAX_TOKENS_TO_DOCUMENT &&
		words.tokens[at]?.sentence === sentence &&
		!DOCUMENT_NOUNS.has(words.tokens[at]?.norm ?? "")
	) {
		const token = words.tokens[at];
		if (token?.text === "," && told) {
			at--;
			continue;
		}
		if (!token || !/^(?:VERB|AUX|ADV|ADP|PROPN|PRON)$/.test(token.pos) || (token.pos === "PRON" && token.norm !== "that")) return source;
		if (token.pos === "VERB") told = true;
		at--;
	}
	const document = words.tokens[at];
	if (!told || document?.sentence !== sentence || !DOCUMENT_NOUNS.has(document?.norm ?? "")) return source;
	while (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(words.tokens[at - 1]?.pos ?? "") && words.tokens[at - 1]?.sentence === sentence) at--;
	return { ...source, start: words.tokens[at]?.start ?? source.start };
}

/** "published on Tuesday in": no more words stand between. */
const MAX_TOKENS_TO_DOCUMENT = 8;

/** "A friendship with [Ruud] shows it", "critics of [Ruud] said": who stands behind "of" and right before the cue is not the subject. */
function withHead(words: TokenizedText, source: Part, cue: Part | undefined): Part {
	const { first, last } = tokensIn(words, source);
	const isBehind = /^(?:of|with|about|against|between|for)$/.test(words.tokens[first - 1]?.norm ?? "");
	// "firms [accused of] waste": not their verb
	if (!isBehind || cue?.role !== "cue" || tokenFrom(words, cue.start) !== last || /\b(?:of|by)$/.test(slice(words.text, cue)))
		return source;
	const subject = findSubject(words, words.sentences[words.tokens[first]?.sentence ?? 0]?.first ?? first, last);
	// "At a meeting with the council Ruud said": nor is what opens the sentence its subject
	if (!subject || subject.first >= first - 1 || words.tokens[subject.first - 1]?.pos === "ADP") return source;
	return { ...source, start: words.tokens[subject.first]?.start ?? source.start };
}

/** Below this the tagger is not sure of where a source begins. */
const MAX_CERTAINTY_OVER_CLAUSE = 0.75;

/** "[The talks began in May and Ruud] says", "[Many came, but the council] said": a clause with a verb of its own before "and" is none of the source. */
function behindClause(words: TokenizedText, source: Part, cue: Part | undefined): Part {
	const { first, last } = tokensIn(words, source);
	const { tokens } = words;
	if (source.certainty > MAX_CERTAINTY_OVER_CLAUSE || cue?.role !== "cue" || tokenFrom(words, cue.start) !== last) return source;
	for (let at = last - 2; at > first; at--) {
		if (isFiniteVerb(tokens[at])) return source;
		if (!/^(?:and|but|while)$/.test(tokens[at]?.norm ?? "")) continue;
		const verb = tokens.slice(first, at).findIndex(isFiniteVerb);
		const before = tokens.slice(first, first + Math.max(0, verb));
		const isOwn = verb > 0 && !before.some(({ norm }) => /^(?:who|which|that|whose|where|,|-)$/.test(norm));
		// "a bridge [built in] May and Ruud", "the two [invited guests], Holm and Ruud": no verb of a clause
		const isParticiple = /(?:ed|en|ilt|ought|ound|ade)$/.test(tokens[first + verb]?.norm ?? "");
		const isAttribute = isParticiple && /^(?:ADP|NOUN|PROPN)$/.test(tokens[first + verb + 1]?.pos ?? "");
		return isOwn && !isAttribute ? { ...source, start: tokens[at + 1]?.start ?? source.start } : source;
	}
	return source;
}

/** `next`: the part behind it. Two parts where "who" is one of its own. */
export function mendSource(words: TokenizedText, source: Part, next: Part | undefined): Part[] {
	const whole = withNamed(words, withHead(words, withoutPlace(words, withDocument(words, source)), next), next);
	return splitWho(
		words,
		withPairedComma(words, withoutAside(words, withoutTime(words, withoutOccasion(words, behindClause(words, whole, next)))), next),
	);
}
