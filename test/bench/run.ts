/**
 * `npm run bench`: how long the engine takes, cold and warm, in Chromium and in Node, beside its tagger's plain twin and compromise reading the same texts
 * for people, numbers and quotations. The texts are this project's own articles, again and again: speed, not accuracy, is what it measures.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import compromise from "compromise";
import { build } from "wxt";
import { htmlToArticle } from "../../src/cli/html.ts";
import { readTagger } from "../../src/cli/model.ts";
import { respond } from "../../src/cli/respond.ts";
import { loadTagger } from "../../src/extract/tagger/tagger.ts";
import { median } from "../visual/presses.ts";
import { measureInChromium } from "./in-chromium.ts";

const root = join(import.meta.dirname, "../..");
const pagesFolder = join(root, "test/pages");

const pages = readdirSync(pagesFolder).map((slug) => [slug, readFileSync(join(pagesFolder, slug, "source.html"), "utf8")] as const);
const articles = pages
	.map(([, html]) => htmlToArticle(html, { url: null, headline: null, datePublished: null })?.text ?? "")
	.filter(Boolean);
const words = articles.reduce((total, text) => total + text.split(/\s+/).filter(Boolean).length, 0);

const ROUNDS = 40;
/** The first ones are the compiler's: before the twentieth it still finds faster code. */
const WARM_UP_ROUNDS = 20;

/** Milliseconds of whole rounds -> the median for 1,000 words once warm. */
const per1000Words = (roundsMs: readonly number[]): number => (median(roundsMs.slice(WARM_UP_ROUNDS)) / words) * 1000;

function inNode(read: (text: string) => unknown): number {
	const roundsMs = Array.from({ length: ROUNDS }, () => {
		const startMs = performance.now();
		for (const text of articles) read(text);
		return performance.now() - startMs;
	});
	return per1000Words(roundsMs);
}

const print = (what: string, ms: number): void => console.log(`${what.padEnd(64)} ${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`);

await build({ root, browser: "chrome", mode: "production" });
const inChromium = await measureInChromium(pages, articles, ROUNDS);
console.log(`\n${articles.length} articles, ${words} words, Node ${process.versions.node}`);
print("Chromium: 1,000 words, warm", per1000Words(inChromium.roundsMs));
print("Chromium: the engine's start to its first answer", median(inChromium.coldMs));
print("Chromium: press of the button to the facts, median page", median(inChromium.pressesMs));
print("Chromium: press of the button to the facts, slowest page", Math.max(...inChromium.pressesMs));
const fast = await readTagger();
print(
	"Node: 1,000 words, warm",
	inNode((text) => respond(JSON.stringify({ id: "bench", text }), fast)),
);
const plain = await loadTagger(readFileSync(join(root, "assets/model/tagger.bin")));
print(
	"Node: 1,000 words, the tagger's plain twin",
	inNode((text) => respond(JSON.stringify({ id: "bench", text }), plain)),
);
print(
	"Node: 1,000 words, compromise 14",
	inNode((text) => {
		const doc = compromise(text);
		return [doc.people().json(), doc.quotations().json(), doc.match("#Value+").json()];
	}),
);
