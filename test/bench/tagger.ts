/**
 * `npx tsx test/bench/tagger.ts [TEXT...]`: how much processor time the tagger takes for 1,000 words, in WebAssembly and in its plain twin, and
 * how long it takes to load. Reads plain-text files; without any, a text written for this project, again and again.
 */
import { readFileSync } from "node:fs";
import { textToArticle } from "../../src/extract/plain-text.ts";
import { loadTagger } from "../../src/extract/tagger/tagger.ts";
import type { Tagger } from "../../src/extract/tags.ts";
import { type TokenizedText, tokenize } from "../../src/extract/tokens.ts";

const SAMPLE = `The harbour of Ostervik will stay shut until spring, Mayor Lena Ahl said on Monday, and the ferries will not run before May.

“We have tried everything,” she told reporters outside the town hall. “Nothing worked, and we are not going to pretend that it did.”

Paul Dorn, a spokesman for Nordline, denied that the company had known of the leak. According to two officials, who asked not to be named, it had been told twice.`;

const asset = (name: string): Uint8Array => readFileSync(new URL(`../../assets/model/${name}`, import.meta.url));

function millisecondsPer1000Words(tagger: Tagger, texts: readonly TokenizedText[]): number {
	for (const text of texts.slice(0, 20)) tagger(text);
	const start = process.cpuUsage();
	for (const text of texts) tagger(text);
	const { user, system } = process.cpuUsage(start);
	const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
	return (user + system) / words;
}

const files = process.argv.slice(2);
const raw =
	files.length > 0
		? files.map((file) => readFileSync(file, "utf8"))
		: Array.from({ length: 30 }, () => Array.from({ length: 10 }, () => SAMPLE).join("\n\n"));
const texts = raw.map((text) => tokenize(text, textToArticle(text).blocks));

const startMs = performance.now();
const fast = await loadTagger(asset("tagger.bin"), asset("tagger.wasm"));
console.log(`loading: ${(performance.now() - startMs).toFixed(0)} ms`);
const plain = await loadTagger(asset("tagger.bin"));
console.log(`WebAssembly: ${millisecondsPer1000Words(fast, texts).toFixed(1)} ms for 1,000 words`);
console.log(`plain twin: ${millisecondsPer1000Words(plain, texts.slice(0, 20)).toFixed(1)} ms for 1,000 words`);
