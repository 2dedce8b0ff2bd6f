/**
 * "Sen. Karen Dahl spoke. The Vermont senator left", "the U.S. Attorney’s Office for the Western District": the place or body that the article tells
 * elsewhere, where one person alone holds such an office and none is told with it. Refuses what fits another holder, and two that differ.
 */
import { parseCountry } from "../lexicon/nations.ts";
import type { Reading } from "../names/names.ts";
import { isPossessive } from "../names/words.ts";
import type { Group } from "./groups.ts";
import type { Standing } from "./offices.ts";
import { endOfBodyName, isPlace, type Phrase, spanOfPhrase, textOf } from "./phrase.ts";
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

/** No district's name is longer: "Western District of New York". */
const MAX_OFFICE_WORDS = 8;

/** "the U.S. Attorney’s Office for the [Western District of Ohio]": by the title's noun, what such an office is for; null where two differ. */
function findOffices(reading: Reading): ReadonlyMap<string, Phrase | null> {
	const { words, roles } = reading;
	const found = new Map<string, Phrase | null>();
	roles.forEach((noun, i) => {
		if (!noun || !isPossessive(words[i + 1]) || words[i + 2]?.norm !== "office" || !/^(?:for|of|in)$/.test(words[i + 3]?.norm ?? ""))
			return;
		const first = words[i + 4]?.norm === "the" ? i + 5 : i + 4;
		let last = first;
		while (last < first + MAX_OFFICE_WORDS && words[last]?.sentence === words[i]?.sentence && words[last]?.capital) last++;
		if (last === first) return;
		const body = { first, last: Math.min(endOfBodyName(reading, last), first + MAX_OFFICE_WORDS) };
		const known = found.get(noun);
		const same = known === undefined || (known && textOf(reading, known.first, known.last) === textOf(reading, body.first, body.last));
		found.set(noun, same ? (known ?? body) : null);
	});
	return found;
}

/** "U.S. Attorney Karen Dahl" where the article tells of the one such office: hers, if no other holds that title. */
export function resolveOwnOffices(reading: Reading, standings: readonly Standing[]): readonly Standing[] {
	const offices = findOffices(reading);
	if (offices.size === 0) return standings;
	const holders = new Map<string, number>();
	for (const { head, jobTitle } of standings) if (head && jobTitle) holders.set(head, (holders.get(head) ?? 0) + 1);
	return standings.map((standing) => {
		const { head, jobTitle, affiliation, former } = standing;
		const body = head && jobTitle && !affiliation && !former && holders.get(head) === 1 ? offices.get(head) : null;
		return body ? { ...standing, affiliation: textOf(reading, body.first, body.last), bodyAt: spanOfPhrase(reading, body) } : standing;
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
