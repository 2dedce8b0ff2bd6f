/** One quotation over several paragraphs, its opening mark repeated at each: the pieces become one content. */
import type { Span } from "../../facts/span.ts";
import type { Attribution } from "./link.ts";
import type { Quotation } from "./quotation-marks.ts";

/** One that may still grow. */
type Growing = Omit<Attribution, "content"> & { readonly content: Span[] };

export function joinParagraphs(text: string, attributions: readonly Attribution[], speech: readonly Quotation[]): Attribution[] {
	const goesOn = new Set(speech.filter((q) => q.goesOn).map((q) => q.start));
	const joined: Growing[] = [];
	for (const attribution of attributions) {
		const previous = joined.at(-1);
		const head = attribution.content[0];
		// Where both have a cue of their own they are two: "A," he said. / "B," the mayor added.
		const isOther = previous && ((previous.cue && attribution.cue) || isReprinted(text, previous, attribution));
		if (!previous || !head || !goesOn.has(head.start) || isOther) {
			joined.push({ ...attribution, content: [...attribution.content] });
			continue;
		}
		previous.content.push(...attribution.content);
		joined[joined.length - 1] = {
			content: previous.content,
			cue: previous.cue ?? attribution.cue,
			source: previous.source ?? attribution.source,
			certainty: {
				...(previous.cue ? previous : attribution).certainty,
				content: Math.min(previous.certainty.content, attribution.certainty.content),
			},
		};
	}
	return joined;
}

/** A reprinted article in straight marks may hold speech in curly ones, with its own cue: that is another quotation. Papers' systems mix them, too. */
const isReprinted = (text: string, a: Attribution, b: Attribution): boolean =>
	b.cue !== null && text[a.content.at(-1)?.start ?? 0] !== text[b.content[0]?.start ?? 0];
