/**
 * "The bridge is unsafe. That's according to a survey by the council.", "This is the view of Ms. Noor.": what such a sentence takes up is the sentence
 * before it, in its paragraph or at the end of the one before.
 */
import { contains, type Span, slice } from "../../facts/span.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Sentence, TokenizedText } from "../tokens.ts";
import { cueStrength } from "./cues.ts";
import type { Attribution } from "./link.ts";
import { withoutTime } from "./mend-source.ts";
import { findPhraseFrom } from "./noun-phrases.ts";
import { indexSpans } from "./span-index.ts";
import { spanOf } from "./token-places.ts";

const pointers = wordSet("that this these those it");
const beings = wordSet("is was are were 's");
const sayings = wordSet(
	"view views opinion verdict conclusion finding findings warning message claim advice assessment belief prediction estimate plea call words word",
);

/** Such words leave no doubt. */
const CERTAINTY = 0.9;

interface Reference {
	readonly cue: Span;
	readonly source: Span;
}

function readReference(words: TokenizedText, sentence: Sentence): Reference | null {
	const norm = (i: number): string => (i < sentence.last ? (words.tokens[i]?.norm ?? "") : "");
	const at = sentence.first + 2;
	if (!pointers.has(norm(at - 2)) || !beings.has(norm(at - 1))) return null;
	const isAccording = norm(at) === "according" && norm(at + 1) === "to";
	const isSaying = norm(at) === "the" && sayings.has(norm(at + 1)) && /^(?:of|from|by)$/.test(norm(at + 2));
	if (!isAccording && !isSaying) return null;
	const cue = { first: at, last: at + (isAccording ? 2 : 3) };
	const phrase = findPhraseFrom(words, cue.last, sentence);
	const [said, who] = [spanOf(words, cue), phrase && spanOf(words, phrase)];
	return said && who ? { cue: said, source: withoutTime(words, who) } : null;
}

/** The words of a sentence, its full stop aside. */
function wordsOf(words: TokenizedText, { start, end, last }: Sentence): Span {
	const stop = words.tokens[last - 1];
	return { start, end: stop?.text === "." ? stop.start : end };
}

export function referBack(words: TokenizedText, attributions: readonly Attribution[]): Attribution[] {
	const index = indexSpans(
		attributions.flatMap((attribution) => [...attribution.content, attribution.cue ?? []].flat().map((span) => ({ ...span, attribution }))),
	);
	const taken = new Set<Attribution>();
	const found: Attribution[] = [];
	words.sentences.forEach((sentence, i) => {
		const before = words.sentences[i - 1];
		const reference = before && readReference(words, sentence);
		if (!reference) return;
		const told = index.overlapping(before).map(({ attribution }) => attribution);
		// "Teens love the bridge. That's according to a survey": what they feel is part of what it says
		if (told.some(({ cue }) => cue !== null && /^(?:plain|speech)$/.test(cueStrength(slice(words.text, cue))))) return;
		const [quoted] = told;
		for (const { attribution } of index.overlapping(sentence)) taken.add(attribution);
		for (const attribution of told) taken.add(attribution);
		const whole =
			quoted?.content.every((piece) => contains(before, piece)) &&
			quoted.content.some(({ start }) => start === before.start) &&
			quoted.cue === null;
		found.push({
			...reference,
			content: whole && quoted ? quoted.content : [wordsOf(words, before)],
			certainty: { content: CERTAINTY, cue: CERTAINTY, source: CERTAINTY },
		});
	});
	return [...attributions.filter((attribution) => !taken.has(attribution)), ...found];
}
