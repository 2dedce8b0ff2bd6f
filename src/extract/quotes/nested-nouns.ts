/**
 * What somebody's words are called inside a content: "[Ruud's] [promise] [to mend the bridge]", "[a warning] by [the ministry] [that it may fall]".
 * Tokens of a sentence in, source, cue and content out. A noun without its owner, or without a clause behind it, is left out.
 */
import { wordSet } from "../lexicon/word-set.ts";
import { singular } from "../singular.ts";
import type { Sentence, Token, TokenizedText } from "../tokens.ts";
import type { InnerClause } from "./nested-clauses.ts";
import { findOuterVerb } from "./noun-contents.ts";
import { findPhraseFrom } from "./noun-phrases.ts";
import type { TokenRange } from "./token-places.ts";

/** Words for what has been said, with a clause behind "that". */
const sayings = wordSet(
	`acknowledgement acknowledgment admission allegation announcement argument assertion assurance claim comment complaint contention declaration denial
	insistence promise pledge prediction remark statement suggestion testimony threat vow warning`,
);
/** Words for what is asked or promised, with "to" and a verb behind them. */
const demands = wordSet("call commitment demand pledge promise proposal recommendation request suggestion threat vow");
/** Words for what is said of a thing, with "of" behind them. */
const verdicts = wordSet("accusation allegation denial disavowal warning");

const leadOf: readonly (readonly [string, ReadonlySet<string>])[] = [
	["that", sayings],
	["to", demands],
	["of", verdicts],
];

/** "Ruud's [repeated public] promise": no more words stand between an owner and what is owned. */
const MAX_TOKENS_BETWEEN = 2;
/** "the Lund city council's": no owner is longer. */
const MAX_OWNER_TOKENS = 6;
/** "by the head of the Lund city council, Ida Holm": no agent is longer. */
const MAX_AGENT_TOKENS = 30;
/** Fewer words are no saying, and no content is longer. */
const MIN_CONTENT_TOKENS = 3;
const MAX_CONTENT_TOKENS = 60;

const isNounish = (token: Token | undefined): boolean => token !== undefined && /^(?:PROPN|NOUN|ADJ|NUM)$/.test(token.pos);

/** "[Ruud's] repeated promise", "[their] promise": who stands before the noun. */
function findOwner({ tokens }: TokenizedText, sentence: Sentence, noun: number): TokenRange | null {
	for (let at = noun - 1; at >= Math.max(sentence.first, noun - 1 - MAX_TOKENS_BETWEEN); at--) {
		const token = tokens[at];
		if (/^(?:his|her|their|my)$/.test(token?.norm ?? "")) return { first: at, last: at + 1 };
		if (token && /^'s?$/.test(token.norm)) {
			let first = at;
			while (first > Math.max(sentence.first, at - MAX_OWNER_TOKENS) && isNounish(tokens[first - 1])) first--;
			if (first > sentence.first && tokens[first - 1]?.pos === "DET") first--;
			return first < at ? { first, last: at + 1 } : null;
		}
		if (!token || !/^(?:ADJ|ADV|NOUN|VERB|PUNCT)$/.test(token.pos) || (token.pos === "PUNCT" && token.text !== "-")) return null;
	}
	return null;
}

/** Behind ", but", ", which" and the like another thought begins; behind ", and widen the road" the same goes on. */
function opensAnother({ tokens }: TokenizedText, comma: number): boolean {
	const [next, after] = [tokens[comma + 1], tokens[comma + 2]];
	if (tokens[comma]?.text !== "," || !next) return false;
	return next.pos === "SCONJ" || /^(?:which|who|so)$/.test(next.norm) || (next.pos === "CCONJ" && after?.pos !== "VERB");
}

/** `lead`: the word before the content, which may let a verb follow. */
function contentEnd(words: TokenizedText, lead: number, sentence: Sentence): number {
	const first = lead + 1;
	let last = Math.min(sentence.last, first + MAX_CONTENT_TOKENS);
	last = findOuterVerb(words, { first: lead, last }) ?? last;
	for (let at = first; at < last; at++) if (/^[;:—–“”"()]$/.test(words.tokens[at]?.text ?? "") || opensAnother(words, at)) last = at;
	while (last > first && words.tokens[last - 1]?.pos === "PUNCT") last--;
	return last;
}

export function readNounClauses(words: TokenizedText, sentence: Sentence): InnerClause[] {
	const found: InnerClause[] = [];
	for (let at = sentence.first; at + 1 < sentence.last; at++) {
		const noun = singular(words.tokens[at]?.norm ?? "");
		if (words.tokens[at]?.pos !== "NOUN" || !(sayings.has(noun) || demands.has(noun) || verdicts.has(noun))) continue;
		const near = { ...sentence, last: Math.min(sentence.last, at + MAX_AGENT_TOKENS) };
		const by = words.tokens[at + 1]?.norm === "by" ? findPhraseFrom(words, at + 2, near) : null;
		const source = by ?? findOwner(words, sentence, at);
		const lead = by ? by.last : at + 1;
		const word = words.tokens[lead]?.norm;
		const verb = words.tokens[lead + 1];
		if (!source || !leadOf.some(([known, nouns]) => word === known && nouns.has(noun))) continue;
		if (word === "to" && (verb?.pos !== "VERB" || verb.norm.endsWith("ing"))) continue;
		const first = word === "to" ? lead : lead + 1;
		const last = contentEnd(words, lead, sentence);
		if (last - first >= MIN_CONTENT_TOKENS) found.push({ source, cue: { first: at, last: at + 1 }, content: { first, last } });
	}
	return found;
}
