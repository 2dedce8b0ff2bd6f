/**
 * What one tab's panel shows: what happens in the tab goes in, one at a time, and the panel's state comes out. Pure. Whatever belongs to
 * a reading that is over (another page, an earlier press) changes nothing.
 */
import type { FactSheet } from "../facts/types.ts";
import type { PanelState, UnreadableReason } from "../panel/props.ts";

export interface TabState {
	readonly panel: PanelState;
	/** The reading that `panel` shows or waits for; null before the page has answered. */
	readonly readingId: string | null;
}

export type TabEvent =
	| { readonly type: "asked" }
	| { readonly type: "article"; readonly readingId: string }
	| { readonly type: "progress"; readonly readingId: string; readonly progress: number }
	| { readonly type: "sheet"; readonly readingId: string; readonly sheet: FactSheet; readonly pageText: string }
	| { readonly type: "failed"; readonly readingId: string | null; readonly message: string }
	| { readonly type: "placed"; readonly readingId: string; readonly unplaced: readonly string[] }
	| { readonly type: "seen"; readonly visible: readonly string[]; readonly scrolled: number | null }
	| { readonly type: "pressed"; readonly factId: string }
	| { readonly type: "changed" }
	| { readonly type: "not-an-article" }
	| { readonly type: "unreadable"; readonly reason: UnreadableReason }
	/** The page went away, or was never read. */
	| { readonly type: "left" }
	| { readonly type: "updated" };

const show = (panel: PanelState): TabState => ({ panel, readingId: null });

export const untouched: TabState = show({ status: "press-button" });

export function nextState(state: TabState, event: TabEvent): TabState {
	switch (event.type) {
		case "asked":
			return show({ status: "reading", progress: null });
		case "left":
			return untouched;
		case "updated":
			return show({ status: "extension-updated" });
		case "not-an-article":
			return show({ status: "not-an-article" });
		case "unreadable":
			return show({ status: "unreadable", reason: event.reason });
		case "article":
			return { panel: { status: "reading", progress: null }, readingId: event.readingId };
		default:
			return nextInReading(state, event);
	}
}

type ReadingEvent = Exclude<TabEvent, { type: "asked" | "left" | "updated" | "not-an-article" | "unreadable" | "article" }>;

function nextInReading(state: TabState, event: ReadingEvent): TabState {
	if ("readingId" in event && event.readingId !== state.readingId) return state;
	switch (event.type) {
		case "progress":
			return state.panel.status === "reading" ? { ...state, panel: { status: "reading", progress: event.progress } } : state;
		case "failed":
			return { ...state, panel: { status: "failed", message: event.message } };
		case "sheet": {
			const page = {
				sheet: event.sheet,
				pageText: event.pageText,
				visible: new Set<string>(),
				unplaced: new Set<string>(),
				pressed: null,
				changed: false,
				scrolled: null,
			};
			return { ...state, panel: { status: "ready", page } };
		}
		default:
			return nextOfPage(state, event);
	}
}

function nextOfPage(state: TabState, event: Exclude<ReadingEvent, { type: "progress" | "failed" | "sheet" }>): TabState {
	if (state.panel.status !== "ready") return state;
	const { page } = state.panel;
	const withPage = (change: Partial<typeof page>): TabState => ({ ...state, panel: { status: "ready", page: { ...page, ...change } } });
	switch (event.type) {
		case "placed":
			return withPage({ unplaced: new Set(event.unplaced) });
		case "seen":
			return withPage({ visible: new Set(event.visible), scrolled: event.scrolled });
		case "pressed":
			return withPage({ pressed: { factId: event.factId, nonce: (page.pressed?.nonce ?? 0) + 1 } });
		case "changed":
			return withPage({ changed: true });
	}
}
