/** Chromium with the built extension and its real side panel. */
import puppeteer, { type Browser, type Extension, type Page, type Protocol, type Target } from "puppeteer-core";
import {
	type Clipboard,
	type ColorScheme,
	type LaunchOptions,
	PATIENCE_MS,
	type PanelView,
	type TestBrowser,
	waitUntil,
} from "./test-browser.ts";

/** The machine's root runs tests without a sandbox; the rest keeps the browser from calling home. */
const FLAGS = [
	"--no-sandbox",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
	"--disable-gpu",
	"--disable-quic",
	"--disable-features=OptimizationHints,MediaRouter",
	"--window-size=1360,900",
];

const proxyFlags = (port: number): string[] => [`--proxy-server=127.0.0.1:${port}`, "--proxy-bypass-list=<-loopback>"];

export async function launchChromium({ executablePath, extensionDir, proxyPort, headless }: LaunchOptions): Promise<TestBrowser> {
	const browser = await puppeteer.launch({
		executablePath,
		headless,
		pipe: true,
		enableExtensions: [extensionDir],
		defaultViewport: null,
		args: [...FLAGS, ...(proxyPort === null ? [] : proxyFlags(proxyPort))],
	});
	const extension = await findExtension(browser);
	// With the page that it shows after installing the background has run: before that the browser does not know that it listens for the button.
	const welcome = await browser.waitForTarget((target) => target.url().endsWith("/welcome.html"), { timeout: PATIENCE_MS });
	await (await welcome.page())?.close();
	return new Chromium(browser, extension);
}

async function findExtension(browser: Browser): Promise<Extension> {
	let found: Extension | undefined;
	await waitUntil(async () => {
		found = [...(await browser.extensions()).values()][0];
		return found !== undefined;
	}, "the extension is installed");
	return found as Extension;
}

declare global {
	var accordingToPasted: Clipboard | undefined;
}

const listenForPaste = (): void =>
	addEventListener("paste", ({ clipboardData }) => {
		globalThis.accordingToPasted = { text: clipboardData?.getData("text/plain") ?? "", html: clipboardData?.getData("text/html") || null };
	});

class Chromium implements TestBrowser {
	readonly kind = "chromium";
	readonly closed: Promise<void>;
	readonly #errors: string[] = [];
	readonly #panels = new Map<Target, Page>();
	#scheme: ColorScheme = "light";

	constructor(
		private readonly browser: Browser,
		private readonly extension: Extension,
	) {
		this.closed = new Promise((resolve) => void browser.once("disconnected", () => resolve()));
	}

	async open(url: string, where: "tab" | "window" = "tab"): Promise<Page> {
		const page = await this.browser.newPage(where === "window" ? { type: "window" } : { type: "tab" });
		await page.goto(url);
		await page.bringToFront();
		return page;
	}

	async press(page: Page): Promise<void> {
		await page.bringToFront();
		await page.triggerExtensionAction(this.extension);
	}

	async panel(): Promise<PanelView> {
		const isPanel = (target: Target): boolean => target.url().startsWith(`chrome-extension://${this.extension.id}/sidepanel.html`);
		await this.browser.waitForTarget(isPanel, { timeout: PATIENCE_MS });
		const target = this.browser.targets().findLast(isPanel) as Target;
		let page = this.#panels.get(target);
		if (!page) {
			page = await target.asPage();
			page.on("pageerror", (error) => this.#errors.push(String(error)));
			page.on("console", (message) => {
				if (message.type() === "error" || message.type() === "warn") this.#errors.push(message.text());
			});
			this.#panels.set(target, page);
			await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: this.#scheme }]);
		}
		return viewOf(page);
	}

	async clipboard(): Promise<Clipboard> {
		const reader = await this.browser.newPage();
		await reader.bringToFront();
		await reader.evaluate(listenForPaste);
		await reader.keyboard.down("Control");
		await reader.keyboard.press("v", { commands: ["Paste"] });
		await reader.keyboard.up("Control");
		const held = await reader.waitForFunction(() => globalThis.accordingToPasted);
		const clipboard = (await held.jsonValue()) as Clipboard;
		await reader.close();
		return clipboard;
	}

	async noteOn(page: Page): Promise<string | null> {
		const client = await page.createCDPSession();
		const { root } = await client.send("DOM.getDocument", { depth: -1, pierce: true });
		await client.detach();
		const html = root.children?.find(({ nodeName }) => nodeName === "HTML");
		const [shadow] = html?.children?.at(-1)?.shadowRoots ?? [];
		return shadow ? textOf(shadow) : null;
	}

	async useColorScheme(scheme: ColorScheme): Promise<void> {
		this.#scheme = scheme;
		for (const page of [...this.#panels.values(), ...(await this.browser.pages())])
			await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
	}

	extensionErrors(): readonly string[] {
		return this.#errors;
	}

	async close(): Promise<void> {
		await this.browser.close();
	}
}

const textOf = ({ nodeValue, children = [] }: Protocol.DOM.Node): string => nodeValue + children.map(textOf).join("");

function viewOf(page: Page): PanelView {
	const view: PanelView = {
		evaluate: async (run, ...args) => (await page.evaluate(`(${run})(...${JSON.stringify(args)})`)) as Awaited<ReturnType<typeof run>>,
		waitFor: (holds, ...args) => waitUntil(() => view.evaluate(holds, ...args), `in the panel: ${holds}`),
		click: async (selector) => {
			await page.$eval(selector, (element) => element.scrollIntoView({ block: "center" }));
			await page.click(selector);
		},
		key: async (name, modifiers = []) => {
			for (const modifier of modifiers) await page.keyboard.down(modifier);
			await page.keyboard.press(name as Parameters<typeof page.keyboard.press>[0]);
			for (const modifier of modifiers) await page.keyboard.up(modifier);
		},
		screenshot: () => page.screenshot(),
	};
	return view;
}
