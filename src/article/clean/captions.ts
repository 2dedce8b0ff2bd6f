/**
 * Pictures' captions and credits: taken out of the body and kept apart, since who is named there is not named by the article.
 * Finds figures, captions by class name, and short lines under a picture that end in a credit.
 */
import type { Caption } from "../../facts/article.ts";
import { nameWords } from "../elements.ts";
import { tidy } from "../metadata/claims.ts";
import type { PageContext } from "./step.ts";

/** ` wp caption text `, ` image credit `; not ` captioned `. */
const captionClassPattern =
	/ (?:(?:fig)?captions?|credits?|photo(?:grapher)?s? (?:credit|by|info|text|desc[a-z]*)|image (?:credit|source|info|text|desc[a-z]*)|(?:img|media|picture|pic) (?:caption|credit|desc[a-z]*|info|text)|caption[a-z]*|photocredit|imagecredit|picturecredit|copyright|cutline|legende|bildunterschrift|didascalia) /;

const creditClassPattern = / (?:credits?|photographer|copyright|source|photocredit|imagecredit|attribution|agency) /;

/** Longer than any caption: the figure holds a part of the article (a boxed text, a list). */
const MAX_CAPTION_CHARS = 700;

/** A line under a picture without a class of its own is a caption only up to here. */
const MAX_BARE_CAPTION_CHARS = 350;

export interface FoundCaption extends Caption {
	readonly element: Element;
}

export function findCaptions(root: Element, page: PageContext): FoundCaption[] {
	const found: FoundCaption[] = [];
	const taken = (element: Element): boolean => found.some((caption) => caption.element.contains(element));
	for (const figure of root.querySelectorAll("figure")) {
		if (taken(figure)) continue;
		if (figure.querySelector("table, blockquote") === null && page.prose.in(figure) <= MAX_CAPTION_CHARS) found.push(caption(figure));
		else for (const inner of figure.querySelectorAll("figcaption")) found.push(caption(inner));
	}
	for (const element of root.querySelectorAll("*"))
		if (captionClassPattern.test(nameWords(element)) && !taken(element) && (element.textContent ?? "").length <= MAX_CAPTION_CHARS)
			found.push(caption(element));
	for (const picture of root.querySelectorAll("img")) {
		const line = lineUnder(picture, root);
		if (line && !taken(line)) found.push(caption(line));
	}
	return found;
}

/**
 * `Riverton at dawn. (Ann Example/Reuters)`, `Photo: Ann Example`, `Ann Example / Getty Images`, `Ann Example/AFP`; not
 * `He took a photo.` nor `... an official told Reuters.`
 */
export const creditPattern =
	/(?:\([^()]{0,60}\b(?:photos?|images?|pictures?|ap|afp|reuters|getty|epa|pa|upi|xinhua|courtesy|file|credit|handout)\b[^()]{0,80}\)\.?|\b(?:photos?|images?|pictures?|photo illustration|photograph|credit|foto)(?: credit)?(?: by |: ?| courtesy )[^.:]{2,80}\.?|\b(?:getty images?|shutterstock|istock(?:photo)?|alamy|epa-efe|unsplash|wikimedia commons|ap photo|ap file)\b[\w /]{0,40}\.?|[/|] ?(?:reuters|afp|ap|epa|bloomberg|xinhua|tass|pa|zuma)(?: [\w ]{0,30})?\.?)$/i;

/** The credit stands at the end; no need to look at more. */
const CREDIT_TAIL_CHARS = 200;

export const findCredit = (text: string): { start: number; credit: string } | null => {
	const from = Math.max(0, text.length - CREDIT_TAIL_CHARS);
	const match = creditPattern.exec(text.slice(from));
	return match && { start: from + match.index, credit: match[0].replace(/^\(|\)\.?$/g, "").trim() };
};

/** Climbs from the picture while there is nothing else, then looks at what follows. */
function lineUnder(picture: Element, root: Element): Element | null {
	let at: Element = picture;
	while (at.parentElement && at.parentElement !== root && tidy(at.parentElement.textContent) === "") at = at.parentElement;
	const holder = at.parentElement;
	if (holder && holder !== root && isCaptionText(tidy(holder.textContent), holder.getElementsByTagName("img").length)) return holder;
	const next = at.nextElementSibling;
	return next && isCreditLine(tidy(next.textContent)) ? next : null;
}

const isCreditLine = (text: string): boolean => text.length > 0 && text.length <= MAX_BARE_CAPTION_CHARS && findCredit(text) !== null;

/** A box of its own (table cell, link, div) with a picture and one short text is a captioned picture. */
const isCaptionText = (text: string, pictures: number): boolean => pictures === 1 && isCreditLine(text);

function caption(element: Element): FoundCaption {
	const holder = element.querySelector("figcaption") ?? element;
	const credits = [...holder.querySelectorAll("*"), ...(holder === element ? [] : element.querySelectorAll("*"))].filter((part) =>
		creditClassPattern.test(nameWords(part)),
	);
	const credit = tidy(credits[0]?.textContent);
	const text = tidy(holder.textContent);
	if (credit !== "" && credit !== text) return { element, text: tidy(text.replace(credit, " ")), credit };
	const ending = findCredit(text);
	return ending && ending.start > 0
		? { element, text: text.slice(0, ending.start).trim(), credit: ending.credit }
		: { element, text, credit: null };
}
