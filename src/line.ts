/**
 * One end of a port between a panel and a page, typed by what goes out. It asks nothing of the browser but the port: the script in the page carries no
 * more than that.
 */
export interface Line<Out> {
	send(message: Out): void;
	close(): void;
}

/** As much of a browser's port as a line needs. */
interface Port {
	postMessage(message: unknown): void;
	disconnect(): void;
	readonly onDisconnect: { addListener(listener: () => void): void };
}

export const PANEL_PORT = "according-to-panel";

export function lineOver<Out>(port: Port): Line<Out> {
	let open = true;
	port.onDisconnect.addListener(() => {
		open = false;
	});
	return {
		send: (message) => {
			if (open) port.postMessage(message);
		},
		close: () => {
			open = false;
			port.disconnect();
		},
	};
}
