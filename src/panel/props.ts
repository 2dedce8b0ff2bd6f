/**
 * What the panel is given and what it hands back: facts in, ids out. The entrypoint turns these into messages.
 */
import type { FactKind, FactSheet } from "../facts/types.ts";
import type { Correction } from "./model/corrections.ts";
import type { Settings } from "./model/settings.ts";
import type { Words } from "./words.ts";

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
	/** The page's visible text, for links that must be unambiguous on the whole page; links work without it. */
	readonly pageText?: string;
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
	saveSettings(settings: Settings): void;
	saveCorrections(corrections: readonly Correction[]): void;
	/** Must be called straight from a press. False where the browser refuses. */
	copy(content: ClipboardContent): Promise<boolean>;
	saveFile(file: SavedFile): void;
}

/** One clipboard item: plain always, HTML where the format has it. */
export interface ClipboardContent {
	readonly plain: string;
	readonly html?: string;
}

export interface SavedFile {
	readonly name: string;
	readonly mime: string;
	readonly text: string;
}

/** The extension's own shortcuts, from the browser; `shortcut` is "" where the reader has unset it. */
export interface KeyCommand {
	readonly description: string;
	readonly shortcut: string;
}

/** A shortcut pressed anywhere in the browser that the panel answers. */
export type PanelCommand = "next-fact" | "previous-fact" | "go-to-fact" | "copy" | "toggle-highlights" | "next-view" | "search";

/** Everything that the panel shows and hands back. */
export interface AppProps {
	readonly state: PanelState;
	readonly actions: PanelActions;
	readonly words: Words;
	readonly settings: Settings;
	/** What the reader marked as wrong, on any page. */
	readonly corrections: readonly Correction[];
	readonly commands: readonly KeyCommand[];
	/** The shortcut pressed last. `nonce` grows with every press. */
	readonly command: { readonly name: PanelCommand; readonly nonce: number } | null;
	/** The reader has given leave to read every page opened. */
	readonly following: boolean;
}
