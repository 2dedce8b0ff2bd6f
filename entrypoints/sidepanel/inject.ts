/** Puts the reader and the highlights' style into a tab's page. Rejects where the browser does not allow it: no leave for this page, or a page of its own. */
import { highlightStyle } from "../../src/highlight/style.ts";
import { browser } from "../../src/messages.ts";

async function inject(tabId: number): Promise<void> {
	const target = { tabId };
	const [injection] = await browser.scripting.executeScript({ target, files: ["/reader.js"], injectImmediately: true });
	const isFresh = injection?.result === true;
	if (isFresh) await browser.scripting.insertCSS({ target, css: highlightStyle, origin: "USER" });
}

/** Right after a press the first try may still be refused while the browser hands out the leave; the second is not. */
export const injectReader = (tabId: number): Promise<void> => inject(tabId).catch(() => inject(tabId));
