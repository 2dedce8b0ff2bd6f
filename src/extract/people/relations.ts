/** Offices that follow from another person's or from a body named before: a counterpart's, "the agency’s director", and the body a bare "spokesman" speaks for. */
import { firstThat } from "../../facts/span.ts";
import { parseCountry } from "../lexicon/nations.ts";
import { isOutletKey } from "../lexicon/outlets.ts";
import type { Name, Reading } from "../names/names.ts";
import type { Word } from "../names/words.ts";
import { isBodyNoun } from "../organizations/kinds.ts";
import { type Place, resolveShortForm } from "../organizations/short-forms.ts";
import { startOfPhrase } from "./before-name.ts";
import { resolveDescribed } from "./described.ts";
import type { Group } from "./groups.ts";
import { isOfficeHead, isPublicBody } from "./kind.ts";
import type { Standing } from "./offices.ts";
import { type Phrase, spanOfPhrase } from "./phrase.ts";
import { parseOffice } from "./title.ts";
import { resolveOwnOffices, resolveToldPlaces } from "./told-places.ts";

/** What the article has: its words, persons and places of bodies. */
export interface Scene {
	readonly reading: Reading;
	readonly groups: readonly Group[];
	readonly places: readonly Place[];
}

/** The US Secretary of State's counterparts are foreign ministers. */
const foreignTitle = (title: string, country: string | null): string =>
	/^secretary of state$/i.test(title) && country !== "United States" ? "Foreign Minister" : title;

/** "John Kerry and his Russian counterpart Sergey Lavrov": the office of the person named last before. */
function resolveCounterpart({ reading, groups }: Scene, standings: readonly Standing[], i: number): Standing {
	const standing = standings[i] as Standing;
	if (!standing.counterpart || standing.jobTitle) return standing;
	const { first, bodyAt } = standing.counterpart;
	let nearest = -1;
	let at = -1;
	groups.forEach((group, k) => {
		const before = group.names.findLast((n) => n.first < first)?.first ?? -1;
		if (k !== i && before > at && standings[k]?.jobTitle) [nearest, at] = [k, before];
	});
	const title = standings[nearest]?.jobTitle;
	const country = standing.counterpart.affiliation;
	if (!title) return standing;
	const head = standings[nearest]?.head ?? null;
	return {
		...standing,
		jobTitle: foreignTitle(title, country),
		affiliation: country,
		bodyAt: bodyAt && spanOfPhrase(reading, bodyAt),
		head,
		heads: head ? [head] : [],
		at: standing.counterpart,
	};
}

function withBody(reading: Reading, standing: Standing, place: Place): Standing {
	const { name } = place.body;
	return { ...standing, affiliation: parseCountry(name) ?? name, bodyAt: spanOfPhrase(reading, place) };
}

/** "the Syrian government led by President Bashar al-Assad": the country stands before. */
function resolveLed(reading: Reading, standing: Standing): Standing {
	if (!standing.at || standing.affiliation || !standing.jobTitle) return standing;
	const { first } = standing.at;
	const [verb, by] = [reading.words[first - 2], reading.words[first - 1]];
	if (by?.norm !== "by" || !/^(?:led|headed|run|governed|ruled)$/.test(verb?.norm ?? "")) return standing;
	for (let i = first - 3; i >= Math.max(0, first - 8); i--) {
		const country = parseCountry(reading.words[i]?.text ?? "");
		if (country) return { ...standing, affiliation: country, bodyAt: spanOfPhrase(reading, { first: i, last: i + 1 }) };
	}
	return standing;
}

/** The place in an office's phrase where a kind of body stands for one named before: "the [trust]’s chairman", "[trust] member", "the [agency] director". */
function shortBodyAt(reading: Reading, standing: Standing, at: Phrase): number {
	const own = standing.affiliation?.replace(/^the /, "") ?? "";
	if (own.includes(" ")) return -1;
	for (let i = at.first; i < at.last; i++) {
		const word = reading.words[i];
		// "Party Chairman Bo Lind": which of the parties, no name tells
		if (!isBodyNoun(word?.norm ?? "") || word?.norm === "party") continue;
		const first = standing.jobTitle?.split(" ")[0] ?? "";
		return word?.norm === own.toLowerCase() || (own === "" && word?.norm === first && first !== standing.jobTitle) ? i : -1;
	}
	return -1;
}

/** "the trust’s chairman", "trust member Ana Ruiz": the body's whole name, where the article gives it before. */
function resolveShortBody({ reading, places }: Scene, standing: Standing): Standing {
	if (!standing.at || !standing.jobTitle) return standing;
	const i = shortBodyAt(reading, standing, standing.at);
	if (i < 0) return standing;
	const body = resolveShortForm(reading, places, reading.words[i]?.norm ?? "", i);
	return body ? { ...standing, affiliation: body.name, bodyAt: spanOfPhrase(reading, { first: i, last: i + 1 }) } : standing;
}

/** Whose members are called by it, and the last word of its name. */
const MEMBERS_OF: Readonly<Record<string, string>> = {
	commissioner: "commission",
	councilman: "council",
	councilwoman: "council",
	councilmember: "council",
	councillor: "council",
	councilor: "council",
};

/** "Commissioner Ana Ruiz", where the article names one commission and no other. */
function resolveMember({ places }: Scene, standing: Standing): Standing {
	const kind = MEMBERS_OF[standing.head ?? ""];
	if (!kind || standing.affiliation || !standing.jobTitle) return standing;
	const bodies = new Set(places.map((p) => p.body).filter(({ name }) => name.toLowerCase().endsWith(` ${kind}`)));
	const [body] = bodies;
	return bodies.size === 1 && body ? { ...standing, affiliation: body.name } : standing;
}

/** The names that start in words [from, to). */
function namesBetween({ names }: Reading, from: number, to: number): readonly Name[] {
	const start = firstThat(names, (n) => n.first >= from);
	return names.slice(
		start,
		firstThat(names, (n) => n.first >= to),
	);
}

/** "[Ferrolux] grew", "The far-right [Civic List] grew": nothing but what describes it stands before. */
function opensSentence({ words }: Reading, first: number): boolean {
	let at = first - 1;
	const { sentence } = words[first] as Word;
	while (words[at]?.sentence === sentence && /^(?:DET|ADJ|NOUN)$/.test(words[at]?.pos ?? "")) at--;
	return words[at]?.sentence !== sentence;
}

/**
 * "Ferrolux grew. [Its] president, Ben Lind": the only body named in this sentence and the one before, where no country acts in them; of several the one
 * that opens the sentence before.
 */
function resolveIts({ reading, places }: Scene, standing: Standing): Standing {
	if (!standing.at || !standing.jobTitle || standing.affiliation || reading.words[standing.at.first - 1]?.norm !== "its") return standing;
	const { first } = standing.at;
	const sentence = reading.words[first]?.sentence ?? 0;
	const start = first - MAX_WORDS_BACK;
	const near = places.slice(firstThat(places, (p) => p.first >= start)).filter((p) => p.last <= first && sentence - p.sentence <= 1);
	const names = namesBetween(reading, start, first);
	const isNear = (n: Name) => sentence - (reading.words[n.first]?.sentence ?? 0) <= 1;
	const acts = (n: Name) => opensSentence(reading, n.runFirst) || /^(?:VERB|AUX)$/.test(reading.words[n.last]?.pos ?? "");
	if (names.some((n) => n.kind === "place" && isNear(n) && acts(n))) return standing;
	const opening = near.filter((p) => p.sentence < sentence && opensSentence(reading, p.first));
	const isAlone = new Set(near.map((p) => p.body)).size === 1;
	const place = isAlone ? near.at(-1) : near.every((p) => p.sentence < sentence) ? opening[0] : undefined;
	return place ? withBody(reading, standing, place) : standing;
}

/** A bare "spokesman" or "chief executive" belongs to the body named last, within so many words; further back it is a guess. */
const MAX_WORDS_BACK = 60;

/** Catches "spokeswoman", "CEO and co-founder"; not "founder", "chief executive of the year". */
const bareTitlePattern =
	/^(?:spokes(?:man|woman|person)|press secretary|(?:(?:co-)?founder and )?(?:chief executive|ceo|coo|cfo|chief (?:executive|financial|operating) officer)(?: and (?:co-)?founder)?)$/i;

const isMedia = (place: Place): boolean => isOutletKey(place.body.key);

function resolveBare({ reading, places }: Scene, group: Group, standing: Standing): Standing {
	if (!standing.jobTitle || standing.affiliation || !standing.at) return standing;
	if (!bareTitlePattern.test(standing.jobTitle)) return standing;
	const { first } = standing.at;
	const heads = !/^(?:spokes|press)/i.test(standing.jobTitle);
	const place = places.findLast((p) => p.last <= first && (!heads || isPublicBody(p.body.name) === false));
	// "The Rock Harbor Hall opened its doors, said spokesman": a name that may be the body's came in between
	const between = place ? namesBetween(reading, place.last, first) : [];
	const rival = between.some((n) => n.last - n.runFirst > 1 && /^(?:thing|unknown)$/.test(n.kind) && !n.headline);
	if (rival) return standing;
	if (!place || first - place.last > MAX_WORDS_BACK || isMedia(place) || group.names.some((n) => n.first < place.first)) return standing;
	return withBody(reading, standing, place);
}

/** A title alone, with its country or body, tells whose the one is that is named by it right after. */
const TITLE_SENTENCES_BACK = 3;
const TITLE_WORDS_BACK = 150;

/** "Austria’s interior minister spoke. ... Interior Minister Karin Holm": the body of the same office, told shortly before the name. */
function resolveEarlierTitle({ reading }: Scene, standing: Standing, taken: ReadonlySet<number>): Standing {
	if (!standing.at || standing.affiliation || !standing.jobTitle || !isOfficeHead(standing.head ?? "")) return standing;
	const { first } = standing.at;
	const { sentence } = reading.words[first] as Word;
	let found: Standing | null = null;
	for (
		let i = first - 1;
		i >= Math.max(0, first - TITLE_WORDS_BACK) && sentence - (reading.words[i]?.sentence ?? 0) <= TITLE_SENTENCES_BACK;
		i--
	) {
		if (reading.roles[i] !== standing.head || taken.has(i)) continue;
		const office = parseOffice(reading, { first: startOfPhrase(reading, i + 1), last: i + 1 });
		if (!office?.affiliation || !office.bodyAt || office.former || office.jobTitle?.toLowerCase() !== standing.jobTitle.toLowerCase())
			continue;
		// "Germany’s president ... Russia’s leader, President Ruiz"
		const other = reading.words
			.slice(i, first)
			.some((w) => w.sentence === sentence && (parseCountry(w.text) ?? office.affiliation) !== office.affiliation);
		if (other || (found && found.affiliation !== office.affiliation)) return standing;
		found = { ...standing, affiliation: office.affiliation, bodyAt: spanOfPhrase(reading, office.bodyAt) };
	}
	return found ?? standing;
}

/** A body this many words before a bare "chairman" is likely the one that is chaired: enough to tell a firm's from a committee's, not to name it. */
const MAX_WORDS_NEAR = 40;

function withBodyNear({ reading, places }: Scene, standing: Standing): Standing {
	if (!standing.at || standing.affiliation || !standing.jobTitle) return standing;
	const { first } = standing.at;
	const place = places.findLast((p) => p.last <= first && !isMedia(p));
	if (!place || first - place.last > MAX_WORDS_NEAR || reading.words[place.first]?.block !== reading.words[first]?.block) return standing;
	return { ...standing, near: place.body.name };
}

/** "NEC chairperson Ana Ruiz": the body whose letters they are. */
function withWholeName({ places }: Scene, standing: Standing): Standing {
	const { affiliation } = standing;
	if (!affiliation || !/^[\p{Lu}\d&.-]{2,8}$/u.test(affiliation) || parseCountry(affiliation)) return standing;
	const body = places.find((p) => p.body.acronyms.has(affiliation))?.body;
	return body?.key.includes(" ") ? { ...standing, affiliation: body.name } : standing;
}

export function resolveStandings(scene: Scene, standings: readonly Standing[]): readonly Standing[] {
	const own = standings.map((_, i) => withWholeName(scene, resolveCounterpart(scene, standings, i)));
	const taken = new Set(
		own.flatMap((s) => s.places.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, k) => first + k))),
	);
	const near = resolveDescribed(scene.reading, scene.groups, own, taken).map((standing, i) => {
		const named = resolveEarlierTitle(scene, resolveLed(scene.reading, resolveIts(scene, resolveShortBody(scene, standing))), taken);
		return withBodyNear(scene, resolveMember(scene, resolveBare(scene, scene.groups[i] as Group, named)));
	});
	return resolveOwnOffices(scene.reading, resolveToldPlaces(scene.reading, scene.groups, near, taken));
}
