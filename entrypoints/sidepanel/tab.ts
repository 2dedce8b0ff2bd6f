/** One tab as the panel knows it: the line to its reader, the reading in progress, and the state that the panel shows for it. */
import { placesOf } from "../../src/facts/places.ts";
import type { FactKind } from "../../src/facts/types.ts";
import { callReader, type FromReader, type Line, type ToReader } from "../../src/messages.ts";
import type { UnreadableReason } from "../../src/panel/props.ts";
import { nextState, type TabEvent, type TabState, untouched } from "../../src/session/state.ts";
import { readFacts } from "./engine.ts";
import { injectReader } from "./inject.ts";

/** What to do in a tab whose page has no reader. */
export type Leave =
	/** The button was pressed: put one there, and say so where that is impossible. */
	| "pressed"
	/** Put one there if the browser lets us. */
	| "try"
	/** Leave the page alone. */
	| "none";

export class Tab {
	state: TabState = untouched;
	#line: Line<ToReader> | null = null;
	#work = new AbortController();
	/** Grows with every start: an earlier one that is still waiting gives up. */
	#starts = 0;

	constructor(
		readonly tabId: number,
		private readonly shownKinds: () => ReadonlySet<FactKind>,
		private readonly onChange: () => void,
	) {}

	/** Reads the page; `again`: anew even where it has been read. A reading in progress goes on. */
	async start(leave: Leave, again: boolean): Promise<void> {
		if (this.state.panel.status === "reading") return;
		const start = ++this.#starts;
		if (leave !== "none") this.#dispatch({ type: "asked" });
		if (!this.#line && !(await this.#connect()) && leave !== "none") {
			const reason = await injectReader(this.tabId).then(
				() => null,
				(error: unknown) => readReason(error),
			);
			if (start !== this.#starts) return;
			if (reason !== null) return this.#dispatch(leave === "pressed" ? { type: "unreadable", reason } : { type: "left" });
			await this.#connect();
		}
		if (start !== this.#starts) return;
		if (this.#line) this.#ask(again);
		else this.#dispatch({ type: "left" });
	}

	/** `updated`: the extension was updated; the page's highlights are of the old one. */
	noteUpdate(): void {
		this.#dispatch({ type: "updated" });
	}

	send(message: ToReader): void {
		this.#line?.send(message);
	}

	press(factId: string): void {
		this.#dispatch({ type: "pressed", factId });
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

	/** True once the page's reader has said hello; false where there is none. */
	#connect(): Promise<boolean> {
		return new Promise((resolve) => {
			const line = callReader(
				this.tabId,
				(message) => {
					if (message.type === "hello") {
						this.#line = line;
						resolve(true);
					} else this.#hear(message);
				},
				() => {
					resolve(false);
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

	#hear(message: Exclude<FromReader, { type: "hello" }>): void {
		switch (message.type) {
			case "article":
				void this.#extract(message);
				break;
			case "pdf":
				this.#dispatch({ type: "unreadable", reason: "pdf" });
				break;
			case "moved":
				this.#work.abort();
				this.#dispatch({ type: "left" });
				break;
			default:
				this.#dispatch(message);
		}
	}

	async #extract({ readingId, article }: Extract<FromReader, { type: "article" }>): Promise<void> {
		const { signal } = this.#work;
		this.#dispatch({ type: "article", readingId });
		try {
			const sheet = await readFacts(article, signal);
			this.#dispatch({ type: "sheet", readingId, sheet });
			this.send({ type: "place", readingId, facts: placesOf(sheet), kinds: [...this.shownKinds()] });
		} catch (error) {
			if (!signal.aborted) this.#dispatch({ type: "failed", readingId, message: error instanceof Error ? error.message : String(error) });
		}
	}

	#dispatch(event: TabEvent): void {
		this.state = nextState(this.state, event);
		this.onChange();
	}
}

/** The browser's words for why a page may not be read -> one of ours. */
function readReason(error: unknown): UnreadableReason {
	const words = error instanceof Error ? error.message : String(error);
	if (/extensions gallery|Web Store/i.test(words)) return "store";
	if (/chrome:\/\/|about:|edge:\/\/|moz-extension|chrome-extension|view-source|devtools/i.test(words)) return "browser-page";
	return "other";
}
