/** Quotations and reported speech: content, cue, source, and who speaks. */
import type { Article } from "../facts/article.ts";
import { type Span, slice } from "../facts/span.ts";
import type { Quote, QuoteKind } from "../facts/types.ts";
import { type Cast, indexCast } from "./cast.ts";
import { cueForce } from "./cues.ts";
import { frameOf } from "./frame.ts";
import { type Attribution, linkParts } from "./link.ts";
import { findMedia } from "./medium.ts";
import { joinParagraphs } from "./paragraphs.ts";
import { readParts } from "./parts.ts";
import { findQuotations, type Quotation } from "./quotation-marks.ts";
import { findRuleParts } from "./rule-parts.ts";
import { snapToMarks } from "./snap.ts";
import { indexSpans, type SpanIndex } from "./span-index.ts";
import { resolveSpeakers, type Speaking } from "./speakers.ts";
import { isSentence, isWholeSentence, looksLikeSpeech } from "./speech-marks.ts";
import { findStandingMentions } from "./standing-mentions.ts";
import type { Tags } from "./tags.ts";
import type { TokenizedText } from "./tokens.ts";
import { findVia } from "./via.ts";

export type { Cast } from "./cast.ts";

export function findQuotes(words: TokenizedText, article: Article, cast: Cast, tags: Tags | null): Quote[] {
	const quotations = findQuotations(words.text, words.blocks);
	const speech = quotations.filter((q) => looksLikeSpeech(words, q));
	const parts = tags ? readParts(words, tags) : findRuleParts(words, speech);
	const bareSpeech = tags ? speech.filter((q) => isWholeSentence(words, q)) : speech;
	const attributions = joinParagraphs(words.text, linkParts(words, snapToMarks(parts, speech, bareSpeech)), speech).filter(
		(a) => a.cue || a.source || standsAlone(words, a),
	);
	const named = indexCast(cast);
	const standing = findStandingMentions(words, named, indexSpans(speech));
	const speakings = resolveSpeakers(words, attributions, named, standing);
	const media = findMedia(words, attributions, speakings, standing);
	const marks = indexSpans(quotations);
	return attributions.map((attribution, i) => ({
		...toQuote(words, attribution, speakings[i] as Speaking, marks),
		id: `q${i + 1}`,
		via: findVia(frameOf(words, attribution), article.metadata),
		medium: media[i] ?? null,
		within: null,
	}));
}

/** Without cue and source only whole quoted sentences are taken for speech. */
function standsAlone(words: TokenizedText, { content }: Attribution): boolean {
	return content.some((piece) => isSentence(slice(words.text, piece).replace(/^["“”'‘„«»`]+\s*|\s*["“”'’»«]+$/g, "")));
}

function toQuote(
	words: TokenizedText,
	attribution: Attribution,
	speaking: Speaking,
	marks: SpanIndex<Quotation>,
): Omit<Quote, "id" | "via" | "medium" | "within"> {
	const { speaker, coSpeakers, anonymous, unnamedAs } = speaking;
	return {
		kind: kindOf(words, attribution.content, marks),
		content: attribution.content.map(({ start, end }) => ({ start, end })),
		cue: bare(attribution.cue),
		source: bare(attribution.source),
		speaker,
		...(coSpeakers.length > 0 && { coSpeakers }),
		anonymous,
		unnamedAs: bare(unnamedAs),
		force: cueForce(attribution.cue ? slice(words.text, attribution.cue) : ""),
		confidence: Math.round(attribution.certainty * speaking.trust * 100) / 100,
		why: { rule: `${attribution.rule}; ${speaking.rule}` },
	};
}

const bare = (span: Span | null): Span | null => span && { start: span.start, end: span.end };

/** Direct: every word stands between marks; indirect: none does. */
function kindOf(words: TokenizedText, content: readonly Span[], marks: SpanIndex<Quotation>): QuoteKind {
	let inside = 0;
	let outside = 0;
	for (const piece of content)
		for (const match of slice(words.text, piece).matchAll(/[\p{L}\p{N}]+/gu)) {
			const start = piece.start + match.index;
			if (marks.overlapping({ start, end: start + match[0].length }).some((q) => q.inner.start <= start && start < q.inner.end)) inside++;
			else outside++;
		}
	return outside === 0 ? "direct" : inside === 0 ? "indirect" : "mixed";
}
