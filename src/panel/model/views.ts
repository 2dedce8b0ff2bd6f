/** The four views, their filters, and the state of the reader's desk: which view, which filters, which search, which order. */
import type { Choice, Facet } from "./facets.ts";
import { choose } from "./facets.ts";
import type { DateItem, FigureItem, Items, PersonItem, QuoteItem } from "./items.ts";
import { isOfficial } from "./overview.ts";

export type View = "quotes" | "figures" | "people" | "time";

export const VIEWS: readonly View[] = ["quotes", "figures", "people", "time"];

export const QUOTE_FACETS: readonly Facet<QuoteItem>[] = [
	{ id: "speaker", valueOf: ({ voice }) => voice.key },
	{ id: "wording", values: ["direct", "mixed", "indirect"], valueOf: ({ quote }) => quote.kind },
	{ id: "standing", values: ["named", "unnamed", "unclear"], valueOf: ({ voice }) => voice.standing },
];

export const FIGURE_FACETS: readonly Facet<FigureItem>[] = [
	{ id: "speaker", valueOf: ({ voice }) => voice?.key ?? "article" },
	{ id: "sourced", values: ["sourced", "unsourced"], valueOf: ({ voice }) => (voice === null ? "unsourced" : "sourced") },
	{ id: "type", valueOf: ({ figure }) => figure.type },
];

export const PERSON_FACETS: readonly Facet<PersonItem>[] = [
	{
		id: "office",
		values: ["official", "other", "organization"],
		valueOf: ({ person }) => (person === null ? "organization" : isOfficial(person) ? "official" : "other"),
	},
	{ id: "speaks", values: ["quoted", "silent"], valueOf: ({ speech }) => (speech === null ? "silent" : "quoted") },
];

export const DATE_FACETS: readonly Facet<DateItem>[] = [
	{ id: "role", values: ["event", "statement"], valueOf: ({ date }) => date.role ?? "event" },
];

export interface Desk {
	readonly view: View;
	readonly query: string;
	/** Each view keeps its own filters. */
	readonly choices: Readonly<Record<View, Choice>>;
	readonly order: "reading" | "speaker";
	/** The card that keys act on. */
	readonly current: string | null;
	readonly dialog: "keys" | "copy" | null;
}

export const EMPTY_DESK: Desk = {
	view: "quotes",
	query: "",
	choices: { quotes: {}, figures: {}, people: {}, time: {} },
	order: "reading",
	current: null,
	dialog: null,
};

export type DeskStep =
	| { readonly do: "view"; readonly view: View }
	| { readonly do: "show"; readonly view: View; readonly choice: Choice }
	| { readonly do: "search"; readonly query: string }
	| { readonly do: "choose"; readonly facetId: string; readonly value: string | null }
	| { readonly do: "clear" }
	| { readonly do: "order"; readonly order: Desk["order"] }
	| { readonly do: "current"; readonly factId: string | null }
	| { readonly do: "reveal"; readonly view: View; readonly factId: string }
	| { readonly do: "dialog"; readonly dialog: Desk["dialog"] };

const withChoice = (desk: Desk, view: View, choice: Choice): Desk => ({ ...desk, choices: { ...desk.choices, [view]: choice } });

export function nextDesk(desk: Desk, step: DeskStep): Desk {
	switch (step.do) {
		case "view":
			return { ...desk, view: step.view, current: null };
		case "show":
			return withChoice({ ...desk, view: step.view, query: "", current: null }, step.view, step.choice);
		case "search":
			return { ...desk, query: step.query };
		case "choose":
			return withChoice(desk, desk.view, choose(desk.choices[desk.view], step.facetId, step.value));
		case "clear":
			return withChoice({ ...desk, query: "" }, desk.view, {});
		case "order":
			return { ...desk, order: step.order };
		case "current":
			return { ...desk, current: step.factId };
		case "reveal":
			return withChoice({ ...desk, view: step.view, query: "", current: step.factId }, step.view, {});
		case "dialog":
			return { ...desk, dialog: step.dialog };
	}
}

/** The view that lists the fact; null for an id that no view knows. */
export function viewOf(items: Items, factId: string): View | null {
	const lists: Readonly<Record<View, readonly { readonly id: string }[]>> = {
		quotes: items.quotes,
		figures: items.figures,
		people: items.people,
		time: items.dates,
	};
	return VIEWS.find((view) => lists[view].some(({ id }) => id === factId)) ?? null;
}
