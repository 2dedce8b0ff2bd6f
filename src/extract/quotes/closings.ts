/**
 * A speaker and a cue that close a sentence: "A man admitted the theft, prosecutors said." Where the tagger gave them nothing to say, or
 * saw only the attribution before them, all before their comma is what they say. Quotations that open the sentence are left alone.
 */
import { DOCUMENT_NOUNS } from "../lexicon/source-nouns.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Sentence, TokenizedText } from "../tokens.ts";
import { findPhraseFrom, findSubject } from "./noun-phrases.ts";
import type { Part, Role } from "./parts.ts";
import type { Quotation } from "./quotation-marks.ts";
import { indexSpans, type SpanIndex } from "./span-index.ts";
import { spanOf, type TokenRange } from "./token-places.ts";

const closingVerbs = wordSet(
	"said says say told announced reported reports added testified alleged confirmed showed shows show stated states state wrote writes noted notes",
);
const helpers = wordSet("has have had also later");

/** Words that tell when, where and to whom it was said: "said on Monday in a statement". */
const occasions = wordSet(
	`in on at during to by via through earlier late last this today yesterday monday tuesday wednesday thursday friday saturday sunday shortly
	afterward afterwards later recently`,
);
const conditions = wordSet("when as if while although though because after before asked since once");

/** "told the Lund Echo in a telephone interview on Thursday": no occasion is longer. */
const MAX_OCCASION_TOKENS = 12;
/** Fewer words are no clause. */
const MIN_CLAUSE_TOKENS = 4;

/** A rule that holds nearly always. */
const CERTAINTY = 0.9;

interface Closing {
	readonly source: TokenRange;
	readonly cue: TokenRange;
	readonly content: TokenRange;
}

/** The verb with which the sentence closes but for its occasion. */
function findClosingVerb({ tokens }: TokenizedText, sentence: Sentence): number | null {
	for (let at = sentence.last - 1; at > Math.max(sentence.first, sentence.last - MAX_OCCASION_TOKENS); at--) {
		const token = tokens[at];
		if (!token) return null;
		if (!closingVerbs.has(token.norm)) {
			const isOver = token.pos === "PUNCT" && /^["“”'‘’,;:?!—–-]/.test(token.text);
			if (isOver || token.pos === "VERB" || token.pos === "AUX" || token.norm === "that") return null;
			continue;
		}
		const next = tokens[at + 1];
		const closes = at + 1 >= sentence.last || next?.text === ".";
		return closes || token.norm === "told" || occasions.has(next?.norm ?? "") ? at : null;
	}
	return null;
}

/** Does something happen in these words, and not only the condition of what follows? */
function isClause({ tokens }: TokenizedText, { first, last }: TokenRange): boolean {
	const clause = tokens.slice(first, last);
	const hasVerb = clause.some((token) => token.pos === "AUX" || (token.pos === "VERB" && !token.norm.endsWith("ing")));
	const isCondition = conditions.has(clause[0]?.norm ?? "") && !clause.some((token) => token.text === ",");
	return clause.length >= MIN_CLAUSE_TOKENS && hasVerb && !isCondition;
}

function readClosing(words: TokenizedText, sentence: Sentence): Closing | null {
	const verb = findClosingVerb(words, sentence);
	if (verb === null) return null;
	let first = verb;
	while (first > sentence.first && helpers.has(words.tokens[first - 1]?.norm ?? "")) first--;
	const subject = findSubject(words, sentence.first, first);
	const source = subject && { first: subject.first, last: first };
	if (!source || subject.last < first - 1 || words.tokens[source.first - 1]?.text !== ",") return null;
	// "..., a deal announced on Monday": a thing that was announced
	const isThing = /^an?$/.test(words.tokens[source.first]?.norm ?? "") && words.tokens[verb]?.norm.endsWith("ed") && first === verb;
	if (isThing && words.tokens[verb]?.norm !== "testified") return null;
	const content = { first: sentence.first, last: source.first - 1 };
	return isClause(words, content) ? { source, cue: { first, last: verb + 1 }, content } : null;
}

/** "Ruud will lead the team in the final, per a release.": the token of such a "per", the last in its sentence. */
function readPer(words: TokenizedText, sentence: Sentence): Closing | null {
	const from = Math.max(sentence.first, sentence.last - MAX_OCCASION_TOKENS);
	const at = from + words.tokens.slice(from, sentence.last).findLastIndex((token) => token.norm === "per");
	const source = at > from && words.tokens[at - 1]?.text === "," ? findPhraseFrom(words, at + 1, sentence) : null;
	if (!source || words.tokens.slice(source.last, sentence.last).some((token) => token.pos !== "PUNCT")) return null;
	// "each pays 5 crowns, per person"
	const says = words.tokens.slice(source.first, source.last).some(({ pos, norm }) => pos === "PROPN" || DOCUMENT_NOUNS.has(norm));
	const content = { first: sentence.first, last: at - 1 };
	return says && isClause(words, content) ? { source, cue: { first: at, last: at + 1 }, content } : null;
}

/** Nothing to mend: the closing words have their content, or only tell through whom it came: "Ruud said it was old, the Echo reported." */
function stands(words: TokenizedText, { source, cue, content }: Closing, parts: readonly Part[]): boolean {
	const comma = words.tokens[content.last]?.start ?? 0;
	// "[..., Ida Holm, his aide,] said": who says it is not said
	if (parts.some((part) => part.role === "content" && part.start < comma && part.end > comma + 1)) return false;
	const cues = parts.filter((part) => part.role === "cue");
	if (!cues.some((part) => part.start < comma))
		return cues.length > 0 && parts.some((part) => part.role === "content" && part.start < comma);
	const isPronoun = source.last === source.first + 1 && words.tokens[source.first]?.pos === "PRON";
	return isPronoun || /^(?:report(?:s|ed)|show(?:s|ed)?)$/.test(words.tokens[cue.last - 1]?.norm ?? "");
}

const partOf = (words: TokenizedText, role: Role, range: TokenRange): Part[] => {
	const span = spanOf(words, range);
	return span ? [{ ...span, role, certainty: CERTAINTY }] : [];
};

export function mendClosings(words: TokenizedText, parts: readonly Part[], speech: readonly Quotation[]): Part[] {
	const index = indexSpans(parts);
	const marks: SpanIndex<Quotation> = indexSpans(speech);
	const gone = new Set<Part>();
	const added: Part[] = [];
	for (const sentence of words.sentences) {
		const closing = readClosing(words, sentence) ?? readPer(words, sentence);
		const opening = words.tokens[sentence.first];
		if (!closing || !opening || marks.overlapping(opening).length > 0) continue;
		const mine = index.overlapping(sentence);
		if (stands(words, closing, mine)) continue;
		for (const part of mine) gone.add(part);
		added.push(
			...partOf(words, "content", closing.content),
			...partOf(words, "source", closing.source),
			...partOf(words, "cue", closing.cue),
		);
	}
	return [...parts.filter((part) => !gone.has(part)), ...added].sort((a, b) => a.start - b.start);
}
