/**
 * "Sen. Karen Dahl spoke. The Vermont senator left": the place that a later mention by title tells, where one person alone holds such an office and no
 * place or body is told with it. Refuses places that fit another holder, and two that differ.
 */
import { parseCountry } from "../lexicon/nations.ts";
import type { Reading } from "../names/names.ts";
import type { Group } from "./groups.ts";
import type { Standing } from "./offices.ts";
import { isPlace, type Phrase, spanOfPhrase, textOf } from "./phrase.ts";
import { answers } from "./title-mentions.ts";

interface Told {
	readonly noun: string;
	readonly place: Phrase;
}

/** Offices of a part of a country; "the Danish president" may be anybody's. Catches "sen.", "governor"; not "president", "minister". */
const seatPattern =
	/^(?:sen|rep|gov)\.?$|^(?:senator|representative|governor|mayor|congress(?:man|woman|member)|lawmaker|assembly(?:man|woman))$/;

/** "New South Wales" is long. */
const MAX_PLACE_WORDS = 3;

/** Every "the [New York] senator" of the text. */
function findTold(reading: Reading, taken: ReadonlySet<number>): Told[] {
	const { words, roles } = reading;
	return roles.flatMap((noun, i): Told[] => {
		if (!noun || taken.has(i) || words[i]?.capital || words[i + 1]?.capital) return [];
		for (
			let first = i - 1;
			first >= i - MAX_PLACE_WORDS && words[first]?.capital && words[first]?.sentence === words[i]?.sentence;
			first--
		) {
			const place = { first, last: i };
			if (words[first - 1]?.norm === "the" && isPlace(reading, place) && !parseCountry(textOf(reading, first, i))) return [{ noun, place }];
		}
		return [];
	});
}

/** More mentions by place than these are a list of places, and no story of somebody. */
const MAX_TOLD = 40;
/** Where more hold such an office, it says nothing of one. */
const MAX_HOLDERS = 12;

export function resolveToldPlaces(
	reading: Reading,
	groups: readonly Group[],
	standings: readonly Standing[],
	taken: ReadonlySet<number>,
): readonly Standing[] {
	const told = findTold(reading, taken);
	if (told.length === 0 || told.length > MAX_TOLD) return standings;
	const holders = new Map(
		[...new Set(told.map(({ noun }) => noun))].map((noun) => [
			noun,
			standings.flatMap((s, k) => (s.jobTitle && s.heads.some((head) => answers(head, noun)) ? [k] : [])),
		]),
	);
	return standings.map((standing, i) => {
		if (!standing.jobTitle || standing.affiliation || !seatPattern.test(standing.head ?? "")) return standing;
		const named = groups[i]?.names[0]?.first ?? 0;
		const fit = told.filter(({ noun, place }) => place.first > named && answers(standing.head ?? "", noun));
		const [first] = fit;
		const others = fit.flatMap(({ noun }) => holders.get(noun) ?? []).filter((k) => k !== i);
		const places = new Set(fit.map(({ place }) => textOf(reading, place.first, place.last)));
		if (!first || places.size !== 1 || others.length > MAX_HOLDERS) return standing;
		const [place = ""] = places;
		const free = others.every((k) => !!standings[k]?.affiliation && !standings[k]?.affiliation?.includes(place));
		return free ? { ...standing, affiliation: place, bodyAt: spanOfPhrase(reading, first.place) } : standing;
	});
}
