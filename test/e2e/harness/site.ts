/**
 * Every web site a test browser can reach: it is the browser's proxy, serves the test's pages under any http host name, and notes each request, so that
 * "nothing leaves the extension" can be counted.
 */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface SitePage {
	readonly body: string | Uint8Array;
	readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Catches `CONNECT update.googleapis.com:443` and `GET http://daily.example/favicon.ico`; leaves `GET http://daily.example/leak`. Without the extension the
 * browsers ask for just these: their makers' services, and the icon of a page in a tab.
 */
const browsersOwnPattern =
	/^[A-Z]+ (?:https?:\/\/)?(?:[\w.-]+\.)?(?:google|googleapis|gstatic|mozilla|firefox)\.(?:com|net|org)[:/]|\/favicon\.ico$/;

export class Site {
	/** Every request, as "METHOD url", in order. */
	readonly requests: string[] = [];
	readonly #pages = new Map<string, SitePage>();
	readonly #server: Server;

	private constructor() {
		this.#server = createServer((request, response) => {
			const url = new URL(request.url ?? "/", `http://${request.headers.host ?? "localhost"}`);
			this.requests.push(`${request.method} ${url.href}`);
			const page = this.#pages.get(url.href.replace(/#.*$/, ""));
			if (!page) return void response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
			response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-cache", ...page.headers }).end(page.body);
		});
		this.#server.on("connect", (request, socket) => {
			this.requests.push(`CONNECT ${request.url}`);
			// a browser that is closing resets the connection
			socket.on("error", () => socket.destroy());
			socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
		});
	}

	static async start(): Promise<Site> {
		const site = new Site();
		await new Promise<void>((resolve) => site.#server.listen(0, "127.0.0.1", resolve));
		return site;
	}

	get port(): number {
		return (this.#server.address() as AddressInfo).port;
	}

	/** Serves `body` at `url`; gives the url back. */
	serve(url: string, body: SitePage["body"], headers: Record<string, string> = {}): string {
		this.#pages.set(new URL(url).href, { body, headers });
		return url;
	}

	/** Requests after the first `count`, those apart that browsers make of themselves. */
	requestsSince(count: number): string[] {
		return this.requests.slice(count).filter((request) => !browsersOwnPattern.test(request));
	}

	async close(): Promise<void> {
		this.#server.closeAllConnections();
		await new Promise((resolve) => this.#server.close(resolve));
	}
}
