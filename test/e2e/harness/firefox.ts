/** Firefox with the built extension and its real sidebar, driven from the browser's own window. */
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import * as scripts from "./firefox-scripts.ts";
import {
	type Clipboard,
	type ColorScheme,
	type InDocument,
	type Json,
	type LaunchOptions,
	type PanelView,
	type TestBrowser,
	waitUntil,
} from "./test-browser.ts";

/** The browser's own window as puppeteer's BiDi connection reaches it. */
interface Connection {
	send(method: string, params: object): Promise<{ result: unknown }>;
}

const proxyPreferences = (proxyPort: number): Record<string, string | number | boolean> => ({
	"network.proxy.type": 1,
	"network.proxy.http": "127.0.0.1",
	"network.proxy.http_port": proxyPort,
	"network.proxy.ssl": "127.0.0.1",
	"network.proxy.ssl_port": proxyPort,
	"network.proxy.no_proxies_on": "",
	"network.proxy.allow_hijacking_localhost": true,
});

export async function launchFirefox({ executablePath, extensionDir, proxyPort, headless }: LaunchOptions): Promise<TestBrowser> {
	const browser = await puppeteer.launch({
		browser: "firefox",
		executablePath,
		headless,
		defaultViewport: null,
		args: ["--remote-allow-system-access", "--width=1360", "--height=900"],
		extraPrefsFirefox: proxyPort === null ? {} : proxyPreferences(proxyPort),
	});
	await browser.installExtension(extensionDir);
	const firefox = new Firefox(browser);
	await firefox.start();
	return firefox;
}

class Firefox implements TestBrowser {
	readonly kind = "firefox";
	readonly closed: Promise<void>;
	#errors: readonly string[] = [];

	constructor(private readonly browser: Browser) {
		this.closed = new Promise((resolve) => void browser.once("disconnected", () => resolve()));
	}

	async start(): Promise<void> {
		await this.#inWindow(scripts.listenForErrors());
		await waitUntil(async () => (await this.#inWindow(scripts.closeWelcome())) === true, "the page after installing is shown");
	}

	async open(url: string, where: "tab" | "window" = "tab"): Promise<Page> {
		const page = await this.browser.newPage(where === "window" ? { type: "window" } : { type: "tab" });
		await page.goto(url);
		await page.bringToFront();
		return page;
	}

	async press(page: Page): Promise<void> {
		await page.bringToFront();
		await this.#inWindow(scripts.pressButton());
	}

	async pressShortcut(page: Page): Promise<void> {
		await page.bringToFront();
		await this.#inWindow(scripts.pressShortcut());
	}

	async pressMenuEntry(page: Page): Promise<void> {
		await page.bringToFront();
		await page.click("body", { button: "right" });
		await waitUntil(async () => (await this.#inWindow(scripts.pressMenuEntry())) === true, "the page's menu is open");
	}

	async panel(): Promise<PanelView> {
		await waitUntil(async () => (await this.#inWindow(scripts.hasPanel())) === true, "the sidebar is open");
		return this.#view();
	}

	async clipboard(): Promise<Clipboard> {
		return (await this.#inWindow(scripts.readClipboard())) as unknown as Clipboard;
	}

	async noteOn(page: Page): Promise<string | null> {
		await page.bringToFront();
		return (await this.#inWindow(scripts.noteOnPage())) as string | null;
	}

	async useColorScheme(scheme: ColorScheme): Promise<void> {
		await this.#inWindow(scripts.useColorScheme(scheme));
	}

	extensionErrors(): readonly string[] {
		return this.#errors;
	}

	async close(): Promise<void> {
		await this.browser.close();
	}

	#view(): PanelView {
		const evaluate = async <Args extends readonly Json[], Result>(run: InDocument<Args, Result>, ...args: Args): Promise<Result> => {
			const answer = (await this.#inWindow(scripts.inPanel(`(${run})(...${JSON.stringify(args)})`))) as string;
			this.#errors = (await this.#inWindow(scripts.heardErrors())) as string[];
			return (answer === "undefined" ? undefined : JSON.parse(answer)) as Result;
		};
		return {
			evaluate,
			waitFor: (holds, ...args) => waitUntil(() => evaluate(holds, ...args), `in the panel: ${holds}`),
			click: async (selector) => void (await this.#inWindow(scripts.clickInPanel(selector))),
			key: async (name, modifiers = []) => void (await this.#inWindow(scripts.keyInPanel(name, modifiers))),
			screenshot: async () => Buffer.from((await this.#inWindow(scripts.panelPicture())) as string, "base64"),
		};
	}

	/** Runs a script in the browser window in front and gives its JSON result. */
	async #inWindow(script: string): Promise<Json> {
		const { connection } = this.browser as unknown as { connection: Connection };
		const tree = (await connection.send("browsingContext.getTree", { "moz:scope": "chrome" })).result as {
			contexts: { context: string }[];
		};
		const context = tree.contexts.at(-1)?.context;
		const expression = `(async () => JSON.stringify((await (async () => { ${script} })()) ?? null))()`;
		const answer = await connection.send("script.evaluate", { expression, target: { context }, awaitPromise: true });
		const outcome = answer.result as { type: string; result?: { value: string }; exceptionDetails?: { text: string } };
		if (outcome.type !== "success") throw new Error(`In Firefox's window: ${outcome.exceptionDetails?.text}`);
		return JSON.parse(outcome.result?.value ?? "null");
	}
}
