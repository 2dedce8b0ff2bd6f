/** Document -> what the page says of its article, disagreements settled by precedence.ts. Reads, changes nothing. */
import type { ArticleMetadata } from "../../facts/article.ts";
import type { Work } from "../slices.ts";
import { parseAuthors } from "./author-names.ts";
import { chooseAuthors, isOneWord } from "./authors.ts";
import { readBylines } from "./byline.ts";
import { tidy } from "./claims.ts";
import { chooseHeadline } from "./headline.ts";
import { dateInAddress, parseIsoDate } from "./iso-date.ts";
import { readJsonLd } from "./json-ld.ts";
import { dublinCore, openGraph, plainMeta, readMetaTags } from "./meta-tags.ts";
import { readMicrodata } from "./microdata.ts";
import { findNextPage } from "./next-page.ts";
import { ownClaims } from "./own-claims.ts";
import { readPageClaims, rightsHolder } from "./page.ts";
import { type AllClaims, allOf, settle, statedBy } from "./precedence.ts";
import { choosePublisher, namesOfSite } from "./publisher.ts";
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
	const publisher = choosePublisher(allOf(claims, "publisher"), titles, address ?? url) ?? rightsHolder(document);
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
		datePublished: chooseDate(statedDates(claims)) ?? shownDate(claims, address ?? url),
		dateModified: chooseDate(allOf(claims, "dateModified")),
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
		bylines: [...bylines, ...allOf(claims, "authors").flat(), ...allOf(claims, "publisher")],
	};
}

/** All but the date shown on the page, which comes after the day in the address. */
const statedDates = (claims: AllClaims): string[] => allOf({ ...claims, page: {} }, "datePublished");

/** The day in the address settles which of the dates on the page is meant; the page may add the time of day. */
function shownDate(claims: AllClaims, url: string | null): string | null {
	const day = dateInAddress(url);
	const shown = parseIsoDate(claims.page.datePublished ?? "");
	return day === null || shown?.startsWith(day) ? shown : day;
}

const chooseDate = (stated: readonly string[]): string | null => stated.map(parseIsoDate).find((date) => date !== null) ?? null;

/** Canonical links may be relative, or point to the site's front page. */
function absolute(url: string | null, address: string | null): string | null {
	if (url === null || address === null) return url;
	return URL.canParse(url, address) ? new URL(url, address).href : address;
}
