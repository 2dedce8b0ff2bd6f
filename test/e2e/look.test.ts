import { describe, it } from "vitest";
import { ownPage } from "./harness/pages.ts";
import { readPage, waitForStatus } from "./harness/reader.ts";
import { useBrowser } from "./harness/session.ts";

const session = useBrowser();

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

describe("a reader's own look", () => {
	it("is there before the panel's script has read the settings", async () => {
		const page = await session.open("http://daily.example/look", ownPage("ferry-inquiry"));
		const panel = await readPage(session.browser, page);
		await waitForStatus(panel, "ready");
		await panel.evaluate(async () => {
			await chrome.storage.local.set({ settings: { theme: "dark", textSize: 115 } });
		});
		await panel.waitFor(() => document.documentElement.dataset.theme === "dark");
		await panel.evaluate(() => {
			const root = document.documentElement;
			root.removeAttribute("data-theme");
			root.removeAttribute("style");
			const inHead = document.querySelector<HTMLScriptElement>("head script:not([type])");
			const again = document.createElement("script");
			again.src = inHead?.src ?? "";
			document.head.append(again);
		});
		await panel.waitFor(() => document.documentElement.dataset.theme === "dark" && document.documentElement.style.fontSize === "115%");
		await panel.evaluate(async () => {
			await chrome.storage.local.set({ settings: {} });
		});
		await page.close();
	});
});
