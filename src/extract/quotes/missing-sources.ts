/**
 * Sources that the tagger left out and grammar gives: the subject of "urged", the name behind "according to", the one who speaks
 * in the main clause of "Citing the law, Ms. Noor said". Passives without an agent stay without a source.
 */
import { type Span, slice } from "../../facts/span.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Sentence, TokenizedText } from "../tokens.ts";
import type { Attribution } from "./link.ts";
import { findPhraseFrom, findSubject } from "./noun-phrases.ts";
import { isPassive } from "./passives.ts";
import { findSignature } from "./signatures.ts";
import { sentenceAt, spanOf, type TokenRange, tokenFrom, tokensIn } from "./token-places.ts";

/** What a source found so is worth, beside what the tagger says of one that it found. */
const FOUND_BY_GRAMMAR = 0.4;

const passivePattern = /^(?:is|are|was|were|been|being|be)$/;

/** A main verb that comes later is not looked for. */
const MAX_TOKENS_TO_VERB = 40;

/** The subject of the sentence's first verb. */
function mainSubject(words: TokenizedText, sentence: Sentence, from: number): TokenRange | null {
	for (let i = from; i < Math.min(sentence.last, from + MAX_TOKENS_TO_VERB); i++) {
		const pos = words.tokens[i]?.pos;
		if (pos === "VERB" || pos === "AUX") return findSubject(words, from, i);
	}
	return null;
}

type WithCue = Attribution & { readonly cue: Span };

/** Does a quotation end right before the cue? */
const isQuotedUpTo = (text: string, piece: Span, cue: Span): boolean => cue.start - piece.end === 1 && /["”’']$/.test(slice(text, piece));

function findMissing(words: TokenizedText, attribution: WithCue, others: readonly Attribution[]): Span | null {
	const { cue } = attribution;
	const range = tokensIn(words, cue);
	const opening = words.tokens[range.first];
	const sentence = words.sentences[sentenceAt(words, cue.start)];
	if (!opening || !sentence) return null;
	if (opening.norm === "according" || opening.norm === "per") {
		const from = words.tokens[range.last]?.norm === "to" ? range.last + 1 : range.last;
		const phrase = findPhraseFrom(words, from, sentence);
		return phrase && spanOf(words, phrase);
	}
	const tokens = words.tokens.slice(range.first, range.last);
	if (isPassive(words, attribution)) return null;
	if (tokens.some((t) => passivePattern.test(t.norm)) && tokens.at(-1)?.norm.endsWith("ed")) return null;
	// "“A,” said Senator Ida Holm": who speaks stands behind the cue of a quotation
	if (attribution.content.some((piece) => isQuotedUpTo(words.text, piece, cue))) {
		// "said [retired] builder Ida Holm"
		const isPast = words.tokens[range.last]?.pos === "VERB" && /ed$/.test(words.tokens[range.last]?.norm ?? "");
		const phrase = findPhraseFrom(words, isPast ? range.last + 1 : range.last, sentence);
		if (phrase) return spanOf(words, isPast ? { ...phrase, first: range.last } : phrase);
	}
	if (/ing$/.test(opening.norm)) return neighbour(words, cue, sentence, others);
	const phrase = findSubject(words, sentence.first, range.first);
	return (phrase && spanOf(words, phrase)) ?? neighbour(words, cue, sentence, others);
}

/** "Citing the law, Ms. Noor said ..." and "she said ..., adding ...": the source of the sentence's other cue, or its subject. */
function neighbour(words: TokenizedText, cue: Span, sentence: Sentence, others: readonly Attribution[]): Span | null {
	const near = others.find((a) => a.source && a.source.start >= sentence.start && a.source.end <= sentence.end);
	if (near?.source) return near.source;
	const after = tokensIn(words, cue).last;
	const comma = words.tokens.slice(after, Math.min(sentence.last, after + MAX_TOKENS_TO_VERB)).findIndex((t) => t.text === ",");
	const phrase =
		cue.start === sentence.start
			? comma < 0
				? null
				: mainSubject(words, sentence, after + comma + 1)
			: mainSubject(words, sentence, sentence.first);
	return phrase && spanOf(words, phrase);
}

/** "In Mayor Holm's words, “A.”" and "In her words: “A.”": catches these, leaves "in other words". */
const inWordsPattern =
	/\bin (?<source>(?:\p{L}[\p{L}.’'-]* ){0,4}?(?:\p{L}[\p{L}.-]*['’]s?|his|her|their)) (?:own )?(?<cue>words|telling)[,:]?\s*$/iu;

/** "In the words of Mayor Ida Holm, “A.”", "in the words of the prosecutor, Ida Holm, QC, “A.”" */
const inWordsOfPattern =
	/\b[Ii]n (?<cue>the words of) (?<source>(?:[\p{L}.’'-]+,? ){0,6}?\p{Lu}[\p{L}’'-]+(?:, (?:QC|KC|SC|MP|MSP|TD))?)[,:]?\s*$/u;

/** So many letters hold the longest of them. */
const IN_WORDS_CHARS = 80;

function readInWords(words: TokenizedText, attribution: Attribution): Attribution {
	const start = attribution.content[0]?.start ?? 0;
	const before = words.text.slice(Math.max(0, start - IN_WORDS_CHARS), start);
	const match = inWordsPattern.exec(before) ?? inWordsOfPattern.exec(before);
	const { source, cue } = match?.groups ?? {};
	if (!match || !source || !cue) return attribution;
	const at = start - before.length + match.index;
	const placed = (part: string): Span => ({ start: at + match[0].lastIndexOf(part), end: at + match[0].lastIndexOf(part) + part.length });
	const certainty = { ...attribution.certainty, cue: FOUND_BY_GRAMMAR, source: FOUND_BY_GRAMMAR };
	return { ...attribution, source: placed(source), cue: placed(cue), certainty };
}

const introducingVerbs = wordSet(
	"summed sums put puts began begins continued continues concluded concludes ended ends offered offers gave gives was is had has shrugged laughed smiled sighed",
);

/** "Holm summed it up: “A.”": somebody named, or he or she, does what comes to speech before the colon. */
function readIntroduced(words: TokenizedText, attribution: Attribution): Attribution | null {
	const colon = tokenFrom(words, attribution.content[0]?.start ?? 0) - 1;
	const sentence = words.sentences[words.tokens[colon]?.sentence ?? -1];
	if (words.tokens[colon]?.text !== ":" || !sentence) return null;
	const subject = mainSubject(words, sentence, sentence.first);
	const source = subject && spanOf(words, subject);
	const who = subject && words.tokens[subject.last - 1];
	const verb = words.tokens.slice(subject?.last ?? colon, colon).find((token) => token.pos === "VERB" || token.pos === "AUX");
	const isSomebody = who !== null && who !== undefined && (who.pos === "PROPN" || /^s?he$/.test(who.norm));
	if (!source || !verb || !isSomebody || !introducingVerbs.has(verb.norm)) return null;
	const certainty = { ...attribution.certainty, cue: FOUND_BY_GRAMMAR, source: FOUND_BY_GRAMMAR };
	return { ...attribution, source, cue: { start: verb.start, end: verb.end }, certainty };
}

/** "“A.” — Ida Holm": the dash, where there is one, is all the cue there is. */
function withSignature({ text }: TokenizedText, attribution: Attribution, source: Span): Attribution {
	const from = attribution.content.at(-1)?.end ?? source.start;
	const dash = /[—–―]|--?/.exec(text.slice(from, source.start));
	const start = from + (dash?.index ?? 0);
	const cue = dash && { start, end: start + dash[0].length };
	const certainty = { ...attribution.certainty, source: FOUND_BY_GRAMMAR, ...(cue && { cue: FOUND_BY_GRAMMAR }) };
	return { ...attribution, source, cue, certainty };
}

const dashPattern = /^[—–―-]+$/; // catches "―"; leaves "said —"

export function addMissingSources(words: TokenizedText, attributions: readonly Attribution[]): Attribution[] {
	return attributions.map((attribution, i) => {
		const { cue, source } = attribution;
		if (!cue && !source) {
			const signature = findSignature(words, attribution);
			if (signature) return withSignature(words, attribution, signature);
			return readIntroduced(words, attribution) ?? readInWords(words, attribution);
		}
		if (!cue || source) return attribution;
		if (/^(?:in )?(?:the )?words(?: of)?$/i.test(slice(words.text, cue))) return readInWords(words, attribution);
		// "“A.” ― Ida Holm": the dash is all the cue there is
		const found = dashPattern.test(slice(words.text, cue))
			? findSignature(words, attribution)
			: findMissing(words, { ...attribution, cue }, attributions.slice(Math.max(0, i - 3), i + 4));
		const inside = found && attribution.content.some((c) => c.start < found.end && found.start < c.end);
		if (!found || inside) return attribution;
		return { ...attribution, source: found, certainty: { ...attribution.certainty, source: FOUND_BY_GRAMMAR } };
	});
}
