/**
 * The bytes of tagger.wasm (network.as.ts, compiled) and a model -> the network running there, equal to the bit to its plain twin.
 * Weights are laid out in its memory once; each window's vectors are copied in and its scores out.
 */
import { HIDDEN_UNIT, INPUT_UNIT, type Network } from "./network.ts";
import type { Direction, Layers, Matrix } from "./weights.ts";
import { MAX_WINDOW_TOKENS } from "./windows.ts";

interface Memory {
	readonly buffer: ArrayBuffer;
	readonly grow: (pages: number) => number;
}

/** The little of it that is needed: this room's types know neither the browser nor Node. */
declare const WebAssembly: {
	instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: unknown } }>;
};

interface Exports {
	readonly memory: Memory;
	readonly project: (
		weights: number,
		scale: number,
		bias: number,
		rows: number,
		pairs: number,
		vectors: number,
		count: number,
		out: number,
	) => void;
	readonly recur: (
		weights: number,
		scale: number,
		size: number,
		gates: number,
		hidden: number,
		count: number,
		backwards: number,
		cell: number,
		sums: number,
		zero: number,
	) => void;
}

interface Placed {
	readonly weights: number;
	readonly scale: number;
	readonly rows: number;
	readonly columns: number;
}

interface PlacedDirection {
	readonly input: Placed;
	readonly recurrent: Placed;
	readonly bias: number;
}

interface PlacedLayers {
	readonly lstm: readonly (readonly PlacedDirection[])[];
	readonly output: Placed;
	readonly outputBias: number;
}

const PAGE_BYTES = 65_536;

/** Hands out memory from the front, never to be given back. */
class Room {
	readonly #memory: Memory;
	#next = 1024;

	constructor(memory: Memory) {
		this.#memory = memory;
	}

	take(bytes: number): number {
		const at = this.#next;
		this.#next = (at + bytes + 15) & ~15;
		const lacking = this.#next - this.#memory.buffer.byteLength;
		if (lacking > 0) this.#memory.grow(Math.ceil(lacking / PAGE_BYTES));
		return at;
	}

	place(values: Float32Array | Int16Array): number {
		const at = this.take(values.byteLength);
		new Uint8Array(this.#memory.buffer).set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), at);
		return at;
	}
}

/** Widened to 16 bits, in blocks of sixteen rows, then of four; in a block, for each pair of columns, that pair of every row. */
function inBlocks({ rows, columns, values }: Matrix): Int16Array {
	const out = new Int16Array(rows * columns);
	let at = 0;
	for (let first = 0; first < rows; ) {
		const last = first + (first + 16 <= rows ? 16 : 4);
		for (let k = 0; k < columns; k += 2)
			for (let r = first; r < last; r++) {
				out[at++] = values[r * columns + k] as number;
				out[at++] = values[r * columns + k + 1] as number;
			}
		first = last;
	}
	return out;
}

function placeMatrix(room: Room, matrix: Matrix, unit: number): Placed {
	const { rows, columns } = matrix;
	if (rows % 4 !== 0 || columns % 2 !== 0) throw new Error("The tagger model's matrices do not fit.");
	const scale = matrix.scale.map((value) => value / unit);
	return { weights: room.place(inBlocks(matrix)), scale: room.place(scale), rows, columns };
}

function placeLayers(room: Room, layers: Layers): PlacedLayers {
	const direction = (d: Direction, unit: number): PlacedDirection => ({
		input: placeMatrix(room, d.input, unit),
		recurrent: placeMatrix(room, d.recurrent, HIDDEN_UNIT),
		bias: room.place(d.bias),
	});
	return {
		lstm: layers.lstm.map((layer, k) => layer.map((d) => direction(d, k === 0 ? INPUT_UNIT : HIDDEN_UNIT))),
		output: placeMatrix(room, layers.output, HIDDEN_UNIT),
		outputBias: room.place(layers.outputBias),
	};
}

/** Scratch for the largest window. */
function takeScratch(room: Room, { lstm }: Layers) {
	const [first] = lstm[0] as readonly [Direction, Direction];
	const size = first.recurrent.columns;
	return {
		vectors: room.take(MAX_WINDOW_TOKENS * first.input.columns * 2),
		hidden: [room.take(MAX_WINDOW_TOKENS * 4 * size), room.take(MAX_WINDOW_TOKENS * 4 * size)],
		gates: room.take(MAX_WINDOW_TOKENS * 12 * size),
		cell: room.take(4 * size),
		sums: room.take(12 * size),
		zero: room.take(2 * size),
	};
}

export async function loadNetwork(bytes: Uint8Array, layers: Layers): Promise<Network> {
	const { instance } = await WebAssembly.instantiate(bytes, {});
	const run = instance.exports as Exports;
	const room = new Room(run.memory);
	const { lstm, output, outputBias } = placeLayers(room, layers);
	const scratch = takeScratch(room, layers);
	return (vectors, count) => {
		new Int16Array(run.memory.buffer, scratch.vectors, vectors.length).set(vectors);
		let input = scratch.vectors;
		lstm.forEach((layer, k) => {
			const hidden = scratch.hidden[k] as number;
			layer.forEach(({ input: project, recurrent, bias }, backwards) => {
				const size = recurrent.columns;
				run.project(project.weights, project.scale, bias, project.rows, project.columns / 2, input, count, scratch.gates);
				new Uint8Array(run.memory.buffer, scratch.cell, 4 * size).fill(0);
				const half = hidden + 2 * size * backwards;
				run.recur(
					recurrent.weights,
					recurrent.scale,
					size,
					scratch.gates,
					half,
					count,
					backwards,
					scratch.cell,
					scratch.sums,
					scratch.zero,
				);
			});
			input = hidden;
		});
		run.project(output.weights, output.scale, outputBias, output.rows, output.columns / 2, input, count, scratch.gates);
		return new Float32Array(run.memory.buffer, scratch.gates, count * output.rows).slice();
	};
}
