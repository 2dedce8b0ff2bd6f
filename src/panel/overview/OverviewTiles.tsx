/** The article at one glance: six counts, each a button to the facts it counts, and the agencies it draws on. */
import { useWords } from "../context.ts";
import { memo } from "../memo.tsx";
import type { Choice } from "../model/facets.ts";
import type { Overview } from "../model/overview.ts";
import type { View } from "../model/views.ts";
import type { CountKey } from "../words.ts";

interface OverviewTilesProps {
	readonly overview: Overview;
	readonly onShow: (view: View, choice: Choice) => void;
}

interface Tile {
	readonly label: CountKey;
	readonly count: number;
	readonly view: View;
	readonly choice: Choice;
}

const tilesOf = (overview: Overview): readonly Tile[] => [
	{ label: "tileQuotes", count: overview.quotes, view: "quotes", choice: {} },
	{ label: "tileNamed", count: overview.namedVoices, view: "quotes", choice: { standing: "named" } },
	{ label: "tileUnnamed", count: overview.unnamedVoices, view: "quotes", choice: { standing: "unnamed" } },
	{ label: "tileOfficials", count: overview.officials, view: "people", choice: { office: "official" } },
	{ label: "tileSourced", count: overview.sourcedFigures, view: "figures", choice: { sourced: "sourced" } },
	{ label: "tileUnsourced", count: overview.unsourcedFigures, view: "figures", choice: { sourced: "unsourced" } },
];

export const OverviewTiles = memo(({ overview, onShow }: OverviewTilesProps) => {
	const words = useWords();
	return (
		<section class="overview" aria-labelledby="overview-title">
			<h2 id="overview-title" class="visually-hidden">
				{words.t("overview")}
			</h2>
			<ul class="tiles">
				{tilesOf(overview).map(({ label, count, view, choice }) => (
					<li key={label}>
						<button type="button" class="tile" disabled={count === 0} onClick={() => onShow(view, choice)}>
							<span class="tile-count">{words.number(count)}</span> <span class="tile-label">{words.count(label, count)}</span>
						</button>
					</li>
				))}
			</ul>
			{overview.agencies.length > 0 && <p class="agencies">{words.t("agencies", words.list(overview.agencies))}</p>}
		</section>
	);
});
