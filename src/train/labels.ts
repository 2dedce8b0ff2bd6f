/**
 * PolNeAR's annotation -> one label a token of ours. Offsets are the bridge: a token belongs to a span when they share a
 * character. Contents are painted first, then sources, then cues, as the corpus's own metric does.
 */

import type { Token } from "../extract/tokens.ts";
import { firstThat, type Span } from "../facts/span.ts";

type Pair = readonly [number, number];

export interface Attribution {
	readonly source: readonly Pair[];
	readonly cue: readonly Pair[];
	readonly content?: readonly Pair[];
}

/** The order of both lists is part of the model: a label is its place in the list. */
export const ATTRIBUTION_LABELS = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"] as const;
export const ENTITY_LABELS = ["O", "person", "organization", "location", "misc"] as const;

/** Numbers of the tokens that share a character with [start, end). */
function tokensIn(tokens: readonly Span[], [start, end]: Pair): number[] {
	const out: number[] = [];
	for (let i = firstThat(tokens, ({ end: tokenEnd }) => tokenEnd > start); i < tokens.length && (tokens[i] as Span).start < end; i++)
		out.push(i);
	return out;
}

const typeOf = (label: number): number => (label + 1) >> 1;

export function attributionLabels(tokens: readonly Token[], attributions: readonly Attribution[]): number[] {
	const labels = new Array<number>(tokens.length).fill(0);
	for (const [role, begin] of [
		["content", 5],
		["source", 1],
		["cue", 3],
	] as const)
		for (const attribution of attributions)
			for (const pair of attribution[role] ?? [])
				tokensIn(tokens, pair).forEach((i, k) => {
					labels[i] = k === 0 ? begin : begin + 1;
				});
	for (let i = 0; i < labels.length; i++) {
		const label = labels[i] as number;
		if (label === 0 || label % 2 === 1) continue;
		const sameBlock = i > 0 && tokens[i - 1]?.block === tokens[i]?.block;
		if (!sameBlock || typeOf(labels[i - 1] as number) !== typeOf(label)) labels[i] = label - 1;
	}
	return labels;
}

/** `named`: for each label but the first, the spans of the words CoreNLP gave that type. */
export function entityLabels(tokens: readonly Token[], named: readonly (readonly Pair[])[]): number[] {
	const labels = new Array<number>(tokens.length).fill(0);
	named.forEach((pairs, type) => {
		for (const pair of pairs) for (const i of tokensIn(tokens, pair)) labels[i] = type + 1;
	});
	return labels;
}
