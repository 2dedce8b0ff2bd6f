/** How the reader wants facts to look on every page: which kinds are painted, and in which style. */
import type { FactKind } from "../../src/facts/types.ts";

export interface Look {
	readonly kinds: readonly FactKind[];
	/** A style sheet. */
	readonly style: string;
}
