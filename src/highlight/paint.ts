/**
 * Paints facts on the page by the CSS Custom Highlight API: the page's DOM stays as it is. A highlight of the page's own under one of our names is
 * put back when ours goes.
 */
import type { FactKind } from "../facts/types.ts";
import { type PlacedFact, paintedRanges } from "./place.ts";
import { highlightName } from "./style.ts";

/** Where highlights overlap the higher one's colours are on top: what is short stands inside what is long. */
const PRIORITY: Record<FactKind, number> = { quote: 1, date: 2, figure: 3, person: 4 };
const FLASH_PRIORITY = 9;

/** Long enough to be found by an eye that follows the scroll; then out of the way of reading. */
const FLASH_MS = 1600;

export class Painter {
	readonly #thePages = new Map<string, Highlight | undefined>();
	#flashEnd: ReturnType<typeof setTimeout> | undefined;

	/** Paints these kinds of these facts and nothing else. */
	paint(facts: readonly PlacedFact[], kinds: ReadonlySet<FactKind>): void {
		for (const kind of Object.keys(PRIORITY) as FactKind[]) {
			const ranges = kinds.has(kind) ? facts.filter((fact) => fact.kind === kind).flatMap(paintedRanges) : [];
			this.#put(highlightName(kind), ranges, PRIORITY[kind]);
		}
	}

	flash(ranges: readonly Range[]): void {
		clearTimeout(this.#flashEnd);
		this.#put(highlightName("flash"), ranges, FLASH_PRIORITY);
		this.#flashEnd = setTimeout(() => this.#put(highlightName("flash"), [], FLASH_PRIORITY), FLASH_MS);
	}

	clear(): void {
		clearTimeout(this.#flashEnd);
		for (const name of [...this.#thePages.keys()]) this.#put(name, [], 0);
	}

	#put(name: string, ranges: readonly Range[], priority: number): void {
		if (ranges.length === 0) {
			if (!this.#thePages.has(name)) return;
			const thePages = this.#thePages.get(name);
			this.#thePages.delete(name);
			if (thePages) CSS.highlights.set(name, thePages);
			else CSS.highlights.delete(name);
			return;
		}
		if (!this.#thePages.has(name)) this.#thePages.set(name, CSS.highlights.get(name));
		const highlight = new Highlight(...ranges);
		highlight.priority = priority;
		CSS.highlights.set(name, highlight);
	}
}
