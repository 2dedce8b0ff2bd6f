/**
 * Text -> tokens with part of speech, and sentences, each with its exact place. Tokenizer, tagger and sentence breaker are
 * wink-nlp's (pipe `sbd`, `pos`); fed block by block, since NLP libraries are worse than linear on one long string.
 */
import type { Block } from "../facts/article.ts";
import type { Span } from "../facts/span.ts";
import { readWithWink } from "./wink.ts";

/** Universal part-of-speech tags, as wink gives them. */
export type Pos =
	| "ADJ"
	| "ADP"
	| "ADV"
	| "AUX"
	| "CCONJ"
	| "DET"
	| "INTJ"
	| "NOUN"
	| "NUM"
	| "PART"
	| "PRON"
	| "PROPN"
	| "PUNCT"
	| "SCONJ"
	| "SYM"
	| "VERB"
	| "X"
	| "SPACE";

export interface Token extends Span {
	readonly text: string;
	/** Lower case, quotation marks and apostrophes unified. */
	readonly norm: string;
	readonly pos: Pos;
	/** Index into `sentences`. */
	readonly sentence: number;
	/** Index into `blocks`. */
	readonly block: number;
}

export interface Sentence extends Span {
	/** Tokens [first, last). */
	readonly first: number;
	readonly last: number;
	readonly block: number;
}

/** A text with its words. All finders read this and nothing else. */
export interface TokenizedText {
	readonly text: string;
	readonly blocks: readonly Block[];
	readonly tokens: readonly Token[];
	readonly sentences: readonly Sentence[];
}

/** Blocks longer than this are cut at white space: wink is worse than linear on one long string. */
const MAX_BLOCK_CHARS = 20_000;

/** Where there is no white space in all of that, it is no text; wink takes seconds for one word so long. */
const MAX_WORD_CHARS = 1_000;

const UNIFIED: Record<string, string> = { "’": "'", "‘": "'", "“": '"', "”": '"', "«": '"', "»": '"', "„": '"', "–": "-", "—": "-" };

const normalise = (word: string): string => word.toLowerCase().replace(/[’‘“”«»„–—]/g, (c) => UNIFIED[c] ?? c);

/**
 * Must this sentence be joined with the one before? wink cuts after a closing quotation mark (`... threat?” she asked.`) and
 * after a bracketed party mark (`Jim McGovern (D-Mass.) in the US`): a sentence does not start with a small letter there.
 */
const continuesPattern = /^[\p{Ll},;:)]/u;

/**
 * `Ortega's` is two words wherever it stands; wink leaves it whole in `(Ortega's)`. Not `O'Neill`, nor `it's`, which wink
 * knows to be a pronoun and a verb; `I'm` it takes for a name.
 */
const possessivePattern = /(?<=\p{L})(?<!\b(?:it|he|she|that|there|here|what|who|where|how|let))'(?=s(?!\p{L}))|(?<=\bI)'(?=m\b)/giu;

/** wink cuts inside a number now and then: "a rate of .|001 per cent", "1.|05am". */
const cutsNumber = (text: string, previous: Span, opening: Span): boolean =>
	previous.end === opening.start && /\d/.test(text.charAt(opening.start)) && /[\d.,]/.test(text.charAt(previous.end - 1));

/** wink ends a sentence behind titles that it doesn't know: "Sens.| Karen Dahl and Peter Lind". */
const endsInTitle = (text: string, previous: Span): boolean =>
	/(?:^|\s)(?:Sens|Reps|Govs|Gens|Profs|Asst|Messrs)\.$/.test(text.slice(Math.max(0, previous.end - 7), previous.end));

function pieces(block: Span, text: string): Span[] {
	const out: Span[] = [];
	let start = block.start;
	while (block.end - start > MAX_BLOCK_CHARS) {
		let cut = text.lastIndexOf(" ", start + MAX_BLOCK_CHARS);
		if (cut <= start) cut = start + MAX_WORD_CHARS;
		out.push({ start, end: cut });
		start = cut;
	}
	if (start < block.end) out.push({ start, end: block.end });
	return out;
}

export function tokenize(text: string, blocks: readonly Block[]): TokenizedText {
	const tokens: Token[] = [];
	const sentences: Sentence[] = [];
	// wink parts words only at a straight apostrophe: `Clinton’s view` would keep its possessor and its 's in one token.
	const read = text.replaceAll("’", "'");
	blocks.forEach((block, blockIndex) => {
		const firstOfBlock = sentences.length;
		for (const piece of pieces(block, text)) {
			const { words, pos, sentenceEnds } = readWithWink(read.slice(piece.start, piece.end).replace(possessivePattern, " '"));
			let at = piece.start;
			let w = 0;
			for (const lastWord of sentenceEnds) {
				const first = tokens.length;
				for (; w <= lastWord; w++) {
					const word = words[w] as string;
					const found = read.indexOf(word, at);
					if (word === "" || found < 0 || found + word.length > piece.end) continue;
					at = found + word.length;
					if (/^\s+$/.test(word)) continue;
					tokens.push({
						start: found,
						end: at,
						text: text.slice(found, at),
						norm: normalise(word),
						pos: (pos[w] ?? "X") as Pos,
						sentence: sentences.length,
						block: blockIndex,
					});
				}
				const opening = tokens[first];
				const ending = tokens.at(-1);
				if (!opening || !ending || tokens.length === first) continue;
				const previous = sentences.at(-1);
				const goesOn =
					previous && (continuesPattern.test(opening.text) || cutsNumber(text, previous, opening) || endsInTitle(text, previous));
				if (previous && sentences.length > firstOfBlock && goesOn) {
					sentences[sentences.length - 1] = { ...previous, end: ending.end, last: tokens.length };
					for (let k = first; k < tokens.length; k++) tokens[k] = { ...(tokens[k] as Token), sentence: sentences.length - 1 };
				} else {
					sentences.push({ start: opening.start, end: ending.end, first, last: tokens.length, block: blockIndex });
				}
			}
		}
	});
	return { text, blocks, tokens, sentences };
}
