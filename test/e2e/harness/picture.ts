/** A page and its panel as one picture, as a reader sees them: the page on the left, the panel beside it. */
import type { Page } from "puppeteer-core";
import type { PanelView, TestBrowser } from "./test-browser.ts";

const asUrl = (png: Uint8Array): string => `data:image/png;base64,${Buffer.from(png).toString("base64")}`;

export interface Size {
	readonly width: number;
	readonly height: number;
}

/** PNG, as high as the lower of the two. `size`: the whole picture's, where it must have one; the page gives way at its end, both at their foot. */
export async function sideBySide(browser: TestBrowser, page: Page, panel: PanelView, size: Size | null = null): Promise<Uint8Array> {
	await page.bringToFront();
	const pictures = [await page.screenshot(), await panel.screenshot()].map(asUrl);
	const board = await browser.open("about:blank");
	const url = await board.evaluate(
		async (sources: string[], size: Size | null) => {
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
			canvas.width = size?.width ?? images.reduce((width, image) => width + image.width, 0) + gap;
			canvas.height = size?.height ?? Math.min(...images.map((image) => image.height));
			const context = canvas.getContext("2d");
			if (!context) throw new Error("This browser draws no canvas.");
			context.fillStyle = "#c8c8c8";
			context.fillRect(0, 0, canvas.width, canvas.height);
			const [left, right] = images;
			if (!left || !right) throw new Error("Two pictures make one.");
			context.drawImage(left, 0, 0);
			const seam = canvas.width - right.width - gap;
			context.fillRect(seam, 0, gap, canvas.height);
			context.drawImage(right, seam + gap, 0);
			return canvas.toDataURL("image/png");
		},
		pictures,
		size,
	);
	await board.close();
	return Buffer.from(url.replace(/^.*?,/, ""), "base64");
}
