/**
 * The network, plainly: a window's vectors in, a score for every label of every token out. This is the readable twin of
 * network.as.ts; both give the same bits. Products are sums of whole numbers, and all else is single precision in one order.
 */
import { sigmoid32, tanh32 } from "./squash.ts";
import type { Direction, Layers, Matrix } from "./weights.ts";

/** Values of a token's vector stand for 1/2048: fine enough, and up to 16 in size. */
export const INPUT_UNIT = 2048;

/** Hidden values lie between -1 and 1 and stand for 1/32767. */
export const HIDDEN_UNIT = 32767;

/** Vectors of `count` tokens, one after the other -> scores of attribution and entity labels, one row a token. */
export type Network = (vectors: Int16Array, count: number) => Float32Array;

const f = Math.fround;

function dot(matrix: Matrix, row: number, vector: Int16Array, from: number): number {
	const { columns, values } = matrix;
	let sum = 0;
	for (let k = 0, at = row * columns; k < columns; k++, at++) sum += (values[at] as number) * (vector[from + k] as number);
	return sum;
}

/** matrix * vector + bias for each token. */
function project(matrix: Matrix, bias: Float32Array, unit: number, vectors: Int16Array, count: number): Float32Array {
	const out = new Float32Array(count * matrix.rows);
	for (let t = 0; t < count; t++)
		for (let r = 0; r < matrix.rows; r++) {
			const scale = f((matrix.scale[r] as number) / unit);
			out[t * matrix.rows + r] = f(f(f(dot(matrix, r, vectors, t * matrix.columns)) * scale) + (bias[r] as number));
		}
	return out;
}

/** Runs one direction over the window and writes its half of each token's hidden vector. */
function recur(direction: Direction, gates: Float32Array, hidden: Int16Array, count: number, backwards: boolean): void {
	const { recurrent } = direction;
	const size = recurrent.columns;
	const cell = new Float32Array(size);
	const sums = new Float32Array(3 * size);
	let before: Int16Array = new Int16Array(size);
	for (let step = 0; step < count; step++) {
		const t = backwards ? count - 1 - step : step;
		for (let r = 0; r < 3 * size; r++) {
			const scale = f((recurrent.scale[r] as number) / HIDDEN_UNIT);
			sums[r] = f((gates[t * 3 * size + r] as number) + f(f(dot(recurrent, r, before, 0)) * scale));
		}
		const now = hidden.subarray(t * 2 * size + (backwards ? size : 0)).subarray(0, size);
		for (let u = 0; u < size; u++) {
			const kept = sigmoid32(sums[u] as number);
			const added = f(f(1 - kept) * tanh32(sums[2 * size + u] as number));
			const value = f(f(kept * (cell[u] as number)) + added);
			cell[u] = value;
			const shown = f(sigmoid32(sums[size + u] as number) * tanh32(value));
			now[u] = Math.floor(f(f(shown * HIDDEN_UNIT) + 0.5));
		}
		before = now;
	}
}

export function makePlainNetwork(layers: Layers): Network {
	return (vectors, count) => {
		let input = vectors;
		let unit = INPUT_UNIT;
		for (const layer of layers.lstm) {
			const hidden = new Int16Array(count * 2 * layer[0].recurrent.columns);
			layer.forEach((direction, k) => {
				recur(direction, project(direction.input, direction.bias, unit, input, count), hidden, count, k === 1);
			});
			input = hidden;
			unit = HIDDEN_UNIT;
		}
		return project(layers.output, layers.outputBias, unit, input, count);
	};
}
