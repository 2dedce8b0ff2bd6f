/** The byline that the page shows: the first element after the headline that is called so and names persons. */
import { isInline, nameWords } from "../elements.ts";
import { tidy } from "./claims.ts";

/** ` article byline `, ` author name `, ` posted by `; not ` author bio `, ` related authors `, ` by type `. */
const bylinePattern = / [a-z]*by ?lines? /;
const authorClassPattern =
	/^ by $| (?:authors?|article author|writer|writers|reporter|posted by|written by|p author|autor|autoren|autorenzeile|autore|auteur|verfasser|by author|vcard) /;
const otherClassPattern =
	/ (?:bio|biography|avatar|image|img|photo|social|share|related|comments?|commentlist|twitter|handle|count|sidebar|widget|footer|nav|menu|recommend[a-z]*|popular|teaser|promo|card list|more) /;

/** A byline with several names, roles and places. */
const MAX_BYLINE_CHARS = 220;

/** Texts of the byline's elements, the headline's own first; empty where the page shows none. */
export function readBylines(root: ParentNode, namesPersons: (text: string) => boolean): string[] {
	const headline = root.querySelector("h1");
	const found: { element: Element; text: string }[] = [];
	let before = 0;
	for (const element of root.querySelectorAll(`h1, ${CANDIDATES}`)) {
		if (element === headline) before = found.length;
		if (!isByline(element) || isAside(element, headline)) continue;
		const text = textOf(element);
		if (text !== "" && text.length <= MAX_BYLINE_CHARS && namesPersons(text)) found.push({ element, text });
	}
	const first = found[before] ?? found[0];
	if (!first) return [];
	// Two authors may stand in two elements side by side.
	const box = first.element.parentElement?.parentElement;
	const beside = found.filter(
		({ element }) => element !== first.element && !first.element.contains(element) && element.parentElement?.parentElement === box,
	);
	return [first, ...beside].map(({ text }) => text);
}

/** What stands in the byline beside the names, `<span class="publication">Example Press</span>`: an agency's name, perhaps. */
export const readSources = (root: ParentNode): string[] =>
	[...root.querySelectorAll('[class*="byline" i] *, [class*="author" i] + *')]
		.filter(
			(element) => / (?:publication|source|affiliation|agency) /.test(nameWords(element)) && element.closest(`${ASIDE}, figure`) === null,
		)
		.map((element) => tidy(element.textContent))
		.filter((text) => text.length <= MAX_SOURCE_CHARS);

const MAX_SOURCE_CHARS = 60;

function isByline(element: Element): boolean {
	const words = nameWords(element);
	const isStated = (element.getAttribute("rel") ?? "").includes("author") || (element.getAttribute("itemprop") ?? "").includes("author");
	const isNamed = bylinePattern.test(words) || (authorClassPattern.test(words) && !otherClassPattern.test(words));
	return (isStated || isNamed) && (element.textContent ?? "").length <= MAX_BYLINE_CHARS * 4;
}

/** In a box of other stories, comments or links; a box that holds the headline is the article's own, whatever its class. */
function isAside(element: Element, headline: Element | null): boolean {
	for (let at = element.closest(ASIDE); at; at = at.parentElement?.closest(ASIDE) ?? null)
		if (!headline || !at.contains(headline)) return at.localName !== "body";
	return false;
}

const ASIDE =
	'nav, footer, aside, [class*="related" i], [class*="comment" i], [class*="recommend" i], [class*="sidebar" i], [class*="trending" i], [class*="latest" i], [class*="popular" i]';

const CANDIDATES =
	'[rel~="author"], [itemprop~="author"], [class*="by" i], [class*="author" i], [class*="auto" i], [class*="writ" i], [class*="reporter" i], [class*="vcard"], [id*="byline" i], [id*="author" i]';

/** Elements that stand on lines of their own, and line breaks, divide names: their texts are joined by semicolons. */
function textOf(element: Element): string {
	const parts = [""];
	const read = (node: Node): void => {
		for (const child of node.childNodes) {
			if (child.nodeType === 3) parts[parts.length - 1] += (child as Text).data;
			if (child.nodeType !== 1 || SILENT.has((child as Element).localName)) continue;
			if (besideNamePattern.test(nameWords(child as Element))) continue;
			const apart = standsApart(child as Element);
			if (apart) parts.push("");
			read(child);
			if (apart) parts.push("");
		}
	};
	read(element);
	return [...new Set(parts.map(tidy))].filter((text) => text !== "" && !text.startsWith("@")).join("; ");
}

/** Blocks and line breaks divide; so do spans with a class, which are set apart by style, and names that are stated to be such. */
const standsApart = (element: Element): boolean =>
	element.localName === "br" ||
	!isInline(element) ||
	(element.localName === "span" && (element.hasAttribute("class") || element.hasAttribute("itemprop")));

/** ` publication `, ` author title `, ` timestamp `: what stands in a byline beside the names. */
const besideNamePattern =
	/ (?:publication|source|affiliation|job|role|author title|position|timestamp|date|time|email|twitter|social|share|follow|bio|avatar|location) /;

const SILENT = new Set(["script", "style", "svg", "button", "noscript"]);
