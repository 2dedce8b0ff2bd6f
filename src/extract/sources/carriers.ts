/**
 * Figures and quotes -> the quote that carries each figure: the innermost one around it, or one whose "he said" closes the sentence.
 * Refuses quotes whose source answers for no numbers.
 */
import type { Span } from "../../facts/span.ts";
import type { Figure, Quote } from "../../facts/types.ts";
import type { Sentence, TokenizedText } from "../tokens.ts";
import { vouches } from "./vouching.ts";

const lengthOf = (quote: Quote): number => quote.content.reduce((sum, piece) => sum + piece.end - piece.start, 0);

/** "the 66-year-old's lawyer said": an age told in passing is the article's own, unless it stands in somebody's very words. */
const isPassing = (figure: Figure, quote: Quote): boolean => figure.type === "age" && quote.kind !== "direct";

/** The quote with the least content around each figure, in one pass over both. */
function innermost(figures: readonly Figure[], quotes: readonly Quote[]): Map<string, Quote> {
	const pieces = quotes.flatMap((quote) => quote.content.map((piece) => ({ piece, quote }))).sort((a, b) => a.piece.start - b.piece.start);
	const carriers = new Map<string, Quote>();
	let open: { piece: Span; quote: Quote }[] = [];
	let next = 0;
	for (const figure of figures) {
		const { start, end } = figure.span;
		for (; next < pieces.length && (pieces[next] as { piece: Span }).piece.start < end; next++)
			open.push(pieces[next] as (typeof pieces)[number]);
		open = open.filter(({ piece }) => piece.end > start);
		// a quote may start inside a figure's words: "about “5%”"
		const around = open.map(({ quote }) => quote).sort((a, b) => lengthOf(a) - lengthOf(b))[0];
		if (around && !isPassing(figure, around)) carriers.set(figure.id, around);
	}
	return carriers;
}

/** "A third of them will close, which “hurts everybody,” he said.": what closes a sentence covers all of it. */
function closes(sentence: Sentence, quote: Quote, text: string): boolean {
	const [first] = quote.content;
	if (!first || !quote.cue || !quote.source || first.start < sentence.start || quote.cue.start < first.end) return false;
	const end = Math.max(quote.cue.end, quote.source.end);
	return end <= sentence.end && /^[.”"’]*\s*$/.test(text.slice(end, sentence.end));
}

/** Figures that stand before a content whose cue closes their sentence, where no other quote begins before it. */
function closing(figures: readonly Figure[], quotes: readonly Quote[], { text, sentences }: TokenizedText): Map<string, Quote> {
	const carriers = new Map<string, Quote>();
	let [f, q] = [0, 0];
	const inOrder = quotes.filter((quote) => quote.content.length > 0).sort((a, b) => startOf(a) - startOf(b));
	for (const sentence of sentences) {
		while (q < inOrder.length && startOf(inOrder[q] as Quote) < sentence.start) q++;
		const quote = inOrder[q];
		const covers = quote !== undefined && startOf(quote) < sentence.end && closes(sentence, quote, text);
		for (; f < figures.length && (figures[f] as Figure).span.start < sentence.end; f++) {
			const figure = figures[f] as Figure;
			if (covers && figure.span.end <= startOf(quote) && !isPassing(figure, quote)) carriers.set(figure.id, quote);
		}
	}
	return carriers;
}

const startOf = (quote: Quote): number =>
	Math.min(quote.content[0]?.start ?? Number.POSITIVE_INFINITY, quote.cue?.start ?? Number.POSITIVE_INFINITY);

export function findCarriers(figures: readonly Figure[], quotes: readonly Quote[], words: TokenizedText): Map<string, Quote> {
	const vouching = quotes.filter((quote) => vouches(words.text, quote));
	return new Map([...closing(figures, vouching, words), ...innermost(figures, vouching)]);
}
