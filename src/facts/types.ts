/**
 * The vocabulary: the fact sheet of one article. Attribution as in PARC and PolNeAR (source, cue, content), persons and
 * articles as in schema.org, figures as in CQE (value, unit, change, concept). Null means looked for and absent.
 */
import type { ArticleMetadata, Caption } from "./article.ts";
import type { MediumName } from "./media.ts";
import type { Span } from "./span.ts";

/** Why a fact is held to be one: the rule or model step that found it, in a few plain words. */
export interface Evidence {
	readonly rule: string;
}

export type QuoteKind = "direct" | "indirect" | "mixed";

/** The cue's force, in plain groups. */
export type CueForce = "said" | "claimed" | "warned" | "denied" | "asked" | "promised" | "believes";

export interface Quote {
	readonly id: string;
	readonly kind: QuoteKind;
	/** At least one piece, in text order; several where the cue stands between them or the content runs over paragraphs. */
	readonly content: readonly Span[];
	readonly cue: Span | null;
	readonly source: Span | null;
	/** Id of a person or an organization; null where unnamed or not clear. */
	readonly speaker: string | null;
	/** Others who say it together with `speaker`. */
	readonly coSpeakers?: readonly string[];
	/** True: the source is a person or persons whom the article does not name ("a senior official"). */
	readonly anonymous: boolean;
	/** Where an unnamed source was first described ("an official" for a later "he"), and why it is unnamed, as the article gives it. */
	readonly unnamedAs?: Span | null;
	readonly unnamedBecause?: Span | null;
	/** Agency or outlet that another's words come through: "Reuters". */
	readonly via: string | null;
	/** "statement", "tweet", "interview", "court filing". */
	readonly medium: MediumName | null;
	readonly force: CueForce;
	/** Id of the quote this one stands in. */
	readonly within: string | null;
	/** 0..1, calibrated on annotated news; "sure" from SURE on. */
	readonly confidence: number;
	readonly why: Evidence;
}

/**
 * From this confidence on a quote is shown as sure. Of these 97% are right on articles of PolNeAR that the tagger had not seen (97.6% of
 * two thirds of its train split, 96.6% of dev): an annotator has the content by half and its source and cue touched. Who the source is, a
 * person of this article or another, was not measured there.
 */
export const SURE = 0.9;

/** Below it more than one quote in four is wrong: the reader is told so at once. Most reported speech is above it and below SURE: it is told how sure it is. */
export const DOUBTFUL = 0.75;

export type FigureType =
	| "money"
	| "percent"
	| "count"
	| "measure"
	| "duration"
	| "age"
	| "rank"
	| "ratio"
	| "temperature"
	| "ordinal"
	| "score"
	| "time"
	| "year";

/** As stated (=), about (~), less than, more than, rising, falling. */
export type Change = "=" | "~" | "<" | ">" | "up" | "down";

export interface Figure {
	readonly id: string;
	/** As written, with hedge and unit: "an estimated 400,000 lives". */
	readonly span: Span;
	/** Full number in `unit`; a range is [low, high]; null for "dozens". */
	readonly value: number | readonly [number, number] | null;
	/** True: `value` is [before, after] of a change ("rose from 950 to 1,005"), not a spread. */
	readonly stages?: boolean;
	/** "" for a bare number, a currency code for money, English names else. */
	readonly unit: string;
	readonly type: FigureType;
	readonly change: Change;
	/** What is counted or measured. */
	readonly concept: Span | null;
	/** Who gives the figure, as it stands; null: the article itself. */
	readonly source: Span | null;
	readonly speaker: string | null;
	/** Id of the quote that carries the figure. */
	readonly quote?: string | null;
	/** The time it holds for: "so far this year". */
	readonly time?: Span | null;
	readonly why: Evidence;
}

export type PersonKind = "official" | "spokesperson" | "journalist" | "expert" | "other";

export type MentionForm = "name" | "title" | "pronoun";

export interface Mention extends Span {
	readonly form: MentionForm;
}

export interface Person {
	readonly id: string;
	/** The fullest name given. */
	readonly name: string;
	readonly jobTitle: string | null;
	readonly affiliation: string | null;
	readonly kind: PersonKind;
	/** Of a spokesperson: speaks for a public body. */
	readonly publicBody?: boolean;
	readonly former?: boolean;
	/** Where the article states the office; null where it does not (then `officeFrom` is "list" if an office is given). */
	readonly office?: Span | null;
	readonly officeFrom?: "article" | "caption" | "list";
	/** Where the article names the body, country or seat. */
	readonly affiliationAt?: Span | null;
	/** In text order. */
	readonly mentions: readonly Mention[];
	readonly why: Evidence;
}

export interface Organization {
	readonly id: string;
	readonly name: string;
	/** "ISIL" for "Islamic State of Iraq and the Levant". */
	readonly acronyms?: readonly string[];
	readonly publicBody?: boolean;
	readonly mentions: readonly Mention[];
	readonly why: Evidence;
}

export interface DateFact {
	readonly id: string;
	readonly span: Span;
	/** ISO 8601 date, month, year, or interval "start/end". */
	readonly value: string;
	/** The other readings where the article leaves it open. */
	readonly alternatives?: readonly string[];
	/** What the time axis shows it as: when something was said, or what was said or told of. */
	readonly role?: "statement" | "event";
	/** Id of the quote whose words name the date, or that was said then. */
	readonly quote?: string | null;
	readonly why: Evidence;
}

/** What the article's own numbers say when they are held against each other. Figures are ids; numbers are never rounded. */
export type Check =
	/** "rose from 950 to 1,005, up 5.3%": the stated change beside the one that the two values make. */
	| {
			readonly kind: "change";
			readonly figures: readonly string[];
			readonly stated: number;
			readonly computed: number;
			readonly unit: "percent" | "percentage point";
			/** True where rounding alone may explain the difference. */
			readonly agrees: boolean;
	  }
	/** "$379 billion for 2,443 jets": how much that is for each. */
	| { readonly kind: "per"; readonly figures: readonly string[]; readonly value: number; readonly unit: string }
	/** "192 of 300 seats": how many in a hundred. */
	| { readonly kind: "share"; readonly figures: readonly string[]; readonly percent: number }
	/** The same quantity given differently in two places. */
	| { readonly kind: "differs"; readonly figures: readonly string[] };

export interface FactSheet {
	readonly text: string;
	readonly article: ArticleMetadata;
	readonly captions?: readonly Caption[];
	readonly quotes: readonly Quote[];
	readonly figures: readonly Figure[];
	readonly people: readonly Person[];
	readonly organizations: readonly Organization[];
	readonly dates: readonly DateFact[];
	/** In text order of their first figure. */
	readonly checks?: readonly Check[];
}

/** The kinds of fact that have cards and highlights. */
export type FactKind = "quote" | "figure" | "person" | "date";
