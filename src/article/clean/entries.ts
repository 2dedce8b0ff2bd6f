/**
 * The entries of a live blog: at least three boxes of one make in a row, each with its time. Their texts are marked with it; the
 * time itself is then no text.
 */
import { tidy } from "../metadata/claims.ts";
import { type Marks, markTexts } from "./marks.ts";
import type { PageContext } from "./step.ts";

/** Fewer dated boxes may be an article with two teasers. */
const MIN_ENTRIES = 3;

/** An entry says something; a dated headline in a list of links does not. */
const MIN_ENTRY_PROSE_CHARS = 100;

/** How far above its time an entry's box may stand. */
const MAX_CLIMB = 6;

export function markEntries(root: Element, marks: Marks, page: PageContext): void {
	const groups = new Map<string, { box: Element; time: Element }[]>();
	for (const time of root.querySelectorAll("time")) {
		const box = entryOf(time, page);
		if (!box?.parentElement) continue;
		const key = `${box.localName}.${box.getAttribute("class")?.split(/\s+/)[0] ?? ""}`;
		groups.set(key, [...(groups.get(key) ?? []), { box, time }]);
	}
	for (const group of groups.values()) {
		if (group.length < MIN_ENTRIES) continue;
		for (const { box, time } of group) {
			markTexts(marks, box, { kind: "entry", time: time.getAttribute("datetime") ?? tidy(time.textContent) });
			time.remove();
		}
	}
}

/** The largest box around the time that holds running text and no other time. */
function entryOf(time: Element, page: PageContext): Element | null {
	let found: Element | null = null;
	for (let at = time.parentElement, climbed = 0; at && climbed < MAX_CLIMB; at = at.parentElement, climbed++) {
		if (at.querySelectorAll("time").length > 1) break;
		if (page.prose.in(at) >= MIN_ENTRY_PROSE_CHARS) found = at;
	}
	return found;
}
