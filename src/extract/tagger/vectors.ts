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
	const word = look(features.word, lists.word);
	return {
		word,
		sense: word,
		suffix: look(features.suffix, lists.suffix),
		prefix: look(features.prefix, lists.prefix),
		shape: features.shape,
		pos: features.pos,
		quote: features.quote,
		place: features.place,
	};
}

/** A table's rows as the network takes them, in 1/INPUT_UNIT: each made when it is first asked for, as an article needs few. */
class WholeTable {
	readonly columns: number;
	readonly values: Int16Array;
	readonly #table: Matrix;
	readonly #made: Uint8Array;

	constructor(table: Matrix) {
		this.columns = table.columns;
		this.values = new Int16Array(table.rows * table.columns);
		this.#table = table;
		this.#made = new Uint8Array(table.rows);
	}

	/** Where the row starts in `values`. */
	find(row: number): number {
		const start = row * this.columns;
		if (this.#made[row] === 0) {
			const unit = (this.#table.scale[row] as number) * INPUT_UNIT;
			for (let at = start; at < start + this.columns; at++) this.values[at] = Math.round((this.#table.values[at] as number) * unit);
			this.#made[row] = 1;
		}
		return start;
	}
}

export type WholeTables = Readonly<Record<FeatureName, WholeTable>>;

export const wholeTables = (tables: Tables): WholeTables =>
	Object.fromEntries(FEATURE_ORDER.map((name) => [name, new WholeTable(tables[name])])) as Record<FeatureName, WholeTable>;

/** Vectors of the tokens [first, last), one after the other. */
export function makeVectors(tables: WholeTables, rows: Rows, first: number, last: number): Int16Array {
	const width = FEATURE_ORDER.reduce((sum, name) => sum + tables[name].columns, 0);
	const vectors = new Int16Array((last - first) * width);
	let from = 0;
	for (const name of FEATURE_ORDER) {
		const table = tables[name];
		for (let t = first, at = from; t < last; t++, at += width) {
			const row = table.find(rows[name][t] as number);
			for (let k = 0; k < table.columns; k++) vectors[at + k] = table.values[row + k] as number;
		}
		from += table.columns;
	}
	return vectors;
}
