/**
 * The button, its keyboard shortcut and its menu entry: open the panel and tell it which tab to read. Keeps no state but the last press:
 * browsers stop a background that idles.
 */
import { defineBackground } from "wxt/utils/define-background";
import { answerLastPress, browser, type Press, tellPanels } from "../src/messages.ts";

const MENU_ENTRY = "read-this-page";
const UPDATED = "updated";

/** Must run before anything is awaited: browsers open a panel only straight from a press. */
function openPanel(tabId: number): Promise<void> {
	if (import.meta.env.FIREFOX) return browser.sidebarAction.open();
	return chrome.sidePanel.open({ tabId });
}

export default defineBackground(() => {
	let lastPress: Press | null = null;

	const onPress = async (tab: { id?: number | undefined; windowId?: number | undefined } | undefined): Promise<void> => {
		if (tab?.id === undefined || tab.windowId === undefined) return;
		const press: Press = { tabId: tab.id, windowId: tab.windowId, atMs: Date.now() };
		lastPress = press;
		const opened = openPanel(press.tabId);
		await browser.storage.session.remove(UPDATED);
		await opened.catch(() => undefined); // a panel that is open already still reads
		tellPanels({ type: "button-pressed", press });
	};

	browser.action.onClicked.addListener(onPress);
	browser.contextMenus.onClicked.addListener((_entry, tab) => void onPress(tab));
	browser.commands.onCommand.addListener(async (command, tab) => {
		if (tab?.windowId === undefined) return;
		tellPanels({ type: "command", command, windowId: tab.windowId });
	});

	answerLastPress(async () => {
		const stored = await browser.storage.session.get(UPDATED);
		return { press: lastPress, updated: stored[UPDATED] === true };
	});

	browser.runtime.onInstalled.addListener(async ({ reason }) => {
		if (reason === "update") await browser.storage.session.set({ [UPDATED]: true });
		if (reason === "install") await browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") });
		await browser.contextMenus.removeAll();
		browser.contextMenus.create({
			id: MENU_ENTRY,
			title: browser.i18n.getMessage("readThisPage"),
			contexts: ["page", "selection"],
			documentUrlPatterns: ["http://*/*", "https://*/*"],
		});
	});
});
