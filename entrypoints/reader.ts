/** In the page: reads it when a panel asks, keeps the anchors, paints the highlights and tells the panel what the page's reader does. */
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { type ReadPage, readPage } from "../src/article/read-page.ts";
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

interface Reading {
	readonly message: Extract<FromReader, { type: "article" }>;
	readonly highlights: PageHighlights;
	end(): void;
}

function startReader(): void {
	const panels = new Set<Line<FromReader>>();
	const tell = (message: FromReader): void => {
		for (const panel of panels) panel.send(message);
	};
	let reading: Reading | null = null;
	let isReading = false;

	const endReading = (): void => {
		reading?.end();
		reading = null;
	};

	const read = async (again: boolean): Promise<void> => {
		if (isReading) return;
		if (document.contentType === "application/pdf") return tell({ type: "pdf" });
		if (again) endReading();
		isReading = true;
		try {
			const page = reading ? null : await readThisPage();
			if (page) reading = openReading(page, tell, endReading);
			tell(reading === null ? { type: "not-an-article" } : reading.message);
		} finally {
			isReading = false;
		}
	};

	const onMessage = (message: ToReader): void => {
		switch (message.type) {
			case "read":
				void read(message.again);
				break;
			case "place":
				if (message.readingId !== reading?.message.readingId) break;
				reading.highlights.place(message.facts, new Set(message.kinds));
				tell({ type: "placed", readingId: message.readingId, unplaced: reading.highlights.unplaced() });
				break;
			case "show":
				reading?.highlights.show(new Set(message.kinds));
				break;
			case "go-to":
				reading?.highlights.goTo(message.factId, message.part);
				break;
			case "go-to-offset":
				reading?.highlights.goToOffset(message.offset);
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

/** Two readings never share one, in whatever tab. (`crypto.randomUUID` is missing on plain http pages.) */
const nextReadingId = (): string => Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("-");

const readThisPage = (): Promise<ReadPage | null> => readPage(document, { url: location.href });

function openReading(page: ReadPage, tell: (message: FromReader) => void, endReading: () => void): Reading {
	const over = new AbortController();
	const { signal } = over;
	const highlights = new PageHighlights(page, {
		seen: (sight) => tell({ type: "seen", ...sight }),
		pressed: (factId) => tell({ type: "pressed", factId }),
		signal,
	});
	watchPage(page, {
		readAgain: readThisPage,
		rendered: (anchors) => highlights.replace(anchors),
		changed: () => tell({ type: "changed" }),
		moved: () => {
			endReading();
			tell({ type: "moved" });
		},
		signal,
	});
	const pageText = (document.body?.innerText ?? "").slice(0, MAX_PAGE_TEXT_CHARS);
	const end = (): void => {
		over.abort();
		highlights.clear();
	};
	return { message: { type: "article", readingId: nextReadingId(), article: page.article, pageText }, highlights, end };
}
