/** Builds the page of `show.tsx`, serves it on loopback and opens Chromium on it: for pictures and checks without an extension. */
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";
import { build, preview } from "vite";
import { getBrowser } from "../browsers.ts";

/** No display, no network: and Chromium will not start its sandbox for root. */
export const CHROME_ARGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];

export interface Gallery {
	readonly browser: Browser;
	readonly address: string;
	close(): Promise<void>;
}

/** Throws where there is no Chromium. */
export async function openGallery(): Promise<Gallery> {
	const outDir = join(tmpdir(), `according-to-gallery-${process.pid}`);
	const settings = { root: import.meta.dirname, logLevel: "error", configFile: false } as const;
	await build({ ...settings, build: { outDir, emptyOutDir: true } });
	const server = await preview({ ...settings, build: { outDir }, preview: { host: "127.0.0.1", port: 0 } });
	const browser = await puppeteer.launch({ executablePath: getBrowser("chromium"), headless: true, args: CHROME_ARGS });
	const close = async () => {
		await browser.close();
		await server.close();
	};
	return { browser, address: server.resolvedUrls?.local[0] ?? "", close };
}
