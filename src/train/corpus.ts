/**
 * PolNeAR's files (github.com/networkdynamics/PolNeAR, v1.0.0, as NDJSON: articles with their attributions, and CoreNLP's
 * tokens of the same articles) -> articles with gold spans. Reads plain or gzipped files from the folder it is given.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Attribution } from "./labels.ts";

export type Split = "train" | "dev";
type Pair = readonly [number, number];

interface Article {
	readonly id: string;
	readonly datePublished: string;
	readonly text: string;
	readonly attributions: readonly Attribution[];
}

interface TokenLine {
	readonly id: string;
	readonly tokens: readonly number[];
	readonly person: readonly number[];
	readonly organization: readonly number[];
	readonly location: readonly number[];
	readonly misc: readonly number[];
	/** Attributions without content, which the article's own list leaves out. */
	readonly noContent?: readonly Attribution[];
	/** Set where CoreNLP's output is missing: such articles have no names to learn from. */
	readonly tokenizer?: string;
}

export interface GoldArticle {
	readonly id: string;
	readonly text: string;
	readonly attributions: readonly Attribution[];
	/** Spans of the words of each named type, in ENTITY_LABELS' order without O; null where nobody labelled them. */
	readonly named: readonly (readonly Pair[])[] | null;
}

function readLines<T>(folder: string, name: string): T[] {
	const file = [name, `${name}.gz`].map((n) => join(folder, n)).find((f) => existsSync(f));
	if (!file) throw new Error(`${join(folder, name)} (or .gz) is missing.`);
	const bytes = readFileSync(file);
	const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
	return text
		.split("\n")
		.filter((line) => line !== "")
		.map((line) => JSON.parse(line) as T);
}

const spansOf = (line: TokenLine, numbers: readonly number[]): Pair[] =>
	numbers.map((i) => [line.tokens[2 * i] ?? 0, line.tokens[2 * i + 1] ?? 0]);

/** The oldest first, so that a third of them is a third of the time: what a model trained on the rest has not read about. */
export function readCorpus(folder: string, split: Split): GoldArticle[] {
	const tokenLines = new Map(readLines<TokenLine>(folder, `polnear-${split}-tokens.ndjson`).map((line) => [line.id, line]));
	const articles = readLines<Article>(folder, `polnear-${split}.ndjson`);
	const order = (a: Article): string => `${a.datePublished} ${a.id}`;
	articles.sort((a, b) => (order(a) < order(b) ? -1 : 1));
	return articles.map(({ id, text, attributions }) => {
		const line = tokenLines.get(id);
		if (!line) throw new Error(`No tokens for article ${id}.`);
		const types = [line.person, line.organization, line.location, line.misc];
		return {
			id,
			text,
			attributions: [...attributions, ...(line.noContent ?? [])],
			named: line.tokenizer ? null : types.map((numbers) => spansOf(line, numbers)),
		};
	});
}
