/** Pictures' captions name persons too: an office that only a caption gives is taken from there, and said to be. */
import type { Article } from "../../facts/article.ts";
import { type Reading, readNames } from "../names/names.ts";
import { tokenize } from "../tokens.ts";
import type { Group } from "./groups.ts";
import { groupNames } from "./merge.ts";
import { isShortFormOf } from "./name-parts.ts";
import { findStanding, type Standing } from "./offices.ts";

export interface CaptionPerson {
	readonly group: Group;
	readonly standing: Standing;
}

/** Galleries may have hundreds; the first ones go with the article. */
const MAX_CAPTIONS = 40;

export function readCaptions(article: Article): CaptionPerson[] {
	return article.captions.slice(0, MAX_CAPTIONS).flatMap(({ text }) => {
		const reading: Reading = readNames(tokenize(text, [{ kind: "paragraph", start: 0, end: text.length }]));
		const byStart = new Map(reading.names.map((n) => [n.first, n]));
		const byEnd = new Map(reading.names.map((n) => [n.last, n]));
		return groupNames(reading).map((group) => ({ group, standing: findStanding(reading, group, byStart, byEnd) }));
	});
}

/** The caption's office where the article gives none, or says only whose counterpart the person is; and the body of the same office. */
export function standingFromCaptions(captions: readonly CaptionPerson[], group: Group, standing: Standing): Standing {
	if (standing.jobTitle && standing.affiliation) return standing;
	const isSame = (other: Group) => isShortFormOf(other.parts, group.parts) || other.parts.all.join(" ") === group.parts.all.join(" ");
	const found = captions.find(({ group: other, standing: s }) => s.jobTitle && isSame(other));
	if (!found) return standing;
	if (standing.jobTitle)
		return standing.head === found.standing.head ? { ...standing, affiliation: found.standing.affiliation, bodyAt: null } : standing;
	return { ...found.standing, at: null, bodyAt: null, places: standing.places, fromCaption: true, counterpart: standing.counterpart };
}
