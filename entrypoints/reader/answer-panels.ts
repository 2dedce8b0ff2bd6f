/** The reader's end of the wire (messages.ts): called for every panel that opens a port. By the browser's own API, since the polyfill would be a twentieth of the script in the page. */
import { type Line, lineOver, PANEL_PORT } from "../../src/line.ts";
import type { FromReader, ToReader } from "../../src/messages.ts";

interface Answers {
	readonly onMessage: (message: ToReader) => void;
	readonly onClosed: () => void;
}

export function answerPanels(onPanel: (line: Line<FromReader>) => Answers): void {
	chrome.runtime.onConnect.addListener((port) => {
		if (port.name !== PANEL_PORT) return;
		const { onMessage, onClosed } = onPanel(lineOver<FromReader>(port));
		port.onMessage.addListener((message) => onMessage(message as ToReader));
		port.onDisconnect.addListener(onClosed);
	});
}
