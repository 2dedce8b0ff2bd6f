/** The cards of one list: a screenful at once, the rest right after. */
import type { ComponentChild } from "preact";
import { useGrowing } from "./growing.ts";

interface CardListProps<Item> {
	readonly items: readonly Item[];
	readonly current: string | null;
	readonly draw: (item: Item) => ComponentChild;
}

export function CardList<Item extends { readonly id: string }>({ items, current, draw }: CardListProps<Item>) {
	const needed = items.findIndex(({ id }) => id === current);
	const count = useGrowing(items, needed);
	return <ul class="cards">{items.slice(0, count).map(draw)}</ul>;
}
