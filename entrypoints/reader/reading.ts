/** One reading of the page: its article, its highlights, and the watch over both until the reading ends. */
import { articleBoxes, articleInView } from "../../src/article/in-view.ts";
import type { LiveAnchors } from "../../src/article/live-anchors.ts";
import type { ReadPage } from "../../src/article/read-page.ts";
import { watchPage } from "../../src/article/watch.ts";
import { PageHighlights } from "../../src/highlight/page-highlights.ts";
import type { FromReader, ToReader } from "../../src/messages.ts";

/** What is visible, as words: enough for any article; more would only slow the wire. */
const MAX_PAGE_TEXT_CHARS = 500_000;

/** Two readings never share one, in whatever tab. (`crypto.randomUUID` is missing on plain http pages.) */
const nextReadingId = (): string => Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("-");

export class Reading {
	readonly article: Extract<FromReader, { type: "article" }>;
	readonly highlights: PageHighlights;
	readonly #anchors: LiveAnchors;
	readonly #over = new AbortController();

	constructor(page: ReadPage, tell: (message: FromReader) => void) {
		const { signal } = this.#over;
		this.#anchors = page.anchors;
		const pageText = (document.body?.innerText ?? "").slice(0, MAX_PAGE_TEXT_CHARS);
		this.article = { type: "article", readingId: nextReadingId(), article: page.article, pageText };
		this.highlights = new PageHighlights(page, {
			seen: (sight) => tell({ type: "seen", ...sight }),
			pressed: (factId) => tell({ type: "pressed", factId }),
			signal,
		});
		watchPage(page.anchors, {
			rendered: () => this.highlights.placeAgain(),
			changed: () => tell({ type: "changed" }),
			signal,
		});
	}

	place({ facts, notes, kinds, readingId }: Extract<ToReader, { type: "place" }>): FromReader {
		this.highlights.place(facts, notes, new Set(kinds));
		return { type: "placed", readingId, unplaced: this.highlights.unplaced() };
	}

	/** The reader has scrolled on to another article of an endless page. */
	isOutOfView(): boolean {
		const inView = articleInView(articleBoxes(document));
		const root = this.#anchors.root();
		return inView !== null && root !== null && !inView.contains(root) && !root.contains(inView);
	}

	end(): void {
		this.#over.abort();
		this.highlights.clear();
	}
}
