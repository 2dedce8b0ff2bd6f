/**
 * The model file -> its word lists and matrices. Refuses (throws) a file of another make. The layout: eight letters, the
 * length of a JSON header, the header, and then the arrays it names, each at a multiple of eight bytes. All little-endian.
 */

/** The features in the order in which a token's vector is put together. `sense`: what the word can mean, by WordNet; so it has the word's row. */
export const FEATURE_ORDER = ["word", "suffix", "prefix", "shape", "pos", "quote", "place", "sense"] as const;
export type FeatureName = (typeof FEATURE_ORDER)[number];

/** This room's types know neither the browser nor Node; both have it. */
declare class TextDecoder {
	decode(bytes: Uint8Array): string;
}

const MAGIC = "ATTRTAG1";

/** Rows of small whole numbers; row r stands for values[r] * scale[r]. */
export interface Matrix {
	readonly rows: number;
	readonly columns: number;
	readonly values: Int8Array;
	readonly scale: Float32Array;
}

/**
 * One direction of an LSTM layer: rows are gates in the order forget, output, candidate. What is not forgotten is what is taken in, so
 * there is no input gate (CIFG: Greff et al., LSTM: a search space odyssey, 2017): a quarter less to compute.
 */
export interface Direction {
	readonly input: Matrix;
	readonly recurrent: Matrix;
	readonly bias: Float32Array;
}

/** Each feature's vectors, one a row. */
export type Tables = Readonly<Record<FeatureName, Matrix>>;

/** The layers that read a window's vectors, and what they say of each token. */
export interface Layers {
	/** Each forwards and backwards. */
	readonly lstm: readonly (readonly [Direction, Direction])[];
	readonly output: Matrix;
	readonly outputBias: Float32Array;
}

export interface Weights {
	readonly lists: {
		readonly word: ReadonlyMap<string, number>;
		readonly suffix: ReadonlyMap<string, number>;
		readonly prefix: ReadonlyMap<string, number>;
	};
	readonly tables: Tables;
	readonly layers: Layers;
	/** From label (row) to label (column), and from nothing to a label. */
	readonly transition: Float32Array;
	readonly start: Float32Array;
}

interface Header {
	readonly lists: { readonly word: string; readonly suffix: string; readonly prefix: string };
	/** Name -> where it starts (counted from the end of the header), rows, columns. */
	readonly arrays: Readonly<Record<string, readonly [number, number, number]>>;
}

function readHeader(bytes: Uint8Array): { header: Header; body: number } {
	const magic = new TextDecoder().decode(bytes.subarray(0, MAGIC.length));
	if (magic !== MAGIC) throw new Error("This is not a tagger model.");
	const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length, true);
	const from = MAGIC.length + 4;
	return { header: JSON.parse(new TextDecoder().decode(bytes.subarray(from, from + length))) as Header, body: from + length };
}

/** Entry 0 of each list is the unknown word. */
const numbered = (list: string): Map<string, number> => new Map(list.split("\n").map((entry, i) => [entry, i]));

class Arrays {
	readonly #buffer: ArrayBuffer;
	readonly #header: Header;

	constructor(bytes: Uint8Array, header: Header, body: number) {
		this.#buffer = new Uint8Array(bytes.subarray(body)).buffer;
		this.#header = header;
	}

	#find(name: string): readonly [number, number, number] {
		const found = this.#header.arrays[name];
		if (!found) throw new Error(`The tagger model lacks ${name}.`);
		return found;
	}

	floats(name: string): Float32Array {
		const [at, rows, columns] = this.#find(name);
		return new Float32Array(this.#buffer, at, rows * columns);
	}

	matrix(name: string): Matrix {
		const [at, rows, columns] = this.#find(name);
		return { rows, columns, values: new Int8Array(this.#buffer, at, rows * columns), scale: this.floats(`${name}.scale`) };
	}
}

function readDirection(arrays: Arrays, name: string): Direction {
	return { input: arrays.matrix(`${name}.input`), recurrent: arrays.matrix(`${name}.recurrent`), bias: arrays.floats(`${name}.bias`) };
}

function readLayers(arrays: Arrays): Layers {
	const lstm = [0, 1].map((k) => [readDirection(arrays, `${k}.0`), readDirection(arrays, `${k}.1`)] as const);
	return { lstm, output: arrays.matrix("output"), outputBias: arrays.floats("output.bias") };
}

export function readWeights(bytes: Uint8Array): Weights {
	const { header, body } = readHeader(bytes);
	const arrays = new Arrays(bytes, header, body);
	return {
		lists: { word: numbered(header.lists.word), suffix: numbered(header.lists.suffix), prefix: numbered(header.lists.prefix) },
		tables: Object.fromEntries(FEATURE_ORDER.map((name) => [name, arrays.matrix(name)])) as Record<FeatureName, Matrix>,
		layers: readLayers(arrays),
		transition: arrays.floats("transition"),
		start: arrays.floats("start"),
	};
}
