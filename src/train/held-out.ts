/**
 * The training articles, a part of them read by a tagger that has not seen that part -> the signs of every attribution found
 * there, and whether it is right. What is fitted on them holds for articles that are new to the tagger.
 */
import { readFileSync } from "node:fs";
import { textToArticle } from "../extract/plain-text.ts";
import { findCandidates } from "../extract/quotes/attributions.ts";
import { findSigns, type Signs } from "../extract/quotes/likelihood.ts";
import { findQuotations } from "../extract/quotes/quotation-marks.ts";
import { loadTagger } from "../extract/tagger/tagger.ts";
import { tokenize } from "../extract/tokens.ts";
import { type GoldArticle, readCorpus, type Split } from "./corpus.ts";
import { judge } from "./judge.ts";

/** As in train.py: the articles in order of time, cut in this many parts. */
const PARTS = 3;

export interface Judged {
	readonly signs: Signs;
	readonly right: boolean;
}

function partOf(articles: readonly GoldArticle[], part: number): readonly GoldArticle[] {
	const at = (k: number): number => Math.floor((articles.length * k) / PARTS);
	return articles.slice(at(part), at(part + 1));
}

async function judgeArticles(articles: readonly GoldArticle[], model: string): Promise<Judged[]> {
	const wasm = readFileSync(new URL("../../assets/model/tagger.wasm", import.meta.url));
	const tagger = await loadTagger(readFileSync(model), wasm);
	return articles.flatMap(({ text, attributions }) => {
		const words = tokenize(text, textToArticle(text).blocks);
		const found = findCandidates(words, findQuotations(text, words.blocks), tagger(words)).attributions;
		const right = judge(text, found, attributions);
		return found.flatMap((attribution, i) => {
			const signs = findSigns(text, attribution, attribution.kind);
			return signs ? [{ signs, right: right[i] as boolean }] : [];
		});
	});
}

/** `model` has been trained without this part. */
export const judgeHeldOut = (corpus: string, part: number, model: string): Promise<Judged[]> =>
	judgeArticles(partOf(readCorpus(corpus, "train"), part), model);

export const judgeSplit = (corpus: string, split: Split, model: string): Promise<Judged[]> =>
	judgeArticles(readCorpus(corpus, split), model);
