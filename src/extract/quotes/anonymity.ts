/** Why a source is not named, as the article gives it: "on condition of anonymity because the talks were private". */
import type { Span } from "../../facts/span.ts";
import type { TokenizedText } from "../tokens.ts";
import { sentenceAt } from "./token-places.ts";

/**
 * Catches "who was not authorised to speak publicly" and "on condition of anonymity because of ..."; leaves "in poor condition".
 * The reason runs to the next comma before a cue, mark or full stop.
 */
const reasonPattern =
	/\b(?:on (?:the )?condition of anonymity|on condition (?:that )?(?:he|she|they) not be (?:named|identified)|(?:who )?(?:asked|asking|requested|requesting|wished|wanted|declined|insisted|spoke|preferred)(?: on| for)? (?:not to be (?:named|identified)|to (?:be (?:named|identified)|remain anonymous|not be (?:named|identified))|anonymity|anonymously)|(?:who |because (?:he|she|they) )?(?:was|were|is|are)(?: not|n['’]t)\s+authori[sz]ed to|whose (?:name|identity) (?:is|was) (?:being )?withheld)[^.;"“”]{0,200}/i;

const cuePattern = /,?\s+(?:said|told|says|added|warned)\b.*$/s; // cuts ", told reporters" off the reason; leaves "to discuss what was said" to the mark

/** The reason stands near its source. */
const MAX_REASON_DISTANCE_CHARS = 600;

export function findReason(words: TokenizedText, source: Span): Span | null {
	const sentence = words.sentences[sentenceAt(words, source.start)];
	if (!sentence) return null;
	const from = Math.max(sentence.start, source.start - MAX_REASON_DISTANCE_CHARS);
	const match = reasonPattern.exec(words.text.slice(from, Math.min(sentence.end, source.end + MAX_REASON_DISTANCE_CHARS)));
	if (!match) return null;
	const reason = match[0].replace(cuePattern, "").trimEnd().replace(/,$/, "");
	const start = from + match.index;
	return { start, end: start + reason.length };
}
