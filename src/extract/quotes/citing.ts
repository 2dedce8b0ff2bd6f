/**
 * "[The deal is close], Reuters reported, [citing] [two officials]": they say it, and the agency is the way their words came here.
 */
import { overlaps, type Span } from "../../facts/span.ts";
import type { TokenizedText } from "../tokens.ts";
import type { Weighed } from "./attributions.ts";
import type { CastIndex } from "./cast.ts";
import { isPersonal } from "./personal.ts";
import { readSource } from "./source-reading.ts";
import { sentenceAt } from "./token-places.ts";

interface Cited {
	readonly cue: Span;
	readonly source: Span;
	/** "quoting": a paper quotes whom it relays; anybody else quotes whom he speaks of. */
	readonly byPaperOnly: boolean;
}

/** Catches "citing two officials" and "quoting people familiar with the talks", group 1 how, group 2 what is cited, up to a mark or a "that". */
const citingPattern = /\b(citing|quoting) (?!(?:his|her|its|their)\b)([^,.;:"“”]{3,120}?)(?=[,.;:]|\s(?:that|as saying)\b|$)/;

/** No more letters stand between a cue and what it cites. */
const MAX_CHARS_TO_CITING = 400;

/** Whom the sentence of a cue cites; null where it cites a thing ("citing high costs", "citing a report"), or nobody. */
export function findCited(words: TokenizedText, { cue, source }: Weighed, cast: CastIndex): Cited | null {
	const at = (cue ?? source)?.start ?? 0;
	const sentence = words.sentences[sentenceAt(words, at)];
	const from = Math.max(sentence?.start ?? at, at - MAX_CHARS_TO_CITING);
	const found = citingPattern.exec(words.text.slice(from, Math.min(sentence?.end ?? at, at + MAX_CHARS_TO_CITING)));
	if (!found) return null;
	const start = from + found.index;
	const cited = start + found[0].length - (found[2] ?? "").length;
	const whom = { start: cited, end: cited + (found[2] ?? "").trimEnd().length };
	const reading = readSource(words, whom, cast);
	const isSomebody =
		reading.kind === "people" || reading.kind === "organization" || (reading.kind === "unnamed" && isPersonal(reading.head, null));
	return isSomebody ? { cue: { start, end: cited - 1 }, source: whom, byPaperOnly: found[1] === "quoting" } : null;
}

/** Behind whom is cited: catches ", that" of "citing two officials, that it is old". */
const joiningPattern = /^,?\s(?:that\s)?/;

/** The attribution as theirs who are cited; null where nothing but they themselves is in its content. */
export function citedFor({ text }: TokenizedText, attribution: Weighed, { cue, source }: Cited): Weighed | null {
	const content = attribution.content.flatMap((piece) => {
		if (!overlaps(piece, source)) return [piece];
		// "citing [two officials, that it is old]", "According to the Echo, [citing two officials, it is old]"
		const start = source.end + (joiningPattern.exec(text.slice(source.end, piece.end))?.[0].length ?? 0);
		return (piece.start === source.start || piece.start === cue.start) && start > source.end && start < piece.end
			? [{ start, end: piece.end }]
			: [];
	});
	return content.length > 0 ? { ...attribution, cue, source, content } : null;
}
