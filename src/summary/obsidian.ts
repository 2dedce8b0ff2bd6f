/** A note for Obsidian: the Markdown summary under properties that Obsidian reads (YAML front matter). */
import type { FactSheet } from "../facts/types.ts";
import { chooseFacts, type SummaryChoice } from "./choice.ts";
import { parseDay } from "./format-date.ts";
import { outlineSheet } from "./outline-sheet.ts";
import { findParty } from "./sources.ts";
import { parseWebAddress } from "./web-address.ts";
import { writeMarkdown } from "./write-markdown.ts";

/** A JSON string is a YAML string; line separators are the one thing YAML breaks lines at and JSON leaves bare. */
const quoteYaml = (words: string): string => JSON.stringify(words).replace(/[\u0085\u2028\u2029]/g, " ");

function property(name: string, value: string | readonly string[] | null): string[] {
	if (value === null || value.length === 0) return [];
	if (typeof value === "string") return [`${name}: ${quoteYaml(value)}`];
	return [`${name}:`, ...value.map((item) => `  - ${quoteYaml(item)}`)];
}

export function writeObsidian(sheet: FactSheet, choice: SummaryChoice): string {
	const { article } = sheet;
	const speakers = chooseFacts(sheet, choice).quotes.map(({ speaker }) => findParty(sheet, speaker)?.name);
	const properties = [
		...property("title", article.headline),
		...property("source", parseWebAddress(article.url)),
		...property("author", article.author?.split("; ") ?? null),
		...property("publisher", article.publisher),
		...property("published", parseDay(article.datePublished)),
		...property("created", choice.accessed ?? null),
		...property("description", article.description),
		...property("speakers", [...new Set(speakers.filter((name) => name !== undefined))]),
		...property("tags", ["news"]),
	];
	return `---\n${properties.join("\n")}\n---\n\n${writeMarkdown(outlineSheet(sheet, choice))}`;
}
