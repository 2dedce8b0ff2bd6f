/**
 * Filters whose counts stay true: each value's count is what choosing it would show, under the search and all other filters.
 * Generic over the things filtered.
 */
export interface Facet<Item> {
	readonly id: string;
	/** All values in the order to show them; absent: as the items bring them. */
	readonly values?: readonly string[];
	valueOf(item: Item): string;
}

/** Facet id -> chosen value; absent: all. */
export type Choice = Readonly<Record<string, string>>;

export const fits = <Item>(item: Item, facets: readonly Facet<Item>[], choice: Choice): boolean =>
	facets.every((facet) => choice[facet.id] === undefined || choice[facet.id] === facet.valueOf(item));

/** Value -> count, in the facet's order; a value with no match under the other filters counts 0, one that no item has is left out. */
export function countValues<Item>(
	facet: Facet<Item>,
	items: readonly Item[],
	facets: readonly Facet<Item>[],
	choice: Choice,
	matchesSearch: (item: Item) => boolean,
): ReadonlyMap<string, number> {
	const others = facets.filter(({ id }) => id !== facet.id);
	const counts = new Map<string, number>();
	for (const item of items) {
		const value = facet.valueOf(item);
		const counted = fits(item, others, choice) && matchesSearch(item);
		counts.set(value, (counts.get(value) ?? 0) + (counted ? 1 : 0));
	}
	if (facet.values === undefined) return counts;
	return new Map(facet.values.filter((value) => counts.has(value)).map((value) => [value, counts.get(value) ?? 0]));
}

/** The choice with `value` taken, or given back where it was taken or is null. */
export function choose(choice: Choice, facetId: string, value: string | null): Choice {
	const others = Object.fromEntries(Object.entries(choice).filter(([id]) => id !== facetId));
	return value === null || choice[facetId] === value ? others : { ...others, [facetId]: value };
}

/** Text to search in, folded: case and accents make no difference ("Beyonce" finds "Beyoncé"). */
export const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Every word of `query` must stand in the folded `haystack`. */
export function searchOf(query: string): (haystack: string) => boolean {
	const words = fold(query).split(/\s+/).filter(Boolean);
	return (haystack) => words.every((word) => haystack.includes(word));
}
