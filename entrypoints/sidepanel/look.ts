/** How the reader wants facts to look on every page: which kinds are painted, in which style, and what is said of them beside the highlight. */
import type { FactNote } from "../../src/facts/notes.ts";
import type { FactKind, FactSheet } from "../../src/facts/types.ts";

export interface Look {
	readonly kinds: readonly FactKind[];
	/** A style sheet. */
	readonly style: string;
	/** In the reader's language. */
	readonly notesOf: (sheet: FactSheet) => readonly FactNote[];
}
