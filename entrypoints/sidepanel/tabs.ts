/** The tabs of this panel's window: which one is in front, and what the panel knows of each. A tab's facts are shown with that tab alone. */
import { askLastPress, browser, onNotice, type Press } from "../../src/messages.ts";
import type { Look } from "./look.ts";
import { Tab } from "./tab.ts";

/** What the reader may let us do once and for all, instead of a press on each page. */
export const EVERY_PAGE = { origins: ["http://*/*", "https://*/*"] };

/** What a single-page app takes to show a route's article, as a rule; what comes later is told as a change. */
const ROUTE_MS = 700;

export class WindowTabs {
	readonly #tabs = new Map<number, Tab>();
	#front: Tab | null = null;
	/** The press that is being answered: a panel that it opened learns of it twice. */
	#answeredMs = 0;

	private constructor(
		readonly windowId: number,
		private look: Look,
		private readonly onChange: () => void,
	) {}

	static async open(look: Look, onChange: () => void): Promise<WindowTabs> {
		const { id: windowId = browser.windows.WINDOW_ID_NONE } = await browser.windows.getCurrent();
		const tabs = new WindowTabs(windowId, look, onChange);
		tabs.#listen();
		return tabs;
	}

	/** The tab in front; null before it is known. */
	get front(): Tab | null {
		return this.#front;
	}

	show(look: Look): void {
		this.look = look;
		for (const tab of this.#tabs.values()) tab.show(look);
	}

	/** Reads the tab in front wherever the browser lets us. */
	async follow(): Promise<void> {
		if (this.#front && this.#front.state.panel.status !== "ready") await this.#front.start("try", false);
	}

	/** A panel that has just been opened: was it by a press of the button? */
	async readFirst(): Promise<void> {
		const [[active], { press, updated }] = await Promise.all([
			browser.tabs.query({ active: true, windowId: this.windowId }),
			askLastPress(),
		]);
		if (active?.id === undefined) return;
		this.#answeredMs = Math.max(this.#answeredMs, press?.atMs ?? 0);
		const tab = this.#tabOf(active.id);
		// It reads before it is shown: a panel that a press has opened must not ask for a press.
		const started = tab.start(press?.tabId === active.id ? "pressed" : "try", false);
		this.#bringToFront(active.id);
		await started;
		if (updated && tab.state.panel.status === "press-button") tab.noteUpdate();
	}

	#listen(): void {
		browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
			if (windowId !== this.windowId) return;
			const isNew = !this.#tabs.has(tabId);
			this.#bringToFront(tabId);
			if (isNew) void this.#open(tabId);
		});
		browser.tabs.onUpdated.addListener((tabId, { status }) => {
			const tab = this.#tabs.get(tabId);
			if (status !== "complete" || !tab) return;
			tab.noteLoaded();
			if (tab.state.panel.status === "press-button") void this.#open(tabId);
		});
		browser.tabs.onRemoved.addListener((tabId) => this.#forget(tabId));
		browser.tabs.onDetached.addListener((tabId) => this.#forget(tabId));
		browser.tabs.onReplaced.addListener((_added, removed) => this.#forget(removed));
		onNotice((notice) => {
			if (notice.type === "button-pressed") this.#onPress(notice.press);
		});
	}

	#onPress({ tabId, windowId, atMs }: Press): void {
		if (windowId !== this.windowId || atMs <= this.#answeredMs) return;
		this.#answeredMs = atMs;
		void this.#bringToFront(tabId).start("pressed", true);
	}

	/** A page that nobody pressed the button on. */
	async #open(tabId: number): Promise<void> {
		const isFollowing = await browser.permissions.contains(EVERY_PAGE);
		const tab = this.#tabs.get(tabId);
		await (isFollowing ? tab?.start("try", false) : tab?.resume());
	}

	#tabOf(tabId: number): Tab {
		const known = this.#tabs.get(tabId);
		if (known) return known;
		const tab = new Tab(tabId, this.look, this.onChange, (moved) => setTimeout(() => void this.#open(moved.tabId), ROUTE_MS));
		this.#tabs.set(tabId, tab);
		return tab;
	}

	#bringToFront(tabId: number): Tab {
		const tab = this.#tabOf(tabId);
		this.#front = tab;
		this.onChange();
		return tab;
	}

	#forget(tabId: number): void {
		this.#tabs.get(tabId)?.close();
		this.#tabs.delete(tabId);
	}
}
