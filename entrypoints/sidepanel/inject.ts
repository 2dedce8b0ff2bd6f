/** Puts the reader and the highlights' style into a tab's page. Rejects where the browser does not allow it: no leave for this page, or a page of its own. */
import { browser } from "../../src/messages.ts";

/** Frames of the page's own site may hold the article too; the reader reaches them from the page, the style must be in them. */
const everyFrame = (tabId: number) => ({ tabId, allFrames: true });

async function inject(tabId: number, style: string): Promise<void> {
	const [injection] = await browser.scripting.executeScript({ target: { tabId }, files: ["/reader.js"], injectImmediately: true });
	const isFresh = injection?.result === true;
	if (isFresh) await browser.scripting.insertCSS({ target: everyFrame(tabId), css: style });
}

/** Right after a press the first try may still be refused while the browser hands out the leave; the second is not. */
export const injectReader = (tabId: number, style: string): Promise<void> => inject(tabId, style).catch(() => inject(tabId, style));

/** A page that may not be reached any more keeps the style that it has. */
export async function changeStyle(tabId: number, before: string, after: string): Promise<void> {
	const target = everyFrame(tabId);
	try {
		await browser.scripting.insertCSS({ target, css: after });
		await browser.scripting.removeCSS({ target, css: before });
	} catch {
		// The page went away, or its leave with it.
	}
}
