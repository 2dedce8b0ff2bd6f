/**
 * "Ms. Noor sent a letter to the council. [The letter] warned": whose a document is that an earlier sentence told of. What is only found, leaked or
 * seen has no maker here.
 */
import type { Span } from "../../facts/span.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { TokenizedText } from "../tokens.ts";
import { findPhraseFrom, findSubject } from "./noun-phrases.ts";
import { sentenceAt, spanOf } from "./token-places.ts";

/** Documents that have one author, who is told where they are first told of. */
const LETTERS = wordSet("letter email memo report post filing complaint lawsuit article op-ed column note message statement release tweet");

/** What one does who makes a document: catches "sent", leaves "received" and "obtained". */
const makingPattern =
	/^(?:wr(?:ote|ites?|itten|iting)|s(?:ent|ends?|ending)|publish(?:ed|es|ing)|issu(?:ed|es|ing)|releas(?:ed|es|ing)|fil(?:ed|es|ing)|sign(?:ed|s)|posted|penned|delivered|said|says|warned|argued|complained)$/;

/** Between the verb and the document: "wrote in a blunt and angry letter". */
const MAX_TOKENS_TO_DOCUMENT = 7;

/** So many sentences before it is taken up is a document told of. */
const MAX_SENTENCES = 6;

const openingPattern = /^(?:an?|his|her|its|their|another|one)$/;

/** The words that name who made the document `noun` that a source at `offset` takes up; null where the article does not tell. */
export function findMaker(words: TokenizedText, noun: string, offset: number): Span | null {
	if (!LETTERS.has(noun)) return null;
	const here = sentenceAt(words, offset);
	for (let at = here - 1; at >= Math.max(0, here - MAX_SENTENCES); at--) {
		const sentence = words.sentences[at];
		if (!sentence) continue;
		for (let i = sentence.last - 1; i > sentence.first; i--) {
			if (words.tokens[i]?.norm !== noun) continue;
			const verb = verbBefore(words, sentence.first, i);
			if (verb === null) continue;
			const subject = findSubject(words, sentence.first, verb);
			return subject && spanOf(words, subject);
		}
	}
	return null;
}

/** "Holm sent a letter. [It] read: “A.”": the words that name who made the last document told of, in this sentence or the one before. */
export function findMakerOfLast(words: TokenizedText, offset: number): Span | null {
	const here = sentenceAt(words, offset);
	for (let at = here; at >= Math.max(0, here - 1); at--) {
		const sentence = words.sentences[at];
		if (!sentence) continue;
		for (let i = sentence.last - 1; i > sentence.first; i--) {
			const token = words.tokens[i];
			if (!token || token.start >= offset || !LETTERS.has(token.norm)) continue;
			const isSigned = /^(?:from|by)$/.test(words.tokens[i + 1]?.norm ?? "");
			const verb = verbBefore(words, sentence.first, i);
			if (!isSigned && verb === null) continue;
			const named = isSigned ? findPhraseFrom(words, i + 2, sentence) : findSubject(words, sentence.first, verb ?? i);
			return named && spanOf(words, named);
		}
	}
	return null;
}

/** The making verb before "a letter" at `at`, behind which an article or owner stands: "sent [a letter]", "wrote in [her letter]". */
function verbBefore(words: TokenizedText, first: number, at: number): number | null {
	let opened = false;
	for (let i = at - 1; i >= Math.max(first, at - MAX_TOKENS_TO_DOCUMENT); i--) {
		const { norm = "", text = "" } = words.tokens[i] ?? {};
		if (/^[,;:“”"]$/.test(text)) return null;
		if (openingPattern.test(norm)) opened = true;
		else if (opened && makingPattern.test(norm)) return i;
	}
	return null;
}
