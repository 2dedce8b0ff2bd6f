/** Persons named in the article, with office, affiliation and every mention. Names without a person's marks are left to `organizations.ts`. */

import type { Article } from "../facts/article.ts";
import type { Mention, Person } from "../facts/types.ts";
import { isKnownAlone } from "./lexicon/known-alone.ts";
import { POLITICIANS, POLITICIANS_ALONE } from "./lexicon/politicians.ts";
import { fold } from "./lexicon/word-set.ts";
import type { Name, Reading } from "./names/names.ts";
import type { Word } from "./names/words.ts";
import { mergeBodies } from "./organizations/merge.ts";
import { placesOf } from "./organizations/short-forms.ts";
import { readCaptions, standingFromCaptions } from "./people/captions.ts";
import type { Group } from "./people/groups.ts";
import { parseKind } from "./people/kind.ts";
import { findMentions } from "./people/mentions.ts";
import { findStanding, type Standing } from "./people/offices.ts";
import { spanOfPhrase } from "./people/phrase.ts";
import { resolveStandings } from "./people/relations.ts";
import type { Figure } from "./people/title-mentions.ts";
import type { SortedNames } from "./sorted-names.ts";

/** Honours behind a name are none of it: catches ", QC" of "Bo Lind, QC"; not "Jr.". */
const postNominalPattern = /(?:,? (?:QC|KC|MBE|OBE|CBE|PhD|Ph\.D\.|MD|M\.D\.|Esq\.?))+$/;

const nameText = (reading: Reading, name: Name): string =>
	reading.text
		.slice((reading.words[name.first] as Word).start, (reading.words[name.last - 1] as Word).end)
		.replace(/[\u00ad\]]/g, "")
		.replace(postNominalPattern, "")
		.replace(/\s+/g, " ");

/** "Queen Margit", "Pope Leo": where one name alone is given, the title is part of it. */
function withRoyalTitle(reading: Reading, name: Name): Name {
	const title = reading.words[name.first - 1];
	const alone = name.last - name.first === 1 || /^[IVX]+$/.test(reading.words[name.last - 1]?.text ?? "");
	const royal = title?.capital === true && /^(?:king|queen|prince|princess|pope|emperor|empress|sultan)$/.test(title.norm);
	return alone && royal ? { ...name, first: name.first - 1 } : name;
}

function toPerson(reading: Reading, { group, standing }: Figure, mentions: readonly Mention[], id: string): Person {
	const name = nameText(reading, withRoyalTitle(reading, group.full));
	const last = group.parts.family;
	const shown =
		group.parts.given.length > 0 && !fold(name).includes(last) ? `${name} ${last.charAt(0).toUpperCase()}${last.slice(1)}` : name;
	// "Donald J. Trump", "Hillary Rodham Clinton"
	const short = `${group.parts.given[0]} ${last}`;
	const politician =
		POLITICIANS.has(fold(shown)) || POLITICIANS.has(short) || (group.parts.given.length === 0 && POLITICIANS_ALONE.has(last));
	const stated = parseKind(standing.head, standing.heads, standing.jobTitle, standing.affiliation, standing.former, standing.near);
	const known = stated.kind === "other" && politician;
	const { kind, publicBody } = known ? { kind: "official" as const, publicBody: undefined } : stated;
	const at = standing.at && spanOfPhrase(reading, standing.at);
	return {
		id,
		name: shown,
		jobTitle: standing.jobTitle,
		affiliation: standing.affiliation,
		kind,
		...(publicBody === undefined ? {} : { publicBody }),
		...(standing.former ? { former: true } : {}),
		office: standing.jobTitle ? at : null,
		...(standing.affiliation ? { affiliationAt: standing.bodyAt } : {}),
		...(standing.jobTitle ? { officeFrom: standing.fromCaption ? "caption" : "article" } : {}),
		mentions,
		why: {
			rule:
				known && standing.head === null
					? "politician by our own list; the article states no office"
					: group.full.titled
						? "name behind a title"
						: isKnownAlone(last)
							? "well-known name"
							: "name",
		},
	};
}

export function findPeople({ reading, groups, bodies }: SortedNames, article: Article): Person[] {
	const byStart = new Map(reading.names.map((n) => [n.first, n]));
	const byEnd = new Map(reading.names.map((n) => [n.last, n]));
	const found = groups.map((group) => findStanding(reading, group, byStart, byEnd));
	const captions = readCaptions(article);
	const places = placesOf(reading, mergeBodies(reading, bodies));
	const standings = resolveStandings(
		{ reading, groups, places },
		found.map((s, i) => standingFromCaptions(captions, groups[i] as Group, s)),
	);
	const figures = groups.map((group, i) => ({ group, standing: standings[i] as Standing }));
	const mentions = findMentions(
		reading,
		figures,
		groups.map((g) => g.gender),
	);
	return figures.map((figure, i) => toPerson(reading, figure, mentions[i] ?? [], `p${i + 1}`));
}
