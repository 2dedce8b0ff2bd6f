/**
 * Figures with the attribution that carries them: the innermost quote whose content holds the figure. A figure outside all quotes
 * is the article's own.
 */
import { contains, hull, type Span } from "../facts/span.ts";
import type { Figure, Quote } from "../facts/types.ts";

const lengthOf = (quote: Quote): number => quote.content.reduce((sum, piece) => sum + piece.end - piece.start, 0);

/** Does the quote's content hold the place? The source or cue of a quote that runs around them is not in it. */
const holds = (quote: Quote, span: Span): boolean =>
	quote.content.some((piece) => contains(piece, span) || (piece.start <= span.start && span.start < piece.end));

function carrierOf(span: Span, quotes: readonly Quote[]): Quote | null {
	let carrier: Quote | null = null;
	for (const quote of quotes) if (holds(quote, span) && (carrier === null || lengthOf(quote) < lengthOf(carrier))) carrier = quote;
	return carrier;
}

export function sourceFigures(figures: readonly Figure[], quotes: readonly Quote[]): Figure[] {
	const inOrder = [...quotes].sort((a, b) => (hull(a.content)?.start ?? 0) - (hull(b.content)?.start ?? 0));
	return figures.map((figure) => {
		const quote = carrierOf(figure.span, inOrder);
		return quote === null ? figure : { ...figure, source: quote.source, speaker: quote.speaker, quote: quote.id };
	});
}
