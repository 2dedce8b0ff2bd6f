import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "./harness/launch.ts";
import { Site } from "./harness/site.ts";
import type { TestBrowser } from "./harness/test-browser.ts";

let site: Site;
let browser: TestBrowser;

beforeAll(async () => {
	site = await Site.start();
	browser = await launch(site);
});

afterAll(async () => {
	await browser?.close();
	await site?.close();
});

describe("the panel's walls", () => {
	it("lets nothing out", async () => {
		const page = await browser.open(site.serve("http://daily.example/empty", "<!doctype html><title>Empty</title>"));
		await browser.press(page);
		const panel = await browser.panel();
		const fetched = await panel.evaluate(() =>
			fetch("http://daily.example/leak").then(
				() => "fetched",
				() => "refused",
			),
		);
		expect(fetched).toBe("refused");
		expect(site.requests.filter((request) => request.includes("/leak"))).toEqual([]);
	});
});
