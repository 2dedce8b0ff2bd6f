/** The browser that this run of the tests is for, with the extension as built for it. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserKind, getBrowser } from "../../browsers.ts";
import { launchChromium } from "./chromium.ts";
import { launchFirefox } from "./firefox.ts";
import type { Site } from "./site.ts";
import type { LaunchOptions, TestBrowser } from "./test-browser.ts";

/** Set by the runner: "chromium" or "firefox". */
export const browserKind: BrowserKind = process.env.TEST_BROWSER === "firefox" ? "firefox" : "chromium";

interface Choice {
	readonly kind?: BrowserKind;
	/** Starts with the leave to read every page, which a test cannot give in the browser's own question. */
	readonly everyPage?: boolean;
}

export const builtFor = (kind: BrowserKind): string =>
	join(import.meta.dirname, "../../../.output", kind === "firefox" ? "firefox-mv3" : "chrome-mv3");

export function launch(site: Site, { kind = browserKind, everyPage = false }: Choice = {}): Promise<TestBrowser> {
	const extensionDir = everyPage ? withEveryPage(builtFor(kind)) : builtFor(kind);
	return launchBrowser(kind, { executablePath: getBrowser(kind), extensionDir, proxyPort: site.port, headless: true });
}

export const launchBrowser = (kind: BrowserKind, options: LaunchOptions): Promise<TestBrowser> =>
	(kind === "firefox" ? launchFirefox : launchChromium)(options);

/** A copy of the built extension in which the leave that a reader may give has been given. */
function withEveryPage(extensionDir: string): string {
	const copy = mkdtempSync(join(tmpdir(), "according-to-every-page-"));
	cpSync(extensionDir, copy, { recursive: true });
	const file = join(copy, "manifest.json");
	const { optional_host_permissions: everyPage, ...manifest } = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
	writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: everyPage }));
	return copy;
}
