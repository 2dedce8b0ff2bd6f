/**
 * The entries of a live blog: at least three boxes of one make in a row, each with its time. Their texts are marked with it; the
 * time itself, and the writer's name beside it, are then no text.
 */
import { tidy } from "../metadata/claims.ts";
import { parseClock, parseIsoDate } from "../metadata/iso-date.ts";
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
		const key = makeOf(box);
		groups.set(key, [...(groups.get(key) ?? []), { box, time }]);
	}
	for (const group of groups.values()) {
		if (group.length < MIN_ENTRIES) continue;
		const short = shortOnes(group);
		for (const { box, time } of [...group, ...short]) {
			markTexts(marks, box, { kind: "entry", time: timeOf(time, page) });
			for (const beside of time.parentElement === box ? [] : [...(time.parentElement?.children ?? [])])
				if (beside !== time && isWriter(beside)) beside.remove();
			time.remove();
		}
		// Readability leaves out boxes that say little: into the entry beside them, where the marks still tell them apart.
		for (const { box } of short.reverse()) {
			if (box.nextElementSibling) box.nextElementSibling.prepend(box);
			else box.previousElementSibling?.append(box);
		}
	}
}

/** In ISO 8601; a clock time alone is of the article's day, if there is only one. */
function timeOf(element: Element, { metadata }: PageContext): string {
	const text = element.getAttribute("datetime") ?? tidy(element.textContent);
	const stated = parseIsoDate(text);
	if (stated !== null) return stated;
	const day = metadata.datePublished?.slice(0, 10);
	const isOneDay = day !== undefined && (metadata.dateModified ?? day).startsWith(day);
	const clock = parseClock(text);
	return isOneDay && clock !== null ? `${day}${clock}` : text;
}

const makeOf = (box: Element): string => `${box.localName}.${box.getAttribute("class")?.split(/\s+/)[0] ?? ""}`;

/** Boxes of the same make in the same row that say little: a headline, a link. */
function shortOnes(group: readonly { box: Element }[]): { box: Element; time: Element }[] {
	const known = new Set(group.map(({ box }) => box));
	const [first] = known;
	if (!first?.hasAttribute("class")) return [];
	return [...(first.parentElement?.children ?? [])].flatMap((box) => {
		const times = box.querySelectorAll("time");
		return !known.has(box) && makeOf(box) === makeOf(first) && times.length === 1 ? [{ box, time: times[0] as Element }] : [];
	});
}

/** `Ann Example`, `KEY EVENT`, `Posted by Ann Example`; not a sentence of the entry. */
const isWriter = (element: Element): boolean => {
	const text = tidy(element.textContent);
	return text.length <= MAX_WRITER_CHARS && !/[.!?:]$/.test(text) && !/^h\d$/.test(element.localName);
};

const MAX_WRITER_CHARS = 40;

/** The largest box around the time that holds running text and no other time. */
function entryOf(time: Element, page: PageContext): Element | null {
	let found: Element | null = null;
	for (let at = time.parentElement, climbed = 0; at && climbed < MAX_CLIMB; at = at.parentElement, climbed++) {
		if (at.querySelectorAll("time").length > 1) break;
		if (page.prose.in(at) >= MIN_ENTRY_PROSE_CHARS) found = at;
	}
	return found;
}
