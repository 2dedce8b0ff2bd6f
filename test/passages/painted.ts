/**
 * Did a browser, opened at a link to a passage, mark that passage and nothing else? The page is served with its text directive's
 * mark in one loud colour; a picture of the window tells where that colour is.
 */
import type { Page } from "puppeteer-core";

/** No page uses it; the words take it too, so that a marked stretch is one plain area. */
export const MARK_STYLE = "<style>::target-text { background: #f0f !important; color: #f0f !important }</style>";

export interface Rect {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/**
 * Where a passage stands in the window, found by its whole paragraph and without any text directive: one list of rectangles
 * for each place where that paragraph is. Offsets are those of the words without white space.
 */
export const placesOf = (page: Page, paragraph: string, from: number, length: number): Promise<Rect[][]> =>
	page.evaluate(
		(wanted, start, count) => {
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			const places: [Text, number][] = [];
			let words = "";
			for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
				const parent = node.parentElement;
				if (!parent?.checkVisibility({ visibilityProperty: true })) continue;
				for (const [index, char] of node.data.split("").entries()) {
					if (/\s/.test(char)) continue;
					words += char;
					places.push([node, index]);
				}
			}
			const found: Rect[][] = [];
			for (let at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1)) {
				const first = places[at + start];
				const last = places[at + start + count - 1];
				if (!first || !last) continue;
				const range = document.createRange();
				range.setStart(...first);
				range.setEnd(last[0], last[1] + 1);
				found.push([...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height })));
			}
			return found;
		},
		paragraph,
		from,
		length,
	);

/** A rectangle's edge may lie between two pixels, and a mark is a little taller than its letters. */
const SLACK_PX = 3;

/** Marked pixels: all of the picture, and those within the rectangles. `reader` is a page that can decode a picture. */
export async function countMarked(page: Page, reader: Page, rects: readonly Rect[]): Promise<{ all: number; within: number }> {
	const picture = await page.screenshot({ encoding: "base64" });
	return reader.evaluate(
		async (base64, wanted, slack) => {
			const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
			const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
			const context = canvas.getContext("2d");
			if (!context) throw new Error("no canvas");
			context.drawImage(bitmap, 0, 0);
			const { data, width } = context.getImageData(0, 0, bitmap.width, bitmap.height);
			let [all, within] = [0, 0];
			for (let pixel = 0; pixel * 4 < data.length; pixel++) {
				if (data[pixel * 4] !== 255 || data[pixel * 4 + 1] !== 0 || data[pixel * 4 + 2] !== 255) continue;
				all++;
				const [x, y] = [pixel % width, Math.floor(pixel / width)];
				if (wanted.some((r) => x >= r.x - slack && x <= r.x + r.width + slack && y >= r.y - slack && y <= r.y + r.height + slack)) within++;
			}
			return { all, within };
		},
		picture,
		rects as Rect[],
		SLACK_PX,
	);
}

/** The area of the rectangles that the window shows. */
export const areaShown = (rects: readonly Rect[], window: { readonly width: number; readonly height: number }): number =>
	rects.reduce((sum, { x, y, width, height }) => {
		const across = Math.min(x + width, window.width) - Math.max(x, 0);
		const down = Math.min(y + height, window.height) - Math.max(y, 0);
		return sum + Math.max(0, across) * Math.max(0, down);
	}, 0);
