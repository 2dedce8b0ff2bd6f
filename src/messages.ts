/**
 * The one typed wire between page, background and panel, and the one place where the browser's API is imported. The panel opens a port to
 * the page's reader and asks; the reader answers and tells. Notices go to whichever panels are open.
 */
import browser from "webextension-polyfill";
import type { Article } from "./facts/article.ts";
import type { FactNote } from "./facts/notes.ts";
import type { FactPlaces } from "./facts/places.ts";
import type { FactKind } from "./facts/types.ts";
import { type Line, lineOver, PANEL_PORT } from "./line.ts";

export { browser };

/** Panel -> reader. */
export type ToReader =
	/** Give me this page's article; `again`: read it anew even where it has been read. */
	| { readonly type: "read"; readonly again: boolean }
	/** These are the facts of that reading: find their places and paint them, and say of each what its note says. */
	| {
			readonly type: "place";
			readonly readingId: string;
			readonly facts: readonly FactPlaces[];
			readonly notes: readonly FactNote[];
			readonly kinds: readonly FactKind[];
	  }
	| { readonly type: "show"; readonly kinds: readonly FactKind[] }
	/** Scroll to the fact's part and flash it. */
	| { readonly type: "go-to"; readonly factId: string; readonly part: number }
	| { readonly type: "go-to-offset"; readonly offset: number };

/** Reader -> panel. */
export type FromReader =
	/** The reader is there; `hasRead`: it has read this page before. */
	| { readonly type: "hello"; readonly hasRead: boolean }
	/** `pageText`: the page's visible words, to tell whether a passage stands there once. */
	| { readonly type: "article"; readonly readingId: string; readonly article: Article; readonly pageText: string }
	| { readonly type: "not-an-article" }
	| { readonly type: "pdf" }
	/** The reading broke off. */
	| { readonly type: "reading-failed"; readonly message: string }
	/** The facts are painted; `unplaced`: facts without a place on the live page. */
	| { readonly type: "placed"; readonly readingId: string; readonly unplaced: readonly string[] }
	| { readonly type: "seen"; readonly visible: readonly string[]; readonly scrolled: number | null }
	/** The reader of the page pressed a fact's highlight. */
	| { readonly type: "pressed"; readonly factId: string }
	/** The page's text is no longer what was read. */
	| { readonly type: "changed" }
	/** The page shows another address now: what was read is void. */
	| { readonly type: "moved" };

/** Background -> panels. */
export type Notice =
	| { readonly type: "button-pressed"; readonly press: Press }
	/** A shortcut of the extension's own, by its name in the manifest. */
	| { readonly type: "command"; readonly command: string; readonly windowId: number };

/** The button, its shortcut or its menu entry was pressed on this tab. */
export interface Press {
	readonly tabId: number;
	readonly windowId: number;
	/** Tells this press from the next. */
	readonly atMs: number;
}

/** Panel -> background: what was pressed last? (A panel that the press opened was not there to be told.) */
export type Question = { readonly type: "last-press" };

export interface LastPress {
	readonly press: Press | null;
	/** The extension was updated and no button has been pressed since. */
	readonly updated: boolean;
}

/** The panel's end. `onClosed` is called when the page goes away, or at once where the tab has no reader. */
export function callReader(tabId: number, onMessage: (message: FromReader) => void, onClosed: () => void): Line<ToReader> {
	const port = browser.tabs.connect(tabId, { name: PANEL_PORT, frameId: 0 });
	port.onMessage.addListener((message) => onMessage(message as FromReader));
	port.onDisconnect.addListener(() => {
		void browser.runtime.lastError; // read, so that the browser does not report a tab without a reader as an error
		onClosed();
	});
	return lineOver<ToReader>(port);
}

/** To every open panel; none may be open. */
export function tellPanels(notice: Notice): void {
	browser.runtime.sendMessage(notice).catch(() => undefined);
}

export function onNotice(listener: (notice: Notice) => void): void {
	browser.runtime.onMessage.addListener((message: unknown) => {
		const { type } = message as Notice | Question;
		if (type !== "last-press") listener(message as Notice);
		return undefined;
	});
}

export const askLastPress = (): Promise<LastPress> =>
	browser.runtime.sendMessage({ type: "last-press" } satisfies Question) as Promise<LastPress>;

export function answerLastPress(answer: () => Promise<LastPress>): void {
	browser.runtime.onMessage.addListener((message: unknown) => ((message as Question).type === "last-press" ? answer() : undefined));
}
