/**
 * The articles that were written for training (src/train/written), of other countries, trades and years than the corpus has: what
 * PolNeAR's annotators would mark is marked in them, `{S1 the mayor} {C1 said} {Q1 that it was late}`, by the letter of source, cue
 * or content and the number of the attribution, or of several. Pieces with one number are one attribution.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GoldArticle } from "./corpus.ts";

type Pair = [number, number];

const FOLDER = join(import.meta.dirname, "written");
const BETWEEN = /\n=====\n/;
const MARK = /\{([SCQ])(\d+(?:,\d+)*) ([^{}\n]+)\}/g;
const ROLES = { S: "source", C: "cue", Q: "content" } as const;

/** A marked article -> its text and its attributions, whose offsets are in that text. A mark that is no mark is an error. */
export function readMarked(id: string, marked: string): GoldArticle {
	const attributions = new Map<number, { source: Pair[]; cue: Pair[]; content: Pair[] }>();
	let text = "";
	let read = 0;
	for (const match of marked.matchAll(MARK)) {
		const [whole, letter, numbers, words] = match as unknown as [string, keyof typeof ROLES, string, string];
		text += marked.slice(read, match.index);
		const pair: Pair = [text.length, text.length + words.length];
		for (const number of numbers.split(",").map(Number)) {
			const attribution = attributions.get(number) ?? { source: [], cue: [], content: [] };
			attributions.set(number, attribution);
			attribution[ROLES[letter]].push(pair);
		}
		text += words;
		read = match.index + whole.length;
	}
	text += marked.slice(read);
	const stray = /.{0,20}[{}].{0,20}/.exec(text);
	if (stray) throw new Error(`${id}: a brace that marks nothing: ${stray[0]}`);
	return { id, text, attributions: [...attributions.values()], named: null };
}

export function readWritten(): GoldArticle[] {
	return readdirSync(FOLDER)
		.sort()
		.flatMap((file) =>
			readFileSync(join(FOLDER, file), "utf8")
				.trim()
				.split(BETWEEN)
				.map((marked, i) => readMarked(`${file} ${i + 1}`, marked)),
		);
}
