/** The page after installing: the real engine and the real panel on a sample article that stands on the page itself. */
import { render } from "preact";
import type { FactSheet } from "../../src/facts/types.ts";
import { browser } from "../../src/messages.ts";
import { App } from "../../src/panel/App.tsx";
import type { PageFacts, PanelActions, PanelState } from "../../src/panel/props.ts";
import "../../src/panel/styles/pages.css";
import "../../src/panel/styles/panel.css";
import { sampleArticle } from "../../src/panel/welcome/sample-article.ts";
import { Welcome } from "../../src/panel/welcome/Welcome.tsx";
import { wordsOf } from "../../src/panel/words.ts";
import { copyContent, saveFile } from "../sidepanel/carry.ts";
import { readChoices } from "../sidepanel/choices.ts";
import { readFacts } from "../sidepanel/engine.ts";

const words = wordsOf((key, substitutions) => browser.i18n.getMessage(key, substitutions));
const commands = (await browser.commands.getAll()).map(({ description = "", shortcut = "" }) => ({ description, shortcut }));
const shortcut = (await browser.commands.getAll()).find(({ name }) => name === "_execute_action")?.shortcut ?? "";
let { settings, corrections } = await readChoices();
let sheet: FactSheet | null = null;
let pressed: PageFacts["pressed"] = null;

/** How long a place in the sample is flashed. */
const FLASH_MS = 1200;

function showPlace(place: Element | undefined): void {
	place?.scrollIntoView({ block: "center" });
	place?.animate([{ outline: "3px solid currentColor" }, { outline: "3px solid transparent" }], FLASH_MS);
}

function goTo(factId: string, part = 0): void {
	const marks = [...document.querySelectorAll<HTMLElement>("[data-mark]")].filter(({ dataset }) => dataset.mark === factId);
	showPlace(marks[part] ?? marks[0]);
}

function goToOffset(offset: number): void {
	const paragraph = sampleArticle.blocks.findIndex(({ end }) => offset <= end);
	showPlace([...document.querySelectorAll(".sample-article p")].at(paragraph));
}

const actions: PanelActions = {
	read: show,
	goTo,
	goToOffset,
	showHighlights: () => undefined,
	openOptions: () => void browser.runtime.openOptionsPage(),
	followTabs: async () => false,
	saveSettings: (changed) => {
		settings = changed;
		show();
	},
	saveCorrections: (changed) => {
		corrections = changed;
		show();
	},
	copy: copyContent,
	saveFile,
};

const nothing: ReadonlySet<string> = new Set();

function panelState(): PanelState {
	if (sheet === null) return { status: "reading", progress: null };
	return { status: "ready", page: { sheet, visible: nothing, unplaced: nothing, pressed, changed: false, scrolled: null } };
}

function show(): void {
	const app = document.getElementById("app");
	const panel = <App state={panelState()} {...{ actions, words, settings, corrections, commands }} command={null} following={false} />;
	const headline = sampleArticle.metadata.headline ?? "";
	if (app) render(<Welcome {...{ words, settings, shortcut, sheet, headline, panel }} />, app);
}

document.addEventListener("click", ({ target }) => {
	const factId = target instanceof Element ? target.closest<HTMLElement>("[data-mark][data-kind]")?.dataset.mark : undefined;
	if (factId === undefined) return;
	pressed = { factId, nonce: (pressed?.nonce ?? 0) + 1 };
	show();
});
show();
sheet = await readFacts(sampleArticle, new AbortController().signal, () => {});
show();
