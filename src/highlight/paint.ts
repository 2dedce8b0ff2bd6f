/** Paints facts on the page by the CSS Custom Highlight API, in the document that each stands in: the page's DOM stays as it is. */
import type { FactKind } from "../facts/types.ts";
import { type PlacedFact, paintedRanges } from "./place.ts";
import { Registry, viewOf } from "./registry.ts";
import { highlightName } from "./style.ts";

/** Where highlights overlap the higher one's colours are on top: what is short stands inside what is long. */
const PRIORITY: Record<FactKind, number> = { quote: 1, date: 2, figure: 3, person: 4 };
const FLASH_PRIORITY = 9;

/** Long enough to be found by an eye that follows the scroll; then out of the way of reading. */
const FLASH_MS = 1600;

export class Painter {
	/** Of every window that something was painted in: the page's, and its frames'. */
	readonly #registries = new Map<Window, Registry>();
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
		for (const registry of this.#registries.values()) registry.clear();
	}

	#put(name: string, ranges: readonly Range[], priority: number): void {
		const byWindow = new Map<Window, Range[]>();
		for (const range of ranges) {
			const view = viewOf(range);
			if (view === null) continue;
			if (!this.#registries.has(view)) this.#registries.set(view, new Registry(view));
			const here = byWindow.get(view);
			if (here) here.push(range);
			else byWindow.set(view, [range]);
		}
		for (const [view, registry] of this.#registries) registry.put(name, byWindow.get(view) ?? [], priority);
	}
}
