/** One tab as the panel knows it: the line to its reader, the reading in progress, and the state that the panel shows for it. */
import { placesOf } from "../../src/facts/places.ts";
import type { Line } from "../../src/line.ts";
import { browser, callReader, type FromReader, type ToReader } from "../../src/messages.ts";
import type { UnreadableReason } from "../../src/panel/props.ts";
import { nextState, type TabEvent, type TabState, untouched } from "../../src/session/state.ts";
import { readFacts } from "./engine.ts";
import { changeStyle, injectReader } from "./inject.ts";
import type { Look } from "./look.ts";

type Hello = Extract<FromReader, { type: "hello" }>;

export class Tab {
	state: TabState = untouched;
	#line: Line<ToReader> | null = null;
	#work = new AbortController();
	/** Grows with every start: an earlier one that is still waiting gives up. */
	#starts = 0;
	/** Grows with every page that has loaded. */
	#loads = 0;

	constructor(
		readonly tabId: number,
		private look: Look,
		private readonly onChange: () => void,
		/** The page shows another address without having been loaded anew. */
		private readonly onMove: (tab: Tab) => void,
	) {}

	/** Reads the page; `again`: anew even where it has been read. A reading in progress goes on. */
	async start(leave: "pressed" | "try", again: boolean): Promise<void> {
		if (this.state.panel.status === "reading") return;
		const loads = this.#loads;
		await this.#tryToStart(leave, again);
		// A new tab's empty page may not be read; the one that it has loaded since may.
		if (loads !== this.#loads && this.state.panel.status === "press-button") await this.start(leave, again);
	}

	async #tryToStart(leave: "pressed" | "try", again: boolean): Promise<void> {
		const start = ++this.#starts;
		this.#dispatch({ type: "asked" });
		if (!this.#line && !(await this.#connect())) {
			const reason = await this.#inject();
			if (start !== this.#starts) return;
			if (reason !== null) return this.#dispatch(leave === "pressed" ? { type: "unreadable", reason } : { type: "left" });
			await this.#connect();
		}
		if (start !== this.#starts) return;
		if (this.#line) this.#ask(again);
		else this.#dispatch({ type: "left" });
	}

	/** Shows the page's facts again where its reader is there already and has read it: an earlier panel's, or a page out of the browser's cache. */
	async resume(): Promise<void> {
		if (this.#line || this.state.panel.status !== "press-button") return;
		const start = ++this.#starts;
		const hello = await this.#connect();
		if (start === this.#starts && hello?.hasRead) this.#ask(false);
	}

	/** The tab's page is there whole. */
	noteLoaded(): void {
		this.#loads++;
	}

	/** `updated`: the extension was updated; the page's highlights are of the old one. */
	noteUpdate(): void {
		this.#dispatch({ type: "updated" });
	}

	send(message: ToReader): void {
		this.#line?.send(message);
	}

	show(look: Look): void {
		const before = this.look;
		this.look = look;
		this.send({ type: "show", kinds: look.kinds });
		if (this.#line && look.style !== before.style) void changeStyle(this.tabId, before.style, look.style);
	}

	close(): void {
		this.#starts++;
		this.#work.abort();
		this.#line?.close();
		this.#line = null;
	}

	#ask(again: boolean): void {
		this.#work.abort();
		this.#work = new AbortController();
		this.#dispatch({ type: "asked" });
		this.#line?.send({ type: "read", again });
	}

	/** Null: the page has a reader now. */
	#inject(): Promise<UnreadableReason | null> {
		return injectReader(this.tabId, this.look.style).then(
			() => null,
			async (error: unknown) => readReason(error, (await browser.tabs.get(this.tabId).catch(() => null))?.url ?? ""),
		);
	}

	/** Null where the page has no reader. */
	#connect(): Promise<Hello | null> {
		return new Promise((resolve) => {
			const line = callReader(
				this.tabId,
				(message) => {
					if (message.type === "hello") {
						this.#line = line;
						resolve(message);
					} else this.#hear(message);
				},
				() => {
					resolve(null);
					if (this.#line === line) this.#onLeft();
				},
			);
		});
	}

	#onLeft(): void {
		this.#line = null;
		this.#starts++;
		this.#work.abort();
		this.#dispatch({ type: "left" });
	}

	#hear(message: Exclude<FromReader, Hello>): void {
		switch (message.type) {
			case "article":
				void this.#extract(message);
				break;
			case "pdf":
				this.#dispatch({ type: "unreadable", reason: "pdf" });
				break;
			case "reading-failed":
				this.#dispatch({ type: "failed", readingId: null, message: message.message });
				break;
			case "moved":
				this.#work.abort();
				this.#dispatch({ type: "left" });
				this.onMove(this);
				break;
			default:
				this.#dispatch(message);
		}
	}

	async #extract({ readingId, article, pageText }: Extract<FromReader, { type: "article" }>): Promise<void> {
		const { signal } = this.#work;
		this.#dispatch({ type: "article", readingId });
		try {
			const sheet = await readFacts(article, signal, (progress) => this.#dispatch({ type: "progress", readingId, progress }));
			this.#dispatch({ type: "sheet", readingId, sheet, pageText });
			this.send({ type: "place", readingId, facts: placesOf(sheet), notes: this.look.notesOf(sheet), kinds: this.look.kinds });
		} catch (error) {
			if (!signal.aborted) this.#dispatch({ type: "failed", readingId, message: error instanceof Error ? error.message : String(error) });
		}
	}

	#dispatch(event: TabEvent): void {
		this.state = nextState(this.state, event);
		this.onChange();
	}
}

/** The browser's words for why a page may not be read, and the page's address where we may know it -> one of our reasons. */
function readReason(error: unknown, url: string): UnreadableReason {
	if (/^https?:[^?#]*\.pdf(?:[?#]|$)/i.test(url)) return "pdf";
	const words = error instanceof Error ? error.message : String(error);
	if (/extensions gallery|Web Store/i.test(words)) return "store";
	if (/chrome:\/\/|about:|edge:\/\/|moz-extension|chrome-extension|view-source|devtools/i.test(words)) return "browser-page";
	return "other";
}
