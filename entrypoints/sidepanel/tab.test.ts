import { beforeEach, expect, test, vi } from "vitest";
import { Tab } from "./tab.ts";

/** A browser's tab. */
const page = vi.hoisted(() => ({
	isReadable: false,
	/** Called when something is put into the page, before it is known whether that may be. */
	onInject: () => {},
	asked: 0,
}));

vi.mock("../../src/messages.ts", () => ({
	browser: { tabs: { get: async () => ({ url: "" }) } },
	callReader: (_tabId: number, onMessage: (message: unknown) => void, onClosed: () => void) => {
		queueMicrotask(() => (page.isReadable ? onMessage({ type: "hello", hasRead: false }) : onClosed()));
		return { send: () => page.asked++, close: () => undefined };
	},
}));

vi.mock("./inject.ts", () => ({
	injectReader: async () => {
		const { isReadable } = page;
		page.onInject();
		if (!isReadable) throw new Error("Missing host permission for the tab");
	},
	changeStyle: async () => undefined,
}));

vi.mock("./engine.ts", () => ({ readFacts: async () => undefined }));

const newTab = () =>
	new Tab(
		7,
		{} as never,
		() => undefined,
		() => undefined,
	);

beforeEach(() => {
	Object.assign(page, { isReadable: false, onInject: () => {}, asked: 0 });
});

test("a page that loads while the one before it is being refused is read", async () => {
	const tab = newTab();
	page.onInject = () => {
		page.isReadable = true;
		page.onInject = () => {};
		tab.noteLoaded();
	};
	await tab.start("try", false);
	expect(page.asked).toBe(1);
	expect(tab.state.panel.status).toBe("reading");
});

test("a page that may not be read is tried once", async () => {
	const tab = newTab();
	tab.noteLoaded();
	await tab.start("try", false);
	expect(page.asked).toBe(0);
	expect(tab.state.panel.status).toBe("press-button");
});

test("a press on a page that may not be read is told so", async () => {
	const tab = newTab();
	await tab.start("pressed", true);
	expect(tab.state.panel.status).toBe("unreadable");
});
