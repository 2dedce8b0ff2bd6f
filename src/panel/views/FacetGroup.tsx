/** One filter: a value a button, pressed when chosen, each with the count that choosing it would show. */
import { useWords } from "../context.ts";
import { type Choice, countValues, type Facet } from "../model/facets.ts";

export interface Filtering<Item> {
	readonly items: readonly Item[];
	readonly facets: readonly Facet<Item>[];
	readonly choice: Choice;
	readonly matchesSearch: (item: Item) => boolean;
	readonly onChoose: (facetId: string, value: string | null) => void;
}

interface FacetGroupProps<Item> {
	readonly filtering: Filtering<Item>;
	readonly facetId: string;
	readonly label: string;
	readonly nameOf: (value: string) => string;
}

function countsOf<Item>(
	{ items, facets, choice, matchesSearch }: Filtering<Item>,
	facetId: string,
): readonly (readonly [string, number])[] {
	const facet = facets.find(({ id }) => id === facetId);
	return facet ? [...countValues(facet, items, facets, choice, matchesSearch)] : [];
}

export function FacetGroup<Item>({ filtering, facetId, label, nameOf }: FacetGroupProps<Item>) {
	const words = useWords();
	const counts = countsOf(filtering, facetId);
	if (counts.length < 2) return null;
	return (
		<fieldset class="facet">
			<legend>{label}</legend>
			{counts.map(([value, count]) => (
				<button
					key={value}
					type="button"
					class="facet-value"
					aria-pressed={filtering.choice[facetId] === value}
					disabled={count === 0 && filtering.choice[facetId] !== value}
					onClick={() => filtering.onChoose(facetId, value)}
				>
					{nameOf(value)} <span class="facet-count">{words.number(count)}</span>
				</button>
			))}
		</fieldset>
	);
}

/** The same as a list to pull down, for filters with many values. */
export function FacetSelect<Item>({ filtering, facetId, label, nameOf }: FacetGroupProps<Item>) {
	const words = useWords();
	const counts = countsOf(filtering, facetId);
	if (counts.length < 2) return null;
	return (
		<label class="facet-select">
			<span>{label}</span>
			<select value={filtering.choice[facetId] ?? ""} onChange={(event) => filtering.onChoose(facetId, event.currentTarget.value || null)}>
				<option value="">{words.t("everyone")}</option>
				{counts.map(([value, count]) => (
					<option key={value} value={value}>
						{`${nameOf(value)} (${words.number(count)})`}
					</option>
				))}
			</select>
		</label>
	);
}
