/** The tabs of this panel's window: which one is in front, and what the panel knows of each. A tab's facts are shown with that tab alone. */
import type { FactKind } from "../../src/facts/types.ts";
import { askLastPress, browser, onNotice, type Press } from "../../src/messages.ts";
import { type Leave, Tab } from "./tab.ts";

/** What the reader may let us do once and for all, instead of a press on each page. */
export const EVERY_PAGE = { origins: ["http://*/*", "https://*/*"] };

export class WindowTabs {
	readonly #tabs = new Map<number, Tab>();
	#front: Tab | null = null;

	private constructor(
		private readonly windowId: number,
		private readonly shownKinds: () => ReadonlySet<FactKind>,
		private readonly onChange: () => void,
	) {}

	static async open(shownKinds: () => ReadonlySet<FactKind>, onChange: () => void): Promise<WindowTabs> {
		const { id: windowId = browser.windows.WINDOW_ID_NONE } = await browser.windows.getCurrent();
		const tabs = new WindowTabs(windowId, shownKinds, onChange);
		tabs.#listen();
		await tabs.#readFirst();
		return tabs;
	}

	/** The tab in front; null before it is known. */
	get front(): Tab | null {
		return this.#front;
	}

	/** Reads the tab in front wherever the browser lets us. */
	async follow(): Promise<void> {
		if (this.#front && this.#front.state.panel.status !== "ready") await this.#front.start("try", false);
	}

	/** A panel that has just been opened: was it by a press of the button? */
	async #readFirst(): Promise<void> {
		const [active] = await browser.tabs.query({ active: true, windowId: this.windowId });
		if (active?.id === undefined) return;
		const tab = this.#bringToFront(active.id);
		const { press, updated } = await askLastPress();
		await tab.start(press?.tabId === active.id ? "pressed" : "try", false);
		if (updated && tab.state.panel.status === "press-button") tab.noteUpdate();
	}

	#listen(): void {
		browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
			if (windowId !== this.windowId) return;
			const isNew = !this.#tabs.has(tabId);
			this.#bringToFront(tabId);
			if (isNew) void this.#readIfFollowing(tabId);
		});
		browser.tabs.onUpdated.addListener((tabId, { status }) => {
			if (status === "complete" && this.#tabs.get(tabId)?.state.panel.status === "press-button") void this.#readIfFollowing(tabId);
		});
		browser.tabs.onRemoved.addListener((tabId) => this.#forget(tabId));
		browser.tabs.onDetached.addListener((tabId) => this.#forget(tabId));
		browser.tabs.onReplaced.addListener((_added, removed) => this.#forget(removed));
		onNotice((notice) => {
			if (notice.type === "button-pressed") this.#onPress(notice.press);
		});
	}

	#onPress({ tabId, windowId }: Press): void {
		if (windowId !== this.windowId) return;
		void this.#bringToFront(tabId).start("pressed", true);
	}

	/** Also finds a reader that is there already: an earlier panel's, or a page that came back from the browser's cache. */
	async #readIfFollowing(tabId: number): Promise<void> {
		const leave: Leave = (await browser.permissions.contains(EVERY_PAGE)) ? "try" : "none";
		await this.#tabs.get(tabId)?.start(leave, false);
	}

	#bringToFront(tabId: number): Tab {
		let tab = this.#tabs.get(tabId);
		if (!tab) {
			tab = new Tab(tabId, this.shownKinds, this.onChange);
			this.#tabs.set(tabId, tab);
		}
		this.#front = tab;
		this.onChange();
		return tab;
	}

	#forget(tabId: number): void {
		this.#tabs.get(tabId)?.close();
		this.#tabs.delete(tabId);
	}
}
