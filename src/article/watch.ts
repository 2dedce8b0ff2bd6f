/**
 * Watches a page that has been read, with one observer: says when the page shows the same text in new nodes, and when its text
 * is no longer what was read. Silent after `signal` aborts. (Other addresses: watch-address.ts.)
 */
import { linkedShare, nameWords } from "./elements.ts";
import type { LiveAnchors } from "./live-anchors.ts";

export interface WatchListeners {
	/** Same text, new nodes: ask the anchors for the ranges again. */
	rendered(): void;
	/** The article's text is no longer what was read: changed, translated, or longer. Once a reading. */
	changed(): void;
	readonly signal: AbortSignal;
}

/** Pages change in bursts (a hydration, an advertisement): looking in the middle of one is work for nothing. */
const FIRST_PAUSE_MS = 250;

/** A ticker inside the article must not cost the page more than a look in so many milliseconds. */
const LONGEST_PAUSE_MS = 4000;

/** A page that has rested so long is not restless. */
const CALM_MS = 10_000;

/** A new paragraph of so many characters that are no links is new text of the article. */
const MIN_NEW_CHARS = 80;

export function watchPage(anchors: LiveAnchors, listeners: WatchListeners): void {
	const { signal } = listeners;
	const added = new Set<Element>();
	let timer: ReturnType<typeof setTimeout> | undefined;
	let pauseMs = FIRST_PAUSE_MS;
	let told = false;
	let root = anchors.root();
	let lookedMs = 0;

	const lookSoon = (): void => {
		timer ??= setTimeout(look, pauseMs);
	};

	const look = (): void => {
		timer = undefined;
		const nowMs = performance.now();
		pauseMs = nowMs - lookedMs > CALM_MS ? FIRST_PAUSE_MS : Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
		lookedMs = nowMs;
		if (signal.aborted) return;
		const condition = anchors.refresh();
		if (condition !== "same") listeners.rendered();
		const grown = [...added].some((element) => isBesideArticle(element, root) && hasNewText(element, anchors));
		added.clear();
		if (!told && (condition === "changed" || grown)) {
			told = true;
			listeners.changed();
		}
		if (condition !== "same") observe();
	};

	const observer = new MutationObserver((records) => {
		for (const { target, addedNodes, type } of records) {
			for (const node of addedNodes) if (node.nodeType === 1) added.add(node as Element);
			if (type === "attributes") added.add(target as Element);
		}
		lookSoon();
	});

	/** The article with all in it; of its ancestors only whether they keep it. */
	const observe = (): void => {
		observer.disconnect();
		root = anchors.root() ?? root;
		const top = root?.isConnected ? root : document.body;
		observer.observe(top, {
			subtree: true,
			childList: true,
			characterData: true,
			attributes: true,
			attributeFilter: ["hidden", "aria-hidden"],
		});
		for (let at = parentOf(top); at; at = parentOf(at)) observer.observe(at, { childList: true });
		observer.observe(document.documentElement, { attributes: true, attributeFilter: ["lang", "class"] });
	};

	observe();
	// Back from the cache: what the page did in between was not observed.
	addEventListener("pageshow", lookSoon, { signal });
	signal.addEventListener("abort", () => {
		observer.disconnect();
		clearTimeout(timer);
	});
}

const parentOf = (node: Node): Node | null => node.parentNode ?? (node as Node & { host?: Element }).host ?? null;

/** In the article or next to it; but what brings its own headline is the next article of an endless page. */
const isBesideArticle = (element: Element, root: Element | null): boolean =>
	root !== null &&
	(root.contains(element) ||
		(root.parentElement?.contains(element) === true && element.localName !== "article" && element.querySelector("article, h1") === null));

/** ` ad slot `, ` related stories `, ` comments `: what comes late and is not the article. */
const lateClassPattern =
	/ (?:ads?|advert[a-z]*|sponsor[a-z]*|related[a-z]*|recommend[a-z]*|comments?|newsletter[a-z]*|promo[a-z]*|share|social|widget|outbrain|taboola|cookie[a-z]*|popup|modal|toast|caption) /;

/** A paragraph that came after the reading, says something, and belongs to no advertisement or box. */
function hasNewText(element: Element, anchors: LiveAnchors): boolean {
	for (const paragraph of [element, ...element.querySelectorAll("p, li, blockquote")]) {
		if (!/^(?:p|li|blockquote)$/.test(paragraph.localName) || (paragraph.textContent ?? "").trim().length < MIN_NEW_CHARS) continue;
		if (linkedShare(paragraph) > 0.4 || paragraph.closest("aside, nav, footer, figure, iframe") !== null || isLate(paragraph)) continue;
		if (!holdsKnownText(paragraph, anchors)) return true;
	}
	return false;
}

function isLate(element: Element): boolean {
	for (let at: Element | null = element; at && at.localName !== "article" && at.localName !== "body"; at = at.parentElement)
		if (lateClassPattern.test(nameWords(at))) return true;
	return false;
}

const holdsKnownText = (element: Element, anchors: LiveAnchors): boolean => {
	const walker = element.ownerDocument.createTreeWalker(element, 4);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) if (anchors.holds(node)) return true;
	return false;
};
