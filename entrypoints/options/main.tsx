/** The options page: shows what is stored, stores what is changed, asks for leave to read every page and gives it back. */
import { render } from "preact";
import { browser } from "../../src/messages.ts";
import { Options } from "../../src/panel/options/Options.tsx";
import "../../src/panel/styles/pages.css";
import { wordsOf } from "../../src/panel/words.ts";
import { saveFile } from "../sidepanel/carry.ts";
import { onChoices, readChoices, saveChoices } from "../sidepanel/choices.ts";
import { EVERY_PAGE } from "../sidepanel/tabs.ts";

const words = wordsOf((key, substitutions) => browser.i18n.getMessage(key, substitutions));

function openShortcuts(): void {
	if (import.meta.env.FIREFOX) void browser.commands.openShortcutSettings();
	else void browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}

async function show(): Promise<void> {
	const choices = await readChoices();
	const following = await browser.permissions.contains(EVERY_PAGE);
	const app = document.getElementById("app");
	const follow = (wanted: boolean) => {
		const asked = wanted ? browser.permissions.request(EVERY_PAGE) : browser.permissions.remove(EVERY_PAGE);
		void asked.then(show);
	};
	const props = {
		...choices,
		words,
		following,
		onSettings: (settings: typeof choices.settings) => void saveChoices({ settings }),
		onCorrections: (corrections: typeof choices.corrections) => void saveChoices({ corrections }),
		onFollow: follow,
		onShortcuts: openShortcuts,
		onSaveFile: saveFile,
	};
	if (app) render(<Options {...props} />, app);
}

onChoices(() => void show());
await show();
