/**
 * Runs in a page: what a reader could not read or press there, in words. Text and buttons that are cut off by a box around them or by the window, and lines
 * of text that lie on one another. What is off the screen, hidden on purpose or to be scrolled to is no fault.
 */
export function findFaults(): string[] {
	/** Pixels that letters may reach out of their line, or that rounding takes. */
	const SLACK = 1.5;

	interface Shown {
		readonly owner: Element;
		readonly words: string;
		readonly box: DOMRect;
	}

	const isShown = (element: Element): boolean =>
		element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) &&
		element.closest(".visually-hidden, .label, option") === null;

	const shown: Shown[] = [];
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const front = document.querySelector("dialog[open]") ?? document.body;
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
		const owner = node.parentElement;
		const words = node.textContent?.trim() ?? "";
		if (owner === null || words === "" || !front.contains(owner) || !isShown(owner)) continue;
		const range = document.createRange();
		range.selectNodeContents(node);
		for (const box of range.getClientRects()) shown.push({ owner, words, box });
	}
	const texts = shown.length;
	for (const owner of front.querySelectorAll("button, select, input, textarea, kbd, .swatch"))
		if (isShown(owner))
			shown.push({ owner, words: owner.getAttribute("aria-label") ?? owner.textContent ?? "", box: owner.getBoundingClientRect() });

	/** Reaches out of a box that cuts it off, sideways, or of one that does not scroll, at the bottom. */
	function isCut({ owner, box }: Shown): boolean {
		if (box.left < -SLACK || box.right > innerWidth + SLACK) return true;
		for (let around = owner.parentElement; around !== null && around !== document.documentElement; around = around.parentElement) {
			const { overflowX, overflowY, contain } = getComputedStyle(around);
			const clips = /paint|content|strict/.test(contain);
			if (overflowX === "visible" && !clips) continue;
			const { left, right, bottom } = around.getBoundingClientRect();
			const margin = clips ? Number.parseFloat(getComputedStyle(around).overflowClipMargin) || 0 : 0;
			if (box.left < left - margin - SLACK || box.right > right + margin + SLACK) return true;
			if ((overflowY === "hidden" || clips) && box.bottom > bottom + margin + SLACK) return true;
			if (overflowY === "auto" || overflowY === "scroll") return false;
		}
		return false;
	}

	const overlap = (a: DOMRect, b: DOMRect): boolean =>
		Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
		Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.35 * Math.min(a.height, b.height);

	const lines = shown.slice(0, texts).sort((a, b) => a.box.top - b.box.top);
	const faults = shown.filter(isCut).map(({ words }) => `cut off: ${words.slice(0, 40)}`);
	for (const [at, one] of lines.entries())
		for (let next = at + 1; next < lines.length; next++) {
			const other = lines[next] as Shown;
			if (other.box.top >= one.box.bottom) break;
			if (other.owner !== one.owner && overlap(one.box, other.box))
				faults.push(`on one another: ${one.words.slice(0, 30)} / ${other.words.slice(0, 30)}`);
		}
	return [...new Set(faults)];
}
