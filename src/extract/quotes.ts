/** Quotations and reported speech: content, cue, source, who speaks, and how the words came here. */
import type { Article } from "../facts/article.ts";
import { type Span, slice } from "../facts/span.ts";
import type { Quote } from "../facts/types.ts";
import { findReason } from "./quotes/anonymity.ts";
import { findAttributions } from "./quotes/attributions.ts";
import { type Cast, indexCast } from "./quotes/cast.ts";
import { confidenceOf } from "./quotes/confidence.ts";
import { cueForce } from "./quotes/cues.ts";
import { isEnglish } from "./quotes/foreign.ts";
import { findFrames } from "./quotes/frame.ts";
import { weighGenders } from "./quotes/genders.ts";
import { resolveLabels } from "./quotes/interviewed.ts";
import type { Attribution } from "./quotes/link.ts";
import { findMedia } from "./quotes/medium.ts";
import { findNested, NESTED_LIKELIHOOD, resolveNested } from "./quotes/nested.ts";
import { findQuotations } from "./quotes/quotation-marks.ts";
import { kindOf } from "./quotes/quote-kind.ts";
import { findRelayed } from "./quotes/relayed.ts";
import { indexSpans } from "./quotes/span-index.ts";
import { resolveNamed, resolveSpeakers } from "./quotes/speakers.ts";
import type { Speaking } from "./quotes/speaking.ts";
import { findStandingMentions, withGenders } from "./quotes/standing-mentions.ts";
import { countTold } from "./quotes/told-sentences.ts";
import { findUnlistedOutlets } from "./quotes/unlisted-outlets.ts";
import { findVias } from "./quotes/via.ts";
import type { Tags } from "./tags.ts";
import type { TokenizedText } from "./tokens.ts";

export type { Cast } from "./quotes/cast.ts";

export function findQuotes(words: TokenizedText, article: Article, cast: Cast, tags: Tags | null): Quote[] {
	const quotations = findQuotations(words.text, words.blocks);
	const language = article.metadata.inLanguage;
	const { attributions: found, speech, asides } = findAttributions(words, quotations, tags, language);
	const spokenWords = indexSpans(speech);
	const listed = indexCast(cast, words);
	const mentions = findStandingMentions(words, listed, spokenWords, asides);
	const genders = weighGenders(words, listed.genders, mentions, spokenWords);
	const named = { ...listed, genders };
	const standing = withGenders(mentions, genders);
	const english = isEnglish(language);
	const marks = indexSpans(quotations);
	const within = english ? findNested(words, found, marks, named) : [];
	const { attributions, nested } = findRelayed(words, found, within, marks, named);
	const sources = attributions.map(({ source }) => source);
	const labels = english ? resolveLabels(words, sources, named, article.metadata) : new Map<number, Speaking>();
	const speakings = english ? resolveSpeakers(words, attributions, named, standing, labels) : resolveNamed(words, attributions, named);
	const frames = findFrames(words, attributions);
	const since = countTold(words, attributions);
	const media = english ? findMedia(words, attributions, frames, since, speakings, standing, named, article.metadata) : [];
	const unlisted = findUnlistedOutlets(words.text, (place) => named.persons.overlapping(place).length > 0);
	const vias = findVias(words, attributions, frames, since, speakings, media, {
		page: article.metadata,
		unlisted,
		organizations: named.organizations,
	});
	const outer = attributions.map((attribution, i): Quote => {
		const speaking = speakings[i] as Speaking;
		return {
			id: `q${i + 1}`,
			kind: attribution.kind,
			...partsOf(words, attribution),
			...spoken(words, attribution.source, speaking),
			via: vias[i] ?? null,
			medium: media[i] ?? null,
			within: null,
			confidence: confidenceOf(attribution.kind, attribution.content, attribution.likelihood, speaking),
		};
	});
	const inner = nested.map(({ attribution, outer: at, marks: inside }, i): Quote => {
		const speaking = resolveNested(words, attribution, named, speakings[at] as Speaking);
		const kind = kindOf(words.text, attribution.content, inside);
		return {
			id: `q${outer.length + i + 1}`,
			kind,
			...partsOf(words, attribution),
			...spoken(words, attribution.source, speaking),
			via: null,
			medium: null,
			within: outer[at]?.id ?? null,
			confidence: confidenceOf(kind, attribution.content, NESTED_LIKELIHOOD, speaking),
		};
	});
	return [...outer, ...inner].sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

const bare = (span: Span | null): Span | null => span && { start: span.start, end: span.end };

const partsOf = (words: TokenizedText, { content, cue, source }: Attribution): Pick<Quote, "content" | "cue" | "source" | "force"> => ({
	content: content.map(({ start, end }) => ({ start, end })),
	cue: bare(cue),
	source: bare(source),
	force: cueForce(cue ? slice(words.text, cue) : ""),
});

type Spoken = Pick<Quote, "speaker" | "coSpeakers" | "anonymous" | "unnamedAs" | "unnamedBecause" | "why">;

/** `source`: the words at this place; the unnamed one may have been described, and the reason told, before or here. */
const spoken = (words: TokenizedText, source: Span | null, { speaker, coSpeakers, anonymous, unnamedAs, rule }: Speaking): Spoken => ({
	speaker,
	...(coSpeakers.length > 0 && { coSpeakers }),
	anonymous,
	unnamedAs: bare(unnamedAs),
	unnamedBecause: unnamedAs && (findReason(words, unnamedAs) ?? (source && findReason(words, source))),
	why: { rule },
});
