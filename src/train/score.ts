/**
 * A model file -> its exact-match precision, recall and F1 on the dev split, by role: as shipped, in eight bits, decoded by
 * the extraction's own code. On our own tokens, so it differs from the published metric by a few tenths.
 */
import { readFileSync } from "node:fs";
import { textToArticle } from "../extract/plain-text.ts";
import { loadTagger } from "../extract/tagger/tagger.ts";
import { tokenize } from "../extract/tokens.ts";
import { readCorpus } from "./corpus.ts";
import { ATTRIBUTION_LABELS, attributionLabels } from "./labels.ts";

const ROLES = ["source", "cue", "content"] as const;

/** "role first last" of each span. */
function spansOf(tags: readonly string[]): Set<string> {
	const spans: { role: string; first: number; last: number }[] = [];
	tags.forEach((tag, i) => {
		if (tag.startsWith("B-")) spans.push({ role: tag.slice(2), first: i, last: i });
		else if (tag !== "O") (spans.at(-1) as { last: number }).last = i;
	});
	return new Set(spans.map(({ role, first, last }) => `${role} ${first} ${last}`));
}

const percent = (part: number, whole: number): string => (whole === 0 ? "-" : ((100 * part) / whole).toFixed(1));

export async function scoreModel(model: string, corpus: string): Promise<string[]> {
	const wasm = readFileSync(new URL("../../assets/model/tagger.wasm", import.meta.url));
	const tagger = await loadTagger(readFileSync(model), wasm);
	const counts = new Map(ROLES.map((role) => [role as string, { right: 0, gold: 0, found: 0 }]));
	for (const { text, attributions } of readCorpus(corpus, "dev")) {
		const words = tokenize(text, textToArticle(text).blocks);
		const gold = spansOf(attributionLabels(words.tokens, attributions).map((label) => ATTRIBUTION_LABELS[label] as string));
		const found = spansOf(tagger(words).attribution);
		for (const [role, count] of counts) {
			const of = (spans: Set<string>) => [...spans].filter((span) => span.startsWith(role));
			count.gold += of(gold).length;
			count.found += of(found).length;
			count.right += of(found).filter((span) => gold.has(span)).length;
		}
	}
	return [...counts].map(
		([role, { right, gold, found }]) =>
			`${role}: precision ${percent(right, found)}, recall ${percent(right, gold)}, F1 ${percent(2 * right, gold + found)}`,
	);
}
