/** Whole pages -> the fact sheets that the panel shows of them: this project's own pages of different make, and any other that is named. */
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { htmlToArticle } from "../../src/cli/html.ts";
import { readTagger } from "../../src/cli/model.ts";
import { extract } from "../../src/extract/extract.ts";
import type { FactSheet } from "../../src/facts/types.ts";

/** Many quotes and a table; a body that speaks; figures above all; questions and answers. */
const OWN = ["tidal-barrier", "ferry-inquiry", "hospital-budget", "minister-interview"];

export interface PicturedArticle {
	readonly name: string;
	readonly sheet: FactSheet;
}

const readHtml = (file: string): string => {
	const bytes = readFileSync(file);
	return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
};

/** `others`: files with whole pages. Throws where one is no article. */
export async function readArticles(others: readonly string[]): Promise<PicturedArticle[]> {
	const tagger = await readTagger();
	const own = OWN.map((slug) => join(import.meta.dirname, "../pages", slug, "source.html"));
	return [...own, ...others].map((file) => {
		if (!existsSync(file)) throw new Error(`There is no ${file}.`);
		const article = htmlToArticle(readHtml(file), {});
		if (article === null) throw new Error(`${file} is no article.`);
		const slug = basename(file).startsWith("source.") ? basename(join(file, "..")) : basename(file).replace(/\.html(\.gz)?$/, "");
		return { name: slug, sheet: extract(article, tagger) };
	});
}
