/**
 * The noun phrase that says who: the subject before a reporting verb, or the name behind it, with title, apposition and
 * identifying clause. Sentences are read by parts of speech and commas; what is not clear gives null.
 */

import { wordSet } from "../lexicon/word-set.ts";
import type { Sentence, Token, TokenizedText } from "../tokens.ts";
import type { TokenRange } from "./token-places.ts";

const PRONOUNS: ReadonlySet<string> = wordSet("he she they it i we you who which one some others many everyone everybody someone somebody");

const starters: ReadonlySet<string> = wordSet(
	"but and however meanwhile still yet so then also or nor instead moreover later earlier when while after before because although though as if since that where whether",
);

/** A capital tells a name where the tagger took it for a verb: "Jonah Hull". */
const isNounish = (token: Token): boolean =>
	/^(?:NOUN|PROPN|NUM)$/.test(token.pos) ||
	PRONOUNS.has(token.norm) ||
	(/^(?:VERB|ADJ|X|INTJ)$/.test(token.pos) && /^\p{Lu}/u.test(token.text));

/** Words that a noun phrase may hold besides its nouns. */
function belongsToPhrase(token: Token): boolean {
	if (isNounish(token)) return true;
	if (token.pos === "DET" || token.pos === "ADJ" || token.pos === "PART") return true;
	if (token.pos === "PRON") return true;
	if (token.pos === "ADP") return /^(?:of|for|from|in|at|with|on|to|by)$/.test(token.norm);
	if (token.norm === "and" || token.norm === "&") return true;
	return /^['’]s?$|^[.()-]$/.test(token.text);
}

/** [first, last) cut at commas that stand outside quotation. */
function commaParts(words: TokenizedText, range: TokenRange): TokenRange[] {
	const parts: TokenRange[] = [];
	let first = range.first;
	for (let i = range.first; i < range.last; i++) {
		if (words.tokens[i]?.text !== ",") continue;
		if (i > first) parts.push({ first, last: i });
		first = i + 1;
	}
	if (range.last > first) parts.push({ first, last: range.last });
	return parts;
}

/** "[far]-right leader", "Lagos-[born] player": whatever it is alone, a word beside a hyphen goes with what is on its other side. */
function isHyphened(words: TokenizedText, at: number): boolean {
	const [before, own, after] = [words.tokens[at - 1], words.tokens[at], words.tokens[at + 1]];
	return (after?.text === "-" && own?.end === after.start) || (before?.text === "-" && before.end === own?.start);
}

/** The noun phrase at the end of [first, last): walks back while the words can belong to one. */
function phraseEndingAt(words: TokenizedText, range: TokenRange): TokenRange | null {
	let first = range.last;
	while (first > range.first) {
		const token = words.tokens[first - 1];
		// "an official quoted by the agency": the participle clause is part of the phrase.
		const participle = token?.pos === "VERB" && token.norm.endsWith("ed") && words.tokens[first]?.norm === "by";
		if (!token || !(belongsToPhrase(token) || participle || isHyphened(words, first - 1))) break;
		first--;
	}
	while (first < range.last) {
		const token = words.tokens[first];
		const opens = token && (isNounish(token) || /^(?:DET|ADJ|PRON)$/.test(token.pos) || isHyphened(words, first));
		if (opens && !starters.has(token.norm)) break;
		first++;
	}
	const head = words.tokens[range.last - 1];
	return first < range.last && head && (isNounish(head) || /^[)."”]$/.test(head.text)) ? { first, last: range.last } : null;
}

/** No subject with all its appositions is longer; what calls itself one sentence may be. */
const MAX_SUBJECT_TOKENS = 80;

/** The subject that ends before token `verb` (adverbs skipped), looked for from token `start` on. */
export function findSubject(words: TokenizedText, start: number, verb: number): TokenRange | null {
	const from = Math.max(start, verb - MAX_SUBJECT_TOKENS);
	let last = verb;
	while (last > from && words.tokens[last - 1]?.pos === "ADV") last--;
	const comma = words.tokens[last - 1]?.text === ",";
	if (!comma) {
		const parts = commaParts(words, { first: from, last });
		const part = parts.at(-1);
		return part ? phraseEndingAt(words, part) : null;
	}
	// "Anna Berg, a spokeswoman for the firm, said": the phrase before the pair of commas is the one that is named.
	const parts = commaParts(words, { first: from, last: last - 1 });
	const named = parts.length > 1 ? parts.at(-2) : undefined;
	if (!named) return null;
	const phrase = phraseEndingAt(words, named);
	return phrase ? { first: phrase.first, last: last - 1 } : null;
}

/** The noun phrase that starts at token `at`: "said Anna Berg, a spokeswoman for the firm." */
export function findPhraseFrom(words: TokenizedText, at: number, sentence: Sentence): TokenRange | null {
	// "chimed [in] Anna Berg"
	const from = /^(?:in|up|back)$/.test(words.tokens[at]?.norm ?? "") ? at + 1 : at;
	let last = from;
	let lastNoun = from;
	while (last < sentence.last) {
		const token = words.tokens[last];
		if (!token) break;
		// "said Ida Holm, [who] sits in the council": her clause is not read
		if (/^(?:who|which|whose|that)$/.test(token.norm)) break;
		if (token.text === "," && words.tokens[last + 1]?.pos === "DET") {
			last++;
			continue;
		}
		if (!belongsToPhrase(token)) break;
		if (isNounish(token)) lastNoun = last + 1;
		last++;
	}
	return lastNoun > from ? { first: from, last: withBracket(words, from, lastNoun) } : null;
}

/** "Sen. Ida Holm [(D-Lund.]": up to the mark that closes it. */
function withBracket({ tokens }: TokenizedText, from: number, last: number): number {
	const opened = tokens.slice(from, last).filter((token) => token.text === "(").length;
	if (opened <= tokens.slice(from, last).filter((token) => token.text === ")").length) return last;
	const close = tokens.slice(last, last + MAX_TOKENS_TO_BRACKET).findIndex((token) => token.text === ")");
	return close < 0 ? last : last + close + 1;
}

/** A party and a place are no longer. */
const MAX_TOKENS_TO_BRACKET = 3;
