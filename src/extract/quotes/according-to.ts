/**
 * "According to [the team's coach, Ida Holm], the robot broke down", "According to [Holm] the bridge was closed": where whom one goes by ends and
 * the clause begins, also where the tagger saw a comma too early, or where none stands.
 */
import type { TokenizedText } from "../tokens.ts";
import { isPlainVerb } from "./cues.ts";
import type { Part } from "./parts.ts";
import { isFiniteVerb, type TokenRange, tokenFrom, tokensIn } from "./token-places.ts";

const accordingPattern = /^according to$/i;

const openers = /^(?:the|an?|this|these|those|some|no|he|she|they|it|we|there|his|her|its|their)$/;
/** Before a number: catches "over" in "over 345 people". */
const boundPattern = /^(?:over|about|around|nearly|almost|some|up|more|fewer|less|at)$/;

/** A subject is no longer before its verb. */
const MAX_SUBJECT_TOKENS = 30;

const isNamed = (words: TokenizedText, at: number): boolean =>
	words.tokens[at]?.pos === "PROPN" && /^\p{Lu}/u.test(words.tokens[at]?.text ?? "");

/** A noun phrase and its verb, no comma between them. */
function isClauseAt(words: TokenizedText, at: number, last: number): boolean {
	const opening = words.tokens[at];
	if (!opening || isFiniteVerb(opening) || /^(?:who|which|whose|where|and|or)$/.test(opening.norm)) return false;
	for (let i = at + 1; i < Math.min(last, at + MAX_SUBJECT_TOKENS); i++) {
		const token = words.tokens[i];
		if (isFiniteVerb(token)) return true;
		if (token?.text !== ",") continue;
		// "the robot, named after her, won"
		const close = /ed$/.test(words.tokens[i + 1]?.norm ?? "") ? words.tokens.slice(i + 1, last).findIndex(({ text }) => text === ",") : -1;
		return close >= 0 && isFiniteVerb(words.tokens[i + close + 2]);
	}
	return false;
}

/** Past "in their first match,": what tells where and when. */
function pastPlace(words: TokenizedText, at: number, last: number): number {
	if (words.tokens[at]?.pos !== "ADP") return at;
	const comma = words.tokens.slice(at, last).findIndex(({ text }) => text === ",");
	return comma < 0 ? at : at + comma + 1;
}

/** "[the team's coach], [Ida Holm, the robot broke down]": the token behind her name and its comma; -1 where no such name stands. */
function behindApposition(words: TokenizedText, source: TokenRange, content: TokenRange): number {
	const [noun, owner] = [words.tokens[source.last - 1], words.tokens.slice(source.first, source.last)];
	const head = noun?.text === "," ? words.tokens[source.last - 2] : noun;
	const definite = /^(?:the|its|his|her|their)$/.test(owner[0]?.norm ?? "") || owner.some(({ text }) => /^['’]s?$/.test(text));
	if (head?.pos !== "NOUN" || !definite) return -1;
	let at = content.first;
	while (at < content.last && isNamed(words, at)) at++;
	const isFullName = at - content.first >= 2 && at - content.first <= 4;
	if (!isFullName || words.tokens[at]?.text !== ",") return -1;
	return isClauseAt(words, pastPlace(words, at + 1, content.last), content.last) ? at + 1 : -1;
}

/** "[Holm the bridge was closed]": the token where a clause begins though no comma stands; -1 where none does. */
export function clauseIn(words: TokenizedText, { first, last }: TokenRange): number {
	const end = words.sentences[words.tokens[first]?.sentence ?? 0]?.last ?? last;
	for (let i = first + 1; i < last; i++) {
		const [before, token, next, third] = [words.tokens[i - 1], words.tokens[i], words.tokens[i + 1], words.tokens[i + 2]];
		if (token?.text === ",") return -1;
		const isNumber = boundPattern.test(token?.norm ?? "") && (next?.pos === "NUM" || third?.pos === "NUM");
		const opens = openers.test(token?.norm ?? "") || token?.pos === "NUM" || isNumber;
		// wink takes "police" behind "to" for a verb
		const isWhole = i === first + 1 && before?.pos === "VERB";
		const ends = isWhole || /^(?:NOUN|PROPN)$/.test(before?.pos ?? "") || /^\p{Lu}\p{Ll}/u.test(before?.text ?? "");
		if (opens && ends && isClauseAt(words, i, end)) return i;
	}
	return -1;
}

/** A clause that the tagger took for the source is as sure as that. */
function mended(words: TokenizedText, source: Part, next: Part | undefined): Part[] | null {
	const range = tokensIn(words, source);
	const sentence = words.sentences[words.tokens[range.first]?.sentence ?? -1];
	const content = next?.role === "content" && next.end <= (sentence?.end ?? 0) + 1 ? next : undefined;
	if (content && /^,?\s$/.test(words.text.slice(source.end, content.start))) {
		const at = behindApposition(words, range, tokensIn(words, content));
		const [name, clause] = [words.tokens[at - 2], words.tokens[at]];
		if (at > 0 && name && clause)
			return [
				{ ...source, end: name.end },
				{ ...content, start: clause.start },
			];
	}
	const isSetOff = words.text[source.end] === "," || words.text[source.end - 1] === ",";
	const at = sentence && !isSetOff ? clauseIn(words, range) : -1;
	const [ending, clause] = [words.tokens[at - 1], words.tokens[at]];
	if (at < 0 || !ending || !clause || !sentence) return null;
	const last = words.tokens[sentence.last - 1];
	const end = content?.end ?? (last?.text === "." ? (words.tokens[sentence.last - 2]?.end ?? source.end) : sentence.end);
	return [
		{ ...source, end: ending.end },
		{ ...(content ?? source), role: "content", start: clause.start, end },
	];
}

/** Such words leave no doubt that two are told. */
const CERTAINTY = 0.8;

/** "According to [the Echo, Ida Holm, the mayor,] said", "According to [the Echo], Ida Holm said": she says it, whoever brings it. */
function splitSpeaker(words: TokenizedText, source: Part, cue: Part | undefined): Part[] | null {
	if (cue?.role !== "cue" || !isPlainVerb(words.text.slice(cue.start, cue.end).toLowerCase())) return null;
	const comma = words.text.slice(source.start, cue.start).indexOf(", ");
	const start = source.start + comma + ", ".length;
	const opening = words.tokens[tokenFrom(words, start)];
	if (comma < 0 || start >= cue.start - 1 || !/^(?:DET|PROPN|NOUN|ADJ|PRON)$/.test(opening?.pos ?? "")) return null;
	const certainty = Math.max(source.certainty, CERTAINTY);
	return [
		{ ...source, end: source.start + comma, certainty },
		{ ...source, start, end: cue.start - 1, certainty },
		{ ...cue, certainty: Math.max(cue.certainty, CERTAINTY) },
	];
}

/** "According to": what is told stands behind; "it leaks, according to figures they released" tells it before. */
const opensSentence = (words: TokenizedText, cue: Part): boolean =>
	accordingPattern.test(words.text.slice(cue.start, cue.end)) &&
	words.sentences[words.tokens[tokenFrom(words, cue.start)]?.sentence ?? -1]?.start === cue.start;

export function mendAccording(words: TokenizedText, parts: readonly Part[]): Part[] {
	const out: Part[] = [];
	for (let i = 0; i < parts.length; i++) {
		const [cue, part, next] = [out.at(-1), parts[i] as Part, parts[i + 1]];
		const isBehind = part.role === "source" && cue?.role === "cue" && opensSentence(words, cue);
		const mine = isBehind ? (splitSpeaker(words, part, next) ?? mended(words, part, next)) : null;
		out.push(...(mine ?? [part]));
		// what stands behind is among them
		if (mine?.at(-1)?.end === next?.end) i++;
	}
	return out;
}
