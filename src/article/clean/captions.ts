/**
 * Pictures' captions and credits: taken out of the body and kept apart, since who is named there is not named by the article.
 * Finds figures, captions by class name, and short lines under a picture that end in a credit.
 */
import type { Caption } from "../../facts/article.ts";
import { linkedShare, nameWords } from "../elements.ts";
import { tidy } from "../metadata/claims.ts";
import type { Work } from "../slices.ts";
import { isStock } from "./boilerplate.ts";
import { findCredit, isCreditAlone } from "./credits.ts";
import type { PageContext } from "./step.ts";

/** ` wp caption text `, ` image credit `; not ` captioned `. */
const captionClassPattern =
	/ (?:(?:fig)?captions?|credits?|photo(?:grapher)?s? (?:credit|by|info|text|desc[a-z]*)|image (?:credit|source|info|text|desc[a-z]*)|(?:img|media|picture|pic) (?:caption|credit|desc[a-z]*|info|text)|caption[a-z]*|photocredit|imagecredit|picturecredit|copyright|cutline|legende|bildunterschrift|didascalia) /;

/** ` pic box `, ` article image `, ` visual image `: with one picture in it and one short text, the text is its caption. */
const pictureClassPattern = / (?:pics?|pictures?|images?|img|photos?|visual|foto|bild|figure|media) /;

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
	for (const figure of root.querySelectorAll("figure, figcaption")) {
		if (figure.localName === "figcaption" && figure.closest("figure") !== null) continue;
		if (figure.querySelector("table, blockquote") === null && page.prose.in(figure) <= MAX_CAPTION_CHARS) take(figure);
		else for (const inner of figure.querySelectorAll("figcaption")) take(inner);
	}
	yield;
	for (const [k, element] of [...root.querySelectorAll("[class], [id]")].entries()) {
		if (k % ELEMENTS_A_STEP === 0) yield;
		if (!captionClassPattern.test(nameWords(element)) || (element.textContent ?? "").length > MAX_CAPTION_CHARS) continue;
		const after = element.nextElementSibling;
		take(element);
		// The credit in an element of its own beside the caption.
		if (after && isCreditBeside(after)) after.remove();
	}
	for (const picture of root.querySelectorAll("img")) {
		const line = lineUnder(picture, root);
		if (line) take(line);
		yield;
	}
	const beside = textsBeside(root, new Set(taken.map(({ marker }) => marker)));
	const placed = taken.map(({ caption, marker }) => ({ ...caption, before: null, after: null, ...beside.get(marker) }));
	for (const { marker } of taken) marker.remove();
	return placed.filter(({ text }) => text !== "");
}

const isCreditBeside = (element: Element): boolean =>
	creditClassPattern.test(nameWords(element)) && tidy(element.textContent).length <= MAX_CREDIT_CHARS;

const MAX_CREDIT_CHARS = 60;

/**
 * The captions of the article's own pictures: words of the article follow them, or at its end stand before them. A bare credit
 * says nothing of the picture, and what speaks of the site's rights is its imprint.
 */
export const captionsOf = (article: Element, captions: readonly TakenCaption[]): Caption[] =>
	captions
		.filter(({ text }) => !isCreditAlone(text) && !isStock(text) && !/©|all rights reserved/i.test(text))
		.filter(({ before, after }) => (after !== null ? article.contains(after) : before !== null && article.contains(before)))
		.map(({ text, credit }) => ({ text, credit }));

type Beside = Pick<TakenCaption, "before" | "after">;

/** The words before and after each marker, all in one walk: a page may have thousands of pictures in a row. */
function textsBeside(root: Element, markers: ReadonlySet<Node>): ReadonlyMap<Node, Beside> {
	const beside = new Map<Node, Beside>();
	const walker = root.ownerDocument.createTreeWalker(root, TEXTS_AND_COMMENTS);
	let last: Text | null = null;
	let waiting: Node[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (markers.has(node)) {
			beside.set(node, { before: last, after: null });
			waiting.push(node);
		} else if (node.nodeType === 3 && /\S/.test((node as Text).data)) {
			last = node as Text;
			for (const marker of waiting) beside.set(marker, { before: beside.get(marker)?.before ?? null, after: last });
			waiting = [];
		}
	}
	return beside;
}

/** NodeFilter.SHOW_TEXT and SHOW_COMMENT. */
const TEXTS_AND_COMMENTS = 4 | 128;

/** Climbs from the picture while there is nothing else, then looks at what follows. */
function lineUnder(picture: Element, root: Element): Element | null {
	let at: Element = picture;
	while (at.parentElement && at.parentElement !== root && tidy(at.parentElement.textContent) === "") at = at.parentElement;
	const holder = at.parentElement;
	if (holder && holder !== root && isCaptioned(holder)) return holder;
	const next = at.nextElementSibling;
	return next && (isCreditLine(tidy(next.textContent)) || isItalicLine(at, next)) ? next : null;
}

/** A longer line in italics is an introduction. */
const MAX_ITALIC_CHARS = 160;

/** `<img><p><em>Cranes at the harbour wall</em></p>`: a short line right under a picture, all of it in italics or small print. */
function isItalicLine(picture: Element, line: Element): boolean {
	const text = tidy(line.textContent);
	if (text === "" || text.length > MAX_ITALIC_CHARS) return false;
	for (let between = picture.nextSibling; between && between !== line; between = between.nextSibling)
		if (/\S/.test(between.textContent ?? "")) return false;
	return [line, ...line.children].some((part) => /^(?:em|i|small)$/.test(part.localName) && tidy(part.textContent) === text);
}

const isCreditLine = (text: string): boolean => text.length > 0 && text.length <= MAX_BARE_CAPTION_CHARS && findCredit(text) !== null;

/** A box of its own (table cell, link, div) with a picture and one short text is a captioned picture, if it is called so or the text ends in a credit. */
function isCaptioned(box: Element): boolean {
	const text = tidy(box.textContent);
	if (box.getElementsByTagName("img").length !== 1 || text === "" || text.length > MAX_BARE_CAPTION_CHARS) return false;
	if (isCreditLine(text)) return true;
	return (
		box.localName === "div" &&
		pictureClassPattern.test(nameWords(box)) &&
		linkedShare(box) === 0 &&
		!box.querySelector("h1, h2, h3, h4, time, ul")
	);
}

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
