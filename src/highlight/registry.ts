/**
 * One document's registry of highlights, seen through our names only: a frame's text is painted by the frame's registry, whoever makes the ranges. A
 * highlight of the page's own under one of our names is put back when ours goes.
 */
type View = Window & typeof globalThis;

export class Registry {
	readonly #view: View;
	readonly #thePages = new Map<string, Highlight | undefined>();

	constructor(view: View) {
		this.#view = view;
	}

	put(name: string, ranges: readonly Range[], priority: number): void {
		const { highlights } = this.#view.CSS;
		if (ranges.length === 0) {
			if (!this.#thePages.has(name)) return;
			const thePages = this.#thePages.get(name);
			this.#thePages.delete(name);
			if (thePages) highlights.set(name, thePages);
			else highlights.delete(name);
			return;
		}
		if (!this.#thePages.has(name)) this.#thePages.set(name, highlights.get(name));
		const highlight = new this.#view.Highlight(...ranges);
		highlight.priority = priority;
		highlights.set(name, highlight);
	}

	clear(): void {
		for (const name of [...this.#thePages.keys()]) this.put(name, [], 0);
	}
}

/** Null for a document that no window shows (any more). */
export const viewOf = (range: Range): View | null => range.startContainer.ownerDocument?.defaultView ?? null;
