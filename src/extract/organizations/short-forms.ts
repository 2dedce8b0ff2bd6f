/** "the department", "the company", "the trust": which of the bodies named before is meant. Null where none fits, or several do. */

import type { Span } from "../../facts/span.ts";
import { fold } from "../lexicon/word-set.ts";
import type { Reading } from "../names/names.ts";
import type { Body } from "./merge.ts";

/** Nouns that stand for a body by its kind though its name lacks the word. */
const KINDS: ReadonlyMap<string, RegExp> = new Map([
	["company", /\b(?:inc|corp|corporation|company|co|ltd|llc|plc|industries|motors|airlines|group|energy|pharmaceuticals)\b\.?/],
	["firm", /\b(?:inc|corp|corporation|company|co|ltd|llc|plc|partners|associates|capital|group)\b\.?/],
	["agency", /\b(?:agency|administration|bureau|office)\b/],
	["fund", /\b(?:fund)\b/],
	["university", /\b(?:university)\b/],
]);

const NOUNS = new Set(
	"department ministry agency company firm committee commission council court university fund trust union association institute bureau party board group bank".split(
		" ",
	),
);

function fits(noun: string, body: Body): boolean {
	const key = fold(body.name);
	return key.split(/[ ’']/).includes(noun) || (KINDS.get(noun)?.test(key) ?? false);
}

/** Further back than this many words a short form has lost its body. */
const MAX_WORDS_BACK = 400;

export interface ShortForm {
	readonly body: Body;
	readonly span: Span;
}

export function findShortForms(reading: Reading, bodies: readonly Body[]): ShortForm[] {
	const found: ShortForm[] = [];
	const places = bodies.flatMap((body) => body.phrases.map((p) => ({ at: p.first, body }))).sort((a, b) => a.at - b.at);
	let next = 0;
	reading.words.forEach((word, i) => {
		while (next < places.length && (places[next]?.at ?? 0) < i) next++;
		const before = reading.words[i - 1];
		if (!NOUNS.has(word.norm) || before?.norm !== "the" || word.capital) return;
		if (reading.words[i + 1]?.capital) return;
		const near = places.slice(Math.max(0, next - 12), next).filter((p) => i - p.at < MAX_WORDS_BACK && fits(word.norm, p.body));
		const body = near.at(-1)?.body;
		if (body) found.push({ body, span: { start: before.start, end: word.end } });
	});
	return found;
}
