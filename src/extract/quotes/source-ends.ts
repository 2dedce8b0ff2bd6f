/**
 * Where a source's span ends and begins, put right: an aside ("for example") and a comma that closes nothing are no part of it, a "who" behind
 * it is a source of its own, and an apposition is one with whom it describes.
 */
import type { TokenizedText } from "../tokens.ts";
import { findSubject } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";
import { spanOf, tokenFrom, tokensIn, wordOf } from "./token-places.ts";

/** Catches the end of "Ms. Ruud, for example," and "Ms. Ruud, too", leaves "Ms. Ruud, for the council,". */
const asidePattern = /, (?:for (?:example|instance|one|(?:his|her|its|their) part)|by contrast|in turn|meanwhile|however|though|too),?$/i;

/** Catches "(D-Lund),": a comma that closes what stands in brackets. */
const bracketPattern = /\),$/;

/** Longer than this no aside is. */
const MAX_ASIDE_CHARS = 20;

/** Catches the end of "Ms. Ruud as she", "a spokesman when contacted by the Echo"; leaves "as mayor". */
const occasionPattern = /,? (?:as (?:he|she|they|it)|when (?:asked|contacted|reached|questioned)(?: (?:by|for|about|on|at) [^,;]{1,40})?)$/;

/** Longer than this no occasion is. */
const MAX_OCCASION_CHARS = 70;

/** "[Ms. Ruud as she] left warned", "[a spokesman when contacted] said": on which occasion is no part of who. */
export function withoutOccasion(words: TokenizedText, source: Part): Part {
	const tail = words.text.slice(Math.max(source.start, source.end - MAX_OCCASION_CHARS), source.end);
	const found = occasionPattern.exec(tail);
	const end = found ? source.end - found[0].length : source.end;
	return end > source.start ? { ...source, end } : source;
}

/** "Ms. Ruud, for example, said", "the mayor, citing the law, said": the commas belong to what stands between them. */
export function withoutAside(words: TokenizedText, source: Part): Part {
	let { end } = source;
	const aside = asidePattern.exec(words.text.slice(Math.max(source.start, end - MAX_ASIDE_CHARS), end));
	if (aside) end -= aside[0].length;
	const whole = words.text.slice(source.start, end);
	const closes = whole.indexOf(",") < whole.length - 1 || bracketPattern.test(whole);
	if (whole.endsWith(",") && !closes) end--;
	return end > source.start ? { ...source, end } : source;
}

/** "[Dr. Ruud, a diver][,] said": the comma that closes what the first one opened. `next`: the part behind. */
export function withPairedComma(words: TokenizedText, source: Part, next: Part | undefined): Part {
	if (next?.role !== "cue" || next.start - source.end !== ", ".length || words.text[source.end] !== ",") return source;
	const opened =
		words.text
			.slice(source.start, source.end)
			.replace(/\([^)]*\)/g, "")
			.match(/,/g)?.length ?? 0;
	return opened === 1 ? { ...source, end: source.end + 1 } : source;
}

/** "[Ms. Ruud, who] left early, said": what the clause reports is told of "who", the rest of the sentence of her. */
export function splitWho(words: TokenizedText, source: Part): Part[] {
	const { first, last } = tokensIn(words, source);
	const who = words.tokens[last - 1];
	if (last - first < 2 || !who || !/^(?:who|which)$/.test(wordOf(who))) return [source];
	const comma = words.tokens[last - 2]?.text === ",";
	const isPaired = comma && words.tokens.slice(first, last - 2).some((token) => token.text === ",");
	const named = spanOf(words, { first, last: comma && !isPaired ? last - 2 : last - 1 });
	return named
		? [
				{ ...source, ...named },
				{ ...source, start: who.start, end: who.end },
			]
		: [source];
}

/** Opens an apposition or a clause of its own: catches "many" in "Critics, many of them lawyers, argue", "which" in "Ferrolux, which is Danish, said". */
const appositionPattern = /^(?:an?|the|one|some|many|most|several|all|both|among|including|which|whose)$/;

/** "The critics, [many of them lawyers,] argue": the subject stands before its apposition, at the sentence's start. */
export function withNamed(words: TokenizedText, source: Part, cue: Part | undefined): Part {
	const { first, last } = tokensIn(words, source);
	const sentence = words.sentences[words.tokens[first]?.sentence ?? -1];
	const verb = cue?.role === "cue" ? tokenFrom(words, cue.start) : -1;
	const isBetween = words.tokens[first - 1]?.text === "," && words.tokens[verb - 1]?.text === "," && verb - last <= 1;
	if (!sentence || !isBetween || !appositionPattern.test(words.tokens[first]?.norm ?? "")) return source;
	const subject = findSubject(words, sentence.first, verb);
	const start = subject && subject.last >= last - 1 && subject.first < first ? words.tokens[subject.first]?.start : undefined;
	return start === undefined || subject?.first !== sentence.first ? source : { ...source, start };
}
