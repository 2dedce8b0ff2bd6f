/**
 * The order of cleaning: first the page, before Readability looks for the article in it, then the blocks of what it
 * found. Each step says why; what it names goes.
 */
import type { Caption } from "../../facts/article.ts";
import { type DraftBlock, readBlocks } from "../blocks.ts";
import { tidy } from "../metadata/claims.ts";
import type { Work } from "../slices.ts";
import { boilerplate } from "./boilerplate.ts";
import { captionsOf, type TakenCaption, takeCaptions } from "./captions.ts";
import { dropEmpty } from "./empty.ts";
import { markEntries } from "./entries.ts";
import { furniture } from "./furniture.ts";
import { lead } from "./lead.ts";
import { links } from "./links.ts";
import type { Marks } from "./marks.ts";
import { findNotes } from "./notes.ts";
import { pictureLines } from "./picture-lines.ts";
import { markPosts } from "./posts.ts";
import { repeats } from "./repeats.ts";
import { siteParts } from "./site-parts.ts";
import { findStandfirst, markStandfirsts } from "./standfirst.ts";
import type { BlockStep, ElementStep, PageContext } from "./step.ts";
import { stockBoxes } from "./stock-boxes.ts";
import { tail } from "./tail.ts";
import { wall } from "./wall.ts";

const PAGE_STEPS: readonly ElementStep[] = [siteParts, furniture, stockBoxes];

/** Links and stock sentences first: they stand between the others and the ends of the text. */
const BLOCK_STEPS: readonly BlockStep[] = [wall, links, boilerplate, pictureLines, lead, tail, repeats];

/** What was found on the page before Readability looked at it. */
export interface CleanPage {
	readonly captions: readonly TakenCaption[];
	readonly marks: Marks;
}

export interface CleanArticle {
	readonly blocks: readonly DraftBlock[];
	readonly captions: readonly Caption[];
	readonly standfirst: string | null;
	readonly notes: readonly string[];
}

export function* cleanPage(body: Element, page: PageContext): Work<CleanPage> {
	const marks: Marks = new WeakMap();
	markStandfirsts(body, marks);
	yield;
	for (const step of PAGE_STEPS) {
		const found: Element[] = [];
		for (const element of step.find(body, page)) {
			if (element === null) yield;
			else found.push(element);
		}
		for (const element of found) {
			if (!body.contains(element)) continue;
			page.removed.push({ step: step.name, text: tidy(element.textContent) });
			element.remove();
			yield;
		}
	}
	yield;
	const captions = yield* takeCaptions(body, page);
	yield;
	markPosts(body, marks);
	markEntries(body, marks, page);
	yield* dropEmpty(body);
	return { captions, marks };
}

export function* cleanArticle(root: Element, { captions, marks }: CleanPage, page: PageContext): Work<CleanArticle> {
	let blocks: readonly DraftBlock[] = yield* readBlocks(root, marks);
	const notes = findNotes(blocks);
	blocks = without(blocks, notes);
	for (const step of BLOCK_STEPS) {
		blocks = apply(step, blocks, page);
		yield;
	}
	const standfirst = findStandfirst(blocks, marks, page);
	if (standfirst.length > 0) blocks = apply(lead, without(blocks, standfirst), page);
	return {
		blocks,
		captions: captionsOf(root, captions),
		standfirst: longest(standfirst.map((block) => block.text)),
		notes: notes.map((note) => note.text),
	};
}

const longest = (texts: readonly string[]): string | null => [...texts].sort((a, b) => b.length - a.length)[0] ?? null;

function apply(step: BlockStep, blocks: readonly DraftBlock[], page: PageContext): readonly DraftBlock[] {
	const gone = [...step.find(blocks, page)];
	for (const { text } of gone) page.removed.push({ step: step.name, text });
	return without(blocks, gone);
}

function without(blocks: readonly DraftBlock[], gone: Iterable<DraftBlock>): readonly DraftBlock[] {
	const set = new Set(gone);
	return blocks.filter((block) => !set.has(block));
}
