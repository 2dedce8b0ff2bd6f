/**
 * Every form that a summary can take: what it is called, how its file is named, and how it is made of a fact sheet.
 */
import type { FactSheet } from "../facts/types.ts";
import { writeAnnotations } from "./annotations.ts";
import type { SummaryChoice } from "./choice.ts";
import { type CitedArticle, citedArticle } from "./citation/cited-article.ts";
import { citeApa, citeChicago, citeMla } from "./citation/prose.ts";
import { writeBibtex, writeCslJson, writeRis } from "./citation/records.ts";
import { writeCsv } from "./csv.ts";
import { writeJson } from "./json.ts";
import { writeJsonLd } from "./json-ld.ts";
import { writeObsidian } from "./obsidian.ts";
import type { Line, Outline } from "./outline.ts";
import { outlineSheet } from "./outline-sheet.ts";
import { fillTemplate } from "./template.ts";
import type { WordKey } from "./words.ts";
import { writeHtml } from "./write-html.ts";
import { writeMarkdown } from "./write-markdown.ts";
import { writeText } from "./write-text.ts";

export interface Rendered {
	readonly text: string;
	/** The same for programs that take HTML, where a format has it: put both on one clipboard item. */
	readonly html?: string;
}

export type FormatId =
	| "markdown"
	| "obsidian"
	| "rich"
	| "text"
	| "json"
	| "json-ld"
	| "csv"
	| "annotations"
	| "template"
	| "apa"
	| "mla"
	| "chicago"
	| "bibtex"
	| "ris"
	| "csl-json";

export interface Format {
	readonly id: FormatId;
	/** For a menu: summaries to read, facts for programs, citations of the article alone (these take no choice of facts). */
	readonly group: "summary" | "facts" | "citation";
	readonly labelKey: WordKey;
	readonly extension: string;
	readonly mime: string;
	render(sheet: FactSheet, choice: SummaryChoice): Rendered;
}

type Writer = (sheet: FactSheet, choice: SummaryChoice) => string;

const written =
	(write: Writer) =>
	(sheet: FactSheet, choice: SummaryChoice): Rendered => ({ text: write(sheet, choice) });

const record = (write: (article: CitedArticle) => string) =>
	written(({ article }, { accessed }) => write(citedArticle(article, accessed ?? null)));

/** A citation in words: with HTML too, since the styles set the paper's name in italics. */
const prose =
	(cite: (article: CitedArticle) => Line) =>
	({ article }: FactSheet, { accessed }: SummaryChoice): Rendered => {
		const outline: Outline = [{ kind: "paragraph", line: cite(citedArticle(article, accessed ?? null)) }];
		return { text: writeText(outline), html: writeHtml(outline) };
	};

const markdown = written((sheet, choice) => writeMarkdown(outlineSheet(sheet, choice)));

const text = written((sheet, choice) => writeText(outlineSheet(sheet, choice)));

function rich(sheet: FactSheet, choice: SummaryChoice): Rendered {
	const outline = outlineSheet(sheet, choice);
	return { text: writeText(outline), html: writeHtml(outline) };
}

const MARKDOWN = "text/markdown";
const PLAIN = "text/plain";
const JSON_TYPE = "application/json";

const format = (
	id: FormatId,
	group: Format["group"],
	labelKey: WordKey,
	[extension, mime]: readonly [string, string],
	render: Format["render"],
): Format => ({ id, group, labelKey, extension, mime, render });

export const formats: readonly Format[] = [
	format("markdown", "summary", "formatMarkdown", ["md", MARKDOWN], markdown),
	format("rich", "summary", "formatRich", ["html", "text/html"], rich),
	format("text", "summary", "formatText", ["txt", PLAIN], text),
	format("obsidian", "summary", "formatObsidian", ["md", MARKDOWN], written(writeObsidian)),
	format("template", "summary", "formatTemplate", ["md", MARKDOWN], written(fillTemplate)),
	format("json", "facts", "formatJson", ["json", JSON_TYPE], written(writeJson)),
	format("json-ld", "facts", "formatJsonLd", ["jsonld", "application/ld+json"], written(writeJsonLd)),
	format("csv", "facts", "formatCsv", ["csv", "text/csv"], written(writeCsv)),
	format("annotations", "facts", "formatAnnotations", ["annotations.jsonld", "application/ld+json"], written(writeAnnotations)),
	format("apa", "citation", "formatApa", ["txt", PLAIN], prose(citeApa)),
	format("mla", "citation", "formatMla", ["txt", PLAIN], prose(citeMla)),
	format("chicago", "citation", "formatChicago", ["txt", PLAIN], prose(citeChicago)),
	format("bibtex", "citation", "formatBibtex", ["bib", "application/x-bibtex"], record(writeBibtex)),
	format("ris", "citation", "formatRis", ["ris", "application/x-research-info-systems"], record(writeRis)),
	format("csl-json", "citation", "formatCslJson", ["csl.json", "application/vnd.citationstyles.csl+json"], record(writeCslJson)),
];

export const findFormat = (id: string): Format | null => formats.find((candidate) => candidate.id === id) ?? null;
