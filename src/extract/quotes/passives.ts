/**
 * Cues in the passive: whoever stands before one is spoken of, or to, and does not speak. The source is the agent behind "by",
 * or nobody the article names.
 */
import { type Span, slice } from "../../facts/span.ts";
import type { TokenizedText } from "../tokens.ts";
import { isPlainVerb } from "./cues.ts";
import type { Attribution } from "./link.ts";
import { findPhraseFrom, findSubject } from "./noun-phrases.ts";
import { sentenceAt, spanOf, tokensIn } from "./token-places.ts";

type Parts = Pick<Attribution, "cue" | "source" | "content">;

const helperPattern = /^(?:is|are|was|were|be|been|being|'s|'re)$/; // catches "was" in "was accused", leaves "has" in "has accused"

/**
 * Participles whose subject hears, bears or is the subject of what is said: catches "accused" in "Holm was accused of waste", leaves
 * "quoted" in "Holm was quoted as saying" and "pleased" in "Holm was pleased that".
 */
const participlePattern =
	/^(?:accused|advised|alerted|alleged|asked|assured|believed|blamed|cautioned|condemned|criticised|criticized|denounced|encouraged|estimated|expected|faulted|forecast|informed|instructed|invited|notified|ordered|praised|predicted|projected|reminded|reported|rumored|rumoured|said|thought|told|urged|warned)$/;

/** Whoever is asked or told hears: catches "asked" in "Asked why it was shut, Holm smiled"; leaves "said" in "Said Holm: “B.”" */
const hearerPattern = /^(?:accused|advised|asked|informed|pressed|questioned|quizzed|reminded|told|urged|warned)$/;

/** Opens a clause that needs no subject: catches "When" in "When asked why". */
const openerPattern = /^(?:when|once|if|though|although|as)$/;

/** "Asked whether it was safe, Holm smiled", "When told that it was not": a participle opens, and who is named behind what is said heard it. */
function isFronted(words: TokenizedText, { cue, source, content }: Parts): boolean {
	if (!cue || (source && !content.some((piece) => piece.start < source.start))) return false;
	if (content.some((piece) => piece.start < cue.start)) return false;
	const { first, last } = tokensIn(words, cue);
	const participle = words.tokens.slice(first, last).find((token) => !openerPattern.test(token.norm));
	const before = words.tokens[first - 1];
	const opens = before?.sentence !== words.tokens[first]?.sentence || openerPattern.test(before?.norm ?? "");
	return opens && hearerPattern.test(participle?.norm ?? "");
}

/** "Holm was silent when [asked] whether it was safe": whoever stands before it heard it. */
function isAskedMeanwhile(words: TokenizedText, { cue, source }: Parts): boolean {
	if (!cue || (source && source.start > cue.start)) return false;
	const { first } = tokensIn(words, cue);
	const [before, participle] = [words.tokens[first - 1], words.tokens[first]];
	return openerPattern.test(before?.norm ?? "") && hearerPattern.test(participle?.norm ?? "");
}

const askedPattern = /^(?:asked|informed|pressed|questioned|quizzed|told)$/; // leaves "urged"

/** Where the clause between commas ends that opens with the cue: "Holm, [asked whether it was safe], said no"; null where there is none. */
function endOfAside(words: TokenizedText, { cue, source, content }: Parts): number | null {
	const [only, ...more] = content;
	if (!cue || !only || more.length > 0 || (source && source.start > cue.start) || only.start < cue.end) return null;
	const { first } = tokensIn(words, cue);
	const before = openerPattern.test(words.tokens[first - 1]?.norm ?? "") ? first - 2 : first - 1;
	if (words.tokens[before]?.text !== "," || !askedPattern.test(words.tokens[first]?.norm ?? "")) return null;
	// "Holm, the mayor, asked": the comma closes what she is
	const opening = words.sentences[words.tokens[first]?.sentence ?? -1]?.first ?? first;
	if (words.tokens.slice(opening, before).some(({ text }) => text === ",")) return null;
	const { first: from, last } = tokensIn(words, only);
	for (let at = from; at <= last; at++) {
		const [comma, verb] = [words.tokens[at], words.tokens[at + 1]];
		if (comma?.text === "," && verb?.sentence === comma.sentence && isPlainOrRefusal(verb.norm)) return words.tokens[at - 1]?.end ?? null;
	}
	return null;
}

/** What one does who is asked: catches "said", "declined", "smiled"; leaves "but". */
const isPlainOrRefusal = (norm: string): boolean =>
	isPlainVerb(norm) ||
	/^(?:declined|refused|replied|responded|answered|admitted|denied|shrugged|laughed|smiled|nodded|replies|responds|did|would|could)$/.test(
		norm,
	);

/** Firms "accused of" waste bear it: who accuses has them in between. Leaves "accused Holm of". */
const reducedPattern = /^(?:accused|convicted|suspected) of$/i;

export function isPassive(words: TokenizedText, parts: Parts): boolean {
	const { cue } = parts;
	if (!cue) return false;
	if (
		isFronted(words, parts) ||
		isAskedMeanwhile(words, parts) ||
		endOfAside(words, parts) !== null ||
		reducedPattern.test(slice(words.text, cue))
	)
		return true;
	const { first, last } = tokensIn(words, cue);
	const tokens = words.tokens.slice(first, last);
	const helper = tokens.findIndex((t) => helperPattern.test(t.norm));
	const participle = tokens.findIndex((t, i) => i > helper && participlePattern.test(t.norm));
	return helper >= 0 && participle > helper && !tokens.slice(helper, participle).some((t) => t.norm.endsWith("ing") && t.norm !== "being");
}

/** "was accused by critics of waste": the phrase right behind "by", in the cue's end or after it, up to the content and the word that leads to it. */
function findAgent(words: TokenizedText, cue: Span, content: readonly Span[]): Span | null {
	const { last } = tokensIn(words, cue);
	const sentence = words.sentences[sentenceAt(words, cue.start)];
	const from = words.tokens[last - 1]?.norm === "by" ? last : words.tokens[last]?.norm === "by" ? last + 1 : -1;
	const phrase = sentence && from >= 0 ? findPhraseFrom(words, from, sentence) : null;
	if (!phrase) return null;
	const contentStart = content.find((piece) => piece.start >= cue.end)?.start ?? Number.POSITIVE_INFINITY;
	let end = phrase.last;
	while (end > phrase.first && (words.tokens[end - 1]?.start ?? 0) >= contentStart) end--;
	while (end > phrase.first && /^(?:of|for|to|that|with|about|over)$/.test(words.tokens[end - 1]?.norm ?? "")) end--;
	return spanOf(words, { first: phrase.first, last: end });
}

/** "quoted by the Halden News Agency [told] reporters": the verb right behind the agency, if it is one of saying. */
function findTold(words: TokenizedText, agency: Span): Span | null {
	const { last } = tokensIn(words, agency);
	const [next, after] = [words.tokens[last], words.tokens[last + 1]];
	const verb = next?.text === "," ? after : next;
	return verb && verb.block === words.tokens[last - 1]?.block && isPlainVerb(verb.norm) ? { start: verb.start, end: verb.end } : null;
}

/**
 * "an official was quoted as saying by the Halden News Agency", "an official quoted by it told us": the official speaks; the
 * agency carries. The tagger may take the few words between quotation and cue for content.
 */
function findQuoted(words: TokenizedText, { cue, source, content }: Attribution): Parts | null {
	if (!cue || !source || source.start < cue.end || !/\bquoted\b/i.test(slice(words.text, cue))) return null;
	const last = content.findLastIndex((piece) => piece.end <= cue.start);
	const piece = content[last];
	if (last > 0 && piece && words.text.slice(piece.end, cue.start).trim() === "" && !/["“”]/.test(words.text.slice(piece.start, piece.end)))
		return { source: piece, cue, content: content.filter((other) => other !== piece) };
	const from = Math.max(words.sentences[sentenceAt(words, cue.start)]?.start ?? 0, piece?.end ?? 0);
	const phrase = findSubject(words, tokensIn(words, { start: from, end: cue.start }).first, tokensIn(words, cue).first);
	const span = phrase && spanOf(words, phrase);
	return span && { source: span, cue: findTold(words, source) ?? cue, content };
}

/** The source before a passive cue gives way to its agent, or to nobody; an agency behind "quoted by" to whom it quotes. */
export function giveAgents<T extends Attribution>(words: TokenizedText, attributions: readonly T[]): T[] {
	return attributions.map((attribution) => {
		const { cue, source, content } = attribution;
		const quoted = findQuoted(words, attribution);
		if (quoted) return { ...attribution, ...quoted };
		const end = endOfAside(words, attribution);
		if (cue && end !== null)
			return { ...attribution, source: findAgent(words, cue, content), content: content.map(({ start }) => ({ start, end })) };
		const behind = source && cue && source.start >= cue.end;
		if (!cue || !(behind ? isFronted(words, attribution) : isPassive(words, attribution))) return attribution;
		return { ...attribution, source: findAgent(words, cue, content) };
	});
}
