/**
 * What the trained tagger says of each token: its part in an attribution (PolNeAR's scheme) and in a name.
 */
import type { TokenizedText } from "./tokens.ts";

export type AttributionTag = "O" | "B-source" | "I-source" | "B-cue" | "I-cue" | "B-content" | "I-content";

export type EntityTag = "O" | "B-person" | "I-person" | "B-organization" | "I-organization" | "B-location" | "I-location";

/** One entry a token. */
export interface Tags {
	readonly attribution: readonly AttributionTag[];
	/** 0..1: the model's marginal probability of the attribution tag it chose. */
	readonly certainty: Float32Array;
	readonly entity: readonly EntityTag[];
}

export type Tagger = (words: TokenizedText) => Tags;
