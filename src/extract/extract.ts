/**
 * The table of contents: an article in, its fact sheet out, one line a step. Pure: no DOM, no I/O, no clock.
 */
import type { Article } from "../facts/article.ts";
import type { FactSheet } from "../facts/types.ts";
import { findChecks } from "./checks.ts";
import { placeDates } from "./dates/roles.ts";
import { readAsSpoken } from "./dates/spoken-days.ts";
import { findDates, publishedOn } from "./dates.ts";
import { findFigures } from "./figures.ts";
import { inOwnLanguage } from "./language.ts";
import { readNames } from "./names/names.ts";
import { findOrganizations } from "./organizations.ts";
import { findPeople } from "./people.ts";
import { castOf } from "./quotes/foreign.ts";
import { findQuotes } from "./quotes.ts";
import { sortNames } from "./sorted-names.ts";
import { sourceFigures } from "./sources.ts";
import type { Tagger } from "./tags.ts";
import { tokenize } from "./tokens.ts";

/** The share of the whole work that is done after each long step, as measured on news articles. */
const DONE = { words: 0.2, tags: 0.6, names: 0.75, quotes: 0.9 } as const;

/** `onProgress` hears how much of the work is done, 0..1, after each of the steps that take long. */
export function extract(given: Article, tagger: Tagger | null, onProgress: (done: number) => void = () => {}): FactSheet {
	const article = inOwnLanguage(given);
	const words = tokenize(article.text, article.blocks);
	onProgress(DONE.words);
	const tags = tagger?.(words) ?? null;
	onProgress(DONE.tags);
	const found = findDates(words, article);
	const names = sortNames(readNames(words, tags));
	const persons = findPeople(names, article);
	const named = { people: persons, organizations: findOrganizations(names, persons) };
	onProgress(DONE.names);
	const quotes = findQuotes(words, article, named, tags);
	const cast = castOf(named, quotes, article.metadata.inLanguage);
	onProgress(DONE.quotes);
	const figures = sourceFigures(findFigures(words, article, found), quotes, words, cast);
	const dates = readAsSpoken(placeDates(found, quotes, words.text), quotes, publishedOn(article));
	const checks = findChecks(figures, words);
	return {
		text: article.text,
		article: article.metadata,
		captions: article.captions,
		quotes,
		figures,
		people: cast.people,
		organizations: cast.organizations,
		dates,
		checks,
	};
}
