/** Everything derived from a page's facts and the reader's desk, made again only where its own causes change. */
import { useMemo, useReducer } from "preact/hooks";
import type { FactSheet } from "../facts/types.ts";
import { type Correction, hiddenIds, withoutHidden } from "./model/corrections.ts";
import { type Items, itemsOf } from "./model/items.ts";
import { type Overview, overviewOf } from "./model/overview.ts";
import { countsOf, shownItems, startingDesk } from "./model/results.ts";
import { type Desk, type DeskStep, nextDesk, type View } from "./model/views.ts";

export interface PageModel {
	readonly desk: Desk;
	readonly step: (step: DeskStep) => void;
	readonly items: Items;
	/** Those that fit search and filters. */
	readonly shown: Items;
	readonly counts: Readonly<Record<View, number>>;
	readonly totals: Readonly<Record<View, number>>;
	readonly hidden: ReadonlySet<string>;
	/** Without what is hidden. */
	readonly kept: FactSheet;
	readonly overview: Overview;
}

export function usePage(sheet: FactSheet, corrections: readonly Correction[]): PageModel {
	const items = useMemo(() => itemsOf(sheet), [sheet]);
	const [desk, step] = useReducer(nextDesk, items, startingDesk);
	const hidden = useMemo(() => hiddenIds(sheet, corrections), [sheet, corrections]);
	const kept = useMemo(() => withoutHidden(sheet, hidden), [sheet, hidden]);
	const overview = useMemo(() => overviewOf(kept), [kept]);
	const shown = useMemo(() => shownItems(items, desk.query, desk.choices), [items, desk.query, desk.choices]);
	const counts = useMemo(() => countsOf(shown, hidden), [shown, hidden]);
	const totals = useMemo(() => countsOf(items, hidden), [items, hidden]);
	return { desk, step, items, shown, counts, totals, hidden, kept, overview };
}
