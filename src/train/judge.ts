/**
 * Attributions found in an article and its gold -> which of them are right: an annotator has the content by half, one to one,
 * and where that one has a source and a cue, both are touched. The same question as the corpus's document-level measure asks.
 */
import type { Attribution as Found } from "../extract/quotes/link.ts";
import type { Span } from "../facts/span.ts";
import type { Attribution as Gold } from "./labels.ts";

type Pair = readonly [number, number];

/** Contents share this much of their words. */
const LEAST_SHARED = 0.5;

const pairsOf = (spans: readonly Span[]): Pair[] => spans.map(({ start, end }) => [start, end]);

/** Places of the words in these stretches. */
function wordsIn(text: string, pairs: readonly Pair[]): Set<number> {
	const places = new Set<number>();
	for (const [start, end] of pairs) for (const match of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) places.add(start + match.index);
	return places;
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
	let both = 0;
	for (const place of a) if (b.has(place)) both++;
	return both === 0 ? 0 : both / (a.size + b.size - both);
}

const touches = (span: Span | null, pairs: readonly Pair[]): boolean =>
	pairs.length === 0 || (span !== null && pairs.some(([start, end]) => span.start < end && start < span.end));

/** One answer for each of `found`. */
export function judge(text: string, found: readonly Found[], gold: readonly Gold[]): boolean[] {
	const goldWords = gold.map(({ content }) => wordsIn(text, content ?? []));
	const couples = found
		.flatMap(({ content }, i) => {
			const words = wordsIn(text, pairsOf(content));
			return goldWords.map((others, k) => ({ i, k, share: shared(words, others) }));
		})
		.filter(({ share }) => share >= LEAST_SHARED)
		.sort((a, b) => b.share - a.share);
	const taken = new Set<number>();
	const partner = new Map<number, Gold>();
	for (const { i, k } of couples) {
		if (taken.has(k) || partner.has(i)) continue;
		taken.add(k);
		partner.set(i, gold[k] as Gold);
	}
	return found.map(({ source, cue }, i) => {
		const mine = partner.get(i);
		return mine !== undefined && touches(source, mine.source) && touches(cue, mine.cue);
	});
}
