/**
 * Watches a page that has been read: says when the page has rendered the same text anew, and when its text has changed. One observer that only notes what happened; the looking is done after a pause, and less and less often on a page that never rests.
 */
import type { Anchors } from "../article/anchors.ts";
import type { ReadPage } from "../article/read-page.ts";
import type { Article } from "../facts/article.ts";

interface Listeners {
	/** Reads the page anew. */
	readAgain(): Promise<ReadPage | null>;
	/** Same text, new nodes: here are their anchors. */
	rendered(anchors: Anchors): void;
	changed(): void;
	readonly signal: AbortSignal;
}

/** Pages change in bursts (a route, a hydration, an advertisement); reading in the middle of one is work for nothing. */
const FIRST_PAUSE_MS = 400;
/** A ticker inside the article must not cost the page more than a reading in eight seconds. */
const LONGEST_PAUSE_MS = 8000;

/** The innermost node that holds the whole article; null where the article has no place on the page. */
function rootOf(article: Article, anchors: Anchors): Node | null {
	const ranges = article.blocks.flatMap((block) => anchors.rangesOf(block) ?? []);
	const [first, last] = [ranges[0], ranges.at(-1)];
	if (!first || !last) return null;
	const whole = document.createRange();
	whole.setStart(first.startContainer, first.startOffset);
	whole.setEnd(last.endContainer, last.endOffset);
	return whole.commonAncestorContainer;
}

export function watchPage(page: ReadPage, listeners: Listeners): void {
	const { signal } = listeners;
	let root = rootOf(page.article, page.anchors);
	let timer: ReturnType<typeof setTimeout> | undefined;
	let pauseMs = FIRST_PAUSE_MS;
	let hasChanged = false;

	const look = async (): Promise<void> => {
		pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
		const now = await listeners.readAgain();
		timer = undefined;
		if (signal.aborted) return;
		if (now?.article.text === page.article.text) {
			root = rootOf(now.article, now.anchors);
			listeners.rendered(now.anchors);
		} else if (!hasChanged) {
			hasChanged = true;
			listeners.changed();
		}
	};

	const observer = new MutationObserver((records) => {
		const touchesArticle = !root?.isConnected || records.some((record) => root?.contains(record.target));
		if (touchesArticle) timer ??= setTimeout(look, pauseMs);
	});
	observer.observe(document.documentElement, { subtree: true, childList: true, characterData: true });
	signal.addEventListener("abort", () => {
		observer.disconnect();
		clearTimeout(timer);
	});
}
