/** The reader as the benchmark puts it into a page: reads it, and compares the anchors' text with the article's. */
import type { LiveAnchors } from "../../src/article/live-anchors.ts";
import { readPage } from "../../src/article/read-page.ts";
import type { Article } from "../../src/facts/article.ts";
import { type Span, slice } from "../../src/facts/span.ts";

export interface InPage {
	read(): Promise<{ article: Article | null; slicesMs: number[]; isSame: boolean }>;
	countEqual(spans: readonly Span[]): number;
}

declare global {
	var accordingToBench: InPage | undefined;
}

let last: { article: Article; anchors: LiveAnchors } | null = null;

const squash = (text: string): string => text.replace(/\s+/g, "");

globalThis.accordingToBench = {
	async read() {
		const before = document.documentElement.outerHTML;
		const slicesMs: number[] = [];
		last = await readPage(document, { url: location.href, onSlice: (elapsedMs) => slicesMs.push(elapsedMs) });
		return { article: last?.article ?? null, slicesMs, isSame: document.documentElement.outerHTML === before };
	},
	countEqual(spans) {
		return spans.filter((span) => {
			const ranges = last?.anchors.rangesOf(span);
			return ranges && last && squash(ranges.map(String).join("")) === squash(slice(last.article.text, span));
		}).length;
	},
};
