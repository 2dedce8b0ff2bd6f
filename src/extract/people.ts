/** Persons named in the article, with office, affiliation and every mention. Names without a person's marks are left to `organizations.ts`. */

import type { Article } from "../facts/article.ts";
import type { Mention, Person } from "../facts/types.ts";
import { BEFORE_GIVEN } from "./lexicon/honorifics.ts";
import { isKnownAlone } from "./lexicon/known-alone.ts";
import { fold } from "./lexicon/word-set.ts";
import type { Name, Reading } from "./names/names.ts";
import type { Word } from "./names/words.ts";
import { mergeBodies } from "./organizations/merge.ts";
import { placesOf } from "./organizations/short-forms.ts";
import { readCaptions, standingFromCaptions } from "./people/captions.ts";
import type { Group } from "./people/groups.ts";
import { findMentions } from "./people/mentions.ts";
import { findStanding, type Standing } from "./people/offices.ts";
import { findKinds, type KindOfPerson } from "./people/person-kinds.ts";
import { spanOfPhrase } from "./people/phrase.ts";
import { resolveStandings } from "./people/relations.ts";
import type { Figure } from "./people/title-mentions.ts";
import type { SortedNames } from "./sorted-names.ts";

/** Honours behind a name are none of it: catches ", QC" of "Bo Lind, QC"; not "Jr.". */
const postNominalPattern = /(?:,? (?:QC|KC|SC|SAN|MBE|OBE|CBE|DBE|KBE|GBE|MP|MSP|MLA|MEP|TD|PhD|Ph\.D\.|MD|M\.D\.|Esq\.?))+$/;

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
	const royal = title?.capital === true && BEFORE_GIVEN.has(title.norm);
	return alone && royal ? { ...name, first: name.first - 1 } : name;
}

function shownName(reading: Reading, { full, parts }: Group): string {
	const name = nameText(reading, withRoyalTitle(reading, full));
	const { given, family } = parts;
	return given.length > 0 && !fold(name).includes(family) ? `${name} ${family.charAt(0).toUpperCase()}${family.slice(1)}` : name;
}

function toPerson(
	reading: Reading,
	{ group, standing }: Figure,
	is: KindOfPerson,
	mentions: readonly Mention[],
): Omit<Person, "id" | "name"> {
	const at = standing.at && spanOfPhrase(reading, standing.at);
	return {
		jobTitle: standing.jobTitle,
		affiliation: standing.affiliation,
		kind: is.kind,
		...(is.publicBody === undefined ? {} : { publicBody: is.publicBody }),
		...(standing.former ? { former: true } : {}),
		office: standing.jobTitle ? at : null,
		...(standing.affiliation ? { affiliationAt: standing.bodyAt } : {}),
		...(standing.jobTitle ? { officeFrom: standing.fromCaption ? "caption" : "article" } : {}),
		mentions,
		why: {
			rule: is.listed
				? "politician by our own list; the article states no office"
				: group.full.titled
					? "name behind a title"
					: isKnownAlone(group.parts.family)
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
	const shown = groups.map((group) => shownName(reading, group));
	const kinds = findKinds(shown, figures);
	return figures.map((figure, i) => ({
		id: `p${i + 1}`,
		name: shown[i] as string,
		...toPerson(reading, figure, kinds[i] as KindOfPerson, mentions[i] ?? []),
	}));
}
