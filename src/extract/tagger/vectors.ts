/** Features -> each token's vector, as the network takes it: its rows of the model's tables side by side. */
import type { Features } from "./features.ts";
import { INPUT_UNIT } from "./network.ts";
import { FEATURE_ORDER, type FeatureName, type Matrix, type Tables, type Weights } from "./weights.ts";

/** One table row number a token in each list. */
export type Rows = Readonly<Record<FeatureName, ArrayLike<number>>>;

/** Words that the model's lists lack get row 0. */
export function findRows(features: Features, lists: Weights["lists"]): Rows {
	const look = (entries: readonly string[], list: ReadonlyMap<string, number>) =>
		Uint16Array.from(entries, (entry) => list.get(entry) ?? 0);
	return {
		word: look(features.word, lists.word),
		suffix: look(features.suffix, lists.suffix),
		prefix: look(features.prefix, lists.prefix),
		shape: features.shape,
		pos: features.pos,
		quote: features.quote,
		place: features.place,
	};
}

function copyRow(table: Matrix, row: number, vectors: Int16Array, at: number): void {
	const unit = (table.scale[row] as number) * INPUT_UNIT;
	for (let k = 0; k < table.columns; k++) vectors[at + k] = Math.round((table.values[row * table.columns + k] as number) * unit);
}

/** Vectors of the tokens [first, last), one after the other. */
export function makeVectors(tables: Tables, rows: Rows, first: number, last: number): Int16Array {
	const width = FEATURE_ORDER.reduce((sum, name) => sum + tables[name].columns, 0);
	const vectors = new Int16Array((last - first) * width);
	let at = 0;
	for (let t = first; t < last; t++)
		for (const name of FEATURE_ORDER) {
			copyRow(tables[name], rows[name][t] as number, vectors, at);
			at += tables[name].columns;
		}
	return vectors;
}
