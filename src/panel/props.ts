/**
 * What the panel is given and what it hands back: facts in, ids out. The entrypoint turns these into messages.
 */
import type { FactKind, FactSheet } from "../facts/types.ts";

/** A page whose facts are shown. Ids are those of the sheet's facts. */
export interface PageFacts {
	readonly sheet: FactSheet;
	/** Facts on screen in the page now. */
	readonly visible: ReadonlySet<string>;
	/** Facts that have no place on the live page (no highlight). */
	readonly unplaced: ReadonlySet<string>;
	/** The fact whose highlight was pressed last, on the page. `nonce` grows with every press. */
	readonly pressed: { readonly factId: string; readonly nonce: number } | null;
	/** The page's text is no longer the text that was read. */
	readonly changed: boolean;
	/** How far the page is scrolled through the article, 0..1; null where unknown. */
	readonly scrolled: number | null;
}

export type UnreadableReason = "browser-page" | "store" | "pdf" | "other";

export type PanelState =
	| { readonly status: "press-button" }
	| { readonly status: "reading"; readonly progress: number | null }
	| { readonly status: "ready"; readonly page: PageFacts }
	| { readonly status: "not-an-article" }
	| { readonly status: "unreadable"; readonly reason: UnreadableReason }
	| { readonly status: "failed"; readonly message: string }
	| { readonly status: "extension-updated" };

export interface PanelActions {
	read(): void;
	/** Scroll to the fact and flash it; `part`: which mention or piece of content, from 0. */
	goTo(factId: string, part?: number): void;
	/** Scroll to a place of the article's text. */
	goToOffset(offset: number): void;
	showHighlights(kinds: ReadonlySet<FactKind>): void;
	openOptions(): void;
	/** Ask for (or give back) leave to read every page the reader opens. Must be called straight from a click. */
	followTabs(follow: boolean): Promise<boolean>;
}
