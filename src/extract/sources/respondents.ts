/**
 * Shares of people who answered, in the sentences after a poll is named: "Another 19 percent said they would stay home", "Sixty-two
 * percent of farmers agreed". They are that poll's, up to the next paragraph. Refuses shares of which nobody was asked.
 */
import { type Span, slice } from "../../facts/span.ts";
import type { Figure } from "../../facts/types.ts";
import type { TokenizedText } from "../tokens.ts";

/** "a Lowell poll", "the survey's authors"; not "pollution". */
const pollPattern = /\b(?:poll|polls|pollsters?|polling|survey|surveys|surveyed|study|researchers|census)\b/i;

/** " of farmers agreed", " said they would": what those who were asked do; not " of farms burned". */
const answerPattern =
	/^(?: of [\p{L}'’ -]{1,60}?)? (?:said|say|agreed?|disagreed?|supported|support|opposed?|favou?r(?:ed)?|think|thought|believed?|approved?|disapproved?|wanted|want|preferred|answered|replied)\b/u;

/** Characters after a figure that may tell; "of likely voters in three states said". */
const REACH = 90;

export function followPolls(figures: readonly Figure[], words: TokenizedText): Figure[] {
	let poll: { source: Span; speaker: string | null; block: number } | null = null;
	let block = 0;
	return figures.map((figure) => {
		while (block + 1 < words.blocks.length && (words.blocks[block + 1]?.start ?? 0) <= figure.span.start) block++;
		if (figure.source) {
			poll = pollPattern.test(slice(words.text, figure.source)) ? { source: figure.source, speaker: figure.speaker, block } : null;
			return figure;
		}
		const answers =
			(figure.type === "percent" || figure.type === "ratio") &&
			answerPattern.test(words.text.slice(figure.span.end, figure.span.end + REACH));
		if (!answers || poll === null || block - poll.block > 1) return figure;
		return { ...figure, source: poll.source, speaker: poll.speaker };
	});
}
