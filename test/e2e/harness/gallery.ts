/** The panel in a page of a real Chromium, without the extension around it: opened before a file of tests and closed after them. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll } from "vitest";
import { type Gallery, openGallery } from "../../visual/open.ts";

export interface PanelPage {
	readonly page: Page;
	/** `query`: as test/visual reads it. */
	open(query: string): Promise<void>;
}

export function usePanelPage(): PanelPage {
	let gallery: Gallery | undefined;
	let page: Page | undefined;
	beforeAll(async () => {
		gallery = await openGallery();
		page = await gallery.browser.newPage();
		await page.setViewport({ width: 400, height: 800 });
	});
	afterAll(async () => {
		await gallery?.close();
	});
	const running = <Part>(part: Part | undefined): Part => {
		if (part === undefined) throw new Error("The gallery has not been opened.");
		return part;
	};
	return {
		get page() {
			return running(page);
		},
		async open(query) {
			await running(page).goto(`${running(gallery).address}?${query}`);
			await running(page).waitForSelector("main");
		},
	};
}
