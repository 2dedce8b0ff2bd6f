/**
 * The order of cleaning: first the page (before Readability looks for the article in it), then the article's element, then
 * its blocks. Each step says why; what it names goes.
 */
import type { Caption } from "../../facts/article.ts";
import { type DraftBlock, readBlocks } from "../blocks.ts";
import { tidy } from "../metadata/claims.ts";
import type { Work } from "../slices.ts";
import { boilerplate } from "./boilerplate.ts";
import { findCaptions } from "./captions.ts";
import { furniture } from "./furniture.ts";
import { findStandfirst, lead } from "./lead.ts";
import { links } from "./links.ts";
import { findNotes } from "./notes.ts";
import { markPosts } from "./posts.ts";
import { repeats } from "./repeats.ts";
import { siteParts } from "./site-parts.ts";
import type { BlockStep, ElementStep, PageContext } from "./step.ts";
import { tail } from "./tail.ts";

const PAGE_STEPS: readonly ElementStep[] = [siteParts, furniture];

/** Links and stock sentences first: they stand between the others and the ends of the text. */
const BLOCK_STEPS: readonly BlockStep[] = [links, boilerplate, lead, tail, repeats];

export interface CleanArticle {
	readonly blocks: readonly DraftBlock[];
	readonly captions: readonly Caption[];
	readonly standfirst: string | null;
	readonly notes: readonly string[];
}

export function* cleanPage(body: Element, page: PageContext): Work<void> {
	markPosts(body);
	for (const step of PAGE_STEPS) {
		for (const element of [...step.find(body, page)]) {
			if (!body.contains(element)) continue;
			page.removed.push({ step: step.name, reason: step.reason, text: tidy(element.textContent) });
			element.remove();
		}
		yield;
	}
}

export function* cleanArticle(root: Element, page: PageContext): Work<CleanArticle> {
	const captions: Caption[] = [];
	for (const { element, text, credit } of findCaptions(root, page)) {
		element.remove();
		if (text !== "") captions.push({ text, credit });
	}
	yield;
	let blocks: readonly DraftBlock[] = yield* readBlocks(root);
	const notes = findNotes(blocks);
	blocks = without(blocks, notes);
	for (const step of BLOCK_STEPS) {
		blocks = apply(step, blocks, page);
		yield;
	}
	const standfirst = findStandfirst(blocks, page);
	if (standfirst) blocks = apply(lead, without(blocks, [standfirst]), page);
	return { blocks, captions, standfirst: standfirst?.text ?? null, notes: notes.map((note) => note.text) };
}

function apply(step: BlockStep, blocks: readonly DraftBlock[], page: PageContext): readonly DraftBlock[] {
	const gone = [...step.find(blocks, page)];
	for (const { text } of gone) page.removed.push({ step: step.name, reason: step.reason, text });
	return without(blocks, gone);
}

function without(blocks: readonly DraftBlock[], gone: Iterable<DraftBlock>): readonly DraftBlock[] {
	const set = new Set(gone);
	return blocks.filter((block) => !set.has(block));
}
