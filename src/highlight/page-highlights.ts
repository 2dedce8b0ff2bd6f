/** One reading's highlights on its page: places and paints facts, goes to them, says what they are, and tells which are seen and which is pressed. */
import type { Anchors } from "../article/anchors.ts";
import type { Article } from "../facts/article.ts";
import type { FactNote } from "../facts/notes.ts";
import type { FactPlaces } from "../facts/places.ts";
import type { FactKind } from "../facts/types.ts";
import { type FactAt, findFactAt, type Point } from "./fact-at.ts";
import { Notes } from "./notes.ts";
import { Painter } from "./paint.ts";
import { type PlacedFact, placeFacts, unplacedOf, viewsOf } from "./place.ts";
import { scrollToRanges } from "./scroll.ts";
import { readSight, type Sight } from "./sight.ts";

interface Listeners {
	seen(sight: Sight): void;
	pressed(factId: string): void;
	/** Ends the listening. */
	readonly signal: AbortSignal;
}

/** Between two looks at what is on screen while the page scrolls: the panel follows without a jerk, the page does not feel it. */
const SIGHT_PAUSE_MS = 120;

export class PageHighlights {
	readonly #article: Article;
	readonly #listeners: Listeners;
	readonly #painter = new Painter();
	readonly #notes: Notes;
	readonly #anchors: Anchors;
	#places: readonly FactPlaces[] = [];
	#facts: readonly PlacedFact[] = [];
	#kinds: ReadonlySet<FactKind> = new Set();
	readonly #heard = new Set<Window>();
	#nextLook: ReturnType<typeof setTimeout> | undefined;

	constructor(page: { readonly article: Article; readonly anchors: Anchors }, listeners: Listeners) {
		this.#article = page.article;
		this.#anchors = page.anchors;
		this.#listeners = listeners;
		const { signal } = listeners;
		this.#notes = new Notes((point) => this.#factAt(point), signal);
		this.#listenIn(window);
		signal.addEventListener("abort", () => clearTimeout(this.#nextLook));
	}

	place(places: readonly FactPlaces[], notes: readonly FactNote[], kinds: ReadonlySet<FactKind>): void {
		this.#places = places;
		this.#notes.use(notes);
		this.#kinds = kinds;
		this.placeAgain();
	}

	/** The page has rendered the same text anew. */
	placeAgain(): void {
		this.#facts = placeFacts(this.#places, this.#anchors);
		for (const view of viewsOf(this.#facts)) this.#listenIn(view);
		this.#painter.paint(this.#facts, this.#kinds);
		this.#lookSoon();
	}

	show(kinds: ReadonlySet<FactKind>): void {
		this.#kinds = kinds;
		this.#painter.paint(this.#facts, kinds);
	}

	unplaced(): string[] {
		return unplacedOf(this.#facts);
	}

	goTo(factId: string, part: number): void {
		const fact = this.#facts.find((placed) => placed.factId === factId);
		const ranges = fact?.parts[part]?.ranges ?? [];
		const words = ranges.length > 0 ? ranges : (fact?.parts.find((other) => other.ranges.length > 0)?.ranges ?? []);
		this.#goToRanges(words);
		if (words[0]) this.#notes.showAt(factId, words[0]);
	}

	goToOffset(offset: number): void {
		const block = this.#article.blocks.find((candidate) => offset < candidate.end);
		if (!block) return;
		const start = Math.max(offset, block.start);
		this.#goToRanges(this.#anchors.rangesOf({ start, end: Math.min(block.end, start + 1) }) ?? []);
	}

	clear(): void {
		this.#painter.clear();
	}

	/** Presses and scrolling inside a frame are not heard outside it. */
	#listenIn(view: Window): void {
		if (this.#heard.has(view)) return;
		this.#heard.add(view);
		const { signal } = this.#listeners;
		this.#notes.listenIn(view);
		view.addEventListener("click", (event) => this.#onClick(event, view), { capture: true, signal });
		view.addEventListener("scroll", () => this.#lookSoon(), { capture: true, passive: true, signal });
		view.addEventListener("resize", () => this.#lookSoon(), { passive: true, signal });
	}

	#goToRanges(ranges: readonly Range[]): void {
		scrollToRanges(ranges);
		this.#painter.flash(ranges);
	}

	#onClick(event: MouseEvent, view: Window): void {
		const isSelecting = view.getSelection()?.isCollapsed === false;
		if (isSelecting) return;
		const fact = this.#factAt({ target: event.composedPath()[0], x: event.clientX, y: event.clientY });
		if (fact !== null) this.#listeners.pressed(fact.factId);
	}

	#factAt(point: Point): FactAt | null {
		return findFactAt(this.#facts, this.#kinds, point);
	}

	#lookSoon(): void {
		if (this.#nextLook !== undefined) return;
		this.#nextLook = setTimeout(() => {
			this.#nextLook = undefined;
			this.#listeners.seen(readSight(this.#facts, this.#firstAndLastWords()));
		}, SIGHT_PAUSE_MS);
	}

	#firstAndLastWords(): [Range, Range] | null {
		const first = this.#article.blocks[0];
		const last = this.#article.blocks.at(-1);
		if (!first || !last) return null;
		const top = this.#anchors.rangesOf({ start: first.start, end: first.start + 1 })?.[0];
		const bottom = this.#anchors.rangesOf({ start: last.end - 1, end: last.end })?.at(-1);
		return top && bottom ? [top, bottom] : null;
	}
}
