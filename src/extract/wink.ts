/**
 * One stretch of text -> wink-nlp's words, parts of speech and sentence ends. wink keeps every new word it meets and from then
 * on cuts some texts otherwise; here it forgets them after each text, so that the same text always gives the same words.
 */
import winkNLP, { type WinkMethods } from "wink-nlp";
import { lexemes, model } from "./wink-model.ts";

export interface WinkReading {
	readonly words: readonly string[];
	readonly pos: readonly string[];
	/** The number of the last word of each sentence. */
	readonly sentenceEnds: readonly number[];
}

/** Forgotten words still take room in wink's list; past this many (a hundred articles or so) it starts afresh. */
const MAX_FORGOTTEN = 50_000;

const known = lexemes.list.length;
const start = (): WinkMethods => winkNLP(model, ["sbd", "pos"]);
let nlp = start();

function forgetFrom(first: number): void {
	for (let i = first; i < lexemes.list.length; i++) delete lexemes.hash[lexemes.list[i] as string];
	if (lexemes.list.length < known + MAX_FORGOTTEN) return;
	lexemes.list.length = known;
	lexemes.index = known;
	nlp = start();
}

export function readWithWink(text: string): WinkReading {
	const first = lexemes.list.length;
	const doc = nlp.readDoc(text);
	const spans = doc.sentences().out(nlp.its.span) as unknown as [number, number][];
	const reading = {
		words: doc.tokens().out() as string[],
		pos: doc.tokens().out(nlp.its.pos) as unknown as string[],
		sentenceEnds: spans.map(([, last]) => last),
	};
	forgetFrom(first);
	return reading;
}
