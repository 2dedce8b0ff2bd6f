/**
 * The corpus -> one line a document with every token's features and labels, for train.py. The features are those of
 * extraction, made by the same code.
 */
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { textToArticle } from "../extract/plain-text.ts";
import { findFeatures } from "../extract/tagger/features.ts";
import { tokenize } from "../extract/tokens.ts";
import { type GoldArticle, readCorpus } from "./corpus.ts";
import { attributionLabels, entityLabels } from "./labels.ts";
import { readWritten } from "./written.ts";

function readDocument(article: GoldArticle): { words: readonly string[]; line: string } {
	const words = tokenize(article.text, textToArticle(article.text).blocks);
	const { tokens } = words;
	const features = findFeatures(words);
	const line = JSON.stringify({
		id: article.id,
		...features,
		shape: [...features.shape],
		pos: [...features.pos],
		quote: [...features.quote],
		place: [...features.place],
		attribution: attributionLabels(tokens, article.attributions),
		entity: article.named ? entityLabels(tokens, article.named) : null,
	});
	return { words: features.word, line };
}

/** Writes train.ndjson, written.ndjson and dev.ndjson; returns the words of all but the last. */
export async function writeFeatures(corpus: string, out: string): Promise<Set<string>> {
	const seen = new Set<string>();
	const parts = { train: readCorpus(corpus, "train"), written: readWritten(), dev: readCorpus(corpus, "dev") };
	for (const [name, articles] of Object.entries(parts)) {
		const file = createWriteStream(join(out, `${name}.ndjson`));
		for (const article of articles) {
			const { words, line } = readDocument(article);
			if (name !== "dev") for (const word of words) seen.add(word);
			file.write(`${line}\n`);
		}
		await new Promise((resolve) => file.end(resolve));
	}
	return seen;
}
