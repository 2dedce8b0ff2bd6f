/**
 * The panel without a browser extension around it: state, language, theme and number of facts from the address, so that
 * pictures, accessibility checks and speed measurements can open any of them. Presses are kept in `window.asked`.
 */
import { render } from "preact";
import type { FactSheet } from "../../src/facts/types.ts";
import { App } from "../../src/panel/App.tsx";
import { parseSettings } from "../../src/panel/model/settings.ts";
import { Options } from "../../src/panel/options/Options.tsx";
import type { AppProps, PanelState } from "../../src/panel/props.ts";
import "../../src/panel/styles/pages.css";
import "../../src/panel/styles/panel.css";
import { Welcome } from "../../src/panel/welcome/Welcome.tsx";
import { type Catalogue, readerOf, wordsOf } from "../../src/panel/words.ts";
import { dyke } from "../fixtures/dyke.ts";
import { sheetOf } from "../fixtures/many.ts";
import { findFaults } from "./faults.ts";

const CATALOGUES = import.meta.glob<Catalogue>("../../assets/public/_locales/*/messages.json", { eager: true, import: "default" });

declare global {
	interface Window {
		asked: unknown[][];
		show(change: Partial<AppProps>): void;
		/** Another article's facts in place of these. */
		showSheet(sheet: FactSheet): void;
		/** As if the fact's highlight had been pressed on the page. */
		pressed(factId: string): void;
		findFaults(): string[];
	}
}

const asked = new URLSearchParams(location.search);
const from = (name: string, fallback: string): string => asked.get(name) ?? fallback;

const facts = Number(from("facts", "0"));
const sheet = facts > 0 ? sheetOf(facts) : dyke;

const STATES: Readonly<Record<string, PanelState>> = {
	"press-button": { status: "press-button" },
	reading: { status: "reading", progress: 0.4 },
	ready: {
		status: "ready",
		page: { sheet, visible: new Set(["q2", "f1", "p1", "d2"]), unplaced: new Set(["q6"]), pressed: null, changed: false, scrolled: 0.12 },
	},
	changed: { status: "ready", page: { sheet, visible: new Set(), unplaced: new Set(), pressed: null, changed: true, scrolled: null } },
	nothing: {
		status: "ready",
		page: {
			sheet: { ...sheet, quotes: [], figures: [], people: [], organizations: [], dates: [] },
			visible: new Set(),
			unplaced: new Set(),
			pressed: null,
			changed: false,
			scrolled: null,
		},
	},
	"not-an-article": { status: "not-an-article" },
	"browser-page": { status: "unreadable", reason: "browser-page" },
	pdf: { status: "unreadable", reason: "pdf" },
	failed: { status: "failed", message: "The page went away while it was being read." },
	"extension-updated": { status: "extension-updated" },
};

const language = from("lang", "en");
const catalogue = CATALOGUES[`../../assets/public/_locales/${language}/messages.json`] ?? {};
const kept =
	(name: string) =>
	(...args: unknown[]) => {
		window.asked.push([name, ...args]);
	};

let props: AppProps = {
	state: STATES[from("state", "ready")] ?? { status: "press-button" },
	actions: {
		read: kept("read"),
		goTo: kept("goTo"),
		goToOffset: kept("goToOffset"),
		showHighlights: kept("showHighlights"),
		openOptions: kept("openOptions"),
		followTabs: async () => true,
		saveSettings: (settings) => window.show({ settings }),
		saveCorrections: (corrections) => window.show({ corrections }),
		copy: async (content) => {
			window.asked.push(["copy", content]);
			return true;
		},
		saveFile: kept("saveFile"),
	},
	words: wordsOf(readerOf(catalogue)),
	settings: parseSettings({ theme: from("theme", "system"), textSize: Number(from("size", "100")) }),
	corrections: [],
	commands: [
		{ description: "Open the panel and read the page", shortcut: "Alt+Shift+A" },
		{ description: "Next fact", shortcut: "Alt+Shift+J" },
		{ description: "Previous fact", shortcut: "" },
	],
	command: null,
	following: false,
};

function pageOf(name: string, { words, settings, corrections, following }: AppProps) {
	const shared = { words, settings };
	if (name === "welcome")
		return <Welcome {...shared} shortcut="Alt+Shift+Q" sheet={sheet} headline={sheet.article.headline ?? ""} panel={<App {...props} />} />;
	if (name !== "options") return <App {...props} />;
	return (
		<Options
			{...shared}
			corrections={corrections}
			following={following}
			onSettings={props.actions.saveSettings}
			onCorrections={props.actions.saveCorrections}
			onFollow={kept("follow")}
			onShortcuts={kept("shortcuts")}
			onSaveFile={kept("saveFile")}
		/>
	);
}

window.asked = [];
window.findFaults = findFaults;
window.show = (change) => {
	props = { ...props, ...change };
	const place = document.getElementById("app");
	if (place) render(pageOf(from("page", "panel"), props), place);
};
window.showSheet = (other) => {
	const { state } = props;
	if (state.status === "ready") window.show({ state: { ...state, page: { ...state.page, sheet: other } } });
};
window.pressed = (factId) => {
	const { state } = props;
	if (state.status === "ready") window.show({ state: { ...state, page: { ...state.page, pressed: { factId, nonce: Date.now() } } } });
};
window.show({});
