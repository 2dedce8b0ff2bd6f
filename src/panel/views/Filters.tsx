/** The filters of each view. */

import { FIGURE_TYPES } from "../cards/FigureCard.tsx";
import { WORDINGS } from "../cards/QuoteCard.tsx";
import { useWords } from "../context.ts";
import type { Choice } from "../model/facets.ts";
import type { DateItem, FigureItem, Items, PersonItem, QuoteItem } from "../model/items.ts";
import { DATE_FACETS, FIGURE_FACETS, PERSON_FACETS, QUOTE_FACETS, type View } from "../model/views.ts";
import { titleOf, type Voice } from "../model/voices.ts";
import type { MessageKey, Words } from "../words.ts";
import { FacetGroup, FacetSelect, type Filtering } from "./FacetGroup.tsx";

interface FiltersProps {
	readonly view: View;
	readonly items: Items;
	readonly choice: Choice;
	/** Hidden facts are not counted. */
	readonly matches: (item: { readonly id: string; readonly haystack: string }) => boolean;
	readonly onChoose: (facetId: string, value: string | null) => void;
}

/** Values of facets that have a word of their own. */
const VALUES: Readonly<Record<string, MessageKey>> = {
	...WORDINGS,
	...FIGURE_TYPES,
	named: "standingNamed",
	unnamed: "standingUnnamed",
	unclear: "standingUnclear",
	sourced: "figureSourced",
	unsourced: "figureUnsourced",
	official: "officeOfficials",
	other: "officeOthers",
	organization: "officeOrganizations",
	quoted: "speaksQuoted",
	silent: "speaksSilent",
	event: "dateEvent",
	statement: "dateStatement",
};

const valueName = (words: Words) => (value: string) => {
	const key = VALUES[value];
	return key ? words.t(key) : value;
};

function voiceNames(voices: readonly (Voice | null)[], words: Words): (key: string) => string {
	const names = new Map<string, string>();
	for (const voice of voices) {
		names.set(voice?.key ?? "article", voice === null ? words.t("articleItself") : titleOf(voice, words));
	}
	return (key) => names.get(key) ?? key;
}

function QuoteFilters({ filtering }: { readonly filtering: Filtering<QuoteItem> }) {
	const words = useWords();
	const speakerOf = voiceNames(
		filtering.items.map(({ voice }) => voice),
		words,
	);
	return (
		<>
			<FacetSelect filtering={filtering} facetId="speaker" label={words.t("filterSpeaker")} nameOf={speakerOf} />
			<FacetGroup filtering={filtering} facetId="wording" label={words.t("filterWording")} nameOf={valueName(words)} />
			<FacetGroup filtering={filtering} facetId="standing" label={words.t("filterStanding")} nameOf={valueName(words)} />
		</>
	);
}

function FigureFilters({ filtering }: { readonly filtering: Filtering<FigureItem> }) {
	const words = useWords();
	const speakerOf = voiceNames(
		filtering.items.map(({ voice }) => voice),
		words,
	);
	return (
		<>
			<FacetSelect filtering={filtering} facetId="speaker" label={words.t("filterAccordingTo")} nameOf={speakerOf} />
			<FacetGroup filtering={filtering} facetId="sourced" label={words.t("filterSourced")} nameOf={valueName(words)} />
			<FacetGroup filtering={filtering} facetId="type" label={words.t("filterType")} nameOf={valueName(words)} />
		</>
	);
}

function PersonFilters({ filtering }: { readonly filtering: Filtering<PersonItem> }) {
	const words = useWords();
	return (
		<>
			<FacetGroup filtering={filtering} facetId="office" label={words.t("filterOffice")} nameOf={valueName(words)} />
			<FacetGroup filtering={filtering} facetId="speaks" label={words.t("filterSpeaks")} nameOf={valueName(words)} />
		</>
	);
}

function DateFilters({ filtering }: { readonly filtering: Filtering<DateItem> }) {
	const words = useWords();
	return <FacetGroup filtering={filtering} facetId="role" label={words.t("filterRole")} nameOf={valueName(words)} />;
}

export function Filters({ view, items, choice, matches, onChoose }: FiltersProps) {
	const shared = { choice, matchesSearch: matches, onChoose };
	if (view === "quotes") return <QuoteFilters filtering={{ ...shared, items: items.quotes, facets: QUOTE_FACETS }} />;
	if (view === "figures") return <FigureFilters filtering={{ ...shared, items: items.figures, facets: FIGURE_FACETS }} />;
	if (view === "people") return <PersonFilters filtering={{ ...shared, items: items.people, facets: PERSON_FACETS }} />;
	return <DateFilters filtering={{ ...shared, items: items.dates, facets: DATE_FACETS }} />;
}
