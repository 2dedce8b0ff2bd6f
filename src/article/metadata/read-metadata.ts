/** Document -> what the page says of its article, disagreements settled by precedence.ts. Reads, changes nothing. */
import type { ArticleMetadata } from "../../facts/article.ts";
import type { Work } from "../slices.ts";
import { parseAuthors } from "./author-names.ts";
import { chooseAuthors, isOneWord } from "./authors.ts";
import { readBylines, readSources } from "./byline.ts";
import { tidy } from "./claims.ts";
import { chooseHeadline } from "./headline.ts";
import { dateInAddress, parseIsoDate } from "./iso-date.ts";
import { readJsonLd } from "./json-ld.ts";
import { inLocalDay } from "./local-day.ts";
import { dublinCore, openGraph, plainMeta, readMetaTags } from "./meta-tags.ts";
import { readMicrodata } from "./microdata.ts";
import { findNextPage } from "./next-page.ts";
import { ownClaims } from "./own-claims.ts";
import { readPageClaims, rightsHolder } from "./page.ts";
import { type AllClaims, allOf, settle, statedBy } from "./precedence.ts";
import { choosePublisher, homeName, hostName, namesOfSite } from "./publisher.ts";
import { readStatements } from "./statements.ts";

export interface PageMetadata extends ArticleMetadata {
	/** Bylines as the page has them, for the agencies credited in them. */
	readonly bylines: readonly string[];
	readonly siteNames: readonly string[];
	/** The headline in all forms that the page states. */
	readonly headlines: readonly string[];
}

/** `article`: the one that is meant, where the page has several. */
export function* readMetadata(document: Document, given: string | null, article: Element | null = null): Work<PageMetadata> {
	const root = article ?? document;
	const address = given !== null && /^https?:/i.test(given) ? given : null;
	const tags = readMetaTags(document);
	const bylines = readBylines(root, (text) => parseAuthors(text, isOneWord).length > 0);
	yield;
	const jsonLd = readJsonLd(document);
	yield;
	const microdata = readMicrodata(document);
	yield;
	const page = readPageClaims(document, root);
	yield;
	const all: AllClaims = {
		jsonLd,
		openGraph: openGraph(tags),
		dublinCore: dublinCore(tags),
		plainMeta: plainMeta(tags),
		microdata,
		page: { ...page, ...(bylines.length > 0 ? { authors: bylines } : {}) },
	};
	const claims = article === null ? all : ownClaims(document, all, article);
	const url = settle(claims, "url") ?? given;
	const titles = [document.title, ...allOf(claims, "headline")];
	const publisher =
		choosePublisher(allOf(claims, "publisher"), titles, address ?? url) ??
		homeName(document, address ?? url) ??
		rightsHolder(document) ??
		hostName(address ?? url);
	yield;
	const siteNames = namesOfSite(publisher, allOf(claims, "publisher"), titles, address ?? url);
	const stated = statedBy(claims, "headline").map(({ source, value }) => ({ source, text: value }));
	const headline = chooseHeadline(
		root,
		[...stated, ...(claims === all ? [{ source: "title" as const, text: tidy(document.title) }] : [])],
		siteNames,
	);
	const chosen = {
		headline: headline.text,
		author: chooseAuthors(claims, siteNames),
		publisher,
		...chooseDates(claims, address ?? url),
		inLanguage: settle(claims, "inLanguage", (tag) => /^[a-z]{2,3}(?:-|$)/i.test(tag)),
	};
	return {
		...chosen,
		url: absolute(url, address),
		description: settle(claims, "description"),
		section: settle(claims, "section"),
		paywalled: settle(claims, "paywalled") ?? false,
		nextPage: findNextPage(document, address ?? url),
		stated: readStatements(claims, headline, chosen, siteNames),
		siteNames,
		headlines: headline.forms.map(({ text }) => text),
		bylines: [...bylines, ...readSources(root), ...allOf(claims, "authors").flat(), ...allOf(claims, "publisher")],
	};
}

function chooseDates(claims: AllClaims, url: string | null): { datePublished: string | null; dateModified: string | null } {
	const stated = chooseDate(statedDates(claims));
	const modified = chooseDate(allOf(claims, "dateModified"));
	const shown = parseIsoDate(claims.page.datePublished ?? "");
	const day = dateInAddress(url);
	// The date on the page may be when it was changed.
	const isModified =
		shown === null || claims.page.datePublished === claims.page.dateModified || shown.slice(0, 10) === modified?.slice(0, 10);
	const published = stated === null ? shownDate(shown, day) : inLocalDay(stated, [isModified ? null : shown, day]);
	return { datePublished: published, dateModified: isBefore(modified, published) ? null : modified };
}

/** All but the date shown on the page, which comes after the day in the address. */
const statedDates = (claims: AllClaims): string[] => allOf({ ...claims, page: {} }, "datePublished");

/** The day in the address settles which of the dates on the page is meant; the page may add the time of day. */
const shownDate = (shown: string | null, day: string | null): string | null => (day === null || shown?.startsWith(day) ? shown : day);

/** No article was changed before it came out: such a date is of something else (a draft, the page's frame). */
const isBefore = (modified: string | null, published: string | null): boolean =>
	modified !== null && published !== null && modified.slice(0, 10) < published.slice(0, 10);

const chooseDate = (stated: readonly string[]): string | null => stated.map(parseIsoDate).find((date) => date !== null) ?? null;

/** Canonical links may be relative, or point to the site's front page. */
function absolute(url: string | null, address: string | null): string | null {
	if (url === null || address === null) return url;
	return URL.canParse(url, address) ? new URL(url, address).href : address;
}
