/**
 * Text -> tokens with part of speech, and sentences, each with its exact place. Tokenizer, tagger and sentence breaker are
 * wink-nlp's (pipe `sbd`, `pos`); fed block by block, since NLP libraries are worse than linear on one long string.
 */
import type { Block } from "../facts/article.ts";
import type { Span } from "../facts/span.ts";
import { BASE_LETTERS } from "./lexicon/word-set.ts";
import { mendStarts } from "./sentence-starts.ts";
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

/** Catches the "ğ" of "Erdoğan"; not the "ü" of "Müller", which wink knows. */
const farLetterPattern = /[\u0100-\u024f\u0259\u1e00-\u1eff]/g;

/** wink cuts a word at every letter outside Latin-1 ("Erdo|ğ|an"), so it reads the base letters: as many, at the same places. */
const withBaseLetters = (text: string): string => text.replace(farLetterPattern, (c) => BASE_LETTERS[c] ?? c.normalize("NFD").charAt(0));

const normalise = (word: string): string => word.toLowerCase().replace(/[’‘“”«»„–—]/g, (c) => UNIFIED[c] ?? c);

/**
 * `Ortega's` is two words wherever it stands; wink leaves it whole in `(Ortega's)`. Not `O'Neill`, nor `it's`, which wink
 * knows to be a pronoun and a verb; `I'm` it takes for a name.
 */
const possessivePattern = /(?<=\p{L})(?<!\b(?:it|he|she|that|there|here|what|who|where|how|let))'(?=s(?!\p{L}))|(?<=\bI)'(?=m\b)/giu;

/** Some papers set "Party‘s" with the opening mark. Catches the mark of "Party‘s"; not that of "the ‘so". */
const turnedPattern = /(?<=\p{L})‘(?=s(?!\p{L}))/gu;

/** At the end of a block or a sentence "$600m." is a number, its unit and a full stop; wink takes "m." for one word. */
const unitStopPattern = /^\p{L}{1,3}\.$/u;

/** Everyday words that wink takes for abbreviations ("Ill.", "Mass.", "No."); so written they are none where a sentence may start behind them. */
const falseShortPattern = /^(?:ill|no|in|mass|wash|miss|sun|sat|ore)\.$/;

/** Catches what stands behind "ill." in "ill. Holm", "ill.” “I" and at the block's end; leaves the "5" of "no. 5". */
const sentenceFollowsPattern = /^["”'’)\]]*(?:\s+["“‘'(]*\p{Lu}|$)/u;

/** The ends of firms' names, whose stop may end a sentence too. */
const firmShortPattern = /^(?:Inc|Corp|Co|Ltd|Bros)\.$/;

/** Words that open a sentence and go on no firm's name: catches what stands behind "Inc." in "Inc. Yesterday, it"; leaves "Inc. Chief". */
const openerFollowsPattern =
	/^\s+(?:The|An?|It|Its|He|She|They|We|But|And|In|On|At|Yesterday|Today|Last|This|That|Shares|Analysts|Under|For|With|After|As|If|However|Meanwhile|Earlier|When|While|Both|Some|Many)[\s,]/;

/** Characters behind a word that are looked at. */
const MAX_MARKS_BETWEEN = 8;
const MAX_OPENER_CHARS = 14;

/** `at`: where the word ends, stop and all. */
const endsSentence = (read: string, block: Span, word: string, at: number): boolean =>
	(falseShortPattern.test(word) && sentenceFollowsPattern.test(read.slice(at, Math.min(block.end, at + MAX_MARKS_BETWEEN)))) ||
	(firmShortPattern.test(word) && openerFollowsPattern.test(read.slice(at, Math.min(block.end, at + MAX_OPENER_CHARS))));

/** The tokens of one block, as they come from wink: without their sentence. */
type Word = Omit<Token, "sentence">;

/** "Ferrolux.com" is one word; wink cuts it at the point. */
const domainPattern = /^(?:com|org|net|co|io|gov|edu)$/;

/** And so is the "FRX.N" of "Ferrolux (FRX.N)": a share by its letters and its exchange's. */
const isTicker = (before: Word | undefined, name: Word, ending: Word): boolean =>
	/^[(<]$/.test(before?.text ?? "") && /^[A-Z\d]{1,6}$/.test(name.text) && /^[A-Z]{1,2}$/.test(ending.text);

/** Makes one word of the last three where they are an address or a ticker, and no sentence starts within it. */
function joinAtPoint(words: Word[], starts: number[], text: string): void {
	const [name, stop, ending] = words.slice(-3);
	if (!name || stop?.text !== "." || !ending || !(domainPattern.test(ending.text) || isTicker(words.at(-4), name, ending))) return;
	if (name.end !== stop.start || stop.end !== ending.start || !/[\p{L}\d]$/u.test(name.text)) return;
	const own = text.slice(name.start, ending.end);
	words.splice(-3, 3, { ...name, end: ending.end, text: own, norm: normalise(own), pos: "PROPN" });
	while ((starts.at(-1) ?? 0) >= words.length) starts.pop();
}

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

interface WordsOfBlock {
	readonly words: readonly Word[];
	/** The words that a sentence starts with, as wink has it or as it should. */
	readonly starts: readonly number[];
}

/** `read`: the text with straight apostrophes, since wink parts words at those only (`Clinton’s` would be one token), and with base letters. */
function readBlock(text: string, read: string, block: Block, blockIndex: number): WordsOfBlock {
	const out: Word[] = [];
	const starts: number[] = [];
	const add = (start: number, end: number, tag: Pos): void => {
		const own = text.slice(start, end);
		out.push({ start, end, text: own, norm: normalise(own), pos: tag, block: blockIndex });
	};
	for (const piece of pieces(block, text)) {
		const { words, pos, sentenceEnds } = readWithWink(read.slice(piece.start, piece.end).replace(possessivePattern, " '"));
		let at = piece.start;
		let w = 0;
		for (const lastWord of sentenceEnds) {
			starts.push(out.length);
			for (; w <= lastWord; w++) {
				const word = words[w] as string;
				const start = read.indexOf(word, at);
				if (word === "" || start < 0 || start + word.length > piece.end) continue;
				at = start + word.length;
				if (/^\s+$/.test(word)) continue;
				const before = out.at(-1);
				const tag = (pos[w] ?? "X") as Pos;
				const isUnit =
					before?.end === start &&
					unitStopPattern.test(word) &&
					/\d$/.test(before.text) &&
					sentenceFollowsPattern.test(read.slice(at, Math.min(block.end, at + MAX_MARKS_BETWEEN)));
				const ends = endsSentence(read, block, word, at) && !/\d$/.test(before?.text ?? "");
				add(start, isUnit || ends ? at - 1 : at, tag);
				if (isUnit || ends) add(at - 1, at, "PUNCT");
				joinAtPoint(out, starts, text);
				if (isUnit || ends) starts.push(out.length);
			}
		}
	}
	return { words: out, starts };
}

export function tokenize(text: string, blocks: readonly Block[]): TokenizedText {
	const tokens: Token[] = [];
	const sentences: Sentence[] = [];
	const read = withBaseLetters(text.replaceAll("’", "'").replace(turnedPattern, "'"));
	blocks.forEach((block, blockIndex) => {
		const { words, starts } = readBlock(text, read, block, blockIndex);
		const ends = [...mendStarts(text, words, starts), words.length];
		for (let k = 1; k < ends.length; k++) {
			const mine = words.slice(ends[k - 1], ends[k]);
			const [opening, ending] = [mine[0], mine.at(-1)];
			if (!opening || !ending) continue;
			const first = tokens.length;
			for (const word of mine) tokens.push({ ...word, sentence: sentences.length });
			sentences.push({ start: opening.start, end: ending.end, first, last: tokens.length, block: blockIndex });
		}
	});
	return { text, blocks, tokens, sentences };
}
