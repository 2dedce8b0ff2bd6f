import { readFileSync } from "node:fs";
import { main } from "assemblyscript/asc";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textToArticle } from "../plain-text.ts";
import { tokenize } from "../tokens.ts";
import { INPUT_UNIT, makePlainNetwork } from "./network.ts";
import { loadTagger } from "./tagger.ts";
import { loadNetwork } from "./wasm.ts";
import type { Direction, Layers, Matrix } from "./weights.ts";

const root = new URL("../../../", import.meta.url);
const model = readFileSync(new URL("assets/model/tagger.bin", root));
const wasm = readFileSync(new URL("assets/model/tagger.wasm", root));
const fast = await loadTagger(model, wasm);
const plain = await loadTagger(model);

const read = (text: string) => tokenize(text, textToArticle(text).blocks);

const NEWS = `The harbour of Ostervik will stay shut until spring, Mayor Lena Ahl said on Monday.

“We have tried everything,” she told reporters. “Nothing worked.”

Paul Dorn, a spokesman for Nordline, denied that the company had known of the leak. According to two officials, who asked not to be named, it had.`;

/** The words of each part and name, in order. */
function parts(tags: readonly string[], text: string): string[] {
	const out: string[][] = [];
	read(text).tokens.forEach((token, i) => {
		const tag = tags[i] ?? "O";
		if (tag.startsWith("B-")) out.push([`${tag.slice(2)}:`]);
		if (tag !== "O") out.at(-1)?.push(token.text);
	});
	return out.map((words) => words.join(" "));
}

describe("the tagger", () => {
	it("finds sources, cues and contents", () => {
		expect(parts(fast(read(NEWS)).attribution, NEWS)).toEqual(
			expect.arrayContaining([
				"source: Mayor Lena Ahl",
				"content: “ We have tried everything , ”",
				"source: she",
				"content: “ Nothing worked . ”",
			]),
		);
	});

	it("finds persons", () => {
		expect(parts(fast(read(NEWS)).entity, NEWS)).toContain("person: Paul Dorn");
	});

	it("leaves a text without speakers alone", () => {
		const text = "The bridge is 40 metres long. It was built in 1911.";
		expect(parts(fast(read(text)).attribution, text)).toEqual([]);
	});

	it("says the same plainly and in WebAssembly, and again", () => {
		expect(fast(read(NEWS))).toEqual(plain(read(NEWS)));
		expect(fast(read(NEWS))).toEqual(fast(read(NEWS)));
	}, 60_000);

	it("gives one tag a token on whatever text, alike in both twins", () => {
		const piece = fc.oneof(
			fc.string({ unit: "binary", maxLength: 12 }),
			fc.constantFrom("“", "”", '"', "'", "\n\n", " said ", "Ms. Orr", "a".repeat(700), "7".repeat(90)),
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
				const words = read(pieces.join(" "));
				const tags = fast(words);
				expect(tags.attribution).toHaveLength(words.tokens.length);
				for (const certainty of tags.certainty) expect(certainty > 0 && certainty <= 1.000001).toBe(true);
				expect(plain(words)).toEqual(tags);
			}),
			{ numRuns: 8, seed: 7 },
		);
	}, 60_000);

	it("takes an empty text", () => {
		expect(fast(read(""))).toEqual({ attribution: [], certainty: new Float32Array(0), entity: [] });
	});

	it("refuses what is no model", async () => {
		await expect(loadTagger(new Uint8Array(100))).rejects.toThrow("not a tagger model");
	});
});

describe("the two networks", () => {
	const integer = (random: () => number, most: number) => Math.round((random() * 2 - 1) * most);

	/** A small generator of our own: the test must not depend on the day. */
	function randomFrom(seed: number): () => number {
		let state = seed;
		return () => {
			state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
			return state / 2 ** 32;
		};
	}

	function randomLayers(random: () => number, width: number, size: number): Layers {
		const matrix = (rows: number, columns: number): Matrix => ({
			rows,
			columns,
			values: Int8Array.from({ length: rows * columns }, () => integer(random, 127)),
			scale: Float32Array.from({ length: rows }, () => random() / 127),
		});
		const direction = (inputs: number): Direction => ({
			input: matrix(3 * size, inputs),
			recurrent: matrix(3 * size, size),
			bias: Float32Array.from({ length: 3 * size }, () => random() * 2 - 1),
		});
		return {
			lstm: [[direction(width), direction(width)] as const, [direction(2 * size), direction(2 * size)] as const],
			output: matrix(12, 2 * size),
			outputBias: Float32Array.from({ length: 12 }, () => random()),
		};
	}

	it.each([
		[12, 4, 9],
		[40, 20, 33],
		[120, 80, 60],
	])(
		"are equal to the bit on random weights: %d wide, %d hidden, %d tokens",
		async (width, size, count) => {
			const random = randomFrom(width);
			const layers = randomLayers(random, width, size);
			const network = await loadNetwork(wasm, layers);
			const vectors = Int16Array.from({ length: count * width }, () => integer(random, 4 * INPUT_UNIT));
			expect(network(vectors, count)).toEqual(makePlainNetwork(layers)(vectors, count));
		},
		60_000,
	);
});

describe("tagger.wasm", () => {
	it("is what network.as.ts compiles to", async () => {
		const { scripts } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as { scripts: Record<string, string> };
		const [, entry = "", ...options] = (scripts["build:wasm"] ?? "").split(" ");
		let built: Uint8Array | null = null;
		const { error } = await main([entry, ...options], {
			readFile: (name) => (name.endsWith(entry) ? readFileSync(new URL(entry, root), "utf8") : null),
			writeFile: (name, contents) => {
				if (name.endsWith(".wasm")) built = contents as Uint8Array;
			},
			listFiles: () => null,
		});
		expect(error).toBeNull();
		expect(built).toEqual(new Uint8Array(wasm));
	}, 60_000);
});
