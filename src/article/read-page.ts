/**
 * The table of contents of this room: a page in, its article and the article's anchors out, one line a step; null where the
 * page is no article. The page itself is read and never changed.
 */
import type { Article } from "../facts/article.ts";
import { joinBlocks } from "./blocks.ts";
import { type CleanPage, cleanArticle, cleanPage } from "./clean/clean-article.ts";
import { lead } from "./clean/lead.ts";
import type { PageContext, Removal } from "./clean/step.ts";
import { tail } from "./clean/tail.ts";
import { wall } from "./clean/wall.ts";
import { lengthOf, textNodes } from "./elements.ts";
import { findByProse, findByReadability, type Trust } from "./find-article.ts";
import { articleBoxes, articleInView } from "./in-view.ts";
import { LiveAnchors } from "./live-anchors.ts";
import { findAgencies } from "./metadata/agencies.ts";
import { authorsInLines } from "./metadata/authors.ts";
import { dateInPlaceLine } from "./metadata/iso-date.ts";
import { type PageMetadata, readMetadata } from "./metadata/read-metadata.ts";
import { measureProse } from "./prose.ts";
import { finish, finishInSlices, type Work } from "./slices.ts";
import { type Snapshot, takeSnapshot } from "./snapshot.ts";

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

/** Readability's find with less running text than this is a box it took for the article, if the page has more elsewhere. */
const MIN_FOUND_CHARS = 300;

/** A text that is mostly links is a list of articles. */
const MAX_LINKED_SHARE = 0.5;

/** What is to be read: a page, without the articles on it that are not in view. */
interface Asked {
	readonly document: Document;
	readonly others: ReadonlySet<Element>;
	readonly options: ReadOptions;
}

interface Found {
	readonly root: Element;
	readonly clean: CleanPage;
	readonly page: PageContext;
	readonly snapshot: Snapshot;
	/** Characters of running text in `root`. */
	readonly chars: number;
}

/** One look at the page in one way, on a copy of its own. Null where nothing was found, or in words that are not the copy's any more. */
function* look({ document, others, options }: Asked, metadata: PageMetadata, way: Trust | "prose"): Work<Found | null> {
	const createDocument = options.createDocument ?? (() => document.implementation.createHTMLDocument(""));
	const snapshot = yield* takeSnapshot(document, createDocument, others);
	const { body } = snapshot.document;
	const page: PageContext = { metadata, prose: yield* measureProse(body), removed: [] };
	const clean = yield* cleanPage(body, page);
	const root = way === "prose" ? findByProse(snapshot.document, yield* measureProse(body)) : findByReadability(snapshot.document, way);
	yield;
	if (root === null || !textNodes(root).every((text) => snapshot.liveText.has(text))) return null;
	return { root, clean, page, snapshot, chars: (yield* measureProse(root)).in(root) };
}

/** Readability may throw a whole article out by its class name; then it is asked again, and believes class names less. */
function* find(asked: Asked, metadata: PageMetadata): Work<Found | null> {
	let found: Found | null = null;
	for (const trust of ["throws-out", "weighs", "neither"] as const) {
		found = yield* look(asked, metadata, trust);
		if (found !== null) break;
	}
	if (found !== null && found.chars >= MIN_FOUND_CHARS) return found;
	const other = yield* look(asked, metadata, "prose");
	return other !== null && other.chars > (found?.chars ?? 0) ? other : found;
}

function* read(document: Document, options: ReadOptions): Work<ReadPage | null> {
	const boxes = articleBoxes(document);
	const inView = articleInView(boxes);
	const metadata = yield* readMetadata(document, options.url, inView);
	yield;
	const others = new Set(boxes.filter((box) => box !== inView));
	const found = yield* find({ document, others, options }, metadata);
	if (found === null) return null;
	const { root, clean, page, snapshot } = found;
	const { blocks, captions, standfirst, notes } = yield* cleanArticle(root, clean, page);
	const body = joinBlocks(blocks);
	const linked = blocks.reduce((sum, block) => sum + block.linked, 0);
	if (lengthOf(body.text) < MIN_ARTICLE_CHARS || linked > body.text.length * MAX_LINKED_SHARE) return null;
	const { bylines, siteNames, headlines, ...shown } = metadata;
	const lines = page.removed.filter(({ step }) => step === lead.name || step === tail.name).map(({ text }) => text);
	const agencies = findAgencies(
		[...bylines, ...notes.filter((note) => note.length <= MAX_CREDIT_CHARS)],
		{ first: blocks[0]?.text ?? "", last: blocks.at(-1)?.text ?? "" },
		page.removed.slice(-SOURCE_LINES).map(({ text }) => text),
	);
	return {
		article: {
			metadata: {
				...shown,
				datePublished: shown.datePublished ?? dateInPlaceLine(blocks[0]?.text ?? ""),
				author: shown.author ?? authorsInLines(lines, blocks[0]?.text ?? "", siteNames),
				description: standfirst ?? shown.description,
				notes,
				agencies,
				paywalled: shown.paywalled === true || page.removed.some(({ step }) => step === wall.name),
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

/** A note that credits agencies is no longer; a correction is. */
const MAX_CREDIT_CHARS = 80;

/** A source line ("Reuters") is among the last lines that were taken out. */
const SOURCE_LINES = 8;
