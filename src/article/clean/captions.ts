/**
 * Pictures' captions and credits: taken out of the body and kept apart, since who is named there is not named by the article.
 * Finds figures, captions by class name, and short lines under a picture that end in a credit.
 */
import type { Caption } from "../../facts/article.ts";
import { nameWords } from "../elements.ts";
import { tidy } from "../metadata/claims.ts";
import type { Work } from "../slices.ts";
import type { PageContext } from "./step.ts";

/** ` wp caption text `, ` image credit `; not ` captioned `. */
const captionClassPattern =
	/ (?:(?:fig)?captions?|credits?|photo(?:grapher)?s? (?:credit|by|info|text|desc[a-z]*)|image (?:credit|source|info|text|desc[a-z]*)|(?:img|media|picture|pic) (?:caption|credit|desc[a-z]*|info|text)|caption[a-z]*|photocredit|imagecredit|picturecredit|copyright|cutline|legende|bildunterschrift|didascalia) /;

const creditClassPattern = / (?:credits?|photographer|copyright|source|photocredit|imagecredit|attribution|agency) /;

/** Longer than any caption: the figure holds a part of the article (a boxed text, a list). */
const MAX_CAPTION_CHARS = 700;

/** A line under a picture without a class of its own is a caption only up to here. */
const MAX_BARE_CAPTION_CHARS = 350;

/** A caption, and the words that stood before and after its picture: they tell whose picture it is. */
export interface TakenCaption extends Caption {
	readonly before: Text | null;
	readonly after: Text | null;
}

/** Then let the page breathe. */
const ELEMENTS_A_STEP = 100;

/** Takes the captions (and figures) out of the page. */
export function* takeCaptions(root: Element, page: PageContext): Work<TakenCaption[]> {
	const taken: { caption: Caption; marker: Comment }[] = [];
	const take = (element: Element, text = element): void => {
		if (!root.contains(element)) return;
		const marker = element.ownerDocument.createComment("");
		taken.push({ caption: captionOf(text), marker });
		element.replaceWith(marker);
	};
	for (const figure of root.querySelectorAll("figure")) {
		if (figure.querySelector("table, blockquote") === null && page.prose.in(figure) <= MAX_CAPTION_CHARS) take(figure);
		else for (const inner of figure.querySelectorAll("figcaption")) take(inner);
	}
	yield;
	for (const [k, element] of [...root.querySelectorAll("[class], [id]")].entries()) {
		if (k % ELEMENTS_A_STEP === 0) yield;
		if (captionClassPattern.test(nameWords(element)) && (element.textContent ?? "").length <= MAX_CAPTION_CHARS) take(element);
	}
	for (const picture of root.querySelectorAll("img")) {
		const line = lineUnder(picture, root);
		if (line) take(line);
		yield;
	}
	const placed = taken.map(({ caption, marker }) => ({
		...caption,
		before: textBeside(marker, root, "previousSibling"),
		after: textBeside(marker, root, "nextSibling"),
	}));
	for (const { marker } of taken) marker.remove();
	return placed.filter(({ text }) => text !== "");
}

/** The captions of the article's own pictures: words of the article follow them, or at its end stand before them. */
export const captionsOf = (article: Element, captions: readonly TakenCaption[]): Caption[] =>
	captions
		.filter(({ before, after }) => (after !== null ? article.contains(after) : before !== null && article.contains(before)))
		.map(({ text, credit }) => ({ text, credit }));

function textBeside(from: Node, root: Element, side: "previousSibling" | "nextSibling"): Text | null {
	for (let at: Node | null = from; at && at !== root; at = at.parentNode)
		for (let beside = at[side]; beside; beside = beside[side]) {
			const text = outermostText(beside, side);
			if (text) return text;
		}
	return null;
}

/** The first text in a node that says something, or seen from behind the last. */
function outermostText(node: Node, side: "previousSibling" | "nextSibling"): Text | null {
	if (node.nodeType === 3) return /\S/.test((node as Text).data) ? (node as Text) : null;
	for (let child = side === "nextSibling" ? node.firstChild : node.lastChild; child; child = child[side]) {
		const text = outermostText(child, side);
		if (text) return text;
	}
	return null;
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

function captionOf(element: Element): Caption {
	const holder = element.querySelector("figcaption") ?? element;
	const credits = [...holder.querySelectorAll("*"), ...(holder === element ? [] : element.querySelectorAll("*"))].filter((part) =>
		creditClassPattern.test(nameWords(part)),
	);
	const credit = tidy(credits[0]?.textContent);
	const text = tidy(holder.textContent);
	if (credit !== "" && credit !== text) return { text: tidy(text.replace(credit, " ")), credit };
	const ending = findCredit(text);
	return ending && ending.start > 0 ? { text: text.slice(0, ending.start).trim(), credit: ending.credit } : { text, credit: null };
}
