/** What a whole-browser test may do, the same in Chromium and Firefox: open pages, press the real button, look into and click in the real panel. */
import type { Page } from "puppeteer-core";

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** A function that is sent into a document as text: it sees that document and its arguments, nothing of the test. */
export type InDocument<Args extends readonly Json[], Result> = (...args: Args) => Result | Promise<Result>;

export interface PanelView {
	evaluate<Args extends readonly Json[], Result>(run: InDocument<Args, Result>, ...args: Args): Promise<Result>;
	/** Waits until `holds` is true in the panel's document. */
	waitFor<Args extends readonly Json[]>(holds: InDocument<Args, boolean>, ...args: Args): Promise<void>;
	/** A click of the mouse on the first element that `selector` finds, scrolled into sight. */
	click(selector: string): Promise<void>;
	/** A key of the keyboard, as `KeyboardEvent.key` names it. */
	key(name: string, modifiers?: readonly ("Shift" | "Control" | "Alt")[]): Promise<void>;
	/** PNG. */
	screenshot(): Promise<Uint8Array>;
}

export interface Clipboard {
	readonly text: string;
	readonly html: string | null;
}

export type ColorScheme = "light" | "dark";

export interface LaunchOptions {
	readonly executablePath: string;
	readonly extensionDir: string;
	/** Everything the browser asks of the network is asked there; null: the network itself. */
	readonly proxyPort: number | null;
	/** False shows the browser. */
	readonly headless: boolean;
}

export interface TestBrowser {
	readonly kind: "chromium" | "firefox";
	/** Opens a page in a new tab, or in a new window. */
	open(url: string, where?: "tab" | "window"): Promise<Page>;
	/** The real action button, on the tab in front. */
	press(page: Page): Promise<void>;
	/** Not in Chromium: no test can reach its window's keys and menus. */
	pressShortcut?(page: Page): Promise<void>;
	pressMenuEntry?(page: Page): Promise<void>;
	/** The real panel of the window in front; waits for it to open. */
	panel(): Promise<PanelView>;
	clipboard(): Promise<Clipboard>;
	/** The words of our note over this page, which the page itself cannot read; null where there is none. */
	noteOn(page: Page): Promise<string | null>;
	useColorScheme(scheme: ColorScheme): Promise<void>;
	/** Errors that the extension's own pages reported since the start. */
	extensionErrors(): readonly string[];
	/** Resolves when the browser is gone, whoever closed it. */
	readonly closed: Promise<void>;
	close(): Promise<void>;
}

/** Longer than the slowest panel takes on a busy machine of two cores. */
export const PATIENCE_MS = 90_000;

const LOOK_AGAIN_MS = 60;

export async function waitUntil(holds: () => Promise<boolean>, what: string, patienceMs = PATIENCE_MS): Promise<void> {
	const end = Date.now() + patienceMs;
	for (;;) {
		if (await holds()) return;
		if (Date.now() > end) throw new Error(`Waited ${patienceMs} ms in vain: ${what}`);
		await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
	}
}
