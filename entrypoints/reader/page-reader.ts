/** Reads the page when a panel asks, and tells every open panel what becomes of the page and what is pressed on it. */
import { readPage } from "../../src/article/read-page.ts";
import { watchAddress } from "../../src/article/watch-address.ts";
import type { Line } from "../../src/line.ts";
import type { FromReader, ToReader } from "../../src/messages.ts";
import { answerPanels } from "./answer-panels.ts";
import { Reading } from "./reading.ts";

export class PageReader {
	readonly #panels = new Set<Line<FromReader>>();
	#reading: Reading | null = null;
	/** A panel that comes back to this page need not ask for leave again. */
	#hasRead = false;
	#isBusy = false;
	/** Asked for while busy: the page has moved since, so that the answer on its way will not come. */
	#isAwaited = false;
	#moves = 0;

	constructor() {
		watchAddress(() => this.#onMove());
		addEventListener("pagehide", () => this.#onHide());
		answerPanels((panel) => {
			this.#panels.add(panel);
			panel.send({ type: "hello", hasRead: this.#hasRead });
			return { onMessage: (message) => this.#onMessage(message), onClosed: () => this.#onClosed(panel) };
		});
	}

	#tell(message: FromReader): void {
		for (const panel of this.#panels) panel.send(message);
	}

	#onMessage(message: ToReader): void {
		switch (message.type) {
			case "read":
				void this.#read(message.again);
				break;
			case "place":
				if (message.readingId === this.#reading?.article.readingId) this.#tell(this.#reading.place(message));
				break;
			case "show":
				this.#reading?.highlights.show(new Set(message.kinds));
				break;
			case "go-to":
				this.#reading?.highlights.goTo(message.factId, message.part);
				break;
			case "go-to-offset":
				this.#reading?.highlights.goToOffset(message.offset);
		}
	}

	async #read(again: boolean): Promise<void> {
		if (this.#isBusy) {
			this.#isAwaited = true;
			return;
		}
		if (again || this.#reading?.isOutOfView() === true) this.#endReading();
		const moves = this.#moves;
		this.#isBusy = true;
		const answer = await this.#answer();
		this.#isBusy = false;
		if (moves === this.#moves) this.#tell(answer);
		else {
			this.#endReading();
			if (this.#isAwaited) void this.#read(true);
		}
		this.#isAwaited = false;
	}

	async #answer(): Promise<FromReader> {
		if (document.contentType === "application/pdf") return { type: "pdf" };
		try {
			if (this.#reading === null) {
				const page = await readPage(document, { url: location.href });
				if (page === null) return { type: "not-an-article" };
				this.#reading = new Reading(page, (message) => this.#tell(message));
				this.#hasRead = true;
			}
			return this.#reading.article;
		} catch (error) {
			return { type: "reading-failed", message: String(error) };
		}
	}

	#onMove(): void {
		this.#moves++;
		this.#hasRead = false;
		this.#endReading();
		this.#tell({ type: "moved" });
	}

	/** Firefox keeps the lines of a page that goes into its cache open: the panels would go on showing it. */
	#onHide(): void {
		for (const panel of this.#panels) panel.close();
		this.#panels.clear();
		this.#endReading();
	}

	/** With the last panel everything of ours on the page ends. */
	#onClosed(panel: Line<FromReader>): void {
		this.#panels.delete(panel);
		if (this.#panels.size === 0) this.#endReading();
	}

	#endReading(): void {
		this.#reading?.end();
		this.#reading = null;
	}
}
