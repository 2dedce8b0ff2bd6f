/**
 * "the department", "the company", "the trust": which of the bodies named before is meant. Left open where none fits, where two fit that stand equally
 * near, and where another one without a name came in between ("a rival company").
 */
import type { Span } from "../../facts/span.ts";
import { isOutletKey } from "../lexicon/outlets.ts";
import { DOCUMENT_NOUNS } from "../lexicon/source-nouns.ts";
import { fold } from "../lexicon/word-set.ts";
import type { Reading } from "../names/names.ts";
import { isPossessive, type Word } from "../names/words.ts";
import { answersTo, isBodyNoun, mayBeFirm } from "./kinds.ts";
import type { Body } from "./merge.ts";
import { speaks } from "./speaks.ts";

/** Further back than this many sentences only a body that alone answers to the noun is still meant. */
const NEAR_SENTENCES = 4;
const MAX_SENTENCES_BACK = 25;
/** As far as another one of the kind is looked for that came in between: a few paragraphs. */
const MAX_WORDS_BETWEEN = 400;
/** From this share of all mentions of its kind on a body is the one that the article is about. */
const MAIN_SHARE = 0.6;

export interface ShortForm {
	readonly body: Body;
	readonly span: Span;
}

export interface Place {
	readonly first: number;
	readonly last: number;
	readonly sentence: number;
	readonly body: Body;
	/** Does the article treat it as a firm somewhere? */
	readonly firm: boolean;
}

/** Is the noun at `i` a definite short form: "the agency", "the agency’s"; not "the news agency", "the agency chief", "the court of appeals"? */
function isShortForm({ words }: Reading, i: number): boolean {
	const word = words[i] as Word;
	const [article, next] = [words[i - 1], words[i + 1]];
	if (article?.norm !== "the" || article.sentence !== word.sentence || word.capital || !isBodyNoun(word.norm)) return false;
	if (next?.sentence !== word.sentence || isPossessive(next)) return true;
	// "the office release says": a paper of that office
	if (DOCUMENT_NOUNS.has(next.norm)) return true;
	return !next.capital && next.norm !== "of" && next.norm !== "that" && next.norm !== "which" && next.pos !== "NOUN";
}

/** "a rival company", "another agency", "the appeals court": one of the kind that has no name. */
function namesAnother({ words }: Reading, i: number): boolean {
	const [before, next] = [words[i - 1], words[i + 1]];
	if (!before || before.sentence !== words[i]?.sentence || words[i]?.capital) return false;
	// "a trust member" is the trust's
	if (next?.sentence === before.sentence && next.pos === "NOUN") return false;
	if (/^(?:a|an|another|any|every|each|one|no|other)$/.test(before.norm)) return true;
	return before.norm !== "the" && (before.pos === "ADJ" || before.pos === "NOUN" || before.capital);
}

/** "a maker of pills [called Ferrolux]": one whose name is none that is known here. */
const callsAnother = ({ words }: Reading, i: number): boolean =>
	/^(?:called|named|dubbed)$/.test(words[i]?.norm ?? "") && words[i + 1]?.capital === true && words[i - 1]?.pos === "NOUN";

/** Behind a comma: "Ferrolux, [the company] that built it,". */
const isApposition = ({ words }: Reading, i: number, place: Place): boolean => words[i - 2]?.text === "," && place.last === i - 2;

const MAX_APPOSITION_WORDS = 20;

/** "Ferrolux, the parent company of Kestrel, rose": who stands between the commas behind the first tells of it. */
function isOnlyTold({ words }: Reading, [opening, ...others]: readonly Place[]): boolean {
	if (!opening || words[opening.last]?.text !== ",") return false;
	let close = opening.last + 1;
	while (close - opening.last < MAX_APPOSITION_WORDS && words[close]?.sentence === opening.sentence && words[close]?.text !== ",") close++;
	return words[close]?.text === "," && others.every((p) => p.body === opening.body || p.last <= close);
}

/** "Kestrel’s shares", "[Kestrel] rose": nothing but a determiner stands before it in its sentence. */
const opensSentence = ({ words }: Reading, { first }: Place): boolean => {
	const before = words[first - 1];
	return before?.sentence !== words[first]?.sentence || (before?.norm === "the" && words[first - 2]?.sentence !== words[first]?.sentence);
};

/** "The company said", "The company did not say": it is told as who speaks. */
function isSpeaking(reading: Reading, i: number): boolean {
	const [helper, not] = [reading.words[i + 1], reading.words[i + 2]];
	const refuses = /^(?:did|does|has|had|will|would|could)$/.test(helper?.norm ?? "") && /^(?:not|n['’]t)$/.test(not?.norm ?? "");
	return refuses || speaks(reading, i - 1, i + 1);
}

/** "Viaton said it would buy Kestrel Inc. The company": a name of which we know nothing, or a paper's, that speaks, may be a firm's as well. */
function isUnknownSpeaker(reading: Reading, place: Place, noun: string): boolean {
	const { body, first, last } = place;
	if (!/^(?:company|firm|business)$/.test(noun) || !speaks(reading, first, last)) return false;
	return isOutletKey(body.key) ? opensSentence(reading, place) : !body.phrases.some(({ sure }) => sure) && mayBeFirm(body.key);
}

/** "[Ferrolux] said it would sell Kestrel. The company said": who speaks goes on, where no other has opened a sentence since. */
function lastSpeaker(reading: Reading, places: readonly Place[], sentence: number): Body | null {
	const at = places.findLastIndex((p) => speaks(reading, p.first, p.last));
	const speaker = places[at];
	if (!speaker || sentence - speaker.sentence > NEAR_SENTENCES) return null;
	const isRivalled = places.slice(at + 1).some((p) => p.body !== speaker.body && opensSentence(reading, p));
	return isRivalled ? null : speaker.body;
}

function choose(reading: Reading, places: readonly Place[], i: number): Body | null {
	const { sentence } = reading.words[i] as Word;
	const nearest = places.at(-1);
	if (!nearest) return null;
	const bodies = new Set(places.map((p) => p.body));
	if (bodies.size === 1) return nearest.body;
	const speaker = isSpeaking(reading, i) ? lastSpeaker(reading, places, sentence) : null;
	if (speaker) return speaker;
	const share = places.filter((p) => p.body === nearest.body).length / places.length;
	if (sentence - nearest.sentence > NEAR_SENTENCES) return share >= MAIN_SHARE ? nearest.body : null;
	const together = places.filter((p) => p.sentence === nearest.sentence);
	// Two in one sentence: the one that opens it, if it was meant before too
	const [opening] = together;
	if (new Set(together.map((p) => p.body)).size === 1) return nearest.body;
	if (opening && isOnlyTold(reading, together)) return opening.body;
	const before = places.findLast((p) => p.sentence < nearest.sentence);
	return opening && before?.body === opening.body ? opening.body : null;
}

/** "A Harbor Office report found that the agency": it tells of another one. */
const isOnlyReport = ({ words }: Reading, { last, sentence }: Place, i: number): boolean =>
	sentence === words[i]?.sentence && /^(?:report|study|survey|poll|memo|analysis|audit|review|ruling)$/.test(words[last]?.norm ?? "");

/** "in a Facebook post", "on its Instagram page": where somebody else speaks. */
const isOnlyChannel = ({ words }: Reading, { last }: Place): boolean =>
	/^(?:posts?|pages?|accounts?|videos?|livestream|messages?|threads?|feeds?|stories|story)$/.test(words[last]?.norm ?? "");

/** The body that the noun at `i` means; null where that is not clear. */
export function resolveShortForm(reading: Reading, places: readonly Place[], noun: string, i: number): Body | null {
	const { sentence } = reading.words[i] as Word;
	const fitting = places.filter(
		(p) =>
			p.last <= i &&
			!isOnlyChannel(reading, p) &&
			sentence - p.sentence <= MAX_SENTENCES_BACK &&
			(answersTo(noun, [p.body.key, ...[...p.body.acronyms].map(fold)], p.firm) || isUnknownSpeaker(reading, p, noun)),
	);
	const nearest = fitting.at(-1);
	if (!nearest || isOnlyReport(reading, nearest, i)) return null;
	if (isApposition(reading, i, nearest)) return nearest.body;
	for (let k = Math.max(nearest.last, i - MAX_WORDS_BETWEEN); k < i; k++)
		if ((reading.words[k]?.norm === noun && namesAnother(reading, k)) || callsAnother(reading, k)) return null;
	return choose(reading, fitting, i);
}

export const placesOf = (reading: Reading, bodies: readonly Body[]): Place[] =>
	bodies
		.flatMap((body) => {
			const isFirm = body.phrases.some(({ firm }) => firm === true);
			return body.phrases.map(({ first, last }) => ({ first, last, sentence: reading.words[first]?.sentence ?? 0, body, firm: isFirm }));
		})
		.sort((a, b) => a.first - b.first);

/** Only so many of the places before a noun are asked: hostile text has thousands. */
const MAX_PLACES = 60;

export function findShortForms(reading: Reading, bodies: readonly Body[]): ShortForm[] {
	const places = placesOf(reading, bodies);
	const before: Place[] = [];
	let next = 0;
	return reading.words.flatMap((word, i): ShortForm[] => {
		for (; (places[next]?.first ?? i) < i; next++) before.push(places[next] as Place);
		if (!isShortForm(reading, i)) return [];
		const body = resolveShortForm(reading, before.slice(-MAX_PLACES), word.norm, i);
		if (!body) return [];
		// Named by its kind it has been named again
		before.push({ first: i - 1, last: i + 1, sentence: word.sentence, body, firm: before.findLast((p) => p.body === body)?.firm ?? false });
		return [{ body, span: { start: (reading.words[i - 1] as Word).start, end: word.end } }];
	});
}
