/**
 * The table of contents of this room: a page in, its article and the article's anchors out, one line a step; null where the
 * page is no article. The page itself is read and never changed.
 */
import type { Article } from "../facts/article.ts";
import { joinBlocks } from "./blocks.ts";
import { cleanArticle, cleanPage } from "./clean/clean-article.ts";
import { lead } from "./clean/lead.ts";
import type { PageContext, Removal } from "./clean/step.ts";
import { tail } from "./clean/tail.ts";
import { lengthOf } from "./elements.ts";
import { findArticle } from "./find-article.ts";
import { LiveAnchors } from "./live-anchors.ts";
import { findAgencies } from "./metadata/agencies.ts";
import { authorsInLines, readMetadata } from "./metadata/read-metadata.ts";
import { measureProse } from "./prose.ts";
import { finish, finishInSlices, type Work } from "./slices.ts";
import { takeSnapshot } from "./snapshot.ts";

export interface ReadOptions {
	/** The page's address; null where it is not known. */
	readonly url: string | null;
	/** Makes the empty document that the copy is built in; without it the page's own `implementation` does. */
	readonly createDocument?: () => Document;
	/** Waits until the page has had its turn, between two slices of work. */
	readonly pause?: () => Promise<void>;
	/** Told how long each slice held the main thread. */
	readonly onSlice?: (elapsedMs: number) => void;
}

export interface ReadPage {
	readonly article: Article;
	readonly anchors: LiveAnchors;
	/** What was taken for something else than the article, and why. */
	readonly removed: readonly Removal[];
}

export const readPage = (document: Document, options: ReadOptions): Promise<ReadPage | null> =>
	finishInSlices(read(document, options), options);

/** The same without a pause, for the command line. */
export const readPageNow = (document: Document, options: ReadOptions): ReadPage | null => finish(read(document, options));

function* read(document: Document, options: ReadOptions): Work<ReadPage | null> {
	const metadata = readMetadata(document, options.url);
	yield;
	const snapshot = yield* takeSnapshot(document, options.createDocument ?? (() => document.implementation.createHTMLDocument("")));
	const page: PageContext = { metadata, prose: yield* measureProse(snapshot.document.body), removed: [] };
	const clean = yield* cleanPage(snapshot.document.body, page);
	const root = findArticle(snapshot.document);
	if (root === null) return null;
	yield;
	const { blocks, captions, standfirst, notes } = yield* cleanArticle(root, clean, page);
	const body = joinBlocks(blocks);
	if (lengthOf(body.text) < MIN_ARTICLE_CHARS) return null;
	const { bylines, siteNames, ...shown } = metadata;
	const lines = page.removed.filter(({ step }) => step === lead.name || step === tail.name).map(({ text }) => text);
	const agencies = findAgencies(bylines, blocks[0]?.text ?? "", [
		blocks.at(-1)?.text ?? "",
		...page.removed.slice(-SOURCE_LINES).map(({ text }) => text),
	]);
	return {
		article: {
			metadata: {
				...shown,
				author: shown.author ?? authorsInLines(lines, siteNames),
				description: standfirst ?? shown.description,
				notes,
				agencies,
			},
			text: body.text,
			blocks: body.blocks,
			captions,
		},
		anchors: new LiveAnchors(body, snapshot.liveText),
		removed: page.removed,
	};
}

/** A shorter text is a notice, not an article. */
const MIN_ARTICLE_CHARS = 140;

/** A source line ("Reuters") is among the last lines that were taken out. */
const SOURCE_LINES = 8;
