/** All items and the reader's desk -> those that each view shows, and how many. Hidden facts stay in place but never count. */
import { type Choice, type Facet, fits, searchOf } from "./facets.ts";
import type { Items } from "./items.ts";
import { DATE_FACETS, type Desk, EMPTY_DESK, FIGURE_FACETS, PERSON_FACETS, QUOTE_FACETS, VIEWS, type View } from "./views.ts";

interface Listed {
	readonly id: string;
	readonly haystack: string;
}

export const listOf = (items: Items, view: View): readonly Listed[] =>
	({ quotes: items.quotes, figures: items.figures, people: items.people, time: items.dates })[view];

/** The reader begins where there is something to read. */
export const startingDesk = (items: Items): Desk => ({
	...EMPTY_DESK,
	view: VIEWS.find((view) => listOf(items, view).length > 0) ?? EMPTY_DESK.view,
});

function narrow<Item extends Listed>(
	items: readonly Item[],
	facets: readonly Facet<Item>[],
	choice: Choice,
	query: string,
): readonly Item[] {
	const finds = searchOf(query);
	return items.filter((item) => fits(item, facets, choice) && finds(item.haystack));
}

export const shownItems = (items: Items, query: string, choices: Desk["choices"]): Items => ({
	quotes: narrow(items.quotes, QUOTE_FACETS, choices.quotes, query),
	figures: narrow(items.figures, FIGURE_FACETS, choices.figures, query),
	people: narrow(items.people, PERSON_FACETS, choices.people, query),
	dates: narrow(items.dates, DATE_FACETS, choices.time, query),
});

export function countsOf(items: Items, hidden: ReadonlySet<string>): Readonly<Record<View, number>> {
	const count = (view: View) => listOf(items, view).filter(({ id }) => !hidden.has(id)).length;
	return { quotes: count("quotes"), figures: count("figures"), people: count("people"), time: count("time") };
}

/** The ids that the keys walk through, in the order in which the cards stand. */
export function walkOrder(items: Items, desk: Desk): readonly string[] {
	if (desk.view !== "quotes" || desk.order === "reading") return listOf(items, desk.view).map(({ id }) => id);
	return quotesByVoice(items).flatMap((group) => group.map(({ id }) => id));
}

/** In the order in which the voices first speak. */
export function quotesByVoice({ quotes }: Items): readonly Items["quotes"][] {
	const groups = new Map<string, Items["quotes"][number][]>();
	for (const item of quotes) {
		const group = groups.get(item.voice.key);
		if (group) group.push(item);
		else groups.set(item.voice.key, [item]);
	}
	return [...groups.values()];
}

const differs = <Item>(items: readonly Item[], facets: readonly Facet<Item>[]): boolean =>
	facets.some((facet) => new Set(items.map((item) => facet.valueOf(item))).size > 1);

/** Is there anything to choose between in this view? */
export function canFilter(items: Items, view: View): boolean {
	if (view === "quotes") return differs(items.quotes, QUOTE_FACETS);
	if (view === "figures") return differs(items.figures, FIGURE_FACETS);
	if (view === "people") return differs(items.people, PERSON_FACETS);
	return differs(items.dates, DATE_FACETS);
}
