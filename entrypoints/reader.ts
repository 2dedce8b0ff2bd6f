/** In the page: reads it when a panel asks, keeps the anchors, paints the highlights and tells the panel what the page's reader does. */
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { readPage } from "../src/article/readPage.ts";
import { PageHighlights } from "../src/highlight/page-highlights.ts";
import { watchPage } from "../src/highlight/watch.ts";
import { answerPanels, type FromReader, type Line, type ToReader } from "../src/messages.ts";

/** What is visible, as words: enough for any article; more would only slow the wire. */
const MAX_PAGE_TEXT_CHARS = 500_000;

declare global {
	/** Set in our own isolated world: the page does not see it. */
	var accordingToReader: true | undefined;
}

/** True: this page had no reader before. */
export default defineUnlistedScript((): boolean => {
	if (globalThis.accordingToReader) return false;
	globalThis.accordingToReader = true;
	startReader();
	return true;
});

function startReader(): void {
	const panels = new Set<Line<FromReader>>();
	const tell = (message: FromReader): void => {
		for (const panel of panels) panel.send(message);
	};
	let reading: Reading | null = null;

	const endReading = (): void => {
		reading?.end();
		reading = null;
	};

	const read = (again: boolean): void => {
		if (document.contentType === "application/pdf") return tell({ type: "pdf" });
		if (again) endReading();
		reading ??= openReading(tell, endReading);
		if (reading === null) return tell({ type: "not-an-article" });
		tell(reading.message);
	};

	const onMessage = (message: ToReader): void => {
		switch (message.type) {
			case "read":
				return read(message.again);
			case "mark":
				if (message.readingId !== reading?.message.readingId) return;
				reading.highlights.mark(message.marks, new Set(message.kinds));
				return tell({ type: "marked", readingId: message.readingId, unplaced: reading.highlights.unplaced() });
			case "show":
				return reading?.highlights.show(new Set(message.kinds));
			case "go-to":
				return reading?.highlights.goTo(message.factId, message.part);
			case "go-to-offset":
				return reading?.highlights.goToOffset(message.offset);
		}
	};

	answerPanels((panel) => {
		panels.add(panel);
		panel.send({ type: "hello", hasRead: reading !== null });
		const onClosed = (): void => {
			panels.delete(panel);
			if (panels.size === 0) reading?.highlights.clear();
		};
		return { onMessage, onClosed };
	});
}

interface Reading {
	readonly message: Extract<FromReader, { type: "article" }>;
	readonly highlights: PageHighlights;
	end(): void;
}

function openReading(tell: (message: FromReader) => void, endReading: () => void): Reading | null {
	const page = readPage(document);
	if (page === null) return null;
	const over = new AbortController();
	const highlights = new PageHighlights(page, {
		seen: (sight) => tell({ type: "seen", ...sight }),
		pressed: (factId) => tell({ type: "pressed", factId }),
		signal: over.signal,
	});
	watchPage(page, {
		rendered: (anchors) => highlights.replace(anchors),
		changed: () => tell({ type: "changed" }),
		moved: () => {
			endReading();
			tell({ type: "moved" });
		},
		signal: over.signal,
	});
	const pageText = (document.body?.innerText ?? "").slice(0, MAX_PAGE_TEXT_CHARS);
	return {
		message: { type: "article", readingId: crypto.randomUUID(), article: page.article, pageText },
		highlights,
		end: () => {
			over.abort();
			highlights.clear();
		},
	};
}
