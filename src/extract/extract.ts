/**
 * The table of contents: an article in, its fact sheet out, one line a step. Pure: no DOM, no I/O, no clock.
 */
import type { Article } from "../facts/article.ts";
import type { FactSheet } from "../facts/types.ts";
import { findChecks } from "./checks.ts";
import { placeDates } from "./dates/roles.ts";
import { findDates } from "./dates.ts";
import { findFigures } from "./figures.ts";
import { readNames } from "./names/names.ts";
import { findOrganizations } from "./organizations.ts";
import { findPeople } from "./people.ts";
import { findQuotes } from "./quotes.ts";
import { sourceFigures } from "./sources.ts";
import type { Tagger } from "./tags.ts";
import { tokenize } from "./tokens.ts";

export function extract(article: Article, tagger: Tagger | null): FactSheet {
	const words = tokenize(article.text, article.blocks);
	const tags = tagger?.(words) ?? null;
	const found = findDates(words, article);
	const names = readNames(words);
	const people = findPeople(names, article);
	const organizations = findOrganizations(names, people);
	const quotes = findQuotes(words, article, { people, organizations }, tags);
	const figures = sourceFigures(findFigures(words, article, found), quotes, words, { people, organizations });
	const dates = placeDates(found, quotes, words.text);
	const checks = findChecks(figures, words);
	return {
		text: article.text,
		article: article.metadata,
		captions: article.captions,
		quotes,
		figures,
		people,
		organizations,
		dates,
		checks,
	};
}
