/** The panel: shows the state of the tab in front, and turns what the reader presses into messages to its page. */
import { render } from "preact";
import { highlightStyle } from "../../src/highlight/style.ts";
import { browser, onNotice } from "../../src/messages.ts";
import { App } from "../../src/panel/App.tsx";
import { notesOf } from "../../src/panel/model/notes.ts";
import type { AppProps, KeyCommand, PanelActions, PanelCommand, PanelState } from "../../src/panel/props.ts";
import "../../src/panel/styles/panel.css";
import { wordsOf } from "../../src/panel/words.ts";
import { copyContent, saveFile } from "./carry.ts";
import { type Choices, onChoices, readChoices, saveChoices } from "./choices.ts";
import { warmUp } from "./engine.ts";
import type { Look } from "./look.ts";
import { EVERY_PAGE, WindowTabs } from "./tabs.ts";

// After the first picture, which loading the engine would hold up on a machine of few cores; the page is being read meanwhile.
requestAnimationFrame(() => setTimeout(warmUp));

const words = wordsOf((key, substitutions) => browser.i18n.getMessage(key, substitutions));
const lookOf = ({ settings }: Choices): Look => ({
	kinds: settings.highlighted,
	style: highlightStyle(settings.marks),
	notesOf: (sheet) => notesOf(sheet, words),
});

const [commands, firstChoices, isFollowing] = await Promise.all([readCommands(), readChoices(), browser.permissions.contains(EVERY_PAGE)]);
let choices = firstChoices;
let following = isFollowing;
let command: AppProps["command"] = null;
let tabs: WindowTabs | null = null;

const actions: PanelActions = {
	read: () => void tabs?.front?.start("try", true),
	goTo: (factId, part = 0) => tabs?.front?.send({ type: "go-to", factId, part }),
	goToOffset: (offset) => tabs?.front?.send({ type: "go-to-offset", offset }),
	showHighlights: (kinds) => tabs?.show({ ...lookOf(choices), kinds: [...kinds] }),
	openOptions: () => void browser.runtime.openOptionsPage(),
	followTabs: (follow) => (follow ? browser.permissions.request(EVERY_PAGE) : browser.permissions.remove(EVERY_PAGE).then((gone) => !gone)),
	saveSettings: (settings) => keep({ settings }),
	saveCorrections: (corrections) => keep({ corrections }),
	copy: copyContent,
	saveFile,
};

/** Before the panel knows its tab it looks as `index.html` does: what it has been opened for, as a rule, is being read. */
const OPENING: PanelState = { status: "reading", progress: null };

const app = document.getElementById("app");

function show(): void {
	const state = tabs?.front?.state.panel ?? OPENING;
	if (app) render(<App {...choices} {...{ state, actions, words, commands, command, following }} />, app);
}

function keep(changed: Partial<Choices>): void {
	choices = { ...choices, ...changed };
	void saveChoices(changed);
	show();
}

async function readCommands(): Promise<KeyCommand[]> {
	const all = await browser.commands.getAll();
	return all.map(({ description = "", shortcut = "" }) => ({ description, shortcut }));
}

onChoices(async () => {
	choices = await readChoices();
	tabs?.show(lookOf(choices));
	show();
});

onNotice((notice) => {
	if (notice.type !== "command" || notice.windowId !== tabs?.windowId) return;
	command = { name: notice.command as PanelCommand, nonce: (command?.nonce ?? 0) + 1 };
	show();
});

async function onLeave(): Promise<void> {
	following = await browser.permissions.contains(EVERY_PAGE);
	if (following) void tabs?.follow();
	show();
}
browser.permissions.onAdded.addListener(onLeave);
browser.permissions.onRemoved.addListener(onLeave);

tabs = await WindowTabs.open(lookOf(choices), show);
await tabs.readFirst();
