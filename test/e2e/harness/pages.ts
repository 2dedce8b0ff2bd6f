/** Whole articles to be read: this project's own, and one more that the environment may name. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "../../pages");

export interface ArticlePage {
	readonly slug: string;
	readonly html: string;
}

export const ownPages: readonly ArticlePage[] = readdirSync(FOLDER)
	.filter((slug) => existsSync(join(FOLDER, slug, "source.html")))
	.map((slug) => ({ slug, html: readFileSync(join(FOLDER, slug, "source.html"), "utf8") }));

export const ownPage = (slug: string): string => {
	const page = ownPages.find((candidate) => candidate.slug === slug);
	if (!page) throw new Error(`test/pages has no ${slug}.`);
	return page.html;
};

/** A folder with article.html and gold.json: what a careful reader took from it. */
export interface SeedArticle {
	readonly html: string;
	readonly gold: {
		readonly quotes: readonly { readonly starts: string }[];
		readonly figures: readonly { readonly text: string }[];
		readonly people: readonly { readonly name: string }[];
		readonly dates: readonly { readonly text: string }[];
	};
}

/** Null where SEED_ARTICLE names no such folder. */
export function readSeed(): SeedArticle | null {
	const folder = process.env.SEED_ARTICLE;
	if (!folder || !existsSync(join(folder, "gold.json"))) return null;
	return {
		html: readFileSync(join(folder, "article.html"), "utf8"),
		gold: JSON.parse(readFileSync(join(folder, "gold.json"), "utf8")) as SeedArticle["gold"],
	};
}
