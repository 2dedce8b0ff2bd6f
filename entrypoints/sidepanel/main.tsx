/** The panel: shows the state of the tab in front, and turns what the reader presses into messages to its page. */
import { render } from "preact";
import { browser, onNotice } from "../../src/messages.ts";
import { App } from "../../src/panel/App.tsx";
import type { KeyCommand, PanelActions } from "../../src/panel/props.ts";
import "../../src/panel/styles/panel.css";
import { wordsOf } from "../../src/panel/words.ts";
import { neighbour } from "../../src/session/order.ts";
import { untouched } from "../../src/session/state.ts";
import { copyContent, saveFile } from "./carry.ts";
import { onChoices, readChoices, saveChoices } from "./choices.ts";
import { warmUp } from "./engine.ts";
import { EVERY_PAGE, WindowTabs } from "./tabs.ts";

const words = wordsOf((key, substitutions) => browser.i18n.getMessage(key, substitutions));
const commands: readonly KeyCommand[] = (await browser.commands.getAll()).map(({ description = "", shortcut = "" }) => ({
	description,
	shortcut,
}));
let choices = await readChoices();
let following = await browser.permissions.contains(EVERY_PAGE);
let tabs: WindowTabs | null = null;

const actions: PanelActions = {
	read: () => void tabs?.front?.start("try", true),
	goTo: (factId, part = 0) => tabs?.front?.send({ type: "go-to", factId, part }),
	goToOffset: (offset) => tabs?.front?.send({ type: "go-to-offset", offset }),
	showHighlights: (kinds) => {
		tabs?.front?.send({ type: "show", kinds: [...kinds] });
	},
	openOptions: () => void browser.runtime.openOptionsPage(),
	followTabs: async (follow) => {
		following = follow ? await browser.permissions.request(EVERY_PAGE) : !(await browser.permissions.remove(EVERY_PAGE));
		if (following) void tabs?.follow();
		show();
		return following;
	},
	saveSettings: (settings) => {
		choices = { ...choices, settings };
		void saveChoices({ settings });
		show();
	},
	saveCorrections: (corrections) => {
		choices = { ...choices, corrections };
		void saveChoices({ corrections });
		show();
	},
	copy: copyContent,
	saveFile,
};

const app = document.getElementById("app");

const show = (): void => {
	const state = tabs?.front?.state.panel ?? untouched.panel;
	if (app) render(<App {...choices} {...{ state, actions, words, commands, following }} command={null} />, app);
};

onChoices(async () => {
	choices = await readChoices();
	show();
});

onNotice((notice) => {
	const front = tabs?.front;
	if (notice.type !== "command" || front?.state.panel.status !== "ready") return;
	const { sheet, pressed } = front.state.panel.page;
	const factId = neighbour(sheet, pressed?.factId ?? null, notice.command === "next-fact" ? 1 : -1);
	if (factId === null) return;
	front.press(factId);
	front.send({ type: "go-to", factId, part: 0 });
});

warmUp();
tabs = await WindowTabs.open(() => new Set(choices.settings.highlighted), show);
show();
