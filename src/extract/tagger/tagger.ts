/**
 * The model's bytes in, a Tagger out: for every token its part in an attribution, how sure that is, and its part in a name.
 * Given the bytes of tagger.wasm it runs there; without them it runs plainly, slower and with the same result.
 */
import type { AttributionTag, EntityTag, Tagger } from "../tags.ts";
import type { Token } from "../tokens.ts";
import { findBestPath, LABELS } from "./crf.ts";
import { findFeatures } from "./features.ts";
import { likelihood, sumPaths } from "./likelihoods.ts";
import { makePlainNetwork, type Network } from "./network.ts";
import { mendBeginnings } from "./repair.ts";
import { findParts, labelsOf } from "./spans.ts";
import { findRows, makeVectors, type Rows, type WholeTables, wholeTables } from "./vectors.ts";
import { loadNetwork } from "./wasm.ts";
import { readWeights, type Weights } from "./weights.ts";
import { findWindows } from "./windows.ts";

const ATTRIBUTION: readonly AttributionTag[] = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"];

/** The fifth kind that the model tells apart, other names (`Republican`, `Brexit`), is not asked for and counts as none. */
const ENTITY = ["O", "person", "organization", "location", "O"] as const;

/** Scores of attribution labels, LABELS a token, and each token's likeliest kind of name. */
interface Scores {
	readonly attribution: Float64Array;
	readonly entity: Uint8Array;
}

/** The place of the largest of the values [from, from + ENTITY.length). */
function likeliestEntity(scores: Float32Array, from: number): number {
	let best = 0;
	for (let k = 1; k < ENTITY.length; k++) if ((scores[from + k] as number) > (scores[from + best] as number)) best = k;
	return best;
}

function scoreWindow(tables: WholeTables, network: Network, rows: Rows, first: number, last: number): Scores {
	const count = last - first;
	const all = LABELS + ENTITY.length;
	const scores = network(makeVectors(tables, rows, first, last), count);
	const attribution = new Float64Array(count * LABELS);
	const entity = new Uint8Array(count);
	for (let t = 0; t < count; t++) {
		for (let j = 0; j < LABELS; j++) attribution[t * LABELS + j] = scores[t * all + j] as number;
		entity[t] = likeliestEntity(scores, t * all + LABELS);
	}
	return { attribution, entity };
}

function entityTags(labels: Uint8Array, tokens: readonly Token[]): EntityTag[] {
	return tokens.map((token, i): EntityTag => {
		const kind = ENTITY[labels[i] as number] ?? "O";
		if (kind === "O") return "O";
		const before = i > 0 && tokens[i - 1]?.sentence === token.sentence ? ENTITY[labels[i - 1] as number] : "O";
		return `${before === kind ? "I" : "B"}-${kind}`;
	});
}

function makeTagger(weights: Weights, network: Network): Tagger {
	const tables = wholeTables(weights.tables);
	return (words) => {
		const count = words.tokens.length;
		const rows = findRows(findFeatures(words), weights.lists);
		const labels = new Uint8Array(count);
		const entities = new Uint8Array(count);
		const certainty = new Float32Array(count);
		for (const { first, last } of findWindows(words)) {
			const { attribution, entity } = scoreWindow(tables, network, rows, first, last);
			const path = findBestPath(attribution, weights);
			mendBeginnings(path, words.tokens.slice(first, last));
			const sums = sumPaths(attribution, weights);
			const breaks = (t: number) => words.tokens[first + t]?.block !== words.tokens[first + t - 1]?.block;
			const chosen = labelsOf(findParts(sums, path, breaks), last - first);
			labels.set(chosen, first);
			entities.set(entity, first);
			chosen.forEach((label, t) => {
				certainty[first + t] = likelihood(sums, t, label);
			});
		}
		const attribution = Array.from(labels, (label) => ATTRIBUTION[label] as AttributionTag);
		return { attribution, certainty, entity: entityTags(entities, words.tokens) };
	};
}

/** Throws where `model` is not a tagger model. */
export async function loadTagger(model: Uint8Array, wasm?: Uint8Array): Promise<Tagger> {
	const weights = readWeights(model);
	return makeTagger(weights, wasm ? await loadNetwork(wasm, weights.layers) : makePlainNetwork(weights.layers));
}
