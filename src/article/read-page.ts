/**
 * The table of contents of this room: a page in, its article and the article's anchors out, one line a step; null where the
 * page is no article. The page itself is read and never changed.
 */
import { Readability } from "@mozilla/readability";
import type { Article } from "../facts/article.ts";
import type { Anchors } from "./anchors.ts";
import { readBlocks } from "./blocks.ts";
import { LiveAnchors, toLive } from "./live-anchors.ts";
import { readMetadata } from "./metadata/read-metadata.ts";
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
	readonly anchors: Anchors;
}

export const readPage = (document: Document, options: ReadOptions): Promise<ReadPage | null> =>
	finishInSlices(read(document, options), options);

/** The same without a pause, for the command line. */
export const readPageNow = (document: Document, options: ReadOptions): ReadPage | null => finish(read(document, options));

function* read(document: Document, options: ReadOptions): Work<ReadPage | null> {
	const { statedBody: _, ...metadata } = readMetadata(document, options.url);
	yield;
	const snapshot = yield* takeSnapshot(document, options.createDocument ?? (() => document.implementation.createHTMLDocument("")));
	const root = findArticle(snapshot.document);
	if (root === null) return null;
	yield;
	const body = yield* readBlocks(root);
	if (body.text.length < MIN_ARTICLE_CHARS) return null;
	const anchors = new LiveAnchors(toLive(body.pieces, snapshot.liveText));
	return { article: { metadata, text: body.text, blocks: body.blocks, captions: [] }, anchors };
}

/** A shorter text is a notice, not an article. */
const MIN_ARTICLE_CHARS = 140;

/** `charThreshold` 1: Readability's second attempt parses the page anew, and the way back to the live text would be lost. */
function findArticle(document: Document): Element | null {
	const found = new Readability<Node>(document, {
		keepClasses: true,
		charThreshold: 1,
		serializer: (node) => node,
		disableJSONLD: true,
	}).parse();
	return (found?.content as Element | undefined) ?? null;
}
