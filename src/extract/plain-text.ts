/** A plain text as an article: paragraphs are divided by line breaks; the text itself stays as it is. */
import { type Article, type ArticleMetadata, type Block, UNKNOWN_METADATA } from "../facts/article.ts";

export function textToArticle(text: string, known: Partial<ArticleMetadata> = {}): Article {
	const blocks: Block[] = [];
	for (const match of text.matchAll(/[^\n\r]+/g)) {
		const line = match[0];
		if (line.trim() === "") continue;
		const start = match.index + (line.length - line.trimStart().length);
		blocks.push({ kind: "paragraph", start, end: match.index + line.trimEnd().length });
	}
	return { metadata: { ...UNKNOWN_METADATA, ...known }, text, blocks, captions: [] };
}
