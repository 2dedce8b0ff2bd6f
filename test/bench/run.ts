/**
 * `npm run bench`: how long the engine takes, cold and warm, beside compromise reading the same text for people, numbers and quotations. The text is this
 * project's own articles, repeated: speed, not accuracy, is what it measures.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";

const root = join(import.meta.dirname, "../..");
const pagesFolder = join(root, "test/pages");

const articles = readdirSync(pagesFolder).map((slug) => {
	const { document } = parseHTML(readFileSync(join(pagesFolder, slug, "source.html"), "utf8"));
	return [...document.querySelectorAll("article p, article li")].map((block) => block.textContent?.trim() ?? "").join("\n\n");
});

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const ROUNDS = 15;
const WARM_UP_ROUNDS = 3;

/** Median milliseconds for 1,000 words over whole rounds, the first ones left out: they are the compiler's. */
function measure(read: (text: string) => unknown): number {
	const words = articles.reduce((total, text) => total + countWords(text), 0);
	const rounds = Array.from({ length: WARM_UP_ROUNDS + ROUNDS }, () => {
		const startMs = performance.now();
		for (const text of articles) read(text);
		return ((performance.now() - startMs) / words) * 1000;
	});
	return median(rounds.slice(WARM_UP_ROUNDS));
}

/** A process of its own from start to the first answer: loading, compiling and reading one article. */
function coldStartMs(): number {
	const input = `${JSON.stringify({ id: "cold", text: articles[0] })}\n`;
	const times = Array.from({ length: 3 }, () => {
		const startMs = performance.now();
		spawnSync("npm", ["run", "-s", "extract"], { cwd: root, input });
		return performance.now() - startMs;
	});
	return median(times);
}

const { respond } = await import("../../src/cli/respond.ts");
const { readTagger } = await import("../../src/cli/model.ts");
const { default: nlp } = await import("compromise");

const tagger = await readTagger();
const engineMs = measure((text) => respond(JSON.stringify({ id: "bench", text }), tagger));
const compromiseMs = measure((text) => {
	const doc = nlp(text);
	return [doc.people().json(), doc.quotations().json(), doc.match("#Value+").json()];
});

const rounded = (ms: number): string => `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`;
console.log(
	`${articles.length} articles, ${articles.reduce((total, text) => total + countWords(text), 0)} words, Node ${process.versions.node}`,
);
console.log(`According To, 1,000 words, warm   ${rounded(engineMs)}`);
console.log(`compromise 14, 1,000 words, warm  ${rounded(compromiseMs)}`);
console.log(`According To, process to first answer  ${rounded(coldStartMs())}`);
