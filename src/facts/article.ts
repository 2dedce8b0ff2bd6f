/**
 * What a page says of itself, and the article's own text: what `article/` makes and `extract/` reads.
 */
import type { Span } from "./span.ts";

/** schema.org NewsArticle, as the page states it. `author`: several are joined by "; ". Dates: ISO 8601, with zone where stated. */
export interface ArticleMetadata {
	readonly url: string | null;
	readonly headline: string | null;
	/** The standfirst. */
	readonly description: string | null;
	readonly author: string | null;
	readonly publisher: string | null;
	readonly datePublished: string | null;
	readonly dateModified: string | null;
	/** BCP 47. */
	readonly inLanguage: string | null;
	readonly section?: string | null;
	/** News agencies credited in the byline or a "Source:" line. */
	readonly agencies?: readonly string[];
	/** "This article was updated ..." notes, as they stand. */
	readonly notes?: readonly string[];
	/** True where the page says that a part of the article is behind a wall. */
	readonly paywalled?: boolean;
	/** The address of the article's next page, where it has several. */
	readonly nextPage?: string | null;
	/** What the page's sources say of these fields, the most trusted first: where a field is from, and who says something else. */
	readonly stated?: { readonly [Field in StatedField]?: readonly Statement[] };
}

export type StatedField = "headline" | "author" | "publisher" | "datePublished" | "dateModified" | "inLanguage";

/** Where a page speaks of its article: JSON-LD, Open Graph, Dublin Core, other meta elements, microdata, the window's title, its visible text. */
export type MetadataSource = "jsonLd" | "openGraph" | "dublinCore" | "plainMeta" | "microdata" | "title" | "page";

export interface Statement {
	readonly source: MetadataSource;
	readonly value: string;
	/** It says what the field says, perhaps in another form (`The Example Post`, `examplepost`). */
	readonly agrees: boolean;
}

/** An article of which nothing is known but its text. */
export const UNKNOWN_METADATA: ArticleMetadata = {
	url: null,
	headline: null,
	description: null,
	author: null,
	publisher: null,
	datePublished: null,
	dateModified: null,
	inLanguage: null,
};

export type BlockKind = "paragraph" | "heading" | "quotation" | "list-item" | "table" | "entry" | "post";

/** One block of the body: `text.slice(start, end)` holds no line break of its own unless it is a table. */
export interface Block extends Span {
	readonly kind: BlockKind;
	/** Of a live-blog entry: its time as ISO 8601. Of an embedded post: its author. */
	readonly time?: string | null;
	readonly author?: string | null;
}

export interface Caption {
	readonly text: string;
	readonly credit: string | null;
}

export interface Article {
	readonly metadata: ArticleMetadata;
	/** The body alone: blocks joined by "\n\n" (or a text input, unchanged). Every span indexes it. */
	readonly text: string;
	/** In text order, never overlapping. */
	readonly blocks: readonly Block[];
	/** Apart from the body: a person named there may be named again in it. */
	readonly captions: readonly Caption[];
}
