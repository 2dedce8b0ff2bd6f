/** Scripts for Firefox's own window, as text: there alone can the real button be pressed and the real sidebar be looked into. Each gives a JSON value. */
import type { ColorScheme } from "./test-browser.ts";

const EXTENSION_ID = "according-to@according-to.example";

const extension = `
	const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
	const extension = [...ExtensionParent.GlobalManager.extensionMap.values()].find((candidate) => candidate.id === "${EXTENSION_ID}");`;

const panel = `const panel = SidebarController.browser?.contentDocument?.getElementById("webext-panels-browser");`;

const tab = "const tab = gBrowser.selectedBrowser;";

/** Runs a script in the panel's process or the tab's, where \`content\` is its window; it must call \`answer(json)\`. */
const inProcess = (place: "panel" | "tab", script: string): string => `
	${place === "panel" ? panel : tab}
	return await new Promise((resolve, reject) => {
		const name = "according-to-test:" + Math.random();
		${place}.messageManager.addMessageListener(name, function heard({ data }) {
			${place}.messageManager.removeMessageListener(name, heard);
			"error" in data ? reject(new Error(data.error)) : resolve(data.json);
		});
		const frameScript = "(async () => { const answer = (json) => sendAsyncMessage(" + JSON.stringify(name) + ", { json });"
			+ "try {" + ${JSON.stringify(script)} + "} catch (error) { sendAsyncMessage(" + JSON.stringify(name) + ", { error: String(error) }) } })()";
		${place}.messageManager.loadFrameScript("data:text/javascript;charset=utf-8," + encodeURIComponent(frameScript), false);
	});`;

/** The page that is shown after installing; true once it was there. */
export const closeWelcome = (): string => `
	const welcome = gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec.endsWith("/welcome.html"));
	if (welcome) gBrowser.removeTab(welcome);
	return Boolean(welcome);`;

export const pressButton = (): string => `${extension}
	ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`;

/** The keys that the manifest suggests for the button, as the keyboard gives them to the window. */
export const pressShortcut = (): string => `
	const keyboard = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
	keyboard.beginInputTransactionForTests(window);
	const keys = [["Alt", "AltLeft"], ["Shift", "ShiftLeft"], ["Q", "KeyQ"]].map(([key, code]) => new KeyboardEvent("", { key, code }));
	for (const key of keys) keyboard.keydown(key);
	for (const key of keys.reverse()) keyboard.keyup(key);`;

/** Presses the extension's entry in the page's menu; false while the menu is not open yet. */
export const pressMenuEntry = (): string => `
	const menu = document.getElementById("contentAreaContextMenu");
	if (menu.state !== "open") return false;
	menu.activateItem(menu.querySelector("[id$='-menuitem-_read-this-page']"));
	return true;`;

export const hasPanel = (): string => `${panel}
	return Boolean(panel?.messageManager) && panel.currentURI.spec.startsWith("moz-extension:");`;

/** A sandbox with the panel's own principal: the code runs as if it stood in the panel, its content security policy apart. */
export const inPanel = (expression: string): string =>
	inProcess(
		"panel",
		`
		const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
		const code = ${JSON.stringify(`(async () => String(JSON.stringify(await ${expression})))()`)};
		answer(await Cu.evalInSandbox(code, sandbox));`,
	);

export const clickInPanel = (selector: string): string =>
	inProcess(
		"panel",
		`
		const element = content.document.querySelector(${JSON.stringify(selector)});
		if (!element) throw new Error("The panel has no " + ${JSON.stringify(selector)});
		element.scrollIntoView({ block: "center", behavior: "instant" });
		const { left, top, width, height } = element.getBoundingClientRect();
		for (const type of ["mousemove", "mousedown", "mouseup"])
			content.synthesizeMouseEvent
				? content.synthesizeMouseEvent(type, left + width / 2, top + height / 2, { clickCount: 1 })
				: content.windowUtils.sendMouseEvent(type, left + width / 2, top + height / 2, 0, 1, 0);
		answer(null);`,
	);

export const keyInPanel = (key: string, modifiers: readonly string[]): string =>
	inProcess(
		"panel",
		`
		const keyboard = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
		keyboard.beginInputTransactionForTests(content);
		const events = [...${JSON.stringify(modifiers)}, ${JSON.stringify(key)}].map((name) => new content.KeyboardEvent("", { key: name }));
		for (const event of events) keyboard.keydown(event);
		for (const event of events.reverse()) keyboard.keyup(event);
		answer(null);`,
	);

/** The words of the note that lies over the page in front: its shadow tree is open to the browser alone. */
export const noteOnPage = (): string =>
	inProcess("tab", `answer(content.document.documentElement.lastElementChild.openOrClosedShadowRoot?.textContent ?? null);`);

export const panelPicture = (): string => `${panel}
	const { width, height } = panel.getBoundingClientRect();
	const bitmap = await panel.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, "white");
	const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
	canvas.getContext("2d").drawImage(bitmap, 0, 0);
	const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: "image/png" })).arrayBuffer());
	return bytes.toBase64();`;

export const readClipboard = (): string => `
	const read = (flavor) => {
		const transferable = Cc["@mozilla.org/widget/transferable;1"].createInstance(Ci.nsITransferable);
		transferable.init(null);
		transferable.addDataFlavor(flavor);
		Services.clipboard.getData(transferable, Ci.nsIClipboard.kGlobalClipboard);
		const held = {};
		try {
			transferable.getTransferData(flavor, held);
		} catch {
			return null;
		}
		return held.value.QueryInterface(Ci.nsISupportsString).data;
	};
	return { text: read("text/plain") ?? "", html: read("text/html") };`;

export const useColorScheme = (scheme: ColorScheme): string => `
	Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", ${scheme === "dark" ? 0 : 1});
	Services.prefs.setIntPref("ui.systemUsesDarkTheme", ${scheme === "dark" ? 1 : 0});`;

export const listenForErrors = (): string => `
	if (globalThis.accordingToErrors) return;
	globalThis.accordingToErrors = [];
	Services.console.registerListener({
		observe(message) {
			if (!(message instanceof Ci.nsIScriptError && (message.sourceName ?? "").startsWith("moz-extension:"))) return;
			// A tab that is closed takes the script that runs in it with it, and Firefox calls that a timeout.
			if (message.errorMessage.startsWith("Script terminated by timeout")) return;
			// A page of the extension that closes or loads anew while its scripts load or the browser has not answered it: notices of Firefox's own, which no
			// code of the page can see or prevent. A script that is truly missing leaves no panel to test.
			if (/^(?:Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)|Loading failed for the module with source)/.test(message.errorMessage)) return;
			// The browser gives the panel the focus while its head is still read: there is no body yet that could be seen without its style.
			if (message.errorMessage.startsWith("Layout was forced before the page was fully loaded")) return;
			globalThis.accordingToErrors.push(message.errorMessage);
		},
	});`;

export const heardErrors = (): string => "return globalThis.accordingToErrors ?? [];";
