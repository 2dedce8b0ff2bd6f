/** One browser and one site for a file of tests, started before and ended after them. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll } from "vitest";
import { launch } from "./launch.ts";
import { Site } from "./site.ts";
import type { TestBrowser } from "./test-browser.ts";

export interface Session {
	readonly site: Site;
	readonly browser: TestBrowser;
	/** Opens a page that is served at this address, and hears its errors. */
	open(url: string, html: string | Uint8Array, headers?: Record<string, string>): Promise<Page>;
	/** What the pages' consoles said is wrong, since the last time. */
	takePageErrors(): string[];
}

/** Browsers ask for it by themselves. */
const namesFavicon = (text: string): boolean => text.includes("favicon.ico");
/** Chromium's console names no address. */
const isFavicon = (text: string): boolean => namesFavicon(text) || text.includes("status of 404");

export function useBrowser(options: Parameters<typeof launch>[1] = {}): Session {
	let site: Site | undefined;
	let browser: TestBrowser | undefined;
	let errors: string[] = [];
	beforeAll(async () => {
		site = await Site.start();
		browser = await launch(site, options);
	});
	afterAll(async () => {
		await browser?.close();
		await site?.close();
	});
	const running = <Part>(part: Part | undefined): Part => {
		if (part === undefined) throw new Error("The browser has not been started.");
		return part;
	};
	return {
		get site() {
			return running(site);
		},
		get browser() {
			return running(browser);
		},
		async open(url, html, headers = {}) {
			running(site).serve(url, html, headers);
			const page = await running(browser).open(url);
			// Firefox tells of an icon that the page's own policy blocks as of an error
			page.on("pageerror", (error) => {
				if (!namesFavicon(String(error))) errors.push(String(error));
			});
			page.on("console", (message) => {
				if (message.type() === "error" && !isFavicon(message.text())) errors.push(message.text());
			});
			return page;
		},
		takePageErrors() {
			const taken = errors;
			errors = [];
			return taken;
		},
	};
}
