/** The panel: shows the state of the tab in front, and turns what the reader presses into messages to its page. */
import { render } from "preact";
import type { FactKind } from "../../src/facts/types.ts";
import { browser, onNotice } from "../../src/messages.ts";
import type { PanelActions } from "../../src/panel/props.ts";
import { neighbour } from "../../src/session/order.ts";
import { untouched } from "../../src/session/state.ts";
import { warmUp } from "./engine.ts";
import { App } from "./PlainApp.tsx";
import { EVERY_PAGE, WindowTabs } from "./tabs.ts";

let shownKinds: ReadonlySet<FactKind> = new Set<FactKind>(["quote", "figure", "person", "date"]);
let tabs: WindowTabs | null = null;

const actions: PanelActions = {
	read: () => void tabs?.front?.start("try", true),
	goTo: (factId, part = 0) => tabs?.front?.send({ type: "go-to", factId, part }),
	goToOffset: (offset) => tabs?.front?.send({ type: "go-to-offset", offset }),
	showHighlights: (kinds) => {
		shownKinds = kinds;
		tabs?.front?.send({ type: "show", kinds: [...kinds] });
	},
	openOptions: () => void browser.runtime.openOptionsPage(),
	followTabs: async (follow) => {
		if (!follow) {
			await browser.permissions.remove(EVERY_PAGE);
			return false;
		}
		const allowed = await browser.permissions.request(EVERY_PAGE);
		if (allowed) void tabs?.follow();
		return allowed;
	},
};

const app = document.getElementById("app");

const show = (): void => {
	const state = tabs?.front?.state.panel ?? untouched.panel;
	if (app) render(<App state={state} actions={actions} />, app);
};

onNotice((notice) => {
	const front = tabs?.front;
	if (notice.type !== "command" || front?.state.panel.status !== "ready") return;
	const { sheet, pressed } = front.state.panel.page;
	const factId = neighbour(sheet, pressed?.factId ?? null, notice.command === "next-fact" ? 1 : -1);
	if (factId === null) return;
	front.press(factId);
	front.send({ type: "go-to", factId, part: 0 });
});

warmUp();
tabs = await WindowTabs.open(() => shownKinds, show);
show();
