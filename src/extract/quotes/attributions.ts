/**
 * Who-says-what before anybody is asked who it is: the tagger's parts (or the rules', where there is no tagger) brought
 * together with the quotation marks and joined to attributions.
 */
import { contains, slice } from "../../facts/span.ts";
import type { Tags } from "../tags.ts";
import type { TokenizedText } from "../tokens.ts";
import { findLabelledParts } from "./interviews.ts";
import { type Attribution, linkParts } from "./link.ts";
import { mendParts } from "./mend.ts";
import { addMissingSources } from "./missing-sources.ts";
import { joinParagraphs } from "./paragraphs.ts";
import { readParts } from "./parts.ts";
import type { Quotation } from "./quotation-marks.ts";
import { findRuleParts } from "./rule-parts.ts";
import { preferParts, snapToMarks } from "./snap.ts";
import { isSentence, isWholeSentence, looksLikeSpeech } from "./speech-marks.ts";

export interface Found {
	readonly attributions: readonly Attribution[];
	/** The quotations that can be somebody's words. */
	readonly speech: readonly Quotation[];
}

export function findAttributions(words: TokenizedText, quotations: readonly Quotation[], tags: Tags | null): Found {
	const labelled = findLabelledParts(words);
	const labels = labelled.filter((part) => part.role === "source");
	const speech = quotations.filter((q) => looksLikeSpeech(words, q) && !labels.some((label) => contains(q, label)));
	const parts = preferParts(labelled, tags ? mendParts(words, readParts(words, tags), speech) : findRuleParts(words, speech));
	const bareSpeech = tags ? speech.filter((q) => isWholeSentence(words, q)) : speech;
	const linked = joinParagraphs(words.text, linkParts(words, snapToMarks(parts, speech, bareSpeech)), speech);
	return { attributions: addMissingSources(words, linked).filter((a) => a.cue || a.source || standsAlone(words, a)), speech };
}

const outerMarksPattern = /^["“”'‘„«»`]+\s*|\s*["“”'’»«]+$/g; // the marks of "“Never.”", not those in "the “old” law"

/** Without cue and source only whole quoted sentences are taken for speech. */
const standsAlone = (words: TokenizedText, { content }: Attribution): boolean =>
	content.some((piece) => isSentence(slice(words.text, piece).replace(outerMarksPattern, "")));
