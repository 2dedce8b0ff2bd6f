/** A page and its panel as one picture, as a reader sees them: the page on the left, the panel beside it. */
import type { Page } from "puppeteer-core";
import type { PanelView, TestBrowser } from "./test-browser.ts";

const asUrl = (png: Uint8Array): string => `data:image/png;base64,${Buffer.from(png).toString("base64")}`;

/** PNG. */
export async function sideBySide(browser: TestBrowser, page: Page, panel: PanelView): Promise<Uint8Array> {
	await page.bringToFront();
	const pictures = [await page.screenshot(), await panel.screenshot()].map(asUrl);
	const board = await browser.open("about:blank");
	const url = await board.evaluate(async (sources: string[]) => {
		const images = await Promise.all(
			sources.map(async (source) => {
				const image = new Image();
				image.src = source;
				await image.decode();
				return image;
			}),
		);
		const gap = 1;
		const canvas = document.createElement("canvas");
		canvas.width = images.reduce((width, image) => width + image.width, 0) + gap;
		canvas.height = Math.max(...images.map((image) => image.height));
		const context = canvas.getContext("2d");
		if (!context) throw new Error("This browser draws no canvas.");
		context.fillStyle = "#c8c8c8";
		context.fillRect(0, 0, canvas.width, canvas.height);
		let left = 0;
		for (const image of images) {
			context.drawImage(image, left, 0);
			left += image.width + gap;
		}
		return canvas.toDataURL("image/png");
	}, pictures);
	await board.close();
	return Buffer.from(url.replace(/^.*?,/, ""), "base64");
}
