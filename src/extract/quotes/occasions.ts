/** On which occasion somebody speaks where an earlier sentence tells it: "Ms. Noor testified on Tuesday", "the court heard". */
import { slice } from "../../facts/span.ts";
import { MONTH_NAMES } from "../lexicon/calendar.ts";
import { BRIEFLY, firstOf, MEDIA, type MediumPattern } from "../lexicon/media.ts";
import type { TokenizedText } from "../tokens.ts";
import type { Candidate } from "./antecedents.ts";
import { sentenceAt } from "./token-places.ts";

/** Somebody's form of speaking, from a sentence on. */
export interface Occasion {
	readonly who: string;
	readonly sentence: number;
	readonly medium: MediumPattern;
}

/** The sentences that tell of a speaker's occasion: "Ms. Noor testified before the committee on Tuesday." */
export function findOccasions(words: TokenizedText, standing: readonly Candidate[]): Occasion[] {
	const found: Occasion[] = [];
	const seen = new Map<number, MediumPattern | null>();
	for (const mention of standing) {
		if (mention.id === null || !mention.leading) continue;
		const at = sentenceAt(words, mention.start);
		if (!seen.has(at)) {
			const sentence = words.sentences[at];
			seen.set(at, sentence ? firstOf(MEDIA, outsideMarks(slice(words.text, sentence))) : null);
		}
		const medium = seen.get(at);
		if (medium && medium.lasts > BRIEFLY) found.push({ who: mention.id, sentence: at, medium });
	}
	return found;
}

const outsideMarks = (sentence: string): string => sentence.replace(/["“][^"“”]*["”]/g, " ");

/** That a hearing or a trial goes on: catches "at the hearing", "Bergen Court heard", "told jurors"; leaves "before the trial". */
const hearingPattern =
	/\b(?:(?:at|in|during) (?:the|this|a) (?:\w+ ){0,4}(?:hearing|inquest|tribunal|trial)|(?:court|inquest|jury|jurors|tribunal|hearing) (?:heard|(?:was|were) told)|(?:told|telling) (?:the )?(?:\w+ ){0,2}(?:jury|jurors|court|hearing|inquest|tribunal))\b/i;

/** For so many sentences after it is told of, those who speak do so at the hearing. */
const HEARING_SENTENCES = 6;

/** Said to others: catches "told friends", "outside court", "allegedly told"; leaves "told the jury", "told him". */
const elsewherePattern =
	/\b(?:outside|allegedly|after (?:the|a) (?:\w+ )?(?:hearing|inquest|trial|verdict)|told (?!(?:the )?(?:\w+ ){0,2}(?:jury|jurors|court|judge|hearing|inquest|tribunal|committee|panel)\b|(?:him|her|them|it|members)\b))/i;

/** Does a hearing go on at this sentence for who speaks with these words around? */
export function findHearings(words: TokenizedText): (sentence: number, frame: string) => boolean {
	const told = words.sentences.map((sentence) => hearingPattern.test(outsideMarks(slice(words.text, sentence))));
	return (at, frame) => told.slice(Math.max(0, at - HEARING_SENTENCES), at + 1).includes(true) && !elsewherePattern.test(frame);
}

/** Catches "has repeatedly said", "previously warned", "said in May", "said last month"; leaves "said on Monday". */
const anotherTimePattern = new RegExp(
	`\\b(?:previously|repeatedly|ha(?:s|ve) (?:\\w+ ){0,2}(?:said|told|vowed|argued|warned|promised|called|denied|insisted|maintained|claimed|accused|pledged|blamed|dismissed|rejected|acknowledged|complained|praised|criticised|criticized|defended|suggested|stated)|later (?:said|told|wrote|added|tweeted|posted|apologi[sz]ed)|in (?:${MONTH_NAMES.join("|")})|last (?:month|year|spring|summer|fall|autumn|winter))\\b`,
	"i",
);

/** Was it said at another time than what the article told before, so that neither occasion nor outlet goes on? */
export const isOfAnotherTime = (frame: string): boolean => anotherTimePattern.test(frame);
